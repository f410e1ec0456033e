// embed.html takes colours from its address, as the builder wrote them.
import { readColours } from "./scenario.js";

for (const [name, value] of readColours(location.search)) document.querySelector("policy-space").style.setProperty(name, value);
