// The sign of a standing: the more is taken away, the more is filled. Five shapes and a sixth for a missing fact;
// they differ without colour and at 12 pixels, and the word always stands beside, so to a screen reader they are silent.
import { html, svg } from "lit/html.js";

/** What the reader sees: the standing, or "fact" for a contestable one where a fact is missing and not the law is open. */
export const seen = verdict => (verdict.standing === "contestable" && verdict.open === "fact" ? "fact" : verdict.standing);
/** The reasons that make a verdict what it is, the first of each agreement. */
export const deciding = verdict => [...new Map(verdict.reasons.filter(reason => seen(reason) === seen(verdict)).map(reason => [reason.agreement, reason]).reverse()).values()].reverse();
export const SEEN = ["open", "discouraged", "sheltered", "fact", "contestable", "closed"];

const ring = svg`<circle class="ring" cx="8" cy="8" r="6.2"/>`;
const SHAPES = {
  open: ring,
  discouraged: svg`<circle class="ring dots" cx="8" cy="8" r="6.2"/>`,
  sheltered: svg`${ring}<path class="fill" d="M8 8V1.8A6.2 6.2 0 0 1 14.2 8Z"/>`,
  contestable: svg`${ring}<path class="fill" d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z"/>`,
  fact: svg`<circle class="ring faint" cx="8" cy="8" r="6.2"/><path class="ask" d="M5.900 6.300a2.150 2.150 0 1 1 3.200 1.900c-.7.42-1.100.8-1.100 1.500"/><circle class="fill" cx="8" cy="11.800" r=".95"/>`,
  closed: svg`<circle class="ring fill" cx="8" cy="8" r="6.2"/>`,
};

export const mark = (standing, changed = false) =>
  html`<svg class=${changed ? "mark changed" : "mark"} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[standing]}</svg>`;
