// The words of one language: messages from the Fluent files, names of countries, numbers and dates by the browser's own Intl.
// No sentence is put together here; code hands over arguments, and the message decides their order.
import { FluentBundle, FluentResource } from "@fluent/bundle";

// Each language is a file of its own; a reader loads one.
const TEXTS = {
  en: () => import("./texts/en/first.js"),
  es: () => import("./texts/es/first.js"),
  fr: () => import("./texts/fr/first.js"),
  pt: () => import("./texts/pt/first.js"),
  ar: () => import("./texts/ar/first.js"),
};
export const LANGUAGES = Object.keys(TEXTS);
// Engines differ in the digits and the calendar that they take for Arabic, so these are named.
const LOCALES = { ar: "ar-u-ca-gregory-nu-arab" };

/** The first language of some wishes, such as "es-EC", that we have; else English. */
export const chooseLanguage = (...wishes) => wishes.map(wish => String(wish ?? "").toLowerCase().split(/[-_]/)[0]).find(base => Object.hasOwn(TEXTS, base)) ?? "en";

const loading = new Map();
/** The words of a language, loaded once for all elements on a page. A failed load may be tried again. */
export function loadWords(language) {
  if (!loading.has(language)) {
    loading.set(language, TEXTS[language]().then(
      ({ default: text, later }) => new Words(language, text, later),
      problem => { loading.delete(language); throw problem; },
    ));
  }
  return loading.get(language);
}

// ISO 3166 alpha-3 codes whose alpha-2 code is not their first two letters: three letters, then two.
const ALPHA_2 = new Map(("ANDAD AREAE ATGAG ARMAM AGOAO ATAAQ ABWAW ALAAX AUTAT BIHBA BRBBB BGDBD BENBJ BLRBY BLZBZ BRNBN BHSBS BDIBI BESBQ "
  + "CODCD CAFCF COGCG COKCK CHLCL CHNCN CPVCV COMKM CYMKY CUWCW DNKDK ESTEE ESHEH FLKFK FROFO FSMFM GRDGD GUFGF GRLGL GINGN GLPGP GNQGQ GUYGY "
  + "GNBGW IRLIE ISRIL IRQIQ JAMJM KAZKZ KORKR PRKKP LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MNEME MNPMP MOZMZ MLTMT MTQMQ MYTYT NIUNU PAKPK "
  + "PCNPN PLWPW PNGPG POLPL PRTPT PRYPY PYFPF SENSN SHNSH SLBSB SLESL SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN "
  + "TURTR TUVTV UKRUA URYUY SGSGS ATFTF").split(" ").map(code => [code.slice(0, 3), code.slice(3)]));
export const alpha2 = code => ALPHA_2.get(code) ?? code.slice(0, 2);

const MARK = "\uE000";

/** How the language writes numbers, days and lists; each made when first asked for, since a slow phone takes a tenth of a second for all. */
const FORMATS = {
  number: ({ locale }) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  tenths: ({ locale }) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  signed: ({ locale }) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" }),
  percent: ({ locale }) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
  day: ({ locale }) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
  and: words => lists(words, { type: "conjunction" }),
  units: words => lists(words, { type: "unit", style: "short" }),
  collator: ({ locale }) => new Intl.Collator(locale),
};
/** Joins a list. What runs right to left needs isolating marks here too, or "CPTPP and RCEP" would run as its first name does. */
function lists({ locale, direction }, style) {
  const format = new Intl.ListFormat(locale, style);
  return direction === "rtl" ? { format: list => format.format(list.map(item => (/^[\p{Script=Arabic}\u200f]/u.test(item) ? item : `\u2068${item}\u2069`))) } : format;
}

export class Words {
  #bundle;
  #names;
  #later;
  #sets = new Set();

  constructor(language, text, later) {
    this.language = language;
    this.direction = language === "ar" ? "rtl" : "ltr";
    const locale = LOCALES[language] ?? language;
    // Isolating marks keep "14.3(a)" in order inside an Arabic sentence; text that runs one way needs none.
    this.#bundle = new FluentBundle(locale, { useIsolating: this.direction === "rtl" });
    this.#names = new Intl.DisplayNames([locale], { type: "region" });
    this.#later = later;
    this.#bundle.addResource(new FluentResource(text));
    this.locale = locale;
  }

  /** Adds a further set of messages ("below", "why"), before what needs them is shown. */
  async need(set) {
    if (this.#sets.has(set)) return;
    const { default: text } = await this.#later[set]();
    this.#bundle.addResource(new FluentResource(text), { allowOverrides: true });
    this.#sets.add(set);
  }
  has(id) { return this.#bundle.hasMessage(id); }

  /** A message, or the attribute of one ("instrument-local-copy.noun"). A message that is missing shows its name. */
  say(id, args) {
    const [name, attribute] = id.split(".");
    const message = this.#bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return pattern ? this.#bundle.formatPattern(pattern, args, []) : id;
  }

  /** A message with things in it that are no text (a control, a link): the pieces in the order that the language wants. */
  rich(id, args) {
    const things = [];
    const plain = {};
    for (const [name, value] of Object.entries(args)) {
      plain[name] = typeof value === "object" ? `${MARK}${things.push(value) - 1}${MARK}` : value;
    }
    return this.say(id, plain).split(MARK).map((piece, index) => (index % 2 ? things[piece] : piece));
  }

  country(code) {
    if (code === "EUN") return this.say("country-eu");
    try {
      return this.#names.of(ALPHA_2.get(code) ?? code.slice(0, 2));
    } catch {
      return code;
    }
  }
  countryInSentence(code) { return this.say("country-in-sentence", { code, name: this.country(code) }); }

  /** The facts, with agreements called as this language calls them. */
  named(facts) {
    const short = ({ id, short, parties }) => this.say("agreement-short", { id, short, parties: parties.length, one: this.country(parties[0]?.iso ?? ""), other: this.country(parties[1]?.iso ?? "") });
    return { ...facts, agreements: new Map([...facts.agreements].map(([id, agreement]) => [id, { ...agreement, short: short(agreement) }])) };
  }

  /** An agreement's short name as a sentence takes it: "the CPTPP". */
  agreement(facts, id) { return this.say("agreement-in-sentence", { name: facts.agreements.get(id)?.short ?? id }); }

  date(iso) {
    const time = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(time) ? String(iso) : this.day.format(time);
  }

  /** A figure of the scale 0-100 as it is shown. What is not all is never shown as all, and what is not nothing never as nothing. */
  rounded = value => {
    const size = Math.abs(value);
    const tenth = Math.round(size * 10) / 10;
    return Math.sign(value) * (size < 1e-9 ? 0 : size < 1 ? Math.max(0.1, tenth) : size > 99 && size < 100 - 1e-9 ? Math.min(99.9, tenth) : Math.round(size));
  };
  points(value) { return this.tenths.format(this.rounded(value) + 0); }
  /** What is left of 100, so that both together make 100 as they are shown. */
  rest(value) { return this.points(100 - this.rounded(value)); }

  /** "Article 14.3", or the name of the place where there is no number of an article. */
  article(article) {
    if (!article || /^\(|not confirmed/.test(article)) return this.say("article-unknown");
    return this.say(/^([0-9]|[IVXLC]+\b)/.test(article) ? /[,;]/.test(article) ? "article-numbers" : "article-number" : "article-other", { article });
  }
}

for (const [name, make] of Object.entries(FORMATS)) {
  Object.defineProperty(Words.prototype, name, {
    get() {
      const value = make(this);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}
