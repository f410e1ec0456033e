// What embed.html does beside the element. A script without imports, so that it also runs in a frame that may load no module.
import { readColours } from "./scenario.js";

const element = document.querySelector("policy-space");
for (const [name, value] of readColours(location.search)) element.style.setProperty(name, value);

// Tells the page around how high this one is: { type: "policy-space-height", version: 1, height } in CSS pixels, at each change,
// and again when that page asks with { type: "policy-space-height" }. A number that the page around could measure is no secret,
// so it goes to whoever is around ("*": a frame cannot know whom). What is told hangs on the width of the frame, never on its height.
if (parent !== self) {
  let told;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) parent.postMessage({ type: "policy-space-height", version: 1, height: told = height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.type !== "policy-space-height") return;
    told = undefined;
    tell();
  });
}
