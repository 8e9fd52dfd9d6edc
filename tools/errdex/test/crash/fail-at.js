// Lets the n-th use of the disk fail that would change the working folder:
// `node --import ./fail-at.js`, with FAIL_AT=3 and FAIL_WITH=ENOSPC. With FAIL_AT=0 it only counts,
// and says how many there were.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";
import { isMainThread } from "node:worker_threads";

const at = Number(process.env.FAIL_AT);
const code = process.env.FAIL_WITH;
const folder = process.cwd() + sep;
let count = 0;
/** The kinds of uses: what is done, and with which sort of file. */
const kinds = new Set();

/** The files of the working folder that are open to be written. */
const open = new Set();

/** Node itself opens and closes files as well: what counts is what is done in the working folder. */
function isOurs(name, [target, flags]) {
  if (name === "openSync" && (flags ?? "r") === "r") return false;
  // A link's own place comes second.
  const place = name === "symlinkSync" ? flags : target;
  return typeof place === "number" ? open.has(place) : resolve(String(place)).startsWith(folder);
}

/** Which sort of file it is that something is done with: errdex's own files, a file of the output, or a folder. */
function sortOf([target, to]) {
  const place = [target, to].map(String).find((path) => path.includes(".errdex-")) ?? String(target);
  const [own] = /\.errdex-[a-z]+/.exec(place) ?? [];
  if (own !== undefined) return /journal/.test(place) ? "the journal" : own;
  return typeof target === "number" ? "an open file" : /\.[a-z]+$/.test(place) ? "a file" : "a folder";
}

for (const name of [
  "mkdirSync",
  "openSync",
  "writeSync",
  "closeSync",
  "writeFileSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "symlinkSync",
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!isOurs(name, args)) return original(...args);
    count += 1;
    kinds.add(`${name} of ${sortOf(args)}`);
    if (count === at) {
      // A full disk cuts off what is being written, and a file is closed even where that fails.
      if (name === "writeFileSync" && code === "ENOSPC") original(args[0], String(args[1]).slice(0, 3));
      if (name === "closeSync") original(...args);
      throw Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name });
    }
    const result = original(...args);
    if (name === "openSync") open.add(result);
    if (name === "closeSync") open.delete(args[0]);
    return result;
  };
}
syncBuiltinESMExports();
// A second thread makes files and writes nothing.
if (at === 0 && isMainThread) {
  const said = () => `\nchanges of the disk: ${count}\nkinds: ${[...kinds].sort().join(", ")}\n`;
  process.on("exit", () => process.stderr.write(said()));
}
