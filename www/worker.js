// The whole core off the main thread, and nothing else: comparisons with progress and cancel. www/comparer.js asks it.
//
// In:  { id, scenarios, how }, { id, outcomes: true } or { id, cancel: true }; out: { id, share }, { id, answer } or { id, problem }.

import init, { Checker } from "./policy-space-core.js";

const running = new Map();
let checker;

/** An error's fields: errors that are cloned lose those that are not of their class. */
const fields = (problem) => ({
  name: problem?.name, code: problem?.code, where: problem?.where, help: problem?.help, message: String(problem?.message ?? problem),
});

async function answer({ id, scenarios, how, outcomes }) {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    await init();
    checker ??= new Checker();
    if (outcomes) return postMessage({ id, answer: checker.catalogue().outcomes });
    const onProgress = (share) => postMessage({ id, share });
    postMessage({ id, answer: await checker.compareSoon(scenarios, { ...how, onProgress, signal: abort.signal }) });
  } catch (problem) {
    if (!abort.signal.aborted) postMessage({ id, problem: fields(problem) });
  } finally {
    running.delete(id);
  }
}

addEventListener("message", ({ data }) => {
  if (data.cancel) running.get(data.id)?.abort();
  else answer(data);
});
// Told once it listens: until then whoever made it does not know whether a worker may be made here at all.
postMessage({ ready: true });
