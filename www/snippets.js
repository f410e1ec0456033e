// What others paste into their pages. Editors of web sites bend quotes, make dashes of two hyphens and entities of ampersands, so
// addresses here hold none of these, and every snippet leaves a plain link where all else is taken out.
import { readColours, writeAddress, writeScenario } from "./views/kit.js";

const text = value => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Address of one of our pages, beside the one at `base`, with a question in it; `settings`: lang, view, colours. */
export const addressOf = (page, base, scenario, settings = {}) => new URL(page + writeAddress({ ...writeScenario(scenario), ...settings }, "", ";"), base).href;

const question = (words, { country }) => words.say("headline-plain", { country: words.countryInSentence(country) });
const link = ({ words, scenario, base }) => `<p><a href="${text(addressOf("index.html", base, scenario, { lang: words.language }))}">${text(question(words, scenario))}</a></p>`;

/** A frame, and a link to the full page that is left where an editor drops frames. `grows`: a script that gives the frame the height of what it holds. */
export function iframeSnippet(asked) {
  const { words, scenario, base, view = "card", colours = "", width = "100%", height = 720, grows = false } = asked;
  const source = addressOf("embed.html", base, scenario, { lang: words.language, view, colours });
  return `<iframe src="${text(source)}" title="${text(question(words, scenario))}" width="${text(String(width))}" height="${height}" loading="lazy"></iframe>
${link(asked)}${grows ? `\n<script async src="${text(new URL("frame.js", base).href)}"></script>` : ""}`;
}

/** Our element, with the text that stands before and without scripts. Colours and width go into a rule, since many policies forbid them on the tag. */
export function elementSnippet({ words, scenario, base, view = "card", colours = "", width = "" }) {
  const attributes = Object.entries({ ...writeScenario(scenario), lang: words.language, view }).filter(([, value]) => value).map(([name, value]) => ` ${name}="${text(value)}"`).join("");
  const rules = [...readColours(`?colours=${colours}`).map(([name, value]) => `${name}: ${value}`), ...(/^\d+$/.test(width) ? [`max-width: ${width}px`] : [])];
  return `<script type="module" src="${text(new URL("define.js", base).href)}"></script>
${rules.length ? `<style>policy-space { ${rules.join("; ")} }</style>\n` : ""}<policy-space${attributes}>
  ${link({ words, scenario, base })}
</policy-space>`;
}

/** Copies a field's text; where a browser or a frame does not let us, it is selected for the reader's own copy. */
export async function copy(field) {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
