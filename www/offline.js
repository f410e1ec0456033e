// Our own pages without a server and without a network. Other sites, which load define.js alone, get nothing of this.
{
  const trusted = name => globalThis.trustedTypes?.createPolicy(`policy-space-${name}`, { createScriptURL: () => name }).createScriptURL("") ?? name;
  const keep = async () => {
    try {
      await navigator.serviceWorker.register(trusted("sw.js"));
      const { active } = await navigator.serviceWorker.ready;
      // What was loaded before the worker could see it, and what was on its way.
      new PerformanceObserver(list => (navigator.serviceWorker.controller ?? active).postMessage(list.getEntries().map(({ name }) => name))).observe({ type: "resource", buffered: true });
    } catch { /* a private window, a sandbox: the page works while there is a network */ }
  };
  const load = name => {
    const script = document.createElement("script");
    script.async = false;
    script.src = trusted(name);
    document.head.append(script);
  };
  if (location.protocol === "file:") {
    // From a disk browsers load no modules, so the same comes in one classic script.
    for (const note of document.querySelectorAll(".from-disk")) note.hidden = false;
    if (document.querySelector(".languages")) load("language.js");
    load("policy-space-single.js");
  } else if (self.origin === "null") {
    // And in a sandbox only from servers that let anybody read (CORS): where the element has not come, so too.
    addEventListener("load", () => { if (!customElements.get("policy-space")) load("policy-space-single.js"); });
  } else if (window === top && navigator.serviceWorker) {
    // Once the first answer stands and the browser has nothing to do.
    addEventListener("policy-space-ready", () => (globalThis.requestIdleCallback ?? setTimeout)(keep, globalThis.requestIdleCallback ? { timeout: 10_000 } : 2_000), { once: true });
  }
}
