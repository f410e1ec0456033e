// The comparison as tables, the spread taken apart, how far weights may move, and for whom each question is best.
import { html, nothing } from "./kit.js";
import { factorOf, ofHundred } from "./sure-answer.js";

export function tables(result, view) {
  const { words } = view;
  return html`
    <details class="more table"><summary>${words.say("sure-table")}</summary>${figures(result, view)}</details>
    ${result.sensitivity.some(({ first }) => first !== null) ? html`<details class="more table"><summary>${words.say("sure-spread")}</summary>${spread(result, view)}</details>` : nothing}
    ${result.leader !== null && result.runnerUp !== null ? html`<details class="more table"><summary>${words.say("sure-stability")}</summary>${stability(result, view)}</details>` : nothing}
    ${result.names.length > 1 ? html`<details class="more table"><summary>${words.say("sure-central")}</summary>${central(result, view)}</details>` : nothing}
    <p class="hint">${words.say("sure-draws", { draws: words.number.format(result.draws), seed: String(result.seed) })}</p>`;
}

const table = (label, head, rows) => html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
  <thead><tr>${head.map(text => html`<th scope="col">${text}</th>`)}</tr></thead>
  <tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

function figures(result, { words, facts }) {
  const { rank: by, names, scenarios, better, rankAcceptability } = result;
  const letters = names.map(({ letter }) => letter);
  const band = one => (by === "use" ? one.lawfulUse : one.overall);
  const ends = facts.catalogue.criteria.filter(({ id, kind }) => kind === "end" && scenarios.some(({ criteria }) => criteria.some(one => one.id === id)));
  const cell = one => (one && one.p50 !== null ? words.say("sure-band", { middle: words.points(one.p50), low: words.points(one.p05), high: words.points(one.p95) }) : words.say("not-shown"));
  return html`
    ${table(words.say("sure-table"), ["question", "low", "middle", "high"].map(name => words.say(`sure-table-${name}`)),
      scenarios.map((one, at) => [words.say("sure-letter", names[at]), ...["p05", "p50", "p95"].map(p => words.points(band(one)[p]))]))}
    ${names.length > 1 ? html`<h4>${words.say("sure-table-better")}</h4>${table(words.say("sure-table-better"), [words.say("sure-table-question"), ...letters],
      better.map((row, i) => [letters[i], ...row.map((share, j) => (i === j ? words.say("not-shown") : ofHundred(words, share)))]))}
      <h4>${words.say("sure-table-rank")}</h4>${table(words.say("sure-table-rank"), [words.say("sure-table-question"), ...letters.map((_, rank) => words.say("sure-place", { place: words.number.format(rank + 1) }))],
      rankAcceptability.map((row, i) => [letters[i], ...row.map(share => ofHundred(words, share))]))}` : nothing}
    <h4>${words.say("sure-table-ends")}</h4>${table(words.say("sure-table-ends"), [words.say("table-criterion"), ...letters],
      ends.map(({ id }) => [words.say(`criterion-${id}`), ...scenarios.map(({ criteria }) => cell(criteria.find(one => one.id === id)))]))}`;
}

function spread(result, view) {
  const { words } = view;
  const share = value => words.percent.format(value);
  const row = one => [factorOf(view, one.factor), words.say("sure-interval", { value: share(one.first), low: share(one.firstLow), high: share(one.firstHigh) }),
    ...(one.total === null ? [] : [words.say("sure-interval", { value: share(one.total), low: share(one.totalLow), high: share(one.totalHigh) })])];
  const head = ["what", "first", "total"].map(name => words.say(`sure-spread-${name}`));
  const groups = result.sensitivity.filter(({ factor }) => !factor.includes(":"));
  const single = result.sensitivity.filter(({ factor }) => factor.includes(":"));
  return html`<p class="hint">${words.say("sure-spread-lead")}</p>${table(words.say("sure-spread"), head, groups.map(row))}
    ${single.length ? html`<h4>${words.say("sure-judgements")}</h4>${table(words.say("sure-judgements"), head.slice(0, 2), single.map(one => row(one).slice(0, 2)))}` : nothing}`;
}

function stability(result, { words }) {
  const { leader, weightStability, names } = result;
  return html`<p class="hint">${words.say("sure-stability-lead", { one: names[leader].letter })}</p>
    ${table(words.say("sure-stability"), [words.say("table-criterion"), words.say("table-weight")], weightStability.map(({ criterion, low, high }) =>
      [words.say(`criterion-${criterion}`), words.say("sure-stability-row", { low: words.percent.format(low), high: words.percent.format(high) })]))}`;
}

function central(result, { words, facts }) {
  const { centralWeights, rankAcceptability, names } = result;
  return html`<p class="hint">${words.say("sure-central-lead")}</p>
    ${names.map(({ letter }, at) => (centralWeights[at] ? nothing : html`<p>${words.say("sure-central-never", { one: letter })}</p>`))}
    ${table(words.say("sure-central"), [words.say("table-criterion"), ...names.filter((_, at) => centralWeights[at]).map(({ letter }) => letter)],
      facts.catalogue.criteria.map(({ id }) => [words.say(`criterion-${id}`), ...centralWeights.filter(Boolean).map(weights => words.percent.format(weights[id] ?? 0))]))}
    ${names.map(({ letter }, at) => html`<p class="small">${words.say("sure-central-share", { one: letter, count: ofHundred(words, rankAcceptability[at][0]) })}</p>`)}`;
}
