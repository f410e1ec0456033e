// Comparison for a page: in a worker, one for all elements; where none can be made (a script from another origin, a page opened from disk,
// a strict policy), in slices of some milliseconds on the page itself. Loaded when first asked for.
import { PolicySpaceError } from "./core.js";

// A site may demand that addresses of scripts are vouched for. This one is written here and takes in nothing from outside.
const vouched = address => {
  const policy = globalThis.trustedTypes?.createPolicy("policy-space", { createScriptURL: text => text });
  return policy ? policy.createScriptURL(address) : address;
};

/** Calls to the worker, with what waits for their answers. */
class Apart {
  #worker;
  #waiting = new Map();
  #next = 0;

  constructor() {
    this.#worker = new Worker(vouched(new URL("./worker.js", import.meta.url).href), { type: "module" });
    this.#worker.addEventListener("message", ({ data: { id, share, answer, problem } }) => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      if (share !== undefined) return waiting.onProgress?.(share);
      this.#waiting.delete(id);
      if (problem) waiting.reject(Object.assign(new PolicySpaceError(problem.code, problem.where, "", problem.help), { message: problem.message }));
      else waiting.resolve(answer);
    });
    // It never came up: nothing that was asked will be answered there.
    this.#worker.addEventListener("error", event => {
      event.preventDefault();
      for (const { reject } of this.#waiting.values()) reject(new NotApart());
      this.#waiting.clear();
      apart = undefined;
      blocked = true;
    });
  }

  ask(question, { signal, onProgress } = {}) {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      const stop = () => {
        this.#worker.postMessage({ id, call: "stop" });
        if (this.#waiting.delete(id)) reject(signal.reason);
      };
      signal?.throwIfAborted();
      const done = act => value => { signal?.removeEventListener("abort", stop); act(value); };
      this.#waiting.set(id, { resolve: done(resolve), reject: done(reject), onProgress });
      signal?.addEventListener("abort", stop, { once: true });
      this.#worker.postMessage({ id, ...question });
    });
  }
}
class NotApart extends Error {}

let apart;
let blocked = false;
let here;
/** The core on this page, where there can be no worker. */
function onPage() {
  here ??= import("./policy-space-core.js").then(async ({ init, Checker }) => {
    await init();
    return new Checker();
  }).catch(problem => { here = undefined; throw problem; });
  return here;
}

async function ask(question, options, otherwise) {
  if (!blocked) {
    try {
      apart ??= new Apart();
    } catch {
      blocked = true;
    }
  }
  if (apart) {
    try {
      return await apart.ask(question, options);
    } catch (problem) {
      if (!(problem instanceof NotApart)) throw problem;
    }
  }
  return otherwise(await onPage());
}

/** As `Checker.compare`, and never holding up the page. `signal` ends it with its reason. */
export function compareApart(scenarios, { signal, onProgress, ...how } = {}) {
  return ask({ call: "compare", scenarios, how }, { signal, onProgress }, checker => checker.compareSoon(scenarios, { ...how, signal, onProgress }));
}

/** The researched chances that what can be disputed stands, by exception or rule. */
export function outcomes() {
  return ask({ call: "outcomes" }, {}, checker => checker.catalogue().outcomes);
}
