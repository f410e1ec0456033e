import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

export function mount(home, view) {
  const root = createRoot(home);
  const show = items => flushSync(() => root.render(createElement("section", null, items.map(({ key, onChange, text, ...given }) =>
    createElement("policy-space", { key, view, ...given, "onpolicy-space-change": onChange }, text)))));
  return { show, end: () => root.unmount() };
}
