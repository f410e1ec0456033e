// How it is worked out, in words. Loaded when the section is opened.
import { html } from "./kit.js";

const PARTS = { question: 1, verdict: 3, known: 2, fine: 6, space: 5, share: 1, "what-if": 2, sure: 4, limits: 3 };

export const method = ({ words }) => Object.entries(PARTS).map(([part, paragraphs]) => html`<h3>${words.say(`method-${part}`)}</h3>
  ${Array.from({ length: paragraphs }, (_, at) => html`<p>${words.say(`method-${part}-${at + 1}`)}</p>`)}`);
