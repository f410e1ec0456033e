// <policy-space>, for programs that make or listen to it. Importing the element registers nothing; importing "policy-space/define" does.

import type { Scenario } from "policy-space";

/** Attributes are the state; each has a property of its name, and `null` takes it away. Importing it where there is no page does no harm. */
export class PolicySpace extends HTMLElement {
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  date: string | null;
  join: string | readonly string[] | null;
  leave: string | readonly string[] | null;
  add: string | readonly string[] | null;
  drop: string | readonly string[] | null;
  weights: string | readonly string[] | null;
  view: "full" | "card" | (string & {}) | null;
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
