import { createApp, h, nextTick, shallowRef } from "vue";

export function mount(home, view) {
  const items = shallowRef([]);
  const app = createApp(() => h("section", items.value.map(({ key, onChange, text, ...given }) =>
    h("policy-space", { key, view, ...given, "onPolicy-space-change": onChange }, text))));
  app.config.warnHandler = (message, _, trace) => console.error(message, trace);
  app.mount(home);
  return { show: async next => { items.value = next; await nextTick(); }, end: () => app.unmount() };
}
