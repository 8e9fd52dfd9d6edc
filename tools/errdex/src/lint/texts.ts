import { TEXT_FIELDS, type TextField } from "../load/catalogue.ts";
import type { Path, SourceDocument } from "../load/document.ts";
import type { LintInput } from "./rule.ts";

/** A text that consumers see, and where it stands. */
export interface Text {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly text: string;
  /** The field of the entry. `note` and `reason` hold no placeholders and are not translated. */
  readonly field: TextField | "note" | "reason";
  readonly code: string;
  /** The text's language. */
  readonly language: string;
}

/** Every text of every entry in the catalogue's own language. */
export function* sourceTexts({ source }: LintInput): Generator<Text> {
  const { document, value } = source.catalogue;
  for (const [index, entry] of value.errors.entries()) {
    const base = { document, code: String(entry.code), language: value.language };
    const at = ["errors", index];
    yield { ...base, path: [...at, "message"], text: entry.message, field: "message" };
    yield { ...base, path: [...at, "description"], text: entry.description, field: "description" };
    if (entry.resolution !== undefined) {
      yield { ...base, path: [...at, "resolution"], text: entry.resolution, field: "resolution" };
    }
    const { resolution, notes = [] } = entry.editorial ?? {};
    if (resolution !== undefined) {
      yield { ...base, path: [...at, "editorial", "resolution"], text: resolution, field: "resolution" };
    }
    for (const [note, text] of notes.entries()) {
      yield { ...base, path: [...at, "editorial", "notes", note], text, field: "note" };
    }
    if (entry.deprecated !== undefined) {
      yield { ...base, path: [...at, "deprecated", "reason"], text: entry.deprecated.reason, field: "reason" };
    }
  }
}

/** Every translated text. */
export function* translatedTexts({ source }: LintInput): Generator<Text & { readonly field: TextField }> {
  for (const { document, value } of source.locales) {
    for (const [code, entry] of Object.entries(value.errors)) {
      for (const field of TEXT_FIELDS) {
        const text = entry[field]?.text;
        if (text === undefined) continue;
        yield { document, path: ["errors", code, field, "text"], text, field, code, language: value.locale };
      }
    }
  }
}

/** The source texts that translations are made from, by code and field. */
export function translatable(input: LintInput): Map<string, Map<TextField, Text>> {
  const byCode = new Map<string, Map<TextField, Text>>();
  for (const text of sourceTexts(input)) {
    if (text.field === "note" || text.field === "reason") continue;
    let fields = byCode.get(text.code);
    if (fields === undefined) {
      fields = new Map();
      byCode.set(text.code, fields);
    }
    fields.set(text.field, text);
  }
  return byCode;
}
