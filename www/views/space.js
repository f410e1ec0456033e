// What for: the profile of ends and costs, the best package, which agreement takes how much, what changes when, how it is undone.
import { html, svg, nothing, mark, seen } from "./kit.js";
import { weights } from "./weights.js";

const same = (one, other) => Math.abs(one - other) < 0.05;

export function profile(view) {
  const { words, facts, now, today, whatIf } = view;
  const before = new Map(today.criteria.map(row => [row.id, row]));
  const ends = now.criteria.filter(({ id }) => facts.criteria.get(id).kind === "end");
  const costs = now.criteria.filter(({ id }) => facts.criteria.get(id).kind === "cost");
  // One axis for each list, wide enough for what lies below nothing.
  const lowest = rows => Math.min(0, ...rows);
  const endsFrom = step(lowest([now.overall, ...ends].flatMap(row => [row.use, row.lawfulUse])));
  const costsFrom = step(lowest(costs.flatMap(row => [row.use, row.lawfulUse, row.package?.secure ?? 0, row.package?.arguable ?? 0, before.get(row.id).package?.secure ?? 0]).map(cost => -cost)));
  return html`<section class="profile" part="profile">
    <h2>${words.say("profile")}</h2>
    <p class="lead">${overall(view)} ${useSentence(view)}</p>
    ${weights(view)}
    <div class="sides"><div>
    <h3>${words.say("profile-ends")}</h3>
    <p class="hint">${words.say("profile-ends-lead")}</p>
    ${key(view, "end")}
    <ul class="bars">${endRow(view, { ...now.overall, id: "overall" }, today.overall, endsFrom)}${ends.map(row => endRow(view, row, before.get(row.id), endsFrom))}${axis(words, endsFrom)}</ul>
    </div><div>
    <h3>${words.say("profile-costs")}</h3>
    <p class="hint">${words.say("profile-costs-lead")}</p>
    ${key(view, "cost")}
    <ul class="bars">${costs.map(row => costRow(view, row, before.get(row.id), costsFrom))}${axis(words, costsFrom)}</ul>
    </div></div>
    <details class="more table"><summary>${words.say("profile-table")}</summary>${table(view, before)}</details>
  </section>`;
}

const step = low => (low < -2 ? Math.max(-100, Math.floor(low / 10 - 1e-9) * 10) : 0);

function overall({ words, now, scenario }) {
  const { secure, arguable } = now.overall;
  const weighed = words.say(scenario.weights ? "weighed-own" : "weighed-alike");
  // What is not all is never called all.
  if (secure > 100 - 1e-9) return words.say("profile-all", { weighed });
  return words.say("profile-lead", {
    weighed,
    same: same(secure, arguable) ? "yes" : "no", secure: words.points(secure), arguable: words.points(arguable),
    away: words.points(100 - secure), awayLow: words.points(100 - arguable), awayHigh: words.points(100 - secure),
  });
}

function useSentence({ words, now }) {
  const { use, lawfulUse } = now.overall;
  if (use < -0.05) return words.say("profile-use-negative", { use: words.points(use) });
  return words.say("profile-use", { lawful: same(use, lawfulUse) ? "same" : "other", use: words.points(use), lawfulUse: words.points(lawfulUse) });
}

function key({ words, whatIf }, kind) {
  const items = [
    [kind === "end" ? "key-secure" : "key-package", svg`<rect class="band secure" x="0" y="3" width="22" height="10"/>`],
    [kind === "end" ? "key-arguable" : "key-package-arguable", svg`<rect class="band arguable" x=".5" y="3.5" width="21" height="9"/>`],
    ["key-use", svg`<path class="use" d="M11 1.5 17.5 8 11 14.5 4.500 8Z"/>`],
    ["key-lawful", svg`<path class="lawful" d="M11 2 17 8 11 14 5 8Z"/>`],
    ...(whatIf ? [["key-then", svg`<rect class="band then" x="0" y="5.500" width="22" height="5"/>`]] : []),
  ];
  return html`<ul class="key">${items.map(([name, shape]) => html`<li><svg viewBox="0 0 22 16" aria-hidden="true">${shape}</svg>${words.say(name)}</li>`)}</ul>`;
}

/** A band and marks on one line. Places are attributes in per cent, so no style is written; what runs right to left is mirrored here. */
function scale(words, from) {
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

const axis = (words, from) => {
  const { at } = scale(words, from);
  const ticks = [...(from < 0 ? [from] : []), 0, 50, 100];
  const anchor = tick => (tick === from ? "start" : tick === 100 ? "end" : "middle");
  return html`<li class="axis" aria-hidden="true"><svg class="bar" height="24" width="100%">${ticks.map(tick => svg`
    <line class="tick" x1=${at(tick)} x2=${at(tick)} y1="0" y2="5"/><text x=${at(tick)} y="19" text-anchor=${anchor(tick)}>${words.number.format(tick)}</text>`)}</svg></li>`;
};

function endRow({ words, whatIf, scenario }, row, was, from) {
  const weighed = scenario.weights;
  const shown = whatIf ? was : row;
  const said = row => (row.secure === null ? words.say("row-not-defined")
    : words.say("row-end", { same: same(row.secure, row.arguable) ? "yes" : "no", secure: words.points(row.secure), arguable: words.points(row.arguable) }));
  const moves = whatIf && row.secure !== null && !(same(row.secure, was.secure) && same(row.arguable, was.arguable));
  return html`<li data-criterion=${row.id}>
    ${row.id === "overall" ? html`<strong class="name">${words.say(weighed ? "overall-row" : "overall-alike")}</strong>`
      : html`<span class="name" title=${words.say(`criterion-${row.id}.means`)}>${words.say(`criterion-${row.id}`)}</span>`}
    ${row.secure === null ? html`<span></span>` : bar(words, {
      from,
      bands: [{ kind: "secure", low: 0, high: shown.secure }, { kind: "arguable", low: shown.secure, high: shown.arguable },
        ...(whatIf ? [{ kind: "then", low: 0, high: row.secure }, { kind: "then-arguable", low: row.secure, high: row.arguable }] : [])],
      marks: marks(row),
    })}
    <span class="value">${said(shown)}${moves ? html` <span class="then">${words.say("row-end-then", {
      same: same(row.secure, row.arguable) ? "yes" : "no", secure: words.points(row.secure), arguable: words.points(row.arguable) })}</span>` : nothing}</span>
  </li>`;
}

const marks = row => [{ kind: "use", at: row.use }, ...(same(row.use, row.lawfulUse) ? [] : [{ kind: "lawful", at: row.lawfulUse }])];

function costRow({ words, whatIf }, row, was, from) {
  const shown = whatIf ? was : row;
  const secure = -(shown.package?.secure ?? 0), arguable = -(shown.package?.arguable ?? 0);
  const then = -(row.package?.secure ?? 0);
  const [low, high] = [Math.min(secure, arguable), Math.max(secure, arguable)];
  const figure = value => words.points(Math.abs(value));
  const band = same(low, high) ? "one" : "band";
  const said = same(low, 0) && same(high, 0) ? words.say("row-neutral")
    : low > -0.05 ? words.say("row-cost", { band, low: figure(low), high: figure(high) })
    : high < 0.05 ? words.say("row-gain", { band, low: figure(high), high: figure(low) })
    : words.say("row-mixed", { gain: figure(low), cost: figure(high) });
  return html`<li data-criterion=${row.id}>
    <span class="name" title=${words.say(`criterion-${row.id}.means`)}>${words.say(`criterion-${row.id}`)}</span>
    ${bar(words, {
      from,
      bands: [{ kind: "secure", low: 0, high: secure }, { kind: "arguable", low: secure, high: arguable }, ...(whatIf ? [{ kind: "then", low: 0, high: then }] : [])],
      marks: marks({ use: -row.use, lawfulUse: -row.lawfulUse }),
    })}
    <span class="value">${said}</span>
  </li>`;
}

/** The same figures, for whoever reads tables. Costs count the other way round than ends, as in the picture, and say so. */
function table({ words, facts, now, today, scenario, whatIf }, before) {
  const all = facts.catalogue.criteria;
  const weight = id => (scenario.weights ? scenario.weights[id] ?? 0 : 1);
  const sum = all.reduce((total, { id }) => total + weight(id), 0);
  const head = ["criterion", "weight", "secure", "arguable", "use", "lawful", "package", ...(whatIf ? ["then", "then-arguable"] : [])];
  const row = (name, share, was, is, sign) => {
    const show = value => html`<td>${value === null || value === undefined ? words.say("not-shown") : words.points(sign * value)}</td>`;
    return html`<tr><th scope="row">${name}</th><td>${share}</td>${[was.secure, was.arguable, was.use, was.lawfulUse, was.package?.secure, ...(whatIf ? [is.secure, is.arguable] : [])].map(show)}</tr>`;
  };
  const rows = (kind, sign) => now.criteria.filter(({ id }) => facts.criteria.get(id).kind === kind)
    .map(one => row(words.say(`criterion-${one.id}`), words.percent.format(weight(one.id) / sum), before.get(one.id), one, sign));
  const whole = ({ overall }) => ({ ...overall, package: overall });
  const group = name => html`<tr><th colspan=${head.length} scope="rowgroup" class="group">${words.say(name)}</th></tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.say("profile-table")}><table>
    <thead><tr>${head.map(name => html`<th scope="col">${words.say(`table-${name}`)}</th>`)}</tr></thead>
    <tbody>${row(words.say(scenario.weights ? "overall-row" : "overall-alike"), words.percent.format(1), whole(today), now.overall, 1)}</tbody>
    <tbody>${group("profile-ends")}${rows("end", 1)}</tbody>
    <tbody>${group("table-costs")}${rows("cost", -1)}</tbody></table></div>`;
}

export function bestPackage(view) {
  const { words, now, facts } = view;
  const { secure, arguable } = now.overall.package;
  const verdict = new Map(now.instruments.map(one => [one.instrument, one]));
  const used = new Set(now.measures.map(({ instrument }) => instrument));
  const extra = arguable.filter(id => !secure.includes(id));
  const item = id => html`<li data-instrument=${id}>${mark(seen(verdict.get(id)))} <span>${words.say(`instrument-${id}`)}${used.has(id) ? html` <span class="own">${words.say("package-in-use")}</span>` : nothing}</span></li>`;
  return html`<section class="package" part="package">
    <h2>${words.say("package")}</h2>
    ${secure.length ? html`<p class="lead">${words.say("package-lead", { count: secure.length })}</p><ul class="columns">${secure.map(item)}</ul>` : html`<p>${words.say("package-none")}</p>`}
    ${extra.length ? html`<p>${words.say("package-swap")}</p><ul class="columns">${extra.map(item)}</ul>` : nothing}
    <p class="hint">${words.say("package-caveat")}</p>
  </section>`;
}

export function attribution(view) {
  const { words, facts, now } = view;
  const rows = [...now.attribution].sort((one, other) => other.shapley - one.shapley);
  const takes = row => row.shapley > 0.05 || row.arguable?.shapley > 0.05;
  const taking = rows.filter(takes);
  const total = 100 - now.overall.secure;
  const [first] = taking;
  const short = id => facts.agreements.get(id)?.short ?? id;
  const most = Math.max(1, ...taking.map(row => row.shapley));
  const draw = (kind, points) => {
    const { x, width } = scale(words, 0).span(0, (100 * points) / most);
    return svg`<rect class=${`band ${kind}`} x=${x} y="1" height="10" width=${width}/>`;
  };
  return html`<section class="attribution" part="attribution">
    <h2>${words.say("attribution")}</h2>
    <p class="lead">${first ? same(first.shapley, total) ? words.say("attribution-lead-one", { agreement: short(first.agreement), total: words.points(total) })
      : words.say("attribution-lead", { agreement: short(first.agreement), points: words.points(first.shapley), total: words.points(total) }) : words.say("attribution-none")}${first?.arguable && !same(first.arguable.shapley, first.shapley) ? ` ${words.say("attribution-lead-doubt", { closed: words.points(Math.max(0, first.arguable.shapley)), points: words.points(first.shapley) })}` : nothing}</p>
    ${taking.length ? html`<table class="shares">
      <thead><tr><th scope="col">${words.say("attribution-agreement")}</th><td class="draw"></td><th scope="col">${words.say("attribution-share")}</th><th scope="col">${words.say("attribution-alone")}</th><th scope="col">${words.say("attribution-gone")}</th></tr></thead>
      <tbody>${taking.map(row => html`<tr data-agreement=${row.agreement}><th scope="row">${short(row.agreement)}</th>
        <td class="draw"><svg class="bar" height="12" width="100%" aria-hidden="true">${draw("arguable", row.shapley)}${draw("secure", Math.min(row.shapley, row.arguable?.shapley ?? 0))}</svg></td>
        <td>${row.arguable && !same(row.arguable.shapley, row.shapley) ? words.say("attribution-band", { closed: words.points(Math.min(row.arguable.shapley, row.shapley)), disputed: words.points(Math.max(row.shapley, row.arguable.shapley)) }) : words.points(row.shapley)}</td>
        <td>${words.points(row.alone)}</td><td>${words.points(row.gone)}</td></tr>`)}</tbody>
    </table>
    <p class="hint">${rows.length > taking.length ? words.say("attribution-zero", { count: rows.length - taking.length }) : nothing} ${words.say("attribution-how")}</p>
    <details class="more table"><summary>${words.say("attribution-provisions")}</summary><ul class="plain">${taking.map(row => html`<li>${short(row.agreement)}
      <ul>${row.provisions.filter(one => one.shapley > 0.05).map(one => html`<li>${words.say("attribution-provision", { article: words.article(one.article), points: words.points(one.shapley) })}</li>`)}</ul></li>`)}</ul></details>` : nothing}
  </section>`;
}

export function time(view) {
  const { words, facts, now, act } = view;
  const days = [...new Set(now.upcoming.map(({ date }) => date))].sort();
  const short = id => facts.agreements.get(id)?.short ?? id;
  return html`<section class="time" part="time">
    <h2>${words.say("time")}</h2>
    ${days.length ? html`<p class="lead">${words.say("time-lead")}</p><ol class="days">${days.map(day => html`<li>
      <h3>${words.date(day)} <button type="button" class="link" @click=${() => act.on(day)}>${words.say("time-look")}</button></h3>
      <ul>${now.upcoming.filter(({ date }) => date === day).map(one => html`<li data-instrument=${one.instrument}>
        <span class="marks">${mark(one.from)}<span class="arrow" aria-hidden="true"></span>${mark(one.to, true)}</span>
        <span>${words.say(one.measure ? "time-row-law" : "time-row", { choice: words.say(`instrument-${one.instrument}`), from: words.say(`standing-${one.from}`), to: words.say(`standing-${one.to}`) })}
        <span class="small">${words.say("time-by", { agreement: short(one.agreement), article: words.article(one.article) })}</span></span></li>`)}</ul></li>`)}</ol>`
      : html`<p>${words.say("time-none")}</p>`}
  </section>`;
}

/** By agreement, not by choice: what it closes, what it alone closes, and each way out of it. */
export function undo(view) {
  const { words, facts, now } = view;
  const agreements = new Map();
  for (const { instrument, ways } of now.lockIn) {
    const alone = new Set(ways.map(({ agreement }) => agreement)).size === 1;
    for (const way of ways) {
      if (!agreements.has(way.agreement)) agreements.set(way.agreement, { closes: new Set(), alone: new Set(), ways: new Map() });
      const row = agreements.get(way.agreement);
      row.closes.add(instrument);
      if (alone) row.alone.add(instrument);
      row.ways.set(`${way.way} ${way.article ?? ""} ${way.earliest ?? ""}`, way);
    }
  }
  const rows = [...agreements].sort(([, one], [, other]) => other.closes.size - one.closes.size);
  return html`<section class="undo" part="undo">
    <h2>${words.say("undo")}</h2>
    ${rows.length ? html`<p class="lead">${words.say("undo-lead")}</p><ul class="plain">${rows.map(([id, { closes, alone, ways }]) => html`<li data-agreement=${id}>
      <h3>${facts.agreements.get(id)?.short ?? id}</h3>
      <p>${words.say("undo-closes", { count: closes.size })} ${words.say("undo-only-this", { count: alone.size, list: words.and.format([...alone].map(one => words.say(`instrument-${one}.noun`))) })}</p>
      <ul>${[...ways.values()].map(({ way, article, earliest }) => html`<li data-way=${way}>${words.say(
        `undo-${way}${earliest ? "-date" : way === "leave" && !article ? "-bare" : ""}`, { article: words.article(article), date: earliest ? words.date(earliest) : "" })}</li>`)}</ul></li>`)}</ul>`
      : html`<p>${words.say("undo-none")}</p>`}
  </section>`;
}
