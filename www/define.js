// Registers <policy-space>; the one line that sites load. Loading it twice, beside another copy, or where there is no page, does no harm.
import { PolicySpace } from "./policy-space.js";

const registry = globalThis.customElements;
if (registry && !registry.get("policy-space")) registry.define("policy-space", PolicySpace);
