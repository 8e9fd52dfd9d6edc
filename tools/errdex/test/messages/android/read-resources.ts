import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runForBytes, runProgram } from "../../support/program.ts";
import type { Commands } from "../../support/programs.ts";
import { tempFolder } from "../../support/temp.ts";

/** A resource as the device would find it: a string, or a plural's strings by quantity. */
export type Resource = string | Readonly<Record<string, string>>;

/** What stands for each quantity in a compiled plural: com.android.internal's attributes. */
const QUANTITIES: Readonly<Record<string, string>> = {
  "01000004": "other",
  "01000005": "zero",
  "01000006": "one",
  "01000007": "two",
  "01000008": "few",
  "01000009": "many",
};

/**
 * Compiles and links a folder of resources, as a build does, and reads the strings back from the package.
 *
 * @returns the resources by name, by the configuration's folder: `values`, `values-pl`.
 * @throws Error when a resource is refused, or something was said about one.
 */
export function readResources({ aapt2, aapt }: Commands<"aapt">, folder: string): Map<string, Map<string, Resource>> {
  const work = tempFolder();
  writeFileSync(
    join(work, "AndroidManifest.xml"),
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.acme"/>',
  );
  const compiled = runProgram(aapt2, ["compile", "--dir", folder, "-o", "compiled.zip"], { cwd: work });
  const link = ["link", "--manifest", "AndroidManifest.xml", "-o", "linked.apk", "compiled.zip", "--java", "java"];
  const linked = runProgram(aapt2, link, { cwd: work });
  if (compiled + linked !== "") throw new Error(compiled + linked);
  const dump = ["dump", "--values", "resources", "linked.apk"];
  return parseDump(decodeModifiedUtf8(runForBytes(aapt, dump, { cwd: work })));
}

function parseDump(dump: string): Map<string, Map<string, Resource>> {
  const configs = new Map<string, Map<string, Resource>>();
  let config = new Map<string, Resource>();
  let name = "";
  for (const line of dump.split("\n")) {
    const [, folder] = /^ {6}config (.*):$/.exec(line) ?? [];
    if (folder !== undefined) {
      const path = folder === "(default)" ? "values" : `values-${folder}`;
      config = configs.get(path) ?? new Map();
      configs.set(path, config);
    }
    const [, resource] = /^ {8}resource \S+ [\w.]+:(?:string|plurals)\/(\w+): /.exec(line) ?? [];
    if (resource !== undefined) name = resource;
    const [, key, text] = /^ {10}(?:#\d+ \(Key=0x(\w+)\): )?\(string8\) "(.*)"$/s.exec(line) ?? [];
    if (text === undefined) continue;
    const written = text.replace(/\\(.)/gs, (_, char: string) => (char === "n" ? "\n" : char));
    if (key === undefined) config.set(name, written);
    else config.set(name, { ...(config.get(name) as object), [QUANTITIES[key] ?? key]: written });
  }
  return configs;
}

/** Characters beyond U+FFFF stand as two surrogates of three bytes each. */
function decodeModifiedUtf8(bytes: Buffer): string {
  const pairs = bytes
    .toString("latin1")
    .replace(/\xed([\xa0-\xaf])([\x80-\xbf])\xed([\xb0-\xbf])([\x80-\xbf])/g, (_, a, b, c, d) => {
      const [high, low] = [surrogate(a, b), surrogate(c, d)];
      return Buffer.from(String.fromCharCode(high, low), "utf8").toString("latin1");
    });
  return Buffer.from(pairs, "latin1").toString("utf8");
}

function surrogate(middle: string, last: string): number {
  return 0xd000 | ((middle.charCodeAt(0) & 0x3f) << 6) | (last.charCodeAt(0) & 0x3f);
}
