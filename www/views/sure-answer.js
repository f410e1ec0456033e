// The comparison in words, and as a picture with the same content.
import { html, svg, nothing } from "./kit.js";
import { axis, scale } from "./profile.js";

const EVEN = 0.03;

/** A share as so many of 100 draws: what is not all is never told as all, what is not none never as none. */
export function ofHundred(words, share) {
  return words.points(100 * share);
}

/** What a factor of the spread is, in words: a group, an effect of a choice on an end, or how one choice's dispute ends. */
export function factorOf({ words }, factor) {
  const [kind, about] = factor.split(":");
  if (!about) return words.say(`sure-group-${kind}`);
  const [instrument, ...rest] = about.split("/");
  const choice = words.say(`instrument-${instrument}.noun`);
  const what = rest.join("/");
  if (kind === "effect") return words.say("sure-factor-effect", { choice, criterion: words.say(`criterion-${what}`) });
  return words.has(`exception-${what}`) ? words.say("sure-factor-outcome", { choice, exception: words.say(`exception-${what}`) })
    : words.say("sure-factor-rule", { choice, rule: ruleOf(words, what) });
}
/** What a contested choice rests on: an exception, or a rule that leaves something unsettled. */
export function groundOf({ words }, kind) {
  return words.has(`exception-${kind}`) ? words.say("sure-ground", { exception: words.say(`exception-${kind}`) }) : ruleOf(words, kind);
}
const ruleOf = (words, kind) => (kind.startsWith("limit/") ? words.say(kind.replace("/", "-")) : words.say(`rule-${kind.replace("/", "-")}`, { standing: "contestable" }));

/** Nothing is set against one question alone: then the spread of its own value is told. */
export function sentences(result, view) {
  const { words } = view;
  const { rank: by, better, tied, betterError, sensitivity, sensitivityOf, smallestMove, leader, runnerUp, names } = result;
  const letter = at => names[at].letter;
  const lines = [];
  // The one that leads first, against each of the others; where two share the lead, the two that are analysed.
  const [first, second] = leader === null ? sensitivityOf : [leader, runnerUp ?? undefined];
  for (const rival of names.keys()) {
    if (second === undefined || rival === first) continue;
    const [one, other, share, same] = [words.say("sure-named", names[first]), words.say("sure-named", names[rival]), better[first][rival], tied[first][rival]];
    if (same === 1) lines.push(words.say("sure-all-tied", { one, other }));
    else lines.push([words.say(`sure-more-${by}`, { one, other, count: ofHundred(words, share), tied: same > 0 ? ofHundred(words, same) : 0 }),
      ...(Math.abs(share - better[rival][first]) < EVEN ? [words.say("sure-even", { one, other })] : []),
      ...(betterError[first][rival] > 0.0005 ? [words.say("sure-error", { points: words.points(196 * betterError[first][rival]) })] : [])].join(" "));
  }
  // Where nothing differs, nothing is behind the difference.
  const differ = second === undefined || tied[first][second] < 1;
  const groups = sensitivity.filter(({ factor }) => !factor.includes(":"));
  const most = list => [...list].sort((one, other) => other.total - one.total)[0];
  const group = most(groups);
  if (differ && group?.total > 0) {
    const share = words.percent.format(Math.min(1, group.total));
    lines.push(sensitivityOf.length > 1 ? words.say("sure-rests", { group: words.say(`sure-group-${group.factor}`), share, one: letter(sensitivityOf[0]), other: letter(sensitivityOf[1]) })
      : words.say("sure-rests-alone", { group: words.say(`sure-group-${group.factor}`), share }));
  }
  const [single] = sensitivity.filter(({ factor }) => factor.includes(":")).sort((one, other) => other.first - one.first);
  if (differ && single?.first > 0.005) lines.push(words.say("sure-judgement", { judgement: factorOf(view, single.factor), share: words.percent.format(single.first) }));
  if (leader !== null && second !== undefined) {
    lines.push(smallestMove ? words.say("sure-move", { points: words.points(100 * smallestMove.share), from: words.say(`criterion-${smallestMove.from}`),
      to: words.say(`criterion-${smallestMove.to}`), winner: letter(smallestMove.winner) }) : words.say("sure-move-none"));
  }
  return html`<div class="sure-words">${lines.map((line, at) => html`<p class=${at === 0 ? "lead" : nothing}>${line}</p>`)}</div>`;
}

const BIN = 2.5;
const DOT = 6.5;

/** Twenty dots a question, stacked where they fall together, over the bar of nine draws in ten. */
export function picture(result, view) {
  const { words } = view;
  const { rank: by } = result;
  const bands = result.scenarios.map(one => (by === "use" ? one.lawfulUse : one.overall));
  const dots = result.scenarios.map(one => one.dots);
  const lowest = Math.min(0, ...bands.map(({ p05 }) => p05), ...dots.flat());
  const from = lowest < -2 ? Math.max(-100, Math.floor(lowest / 10) * 10) : 0;
  return html`<figure class="sure-picture"><figcaption><h3>${words.say("sure-picture")}</h3><p class="hint">${words.say("sure-picture-lead")}</p></figcaption>
    <ul class="bars">${bands.map((band, at) => html`<li data-question=${result.names[at].letter}>
      <span class="name">${words.say("sure-letter", result.names[at])}</span>
      ${row(words, from, band, dots[at])}
      <span class="value">${words.say("sure-row", { low: words.points(band.p05), high: words.points(band.p95), middle: words.points(band.p50) })}</span></li>`)}${axis(words, from)}</ul></figure>`;
}

function row(words, from, band, dots) {
  const { at, span } = scale(words, from);
  const stacks = new Map();
  const placed = [...dots].sort((one, other) => one - other).map(value => {
    const bin = Math.floor(value / BIN);
    const height = stacks.get(bin) ?? 0;
    stacks.set(bin, height + 1);
    return { x: at((bin + 0.5) * BIN), height };
  });
  const tall = Math.max(1, ...stacks.values());
  const floor = tall * DOT + 4;
  const { x, width } = span(band.p05, band.p95);
  return html`<svg class="bar" aria-hidden="true" focusable="false" width="100%" height=${floor + 12}>
    ${svg`<rect class="band arguable" x=${x} width=${width} y=${floor} height="8"/><line class="middle" x1=${at(band.p50)} x2=${at(band.p50)} y1=${floor - 2} y2=${floor + 10}/>`}
    ${placed.map(({ x, height }) => svg`<circle class="dot" cx=${x} cy=${floor - 4 - height * DOT} r="2.900"/>`)}
  </svg>`;
}
