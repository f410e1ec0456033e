// The written types are true: a strict compiler accepts them, real answers fit them, and what they do not promise is refused.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { join } from "node:path";
import init, { Checker, loadData, loadNotes } from "../../pkg/policy-space-node.js";
import { project, root } from "./packed.mjs";

const options = {
  strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
  target: "es2022", lib: ["es2022", "dom"], types: [],
};

function compile(home, moduleResolution) {
  const module = moduleResolution === "bundler" ? "esnext" : "nodenext";
  home.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, include: ["*.ts", ...(moduleResolution === "nodenext" ? ["*.cts"] : [])] }));
  try {
    execFileSync(process.execPath, [join(root, "www/node_modules/typescript/bin/tsc"), "-p", home.folder], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    return error.stdout + error.stderr;
  }
}

test("types are true", async t => {
  await init();
  const checker = new Checker();
  const home = project();
  t.after(() => home.remove());
  const reports = [
    { country: "KEN", join: ["wto-ecommerce"] }, { country: "USA", frontier: ["privacy", "firm-costs"] }, { country: "ETH" },
    { country: "VNM", date: "2022-01-01", towards: "JPN", ranking: ["privacy"], add: [{ instrument: "local-copy", scope: ["health"], treatsForeignersWorse: null }] },
  ].map(scenario => checker.check(scenario));

  home.write("use.ts", `
    import init, { Checker, initSync } from "policy-space";
    import type { Agreement, Catalogue, Country, Data, Measure, Reason, Report, Scenario, Standing, Verdict } from "policy-space";
    await init();
    const checker: Checker = new Checker();
    const scenario: Scenario = { country: "KEN", join: ["wto-ecommerce"], weights: { privacy: 1 } };
    const report: Report = checker.check(scenario);
    const again: Report = checker.check(report.scenario);
    const verdict: Verdict | undefined = again.instruments[0];
    const reason: Reason | undefined = verdict?.reasons[0];
    const standing: Standing | undefined = reason?.standing;
    const measure: Measure = { instrument: "local-copy", treatsForeignersWorse: null };
    const catalogue: Catalogue = checker.catalogue();
    const data: Data | undefined = undefined;
    new Checker(data);
    const free: void = checker.free();
    export { free, standing, measure, catalogue, initSync };
    export type { Agreement, Country };
  `);
  // Written out as literals, answers must have every field that is promised, and none that is not.
  home.write("answers.ts", `
    import type { Catalogue, Comparison, Data, Notes, Report } from "policy-space";
    ${reports.map((report, i) => `export const report${i}: Report = ${JSON.stringify(report)};`).join("\n")}
    export const comparison: Comparison = ${JSON.stringify(checker.compare([{ country: "KEN" }, { country: "IND" }], { draws: 500 }))};
    export const catalogue: Catalogue = ${JSON.stringify(checker.catalogue())};
    export const data: Data = ${JSON.stringify(await loadData())};
    export const notes: Notes = ${JSON.stringify(await loadNotes())};
  `);
  home.write("element.ts", `
    import { PolicySpace } from "policy-space/element";
    import "policy-space/define";
    const element: PolicySpace = document.createElement("policy-space");
    element.country = "KEN";
    element.join = ["wto-ecommerce"];
    element.scenario = { country: "IND" };
    element.weights = { privacy: 2 };
    element.add = [{ instrument: "local-copy", treatsForeignersWorse: true }];
    const written: [string | null, boolean] = [element.weights, element.address];
    console.log(written);
    element.addEventListener("policy-space-change", ({ detail }) => { const country: string = detail.country; console.log(country); });
    document.addEventListener("policy-space-error", ({ detail }) => console.log(detail.code.length));
    export const found: PolicySpace | null = document.querySelector("policy-space");
  `);
  // From CommonJS, also in a Node that cannot require an ES module.
  home.write("common.cts", `
    import policySpace = require("policy-space");
    const { Checker } = policySpace;
    const report: policySpace.Report = new Checker().check({ country: "KEN" });
    export const begun: Promise<void> = policySpace.default(), secure: number = report.overall.secure;
  `);
  for (const resolution of ["nodenext", "bundler"]) {
    await t.test(resolution, () => assert.equal(compile(home, resolution), ""));
  }
  await t.test("what is wrong does not compile", () => {
    const wrong = [
      "const report: Report = checker.check({});", 'checker.check({ country: "KEN", joins: [] });', 'checker.check({ country: "KEN", weights: { privacy: "1" } });',
      'const standing: Standing = "forbidden";', 'report.instruments[0].standing.length;', "checker.check();",
    ];
    home.write("wrong.ts", `import { Checker, type Report, type Standing } from "policy-space";\ndeclare const checker: Checker, report: Report;\n${
      wrong.map(line => `{\n// @ts-expect-error\n${line}\n}`).join("\n")}\nexport {};`);
    assert.equal(compile(home, "nodenext"), "");
  });
});
