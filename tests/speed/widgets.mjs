// What the card and the page cost a reader on a slow phone, beside widgets that many sites embed, measured alike: from cold, each in an
// otherwise empty page, all files from one server with Brotli (tests/page/cold.mjs). Prints the table of the README.
// usage: node tests/speed/widgets.mjs [VISITS]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { card, compressed, median, visit } from "../page/cold.mjs";
import { pkg } from "../page/element.mjs";

const visits = Number(process.argv[2] ?? 5);
const PACKAGES = ["leaflet@1.9.4", "plotly.js-dist-min@4.1.2", "vega@6.4.0", "vega-lite@6.5.0", "vega-embed@7.3.0"];
const html = (head, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A story</title>${head}<h1>A story</h1>${body}<p>The story goes on.</p>`;
const script = name => `<script src="node_modules/${name}"></script>`;
const done = `dispatchEvent(new Event("usable"))`;
const bars = Array.from({ length: 12 }, (_, i) => ({ x: `m${i + 1}`, y: (i * 7) % 11 + 1 }));

// Each as its own documentation begins, and as little as it can show: a map without tiles, twelve bars.
const pages = {
  "/card.html": card,
  "/leaflet.html": html(`<link rel="stylesheet" href="node_modules/leaflet/dist/leaflet.css"><style>#map { height: 20em }</style>`, `<div id="map"></div>${script("leaflet/dist/leaflet.js")}
    <script>const map = L.map("map").setView([-1.3, 36.8], 6); L.circleMarker([-1.3, 36.8]).addTo(map); ${done};</script>`),
  "/vega.html": html("", `<div id="chart"></div>${["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js", "vega-embed/build/vega-embed.min.js"].map(script).join("")}
    <script>vegaEmbed("#chart", { data: { values: ${JSON.stringify(bars)} }, mark: "bar", encoding: { x: { field: "x", type: "nominal" }, y: { field: "y", type: "quantitative" } } }).then(() => ${done});</script>`),
  "/plotly.html": html("", `<div id="chart"></div>${script("plotly.js-dist-min/plotly.min.js")}
    <script>Plotly.newPlot("chart", [{ type: "bar", x: ${JSON.stringify(bars.map(({ x }) => x))}, y: ${JSON.stringify(bars.map(({ y }) => y))} }]).then(() => ${done});</script>`),
};
const rows = [
  ["Policy Space, card", "card.html"], ["Policy Space, page", ""],
  ["Leaflet 1.9.4, a map without tiles", "leaflet.html"], ["Vega-Embed 7.3.0, twelve bars", "vega.html"], ["Plotly 4.1.2, twelve bars", "plotly.html"],
];

const folder = mkdtempSync(join(tmpdir(), "widgets-"));
execFileSync("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", ...PACKAGES], { stdio: "inherit" });
const server = await compressed({ folders: [pkg, folder], pages });
try {
  console.log("| | bytes | requests | usable after | main thread blocked |\n|---|---|---|---|---|");
  for (const [name, path] of rows) {
    const all = [];
    for (let i = 0; i < visits; i++) all.push(await visit(server.address + path, server.sent));
    const middle = pick => median(all.map(pick));
    console.log(`| ${name} | ${Math.round(middle(({ bytes }) => bytes) / 1000)} kB | ${middle(({ requests }) => requests)} | ${(middle(({ usable }) => usable) / 1000).toFixed(1)} s | ${(middle(({ blocking }) => blocking) / 1000).toFixed(2)} s |`);
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}
