// What views share, in one place, so that it travels as one file to those that come later.
export { html, svg, nothing } from "lit/html.js";
export { live } from "lit/directives/live.js";
export { mark, seen, deciding, SEEN } from "./marks.js";
export { boundList, nameOf, unreadList } from "./bound.js";
