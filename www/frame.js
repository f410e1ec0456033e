// For the page around, and optional: gives each frame of this place the height that it tells. One line, from any static server:
//   <script async src="https://your.site/policy-space/frame.js"></script>
(() => {
  const place = new URL(".", document.currentScript.src);
  const MOST = 30_000;

  /** Frames that show a page of this place, by their own address. */
  const frames = () => [...document.querySelectorAll("iframe[src]")].filter(({ src }) => src.startsWith(place.href));

  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== "policy-space-height" || data.version !== 1 || !Number.isInteger(data.height) || data.height < 1 || data.height > MOST) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    // A frame that has gone elsewhere speaks from elsewhere; one in a sandbox has no origin but "null".
    if (frame && (origin === place.origin || (origin === "null" && frame.sandbox.length && !frame.sandbox.contains("allow-same-origin")))) frame.style.height = `${data.height}px`;
  });
  // Those that told it before this script was there tell it again.
  for (const { contentWindow } of frames()) contentWindow.postMessage({ type: "policy-space-height" }, "*");
})();
