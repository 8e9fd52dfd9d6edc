import { isUtf8 } from "node:buffer";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every file below a folder by its path, with `/`, in code-unit order; one that is no text in base64. */
export function readTree(folder: string): Record<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name.replaceAll("\\", "/"), readText(join(folder, name))]));
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isUtf8(bytes) ? "utf8" : "base64");
}

/** When each file below a folder was last written, in nanoseconds. */
export function readTimes(folder: string): Record<string, bigint> {
  return Object.fromEntries(
    Object.keys(readTree(folder)).map((name) => [name, statSync(join(folder, name), { bigint: true }).mtimeNs]),
  );
}

/** Writes files below a folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
