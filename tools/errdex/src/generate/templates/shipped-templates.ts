import { createHash } from "node:crypto";
import type { Target } from "../../targets/target.ts";

/**
 * Identifies everything that the code of a target's templates depends on, and everything that they are checked
 * against. So a copy of a built-in target that was edited is checked and written again.
 *
 * @returns a hash in hex.
 */
export function keyOfTemplates({ document, templates, words, vocabulary, neighbours }: Target): string {
  const own = words === undefined ? null : vocabulary.get(words)?.value.words;
  // Where the schema is found differs in each copy.
  const { $schema, ...definition } = document.value as Readonly<Record<string, unknown>>;
  const all = JSON.stringify([definition, [...templates], own, [...neighbours]]);
  return createHash("sha256").update(all).digest("hex");
}

const FIRST = "// ";

/** The code of a target's templates as a file of the npm package. */
export function formatShipped(key: string, code: string): string {
  return `${FIRST}${key}\n${code}`;
}

/**
 * The code in a file of the npm package.
 *
 * @param key what the templates are now.
 * @returns null when the file holds the code of other templates.
 */
export function shippedCode(file: string, key: string): string | null {
  return file.startsWith(`${FIRST}${key}\n`) ? file : null;
}
