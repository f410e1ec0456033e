// Where the full page lies: beside this script, where the package is served as it was built. A bundler has moved the script, and then there is none.
const here = import.meta.url;
export const fullPage = /^https?:.*\/chunk-[0-9A-Z]{8}\.js$/.test(here) ? new URL("./index.html", here).href : undefined;
