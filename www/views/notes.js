// What the notes tell beyond a reason: the agreements one by one, what a country does and says, the studies. Loaded with the reasons.
import { html, nothing } from "./kit.js";

/** What researchers wrote stands in English, whatever the language of the page. */
export const english = text => html`<span lang="en" dir="ltr">${text}</span>`;

/** Where a fact stands: a link where there is an address of the web. */
export function cite({ words }, { title, address, date }) {
  const text = date ? words.say("source-date", { title, date: words.date(date) }) : title;
  return words.rich("source", { source: /^https?:\/\//.test(address ?? "") ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>` : text });
}

/** One agreement that binds: how it stands, what is and is not known of it, how it was made. */
export function entry({ words, facts, now, why }, { agreement: id, from, joined, dateUnconfirmed }) {
  const agreement = facts.agreements.get(id);
  const note = why.notes.agreements[id];
  const known = now.coverage.find(one => one.agreement === id);
  const others = agreement?.parties.filter(party => party.iso !== now.scenario.country && party.from && party.from <= now.date && !(party.until < now.date)).length;
  const list = kinds => words.and.format(kinds.map(kind => words.say(`kind-${kind}`)));
  const made = note?.negotiation;
  return html`<li data-agreement=${id}><strong>${agreement?.short ?? id}</strong> <bdi class="small">${note?.name}</bdi>
    ${agreement ? html`<p class="small">${words.units.format([words.say(`status-${agreement.status}`),
      joined ? words.say("bound-joined") : dateUnconfirmed || !from ? words.say("bound-date-unconfirmed") : words.say("bound-since", { date: words.date(from) }), words.say("agreement-parties", { count: others })])}</p>` : nothing}
    ${note?.summary ? html`<p lang="en" dir="ltr">${note.summary}</p>` : nothing}
    ${known?.notKnown.length ? html`<p class="small">${words.say("agreement-not-known", { list: list(known.notKnown) })}</p>` : nothing}
    ${known?.none.length ? html`<p class="small">${words.say("agreement-none", { list: list(known.none) })}</p>` : nothing}
    ${agreement?.withdrawal ? html`<p class="small">${words.say(agreement.withdrawal.noticeMonths ? "agreement-withdrawal" : "agreement-withdrawal-plain",
      { months: agreement.withdrawal.noticeMonths ?? 0, article: words.article(agreement.withdrawal.article) })}</p>` : nothing}
    ${made && made.read !== "memory" ? html`<p class="small">${typeof made.textPublicDuring === "boolean" ? html`${words.say(made.textPublicDuring ? "made-text-public" : "made-text-secret")} ` : nothing}
      ${made.mandate ? html`${words.rich("made-mandate", { mandate: english(made.mandate) })} ` : nothing}${made.civilSociety ? words.rich("made-civil-society", { how: english(made.civilSociety) }) : nothing}</p>` : nothing}
    ${note?.unconfirmed?.length ? html`<p class="small">${words.rich("reason-unconfirmed", { list: english(note.unconfirmed.join("; ")) })}</p>` : nothing}
  </li>`;
}

/** What the country does and says, in the researchers' words, with the source. */
export function stance(view) {
  const { words, now, why } = view;
  const note = why.notes.countries[now.scenario.country];
  if (!note) return nothing;
  const source = note.sources?.[note.stance?.source];
  return html`${note.summary ? html`<p lang="en" dir="ltr">${note.summary}</p>` : nothing}${note.stance?.text ? html`<p lang="en" dir="ltr">${note.stance.text}</p>` : nothing}
    ${source ? html`<p class="source small">${cite(view, source)}</p>` : nothing}`;
}

/** Who found it, when, and what the work is called. */
export const title = (words, { authors = "", year, title: name }) => words.say(year ? "work" : "work-undated", { authors, year: String(year ?? ""), title: name });

/** The studies that the effects rest on, with what each found and to which side it speaks. */
export function works(view) {
  const { words, why } = view;
  const all = Object.values(why.notes.sources).sort((one, other) => words.collator.compare(one.authors ?? "", other.authors ?? ""));
  return html`<p class="hint">${words.say("works-lead")}</p><ul class="plain works">${all.map(work => html`<li>
    <p>${title(words, work)} <bdi class="small">${work.venue}</bdi></p>
    ${work.finding ? html`<p lang="en" dir="ltr">${work.finding}</p>` : nothing}
    <p class="small">${words.say(`side-${work.side ?? "mixed"}`)}${/^https?:/.test(work.address ?? "") ? html` <a href=${work.address} target="_blank" rel="noopener noreferrer">${hostOf(work.address)}</a>` : nothing}</p></li>`)}</ul>`;
}
const hostOf = address => {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
};
