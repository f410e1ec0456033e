// Serves the built package on loopback. `node www/serve.mjs [PORT]`, or `serve()` from tests.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const pkg = join(dirname(dirname(fileURLToPath(import.meta.url))), "pkg");
const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".ftl": "text/plain; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".ts": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
};

/** Serves `folders` (the first that has the file); `headers` are added, `answer(path)` may give a body of its own. Notes what was asked for. */
export function serve({ folders = [pkg], port = 0, headers = {}, answer } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)).replace(/\/$/, "/index.html");
    const own = answer?.(path);
    if (own !== undefined) {
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html; charset=utf-8", ...headers }).end(own);
      return;
    }
    const file = folders.map(folder => join(folder, path)).find(name => existsSync(name) && statSync(name).isFile());
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache", ...headers });
    if (request.method === "HEAD") response.end(); else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve({ asked, address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 0);
  const { address } = await serve({ port }).catch(error => error.code === "EADDRINUSE" ? serve() : Promise.reject(error));
  console.log(`The page is at ${address} (stop with Ctrl-C)`);
}
