// One scenario answered in the terminal, by the built package as any Node program would use it: Kenya joins the WTO agreement.
import init, { Checker } from "../pkg/policy-space-node.js";

await init();
const checker = new Checker();
const { agreements } = checker.catalogue();
const short = id => agreements.find(agreement => agreement.id === id)?.short ?? id;
const today = checker.check({ country: "KEN" });
const joined = checker.check({ country: "KEN", join: ["wto-ecommerce"] });

console.log(`May Kenya still decide? ${today.date}, facts of ${today.dataVersion}`);
const open = today.instruments.filter(({ standing }) => standing === "open").length;
console.log(`Of ${today.instruments.length} choices ${open} are open today. If it joined the ${short("wto-ecommerce")}:`);
for (const [i, verdict] of joined.instruments.entries()) {
  const before = today.instruments[i].standing;
  if (before === verdict.standing) continue;
  const { agreement, article, rule } = verdict.reasons[0];
  console.log(`  ${verdict.instrument}: ${before} → ${verdict.standing} (${short(agreement)}, Article ${article || "not known"}; ${rule})`);
}
const figure = ({ overall }) => `${overall.secure.toFixed(1)} to ${overall.arguable.toFixed(1)}`;
console.log(`Policy space, where 100 is all that any government could do: ${figure(today)} today, ${figure(joined)} then.`);
checker.free();
