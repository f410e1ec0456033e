// A browser on the built package, by standard WebDriver: starts the engine, watches its console, sets the width of its page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { capabilities, emptyPage, openFramed, startDriver, WATCH } from "./webkit.mjs";

// The tools are the page's own, so they stand in www/.
const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { Builder, Capabilities, Key } = require("selenium-webdriver");
const chrome = require("selenium-webdriver/chrome");
const firefox = require("selenium-webdriver/firefox");
export { Key };
export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
export const engines = (process.env.ENGINES ?? "chromium firefox webkit").split(/[ ,]+/).filter(Boolean);

const here = dirname(fileURLToPath(import.meta.url));
const asked = JSON.parse(readFileSync(join(here, "webdriver.json"), "utf8"));
const path = (...names) => {
  const places = names.flatMap(name => process.env.PATH.split(":").map(folder => join(folder, name)));
  const found = places.find(existsSync);
  if (found) return found;
  throw new Error(`not installed: ${names.join(" or ")} (tests/run installs it)`);
};

/** A port below those that the system gives out: Selenium asks twice, for the driver and for its socket, and may get the same one twice. */
async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await new Promise(resolve => {
      const server = createServer().once("error", () => resolve(false)).listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

/** One session: the driver, and what the page complained of (`faults`). */
export class Browser {
  faults = [];
  #frame;
  #ended;

  static async open(engine, { width = 1280, height = 900 } = {}) {
    const builder = new Builder().disableEnvironmentOverrides();
    const browser = new Browser();
    if (engine === "webkit") {
      const { address, end } = await startDriver(path("WebKitWebDriver"), await freePort());
      browser.#ended = end;
      builder.usingServer(address).withCapabilities(new Capabilities(capabilities()));
    } else if (engine === "chromium") {
      const options = new chrome.Options().addArguments(...asked["goog:chromeOptions"].args, `--window-size=${width},${height}`);
      options.setChromeBinaryPath(path("chromium"));
      options.enableBidi();
      builder.forBrowser("chrome").setChromeOptions(options).setChromeService(new chrome.ServiceBuilder(path("chromedriver")));
    } else {
      const options = new firefox.Options().addArguments("-headless");
      for (const [name, value] of Object.entries(asked["moz:firefoxOptions"].prefs)) options.setPreference(name, value);
      options.setBinary(path("firefox-esr", "firefox"));
      options.enableBidi();
      builder.forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(new firefox.ServiceBuilder(path("geckodriver")).setPort(await freePort()));
    }
    browser.engine = engine;
    try {
      browser.driver = await builder.build();
      await browser.#begin(width, height);
      return browser;
    } catch (problem) {
      // A session that is left behind would keep the tests from ending.
      await browser.close();
      throw problem;
    }
  }

  async #begin(width, height) {
    await this.driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    if (this.engine !== "webkit") {
      this.bidi = await this.driver.getBidi();
      await this.bidi.subscribe("log.entryAdded");
      this.bidi.socket.on("message", data => {
        const { method, params } = JSON.parse(data.toString());
        if (method === "log.entryAdded" && ["error", "warn"].includes(params.level)) this.faults.push(`${params.level}: ${params.text}`);
      });
    }
    await this.resize(width, height);
  }

  /** An empty page of that size, nothing complained of: as if the browser had just been opened. */
  async fresh({ width = 1280, height = 900 } = {}) {
    await this.resize(width, height);
    await this.driver.get("about:blank");
    this.faults.length = 0;
  }

  async send(method, params) {
    const answer = await this.bidi.send({ method, params });
    if (answer.error) throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }

  /** Size of the page itself, also narrower than a window may be: in WebKit, that of the frame into which the next page comes. */
  async resize(width, height = 900) {
    if (this.engine === "webkit") {
      const size = () => this.driver.executeScript("return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth]");
      await this.driver.switchTo().defaultContent();
      const [beside, above] = await size();
      await this.driver.manage().window().setRect({ x: 0, y: 0, width: width + beside, height: height + above });
      this.#frame = (await size())[2] === width ? undefined : [width, height];
      return;
    }
    const context = await this.driver.getWindowHandle();
    await this.send("browsingContext.setViewport", { context, viewport: { width, height } });
  }

  async get(address) {
    if (!this.#frame || address.startsWith("about:")) return this.driver.get(address);
    await this.driver.get(await emptyPage());
    await this.driver.executeAsyncScript(openFramed, address, ...this.#frame);
    await this.driver.switchTo().frame(0);
  }

  /** Runs a function in the page; it may be asynchronous. */
  async run(task, ...given) {
    const watch = this.engine === "webkit" ? WATCH : "";
    const outcome = await this.driver.executeAsyncScript(
      `${watch}const done = arguments[arguments.length - 1], given = [...arguments].slice(0, -1);
       Promise.resolve().then(() => (${task})(...given)).then(value => done({ value }), error => done({ error: error + "\\n" + error?.stack }));`, ...given);
    if (outcome.error) throw new Error(outcome.error);
    return outcome.value;
  }

  /** What the page complained of so far. */
  async complaints() {
    const here = this.engine === "webkit" ? await this.run(() => globalThis.policySpaceFaults) : [];
    return [...this.faults, ...here];
  }

  /** Waits until a function in the page answers with something true, and gives that. */
  async until(task, what, ...given) {
    const end = Date.now() + 20_000;
    for (;;) {
      const value = await this.run(task, ...given);
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  /** Keys to whatever has the focus. */
  press(...keys) {
    return this.driver.actions().sendKeys(...keys).perform();
  }

  /** A picture of the page into $SCREENSHOTS, where that is set. */
  async picture(name) {
    if (!process.env.SCREENSHOTS) return;
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    writeFileSync(join(process.env.SCREENSHOTS, `${name}-${this.engine}.png`), await this.driver.takeScreenshot(), "base64");
  }

  /** Violations that axe-core finds, one line each; sizes of targets too, which it looks at only when asked. */
  async barriers() {
    await this.driver.executeScript(axe);
    return this.run(async () => {
      // What is out of sight has the size of an estimate; here it is laid out.
      const roots = [...document.querySelectorAll("policy-space")].map(one => one.shadowRoot).filter(Boolean);
      const whole = new CSSStyleSheet();
      whole.replaceSync(".area, .choices ~ section { content-visibility: visible !important; }");
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, whole];
      const { violations } = await axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
      return violations.map(({ id, impact, help, nodes }) => `${id} (${impact}), ${nodes.length} times: ${help}: ${nodes.slice(0, 3).map(({ target, html }) => `${target.flat().join(" ")} ${html.slice(0, 120)}`).join(" | ")}`);
    });
  }

  async close() {
    await this.driver?.quit().catch(() => {});
    this.#ended?.();
  }
}
