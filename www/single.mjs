// The element, its core, its notes and all languages in one classic script, and the full page in one file that a disk can hold.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { www } from "./weigh.mjs";

/** `options` and `plugin` are those of the other scripts; `packed` holds what these fetch: "core" and "notes". */
export async function single({ plugins, ...options }, packed) {
  const inside = {
    name: "single",
    setup(build) {
      build.onResolve({ filter: /\/policy-space-(lean|core)\.js$/ }, () => ({ path: join(www, "single-core.js") }));
      build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
      build.onLoad({ filter: /./, namespace: "packed" }, ({ path }) => ({ contents: gzipSync(packed[path], { level: 9 }), loader: "binary" }));
    },
  };
  const bundle = async (entry, format) => {
    const { outputFiles: [{ text }] } = await esbuild.build({
      ...options, entryPoints: [join(www, entry)], format, write: false, plugins: [inside, ...plugins], define: { "import.meta.url": '""' },
      supported: { "inline-script": true }, // nothing in it ends the script element that it may stand in
    });
    return text;
  };
  const script = await bundle("define.js", "iife");
  return { script, page: page(script, await bundle("language.js", "iife"), (await bundle("page.css")).trim()) };
}

/** index.html with everything in it. Its policy names the two scripts and the style by their content, and allows no connection at all. */
function page(script, language, style) {
  const named = text => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return readFileSync(join(www, "index.html"), "utf8")
    .replace(/^ *<(script|link rel="(preload|stylesheet)").*\n| *<p class="from-disk".*\n/gm, "")
    .replace(/script-src 'self'/, () => `script-src ${named(language)} ${named(script)}`)
    .replace(/style-src 'self'; connect-src 'self'/, () => `style-src ${named(style)}`).replace(/ worker-src 'self';/, "")
    .replace("</head>", () => `  <style>${style}</style>\n</head>`)
    .replace("</body>", () => `<script>${language}</script>\n<script>${script}</script>\n</body>`);
}
