// The texts of the page: every language has the same messages with the same things in them, and every message is one that the page says.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { root } from "./packed.mjs";

const { FluentParser, Visitor } = createRequire(join(root, "www/package.json"))("@fluent/syntax");
const folder = join(root, "www/texts");
const languages = readdirSync(folder);
const read = path => readFileSync(path, "utf8");

/** What stands in a pattern: variables that are placed, variables that are asked for, keys of each choice, words. */
function contents(pattern) {
  const found = { placed: new Set(), asked: new Set(), choices: [], text: "" };
  new (class extends Visitor {
    visitTextElement({ value }) { found.text += value; }
    visitSelectExpression(node) {
      if (node.selector.type === "VariableReference") found.asked.add(node.selector.id.name);
      found.choices.push(node.variants.map(({ key }) => key.name ?? key.value));
      for (const variant of node.variants) this.visit(variant.value);
    }
    visitVariableReference({ id }) { found.placed.add(id.name); }
  })().visit(pattern);
  return found;
}

/** The patterns of a language by name ("tally", "standing-open.means"); `told`: variables that the comment names; `faults`: what could not be read or stands twice. */
function messagesOf(language) {
  const messages = new Map();
  const faults = [];
  for (const file of readdirSync(join(folder, language)).filter(name => name.endsWith(".ftl"))) {
    for (const entry of new FluentParser({ withSpans: false }).parse(read(join(folder, language, file))).body) {
      if (entry.type === "Junk") faults.push(`${file}: ${entry.content.slice(0, 80)}`);
      if (entry.type !== "Message") continue;
      for (const [name, pattern] of [[entry.id.name, entry.value], ...entry.attributes.map(({ id, value }) => [`${entry.id.name}.${id.name}`, value])]) {
        if (messages.has(name)) faults.push(`${name} stands twice`);
        const told = [...(entry.comment?.content ?? "").matchAll(/\$([a-zA-Z]+)/g)].map(([, variable]) => variable);
        if (pattern) messages.set(name, { file, told, ...contents(pattern) });
      }
    }
  }
  return { messages, faults };
}

const english = messagesOf("en").messages;
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

for (const language of languages) {
  describe(language, () => {
    const { messages, faults } = messagesOf(language);

    test("every message can be read, and stands once", () => assert.deepEqual(faults, []));

    test("the same messages as English, in the same files", () => {
      const places = list => [...list].map(([name, { file }]) => `${file} ${name}`).sort();
      assert.deepEqual(places(messages), places(english));
      assert.equal(read(join(folder, language, "first.js")), read(join(folder, "en/first.js")));
    });

    test("the same things stand in them", () => {
      // A language may use what English has no need of, where the comment in English names it.
      const wrong = [...english].flatMap(([name, { placed, asked, told }]) => {
        const here = messages.get(name);
        const missing = [...placed].filter(variable => !here?.placed.has(variable));
        const strange = [...here?.placed ?? [], ...here?.asked ?? []].filter(variable => !placed.has(variable) && !asked.has(variable) && !told.includes(variable));
        return [...missing.map(variable => `${name} lacks $${variable}`), ...strange.map(variable => `${name} has $${variable}, which it is not given`)];
      });
      assert.deepEqual(wrong, []);
    });

    test("numbers are told apart as the language does", () => {
      const own = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const wrong = [...messages].flatMap(([name, { choices }]) => choices
        .filter(keys => keys.includes("other") && keys.every(key => CATEGORIES.includes(key) || /^[0-9]+$/.test(key)))
        .flatMap(keys => keys.filter(key => CATEGORIES.includes(key) && !own.includes(key)).map(key => `${name} [${key}]`)));
      assert.deepEqual(wrong, []);
    });

    test("nothing is left in English", { skip: language === "en" }, () => {
      const left = [...messages].filter(([name, { text }]) => text.trim().split(/\s+/).length > 3 && text === english.get(name)?.text).map(([name]) => name);
      assert.deepEqual(left, []);
    });
  });
}

describe("the page", () => {
  const scripts = ["www", "www/views"].flatMap(place => readdirSync(join(root, place)).filter(name => name.endsWith(".js")).map(name => read(join(root, place, name))))
    .join("\n").replace(/^\s*\/\/.*$/gm, "");
  // What stands between quotes, but for the attributes of a template.
  const literals = new Set([...scripts.replace(/[a-z-]="[^"]*"/g, "").matchAll(/"([^"\n]*)"/g)].map(([, text]) => text));
  const starts = [...new Set([...scripts.matchAll(/`([a-z][a-zA-Z]*(?:-[a-zA-Z]+)*-)\$\{/g)].map(([, start]) => start))];
  const names = [...english.keys()];

  test("says no message that is not there", () => {
    const said = [...scripts.matchAll(/\b(?:say|rich)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)]
      .flatMap(([, given]) => [...given.split(/,\s*\{/)[0].matchAll(/"([a-z][a-z0-9]*(?:-[a-zA-Z0-9]+)+(?:\.[a-z]+)?)"/g)].map(([, name]) => name));
    assert.ok(said.length > 100, `only ${said.length} found`);
    assert.deepEqual(said.filter(name => !english.has(name)), []);
    assert.deepEqual(starts.filter(start => /^[a-z-]+$/.test(start) && scripts.includes(`say(\`${start}\${`) && !names.some(name => name.startsWith(start))), []);
  });

  // Of words that leave the core, tests/journey.rs holds that each has its message and no other.
  test("says every message", () => {
    const unsaid = names.filter(name => !literals.has(name) && !starts.some(start => name.startsWith(start)) && !name.includes("."));
    assert.deepEqual(unsaid, []);
    const attributes = new Set([...scripts.matchAll(/\}\.([a-z]+)`/g)].map(([, name]) => name));
    assert.deepEqual(names.filter(name => name.includes(".") && !attributes.has(name.split(".")[1])), []);
  });
});
