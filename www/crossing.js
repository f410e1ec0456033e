// The border to the core (src/crossing.rs): records as a stream of 32-bit words in which every text is
// a number. What comes out are plain JSON values only.

const SIMPLE = [null, false, true, undefined];
const bits = new DataView(new ArrayBuffer(8));

export class Reader {
  #texts = [];
  #shapes = [];
  #words;
  #at = 0;
  #lists = new Map();

  /** Reads what the core's last call wrote. `anew`: the core has forgotten its texts and shapes. */
  read(core, memory, anew) {
    if (anew) {
      this.#texts = [];
      this.#shapes = [];
    }
    const texts = core.texts();
    let end = 0;
    for (const length of core.lengths()) this.#texts.push(texts.slice(end, end += length));
    const shapes = core.shapes();
    for (let i = 0; i < shapes.length; i += shapes[i] + 1) {
      this.#shapes.push([...shapes.subarray(i + 1, i + 1 + shapes[i])].map((n) => this.#texts[n]));
    }
    this.#words = new Uint32Array(memory.buffer, core.words(), core.length());
    this.#at = 0;
    this.#lists.clear();
    const value = this.#value();
    this.#words = undefined;
    return value;
  }

  #value() {
    const word = this.#words[this.#at++];
    const number = word >>> 3;
    switch (word & 7) {
      case 0:
        return SIMPLE[number];
      case 1:
        return number;
      case 2: {
        bits.setUint32(0, this.#words[this.#at++], true);
        bits.setUint32(4, this.#words[this.#at++], true);
        return bits.getFloat64(0, true);
      }
      case 3:
        return this.#texts[number];
      case 4: {
        const list = [];
        for (let i = 0; i < number; i++) list.push(this.#value());
        return list;
      }
      case 5: {
        const record = {};
        const names = this.#shapes[number];
        for (let i = 0; i < names.length; i++) record[names[i]] = this.#value();
        return record;
      }
      case 7:
        return this.#same(number);
      default: {
        const record = {};
        for (let i = 0; i < number; i++) {
          const name = this.#value();
          // A key such as "__proto__" stays a key.
          Object.defineProperty(record, name, {
            value: this.#value(), enumerable: true, configurable: true, writable: true,
          });
        }
        return record;
      }
    }
  }

  /** A list of texts that stands earlier in the stream: a copy of its own. */
  #same(place) {
    let list = this.#lists.get(place);
    if (!list) {
      const back = this.#at;
      this.#at = place;
      list = this.#value();
      this.#at = back;
      this.#lists.set(place, list);
    }
    return list.slice();
  }
}

/** Writes a plain value as a stream, its texts one after the other, and their lengths. */
export function write(value) {
  const words = [];
  const texts = [];
  const numbers = new Map();
  const text = (one) => {
    let number = numbers.get(one);
    if (number === undefined) {
      number = texts.length;
      numbers.set(one, number);
      texts.push(one);
    }
    return (number << 3) | 3;
  };
  const put = (one) => {
    if (one === null || one === undefined) words.push(0);
    else if (typeof one === "boolean") words.push(one ? 16 : 8);
    else if (typeof one === "string") words.push(text(one));
    else if (typeof one === "number") {
      if (Number.isInteger(one) && one >= 0 && one < 2 ** 29 && !Object.is(one, -0)) words.push((one << 3) | 1);
      else {
        bits.setFloat64(0, one, true);
        words.push(2, bits.getUint32(0, true), bits.getUint32(4, true));
      }
    } else if (Array.isArray(one)) {
      words.push((one.length << 3) | 4);
      one.forEach(put);
    } else {
      const entries = Object.entries(one);
      words.push((entries.length << 3) | 6);
      for (const [key, entry] of entries) {
        words.push(text(key));
        put(entry);
      }
    }
  };
  put(value);
  return [new Uint32Array(words), texts.join(""), Uint32Array.from(texts, (one) => one.length)];
}
