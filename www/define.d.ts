// Registers <policy-space>.

export {};
import "./element.js";
