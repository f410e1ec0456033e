// www/ and what cargo made -> pkg/: scripts bundled, styles and texts without comments, manifest, licence; and what each file weighs.
// usage: node www/bundle.mjs FOLDER_OF_THE_BUILD_SCRIPT FOLDER_OF_THE_CORES
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import { single } from "./single.mjs";
import { classicScripts, files, loads, moduleScripts, pkg, print, styles, weigh, www } from "./weigh.mjs";

const root = dirname(www);
const [packed, made] = process.argv.slice(2);
const stamp = join(made, "bundle.stamp");
// The oldest browsers that have what the page needs: private methods, constructed style sheets or a way round them.
const target = ["chrome94", "firefox93", "safari15.4"];

// Scripts that others may name, beside those of our own pages.
const names = ["policy-space-core.js", "policy-space-lean.js", "policy-space-node.js", "policy-space.js", "define.js", "comparer.js", "worker.js", "frame.js", "embed.js"]
  .filter(name => existsSync(join(www, name)));
const pages = files(www, ".html");
const sources = [
  ...files(www, ".js", ".mjs", ".css", ".ftl", ".html", ".d.ts", "package-lock.json"), ...files(join(made, "lean"), ""), ...files(join(made, "wasm"), ""), ...files(join(made, "simd"), ""),
  ...["notes.json", "facts.json"].map(name => join(packed, name)),
  ...["pkg.json", "README.md", "LICENSE", "Cargo.toml", "src/policy-space.d.ts"].map(name => join(root, name)),
];
const key = digest(...sources.flatMap(path => [path, readFileSync(path)]));
if (!existsSync(join(pkg, "sizes.json")) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== key) {
  await assemble();
  writeFileSync(stamp, key);
}
print(JSON.parse(readFileSync(join(pkg, "sizes.json"), "utf8")));

async function assemble() {
  rmSync(pkg, { recursive: true, force: true });

  // What a script fetches has the hash of its content in its name, as scripts themselves have: no cache can pair two releases.
  const hashed = new Map();
  const putHashed = (name, content, hash) => {
    const [, stem, end] = /^(.*)(\.\w+)$/.exec(name);
    hashed.set(name, `${stem}-${hash ?? short(content)}${end}`);
    put(hashed.get(name), content);
  };
  // And should a server or a worker mix them up all the same, the WebAssembly says of which build it is, and the script asks it first.
  const builds = {};
  for (const core of ["lean", "wasm"]) {
    const [loader, module] = ["policy_space.js", "policy_space_bg.wasm"].map(name => readFileSync(join(made, core, name)));
    builds[core] = short(loader, module);
    putHashed(`${core}/policy_space.wasm`, Buffer.concat([module.subarray(0, 8), section("build", builds[core]), module.subarray(8)]), builds[core]);
  }
  // The whole core with vector instructions: the same loader, so of the same build.
  const [loader, module] = ["policy_space.js", "policy_space_bg.wasm"].map(name => readFileSync(join(made, "simd", name)));
  if (!loader.equals(readFileSync(join(made, "wasm/policy_space.js")))) throw new Error("the two whole cores have different loaders");
  putHashed("simd/policy_space.wasm", Buffer.concat([module.subarray(0, 8), section("build", builds.wasm), module.subarray(8)]));
  // Prose for "why" panels, and the facts as JSON for those who want to change them.
  for (const name of ["notes.json", "facts.json"]) putHashed(name, readFileSync(join(packed, name)));
  const renamed = text => text.replace(/(?<=[^{,]")(\.\/)?([\w/]+\.(wasm|json))(?=")/g, (whole, dot = "", name) => (hashed.has(name) ? dot + hashed.get(name) : whole));

  // Every script that a page, a bundler or Node may name is an entry; what they share becomes one file, so that there is one core.
  const entries = [...names, ...pages.flatMap(page => moduleScripts(readFileSync(page, "utf8")))];
  const options = {
    bundle: true, target, platform: "neutral", mainFields: ["module", "main"],
    // Lit's build for Node is the same, but may also be imported where there is no document, as a site that renders on its server does.
    conditions: ["node"], external: ["node:*"], minify: true, legalComments: "none",
    charset: "utf8", logLevel: "warning",
    plugins: [{
      name: "package",
      setup(build) {
        // wasm-bindgen's loader gives away its two halves, so that what fetches and checks stands in browser.js alone.
        build.onResolve({ filter: /^\.\/(wasm|lean)\/policy_space\.js$/ }, ({ path }) => ({ path: join(made, path) }));
        build.onLoad({ filter: /(wasm|lean)\/policy_space\.js$/ }, ({ path }) => ({ contents: `${readFileSync(path, "utf8")}
          export { __wbg_get_imports as imports, __wbg_finalize_init as finish };
          export const build = ${JSON.stringify(builds[basename(dirname(path))])};` }));
        build.onLoad({ filter: /www\/policy-space-\w+\.js$/ }, ({ path }) => ({ contents: renamed(readFileSync(path, "utf8")) }));
        build.onLoad({ filter: /\.(css|ftl)$/ }, async ({ path }) => ({ contents: await small(path), loader: "text" }));
      },
    }],
  };
  const { metafile } = await esbuild.build({
    ...options, entryPoints: [...new Set(entries)].map(name => join(www, name)),
    outdir: pkg, outbase: www, chunkNames: "[name]-[hash]", splitting: true, format: "esm", metafile: true,
  });
  // For `require` in Node before 20.19, which has no other way to an ES module.
  await esbuild.build({
    ...options, entryPoints: [join(www, "policy-space-node.js")], outfile: join(pkg, "policy-space-node.cjs"), format: "cjs",
    define: { "import.meta.url": "here" }, banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
  });

  const one = await single(options, { core: readFileSync(join(pkg, hashed.get("wasm/policy_space.wasm"))), notes: readFileSync(join(packed, "notes.json")) });
  put("policy-space-single.js", one.script);
  put("policy-space.html", one.page);

  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    for (const name of [...styles(html), ...classicScripts(html)]) put(name, await small(join(www, name)));
    // A browser asks for all scripts of the first view at once, and not for one after it has read another:
    // all but the words, since only the script knows the reader's language.
    const scripts = moduleScripts(html);
    const early = [...loads(metafile, scripts, null).first].filter(name => !scripts.includes(name));
    const links = early.map(name => `  <link rel="modulepreload" href="${name}">\n`).join("");
    put(relative(www, page), renamed(html).replace("</head>", () => `${links}</head>`));
  }
  for (const name of ["README.md", "LICENSE"]) put(name, readFileSync(join(root, name)));
  for (const path of [join(root, "src/policy-space.d.ts"), ...files(www, ".d.ts")]) put(basename(path), readFileSync(path));
  put("policy-space.d.cts", readFileSync(join(root, "src/policy-space.d.ts")));
  put("sw.js", await worker(metafile));
  const { name, exports, ...manifest } = JSON.parse(readFileSync(join(root, "pkg.json"), "utf8"));
  const [, version] = /^version = "(.*)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"));
  put("package.json", JSON.stringify({ name, version, ...manifest, exports: JSON.parse(renamed(JSON.stringify(exports))) }, null, 2) + "\n");
  put("sizes.json", JSON.stringify(weigh(metafile), null, 2) + "\n");
}

/** The service worker, which knows the files of its release: those of the first view, and all whose name tells their content. */
async function worker(metafile) {
  const first = new Set(pages.flatMap(page => {
    const html = readFileSync(join(pkg, relative(www, page)), "utf8");
    return !classicScripts(html).includes("offline.js") ? [] : [relative(www, page), ...styles(html), ...classicScripts(html), ...loads(metafile, moduleScripts(html), null).first, ...html.match(/lean\/[\w-]+\.wasm/g)];
  }));
  const content = name => readFileSync(join(pkg, name));
  const kept = files(pkg, "").map(path => relative(pkg, path)).filter(name => /-[0-9A-Z]{8}\.\w+$/.test(name));
  const define = {
    FIRST: [...first].sort(),
    FILES: Object.fromEntries(kept.map(name => [name, createHash("sha256").update(content(name)).digest("base64").slice(0, 10)])),
    RELEASE: short(...[...first].sort().map(content), ...kept),
  };
  const source = readFileSync(join(www, "sw.js"), "utf8");
  const { code } = await esbuild.transform(`{ const ${Object.entries(define).map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(", ")};\n${source} }`,
    { loader: "js", minify: true, target, charset: "utf8" });
  return code;
}

function put(name, content) {
  mkdirSync(dirname(join(pkg, name)), { recursive: true });
  writeFileSync(join(pkg, name), content);
}

/** A style sheet, a classic script or a Fluent file without its comments. */
async function small(path) {
  const text = readFileSync(path, "utf8");
  const [, end] = /\.(css|js)$/.exec(path) ?? [];
  if (end) return (await esbuild.transform(text, { loader: end, minify: true, charset: "utf8", target })).code;
  return text.replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n");
}

function digest(...contents) {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content).update("\0");
  return hash.digest("hex");
}
/** Eight signs, as in the names that esbuild gives. */
function short(...contents) {
  return digest(...contents).slice(0, 8).toUpperCase();
}

/** A section of a WebAssembly file that engines pass over, with a short text in it. */
function section(name, text) {
  const content = Buffer.concat([Buffer.of(name.length), Buffer.from(name + text)]);
  return Buffer.concat([Buffer.of(0, content.length), content]);
}
