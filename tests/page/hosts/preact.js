import { h, render } from "preact";

export function mount(home, view) {
  const show = items => render(h("section", null, items.map(({ key, onChange, text, ...given }) =>
    h("policy-space", { key, view, ...given, "onpolicy-space-change": onChange }, text))), home);
  return { show, end: () => render(null, home) };
}
