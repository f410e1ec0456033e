// The reader's own order of importance, what is drawn anew, and own chances.
import { html, live, nothing } from "./kit.js";
import { groundOf } from "./sure-answer.js";

export function settings(sure, view) {
  const { words } = view;
  return html`<details class="more settings"><summary>${words.say("sure-settings")}</summary>
    <fieldset><legend>${words.say("sure-weights")}</legend>
      ${["any", "near", "order", "fixed"].map(kind => html`<label class="choice"><input type="radio" name="weighting" value=${kind} .checked=${live(sure.weighting === kind)}
        @change=${() => sure.change({ weighting: kind })}> ${words.say(`sure-weights-${kind}`)}</label>`)}
      ${sure.weighting === "near" ? html`<label class="choice">${words.say("sure-confidence")} <input type="range" name="confidence" min="1" max="3" step="1" .value=${live(String(sure.level))}
        aria-valuetext=${words.say("sure-confidence-value", { level: sure.level })} @change=${event => sure.change({ level: Number(event.currentTarget.value) })}>
        <span class="value">${words.say("sure-confidence-value", { level: sure.level })}</span></label>` : nothing}
      ${sure.weighting === "order" ? order(sure, view) : nothing}
    </fieldset>
    <fieldset><legend>${words.say("sure-vary")}</legend>
      ${Object.entries(sure.vary).map(([group, on]) => html`<label class="choice"><input type="checkbox" name="vary" value=${group} .checked=${live(on)} ?disabled=${group === "weights" && sure.weighting === "fixed"}
        @change=${event => sure.change({ vary: { ...sure.vary, [group]: event.currentTarget.checked } })}> ${words.say(`sure-group-${group}`)}</label>`)}
    </fieldset>
    ${chances(sure, view)}
  </details>`;
}

/** Dragged by a pointer, or moved by buttons: a key press does all that a drag does. */
function order(sure, view) {
  const { words } = view;
  const move = (id, to, button) => {
    const rest = sure.order.filter(one => one !== id);
    const place = Math.max(0, Math.min(rest.length, to));
    rest.splice(place, 0, id);
    sure.change({ order: rest, said: words.say("sure-order-moved", { criterion: words.say(`criterion-${id}`), place: words.number.format(place + 1) }) });
    // The line went elsewhere: the focus goes with it.
    const line = button?.closest("ol").querySelector(`[data-criterion="${id}"]`);
    (line?.querySelector(`button[name=${button.name}]:not(:disabled)`) ?? line?.querySelector("button:not(:disabled)"))?.focus();
  };
  return html`<p class="hint">${words.say("sure-order-lead")}</p><ol class="order">${sure.order.map((id, at) => html`<li data-criterion=${id} draggable="true"
      @dragstart=${event => { event.dataTransfer.setData("text/plain", id); event.dataTransfer.effectAllowed = "move"; }}
      @dragover=${event => event.preventDefault()}
      @drop=${event => { event.preventDefault(); const moved = event.dataTransfer.getData("text/plain"); if (sure.order.includes(moved)) move(moved, at); }}>
    <span class="name">${words.number.format(at + 1)}. ${words.say(`criterion-${id}`)}</span>
    <button type="button" name="up" aria-label=${words.say("sure-order-up", { criterion: words.say(`criterion-${id}`) })} ?disabled=${at === 0} @click=${event => move(id, at - 1, event.currentTarget)}><span aria-hidden="true">↑</span></button>
    <button type="button" name="down" aria-label=${words.say("sure-order-down", { criterion: words.say(`criterion-${id}`) })} ?disabled=${at === sure.order.length - 1} @click=${event => move(id, at + 1, event.currentTarget)}><span aria-hidden="true">↓</span></button></li>`)}</ol>`;
}

/** One line for each ground. What the reader enters is kept, also where it cannot be used. */
function chances(sure, view) {
  const { words } = view;
  const rows = sure.researched ?? [];
  if (!rows.length) return nothing;
  const enter = (row, which, text) => {
    const now = { ...shown(sure, row), [which]: Number(text) / 100 };
    sure.entered = { ...sure.entered, [row.kind]: now };
    const { low, central, high } = now;
    const sound = text.trim() !== "" && low >= 0 && low <= central && central <= high && high <= 1;
    sure.change({ wrong: !sound, ...(sound && { chances: { ...sure.chances, [row.kind]: now } }) });
  };
  return html`<details class="more chances"><summary>${words.say("sure-chances")}</summary>
    <p class="hint">${words.say("sure-chances-lead")}</p>
    ${sure.wrong ? html`<p class="problem" role="alert">${words.say("sure-chances-wrong")}</p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label=${words.say("sure-chances")}><table>
      <thead><tr>${["what", "low", "central", "high"].map(name => html`<th scope="col">${words.say(`sure-chance-${name}`)}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr data-kind=${row.kind}><th scope="row">${groundOf(view, row.kind)}</th>${["low", "central", "high"].map(which => html`<td>
        <input type="number" name="chance" data-which=${which} min="0" max="100" step="1" .value=${live(String(Math.round(shown(sure, row)[which] * 100)))}
          aria-label=${words.say("sure-chance-label", { what: groundOf(view, row.kind), which: words.say(`sure-chance-${which}`) })} @change=${event => enter(row, which, event.currentTarget.value)}></td>`)}</tr>`)}</tbody></table></div>
    <p><button type="button" name="chances-reset" ?disabled=${!Object.keys(sure.entered ?? {}).length} @click=${() => sure.change({ chances: {}, entered: {}, wrong: false })}>${words.say("sure-chances-reset")}</button></p>
  </details>`;
}
const shown = (sure, { kind, low, central, high }) => sure.entered?.[kind] ?? { low, central, high };
