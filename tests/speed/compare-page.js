// Runs in the page of the race, and in Node: the engine and its peer by turns, so that a busy machine slows both.
import { compare } from "./compare.js";

const middle = times => [...times].sort((a, b) => a - b)[times.length >> 1];
const median = times => ({ median: middle(times), best: Math.min(...times) });

/** Times of both for one question, `rounds` by turns after `warm` untold ones. */
export function race(checker, asked, input, { draws, rounds, warm }) {
  const ours = [], peer = [];
  for (let round = -warm; round < rounds; round++) {
    let began = performance.now();
    checker.compare(asked, { draws, seed: round + warm });
    const between = performance.now();
    if (round >= 0) ours.push(between - began);
    if (!input) continue;
    began = performance.now();
    compare(input, { draws, seed: round + warm });
    if (round >= 0) peer.push(performance.now() - began);
  }
  return { ours: median(ours), ...input && { peer: median(peer) } };
}

/** In slices with progress, as a page does without a worker: time in all, the longest that a message waited for its turn, and
    the longest task that the browser noted (of 50 ms or more; 0: none). */
export async function sliced(checker, asked, draws) {
  let last = performance.now(), longest = 0, told = 0;
  const channel = new MessageChannel();
  let on = true, task = 0;
  const observer = new PerformanceObserver(list => list.getEntries().forEach(({ duration }) => { task = Math.max(task, duration); }));
  observer.observe({ type: "longtask" });
  await new Promise(done => setTimeout(done, 100));
  last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const began = performance.now();
  await checker.compareSoon(asked, { draws, onProgress: () => told++ });
  const time = performance.now() - began;
  longest = Math.max(longest, performance.now() - last);
  on = false;
  channel.port1.close();
  await new Promise(done => setTimeout(done, 100));
  observer.disconnect();
  return { time, longest, task, told };
}

/** In the page: `wasm` is the file of the core to be measured. */
export async function inPage({ wasm, asked, input, runs, others }) {
  let memory;
  const plain = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await plain(...given);
    memory = (made.instance ?? made).exports.memory;
    return made;
  };
  const { default: init, Checker } = await import("/policy-space-core.js");
  await init(await WebAssembly.compile(await (await fetch(`/${wasm}`)).arrayBuffer()));
  const checker = new Checker();
  const out = { races: [], more: [] };
  for (const run of runs) out.races.push({ ...run, ...race(checker, asked, run.alone ? null : input, run), memory: memory.buffer.byteLength });
  out.sliced = await sliced(checker, asked, 100_000);
  for (const { name, asked, input } of others) out.more.push({ name, ...race(checker, asked, input, { draws: 10_000, rounds: 7, warm: 2 }) });
  return out;
}
