// A field that finds a country by any of its names or a code. Loaded when it is asked for; it keeps its own part of the page up to date.
import { html, nothing, render } from "./kit.js";
import { findCountry, searchCountries } from "../countries.js";

const FOUND = 8;

export function find(place, view) {
  const { words, facts, act } = view;
  const show = text => {
    const found = searchCountries(text, facts);
    const { value } = text.trim() && !found.length ? findCountry(text, facts, words) : {};
    render(html`<label class="search"><span>${words.say("find-label")}</span><input type="search" name="find-country" autocomplete="off" maxlength="60" .value=${text} @input=${event => show(event.currentTarget.value)}></label>
      <ul class="plain">${found.slice(0, FOUND).map(iso => html`<li><button type="button" class="link" name="found" value=${iso} @click=${() => choose(iso)}>${words.country(iso)}</button></li>`)}</ul>
      <p class="hint" role="status">${value ? words.say("find-known", { name: value }) : text.trim() ? words.say("find-found", { count: found.length }) : nothing}</p>`, place);
  };
  const choose = iso => {
    render(nothing, place);
    act.country(iso);
    place.getRootNode().querySelector("select[name=country]").focus();
  };
  show("");
  place.querySelector("input").focus();
}
