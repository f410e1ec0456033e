// The best package, which agreement takes how much, what changes when, how it is undone.
import { html, svg, nothing, mark, seen } from "./kit.js";
import { misses, same, scale } from "./profile.js";

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

/** The agreements that take something, most first; how many take nothing; and the sum of what they all take. */
export function attributionRows({ words, facts, now }) {
  const rows = [...now.attribution].sort((one, other) => other.shapley - one.shapley);
  const taking = rows.filter(row => row.shapley > 0.05 || row.arguable?.shapley > 0.05);
  const band = ({ shapley, arguable }) => (arguable && !same(arguable.shapley, shapley)
    ? words.say("attribution-band", { closed: words.points(Math.min(arguable.shapley, shapley)), disputed: words.points(Math.max(shapley, arguable.shapley)) }) : words.points(shapley));
  return { total: 100 - now.overall.secure, others: rows.length - taking.length, taking: taking.map(row => ({ ...row, name: facts.agreements.get(row.agreement)?.short ?? row.agreement, said: band(row) })) };
}

export function attributionSentence({ words, now }, { taking: [first], total }) {
  if (!first) return words.say("attribution-none");
  const [agreement, points, whole] = [first.name, words.points(first.shapley), words.rest(now.overall.secure)];
  return `${same(first.shapley, total) ? words.say("attribution-lead-one", { agreement, total: whole }) : words.say("attribution-lead", { agreement, points, total: whole })}${
    first.arguable && !same(first.arguable.shapley, first.shapley) ? ` ${words.say("attribution-lead-doubt", { closed: words.points(Math.max(0, first.arguable.shapley)), points })}` : ""}`;
}

export function attribution(view) {
  const { words, now } = view;
  const rows = attributionRows(view);
  const { taking, others } = rows;
  return html`<section class="attribution" part="attribution">
    <h2>${words.say("attribution")}</h2>
    <p class="lead">${attributionSentence(view, rows)}</p>
    ${taking.length ? html`${shares(view, taking)}
    <p class="hint">${others ? words.say("attribution-zero", { count: others }) : nothing} ${words.say("attribution-how")} ${
      misses(taking.map(({ shapley }) => shapley), 100 - words.rounded(now.overall.secure), words.rounded) ? words.say("rounded-parts") : nothing}</p>
    <details class="more table"><summary>${words.say("attribution-provisions")}</summary><ul class="plain">${taking.map(row => html`<li>${row.name}
      <ul>${row.provisions.filter(one => one.shapley > 0.05).map(one => html`<li>${words.say("attribution-provision", { article: words.article(one.article), points: words.points(one.shapley) })}</li>`)}</ul></li>`)}</ul></details>` : nothing}
  </section>`;
}

export function shares({ words }, taking) {
  const most = Math.max(1, ...taking.map(row => row.shapley));
  const draw = (kind, points) => {
    const { x, width } = scale(words, 0).span(0, (100 * points) / most);
    return svg`<rect class=${`band ${kind}`} x=${x} y="1" height="10" width=${width}/>`;
  };
  return html`<table class="shares">
      <thead><tr><th scope="col">${words.say("attribution-agreement")}</th><td class="draw"></td><th scope="col">${words.say("attribution-share")}</th><th scope="col">${words.say("attribution-alone")}</th><th scope="col">${words.say("attribution-gone")}</th></tr></thead>
      <tbody>${taking.map(row => html`<tr data-agreement=${row.agreement}><th scope="row">${row.name}</th>
        <td class="draw"><svg class="bar" height="12" width="100%" aria-hidden="true">${draw("arguable", row.shapley)}${draw("secure", Math.min(row.shapley, row.arguable?.shapley ?? 0))}</svg></td>
        <td>${row.said}</td><td>${words.points(row.alone)}</td><td>${words.points(row.gone)}</td></tr>`)}</tbody>
    </table>`;
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
