// Comparisons for a page: in a worker, so that the page never waits; where none can be made (a page from disk, scripts from another
// origin, a strict policy) in slices on the main thread.

import { PolicySpaceError } from "./core.js";

/** Time in which a worker must say that it listens, in milliseconds. */
const PATIENCE = 10_000;

// A site may demand that addresses of scripts are vouched for. This one is written here and takes in nothing from outside.
const vouched = (address) => globalThis.trustedTypes?.createPolicy("policy-space", { createScriptURL: (text) => text }).createScriptURL(address) ?? address;

let worker;
let plain;
let last = 0;

/** The worker once it listens; null where none can be made. */
function work() {
  worker ??= new Promise((done) => {
    let made;
    const without = () => {
      made?.terminate();
      done(null);
    };
    try {
      made = new Worker(vouched(new URL("./worker.js", import.meta.url).href), { type: "module" });
    } catch {
      return without();
    }
    const late = setTimeout(without, PATIENCE);
    made.addEventListener("error", without);
    made.addEventListener("message", () => {
      clearTimeout(late);
      made.removeEventListener("error", without);
      done(made);
    }, { once: true });
  });
  return worker;
}

/** The whole core on this thread, where there is no worker. */
function core() {
  plain ??= import("./policy-space-core.js").then(async ({ default: init, Checker }) => {
    await init();
    return new Checker();
  }).catch((problem) => {
    plain = undefined;
    throw problem;
  });
  return plain;
}

/** As `compareSoon` of a checker on the bundled facts. */
export async function compare(scenarios, { onProgress, signal, ...how } = {}) {
  signal?.throwIfAborted();
  const worker = await work();
  signal?.throwIfAborted();
  return worker ? ask(worker, { scenarios, how }, { onProgress, signal }) : (await core()).compareSoon(scenarios, { ...how, onProgress, signal });
}

/** The researched chances that what can be disputed stands, by exception or rule. */
export async function outcomes() {
  const worker = await work();
  return worker ? ask(worker, { outcomes: true }) : (await core()).catalogue().outcomes;
}

function ask(worker, question, { onProgress, signal } = {}) {
  const id = ++last;
  return new Promise((done, failed) => {
    const end = (settle, value) => {
      worker.removeEventListener("message", heard);
      worker.removeEventListener("error", broken);
      signal?.removeEventListener("abort", cancel);
      settle(value);
    };
    const cancel = () => {
      worker.postMessage({ id, cancel: true });
      end(failed, signal.reason);
    };
    const broken = (event) => end(failed, new PolicySpaceError("not-loaded", "worker", event.message ?? "the worker broke off", "try again"));
    const heard = ({ data }) => {
      if (data.id !== id) return;
      if (data.problem) {
        const { code, where, help, message } = data.problem;
        end(failed, code ? Object.assign(new PolicySpaceError(code, where, "", help), { message }) : new Error(message));
      } else if (data.answer) end(done, data.answer);
      else {
        try {
          onProgress?.(data.share);
        } catch (problem) {
          worker.postMessage({ id, cancel: true });
          end(failed, problem);
        }
      }
    };
    worker.addEventListener("message", heard);
    worker.addEventListener("error", broken);
    signal?.addEventListener("abort", cancel);
    worker.postMessage({ id, ...question });
  });
}
