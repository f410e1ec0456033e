// What each file of pkg/ weighs, what a reader's browser loads when, and the table of it that the build prints.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

export const www = dirname(fileURLToPath(import.meta.url));
export const pkg = join(dirname(www), "pkg");

export const files = (folder, ...ends) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && ends.some(end => entry.name.endsWith(end)))
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .filter(path => !path.includes("node_modules"))
  .sort();

/** Scripts and styles that a page names. */
export const moduleScripts = html => [...html.matchAll(/<script\b[^>]*\btype="module"[^>]*\bsrc="([^":]+\.js)"/g)].map(([, name]) => name);
export const classicScripts = html => [...html.matchAll(/<script\b(?![^>]*\btype="module")[^>]*\bsrc="([^":]+\.js)"/g)].map(([, name]) => name);
export const styles = html => [...html.matchAll(/href="([^":]+\.css)"/g)].map(([, name]) => name);

const sum = list => ({ raw: list.reduce((total, { raw }) => total + raw, 0), brotli: list.reduce((total, { brotli }) => total + brotli, 0) });

/** Names of the files that scripts load: before the first view stands (headline, answer, what-if and choices; all that the card has),
    and what the full page loads by itself right after, for the parts below these. A reader loads one language. */
export function loads(metafile, scripts, language) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([name, output]) => [relative(pkg, resolve(name)), output]));
  const first = new Set();
  const next = new Set();
  const after = new Set();
  const follow = (name, set) => {
    if (first.has(name) || set.has(name)) return;
    set.add(name);
    for (const { external, kind, path } of outputs.get(name)?.imports ?? []) {
      if (external) continue;
      const chunk = relative(pkg, resolve(path));
      const entry = outputs.get(chunk)?.entryPoint ?? "";
      // What is imported on demand waits, but for the words of the first view.
      if (kind === "import-statement" || entry.endsWith(`texts/${language}/first.js`)) follow(chunk, set);
      else if (entry.endsWith("views/below.js") || entry.endsWith(`texts/${language}/below.ftl`)) after.add(chunk);
    }
  };
  for (const name of scripts) follow(name, first);
  for (const name of after) follow(name, next);
  return { first, next };
}

/** Raw and Brotli size of each file, and the sums of what a reader's browser loads at first and right after: in English, and in each language. */
export function weigh(metafile) {
  const html = readFileSync(join(pkg, "index.html"), "utf8");
  const read = language => {
    const { first, next } = loads(metafile, moduleScripts(html), language);
    for (const name of ["index.html", ...styles(html), ...classicScripts(html), ...html.match(/lean\/[\w-]+\.wasm/g)]) first.add(name);
    return { first, next };
  };
  const { first, next } = read("en");
  const entries = new Map(Object.entries(metafile.outputs).map(([name, { entryPoint }]) => [relative(pkg, resolve(name)), entryPoint ?? ""]));
  const weight = path => {
    const content = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 22 };
    const name = relative(pkg, path);
    const group = first.has(name) ? FIRST : next.has(name) ? NEXT : groupOf(name, entries.get(name));
    return { name, raw: content.length, brotli: brotliCompressSync(content, { params }).length, first: first.has(name), next: next.has(name), group };
  };
  const all = files(pkg, "").map(weight);
  const languages = readdirSync(join(www, "texts"));
  const firstViewOf = Object.fromEntries(languages.map(language => [language, sum(all.filter(({ name }) => read(language).first.has(name)))]));
  return { firstView: firstViewOf.en, firstViewOf, next: sum(all.filter(({ next }) => next)), all: sum(all), files: all };
}

const FIRST = "first view, in English", NEXT = "right after it";

/** When a file is loaded, in words: by which view, in which language, or in whose program. */
function groupOf(name, entry = "") {
  const [, language] = /texts\/(\w+)\//.exec(entry) ?? [];
  if (language && language !== "en") return `words: ${language}`;
  if (name.startsWith("notes")) return "opened: why";
  if (/^[\w]+-[0-9A-Z]{8}\.js$/.test(name)) return entry ? `opened: ${name.split("-")[0]}` : "opened: shared by several";
  if (/^policy-space(-single\.js|\.html)$/.test(name)) return "in one file";
  if (/^(wasm|simd|facts)|^policy-space/.test(name)) return "in programs";
  return "beside";
}

export function print({ firstViewOf, all, files: list }) {
  const row = (name, { raw, brotli }) => console.log(`${name.padEnd(44)}${String(raw).padStart(9)}${String(brotli).padStart(9)}`);
  row("pkg/ (bytes)", { raw: "raw", brotli: "Brotli" });
  const groups = [...new Set([FIRST, NEXT, ...list.map(({ group }) => group).sort()])];
  for (const group of groups) {
    const own = list.filter(file => file.group === group);
    row(group, sum(own));
    for (const file of own) row(`  ${file.name}`, file);
  }
  row("all", all);
  for (const [language, size] of Object.entries(firstViewOf)) row(`first view in ${language}`, size);
}
