// www/ and what cargo made -> pkg/: scripts bundled, styles and texts without comments, manifest, licence; and what each file weighs.
// usage: node www/bundle.mjs FOLDER_OF_THE_BUILD_SCRIPT STAMP
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import * as esbuild from "esbuild";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);
const pkg = join(root, "pkg");
const [packed, stamp] = process.argv.slice(2);
// What the build script wrote beside the packed facts: prose for "why" panels, and the facts as JSON for those who want to change them.
const beside = ["notes.json", "facts.json"].map(name => join(packed, name));
// The oldest browsers that have what the page needs: private methods, constructed style sheets or a way round them.
const target = ["chrome94", "firefox93", "safari15.4"];

const files = (folder, ...ends) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && ends.some(end => entry.name.endsWith(end)))
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .filter(path => !path.includes("node_modules"))
  .sort();
const wasm = ["wasm", "lean"].flatMap(folder => files(join(pkg, folder), ".js", ".ts", ".wasm"));
const pages = files(www, ".html");
const sources = [
  ...files(www, ".js", ".mjs", ".css", ".ftl", ".html", "package-lock.json"), ...wasm, ...beside,
  ...["pkg.json", "README.md", "LICENSE", "Cargo.toml", "src/policy-space.d.ts"].map(name => join(root, name)).filter(existsSync),
];
const hash = createHash("sha256");
for (const path of sources) hash.update(`${path}\0`).update(readFileSync(path));
const key = hash.digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== key) {
  await assemble();
  writeFileSync(stamp, key);
}
print(JSON.parse(readFileSync(join(pkg, "sizes.json"), "utf8")));

async function assemble() {
  for (const name of readdirSync(pkg)) if (name !== "wasm" && name !== "lean") rmSync(join(pkg, name), { recursive: true });

  // Every script that a page, a bundler or Node may name is an entry; what they share becomes one file, so that there is one core.
  const named = pages.flatMap(page => moduleScripts(readFileSync(page, "utf8")).map(name => join(dirname(page), name)));
  const entries = ["policy-space-core.js", "policy-space-lean.js", "policy-space-node.js", "policy-space.js", "define.js", "worker.js"]
    .map(name => join(www, name)).filter(existsSync);
  const built = await esbuild.build({
    entryPoints: [...new Set([...entries, ...named])],
    outdir: pkg, outbase: www, chunkNames: "[name]-[hash]",
    bundle: true, splitting: true, format: "esm", target, platform: "neutral", mainFields: ["module", "main"],
    external: ["node:*"], minify: true, legalComments: "none", charset: "utf8", metafile: true, logLevel: "warning",
    plugins: [{
      name: "package",
      setup(build) {
        // wasm-bindgen's loader stands in pkg/, where imports are written for it.
        build.onResolve({ filter: /^\.\.?\/(.*\/)?(wasm|lean)\/policy_space\.js$/ }, ({ path }) => ({ path: join(pkg, path) }));
        build.onLoad({ filter: /\.(css|ftl)$/ }, async ({ path }) => ({ contents: await small(path), loader: "text" }));
      },
    }],
  });
  const bundled = new Set(Object.keys(built.metafile.inputs).map(name => join(process.cwd(), name)));

  // What scripts do not hold is fetched by address, so it keeps its name.
  const texts = files(www, ".css", ".ftl").filter(path => !bundled.has(path));
  const linked = pages.flatMap(page => [...readFileSync(page, "utf8").matchAll(/href="\.?\/?([^"]+\.css)"/g)].map(([, name]) => join(dirname(page), name)));
  for (const path of new Set([...texts, ...linked])) put(relative(www, path), await small(path));
  // A browser asks for all scripts of the first view at once, and not for one after it has read another.
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const scripts = moduleScripts(html).map(name => join(dirname(page), name));
    // All but the words, since only the script knows the reader's language.
    const early = [...loads(built.metafile, scripts.map(path => join(pkg, relative(www, path))), null).first].filter(name => !scripts.includes(join(www, name)));
    put(relative(www, page), html.replace("</head>", () => `${early.map(name => `  <link rel="modulepreload" href="${relative(dirname(page), join(www, name))}">\n`).join("")}</head>`));
  }
  for (const path of beside) put(basename(path), readFileSync(path));
  for (const name of ["README.md", "LICENSE"]) if (existsSync(join(root, name))) put(name, readFileSync(join(root, name)));
  const types = join(root, "src/policy-space.d.ts");
  if (existsSync(types)) put("policy-space.d.ts", readFileSync(types));
  if (existsSync(join(root, "pkg.json"))) {
    const manifest = JSON.parse(readFileSync(join(root, "pkg.json"), "utf8"));
    const [, version] = /^version = "(.*)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"));
    const { name, ...rest } = manifest;
    put("package.json", JSON.stringify({ name, version, ...rest }, null, 2) + "\n");
  }
  put("sizes.json", JSON.stringify(weigh(built.metafile), null, 2) + "\n");
}

function put(name, content) {
  mkdirSync(dirname(join(pkg, name)), { recursive: true });
  writeFileSync(join(pkg, name), content);
}

/** A style sheet or a Fluent file without its comments. */
async function small(path) {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".css")) return (await esbuild.transform(text, { loader: "css", minify: true, charset: "utf8", target })).code;
  return text.replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n");
}

function moduleScripts(html) {
  return [...html.matchAll(/<script\b[^>]*\bsrc="\.?\/?([^":]+\.js)"[^>]*>/g)].map(([, name]) => name);
}

/** Names of the files that scripts load: before the first view stands (headline, answer, what-if and choices; all that the card has),
    and what the full page loads by itself right after, for the parts below these. A reader loads one language. */
function loads(metafile, scripts, language) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([name, output]) => [join(process.cwd(), name), output]));
  const first = new Set();
  const next = new Set();
  const after = new Set();
  const follow = (path, set) => {
    const name = relative(pkg, path);
    if (first.has(name) || set.has(name)) return;
    set.add(name);
    for (const { external, kind, path: to } of outputs.get(path)?.imports ?? []) {
      if (external) continue;
      const chunk = join(process.cwd(), to);
      const entry = outputs.get(chunk)?.entryPoint ?? "";
      // What is imported on demand waits, but for the words of the first view.
      if (kind === "import-statement" || entry.endsWith(`texts/${language}/first.js`)) follow(chunk, set);
      else if (entry.endsWith("views/below.js") || entry.endsWith(`texts/${language}/below.ftl`)) after.add(chunk);
    }
  };
  for (const path of scripts) follow(path, first);
  for (const path of after) follow(path, next);
  return { first, next };
}

/** Raw and Brotli size of each file, and the sums of what a reader's browser loads at first and right after: in English, and in each language. */
function weigh(metafile) {
  const html = readFileSync(join(www, "index.html"), "utf8");
  const read = language => {
    const { first, next } = loads(metafile, moduleScripts(html).map(name => join(pkg, name)), language);
    first.add("index.html").add("lean/policy_space_bg.wasm");
    for (const [, name] of html.matchAll(/href="\.?\/?([^"]+\.css)"/g)) first.add(name);
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

function print({ firstView, firstViewOf, next, all, files: list }) {
  const row = (name, { raw, brotli }) => console.log(`${name.padEnd(36)}${String(raw).padStart(9)}${String(brotli).padStart(9)}`);
  console.log(`${"pkg/ (bytes)".padEnd(36)}${"raw".padStart(9)}${"Brotli".padStart(9)}   * first view, + right after`);
  for (const file of list) row(`${file.first ? "*" : file.next ? "+" : " "} ${file.name}`, file);
  row("  together", all);
  row("+ right after", next);
  row("* first view", firstView);
  for (const [language, size] of Object.entries(firstViewOf)) row(`  first view in ${language}`, size);
}
