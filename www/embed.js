// What embed.html does beside the element. A classic script, which also runs where a sandbox lets in no module.
// It tells the page around how high this one is, as { type: "policy-space-height", version: 1, height } in CSS pixels, at each
// change, and again when that page asks with { type: "policy-space-height" }. A number that the page around could measure is no
// secret, so it goes to whoever is around ("*": a frame cannot know whom). What is told hangs on the width of the frame, never on
// its height, so the frame cannot grow by itself.
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
