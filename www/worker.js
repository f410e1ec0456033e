// The whole core apart from the page, so that thousands of draws never hold it up. Spoken to by comparing.js alone.
// In: { id, call: "compare", scenarios, how } | { id, call: "outcomes" } | { id, call: "stop" }. Out: { id, share } | { id, answer } | { id, problem }.
import init, { Checker } from "./policy-space-core.js";

let checker;
const running = new Map();

const calls = {
  outcomes: async () => (await started()).catalogue().outcomes,
  async compare({ id, scenarios, how }) {
    const run = new AbortController();
    running.set(id, run);
    try {
      return await (await started()).compareSoon(scenarios, { ...how, signal: run.signal, onProgress: share => postMessage({ id, share }) });
    } finally {
      running.delete(id);
    }
  },
};

async function started() {
  await init();
  return checker ??= new Checker();
}

addEventListener("message", async ({ data }) => {
  const { id, call } = data;
  if (call === "stop") return running.get(id)?.abort();
  try {
    postMessage({ id, answer: await calls[call](data) });
  } catch ({ code = "other", where = "", help = "", message }) {
    postMessage({ id, problem: { code, where, help, message } });
  }
});
