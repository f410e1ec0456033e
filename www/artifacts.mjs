// Reads cargo's messages and prints two lines: the path of the WebAssembly module, and the folder that the build script wrote to.
import { readFileSync } from "node:fs";

const messages = readFileSync(process.argv[2], "utf8").split("\n").filter(line => line.startsWith("{")).map(line => JSON.parse(line));
const ours = messages.filter(message => /[/#]policy-space[@#]/.test(message.package_id ?? "") || message.target?.name === "policy_space");
const module = ours.flatMap(message => message.reason === "compiler-artifact" ? message.filenames : []).find(name => name.endsWith(".wasm"));
const packed = ours.find(message => message.reason === "build-script-executed")?.out_dir;
if (!module || !packed) throw new Error("cargo named no WebAssembly module, or no folder of the build script");
console.log(`${module}\n${packed}`);
