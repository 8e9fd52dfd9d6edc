import type { Path, SourceDocument } from "../diagnostics/document.ts";
import { type CatalogueSource, type Entry, TEXT_FIELDS, type TextField } from "./catalogue.ts";
import { allEntries } from "./entries.ts";

/** The fields that hold a text. */
type Field = TextField | ("title" | "note" | "reason" | "cause" | "fix");

/** A text that consumers see, and where it stands. */
export interface Text {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly text: string;
  readonly field: Field;
  /** Whether it is a message, whose braces are placeholders, plurals and choices. */
  readonly isMessage: boolean;
  /** What it is, as findings name it: `the message of 1010`. */
  readonly name: string;
  /** The text's language. */
  readonly language: string;
}

/** A text in the catalogue's own language, and the entry that has it. */
interface SourceText extends Text {
  readonly entry: Entry;
}

/** Whether the field of an entry is one that is translated; those hold messages. */
export function isTextField(field: Field): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

/** Every text of every entry in the catalogue's own language. */
export function* sourceTexts(source: CatalogueSource): Generator<SourceText> {
  const { language } = source.catalogue.value;
  for (const { entry, document, path: at } of allEntries(source)) {
    for (const { path, text, field } of textsOf(entry)) {
      const name = `the ${field} of ${entry.code}`;
      yield { document, path: [...at, ...path], text, field, isMessage: isTextField(field), name, language, entry };
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
