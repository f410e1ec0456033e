// How the packed package comes in: by each door, without a page, twice, at once, after a failure, and never from two releases.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { otherBuild } from "./other.mjs";
import { project, root } from "./packed.mjs";

const tools = createRequire(join(root, "tests/package/tools/package.json"));
let home, folder;
before(() => {
  home = project();
  folder = join(home.folder, "node_modules/policy-space");
});
after(() => home.remove());

const SAY = "const say = checker => console.log(checker.check({ country: 'KEN' }).overall.secure > 0);";

describe("doors", () => {
  const doors = {
    "import.mjs": `import init, { Checker, loadNotes } from "policy-space"; await init(); ${SAY} say(new Checker()); await loadNotes();`,
    // Node 20.19 and later requires the ES module itself, so that a program which does both has one core.
    "require.cjs": `const { default: init, init: same, Checker } = require("policy-space"); ${SAY}
      import("policy-space").then(async other => {
        if (init !== same) throw new Error("two ways to begin");
        if (process.features.require_module && other.Checker !== Checker) throw new Error("two cores");
        await init(); say(new Checker());
      });`,
    "sync.cjs": `const { initSync, Checker, loadNotes, loadData } = require("policy-space"); const { readFileSync } = require("node:fs"); ${SAY}
      initSync({ module: readFileSync(require.resolve("policy-space/wasm/policy_space.wasm")) });
      initSync(readFileSync(require.resolve("policy-space/wasm/policy_space.wasm")));
      say(new Checker()); loadNotes().then(() => loadData());`,
    "worker.mjs": `import { Worker } from "node:worker_threads";
      const bytes = (await import("node:fs")).readFileSync((await import("node:module")).createRequire(import.meta.url).resolve("policy-space/wasm/policy_space.wasm"));
      // Compiled once, handed to another thread.
      new Worker(new URL("./thread.mjs", import.meta.url), { workerData: new WebAssembly.Module(bytes) });`,
  };
  before(() => {
    for (const [name, text] of Object.entries(doors)) home.write(name, text);
    home.write("thread.mjs", `import { workerData } from "node:worker_threads"; import init, { Checker } from "policy-space"; ${SAY} await init(workerData); say(new Checker());`);
  });
  for (const name of Object.keys(doors)) test(name, () => assert.equal(home.node(name), "true\n"));
  for (const name of ["require.cjs", "sync.cjs"]) {
    test(`${name} in a Node that cannot require an ES module`, () => assert.equal(home.node("--no-experimental-require-module", name), "true\n"));
  }
  test("the element and its registration may be imported where there is no page", () => {
    home.write("page.mjs", `
      for (const name of ["window", "document", "HTMLElement", "localStorage", "navigator"]) Object.defineProperty(globalThis, name, { configurable: true, get() { console.log(name); } });
      const { PolicySpace } = await import("policy-space/element");
      await import("policy-space/define");
      console.log(typeof PolicySpace);`);
    // It asks once whether there is a document, and once for what to extend; no more.
    assert.deepEqual(home.node("page.mjs").trim().split("\n").sort(), ["HTMLElement", "document", "function"]);
  });
});

test("publint finds no fault", () => {
  home.write("publint.mjs", `import { publint } from ${JSON.stringify(tools.resolve("publint"))}; import { formatMessage } from ${JSON.stringify(tools.resolve("publint/utils"))};
    const { messages, pkg } = await publint({ pkgDir: ${JSON.stringify(folder)}, pack: false, strict: true });
    for (const message of messages) console.log(formatMessage(message, pkg));`);
  assert.equal(home.node("publint.mjs"), "");
});

test("types resolve by every door (are the types wrong?)", () => {
  const attw = join(dirname(tools.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
  const tarball = join(home.folder, readdirSync(home.folder).find(name => name.endsWith(".tgz")));
  // The element is an ES module for pages; from CommonJS it is imported.
  const run = () => execFileSync(process.execPath, [attw, tarball, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm", "--exclude-entrypoints", "./wasm/policy_space.wasm", "./notes.json", "./facts.json", "--no-color"], { encoding: "utf8", stdio: "pipe" });
  try {
    run();
  } catch (error) {
    assert.fail(error.stdout + error.stderr);
  }
});

test("what is packed is what is meant", () => {
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--offline"], { cwd: join(root, "pkg"), encoding: "utf8", stdio: "pipe" }));
  const names = files.map(({ path }) => path);
  for (const name of ["LICENSE", "README.md", "package.json", "policy-space.d.ts", "policy-space.d.cts", "define.js", "index.html", "embed.html"]) assert.ok(names.includes(name), name);
  assert.deepEqual(names.filter(name => /sizes|node_modules|\.map$|\.tgz$/.test(name)), []);
  // Each file that the manifest names is there.
  const { exports, main, types } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const named = [main, types, ...JSON.stringify(exports).match(/(?<=:")\.\/[^"]+/g)];
  assert.deepEqual(named.filter(name => !existsSync(join(folder, name))), []);
});

describe("init", () => {
  const attempt = text => {
    home.write("attempt.mjs", `import init, { Checker, PolicySpaceError, initSync } from "policy-space"; import { readFileSync } from "node:fs"; ${SAY}
      const code = promise => promise.then(() => "fine", error => error instanceof PolicySpaceError ? error.code : String(error));\n${text}`);
    return home.node("attempt.mjs").trim().split("\n");
  };
  test("before it: a typed error", () => assert.deepEqual(attempt(`try { new Checker(); } catch ({ code, where }) { console.log(code, where); }`), ["not-started Checker"]));
  test("after a failure it may be tried again, and an earlier failure is not kept", () => {
    assert.deepEqual(attempt(`console.log(await code(init(new Uint8Array([0, 97, 115, 109])))); console.log(await code(init(new Uint8Array(8)))); console.log(await code(init())); say(new Checker());`),
      ["not-loaded", "not-loaded", "fine", "true"]);
  });
  test("twice, at once, by both ways: one core, and what it gave out lives on", () => {
    assert.deepEqual(attempt(`const both = [init(), init()]; console.log(both[0] === both[1]); await Promise.all(both); const first = new Checker();
      initSync(readFileSync(new URL(import.meta.resolve("policy-space/wasm/policy_space.wasm")))); await init(); say(new Checker()); say(first); first.free();`), ["true", "true", "true"]);
  });
});

describe("script and WebAssembly of two releases never give a figure", () => {
  for (const [title, named] of [["another release", true], ["one that says nothing of itself", false]]) {
    test(title, () => {
      cpSync(folder, join(home.folder, "node_modules/mixed"), { recursive: true });
      // Both builds of the whole core: which one is loaded hangs on the machine.
      const [wasm] = ["wasm", "simd"].map(kind => {
        const path = join(home.folder, "node_modules/mixed", kind, readdirSync(join(folder, kind))[0]);
        const right = readFileSync(path);
        writeFileSync(path, otherBuild(right, named));
        writeFileSync(`${path}.right`, right);
        return path;
      });
      home.write("mixed.mjs", `import init, { initSync, Checker } from "./node_modules/mixed/policy-space-node.js"; import { readFileSync } from "node:fs"; ${SAY}
        const wrong = readFileSync(${JSON.stringify(wasm)});
        await init().catch(({ code, where }) => console.log(code, where));
        try { initSync(wrong); } catch ({ code }) { console.log(code); }
        try { new Checker(); } catch ({ code }) { console.log(code); }
        await init(readFileSync(${JSON.stringify(`${wasm}.right`)})); say(new Checker());`);
      assert.deepEqual(home.node("mixed.mjs").trim().split("\n"), ["stale init", "stale", "not-started", "true"]);
    });
  }
  test("where the file of the script's release is gone: a typed error", () => {
    cpSync(folder, join(home.folder, "node_modules/gone"), { recursive: true });
    for (const kind of ["wasm", "simd"]) {
      const wasm = join(home.folder, "node_modules/gone", kind);
      for (const name of readdirSync(wasm)) renameSync(join(wasm, name), join(wasm, name.replace(/-\w+\./, "-00000000.")));
    }
    home.write("gone.mjs", `import init from "./node_modules/gone/policy-space-node.js"; await init().catch(({ code }) => console.log(code));`);
    assert.equal(home.node("gone.mjs"), "not-loaded\n");
  });
});
