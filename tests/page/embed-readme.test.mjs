// What README.md promises to sites is what there is: parts, custom properties, attributes, the snippets' addresses.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pkg, root } from "./element.mjs";

const read = name => readFileSync(join(root, name), "utf8");
const readme = read("README.md");
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, one]) => one))].sort();

test("parts", () => {
  const views = readdirSync(join(root, "www/views")).map(name => read(`www/views/${name}`)).join("");
  assert.deepEqual(/Parts: `([^`]*)`/.exec(readme)[1].split(" ").sort(), all(views, /\bpart="([^"]*)"/g));
});

test("custom properties", () => {
  const [first, ...rest] = /Custom properties: `--policy-space-([^`]*)`/.exec(readme)[1].split(" ");
  assert.deepEqual([first, ...rest.map(name => name.slice(1))].sort(), all(read("www/style.css"), /--policy-space-([a-z]+)/g));
});

test("attributes", async () => {
  const { PolicySpace } = await import(join(pkg, "policy-space.js"));
  const table = readme.slice(readme.indexOf("| attribute, and property"), readme.indexOf("| event")).split("\n").filter(line => line.startsWith("|"));
  assert.deepEqual(all(table.map(line => line.split("|")[1]).join(" "), /`([a-z]+)`/g), [...new Set(PolicySpace.observedAttributes)].sort());
});

test("files that the snippets name", () => {
  const named = all(readme, /your\.site\/policy-space\/([\w.-]+)/g);
  assert.ok(named.includes("define.js") && named.includes("frame.js") && named.includes("embed.html"));
  assert.deepEqual(named.filter(name => !existsSync(join(pkg, name))), []);
});
