// Four colours that a site chooses, and the four that follow from them; and whether they can be read, by WCAG's measure.
import { COLOURS } from "./views/kit.js";

/** What a site may choose, with our own choice. */
export const CHOSEN = { ink: "#1c1b19", paper: "#ffffff", strong: "#1f4a66", changed: "#a8450b" };
const READABLE = 4.5;

const parts = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
const hex = list => `#${list.map(part => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
const mix = (one, other, share) => { const [a, b] = [parts(one), parts(other)]; return hex(a.map((part, at) => part + (b[at] - part) * share)); };
const luminance = colour => {
  const [red, green, blue] = parts(colour).map(part => { const value = part / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
export const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The colours of a whole card. Quiet text is as pale as it may be and still read. */
export function palette(chosen) {
  const { ink, paper, strong, changed } = { ...CHOSEN, ...chosen };
  const quiet = [0.4, 0.3, 0.2, 0.1].map(share => mix(ink, paper, share)).find(colour => contrast(colour, paper) >= READABLE + 0.5) ?? ink;
  return { ink, quiet, line: mix(ink, paper, 0.82), paper, wash: mix(ink, paper, 0.95), strong, light: mix(strong, paper, 0.6), changed };
}
/** As an address and the custom properties take them; nothing where nothing was chosen. */
export const written = chosen => (Object.entries(chosen).every(([name, colour]) => colour === CHOSEN[name]) ? "" : COLOURS.map(name => `${name}.${palette(chosen)[name].slice(1)}`).join(","));

/** For each colour that letters have, its contrast with the ground and whether that is enough. */
export const legibility = chosen => ["ink", "strong", "changed"].map(name => {
  const ratio = contrast({ ...CHOSEN, ...chosen }[name], { ...CHOSEN, ...chosen }.paper);
  // Cut and not rounded, so that what is not enough is not shown as enough.
  return { name, ratio: Math.floor(ratio * 10) / 10, enough: ratio >= READABLE };
});
