// Reads the stream of 32-bit words in which the core writes records (src/crossing.rs): texts and
// shapes come once and are kept; everything else is numbers. Makes plain JSON values only.

const SIMPLE = [null, false, true, undefined];
const bits = new DataView(new ArrayBuffer(8));

export class Reader {
  #texts = [];
  #shapes = [];
  #words;
  #at = 0;

  /** Reads what the core's last call wrote. `anew`: the core has forgotten its texts and shapes. */
  read(core, memory, anew) {
    if (anew) {
      this.#texts = [];
      this.#shapes = [];
    }
    for (const text of core.texts()) this.#texts.push(text);
    const shapes = core.shapes();
    for (let i = 0; i < shapes.length; i += shapes[i] + 1) {
      this.#shapes.push(Array.from(shapes.subarray(i + 1, i + 1 + shapes[i]), (n) => this.#texts[n]));
    }
    this.#words = new Uint32Array(memory.buffer, core.words(), core.length());
    this.#at = 0;
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
        const list = new Array(number);
        for (let i = 0; i < number; i++) list[i] = this.#value();
        return list;
      }
      case 5: {
        const record = {};
        const names = this.#shapes[number];
        for (let i = 0; i < names.length; i++) record[names[i]] = this.#value();
        return record;
      }
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
}
