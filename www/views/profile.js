// What for: the profile of ends and costs. Its figures are worked into rows once, for the page, for pictures and for tables.
import { html, svg, nothing } from "./kit.js";
import { weights } from "./weights.js";

export const same = (one, other) => Math.abs(one - other) < 0.05;

export function profile(view) {
  const { words } = view;
  const { ends, costs } = profileRows(view);
  return html`<section class="profile" part="profile">
    <h2>${words.say("profile")}</h2>
    <p class="lead">${profileSentence(view)}</p>
    ${weights(view)}
    <div class="sides"><div>${side(view, "end", ends)}</div><div>${side(view, "cost", costs)}</div></div>
    <details class="more table"><summary>${words.say("profile-table")}</summary>${table(view)}</details>
  </section>`;
}

/** Ends ("end") or costs ("cost"): heading, what the scale means, the signs, a bar for each. */
export function side(view, kind, { from, rows }) {
  const { words } = view;
  return html`<h3>${words.say(`profile-${kind}s`)}</h3>
    <p class="hint">${words.say(`profile-${kind}s-lead`)}</p>
    ${key(view, kind)}
    <ul class="bars">${rows.map(one => row(view, one, from))}${axis(words, from)}</ul>`;
}

/** What the picture shows: for ends and for costs the lowest value of the axis and a row for each, with bands, marks and words. */
export function profileRows(view) {
  const { facts, now, today } = view;
  const before = new Map(today.criteria.map(row => [row.id, row]));
  const ends = now.criteria.filter(({ id }) => facts.criteria.get(id).kind === "end");
  const costs = now.criteria.filter(({ id }) => facts.criteria.get(id).kind === "cost");
  // One axis for each list, wide enough for what lies below nothing.
  const lowest = rows => step(Math.min(0, ...rows));
  return {
    ends: {
      from: lowest([now.overall, ...ends].flatMap(row => [row.use, row.lawfulUse])),
      rows: [endRow(view, { ...now.overall, id: "overall" }, today.overall), ...ends.map(row => endRow(view, row, before.get(row.id)))],
    },
    costs: {
      from: lowest(costs.flatMap(row => [row.use, row.lawfulUse, row.package?.secure ?? 0, row.package?.arguable ?? 0, before.get(row.id).package?.secure ?? 0]).map(cost => -cost)),
      rows: costs.map(row => costRow(view, row, before.get(row.id))),
    },
  };
}
export const profileSentence = view => `${overall(view)} ${useSentence(view)}`;

const step = low => (low < -2 ? Math.max(-100, Math.floor(low / 10 - 1e-9) * 10) : 0);

function overall({ words, now, scenario }) {
  const { secure, arguable } = now.overall;
  const weighed = words.say(scenario.weights ? "weighed-own" : "weighed-alike");
  // What is not all is never called all.
  if (secure > 100 - 1e-9) return words.say("profile-all", { weighed });
  return words.say("profile-lead", {
    weighed,
    same: same(secure, arguable) ? "yes" : "no", secure: words.points(secure), arguable: words.points(arguable),
    away: words.rest(secure), awayLow: words.rest(arguable), awayHigh: words.rest(secure),
  });
}

function useSentence({ words, now }) {
  const { use, lawfulUse } = now.overall;
  if (use < -0.05) return words.say("profile-use-negative", { use: words.points(use) });
  return words.say("profile-use", { lawful: same(use, lawfulUse) ? "same" : "other", use: words.points(use), lawfulUse: words.points(lawfulUse) });
}

/** What the signs of the picture mean: class of the shape, and its message. */
export const keys = (kind, whatIf) => [["secure", kind === "end" ? "key-secure" : "key-package"], ["arguable", kind === "end" ? "key-arguable" : "key-package-arguable"],
  ["use", "key-use"], ["lawful", "key-lawful"], ...(whatIf ? [["then", "key-then"]] : [])];
const SHAPES = {
  secure: svg`<rect class="band secure" x="0" y="3" width="22" height="10"/>`, arguable: svg`<rect class="band arguable" x=".5" y="3.5" width="21" height="9"/>`,
  use: svg`<path class="use" d="M11 1.5 17.5 8 11 14.5 4.500 8Z"/>`, lawful: svg`<path class="lawful" d="M11 2 17 8 11 14 5 8Z"/>`, then: svg`<rect class="band then" x="0" y="5.500" width="22" height="5"/>`,
};
const key = ({ words, whatIf }, kind) => html`<ul class="key">${keys(kind, whatIf).map(([shape, name]) =>
  html`<li><svg viewBox="0 0 22 16" aria-hidden="true">${SHAPES[shape]}</svg>${words.say(name)}</li>`)}</ul>`;

/** A band and marks on one line. Places are attributes in per cent, so no style is written; what runs right to left is mirrored here. */
export function scale(words, from) {
  const across = value => (100 * (Math.min(100, Math.max(from, value)) - from)) / (100 - from);
  const mirror = words.direction === "rtl";
  return {
    at: value => `${mirror ? 100 - across(value) : across(value)}%`,
    span: (one, other) => {
      const [low, high] = [Math.min(across(one), across(other)), Math.max(across(one), across(other))].map(value => Math.round(value * 100) / 100);
      return { x: `${mirror ? 100 - high : low}%`, width: `${Math.max(0, high - low)}%` };
    },
  };
}

function bar(words, { from, bands, marks }) {
  const { at, span } = scale(words, from);
  const rect = (kind, low, high, y, height) => {
    const { x, width } = span(low, high);
    return svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height}/>`;
  };
  return html`<svg class="bar" aria-hidden="true" focusable="false" height="26" width="100%">
    ${rect("ground", 0, 100, 4, 12)}
    ${bands.map(({ kind, low, high }) => (kind.startsWith("then") ? rect(`band ${kind}`, low, high, 19, 5) : rect(`band ${kind}`, low, high, 4, 12)))}
    <line class="zero" x1=${at(0)} x2=${at(0)} y1="1" y2="26"/>
    ${marks.map(({ kind, at: value }) => svg`<svg class="at" x=${at(value)} y="10" overflow="visible"><path class=${kind} d="M0-6.500 6.500 0 0 6.500-6.500 0Z"/></svg>`)}
  </svg>`;
}

export const ticks = from => [...(from < 0 ? [from] : []), 0, 50, 100];
export const axis = (words, from) => {
  const { at } = scale(words, from);
  const anchor = tick => (tick === from ? "start" : tick === 100 ? "end" : "middle");
  return html`<li class="axis" aria-hidden="true"><svg class="bar" height="24" width="100%">${ticks(from).map(tick => svg`
    <line class="tick" x1=${at(tick)} x2=${at(tick)} y1="0" y2="5"/><text x=${at(tick)} y="19" text-anchor=${anchor(tick)}>${words.number.format(tick)}</text>`)}</svg></li>`;
};

const row = (view, { id, name, means, bands, marks, said, then }, from) => html`<li data-criterion=${id}>
    ${means ? html`<span class="name" title=${means}>${name}</span>` : html`<strong class="name">${name}</strong>`}
    ${bands ? bar(view.words, { from, bands, marks }) : html`<span></span>`}
    <span class="value">${said}${then ? html` <span class="then">${then}</span>` : nothing}</span>
  </li>`;
const titled = (words, id) => ({ id, name: words.say(`criterion-${id}`), means: words.say(`criterion-${id}.means`) });

function endRow({ words, whatIf, scenario }, row, was) {
  const shown = whatIf ? was : row;
  const say = (name, row) => words.say(name, { same: same(row.secure, row.arguable) ? "yes" : "no", secure: words.points(row.secure), arguable: words.points(row.arguable) });
  const moves = whatIf && row.secure !== null && !(same(row.secure, was.secure) && same(row.arguable, was.arguable));
  return {
    ...(row.id === "overall" ? { id: row.id, name: words.say(scenario.weights ? "overall-row" : "overall-alike") } : titled(words, row.id)),
    bands: row.secure === null ? undefined : [{ kind: "secure", low: 0, high: shown.secure }, { kind: "arguable", low: shown.secure, high: shown.arguable },
      ...(whatIf ? [{ kind: "then", low: 0, high: row.secure }, { kind: "then-arguable", low: row.secure, high: row.arguable }] : [])],
    marks: marks(row),
    said: shown.secure === null ? words.say("row-not-defined") : say("row-end", shown),
    then: moves ? say("row-end-then", row) : undefined,
  };
}

const marks = row => [{ kind: "use", at: row.use }, ...(same(row.use, row.lawfulUse) ? [] : [{ kind: "lawful", at: row.lawfulUse }])];

function costRow({ words, whatIf }, row, was) {
  const shown = whatIf ? was : row;
  const secure = -(shown.package?.secure ?? 0), arguable = -(shown.package?.arguable ?? 0);
  const then = -(row.package?.secure ?? 0);
  const [low, high] = [Math.min(secure, arguable), Math.max(secure, arguable)];
  const figure = value => words.points(Math.abs(value));
  const band = same(low, high) ? "one" : "band";
  return {
    ...titled(words, row.id),
    bands: [{ kind: "secure", low: 0, high: secure }, { kind: "arguable", low: secure, high: arguable }, ...(whatIf ? [{ kind: "then", low: 0, high: then }] : [])],
    marks: marks({ use: -row.use, lawfulUse: -row.lawfulUse }),
    said: same(low, 0) && same(high, 0) ? words.say("row-neutral")
      : low > -0.05 ? words.say("row-cost", { band, low: figure(low), high: figure(high) })
      : high < 0.05 ? words.say("row-gain", { band, low: figure(high), high: figure(low) })
      : words.say("row-mixed", { gain: figure(low), cost: figure(high) }),
  };
}

/** The same figures as a table: heads, and groups of rows. Costs count the other way round than ends, as in the picture, and say so. */
export function profileTable({ words, facts, now, today, scenario, whatIf }) {
  const before = new Map(today.criteria.map(row => [row.id, row]));
  const all = facts.catalogue.criteria;
  const weight = id => (scenario.weights ? scenario.weights[id] ?? 0 : 1);
  const sum = all.reduce((total, { id }) => total + weight(id), 0);
  const row = (id, name, share, was, is, sign) => ({
    id, name, share, values: [was.secure, was.arguable, was.use, was.lawfulUse, was.package?.secure, ...(whatIf ? [is.secure, is.arguable] : [])].map(value => (value === null || value === undefined ? null : sign * value)),
  });
  const rows = (kind, sign) => now.criteria.filter(({ id }) => facts.criteria.get(id).kind === kind)
    .map(one => row(one.id, words.say(`criterion-${one.id}`), weight(one.id) / sum, before.get(one.id), one, sign));
  const whole = ({ overall }) => ({ ...overall, package: overall });
  return {
    head: ["criterion", "weight", "secure", "arguable", "use", "lawful", "package", ...(whatIf ? ["then", "then-arguable"] : [])].map(name => words.say(`table-${name}`)),
    groups: [
      { rows: [row("overall", words.say(scenario.weights ? "overall-row" : "overall-alike"), 1, whole(today), now.overall, 1)] },
      { name: words.say("profile-ends"), rows: rows("end", 1) }, { name: words.say("table-costs"), rows: rows("cost", -1) },
    ],
  };
}
function table(view) {
  const { words } = view;
  const { head, groups } = profileTable(view);
  const shares = groups.flatMap(({ name, rows }) => (name ? rows.map(({ share }) => share) : []));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.say("profile-table")}><table>
    <thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
    ${groups.map(({ name, rows }) => html`<tbody>${name ? html`<tr><th colspan=${head.length} scope="rowgroup" class="group">${name}</th></tr>` : nothing}
      ${rows.map(({ name, share, values }) => html`<tr><th scope="row">${name}</th><td>${words.percent.format(share)}</td>${values.map(value =>
        html`<td>${value === null ? words.say("not-shown") : words.points(value)}</td>`)}</tr>`)}</tbody>`)}</table></div>
    ${misses(shares.map(share => 100 * share), 100) ? html`<p class="hint">${words.say("rounded-shares")}</p>` : nothing}`;
}
/** Whether figures rounded to whole ones miss their rounded total. */
export const misses = (parts, total, round = Math.round) => Math.abs(parts.reduce((sum, part) => sum + round(part), 0) - round(total)) > 1e-9;
