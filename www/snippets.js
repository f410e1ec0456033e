// What others paste into their pages. Editors of web sites bend quotes, make dashes of two hyphens and entities of ampersands, so
// addresses here hold none of these, and every snippet leaves a plain link where all else is taken out.
import { writeAddress, writeScenario } from "./views/kit.js";

const text = value => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Address of one of our pages with a question in it; `settings`: lang, view, colours. */
export const addressOf = (page, scenario, settings = {}) => new URL(writeAddress({ ...writeScenario(scenario), ...settings }, "", ";"), new URL(page, import.meta.url)).href;

/** A frame, and a link to the full page that is left where an editor drops frames. */
export function iframeSnippet({ words, scenario }, { view = "card", colours = "", width = "100%", height = 720 } = {}) {
  const settings = { lang: words.language, view, colours };
  const title = words.say("headline-plain", { country: words.countryInSentence(scenario.country) });
  return `<iframe src="${text(addressOf("./embed.html", scenario, settings))}" title="${text(title)}" width="${width}" height="${height}" loading="lazy"></iframe>
<p><a href="${text(addressOf("./index.html", scenario, { lang: words.language }))}">${text(title)}</a></p>`;
}
