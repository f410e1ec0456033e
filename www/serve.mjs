// Serves the built package on loopback as a good host does: right types, compressed, and kept for ever where the name tells the content.
// `node www/serve.mjs [PORT]`, or `serve()` from tests.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const pkg = join(dirname(dirname(fileURLToPath(import.meta.url))), "pkg");
const usual = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".ftl": "text/plain; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".ts": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
};
export const HASHED = /-[0-9A-Z]{8}\.\w+$/;

const ways = { br: content => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), gzip: content => gzipSync(content, { level: 9 }) };
const compressed = new Map();
/** A file as the browser takes it, compressed once. */
function packed(file, accepted = "") {
  const way = Object.keys(ways).find(way => accepted.includes(way));
  const key = `${way} ${file} ${statSync(file).mtimeMs}`;
  if (!compressed.has(key)) compressed.set(key, way ? ways[way](readFileSync(file)) : readFileSync(file));
  return { way, content: compressed.get(key) };
}

/** Serves `folders` (the first that has the file); `headers` are added, `answer(path)` may give a body of its own, `types` (by
    the end of the name) replace the usual, and `compress: false` sends files as they are. Notes what was asked for, and apart from it what the service worker asked for by itself. */
export function serve({ folders = [pkg], port = 0, headers = {}, answer, types, compress = true } = {}) {
  const typeOf = (path, otherwise) => ({ ...usual, ...types })[extname(path)] ?? otherwise;
  const asked = [], kept = [];
  const server = createServer((request, response) => {
    (request.headers["service-worker"] || request.headers.referer?.endsWith("/sw.js") ? kept : asked).push(request.url);
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)).replace(/\/$/, "/index.html");
    const own = answer?.(path);
    if (own !== undefined) {
      response.writeHead(200, { "content-type": typeOf(path, "text/html; charset=utf-8"), ...headers }).end(own);
      return;
    }
    const file = folders.map(folder => join(folder, path)).find(name => existsSync(name) && statSync(name).isFile());
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    const { way, content } = packed(file, compress ? request.headers["accept-encoding"] : "");
    response.writeHead(200, {
      "content-type": typeOf(file, "application/octet-stream"), "content-length": content.length, vary: "accept-encoding",
      "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache", ...way ? { "content-encoding": way } : {}, ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : content);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve({
      asked, kept, address: `http://127.0.0.1:${server.address().port}/`,
      close: () => { server.close(); server.closeAllConnections(); },
    }));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 0);
  const { address } = await serve({ port }).catch(error => error.code === "EADDRINUSE" ? serve() : Promise.reject(error));
  console.log(`The page is at ${address} (stop with Ctrl-C)`);
}
