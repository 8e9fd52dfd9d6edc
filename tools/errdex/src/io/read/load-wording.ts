import { existsSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Typed } from "../../catalogue/catalogue.ts";
import { LOCALE_TAG } from "../../catalogue/locale-tag.ts";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import type { WordingFile } from "../../targets/target.ts";
import { DISK } from "./files.ts";
import { loadDocument, reasonOf } from "./load-document.ts";

/** The folder of a target with its words. */
export const WORDS_FOLDER = "words";

/**
 * Reads a target's words in every language, and checks them against their schema.
 *
 * @param folder the target's folder.
 * @returns the words by tag in code-unit order; empty when the folder does not exist.
 * @throws UsageError when the folder cannot be read.
 */
export function loadWording(folder: string): { value: Map<string, Typed<WordingFile>>; diagnostics: Diagnostic[] } {
  const value = new Map<string, Typed<WordingFile>>();
  const diagnostics: Diagnostic[] = [];
  const place = join(folder, WORDS_FOLDER);
  for (const name of existsSync(place) ? listFolder(place) : []) {
    const file = join(place, name);
    const tag = basename(name, ".json");
    if (extname(name) !== ".json" || !LOCALE_TAG.test(tag)) {
      diagnostics.push({
        rule: "target-file",
        severity: "error",
        file,
        line: 1,
        column: 1,
        message: "the file is not named after a language",
        help: "Name it after its BCP 47 tag, such as pt-BR.json, or move it.",
      });
      continue;
    }
    const { value: document, diagnostics: unread } = loadDocument(file, DISK, "words");
    const findings = document === null ? [] : validateSchema("words", document).map(toDiagnostic);
    diagnostics.push(...unread, ...findings);
    if (document !== null && findings.length === 0) value.set(tag, { document, value: document.value as WordingFile });
  }
  return { value, diagnostics };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}
