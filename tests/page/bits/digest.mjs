// One digest of any JSON value, the same on every machine: FNV-1a (64 bits) over its canonical text. In that text keys are
// sorted, numbers are the sixteen hexadecimal digits of their bits, and strings are length, colon, UTF-8 bytes.
// tests/bits.rs says the same in Rust. Runs in Node and in a page.
const utf8 = new TextEncoder();
const bits = new DataView(new ArrayBuffer(8));

export class Digest {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  /** Prime 2^40 + 0x1b3, in two halves of 32 bits. */
  #byte(byte) {
    const low = (this.#low ^ byte) >>> 0;
    const product = low * 0x1b3;
    this.#high = (this.#high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 256) % 2 ** 32;
    this.#low = product % 2 ** 32;
  }

  text(text) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        for (const byte of utf8.encode(text.slice(i))) this.#byte(byte);
        return;
      }
      this.#byte(code);
    }
  }

  add(value) {
    if (value === null) this.text("null");
    else if (typeof value === "boolean") this.text(String(value));
    else if (typeof value === "number") {
      bits.setFloat64(0, value);
      this.text(bits.getUint32(0).toString(16).padStart(8, "0") + bits.getUint32(4).toString(16).padStart(8, "0"));
    } else if (typeof value === "string") {
      let length = value.length;
      for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 127) {
        length = utf8.encode(value).length;
        break;
      }
      this.text(`${length}:`);
      this.text(value);
    } else if (Array.isArray(value)) {
      this.text("[");
      for (const item of value) this.add(item);
      this.text("]");
    } else if (Object.getPrototypeOf(value) === Object.prototype) {
      this.text("{");
      for (const key of Object.keys(value).sort()) {
        this.add(key);
        this.add(value[key]);
      }
      this.text("}");
    } else throw new Error(`no JSON: ${typeof value} ${value?.constructor?.name}`);
    return this;
  }

  get hex() {
    return this.#high.toString(16).padStart(8, "0") + this.#low.toString(16).padStart(8, "0");
  }
}

/** Digest of the reports of every country as it is and with every agreement that it could join, by country. */
export function atlas(checker) {
  const digests = {};
  let scenarios = 0;
  for (const { iso, joinable } of checker.catalogue().countries) {
    const digest = new Digest().add(checker.check({ country: iso }));
    for (const { agreement } of joinable) digest.add(checker.check({ country: iso, join: [agreement] }));
    digests[iso] = digest.hex;
    scenarios += 1 + joinable.length;
  }
  return { scenarios, digests };
}
