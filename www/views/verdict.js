// The answer in a sentence, all choices at a glance, what moved, and the ladders area by area.
import { html, nothing, mark, seen, SEEN } from "./kit.js";

const NAMED = 3;
const ORDER = ["closed", "contestable", "fact", "sheltered", "discouraged", "open"];
/** How many choices stand where. */
const count = verdicts => {
  const tally = Object.fromEntries(SEEN.map(standing => [standing, 0]));
  for (const verdict of verdicts) tally[seen(verdict)] += 1;
  return tally;
};
const clauses = (words, tally) => words.and.format(["open", "discouraged", "sheltered", "contestable", "fact", "closed"]
  .filter(standing => tally[standing]).map(standing => words.say(`count-${standing}`, { count: tally[standing] })));

/** The choices whose standing differs from today's. */
export const moved = ({ today, now }) => now.instruments.filter((verdict, at) => seen(verdict) !== seen(today.instruments[at]));

/** What the what-if supposes, as a list: "it joined the CPTPP and it were 1 January 2028". */
export function conditions({ words, facts, judged, now }) {
  const short = id => facts.agreements.get(id)?.short ?? id;
  const choice = id => words.say(`instrument-${id}.noun`);
  const country = facts.countries.get(now.scenario.country);
  return words.and.format([
    ...(judged.join ?? []).map(id => words.say("if-joined", { agreement: short(id) })),
    ...(judged.leave ?? []).map(id => words.say("if-left", { agreement: short(id) })),
    ...(judged.add ?? []).map(measure => words.say("if-added", { choice: choice(measure.instrument) })),
    ...(judged.drop ?? []).map(id => words.say("if-dropped", { choice: choice(country?.measures.find(measure => measure.id === id)?.instrument) })),
    ...(judged.date ? [words.say("if-on", { date: words.date(judged.date) })] : []),
  ]);
}

export function changesSentence(view) {
  const { words } = view;
  const to = Object.fromEntries(SEEN.map(standing => [standing, 0]));
  for (const verdict of moved(view)) to[seen(verdict)] += 1;
  const list = ORDER.filter(standing => to[standing]).map(standing => words.say(`moves-${standing}`, { count: to[standing] }));
  return list.length
    ? words.say("changes-lead", { conditions: conditions(view), list: words.and.format(list) })
    : onlyLaws(view) ? words.say("changes-laws", { conditions: conditions(view), before: words.points(view.today.overall.use), after: words.points(view.now.overall.use) })
    : words.say("changes-none", { conditions: conditions(view) });
}
/** A law of the country's own moves no choice; what it moves is how much of them is used. */
const onlyLaws = ({ judged }) => !judged.join?.length && !judged.leave?.length && !judged.date;

const allOpen = ({ instruments }) => instruments.every(({ standing }) => standing === "open");

/** The answer; in a what-if it begins with what is supposed, so that nobody takes it for today's. */
export function answerSentence(view) {
  const { words, now, whatIf } = view;
  if (!whatIf && allOpen(now)) return words.say("answer-all-open", { total: now.instruments.length });
  return words.say(whatIf ? "answer-if" : "answer", { conditions: whatIf ? conditions(view) : "", total: now.instruments.length, list: clauses(words, count(now.instruments)) });
}

/** The choices on which nobody has read what an agreement says. */
export const unreadOf = (report, agreement) => report.instruments.filter(({ unread }) => unread.includes(agreement));

/** The same for the laws that the country has today. */
function lawsSentence({ words, now }) {
  const laws = now.measures.filter(({ inUse, proposed }) => inUse && !proposed);
  return laws.length ? html`<p class="laws">${words.say("answer-laws", { total: laws.length, list: clauses(words, count(laws)) })}</p>` : nothing;
}

/** By whom. Where the same few agreements close all, they are all named; else the one that closes most, and how many of these no other closes. */
function byWhom({ words, facts, now }) {
  const closed = now.instruments.filter(verdict => verdict.standing === "closed");
  if (!closed.length) return allOpen(now) ? "" : words.say("answer-none-closed");
  const named = closed.length <= NAMED ? words.say("answer-closed", { list: words.and.format(closed.map(({ instrument }) => words.say(`instrument-${instrument}.noun`))) }) : "";
  const closers = closed.map(({ reasons }) => [...new Set(reasons.filter(({ standing }) => standing === "closed").map(({ agreement }) => agreement))].sort());
  const [first] = closers;
  if (first.length <= NAMED && closers.every(list => list.join() === first.join())) {
    return `${words.say("answer-by-all", { count: closed.length, agreements: words.and.format(first.map(id => words.agreement(facts, id))) })} ${named}`;
  }
  const times = new Map();
  for (const agreement of closers.flat()) times.set(agreement, (times.get(agreement) ?? 0) + 1);
  const [[most, count]] = [...times].sort((one, other) => other[1] - one[1]);
  const only = closers.filter(list => list.length === 1 && list[0] === most).length;
  return `${words.say("answer-by-one", { agreement: words.agreement(facts, most), count, total: closed.length, only,
    whole: count === closed.length ? "yes" : "no", alone: only === count ? "all" : only ? "some" : "none" })} ${named}`;
}

export const answer = view => html`<p class="answer" part="answer">${answerSentence(view)} ${byWhom(view)}</p>`;

/** All choices at a glance: a row for each standing, a sign for each choice. It is the key to the signs as well. */
export function tally(view) {
  const { words, today, now, whatIf } = view;
  const many = count(now.instruments);
  const before = count(today.instruments);
  const unread = now.instruments.filter(verdict => verdict.standing === "open" && verdict.unread.length).length;
  const rank = new Map(today.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  return html`<ul class="tally" aria-label=${words.say("tally", { total: now.instruments.length })}>
      ${SEEN.filter(standing => many[standing] || before[standing]).map(standing => {
        const here = now.instruments.filter(verdict => seen(verdict) === standing);
        const stayed = here.filter(verdict => rank.get(verdict.instrument) === standing).length;
        return html`<li data-standing=${standing}>
          <span class="many">${words.number.format(many[standing])}</span>
          <span class="word">${words.say(`standing-${standing}`, { count: many[standing] })}${whatIf && many[standing] !== before[standing]
            ? html` <span class="was">${words.say("tally-today", { count: before[standing] })}</span>` : nothing}</span>
          <span class="strip" aria-hidden="true">${here.map((_, at) => mark(standing, at >= stayed))}</span>
          <span class="means">${words.say(`standing-${standing}.means`)} ${standing === "open" && unread ? words.say("open-unread", { count: unread }) : nothing}</span>
        </li>`;
      })}
    </ul>
    ${lawsSentence(view)}`;
}

/** What the what-if moves, by step: from where it stands today to where it would stand. */
export function changes(view) {
  const { words, today, now, whatIf } = view;
  if (!whatIf) return nothing;
  const before = new Map(today.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  const steps = new Map();
  for (const verdict of moved(view)) {
    const step = `${seen(verdict)} ${before.get(verdict.instrument)}`;
    steps.set(step, [...(steps.get(step) ?? []), verdict.instrument]);
  }
  const rank = step => step.split(" ").map(standing => ORDER.indexOf(standing));
  const rows = [...steps].sort(([one], [other]) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1]);
  const space = [today, now].map(report => words.points(report.overall.secure));
  // In the card there is no line to go to.
  const go = (id, text) => (view.kind === "card" ? text : html`<button type="button" class="link" @click=${() => view.act.show(id)}>${text}</button>`);
  return html`<section class="changes" part="changes">
    <p class="lead">${changesSentence(view)}</p>
    ${now.measures.filter(({ proposed }) => proposed).map(law => html`<p class="proposal" data-measure=${law.measure} data-standing=${law.standing}>${mark(seen(law), true)}
      ${go(law.instrument, words.say("changes-law", { choice: words.say(`instrument-${law.instrument}.noun`), standing: words.say(`standing-${seen(law)}`) }))}</p>`)}
    ${rows.map(([step, instruments]) => {
      const [to, from] = step.split(" ");
      return html`<div class="move">
        <p><span class="marks">${mark(from)}<span class="arrow" aria-hidden="true"></span>${mark(to, true)}</span>
          <span class="words">${words.say("changed-from-to", { from: words.say(`standing-${from}`), to: words.say(`standing-${to}`) })}</span></p>
        <ul>${instruments.map(id => html`<li data-instrument=${id} data-from=${from} data-standing=${to}>${go(id, words.say(`instrument-${id}`))}</li>`)}</ul>
      </div>`;
    })}
    ${(view.judged.join ?? []).map(id => [id, unreadOf(now, id).length]).filter(([, unread]) => unread).map(([id, unread]) =>
      html`<p class="small">${words.say("changes-unread", { count: unread, agreement: words.agreement(view.facts, id) })}</p>`)}
    ${space[0] !== space[1] ? html`<p class="space">${words.say("changes-space", { before: space[0], after: space[1] })}</p>` : nothing}
  </section>`;
}

export function choices(view) {
  const { words, facts, now } = view;
  const verdicts = new Map(now.instruments.map(verdict => [verdict.instrument, verdict]));
  return html`<section class="choices" part="choices">
    <h2>${words.say("choices")}</h2>
    <p class="lead">${words.say("choices-lead")}</p>
    ${facts.catalogue.areas.map(area => {
      const all = area.groups.flatMap(group => group.instruments.map(({ id }) => verdicts.get(id)));
      const open = all.filter(verdict => verdict.standing === "open").length;
      return html`<section class="area" data-area=${area.id}>
        <h3><span>${words.say(`area-${area.id}`)}</span> <span class="share">${words.say("area-tally", { open, total: all.length })}</span></h3>
        ${area.groups.map(group => html`<ul class="ladder" data-group=${group.id}>
          ${group.instruments.map(({ id }) => choice(view, verdicts.get(id)))}
        </ul>`)}
      </section>`;
    })}
  </section>`;
}

/** The country's own laws of this kind that are in use or proposed on the day, with how each stands. */
export function ownMeasures({ facts, now, judged }, instrument) {
  const country = facts.countries.get(now.scenario.country);
  return now.measures.filter(verdict => verdict.instrument === instrument).map(verdict => {
    const measure = country?.measures.find(({ id }) => id === verdict.measure);
    const added = judged.add?.find(({ id }) => id === verdict.measure);
    if (added) return { verdict, measure: added, state: "added" };
    if (!measure || measure.status === "repealed") return null;
    if (judged.drop?.includes(measure.id)) return { verdict, measure, state: "dropped" };
    if (measure.status === "proposed") return { verdict, measure, state: "proposed" };
    if (verdict.inUse) return { verdict, measure, state: "in-use" };
    return measure.from > now.date ? { verdict, measure, state: "later" } : null;
  }).filter(Boolean);
}

function choice(view, verdict) {
  const { words, today, whatIf, why } = view;
  const id = verdict.instrument;
  const to = seen(verdict);
  const from = whatIf ? seen(today.instruments.find(({ instrument }) => instrument === id)) : to;
  const own = ownMeasures(view, id);
  const states = [...new Set(own.map(({ state }) => state))];
  const differs = own.filter(({ state, verdict: law }) => ["in-use", "added"].includes(state) && seen(law) !== to);
  return html`<li>
    <details part="choice" data-instrument=${id} data-standing=${verdict.standing} data-open=${verdict.open ?? nothing} data-from=${from === to ? nothing : from}
      @toggle=${event => view.act.toggle(id, event.currentTarget.open)}>
      <summary>
        <span class="marks">${mark(to, from !== to)}</span>
        <span class="name">${words.say(`instrument-${id}`)}
          ${states.length ? html`<span class="own">${words.units.format([...states.map(state => (state === "later"
            ? words.say("in-use-from", { date: words.date(own.find(one => one.state === "later").measure.from) }) : words.say(state))),
          ])}${differs.length ? html`<span class="differs">${mark(seen(differs[0].verdict))} ${words.say("own-differs", { standing: words.say(`standing-${seen(differs[0].verdict)}`) })}</span>` : nothing}</span>` : nothing}
        </span>
        <span class="standing">${from === to ? words.say(to === "open" && verdict.unread.length ? "standing-open-unread" : `standing-${to}`)
          : html`<strong>${words.say(`standing-${to}`)}</strong> <span class="was">${mark(from)} ${words.say("standing-was", { standing: words.say(`standing-${from}`) })}</span>`}</span>
      </summary>
      ${why.open.has(id) ? why.panel ? why.panel(view, verdict, own) : html`<p class="why wait">${why.failed ? words.say("error-notes") : nothing}</p>` : nothing}
    </details>
  </li>`;
}
