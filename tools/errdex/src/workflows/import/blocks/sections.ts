import { joinPieces } from "../../../formats/parts/cell-text.ts";
import type { Heading, TextLine } from "../../../formats/parts/document-parts.ts";
import { isDated, isFurniture } from "../../../formats/parts/furniture.ts";
import { pinnedPattern } from "../../../unicode/pinned-pattern.ts";
import { codedText } from "./leading-code.ts";
import type { BlockPlace } from "./placed-table.ts";
import { findRangeSentence, type RangeSentence } from "./stated-range.ts";

const letters = pinnedPattern(String.raw`[\p{L}]{2}`, "u");
/** The longest heading that has no marks of a heading. */
const MAX_SHORT = 60;
const MAX_WORDS = 8;
/** How sentences begin that only lead to the table below. */
const LEADS_ON =
  /^(?:the following|following|these|this|those|see|note|below|here|for|in|if|when|all|each|every|you|以下|下表|如下|下面|本)/i;
const ABOUT_ERRORS = /error|exception|fault|failure|codes?\b|status|错误|异常|返回码|状态码|错误码|fehler|erreur/i;

/** Follows the headings of a document, and the texts above each table. */
export class Sections {
  readonly #title: string | null;
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  #heading: string | null = null;
  #range: RangeSentence | null = null;
  /** The texts since the last table or heading. */
  #words: string[] = [];
  /** The last paragraph, if it is directly above. */
  #last: readonly TextLine[] = [];

  /** @param title the document's own title, which is the heading of no section. */
  constructor(title: string | null) {
    this.#title = title;
  }

  /** Whether the headings above speak of errors or codes. */
  get isAboutErrors(): boolean {
    return [this.#title ?? "", ...this.#headings.map(({ text }) => text)].some((text) => ABOUT_ERRORS.test(text));
  }

  addHeading({ level, text }: Heading, isTitle: boolean): void {
    while ((this.#headings.at(-1)?.level ?? -1) >= level) this.#headings.pop();
    this.#headings.push({ level, text });
    this.#heading = isTitle || level === 0 ? null : text;
    this.#range = null;
    this.#words = [];
    this.#last = [];
  }

  addText(lines: readonly TextLine[]): void {
    const said = lines.filter(({ text }) => !isFurniture(text) && !isDated(text));
    if (said.length === 0) return;
    this.#words.push(joinPieces(said.map(({ text }) => text)));
    this.#last = lines;
  }

  /** Takes a block that is neither a heading nor a paragraph. */
  addOther(): void {
    this.#last = [];
  }

  /** The place of a table here. The texts above it have then been used. */
  placeOfTable(): BlockPlace {
    const range = findRangeSentence(this.#words.join(" "));
    // A sentence holds for the tables below it, until there is another text.
    if (range !== null || this.#words.length > 0) this.#range = range;
    const short = shortHeading(this.#last);
    this.#words = [];
    this.#last = [];
    return { section: short ?? this.#heading ?? this.#range?.subject ?? null, range: this.#range };
  }

  /** The place of another block here. */
  place(): BlockPlace {
    return { section: this.#heading, range: null };
  }
}

/** The heading that a short line directly above a table is; null when it is a sentence, or there is none. */
function shortHeading(lines: readonly TextLine[]): string | null {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined) return null;
  // The end of a sentence that was broken into lines is no heading.
  if (
    before !== undefined &&
    !/[.!?:。！？：]$/.test(before.text) &&
    !isFurniture(before.text) &&
    !isDated(before.text)
  )
    return null;
  const text = last.text.replace(/[:：]$/, "").trim();
  const isSentence = /[.!?。！？;；,，|]$/.test(text) || LEADS_ON.test(text) || findRangeSentence(text) !== null;
  if (text.length > MAX_SHORT || text.split(" ").length > MAX_WORDS || isSentence) return null;
  return letters().test(text) && !isFurniture(text) && !isDated(text) && !isCoded(last) ? text : null;
}

function isCoded(line: TextLine): boolean {
  const coded = codedText(line);
  return coded !== null && coded.kind !== "word";
}
