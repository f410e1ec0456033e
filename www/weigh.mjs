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
  const weight = path => {
    const content = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 22 };
    const name = relative(pkg, path);
    return { name, raw: content.length, brotli: brotliCompressSync(content, { params }).length, first: first.has(name), next: next.has(name) };
  };
  const all = files(pkg, "").map(weight);
  const sum = list => ({ raw: list.reduce((total, { raw }) => total + raw, 0), brotli: list.reduce((total, { brotli }) => total + brotli, 0) });
  const languages = readdirSync(join(www, "texts"));
  const firstViewOf = Object.fromEntries(languages.map(language => [language, sum(all.filter(({ name }) => read(language).first.has(name)))]));
  return { firstView: firstViewOf.en, firstViewOf, next: sum(all.filter(({ next }) => next)), all: sum(all), files: all };
}

export function print({ firstView, firstViewOf, next, all, files: list }) {
  const row = (name, { raw, brotli }) => console.log(`${name.padEnd(36)}${String(raw).padStart(9)}${String(brotli).padStart(9)}`);
  console.log(`${"pkg/ (bytes)".padEnd(36)}${"raw".padStart(9)}${"Brotli".padStart(9)}   * first view, + right after`);
  for (const file of list) row(`${file.first ? "*" : file.next ? "+" : " "} ${file.name}`, file);
  row("  together", all);
  row("+ right after", next);
  row("* first view", firstView);
  for (const [language, size] of Object.entries(firstViewOf)) row(`  first view in ${language}`, size);
}
