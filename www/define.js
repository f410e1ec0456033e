// Registers <policy-space>; the one line that sites load. Loading it twice, or beside another copy, does no harm.
import { PolicySpace } from "./policy-space.js";

if (!customElements.get("policy-space")) customElements.define("policy-space", PolicySpace);
