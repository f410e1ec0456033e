// The public interface of Policy Space. What stands here is promised; tests/package holds it against
// real answers. Dates are ISO 8601 days (2026-11-25), countries ISO 3166-1 alpha-3 (EUN: the European
// Union), ids those of the catalogue.

/** Loads the WebAssembly once; a failed attempt can be repeated. `input`: another address, bytes, or a module. */
export default function init(input?: unknown): Promise<void>;
export function init(input?: unknown): Promise<void>;
/** The same from bytes or a module at hand. */
export function initSync(module: BufferSource | WebAssembly.Module | { module: BufferSource | WebAssembly.Module }): void;
/** Prose and source addresses that only a "why" panel needs: a second file, loaded once. */
export function loadNotes(input?: string | URL): Promise<Notes>;
/** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
export function loadData(input?: string | URL): Promise<Data>;

/** Every failure of the package. Nothing panics, nothing half-applies. */
export class PolicySpaceError extends Error {
  /** Stable, for example `unknown-country`. */
  code: ErrorCode;
  /** The exact place, for example `scenario.add[2].instrument`. */
  where: string;
  /** What to do, in English, for developers. */
  help: string;
}
export type ErrorCode =
  | "unknown-country" | "unknown-agreement" | "unknown-instrument" | "unknown-criterion" | "unknown-measure"
  | "unknown-partner" | "unknown-word" | "unknown-field" | "missing-field" | "invalid-type" | "invalid-date"
  | "invalid-weights" | "invalid-text" | "invalid-data" | "duplicate" | "conflict" | "too-large" | "needs-own"
  | "invalid-draws" | "invalid-seed" | "invalid-probability"
  | "not-started" | "not-loaded" | "stale" | "freed";

export class Checker {
  /** Bundled facts by default; own facts are validated like ours. */
  constructor(data?: Data);
  catalogue(): Catalogue;
  /** At most 500 entries in any list of the scenario. */
  check(scenario: Scenario): Report;
  /** Every country as it is, then with each agreement that it could join; date of the facts, equal weights. */
  atlas(): AtlasRow[];
  /** Scenarios (1 to 12) under what is uncertain. A page calls `compareSoon`: this one does not return before all is drawn. */
  compare(scenarios: Scenario[], how?: CompareOptions): Comparison;
  /** The same in slices of some milliseconds with a breath between them; `signal` ends it with its reason. */
  compareSoon(scenarios: Scenario[], how?: CompareOptions & { signal?: AbortSignal }): Promise<Comparison>;
  /** A second call does nothing; any other call after it is an error. */
  free(): void;
}

export interface CompareOptions {
  /** A whole number from 1 to 10,000,000; default 10,000. */
  draws?: number;
  /** A whole number from 0 to 2^53 - 1; default 1. Same seed, same result, on every machine, bit for bit. */
  seed?: number;
  /** By criterion, at least 0, any sum but 0; those of the scenarios if left out (they must not differ), else any weights are as likely as any others. */
  weights?: Record<string, number>;
  /** Or only an order of importance: any weights that respect it are as likely as any others. */
  ranking?: string[];
  /** How sure given weights are, above 0 to 1,000,000; default 50: as if fifty people had each named the criterion that counts most. A weight w (of 1) is drawn with the variance w(1-w)/(confidence+1). */
  confidence?: number;
  /** What is uncertain; default: all three. What is not stays at given or mean weights, central effects; a legal ground then holds where its central probability is above one half. */
  vary?: { weights?: boolean; effects?: boolean; outcomes?: boolean };
  /** Probabilities of one's own that a ground holds, by exception (`gats-xiv`) or rule (`no-recourse`, `limit/listed-commitments`): 0 <= low <= central <= high <= 1. */
  outcomes?: Record<string, Probability>;
  /** What is ranked: the space that is left, or the country's own measures that stand; default space. */
  rank?: "space" | "use";
  /** Told the share that is done, 0 to 1, after each slice of some milliseconds. What it throws ends the comparison and arrives unchanged. */
  onProgress?: (share: number) => void;
}
export interface Probability { low: number; central: number; high: number }

/** Points: 0 doing nothing, 100 the best package if nothing were barred, under the same weights and effects. Quantiles are exact to 1/64 of a point within 256 points of 0. */
export interface Band {
  /** One draw in twenty lies below. */
  p05: number;
  p50: number;
  /** One draw in twenty lies above. */
  p95: number;
  mean: number;
}
export interface Comparison {
  /** In the order asked. */
  scenarios: {
    country: string;
    /** The best package of what stands: space. 0 to 100. */
    overall: Band;
    /** All measures in use; below 0: more harm than good. */
    use: Band;
    /** Those of them that stand. */
    lawfulUse: Band;
    /** Twenty values of what is ranked, least first, each as likely as the other. */
    dots: number[];
    criteria: {
      id: string;
      /** Space on this end; null for a cost, and for an end that nothing betters. */
      p05: number | null; p50: number | null; p95: number | null; mean: number | null;
      /** Measures in use that stand; for a cost 100 is the most that the menu could cost, and costs are negative. */
      lawfulUse: Band;
    }[];
  }[];
  /** better[i][j]: share of draws in which i is ahead of j, by more than a thousandth of a point. 0 on the diagonal. */
  better: number[][];
  /** Standard errors of these: sqrt(p(1-p)/draws). */
  betterError: number[][];
  /** Share of draws in which they are equal; 1 on the diagonal. */
  tied: number[][];
  /** [scenario][rank]: share of draws; equals share the better rank, so rows sum to 1 and columns need not. */
  rankAcceptability: number[][];
  /** Mean weights over the draws in which a scenario is first; null where it never is. */
  centralWeights: (Record<string, number> | null)[];
  /** The scenario ahead without a draw: mean weights, central effects, mean probabilities; null where it shares that place. */
  leader: number | null;
  /** The next one; null where there is only one scenario. */
  runnerUp: number | null;
  /** Scenarios whose difference `sensitivity` explains: two, or the only one. */
  sensitivityOf: number[];
  /** `weights`, `effects`, `outcomes`; then at most ten single judgements, most first: `effect:INSTRUMENT/CRITERION`, `outcome:INSTRUMENT/KIND`. */
  sensitivity: {
    factor: string;
    /** Share of the variance that would go if this alone became known; null where nothing varies. An index of about 0 may come out a little below. */
    first: number | null; firstLow: number | null; firstHigh: number | null;
    /** Share that stays as long as this alone is not known; null for single judgements. */
    total: number | null; totalLow: number | null; totalHigh: number | null;
  }[];
  /** Weights (of 1) between which the leader stays, the others keeping their proportions, without a draw; empty where nobody leads alone. */
  weightStability: { criterion: string; low: number; high: number; weight: number }[];
  /** The smallest weight (of 1) that, moved from one criterion to another, changes who leads; null where none does. */
  smallestMove: { from: string; to: string; share: number; winner: number } | null;
  rank: "space" | "use";
  /** Means of the weights, by criterion, sum 1. */
  weights: Record<string, number>;
  draws: number;
  seed: number;
}

export interface Scenario {
  country: string;
  /** Default: the date of the facts. */
  date?: string;
  /** By id, or a draft or own agreement (which needs an id and provisions only). */
  join?: (string | Partial<Agreement> & Pick<Agreement, "id">)[];
  leave?: string[];
  /** Proposed measures. */
  add?: Measure[];
  /** Ids of measures of the country. */
  drop?: string[];
  /** By criterion, at least 0, any sum but 0; what is not named weighs 0. */
  weights?: Record<string, number>;
  /** Or only an order of importance. */
  ranking?: string[];
  frontier?: [string, string];
  /** Judge only what this partner could challenge. */
  towards?: string;
}

/** What is left out of scope and purposes is typical of the instrument; what is left out otherwise is not known. */
export interface Measure {
  id?: string;
  instrument: string;
  scope?: string[];
  purposes?: string[];
  /** null: not known. */
  treatsForeignersWorse?: boolean | null;
  leastRestrictive?: boolean | null;
  from?: string;
  until?: string;
  listedIn?: string[];
  notListedIn?: string[];
  title?: string;
  citation?: string;
  source?: string;
  checkedOn?: string;
}

/** From freest to barred. */
export type Standing = "open" | "discouraged" | "sheltered" | "contestable" | "closed";

export interface Verdict {
  instrument: string;
  measure?: string;
  area: string;
  group: string;
  /** Of a measure: where it stands in its own country. */
  status?: "in-force" | "adopted" | "proposed" | "repealed";
  /** Of a measure: whether it counts as used on the date. */
  inUse?: boolean;
  /** Proposed in this scenario. */
  proposed?: true;
  /** The worst of the reasons. */
  standing: Standing;
  /** Contestable: whether the law is unsettled, or a fact is not known. */
  open?: "law" | "fact";
  /** Days between which the standing holds, where some fact names them (both inclusive). */
  from?: string;
  until?: string;
  /** Who could bring a case. */
  challengers: string[];
  /** Worst first; who is not named is left open. No partners: an agreement whose other parties are not named. */
  towards: { standing: Standing; partners: string[] }[];
  /** Every provision that was looked at and mattered, worst first. */
  reasons: Reason[];
  /** Binding agreements of which nobody knows whether they have rules on this. */
  unread: string[];
}

export interface Reason {
  agreement: string;
  /** Empty: not known. */
  article: string;
  /** Place in the agreement's list of provisions. */
  provision: number;
  kind: string;
  strength: "hard" | "soft" | "practice";
  /** The category that is judged. */
  scope: string;
  standing: Standing;
  open?: "law" | "fact";
  /** `no-exception-fits`, `exception/…`, `limit/…`, `transition/…`, `soft`, `practice`, `no-recourse`, `recourse-not-known`, `treatment-not-known`, `scope-not-known`, `unconfirmed`. */
  rule: string;
  /** The exception that fits best. */
  exception?: string;
  tried: { exception: string; result: "self-judged" | "judged-by-others" | "aim-not-accepted" | "only-in-a-case" | "test-fails"; unconfirmed?: true }[];
  wouldChange: { what: string; to: Standing }[];
  /** Whether somebody can bring a case; null: not known. */
  dispute: boolean | null;
  /** Last day of a running period of grace, or of the provision. */
  until?: string;
  /** Id of a source in the notes of the agreement. */
  source: string;
  read?: "text" | "secondary";
}

export interface Report {
  scenario: Scenario;
  dataVersion: string;
  date: string;
  bound: { agreement: string; from: string; until?: string; dateUnconfirmed?: true; joined?: true }[];
  /** Agreements that bind and whose rules nobody has coded. */
  notRead: { agreement: string; name: string; from?: string }[];
  /** Agreements of which nobody has confirmed whether they bind. */
  bindingNotKnown: string[];
  /** Kinds of provision that are not in the text, and kinds of which it is not known. */
  coverage: { agreement: string; none: string[]; notKnown: string[] }[];
  /** The country's own, in force and proposed. */
  measures: Verdict[];
  /** The whole menu, each with its typical scope and purposes. */
  instruments: Verdict[];
  /** 0: doing nothing, 100: the best if nothing were barred; null: not defined (a cost, or an end that nothing betters). For a cost 100 is the most that the menu could cost, and costs are negative. */
  criteria: {
    id: string; kind: "end" | "cost"; secure: number | null; arguable: number | null; use: number; lawfulUse: number;
    /** What the best single package for the weights does on this criterion. */
    package: { secure: number; arguable: number };
  }[];
  overall: { secure: number; arguable: number; use: number; lawfulUse: number; package: { secure: string[]; arguable: string[] } };
  /** Points of overall space taken away; sums to 100 - secure (shapley), 100 - arguable (arguable.shapley). */
  attribution: {
    agreement: string; shapley: number; alone: number; gone: number;
    arguable: { shapley: number; alone: number; gone: number };
    /** Provisions as players of a game of their own. */
    provisions: { article: string; kind: string; provision: number; shapley: number; arguable: number }[];
  }[];
  lockIn: { instrument: string; ways: { way: "leave" | "review" | "transition" | "amend"; agreement: string; article?: string; earliest?: string }[] }[];
  required: { kind: string; agreement: string; article: string }[];
  frontier?: { criteria: [string, string]; points: FrontierPoint[]; arguable: FrontierPoint[]; unbarred: FrontierPoint[] };
  upcoming: { date: string; instrument: string; measure?: string; from: Standing; to: Standing; agreement: string; article: string }[];
}
export interface FrontierPoint { x: number; y: number; package: string[] }

export interface AtlasRow {
  country: string;
  join?: string;
  /** Instruments by standing: open, discouraged, sheltered, contestable, closed. */
  standings: [number, number, number, number, number];
  secure: number;
  arguable: number;
}

export interface Catalogue {
  date: string;
  version: string;
  standings: Standing[];
  /** Words for scopes and purposes of measures. */
  scopes: string[];
  purposes: string[];
  areas: { id: string; groups: { id: string; instruments: CatalogueInstrument[] }[] }[];
  /** Sets of groups within which effects count once. */
  overlap: string[][];
  criteria: { id: string; kind: "end" | "cost" }[];
  /** -3..3 against doing nothing; what is not listed is 0. */
  effects: { instrument: string; criterion: string; low: number; central: number; high: number; grade: "A" | "B" | "C" | "D" }[];
  /** How likely a contestable measure is to stand, by exception or rule: where a comparison starts. */
  outcomes: (Probability & { kind: string; grade: "A" | "B" | "C" | "D" })[];
  agreements: CatalogueAgreement[];
  countries: CatalogueCountry[];
}
export interface CatalogueInstrument {
  id: string; traits: string[]; voluntary: boolean; inACase: boolean; typical: { scope: string[]; purposes: string[] };
}
export interface CatalogueAgreement {
  id: string; name: string; short: string;
  status: "in-force" | "provisional" | "signed" | "concluded" | "draft" | "lapsed";
  type: "trade-agreement" | "digital-agreement" | "multilateral" | "protocol";
  signed?: string; inForce?: string; disputeSettlement: boolean | null;
  parties: { iso: string; from?: string; until?: string; signed?: string }[];
  withdrawal?: { article: string; noticeMonths?: number };
  accession?: { article: string; open?: "any-state" | "wto-members" | "region" | "invitation" };
  review?: { article: string; everyYears?: number };
  provisions: { kind: string; article: string; strength: "hard" | "soft" | "practice"; scope: string[]; limits: string[]; exceptions: string[] }[];
  searched: { kind: string; found: "none" | "not-known" }[];
}
export interface CatalogueCountry {
  iso: string; name: string; incomeGroup?: "low" | "lower-middle" | "upper-middle" | "high"; ldc: boolean | null; checked: string;
  measures: {
    id: string; instrument: string; status: "in-force" | "adopted" | "proposed" | "repealed"; scope: string[]; purposes: string[];
    treatsForeignersWorse: boolean | null; leastRestrictive: boolean | null; from?: string; until?: string;
  }[];
  joinable: { agreement: string; how: "signed" | "applicant" | "negotiating" | "participant" | "open" }[];
}

/** An agreement as `loadData()` gives it; of an own one only `id` and `provisions` are needed. */
export interface Agreement {
  id: string; name: string; short: string; status: CatalogueAgreement["status"]; type: CatalogueAgreement["type"];
  disputeSettlement: boolean | null;
  parties: { iso: string; from?: string | null; until?: string | null; signed?: string | null; [more: string]: unknown }[];
  provisions: Provision[];
  [more: string]: unknown;
}
export interface Provision {
  kind: string; article?: string; strength: "hard" | "soft" | "practice";
  /** Default: what the kind bars; an empty list bars nothing. */
  bars?: string[] | null;
  /** Default: all. */
  scope?: string[];
  limits?: string[]; exceptions?: string[];
  disputeSettlement?: boolean | null;
  only?: string[]; towards?: string[]; from?: string | null; until?: string | null;
  transitions?: { party: string; until: string; effect: "not-bound" | "no-dispute" | "existing-measures-only"; [more: string]: unknown }[];
  partyExceptions?: { party: string; exception: string; [more: string]: unknown }[];
  commitments?: { party: string; scope: string[]; committed: boolean; [more: string]: unknown }[];
  unconfirmed?: { exceptions?: string[]; limits?: string[]; bars?: string[]; strength?: "hard" | "soft" | "practice" | null; words?: string[] };
  [more: string]: unknown;
}
/** A country as `loadData()` gives it. */
export interface Country {
  iso: string; name: string; checked: string;
  measures: {
    id: string; instrument: string; status: "in-force" | "adopted" | "proposed" | "repealed"; scope: string[]; purposes: string[];
    treatsForeignersWorse: boolean | null; leastRestrictive: boolean | null; from: string | null; until: string | null; [more: string]: unknown;
  }[];
  [more: string]: unknown;
}
/** The facts as files, as JSON: keys in camelCase, plural for lists (data/README.md names every field). */
export interface Data {
  date: string; version: string; agreements: Agreement[]; countries: Country[];
  [more: string]: unknown;
}
/** Prose notes and source addresses by agreement, country, effect and study. */
export interface Notes {
  version: string;
  agreements: Record<string, {
    name: string; summary: string; note: string; unconfirmed: string[];
    provisions: { content: string; note: string; protects: string; unconfirmed: string[] }[];
    sources: Record<string, { id: string; title: string; address: string; date: string | null; note: string }>;
    [more: string]: unknown;
  }>;
  countries: Record<string, {
    summary: string; note: string;
    measures: Record<string, { title: string; content: string; citation: string; note: string; source: string; moreSources: string[]; read: "text" | "secondary" | null }>;
    sources: Record<string, { id: string; title: string; address: string; date: string | null; note: string }>;
    [more: string]: unknown;
  }>;
  effects: { instrument: string; criterion: string; low: number; high: number; grade: string; why: string; for: string[]; against: string[] }[];
  /** How likely a contestable measure is to stand, by exception or rule, and why. */
  outcomes: {
    outcomes: (Probability & { kind: string; grade: string; read: "text" | "secondary" | null; why: string; sources: string[]; against: string[] })[];
    sources: { id: string; title: string; address: string; date: string | null; note: string }[];
  };
  sources: Record<string, { id: string; authors: string; year: number | null; title: string; venue: string; address: string; finding: string; side: string; read: string; [more: string]: unknown }>;
}
