// <policy-space>, for programs that make or listen to it. Importing the element registers nothing; importing "policy-space/define" does.

import type { Measure, Scenario } from "policy-space";

/** Attributes are the state; each has a property of its name, which also takes lists and records as a scenario has them; `null` takes it away. Importing it where there is no page does no harm. */
export class PolicySpace extends HTMLElement {
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  date: string | null;
  get join(): string | null;
  set join(value: string | readonly string[] | null | undefined);
  get leave(): string | null;
  set leave(value: string | readonly string[] | null | undefined);
  get add(): string | null;
  set add(value: string | readonly Measure[] | null | undefined);
  get drop(): string | null;
  set drop(value: string | readonly string[] | null | undefined);
  get weights(): string | null;
  set weights(value: string | Readonly<Record<string, number>> | null | undefined);
  view: "full" | "card" | (string & {}) | null;
  /** Whether the page's address holds the question, and the back button undoes a step. */
  address: boolean;
  /** The question that the attributes hold. */
  scenario: Scenario;
}

export interface PolicySpaceEvents {
  "policy-space-ready": CustomEvent<null>;
  "policy-space-change": CustomEvent<Scenario>;
  "policy-space-error": CustomEvent<{ code: string; where?: string; message?: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "policy-space": PolicySpace;
  }
  // All three bubble, out of shadow trees too.
  interface HTMLElementEventMap extends PolicySpaceEvents {}
  interface DocumentEventMap extends PolicySpaceEvents {}
}
