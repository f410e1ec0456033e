// Take it along: the link, code for one's own page, tables, the whole answer, the charts as pictures. Loaded when the section is opened.
import { html, nothing } from "./kit.js";
import { agreementsTable, choicesTable, criteriaTable, csv, everything, fileName, save } from "../export.js";
import { attributionChart, png, profileChart } from "../charts.js";
import { addressOf, copy, iframeSnippet } from "../snippets.js";

const TABLES = { choices: choicesTable, profile: criteriaTable, attribution: agreementsTable };
const CHARTS = { profile: profileChart, attribution: attributionChart };

export function take(view) {
  // Where a bundler has moved the scripts, nobody knows where the full page lies.
  const { words, scenario, address: base } = view;
  const tell = (place, text) => { place.querySelector(".told").textContent = text; };
  const onCopy = async ({ currentTarget: button }) => {
    const place = button.closest(".take");
    tell(place, words.say(await copy(button.closest("p").querySelector("input, textarea")) ? "take-copied" : "take-copy-failed"));
  };
  const onSave = (name, make) => async ({ currentTarget: button }) => {
    const place = button.closest(".take");
    try {
      const [content, type] = await make();
      save(content, type, name);
      tell(place, words.say("take-saved", { name }));
    } catch {
      tell(place, words.say("take-failed"));
    }
  };
  const field = (name, area, value) => html`<p class="copy"><label><span>${words.say(`take-${name}`)}</span>
    ${area ? html`<textarea readonly rows="4" name=${`take-${name}`} .value=${value}></textarea>` : html`<input readonly name=${`take-${name}`} .value=${value}>`}</label>
    <button type="button" name=${`copy-${name}`} aria-label=${`${words.say("take-copy")}: ${words.say(`take-${name}`)}`} @click=${onCopy}>${words.say("take-copy")}</button></p>`;
  const button = (kind, end, text, make) => html`<button type="button" name=${`save-${kind}-${end}`} @click=${onSave(fileName(view, words.say(`take-${kind}`), end), make)}>${text}</button>`;
  return html`
    ${base ? html`${field("link", false, base)}
    ${field("embed", true, iframeSnippet({ words, scenario, base }))}
    <p><a href=${addressOf("builder.html", base, scenario, { lang: words.language })} target="_blank" rel="noopener">${words.say("take-builder")}</a></p>` : nothing}
    <h3>${words.say("take-data")}</h3>
    <p class="hint">${words.say("take-data-hint")}</p>
    <p class="buttons">${Object.entries(TABLES).map(([kind, table]) => button(kind, "csv", words.say("take-file", { what: words.say(`take-${kind}`), kind: "CSV" }), () => [csv(table(view)), "text/csv;charset=utf-8"]))}
      ${button("everything", "json", words.say("take-file", { what: words.say("take-everything"), kind: "JSON" }), () => [JSON.stringify(everything(view), null, 2), "application/json"])}</p>
    <h3>${words.say("take-pictures")}</h3>
    <p class="buttons">${Object.entries(CHARTS).map(([kind, chart]) => html`
      ${button(kind, "svg", words.say("take-file", { what: words.say(`take-${kind}`), kind: "SVG" }), () => [chart(view).text, "image/svg+xml"])}
      ${button(kind, "png", words.say("take-file", { what: words.say(`take-${kind}`), kind: "PNG" }), async () => [await png(chart(view)), "image/png"])}`)}</p>
    <p class="told hint" role="status"></p>`;
}
