import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of the libraries that are part of the bundle, as their authors ask.
 *
 * @param folders the folders of the libraries.
 * @throws Error when a library has no licence file.
 */
export function licencesOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly name: string;
      readonly version: string;
      readonly license: string;
    };
    return {
      name,
      text: `${name} ${version} (${license})\n\n${readFileSync(licenceFile(folder, name), "utf8").trim()}\n`,
    };
  });
  const sorted = parts.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return ["dist/errdex.js contains these libraries.\n", ...sorted].join(`\n${"-".repeat(80)}\n\n`).replaceAll("\r", "");
}

/** Licences of libraries whose npm package has no licence file. */
const OTHERS = join(import.meta.dirname, "licences");

function licenceFile(folder: string, name: string): string {
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (own !== undefined) return join(folder, own);
  const other = join(OTHERS, `${name}.txt`);
  if (!existsSync(other)) throw new Error(`${name} has no licence file. Add its licence as ${other}.`);
  return other;
}
