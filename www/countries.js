// Finds a country by any of its names, old or new, in five languages and with or without accents, or by a code. Loaded when it is
// looked for, or when a question names one that is not on the list. Never another country: what is not sure is only a suggestion.
import { LANGUAGES, alpha2 } from "./words.js";

// Names beside those that browsers know today: by code of two letters.
const OTHERS = {
  AE: "UAE|EAU|Emirates|Emiratos|Émirats|الإمارات", BF: "Upper Volta|Alto Volta|Haute-Volta", BJ: "Dahomey|Dahomé", BO: "Plurinational State of Bolivia|Estado Plurinacional de Bolivia",
  BY: "Belorussia|Bielorrusia|Biélorussie|Bielorrússia", CD: "Zaire|Zaïre|DR Congo|DRC|RDC|Democratic Republic of the Congo|República Democrática del Congo|République démocratique du Congo|República Democrática do Congo|زائير",
  CI: "Ivory Coast|Côte d’Ivoire|Costa de Marfil|Costa do Marfim|ساحل العاج|كوت ديفوار", CV: "Cape Verde|Cabo Verde|Cap-Vert|الرأس الأخضر", CZ: "Czech Republic|República Checa|République tchèque|República Tcheca|جمهورية التشيك",
  ET: "Abyssinia|Abisinia|Abyssinie|Abissínia|الحبشة", EU: "European Union|Unión Europea|Union européenne|União Europeia|الاتحاد الأوروبي|UE|EUN",
  GB: "UK|Great Britain|Britain|Gran Bretaña|Grande-Bretagne|Grã-Bretanha|Royaume-Uni|بريطانيا", GM: "Gambia|Gambie|Gâmbia|غامبيا|Republic of The Gambia", IR: "Persia|Perse|Pérsia|بلاد فارس",
  KH: "Kampuchea|Kampuchéa", KR: "Republic of Korea|Korea, Republic of|República de Corea|République de Corée|República da Coreia|جمهورية كوريا", LA: "Lao PDR|Lao People’s Democratic Republic",
  LK: "Ceylon|Ceilán|Ceylan|Ceilão|سيلان", MK: "Macedonia|FYROM|Macédoine|Macedônia|Macedónia|مقدونيا", MM: "Burma|Birmania|Birmanie|Birmânia|بورما", NL: "Holland|Holanda|Hollande|هولندا",
  RU: "Russian Federation|Federación de Rusia|Fédération de Russie", SY: "Syrian Arab Republic", SZ: "Swaziland|Suazilandia|Souaziland|Suazilândia|سوازيلاند", TH: "Siam|Sião|سيام",
  TL: "East Timor|Timor Oriental|Timor-Leste|تيمور الشرقية", TR: "Turkey|Türkiye|Turquía|Turquie|Turquia|تركيا", TZ: "Tanganyika|Tanganica|United Republic of Tanzania",
  US: "USA|EEUU|EE. UU.|EUA|United States of America|Estados Unidos de América|États-Unis d’Amérique|Estados Unidos da América|الولايات المتحدة الأمريكية",
  VN: "Viet Nam|Vietnam|Việt Nam|Vietname", ZW: "Rhodesia|Rodesia|Rhodésie|Rodésia",
};
const NEAR = 3;

/** Letters and figures only, without accents. */
export const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^the /, "");

let world;
/** All countries of the world: code of two letters, and every name that we know of it. */
function countries() {
  if (world) return world;
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const tongues = LANGUAGES.flatMap(language => ["long", "short"].map(style => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })));
  world = new Map();
  for (const code of letters.flatMap(one => letters.map(other => one + other))) {
    // Codes of former times stand for a country of today, which is there under its own.
    if (new Intl.Locale(`und-${code}`).region !== code) continue;
    const names = tongues.map(tongue => tongue.of(code)).filter(Boolean);
    if (names.length) world.set(code, [...new Set([code, ...names, ...(OTHERS[code]?.split("|") ?? [])].map(fold))]);
  }
  return world;
}

/** How many letters must be changed, added, left out or swapped. */
function distance(one, other) {
  let last = [], row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
    }
    [last, row] = [row, next];
  }
  return row[other.length];
}

/** `iso` where the text is a name or a code of a country on the list; else `value`, its name where it is one of the world's, and `near`, what is written alike. */
export function findCountry(text, facts, words) {
  const wish = fold(String(text).slice(0, 60));
  const listed = new Map([...facts.countries.keys()].map(iso => [iso === "EUN" ? "EU" : alpha2(iso), iso]));
  const all = [...countries()].map(([code, names]) => ({ code, iso: listed.get(code), names: [...names, listed.get(code)?.toLowerCase()].filter(Boolean) }));
  const found = all.find(({ names }) => names.includes(wish)) ?? all.find(({ code }) => /^[a-z]{3}$/.test(wish) && alpha2(wish.toUpperCase()) === code && !wish.startsWith(code.toLowerCase()));
  // Two letters may be what was left of a longer code: "AR" of "ARE".
  if (found?.iso && wish.length > 2) return { iso: found.iso };
  const far = ({ names }) => Math.min(...names.map(name => (wish.length > 3 && (name.includes(wish) || (name.length > 3 && wish.includes(name))) ? 0 : distance(name, wish))));
  const near = all.filter(({ iso }) => iso).map(one => [far(one), one.iso]).filter(([far]) => far <= Math.max(1, wish.length / 3)).sort(([one], [other]) => one - other).slice(0, NEAR);
  return {
    ...(found && !found.iso && { value: new Intl.DisplayNames([words.language], { type: "region" }).of(found.code) }),
    near: near.length ? new Intl.ListFormat(words.language, { type: "disjunction" }).format(near.map(([, iso]) => words.country(iso))) : undefined,
  };
}

/** What a search field finds: countries on the list one of whose names begins with the letters, then those that hold them. */
export function searchCountries(text, facts) {
  const wish = fold(text);
  if (!wish) return [];
  const all = countries();
  const rank = iso => {
    const names = [...all.get(iso === "EUN" ? "EU" : alpha2(iso)) ?? [], iso.toLowerCase()];
    return names.some(name => name.startsWith(wish)) ? 0 : wish.length > 1 && names.some(name => name.includes(` ${wish}`)) ? 1 : 2;
  };
  return [...facts.countries.keys()].map(iso => [rank(iso), iso]).filter(([rank]) => rank < 2).sort(([one], [other]) => one - other).map(([, iso]) => iso);
}
