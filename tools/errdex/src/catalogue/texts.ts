import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { CatalogueSource, Entry } from "./catalogue.ts";
import { allEntries } from "./entries.ts";
import { LABELLED_TEXTS, TEXT_FIELDS, type TextField, type TextLabel } from "./field-lists.ts";
import { statedValues, visitStated } from "./field-values.ts";
import { ENTRY_FIELDS, type Field } from "./fields.ts";

/** What findings call a text of an entry or a category. */
type Label = TextLabel | "title";

/** A text that consumers see, with its location. */
export interface Text {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly text: string;
  readonly field: Label;
  /** Whether it may contain placeholders, plurals and choices in braces. */
  readonly isMessage: boolean;
  /** Its name in findings: `the message of 1010`. */
  readonly name: string;
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
}

/** A text in the catalogue's own language, with its entry. */
interface SourceText extends Text {
  readonly entry: Entry;
}

/** Whether a field of an entry is translated. The texts of such fields are messages. */
export function isTextField(field: Label): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

/** Yields every text of every entry in the catalogue's own language. */
export function* sourceTexts(source: CatalogueSource): Generator<SourceText> {
  const { language } = source.catalogue.value;
  for (const { entry, document, path: at } of allEntries(source)) {
    for (const { path, text, field } of entryTexts(entry)) {
      const name = `the ${field} of ${entry.code}`;
      yield { document, path: [...at, ...path], text, field, isMessage: isTextField(field), name, language, entry };
    }
  }
}

/** A text of an entry, with its path in the entry. */
export type EntryText = Pick<Text, "path" | "text" | "field">;

/** Lists the texts of an entry that consumers see. */
export function entryTexts(entry: Entry): EntryText[] {
  const found: EntryText[] = [];
  for (const { field, label } of LABELS) {
    for (const { path, value } of statedValues(entry, field)) {
      if (typeof value === "string") found.push({ path, text: value, field: label });
      else {
        for (const [index, text] of (value as readonly string[]).entries()) {
          found.push({ path: [...path, index], text, field: label });
        }
      }
    }
  }
  return found;
}

/** Calls a function with every text that {@link entryTexts} lists, in its order. It makes no object for each. */
export function visitTexts(entry: Entry, visit: (text: string, field: Label) => void): void {
  let label: TextLabel;
  const visitValue = (value: unknown): void => {
    if (typeof value === "string") visit(value, label);
    else for (const text of value as readonly string[]) visit(text, label);
  };
  for (const row of LABELS) {
    label = row.label;
    visitStated(entry, row.field, visitValue);
  }
}

const LABELS = LABELLED_TEXTS.map((field) => ({ field, label: (ENTRY_FIELDS[field] as Field).text as TextLabel }));
