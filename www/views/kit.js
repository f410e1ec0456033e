// What views share, in one place, so that it travels as one file to those that come later.
export { html, svg, nothing } from "lit/html.js";
export { live } from "lit/directives/live.js";
export { mark, seen, SEEN } from "./marks.js";
export { boundList, unreadList } from "./bound.js";
