// The charts as pictures that stand for themselves: an SVG file with its look in attributes, with title, description, source and date
// inside; and the same drawn as PNG. What runs right to left is mirrored.
import { keys, profileRows, profileSentence, scale, ticks } from "./views/profile.js";
import { attributionRows, attributionSentence } from "./views/space.js";
import { conditions } from "./views/kit.js";

const WIDTH = 760;
const EDGE = 24;
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Helvetica, Arial, sans-serif";
// Ink, quiet, ground, and the hues of style.css: one in two strengths, a second for what changed.
const LOOK = {
  ground: { fill: "#f4f2ec" }, secure: { fill: "#1f4a66" }, arguable: { fill: "#a5c0d2" }, then: { fill: "#a8450b" }, "then-arguable": { fill: "#a8450b", "fill-opacity": ".4" },
  use: { fill: "#1c1b19", stroke: "#fff", "stroke-width": "1.5" }, lawful: { fill: "#fff", stroke: "#1c1b19", "stroke-width": "1.5" },
};
const INK = "#1c1b19", QUIET = "#5f5b54";

const node = (name, attributes = {}, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** A sheet that grows downwards: texts that wrap, boxes and marks, all measured from the side where reading begins. */
class Sheet {
  y = EDGE;
  nodes = [];
  #pen = document.createElement("canvas").getContext("2d");

  constructor({ words }) {
    this.words = words;
    this.mirror = words.direction === "rtl";
  }
  x(at, width = 0) { return this.mirror ? WIDTH - at - width : at; }
  measure(text, size, weight = 400) {
    this.#pen.font = `${weight} ${size}px ${SANS}`;
    return this.#pen.measureText(text).width;
  }
  lines(text, size, weight, width) {
    const lines = [""];
    // An address has no blanks to break at.
    for (const word of text.split(/(?<=\s)|(?<=[,;&?/])(?=\S)/u)) {
      if (!lines.at(-1) || this.measure((lines.at(-1) + word).trimEnd(), size, weight) <= width) lines[lines.length - 1] += word;
      else lines.push(word);
    }
    return lines.map(line => line.trim());
  }
  /** Gives the height that the lines take. An address runs from left to right in every language. */
  text(text, { at = EDGE, y = this.y, width = WIDTH - 2 * EDGE, size = 14, weight = 400, fill = INK, anchor = "start", address = false } = {}) {
    const lines = this.lines(text, size, weight, width);
    lines.forEach((line, row) => this.nodes.push(node("text", {
      x: this.x(at), y: y + size + row * size * 1.4, fill, "font-size": size, "font-weight": weight, "font-family": SANS,
      ...(address && this.mirror ? { direction: "ltr", "text-anchor": "end" } : { "text-anchor": anchor }),
    }, line)));
    return lines.length * size * 1.4;
  }
  write(text, more) { this.y += this.text(text, more); }
  box(kind, at, width, y, height) { this.nodes.push(node("rect", { ...LOOK[kind], x: this.x(at, width), y, width, height })); }
  line(at, from, to, stroke) { this.nodes.push(node("line", { x1: this.x(at), x2: this.x(at), y1: from, y2: to, stroke, "stroke-width": 1 })); }
  mark(kind, at, y) { this.nodes.push(node("path", { ...LOOK[kind], d: "M0-6.5 6.5 0 0 6.5-6.5 0Z", transform: `translate(${this.x(at)} ${y})` })); }
}

/** Heading, what is supposed, the sentence, the drawing, the foot; as the text of an SVG file. */
function sheet(view, name, sentence, draw) {
  const { words, facts, now, whatIf, address } = view;
  const on = new Sheet(view);
  const title = words.say("take-chart-title", { chart: words.say(name), country: words.country(now.scenario.country), date: words.date(now.date) });
  const supposed = whatIf ? words.say("take-supposed", { conditions: conditions(view) }) : "";
  on.write(title, { size: 20, weight: 700 });
  if (supposed) on.write(supposed, { weight: 600, fill: LOOK.then.fill });
  on.y += 4;
  on.write(sentence, { size: 15 });
  on.y += 14;
  draw(on);
  on.y += 12;
  const source = `${words.say("take-source", { date: words.date(facts.catalogue.date), version: facts.catalogue.version })} ${words.say("not-legal-advice")}`;
  on.write(source, { size: 11.5, fill: QUIET });
  if (address) on.write(address, { size: 11.5, fill: QUIET, address: true });
  const height = Math.ceil(on.y + EDGE);
  const svg = node("svg", { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, direction: words.direction, "xml:lang": words.language, role: "img", "aria-labelledby": "title desc" },
    node("title", { id: "title" }, title), node("desc", { id: "desc" }, [supposed, sentence, source].filter(Boolean).join(" ")), node("rect", { width: WIDTH, height, fill: "#fff" }), ...on.nodes);
  return { text: new XMLSerializer().serializeToString(svg), width: WIDTH, height };
}

export function profileChart(view) {
  const { words, whatIf } = view;
  const { ends, costs } = profileRows(view);
  const [left, right] = [250, WIDTH - EDGE - 150];
  return sheet(view, "profile", profileSentence(view), on => {
    for (const [kind, { from, rows }] of [["end", ends], ["cost", costs]]) {
      on.write(words.say(kind === "end" ? "profile-ends" : "profile-costs"), { size: 16, weight: 700 });
      on.write(words.say(kind === "end" ? "profile-ends-lead" : "profile-costs-lead"), { size: 12, fill: QUIET });
      on.y += 4;
      let at = EDGE;
      for (const [shape, name] of keys(kind, whatIf)) {
        const text = words.say(name);
        const width = 46 + on.measure(text, 12);
        if (at > EDGE && at + width > WIDTH - EDGE) { at = EDGE; on.y += 20; }
        if (shape === "use" || shape === "lawful") on.mark(shape, at + 9, on.y + 9);
        else on.box(shape, at, 20, on.y + 4, 10);
        on.text(text, { at: at + 26, size: 12, fill: QUIET, width });
        at += width;
      }
      on.y += 26;
      // The same scale as on the page, which mirrors by itself; here the sheet does.
      const { at: percent } = scale({ direction: "ltr" }, from);
      const across = value => left + ((right - left) * parseFloat(percent(value))) / 100;
      for (const row of rows) {
        const top = on.y;
        const named = on.text(row.name, { width: left - EDGE - 14, size: 12.5, weight: row.means ? 400 : 700 });
        const said = on.text(row.said, { at: right + 14, y: top, width: WIDTH - EDGE - right - 14, size: 12 });
        const then = row.then ? on.text(row.then, { at: right + 14, y: top + said, width: WIDTH - EDGE - right - 14, size: 12, fill: LOOK.then.fill }) : 0;
        if (row.bands) {
          on.box("ground", across(from), across(100) - across(from), top + 2, 13);
          for (const { kind, low, high } of row.bands) {
            const [one, other] = [across(Math.min(low, high)), across(Math.max(low, high))];
            if (other > one) on.box(kind, one, other - one, kind.startsWith("then") ? top + 17 : top + 2, kind.startsWith("then") ? 5 : 13);
          }
          on.line(across(0), top - 1, top + 24, INK);
          for (const { kind, at } of row.marks) on.mark(kind, across(at), top + 8.5);
        }
        on.y += Math.max(28, named + 6, said + then + 6);
      }
      for (const tick of ticks(from)) {
        on.line(across(tick), on.y, on.y + 5, QUIET);
        on.text(words.number.format(tick), { at: across(tick), y: on.y + 6, size: 11, fill: QUIET, anchor: "middle" });
      }
      on.y += 36;
    }
  });
}

export function attributionChart(view) {
  const { words } = view;
  const rows = attributionRows(view);
  const [left, right] = [240, WIDTH - EDGE - 110];
  const most = Math.max(1, ...rows.taking.map(({ shapley }) => shapley));
  return sheet(view, "attribution", attributionSentence(view, rows), on => {
    for (const row of rows.taking) {
      const top = on.y;
      const named = on.text(row.name, { width: left - EDGE - 14, size: 13 });
      const width = value => ((right - left) * Math.max(0, value)) / most;
      on.box("arguable", left, width(row.shapley), top + 2, 14);
      on.box("secure", left, width(Math.min(row.shapley, row.arguable?.shapley ?? 0)), top + 2, 14);
      on.text(row.said, { at: right + 14, y: top, size: 12.5, width: 100 });
      on.y += Math.max(26, named + 8);
    }
    if (rows.others) on.write(words.say("attribution-zero", { count: rows.others }), { size: 12, fill: QUIET });
    on.write(words.say("attribution-how"), { size: 12, fill: QUIET });
  });
}

/** The picture as PNG, twice as fine as a screen of old. Fails where the page's policy forbids pictures from data. */
export async function png({ text, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
}
