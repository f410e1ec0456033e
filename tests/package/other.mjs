/** A WebAssembly file like the given one, of another build: what it says of itself is changed, or (`named` false) taken away. */
export function otherBuild(bytes, named) {
  const at = bytes.indexOf("build", 8);
  const copy = Buffer.from(bytes);
  if (named) copy.write(copy[at + 5] === 48 ? "1" : "0", at + 5);
  else copy.write("bu1ld", at);
  return copy;
}
