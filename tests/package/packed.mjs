// The package as npm would hand it to somebody: packed, and installed into an empty project.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const npm = (folder, ...args) => execFileSync("npm", [...args, "--silent", "--offline", "--no-audit", "--no-fund"], { cwd: folder, encoding: "utf8" });

/** A new folder with the package in its node_modules; `remove()` it afterwards. */
export function project() {
  const folder = mkdtempSync(join(tmpdir(), "policy-space-"));
  const tarball = npm(folder, "pack", join(root, "pkg")).trim().split("\n").pop();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(folder, "install", `./${tarball}`);
  return {
    folder,
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
