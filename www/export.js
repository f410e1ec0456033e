// What a reader takes along as files: tables as CSV, the whole answer as JSON. Figures as on the page, with the exact ones beside them.
import { deciding, nameOf, seen } from "./views/kit.js";
import { profileTable } from "./views/profile.js";
import { attributionRows } from "./views/space.js";

/** One cell. A text that a spreadsheet would run as a formula gets an apostrophe before it; a figure below nothing stays a figure. */
export function cell(value) {
  const text = String(value ?? "");
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-[\p{Nd}.,٫٬]+(e[+-]?\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
/** RFC 4180; the mark at the beginning tells Excel that it is UTF-8. */
export const csv = rows => `\uFEFF${rows.map(row => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** What each row of a table ends with, so that it stands for itself. */
const place = ({ words, facts, now, address }) => ({
  head: ["csv-country", "csv-date", "csv-facts", "csv-address"].map(name => words.say(name)),
  row: [words.country(now.scenario.country), now.date, facts.catalogue.version, address],
});
const both = (words, names) => names.flatMap(name => [name, words.say("csv-exact", { column: name })]);
const figures = (words, values) => values.flatMap(value => [value === null ? "" : words.points(value), value ?? ""]);

export function choicesTable(view) {
  const { words, facts, now, today, whatIf, why } = view;
  const verdicts = new Map(now.instruments.map(verdict => [verdict.instrument, verdict]));
  const before = new Map(today.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  const used = new Set(now.measures.filter(({ inUse }) => inUse).map(({ instrument }) => instrument));
  const where = place(view);
  const rows = facts.catalogue.areas.flatMap(area => area.groups.flatMap(group => group.instruments.map(({ id }) => {
    const verdict = verdicts.get(id);
    const reasons = verdict.standing === "open" ? [] : deciding(verdict);
    const sources = reasons.map(({ agreement, source }) => why.notes?.agreements[agreement]?.sources[source]?.address ?? "");
    return [words.say(`area-${area.id}`), id, words.say(`instrument-${id}`), words.say(`standing-${seen(verdict)}`), ...(whatIf ? [words.say(`standing-${before.get(id)}`)] : []),
      used.has(id) ? words.say("csv-yes") : words.say("csv-no"), reasons.map(({ agreement, article }) => words.say("time-by", { agreement: facts.agreements.get(agreement)?.short ?? agreement, article: words.article(article) })).join("; "),
      sources.filter(Boolean).join(" "), verdict.unread.map(agreement => facts.agreements.get(agreement)?.short ?? agreement).join("; "), ...where.row];
  })));
  const head = ["csv-area", "csv-id", "csv-choice", "csv-standing", ...(whatIf ? ["csv-today"] : []), "csv-in-use", "csv-decided", "csv-source", "csv-unread"];
  return [[...head.map(name => words.say(name)), ...where.head], ...rows];
}

export function criteriaTable(view) {
  const { words } = view;
  const { head: [name, weight, ...values], groups } = profileTable(view);
  const where = place(view);
  return [
    [words.say("csv-id"), words.say("csv-kind"), name, ...both(words, [weight]), ...both(words, values), ...where.head],
    ...groups.flatMap(group => group.rows.map(({ id, name, share, values }) => [id, group.name ?? "", name, words.percent.format(share), share, ...figures(words, values), ...where.row])),
  ];
}

export function agreementsTable(view) {
  const { words } = view;
  const { taking, total } = attributionRows(view);
  const where = place(view);
  const heads = ["attribution-share", "csv-share-arguable", "attribution-alone", "attribution-gone"].map(name => words.say(name));
  const blank = ["", ""];
  return [
    [words.say("csv-id"), words.say("attribution-agreement"), words.say("csv-article"), ...both(words, heads), ...where.head],
    ...taking.flatMap(row => [
      [row.agreement, row.name, "", ...figures(words, [row.shapley, row.arguable?.shapley ?? null, row.alone, row.gone]), ...where.row],
      ...row.provisions.map(({ article, shapley }) => [row.agreement, row.name, article, ...figures(words, [shapley]), ...blank, ...blank, ...blank, ...where.row]),
    ]),
    ["", words.say("csv-total"), "", words.rest(100 - total), total, ...blank, ...blank, ...blank, ...where.row],
  ];
}

/** The whole answer, as the core gave it, with the question, the facts' version, where the sources are and the address that asks it again. */
export function everything(view) {
  const { facts, now, today, whatIf, why, address } = view;
  const { notes } = why;
  const bound = now.bound.map(({ agreement }) => agreement);
  const country = notes?.countries[now.scenario.country];
  return {
    address, scenario: now.scenario, facts: { date: facts.catalogue.date, version: facts.catalogue.version, licence: "CC-BY-4.0" },
    report: named(view, now), ...(whatIf && { today: named(view, today) }),
    sources: {
      agreements: Object.fromEntries(bound.filter(id => notes?.agreements[id]).map(id => [id, { name: notes.agreements[id].name, sources: notes.agreements[id].sources }])),
      country: country?.sources ?? {},
    },
  };
}

/** The page's core carries no prose: names of agreements that nobody read stand in the notes. */
const named = (view, report) => ({ ...report, notRead: report.notRead.map(one => ({ ...one, name: nameOf(view, one.agreement, one.name) })) });

/** "Policy-Space-Kenya-2026-11-25-choices.csv", in the reader's language; nothing that a file system refuses. */
export function fileName({ words, now }, what, end) {
  const parts = ["Policy Space", words.country(now.scenario.country), now.date, what];
  return `${parts.join("-").replace(/[\\/:*?"<>|\p{C}]+/gu, "").replace(/\s+/g, "-")}.${end}`;
}

/** Hands a file to the reader; it comes from the page itself. */
export function save(content, type, name) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
