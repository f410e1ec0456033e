// The reader's own weights.
import { html, live } from "./kit.js";

/** The keys of a slider in a page that runs from right to left: left raises. WebKit has them the other way round, so no engine is asked. */
export const sideways = ({ direction }) => event => {
  if (direction !== "rtl" || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  event.preventDefault();
  const slider = event.currentTarget;
  const before = slider.value;
  if (event.key === "ArrowLeft") slider.stepUp(); else slider.stepDown();
  if (slider.value !== before) slider.dispatchEvent(new Event("input", { bubbles: true }));
};

/** One slider for each end and cost; the shares always make 100 %. */
export function weights(view) {
  const { words, facts, scenario, act } = view;
  const all = facts.catalogue.criteria;
  const given = Object.fromEntries(all.map(({ id }) => [id, scenario.weights ? scenario.weights[id] ?? 0 : 5]));
  const sum = Object.values(given).reduce((total, weight) => total + weight, 0);
  return html`<details class="more weights">
    <summary>${words.say("what-if-weights")}</summary>
    <p class="hint">${words.say("what-if-weights-lead")}</p>
    <div class="sliders">${all.map(({ id }) => {
      const share = words.percent.format(sum > 0 ? given[id] / sum : 0);
      return html`<label data-criterion=${id}><span class="name">${words.say(`criterion-${id}`)}</span>
        <input type="range" name="weight" data-criterion=${id} min="0" max="10" step="1" .value=${live(String(given[id]))}
          aria-label=${words.say(`criterion-${id}`)} aria-valuetext=${words.say("weight-value", { share })} @keydown=${sideways(words)} @input=${event => act.weigh(id, Number(event.currentTarget.value), given)}>
        <span class="value" aria-hidden="true">${share}</span></label>`;
    })}</div>
    <p><button type="button" name="weights-reset" ?disabled=${!scenario.weights} @click=${act.unweigh}>${words.say("what-if-weights-reset")}</button></p>
  </details>`;
}
