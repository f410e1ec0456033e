// One digest of any JSON value, the same on every machine: FNV-1a (64 bits) over its canonical text. In that text keys are
// sorted, numbers are the sixteen hexadecimal digits of their bits, and strings are length, colon, UTF-8 bytes.
// tests/bits.rs says the same in Rust. Runs in Node and in a page.
const utf8 = new TextEncoder();
const bits = new DataView(new ArrayBuffer(8));

const beyondAscii = /[^\x00-\x7f]/;

/** A value as canonical text. */
function canonical(value) {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean": return String(value);
    case "number":
      bits.setFloat64(0, value);
      return bits.getUint32(0).toString(16).padStart(8, "0") + bits.getUint32(4).toString(16).padStart(8, "0");
    case "string": return `${beyondAscii.test(value) ? utf8.encode(value).length : value.length}:${value}`;
    case "object": break;
    default: throw new Error(`no JSON: ${typeof value}`);
  }
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += canonical(item);
    return `[${text}]`;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`no JSON: ${value.constructor?.name}`);
  for (const key of Object.keys(value).sort()) text += canonical(key) + canonical(value[key]);
  return `{${text}}`;
}

export class Digest {
  #high = 0xcbf29ce4 | 0;
  #low = 0x84222325 | 0;

  /** Times the prime 2^40 + 0x1b3 after each byte, in whole numbers of 32 bits. */
  text(text) {
    const bytes = utf8.encode(text);
    let high = this.#high, low = this.#low;
    for (let i = 0; i < bytes.length; i++) {
      low ^= bytes[i];
      const lower = (low & 0xffff) * 0x1b3, upper = (low >>> 16) * 0x1b3 + (lower >>> 16);
      high = Math.imul(high, 0x1b3) + (upper >>> 16) + (low << 8) | 0;
      low = upper << 16 | lower & 0xffff;
    }
    this.#high = high;
    this.#low = low;
  }

  add(value) {
    this.text(canonical(value));
    return this;
  }

  get hex() {
    return [this.#high, this.#low].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** Digest of each comparison of comparisons.json. */
export const compared = (checker, list) => list.map(({ scenarios, how }) => new Digest().add(checker.compare(scenarios, how)).hex);

/** Digest of the reports of every country as it is and with every agreement that it could join, by country. */
export function atlas(checker) {
  // The question stands in the report as it was asked; the answer is the rest.
  const answer = question => {
    const { scenario, ...rest } = checker.check(question);
    return rest;
  };
  const digests = {};
  let scenarios = 0;
  for (const { iso, joinable } of checker.catalogue().countries) {
    const digest = new Digest().add(answer({ country: iso }));
    for (const { agreement } of joinable) digest.add(answer({ country: iso, join: [agreement] }));
    digests[iso] = digest.hex;
    scenarios += 1 + joinable.length;
  }
  return { scenarios, digests };
}
