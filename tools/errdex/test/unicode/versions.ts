import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";

/** The head of a generated table, which says what it was made from. */
const [, UNICODE, CLDR] =
  /from Unicode (\S+) and CLDR (\S+)\./.exec(
    readFileSync(join(import.meta.dirname, "../../src/unicode/tags.generated.js"), "utf8"),
  ) ?? [];

/** Whether this Node has the versions of Unicode and CLDR that are written down. Only then can it be compared with. */
const IS_PINNED: boolean = process.versions.unicode === UNICODE && process.versions.cldr === CLDR;

/** A suite that compares errdex with this Node. It says so where there is nothing to compare. */
export function comparedWithNode(name: string, suite: () => void): void {
  describe(name, IS_PINNED ? suite : () => test.todo("this Node has another version of Unicode or of CLDR"));
}
