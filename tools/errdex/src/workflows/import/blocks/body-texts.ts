import { cellOf } from "../../../formats/parts/cell-text.ts";
import { COLUMN_FIELDS, type ColumnField, fieldOf } from "../../../formats/parts/column-headings.ts";
import type { Cell, TextLine } from "../../../formats/parts/document-parts.ts";
import { readLabel } from "./labels.ts";
import { type CodedText, isName } from "./leading-code.ts";

/** Collects the texts about one code. A label such as "Solution:" tells which field a text is. */
export class BodyTexts {
  readonly #texts = new Map<ColumnField, TextLine[]>();
  #field: ColumnField = "description";
  #isClosed = false;

  get isEmpty(): boolean {
    return this.#texts.size === 0;
  }

  /** Adds a line. */
  add(line: TextLine): void {
    if (this.#isClosed) return;
    const labelled = readLabel(line);
    if (labelled === null) this.#push(this.#field, line);
    else if (labelled.text === "") this.#field = labelled.field;
    else this.#push(labelled.field, { ...line, text: labelled.text, lead: null });
  }

  /**
   * Takes a heading below the code. It says which field follows. What follows another heading, such as "Example", is
   * about something else.
   */
  addHeading(text: string): void {
    const field = fieldOf(text);
    this.#isClosed = field === null;
    if (field !== null) this.#field = field;
  }

  /** The cell of a field; null when there is no text for it. */
  cellOf(field: ColumnField): Cell | null {
    const lines = this.#texts.get(field);
    const [first] = lines ?? [];
    if (lines === undefined || first === undefined) return null;
    return cellOf(lines.map(({ text }) => text).join("\n"), first);
  }

  /** The first line of the description; null when there is none. */
  get first(): TextLine | null {
    return this.#texts.get("description")?.[0] ?? null;
  }

  #push(field: ColumnField, line: TextLine): void {
    // The code is known already, and said again in words such as "Code: 1001".
    if (field === "code") return;
    const lines = this.#texts.get(field);
    if (lines === undefined) this.#texts.set(field, [line]);
    else lines.push(line);
  }
}

const NAMED = /^([A-Za-z][A-Za-z0-9_]{1,62})\s?(?:[:：]\s?|[-–—]\s)/;

/**
 * Makes a row of a code and the texts about it, with a cell for each field.
 *
 * @param line where the code is.
 */
export function rowOf(coded: CodedText, line: TextLine, body: BodyTexts): Cell[] {
  const [named, name = ""] = NAMED.exec(coded.rest) ?? [];
  const isNamed = named !== undefined && isName(name) && /[A-Z_]/.test(name.slice(1));
  const alone = isName(coded.rest) ? coded.rest : isName(body.first?.text ?? "") ? (body.first?.text ?? "") : null;
  const words = isNamed
    ? coded.rest.slice(named.length)
    : alone === coded.rest || /^\d*$/.test(coded.rest)
      ? ""
      : coded.rest;
  const description = body.cellOf("description");
  const { first } = body;
  const cells: Partial<Record<ColumnField, Cell | null>> = {
    code: cellOf(coded.code, line),
    name: body.cellOf("name") ?? (isNamed ? cellOf(name, line) : alone === null ? null : cellOf(alone, line)),
    message:
      body.cellOf("message") ??
      (words === "" ? (first === null ? null : cellOf(first.text, first)) : cellOf(words, line)),
    description,
  };
  return COLUMN_FIELDS.map((field) => cells[field] ?? body.cellOf(field) ?? cellOf("", line));
}

/** Which column of such a row holds which field. */
export const ROW_FIELDS: Readonly<Partial<Record<ColumnField, number>>> = Object.fromEntries(
  COLUMN_FIELDS.map((field, index) => [field, index]),
);
