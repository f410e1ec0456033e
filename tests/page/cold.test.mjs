// The first visit on a slow phone keeps its targets. On a machine that is busy with other things the figures are said and not held.
import assert from "node:assert/strict";
import { test } from "node:test";
import { card, compressed, inputs, visit } from "./cold.mjs";
import { engines } from "./browser.mjs";

const TARGETS = { usable: 2500, input: 100, shift: 0.05 };
const VISITS = 4;

/** Share of a processor that this process gets while it wants all of one. */
function calm() {
  const start = performance.now(), used = process.cpuUsage();
  while (performance.now() - start < 300);
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000 / (performance.now() - start);
}

for (const [name, path] of [["the page", ""], ["the card in a story", "card.html"]]) {
  test(`${name}, from cold on a slow phone: usable within ${TARGETS.usable / 1000} s, an input answered within ${TARGETS.input} ms, nothing jumps`, { skip: !engines.includes("chromium") }, async t => {
    const server = await compressed({ pages: { "/card.html": card } });
    t.after(server.close);
    const best = { usable: Infinity, input: Infinity, shift: Infinity };
    let share = 1;
    const met = () => Object.keys(TARGETS).every(what => best[what] <= TARGETS[what]);
    // The first visits in which all holds will do: what else runs on this machine only ever makes it slower.
    for (let i = 0; i < VISITS && !met(); i++) {
      share = Math.min(share, calm());
      const { usable, shift, blocking, longest, requests, bytes, rest } = await visit(server.address + path, server.sent, { then: inputs });
      const input = Math.max(...Object.values(rest));
      t.diagnostic(`usable ${Math.round(usable)} ms, inputs ${Object.entries(rest).map(([what, time]) => `${what} ${Math.round(time)}`).join(", ")} ms, shift ${shift.toFixed(3)}, blocking ${Math.round(blocking)} ms, longest task ${Math.round(longest)} ms, ${requests} requests, ${bytes} bytes`);
      for (const [what, value] of Object.entries({ usable, input, shift })) best[what] = Math.min(best[what], value);
    }
    assert.ok(best.shift < TARGETS.shift, `layout shift ${best.shift}`);
    if (!met() && share < 0.9) return t.skip(`this machine gave a process only ${Math.round(share * 100)} % of a processor`);
    assert.ok(best.usable <= TARGETS.usable, `usable after ${best.usable} ms`);
    assert.ok(best.input <= TARGETS.input, `an input answered after ${best.input} ms`);
  });
}
