// Addresses that are out in the world, read by this release: the same question for ever (addresses.json). No line there may change; new ones are added.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { ATTRIBUTES, RENAMED, readAddress, readScenario, writeAddress, writeScenario } from "../../www/scenario.js";
import { findCountry, searchCountries } from "../../www/countries.js";
import { alpha2 } from "../../www/words.js";
import { pkg } from "./element.mjs";

const stored = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8"));
let checker, catalogue;
before(async () => {
  const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
  catalogue = checker.catalogue();
});
const read = address => {
  const faults = [];
  const { lang, view, ...question } = readAddress(address, faults);
  const scenario = readScenario(name => question[name], faults);
  return { scenario, ...(lang && { lang }), ...(view && { view }), faults };
};

describe("stored addresses", () => {
  for (const { address, ...expected } of stored.addresses) test(address, () => {
    const { faults, ...found } = read(address);
    assert.deepEqual(found, expected);
    assert.deepEqual(faults, []);
    assert.equal(checker.check(found.scenario).scenario.country, expected.scenario.country);
  });

  test("every id that an address may hold is known today, by its name or by what it is called now", () => {
    const today = {
      countries: catalogue.countries.map(({ iso }) => iso), agreements: catalogue.agreements.map(({ id }) => id), criteria: catalogue.criteria.map(({ id }) => id),
      instruments: catalogue.areas.flatMap(({ groups }) => groups.flatMap(({ instruments }) => instruments.map(({ id }) => id))),
      measures: catalogue.countries.flatMap(({ measures }) => measures.map(({ id }) => id)),
    };
    for (const [kind, ids] of Object.entries(stored.ids)) {
      const known = new Set(today[kind]);
      // An id that was taken out of the facts goes from this list with the reason in the commit; one that was renamed goes into RENAMED.
      assert.deepEqual(ids.filter(id => !known.has(RENAMED.get(id) ?? id)), [], kind);
    }
    for (const [old, now] of RENAMED) assert.ok(Object.values(today).some(ids => ids.includes(now)) && !Object.values(today).some(ids => ids.includes(old)), `${old} → ${now}`);
  });

  test("what is written is read again, to the letter", () => {
    for (const { scenario } of stored.addresses) for (const separator of ["&", ";"]) {
      const address = writeAddress({ ...writeScenario(scenario), lang: "pt", view: "card" }, "", separator);
      assert.deepEqual(read(address), { scenario, lang: "pt", view: "card", faults: [] }, address);
      assert.doesNotMatch(address, /--|["'“”<>\s]|\.\.\./);
      if (separator === ";") assert.doesNotMatch(address, /&/);
    }
    const odd = writeAddress({ country: "'\"<b>--…... & ; ,#%", join: "a--b----c" });
    assert.doesNotMatch(odd, /--|["'“”<>\s]|\.\.\./);
    assert.equal(readAddress(odd).country, "'\"<b>--…... & ; ,#%");
    assert.equal(readAddress(odd).join, "a--b----c");
  });
});

describe("parameters of the page that we stand in", () => {
  const step = { ...writeScenario({ country: "VNM", join: ["cptpp"] }) };
  for (const [before, after] of [
    ["", "?v=1&country=VNM&join=cptpp"],
    ["?page_id=7&q=a%20b+c&flag&x=1&x=2", "?v=1&country=VNM&join=cptpp&page_id=7&q=a%20b+c&flag&x=1&x=2"],
    ["?v=1&country=KEN&drop=ken-x&page_id=7", "?v=1&country=VNM&join=cptpp&page_id=7"],
    ["?v=1;country=KEN;lang=es;view=card&page_id=7", "?v=1&country=VNM&join=cptpp&lang=es;view=card&page_id=7"],
    ["?v=20240101&lang=de&view=grid", "?v=1&country=VNM&join=cptpp&v=20240101&lang=de&view=grid"],
    ["?c=a;b;c", "?v=1&country=VNM&join=cptpp&c=a;b;c"],
  ]) test(before || "none", () => {
    assert.equal(writeAddress(step, before), after);
    assert.equal(writeAddress(step, after), after, "a second step changes nothing more");
    const { scenario, faults } = read(after);
    assert.deepEqual([scenario, faults], [{ country: "VNM", join: ["cptpp"] }, []]);
  });

  test("where none is ours, nothing is asked", () => {
    for (const search of ["", "?page_id=7", "?v=3&view=grid&lang=", "?countryside=KEN"]) assert.deepEqual(readAddress(search), {}, search);
  });
});

describe("what cannot be read is left out by name", () => {
  const kinds = (address, ...wanted) => test(address.slice(0, 80), () => assert.deepEqual(read(address).faults.map(({ code, where, value }) => [code, where, value]), wanted));
  kinds("?v=1&country=KEN&country=VNM", ["given-twice", "scenario.country", "VNM"]);
  kinds("?v=1&country=KEN&date=2027-01-01&date=2028-01-01", ["given-twice", "scenario.date", "2028-01-01"]);
  kinds("?v=1&country=KEN&country=KEN&join=cptpp&join=cptpp,rcep");
  kinds("?v=1&country=KEN&weights=privacy.1,privacy.2", ["given-twice", "scenario.weights", "privacy.2"]);
  kinds("?v=2&country=KEN", ["later-version", "address.v", "2"]);
  kinds(`?v=1&country=KEN&join=${Array.from({ length: 300 }, (_, at) => `a${at}`).join()}`, ["too-long", "scenario.join", "a199"]);
  kinds(`?v=1&country=KEN&join=cptpp,${"x".repeat(20_000)}`, ["too-long", "scenario.join", "cptpp"]);
  kinds(`?v=1&country=KEN&join=cptpp,${"x".repeat(1_000_000)}`, ["too-long", "address", "?v=1&country=KEN"]);

  test("doubled lists hold all that was said", () => assert.deepEqual(read("?country=KEN&join=cptpp&join=rcep,cptpp").scenario.join, ["cptpp", "rcep"]));
  test("no id is cut in two", () => {
    const ids = Array.from({ length: 150 }, (_, at) => `agreement-of-some-length-${at}`);
    const { scenario } = read(`?country=KEN&join=${ids}`);
    assert.deepEqual(scenario.join, ids.slice(0, scenario.join.length));
  });
  test("names that JavaScript knows are only names", () => {
    const { scenario } = read("?country=__proto__&join=constructor,__proto__&weights=__proto__.5,toString.1&add=__proto__");
    assert.deepEqual(Object.keys(scenario.weights), ["__proto__", "toString"]);
    assert.equal(Object.getPrototypeOf(scenario.weights), Object.prototype);
    assert.equal({}.polluted, undefined);
    assert.throws(() => checker.check(scenario), ({ code }) => code === "unknown-country");
  });
  test("an address cut anywhere asks for the same country or says so", () => {
    const { address } = stored.addresses[2];
    for (let end = 0; end < address.length; end++) {
      const { scenario } = read(address.slice(0, end));
      assert.ok("IDN".startsWith(scenario.country), address.slice(0, end));
      for (const name of ATTRIBUTES.slice(1)) assert.ok(scenario[name] === undefined || scenario[name].length > 0);
    }
  });
});

describe("countries by other names", () => {
  const words = { language: "en", and: new Intl.ListFormat("en"), country: iso => iso };
  const facts = () => ({ countries: new Map(catalogue.countries.map(country => [country.iso, country])) });
  for (const [iso, ...names] of [
    ["TUR", "Turkey", "Türkiye", "turkiye", "Turquía", "turquia", "Turquie", "تركيا", "tur"],
    ["CIV", "Ivory Coast", "Côte d’Ivoire", "cote d'ivoire", "Costa de Marfil", "Costa do Marfim", "كوت ديفوار", "ساحل العاج"],
    ["KEN", "Kenya", "kenia", "Quênia", "quenia", "كينيا", "ken", " Kenya "],
    ["EUN", "European Union", "Unión Europea", "الاتحاد الأوروبي", "eun"],
    ["VNM", "Viet Nam", "Vietnam", "Việt Nam", "Vietname", "فيتنام"],
    ["KOR", "South Korea", "Republic of Korea", "Korea, Republic of", "Corea del Sur", "Corée du Sud"],
    ["USA", "USA", "United States", "EE. UU.", "Estados Unidos", "États-Unis", "الولايات المتحدة"],
    ["GBR", "Great Britain", "Reino Unido", "Royaume-Uni"], ["LAO", "Laos", "Lao PDR"], ["ARE", "UAE", "the United Arab Emirates", "Émirats arabes unis"],
  ]) for (const name of names) test(`${name} → ${iso}`, () => {
    assert.deepEqual(findCountry(name, facts(), words), { iso });
    assert.equal(searchCountries(name, facts())[0], iso);
  });

  for (const [text, value, near] of [
    ["Swaziland", "Eswatini"], ["Suazilandia", "Eswatini"], ["SWZ", "Eswatini"], ["Burma", "Myanmar (Burma)"], ["Birmanie", "Myanmar (Burma)"],
    ["Macedonia", "North Macedonia"], ["Macédoine", "North Macedonia"], ["The Gambia", "Gambia"], ["XKX", undefined], ["Niger", "Niger", /NGA/], ["Dominica", "Dominica", /DOM/],
    ["Guinea", "Guinea"], ["Korea", undefined, /KOR/], ["Kenja", undefined, /KEN/], ["KNE", undefined, /KEN/], ["America", undefined], ["Congo", undefined],
    ["KE", undefined, /KEN/], ["AR", undefined, /ARG.*ARE|ARE.*ARG/], ["UK", undefined, /GBR/], ["", undefined], ["<b>", undefined], ["constructor", undefined], ["日本", undefined],
  ]) test(`${text || "nothing"}: no country on the list, and never another one`, () => {
    const found = findCountry(text, facts(), words);
    assert.equal(found.iso, undefined);
    if (value) assert.ok(found.value.startsWith(value.split(" ")[0]), found.value);
    else if (text !== "Congo") assert.equal(found.value, undefined);
    if (near) assert.match(found.near, near);
  });

  test("every country of the list is found by its name in each language and by its codes", () => {
    for (const { iso } of catalogue.countries) {
      assert.equal(findCountry(iso, facts(), words).iso, iso);
      if (iso === "EUN") continue;
      for (const language of ["en", "es", "fr", "pt", "ar"]) {
        const name = new Intl.DisplayNames([language], { type: "region" }).of(alpha2(iso));
        assert.equal(findCountry(name, facts(), words).iso, iso, `${name} (${language})`);
      }
    }
  });
});
