import type { TextLine } from "../../../formats/parts/document-parts.ts";
import { readLabel } from "./labels.ts";
import { type CodedText, codedText, isName, isNamedWord, isTellingNumber } from "./leading-code.ts";

/** What decides whether a word or a number is a code. */
export interface BlockContext {
  /** Whether the catalogue knows a code. */
  readonly isKnown: (code: string) => boolean;
  /** Whether the headings above speak of errors or codes. Then any word that is set apart may be a code. */
  readonly isAboutErrors: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a heading has a code: a number alone, a number that hardly numbers a section, or a word that looks like a
 * code.
 *
 * @param isNumbering whether the document's headings of this level count 1, 2, 3.
 */
export function acceptHeading(
  line: TextLine,
  { isKnown, isAboutErrors }: BlockContext,
  isNumbering: boolean,
): CodedText | null {
  const coded = codedText(line);
  if (coded === null) return null;
  const { kind, rest, isSet, isLabelled, code } = coded;
  if (isKnown(code) || isNamedWord(coded)) return coded;
  if (kind === "number") {
    const isCode = rest === "" || isTellingNumber(coded) || isLabelled || isSet || isName(rest) || !isNumbering;
    return isCode ? coded : null;
  }
  if (kind === "identifier") return coded;
  const isWord = /^(?:[A-Z][a-z0-9]+){2,}$|[._:]/.test(code) && (rest === "" || coded.isSeparated);
  return isAboutErrors && (isSet || isWord) ? coded : null;
}

/** Whether headings number their sections: 1, 2, 3 and so on, some with texts. */
export function areNumbering(codes: readonly CodedText[]): boolean {
  const numbers = codes.flatMap(({ code, kind }) => (kind === "number" && /^\d{1,2}$/.test(code) ? Number(code) : []));
  return (
    numbers.length < 2 ||
    numbers.every((number, index) => (index === 0 ? number <= 1 : number === (numbers[index - 1] ?? 0) + 1))
  );
}

/** Whether each of these first lines of items has a code, and which. */
export function acceptItems(lines: readonly (TextLine | undefined)[], context: BlockContext): (CodedText | null)[] {
  const all = lines.map((line) => (line === undefined ? null : codedText(line)));
  const areNumbers = all.every((coded) => coded?.kind === "number");
  const areSet = all.every((coded) => coded !== null && (coded.isSet || coded.isSeparated));
  return all.map((coded) => {
    if (coded === null) return null;
    const { kind, code, rest, isSet, isSeparated, isAtEnd, isLabelled } = coded;
    if (isAtEnd) return areNumbers ? coded : null;
    const isMarked = isSet || isSeparated || isLabelled || rest === "" || isName(rest);
    if (context.isKnown(code) && isMarked) return coded;
    if (kind === "number")
      return (isMarked && (isTellingNumber(coded) || areNumbers)) || (areNumbers && isTellingNumber(coded))
        ? coded
        : null;
    if (kind === "identifier") return isSet || isSeparated || rest === "" ? coded : null;
    return context.isAboutErrors && areSet && isSet && rest !== "" ? coded : null;
  });
}

/** Whether items inside the texts about a code are codes of their own, and not a part of the texts. */
export function acceptInside(lines: readonly (TextLine | undefined)[], context: BlockContext): (CodedText | null)[] {
  const all = acceptItems(lines, context);
  const areCodes = all.every((coded) => coded !== null && isTellingNumber(coded) && !coded.isAtEnd);
  return areCodes ? all : all.map(() => null);
}

/** Whether a term of a definition list is a code. */
export function acceptTerm(line: TextLine, { isKnown, isAboutErrors }: BlockContext): CodedText | null {
  const coded = codedText(line);
  if (coded === null) return null;
  if (isKnown(coded.code) || coded.kind !== "word") return coded;
  return isAboutErrors && (coded.rest === "" || coded.isSet || coded.isSeparated) ? coded : null;
}

/**
 * Whether a line of a paragraph begins with a code that is clearly set apart from the rest.
 *
 * @param hasMore whether the paragraph has more lines, which may be about a code that is alone in its line.
 */
export function acceptLine(
  line: TextLine,
  { isKnown, isAboutErrors }: BlockContext,
  hasMore: boolean,
): CodedText | null {
  const coded = codedText(line);
  if (coded === null || coded.isAtEnd) return null;
  if (coded.rest === "") return hasMore && isWordAlone(line, coded, isAboutErrors) ? coded : null;
  const { isSet, isSeparated, isLabelled, kind, code } = coded;
  if ((!isSet && !isSeparated) || isOtherLabel(line)) return null;
  if (isKnown(code) || isTellingNumber(coded)) return coded;
  if (kind === "identifier") return isSet || isLabelled || isAboutErrors ? coded : null;
  return kind === "word" && isAboutErrors && isSet && isSeparated && /[_.:A-Z]/.test(code.slice(1)) ? coded : null;
}

/** Whether a line inside the texts about a code begins with another code, which is set apart and has many digits. */
export function acceptMarked(line: TextLine, context: BlockContext): boolean {
  const coded = acceptLine(line, context, false);
  return coded?.isSet === true && coded.isSeparated && isTellingNumber(coded);
}

/** Whether a paragraph is a heading of a code: the code alone, or a line that is set apart as a whole. */
export function acceptTitle(lines: readonly TextLine[], { isKnown, isAboutErrors }: BlockContext): CodedText | null {
  const [line, ...others] = lines;
  const coded = line === undefined || others.length > 0 ? null : codedText(line);
  if (line === undefined || coded === null || coded.isAtEnd || isOtherLabel(line)) return null;
  if (isWordAlone(line, coded, isAboutErrors) || isNamedWord(coded)) return coded;
  const isWhole = line.lead === line.text;
  if (coded.rest !== "" && !isWhole && !isName(coded.rest)) return null;
  if (isKnown(coded.code)) return coded;
  if (coded.kind === "number") return isTellingNumber(coded) && !YEAR.test(coded.code) ? coded : null;
  return coded.kind === "identifier" && (isWhole || coded.rest === "") ? coded : null;
}

/** Whether a line is a word alone that is set apart and looks like a code: `AccessDenied`, `card_declined`. */
function isWordAlone(line: TextLine, { code, rest }: CodedText, isAboutErrors: boolean): boolean {
  return (
    isAboutErrors && line.lead === line.text && rest === "" && /[a-z0-9][A-Z]|[A-Za-z0-9][_.][A-Za-z0-9]/.test(code)
  );
}

/** Whether a line has a label of something else than a code: `HTTP status: 404`. */
function isOtherLabel(line: TextLine): boolean {
  const field = readLabel(line)?.field ?? "code";
  return field !== "code";
}
