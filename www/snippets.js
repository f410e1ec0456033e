// What others paste into their pages. Editors of web sites bend quotes, make dashes of two hyphens and entities of ampersands, so
// addresses here hold none of these, and every snippet leaves a plain link where all else is taken out.
import { writeAddress, writeScenario } from "./views/kit.js";

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
