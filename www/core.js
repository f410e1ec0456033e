// What browsers and Node, the whole core and the lean one share: the promised `Checker` around the
// WebAssembly, whatever way that was loaded. Types: policy-space.d.ts.

import { Reader, write } from "./crossing.js";

const MOST_NODES = 500_000;
const MOST_DEPTH = 24;

/** A failure: `code` is stable, `where` names the place, `help` says what to do. */
export class PolicySpaceError extends Error {
  constructor(code, where, message, help, options) {
    super(`${where}: ${message} (${code}); ${help}`, options);
    this.name = "PolicySpaceError";
    this.code = code;
    this.where = where;
    this.help = help;
  }
}

/** Bytes or a module, given as such or as `{ module }`. */
export const bare = (given) => given?.module ?? given;

/** Plain values only (lists of at most `most` entries): what has no JSON form is refused by name before it reaches the core. */
export function plain(value, where, most = MOST_NODES, depth = 0, count = { left: MOST_NODES }) {
  const refuse = (code, message, help) => {
    throw new PolicySpaceError(code, where, message, help);
  };
  if (count.left-- <= 0) refuse("too-large", `more than ${MOST_NODES} values`, "send fewer");
  if (depth > MOST_DEPTH) refuse("invalid-type", "nested too deeply, or in a circle", "send plain records");
  switch (typeof value) {
    case "string":
      if (/\p{Surrogate}/u.test(value)) {
        refuse("invalid-text", "not well-formed Unicode (a lone surrogate)", "write plain text");
      }
      return value;
    case "undefined":
    case "boolean":
    case "number":
      return value;
    case "object":
      break;
    default:
      refuse("invalid-type", `a ${typeof value} has no JSON form`, "send text, numbers, lists and records");
  }
  if (value === null) return null;
  if (Array.isArray(value)) {
    // Refused by its length, before a million entries are looked at.
    if (value.length > most) refuse("too-large", `${value.length} entries, at most ${most}`, "send fewer");
    return [...value].map((one, i) => plain(one, `${where}[${i}]`, most, depth + 1, count));
  }
  const prototype = Object.getPrototypeOf(value);
  const isMap = value instanceof Map;
  // A record of another page or frame has another Object.prototype: what counts is that nothing lies beneath it.
  if (!isMap && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse("invalid-type", `a ${value.constructor?.name || "special object"} has no JSON form`, "send plain records");
  }
  const entries = isMap ? [...value] : Object.entries(value);
  const record = {};
  for (const [key, one] of entries) {
    if (typeof key !== "string") refuse("invalid-type", "a key that is no text", "use text as keys");
    if (one === undefined) continue;
    Object.defineProperty(record, plain(key, where, most, depth + 1, count), {
      value: plain(one, `${where}.${key.slice(0, 60)}`, most, depth + 1, count),
      enumerable: true, configurable: true, writable: true,
    });
  }
  return record;
}

/** The class `Checker` of one core, and what starts it, given its WebAssembly compiled. */
export function checkerOf({ Core, mostEntries, imports, finish, build }) {
  let memory;
  /** Whether script and WebAssembly come from one build, as the latter says in a section of its own. */
  const ours = (module) => String.fromCharCode(...new Uint8Array(WebAssembly.Module.customSections(module, "build")[0])) === build;
  /** Two of different builds would misread one another, and give wrong figures without a word. */
  const own = (module) => {
    if (!ours(module)) {
      throw new PolicySpaceError("stale", "init", "the WebAssembly is not of this script's release", "take both from one release, past any cache");
    }
    return module;
  };
  // Started twice, by whatever way, it stays the first: what it gave out lives in that memory.
  const begin = (instance, module) => {
    memory ??= finish(instance, module).memory;
  };
  const start = async (module) => begin(await WebAssembly.instantiate(own(module), imports()), module);
  const startSync = (given) => {
    const module = own(given instanceof WebAssembly.Module ? given : new WebAssembly.Module(given));
    begin(new WebAssembly.Instance(module, imports()), module);
  };

  class Checker {
    #core;
    #reader = new Reader();

    constructor(data) {
      if (!memory) {
        throw new PolicySpaceError("not-started", "Checker", "the WebAssembly is not loaded", "await init() first");
      }
      this.#core = data === undefined ? new Core(undefined, "", new Uint32Array()) : new Core(...write(plain(data, "data")));
    }

    #ask(call, ...input) {
      if (!this.#core) {
        throw new PolicySpaceError("freed", "Checker", "this checker was freed", "make a new one");
      }
      return this.#reader.read(this.#core, memory, this.#core[call](...input));
    }

    /** Areas, instruments, criteria, effects, agreements, countries. */
    catalogue() {
      return this.#ask("catalogue");
    }

    /** Verdicts, policy space, use, attribution, upcoming changes. */
    check(scenario) {
      const asked = plain(scenario, "scenario", mostEntries());
      return { scenario: asked, ...this.#ask("check", ...write(asked)) };
    }

    /** Every country as it is, then with each agreement that it could join. */
    atlas() {
      return this.#ask("atlas");
    }

    /** Judges and returns one number: for measuring what crossing the border costs. */
    checkOnly(scenario) {
      return this.#core.checkOnly(...write(plain(scenario, "scenario", mostEntries())));
    }

    /** Frees the memory of the checker; a second call does nothing. */
    free() {
      this.#core?.free();
      this.#core = undefined;
    }
  }

  return { Checker, ours, start, startSync };
}
