// What views share, in one place, so that it travels as one file to those that come later.
export { html, nothing, render, svg } from "lit/html.js";
export { live } from "lit/directives/live.js";
export { mark, seen, deciding, SEEN } from "./marks.js";
export { boundList, nameOf, unreadList } from "./bound.js";
export { answer, changes, conditions } from "./verdict.js";
export { ATTRIBUTES, COLOURS, readAddress, readColours, readScenario, writeAddress, writeScenario } from "../scenario.js";
export { LANGUAGES, alpha2, chooseLanguage, loadWords } from "../words.js";
