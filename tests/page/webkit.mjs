// WebKit for the tests: WebKitGTK's own driver and small browser, on a display that nobody sees.
// The driver speaks standard WebDriver only. So console messages are gathered by a listener that each first call in a page sets
// (what goes wrong before it is caught by the other two engines), and a page narrower than the window can be stands in a frame of that width.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** MiniBrowser lies with the library, in a folder of its version. */
function miniBrowser() {
  const folder = "/usr/lib";
  for (const machine of readdirSync(folder).filter(name => name.endsWith("-linux-gnu"))) {
    for (const library of readdirSync(join(folder, machine)).filter(name => /^webkit2?gtk-/.test(name)).sort()) {
      const binary = join(folder, machine, library, "MiniBrowser");
      if (existsSync(binary)) return binary;
    }
  }
  throw new Error("not installed: WebKitGTK's MiniBrowser (tests/run installs it)");
}

// A runner that has waited long enough ends the tests by a signal, after which nothing else would be told.
for (const [signal, code] of [["SIGTERM", 143], ["SIGINT", 130]]) process.once(signal, () => process.exit(code));

/** A process that ends with the tests. */
function start(command, args, options) {
  const child = spawn(command, args, options);
  const end = () => child.kill();
  process.once("exit", end);
  return { child, end: () => { process.off("exit", end); end(); } };
}

let display;
/** One display for all browsers of a test file; its number is the server's choice. */
function screen() {
  display ??= new Promise((resolve, reject) => {
    const { child } = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    child.once("error", reject);
    child.stdio[3].once("data", number => {
      for (const held of [child.stdio[3], child]) held.unref();
      resolve(`:${String(number).trim()}`);
    });
  });
  return display;
}

/** Starts the driver; `{ address, end }`. */
export async function startDriver(binary, port) {
  const { child, end } = start(binary, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: await screen(), NO_AT_BRIDGE: "1" } });
  child.unref();
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(`${address}/status`).then(({ ok }) => ok, () => false)) return { address, end };
    await pause(50);
  }
  end();
  throw new Error("WebKitWebDriver does not answer");
}

export const capabilities = () => ({
  browserName: "MiniBrowser",
  "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
});

/** Gathers in the page what other engines tell over BiDi. Its text stands before each script that runs in a page. */
export const WATCH = `if (!globalThis.policySpaceFaults) {
  const faults = [];
  Object.defineProperty(globalThis, "policySpaceFaults", { value: faults });
  addEventListener("error", event => { if (event.message) faults.push("error: " + event.message); });
  addEventListener("unhandledrejection", ({ reason }) => faults.push("error: " + reason));
  document.addEventListener("securitypolicyviolation", event => faults.push("error: " + event.violatedDirective + " " + event.blockedURI));
  for (const level of ["error", "warn"]) {
    const told = console[level];
    console[level] = (...given) => { faults.push(level + ": " + given.join(" ")); told.apply(console, given); };
  }
}`;

let around;
/** The address of an empty page without any policy, in which a frame may stand. (WebKit lets about:blank inherit the policy of the page before.) */
export function emptyPage() {
  around ??= new Promise(resolve => {
    const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Frame</title>"));
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.unref().address().port}/`));
  });
  return around;
}

/** Runs in that page: opens an address in a frame of a width that no window has. */
export function openFramed(address, width, height, done) {
  const frame = document.createElement("iframe");
  Object.assign(frame, { width, height, src: address, onload: () => done() });
  frame.style.border = document.body.style.margin = "0";
  document.body.replaceChildren(frame);
}
