// The whole core's `Checker`: that of core.js, which the first view has too, and comparison under uncertainty.

import { PolicySpaceError, checkerOf, plain } from "./core.js";
import { Reader, write } from "./crossing.js";

/** Time that draws may take in one go, in milliseconds: a page stays responsive, and nobody waits for progress. */
const SLICE = 8;
/** Draws of the first slice, before it is known how long they take. */
const FIRST = 500;

/** Lets everything else that waits have its turn. Not a timer: after a few of these a browser makes each wait 4 ms. Not `scheduler.yield()`:
    it comes before timers that are due, so that a cancel on a timer never came. */
const breath = () => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done();
  };
  port2.postMessage(undefined);
});

/** A comparison under way, in slices of some milliseconds. */
class Run {
  #comparing;
  #memory;
  #draws = FIRST;
  /** How much is done: 0 to 1. */
  share = 0;

  constructor(comparing, memory) {
    this.#comparing = comparing;
    this.#memory = memory;
  }

  slice() {
    const began = performance.now();
    this.share = this.#comparing.advance(this.#draws);
    // At most twice as many as before: one slice that was lucky says little.
    const ratio = SLICE / Math.max(performance.now() - began, 0.01);
    this.#draws = Math.max(FIRST / 4, Math.ceil(this.#draws * Math.min(ratio, 2)));
  }

  result() {
    return new Reader().read(this.#comparing, this.#memory, this.#comparing.finish());
  }

  free() {
    this.#comparing.free();
  }
}

/** The class `Checker` of a whole core, and what starts it, given its WebAssembly compiled. */
export function comparerOf(core) {
  let memory;
  let made;
  // The core of a checker is its own; here it is seen when it is made.
  class Core extends core.Core {
    constructor(...input) {
      super(...input);
      made = this;
    }
  }
  const finish = (...started) => {
    const exports = core.finish(...started);
    memory ??= exports.memory;
    return exports;
  };
  const { Checker: Plain, ...starting } = checkerOf({ ...core, Core, finish });

  class Checker extends Plain {
    #core;

    constructor(data) {
      super(data);
      this.#core = made;
      made = undefined;
    }

    #begin(scenarios, how) {
      if (!this.#core) {
        throw new PolicySpaceError("freed", "Checker", "this checker was freed", "make a new one");
      }
      const asked = {
        scenarios: plain(scenarios, "scenarios", core.mostEntries()),
        how: plain(how, "how", core.mostEntries()),
      };
      return new Run(this.#core.comparing(...write(asked)), memory);
    }

    /** Scenarios under what is uncertain: weights, effects, legal outcomes. `onProgress` is told the share that is done. */
    compare(scenarios, how = {}) {
      const { onProgress, ...rest } = how ?? {};
      const run = this.#begin(scenarios, typeof how === "object" ? rest : how);
      try {
        while (run.share < 1) {
          run.slice();
          onProgress?.(run.share);
        }
        return run.result();
      } finally {
        run.free();
      }
    }

    /** The same with a breath between slices, so that a page stays responsive; `signal` ends it with its reason. */
    async compareSoon(scenarios, how = {}) {
      const { onProgress, signal, ...rest } = how ?? {};
      signal?.throwIfAborted();
      const run = this.#begin(scenarios, typeof how === "object" ? rest : how);
      try {
        while (run.share < 1) {
          run.slice();
          onProgress?.(run.share);
          await breath();
          signal?.throwIfAborted();
        }
        return run.result();
      } finally {
        run.free();
      }
    }

    free() {
      super.free();
      this.#core = undefined;
    }
  }

  return { Checker, ...starting };
}
