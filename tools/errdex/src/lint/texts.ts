import { type Entry, TEXT_FIELDS, type TextField } from "../load/catalogue.ts";
import type { Path, SourceDocument } from "../load/document.ts";
import { allEntries } from "./entries.ts";
import type { LintInput } from "./rule.ts";

/** The fields that hold a text. Those of the second line hold no placeholders and are not translated. */
type Field = TextField | ("note" | "reason" | "cause" | "fix");

/** A text that consumers see, and where it stands. */
export interface Text {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly text: string;
  readonly field: Field;
  readonly code: string;
  /** The text's language. */
  readonly language: string;
}

/** A text in the catalogue's own language, and the entry that has it. */
export interface SourceText extends Text {
  readonly entry: Entry;
}

/** Whether the field is one that may hold placeholders. */
export function isMessageField(field: Field): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

/** Every text of every entry in the catalogue's own language. */
export function* sourceTexts({ source }: LintInput): Generator<SourceText> {
  const { language } = source.catalogue.value;
  for (const { entry, document, path: at } of allEntries(source)) {
    for (const { path, text, field } of textsOf(entry)) {
      yield { document, path: [...at, ...path], text, field, code: String(entry.code), language, entry };
    }
  }
}

function* textsOf({
  message,
  description,
  resolution,
  editorial = {},
  deprecated,
}: Entry): Generator<Pick<Text, "path" | "text" | "field">> {
  yield { path: ["message"], text: message, field: "message" };
  yield { path: ["description"], text: description, field: "description" };
  if (resolution !== undefined) yield { path: ["resolution"], text: resolution, field: "resolution" };
  if (editorial.resolution !== undefined) {
    yield { path: ["editorial", "resolution"], text: editorial.resolution, field: "resolution" };
  }
  for (const [index, text] of (editorial.notes ?? []).entries()) {
    yield { path: ["editorial", "notes", index], text, field: "note" };
  }
  if (editorial.advice !== undefined) {
    yield { path: ["editorial", "advice", "reason"], text: editorial.advice.reason, field: "reason" };
  }
  for (const [index, { cause, fix }] of (editorial.causes ?? []).entries()) {
    yield { path: ["editorial", "causes", index, "cause"], text: cause, field: "cause" };
    yield { path: ["editorial", "causes", index, "fix"], text: fix, field: "fix" };
  }
  if (deprecated !== undefined) yield { path: ["deprecated", "reason"], text: deprecated.reason, field: "reason" };
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

/** The source texts that translations are made from, by code and field; those of observed entries are not translated. */
export function translatable(input: LintInput): Map<string, Map<TextField, Text>> {
  const byCode = new Map<string, Map<TextField, Text>>();
  for (const text of sourceTexts(input)) {
    if (text.document !== input.source.catalogue.document || !isMessageField(text.field)) continue;
    let fields = byCode.get(text.code);
    if (fields === undefined) {
      fields = new Map();
      byCode.set(text.code, fields);
    }
    // Of a code that stands twice the first counts; that it does is another rule's to report.
    if (!fields.has(text.field)) fields.set(text.field, text);
  }
  return byCode;
}
