import type {
  Cell,
  Definition,
  Heading,
  Item,
  Paragraph,
  Part,
  TextLine,
} from "../../../formats/parts/document-parts.ts";
import {
  acceptHeading,
  acceptInside,
  acceptItems,
  acceptLine,
  acceptMarked,
  acceptTerm,
  acceptTitle,
  areNumbering,
  type BlockContext,
} from "./accept-code.ts";
import { BodyTexts, ROW_FIELDS, rowOf } from "./body-texts.ts";
import { readLabel } from "./labels.ts";
import { type CodedText, codedText } from "./leading-code.ts";
import { mapColumns } from "./map-columns.ts";
import type { BlockPlace, PlacedTable } from "./placed-table.ts";
import { Sections } from "./sections.ts";

/** The most paragraphs that belong to a code which is a paragraph of its own. */
const MAX_PARAGRAPHS = 3;

/**
 * Finds the tables of a document, and its codes outside tables: in headings, lists, definitions and at the beginning
 * of lines. These become rows of a table too, one for each section.
 *
 * @param title the document's title, which is the heading of no section.
 * @param isKnown whether the catalogue knows a code.
 */
export function readBlocks(
  parts: readonly Part[],
  title: Heading | null,
  isKnown: (code: string) => boolean,
): PlacedTable[] {
  return new BlockReader(parts, title, isKnown).read();
}

class BlockReader {
  readonly #parts: readonly Part[];
  readonly #title: Heading | null;
  readonly #isKnown: (code: string) => boolean;
  readonly #sections: Sections;
  readonly #tables: PlacedTable[] = [];
  readonly #bySection = new Map<string | null, PlacedTable & { readonly rows: (readonly Cell[])[] }>();
  /** The levels of headings that count 1, 2, 3. */
  readonly #numbered: ReadonlySet<number>;

  constructor(parts: readonly Part[], title: Heading | null, isKnown: (code: string) => boolean) {
    this.#parts = parts;
    this.#title = title;
    this.#isKnown = isKnown;
    this.#sections = new Sections(title?.text ?? null);
    this.#numbered = numberedLevels(parts);
  }

  read(): PlacedTable[] {
    for (let index = 0; index < this.#parts.length; ) index = this.#readPart(index);
    return this.#tables;
  }

  get #context(): BlockContext {
    return { isKnown: this.#isKnown, isAboutErrors: this.#sections.isAboutErrors };
  }

  /** Reads a part, and those that belong to it. Returns the index of the next. */
  #readPart(index: number): number {
    const part = this.#parts[index] as Part;
    const coded = this.#titleOf(part);
    if (coded !== null) return this.#readTitled(index, coded);
    if (part.kind === "heading") this.#sections.addHeading(part, part === this.#title);
    else if (part.kind === "table") this.#tables.push({ ...part, ...this.#sections.placeOfTable(), fields: null });
    else if (part.kind === "item") {
      const end = this.#endOf(index, "item");
      this.#readItems(index, end, acceptItems);
      return end;
    } else if (part.kind === "definition") return this.#readDefinition(part, index);
    else if (part.kind === "paragraph" && part.insideTable !== true) this.#readParagraph(part);
    return index + 1;
  }

  /** The code that a heading has, or a paragraph that is used as one. */
  #titleOf(part: Part): CodedText | null {
    if (part.kind === "heading" && part !== this.#title && part.level > 0) {
      return acceptHeading(part, this.#context, this.#numbered.has(part.level));
    }
    return part.kind === "paragraph" && part.insideTable !== true ? acceptTitle(part.lines, this.#context) : null;
  }

  /** The index after the parts of a kind that begin at an index. */
  #endOf(index: number, kind: Part["kind"]): number {
    let end = index;
    while (this.#parts[end]?.kind === kind) end += 1;
    return end;
  }

  /** Reads a heading with a code, and the texts below it. */
  #readTitled(index: number, coded: CodedText): number {
    const titled = this.#parts[index] as Heading | Paragraph;
    const line = titled.kind === "heading" ? titled : (titled.lines[0] as TextLine);
    const body = new BodyTexts();
    const place = this.#sections.place();
    const tables = this.#tables.length;
    let hasCodes = false;
    let paragraphs = 0;
    let next = index + 1;
    for (let part = this.#parts[next]; part !== undefined; part = this.#parts[next]) {
      if (part.kind === "heading" && (titled.kind === "paragraph" || part.level <= titled.level)) break;
      if (titled.kind === "paragraph" && (part.kind === "table" || paragraphs === MAX_PARAGRAPHS)) break;
      if (this.#titleOf(part) !== null) break;
      if (part.kind === "paragraph") paragraphs += 1;
      const read = this.#readInside(next, body, line.text);
      hasCodes ||= read.hasCodes;
      next = read.next;
    }
    this.#sections.addOther();
    const isEntry = !hasCodes || !body.isEmpty;
    if (!isEntry || (titled.kind === "paragraph" && coded.rest === "" && body.isEmpty)) return next;
    this.#addRow(rowOf(coded, line, body), place, tables);
    return next;
  }

  /**
   * Reads a part below a heading with a code: into the texts about it, or as codes of their own.
   *
   * @param section the heading, which is the section of codes below it.
   */
  #readInside(index: number, body: BodyTexts, section: string): { hasCodes: boolean; next: number } {
    const part = this.#parts[index] as Part;
    if (part.kind === "table") {
      const place = { ...this.#sections.place(), section };
      const table = { ...part, ...place, fields: null, isInside: true as const };
      this.#tables.push(table);
      return { hasCodes: mapColumns(table).fields.code !== undefined, next: index + 1 };
    }
    if (part.kind === "item") {
      const end = this.#endOf(index, "item");
      if (this.#readItems(index, end, acceptInside)) return { hasCodes: true, next: end };
      for (const { lines } of this.#parts.slice(index, end) as Item[]) for (const line of lines) body.add(line);
      return { hasCodes: false, next: end };
    }
    if (part.kind === "heading") body.addHeading(part.text);
    else if (part.kind === "paragraph" && part.insideTable !== true) {
      if (part.lines.some((line) => acceptMarked(line, this.#context))) {
        this.#readParagraph(part);
        return { hasCodes: true, next: index + 1 };
      }
      for (const line of part.lines) body.add(line);
    } else if (part.kind === "definition") {
      const codes = part.terms.map((term) => acceptTerm(term, { ...this.#context, isAboutErrors: false }));
      if (codes.some((coded) => coded !== null)) {
        return { hasCodes: true, next: this.#readDefinition(part, index) };
      }
      for (const line of joinLabel(part)) body.add(line);
    }
    return { hasCodes: false, next: index + 1 };
  }

  /**
   * Reads items of lists whose first lines begin with a code.
   *
   * @returns whether any does.
   */
  #readItems(begin: number, end: number, accept: typeof acceptItems): boolean {
    const groups = this.#groupItems(begin, end);
    const codes = accept(
      groups.map(({ from }) => (this.#parts[from] as Item).lines[0]),
      this.#context,
    );
    this.#sections.addOther();
    let hasCodes = false;
    let current: { coded: CodedText; line: TextLine; body: BodyTexts } | null = null;
    const finish = (): void => {
      if (current !== null) this.#addRow(rowOf(current.coded, current.line, current.body), this.#sections.place());
      current = null;
    };
    for (const [number, { from, to }] of groups.entries()) {
      const coded = codes[number] ?? null;
      const [line, ...lines] = (this.#parts[from] as Item).lines;
      if (line === undefined) continue;
      if (coded !== null) {
        finish();
        hasCodes = true;
        const body = new BodyTexts();
        for (const more of lines) body.add(more);
        current = { coded, line, body };
        if (from + 1 < to && !this.#readItems(from + 1, to, acceptInside)) this.#addItems(from + 1, to, body);
      } else if (current !== null && readLabel(line) !== null)
        this.#addItems(from, to, (current as { body: BodyTexts }).body);
      else {
        finish();
        if (from + 1 < to && this.#readItems(from + 1, to, accept)) hasCodes = true;
      }
    }
    finish();
    return hasCodes;
  }

  #addItems(from: number, to: number, body: BodyTexts): void {
    for (let index = from; index < to; index += 1)
      for (const line of (this.#parts[index] as Item).lines) body.add(line);
  }

  /** The items of the outermost list, each with the items inside it, by their indexes. */
  #groupItems(begin: number, end: number): { from: number; to: number }[] {
    const groups: { from: number; to: number }[] = [];
    let depth = Number.POSITIVE_INFINITY;
    for (let index = begin; index < end; index += 1) {
      const item = this.#parts[index] as Item;
      const last = groups.at(-1);
      if (last === undefined || item.depth <= depth) {
        depth = item.depth;
        groups.push({ from: index, to: index + 1 });
      } else last.to = index + 1;
    }
    return groups;
  }

  /** Reads a definition whose terms are codes. Items below it belong to it if it has no texts. */
  #readDefinition(part: Definition, index: number): number {
    this.#sections.addOther();
    const next = index + 1;
    const end = part.lines.length === 0 ? this.#endOf(next, "item") : next;
    const codes = part.terms.map((term) => acceptTerm(term, this.#context));
    if (codes.every((coded) => coded === null)) return next;
    const hasItems = end > next && !this.#readItems(next, end, acceptInside);
    for (const [number, coded] of codes.entries()) {
      const term = part.terms[number];
      if (coded === null || term === undefined) continue;
      const body = new BodyTexts();
      for (const line of part.lines) body.add(line);
      if (hasItems) this.#addItems(next, end, body);
      this.#addRow(rowOf(coded, term, body), this.#sections.place());
    }
    return end;
  }

  /** Reads the lines of a paragraph that begin with a code. Other lines belong to the code above them. */
  #readParagraph({ lines }: Paragraph): void {
    let current: { coded: CodedText; line: TextLine; body: BodyTexts } | null = null;
    const place = this.#sections.place();
    const words: TextLine[] = [];
    for (const [index, line] of lines.entries()) {
      // In a text that was broken into lines, a line may begin with any number.
      const coded: CodedText | null =
        index === 0 || current !== null ? acceptLine(line, this.#context, index + 1 < lines.length) : null;
      if (coded !== null) {
        if (current !== null) this.#addRow(rowOf(current.coded, current.line, current.body), place);
        current = { coded, line, body: new BodyTexts() };
      } else if (current !== null) current.body.add(line);
      else words.push(line);
    }
    if (current !== null) this.#addRow(rowOf(current.coded, current.line, current.body), place);
    if (words.length > 0) this.#sections.addText(words);
  }

  /**
   * Adds a row to the table of its section.
   *
   * @param before how many tables there were before the code: it comes before those that were found below it.
   */
  #addRow(cells: readonly Cell[], place: BlockPlace, before = this.#tables.length): void {
    const known = this.#bySection.get(place.section);
    if (known !== undefined) {
      known.rows.push(cells);
      return;
    }
    const { line, column } = cells[0] ?? { line: 1, column: 1 };
    const table = { kind: "table" as const, headings: [], rows: [cells], ...place, line, column, fields: ROW_FIELDS };
    this.#bySection.set(place.section, table);
    this.#tables.splice(before, 0, table);
  }
}

/** The levels of headings with a number that count 1, 2, 3: these number the sections of the document. */
function numberedLevels(parts: readonly Part[]): Set<number> {
  const codes = new Map<number, CodedText[]>();
  for (const part of parts) {
    const coded = part.kind === "heading" ? codedText(part) : null;
    if (part.kind !== "heading" || coded === null) continue;
    const known = codes.get(part.level);
    if (known === undefined) codes.set(part.level, [coded]);
    else known.push(coded);
  }
  return new Set([...codes].filter(([, all]) => areNumbering(all)).map(([level]) => level));
}

/** The lines of a definition that is a part of the texts about a code, such as `Cause: no address`. */
function joinLabel({ terms, lines }: Definition): readonly TextLine[] {
  const [term] = terms;
  const [first, ...others] = lines;
  if (term === undefined || first === undefined) return [...terms, ...lines];
  return [{ ...first, text: `${term.text.replace(/[:：]$/, "")}: ${first.text}`, lead: null }, ...others];
}
