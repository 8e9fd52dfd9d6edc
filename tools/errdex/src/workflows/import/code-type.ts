import type { Code } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Listed } from "./read-row.ts";

/** The types of codes, which `--codes` chooses from. */
export const CODE_TYPES = ["string", "integer"] as const;
export type CodeType = (typeof CODE_TYPES)[number];

/**
 * Gives all new codes one type: programs compare codes, and `"23505"` is not 23505. If a code is text or begins with a
 * zero, all are strings.
 *
 * @param known the codes of the catalogue by their text. They keep their type, and others take it.
 * @param asked the type that the user wants; null to find it out.
 */
export function withOneType(
  listed: readonly Listed[],
  known: ReadonlyMap<string, Code>,
  asked: CodeType | null,
  file: string,
): { listed: readonly Listed[]; diagnostics: readonly Diagnostic[] } {
  const fresh = listed.filter(({ code }) => !known.has(String(code)));
  const catalogue = known.size === 0 ? null : [...known.values()].every(isText) ? "string" : "integer";
  const found = fresh.some(({ code }) => isText(code)) ? "string" : "integer";
  const type = asked ?? catalogue ?? found;
  if (type === "string") {
    const asText = (item: Listed): Listed =>
      known.has(String(item.code)) ? item : { ...item, code: String(item.code) };
    return { listed: listed.map(asText), diagnostics: [] };
  }
  const texts = fresh.filter(({ code }) => isText(code));
  const isMixed = [...known.values()].some(isText);
  if (texts.length === 0 || (asked === null && isMixed)) return { listed, diagnostics: [] };
  return { listed, diagnostics: texts.map((item) => misfit(item, asked, file)) };
}

function misfit({ code, line, column }: Listed, asked: CodeType | null, file: string): Diagnostic {
  const place = { file, line, column };
  const shown = JSON.stringify(code);
  if (asked === "integer") {
    const help = "Leave --codes integer out, or write a number in your copy of the document.";
    return { rule: "code-type", severity: "error", ...place, message: `the code ${shown} is not an integer`, help };
  }
  const message = `the code ${shown} is text, but the codes of the catalogue are integers`;
  const help = "Check that it is a code of this API. Programs have to compare texts and numbers then.";
  return { rule: "code-type", severity: "warning", ...place, message, help };
}

const isText = (code: Code): code is string => typeof code === "string";
