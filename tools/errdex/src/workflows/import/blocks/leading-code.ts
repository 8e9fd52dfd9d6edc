import { collapse } from "../../../formats/parts/cell-text.ts";
import type { TextLine } from "../../../formats/parts/document-parts.ts";

/** How sure it is that a word is a code: a number, a word that looks like a code, or any word. */
export type CodeKind = "number" | "identifier" | "word";

/** A text that begins with a code, or has one in brackets at its end. */
export interface CodedText {
  /** The code as the document prints it. */
  readonly code: string;
  readonly kind: CodeKind;
  /** The text without the code; empty when there is no more. */
  readonly rest: string;
  /** Whether a mark such as a colon or a dash follows the code. */
  readonly isSeparated: boolean;
  /** Whether the code alone is set apart as code, bold or a link. */
  readonly isSet: boolean;
  /** Whether a word such as "Error code" stands before it. */
  readonly isLabelled: boolean;
  /** Whether the code stands at the end. */
  readonly isAtEnd: boolean;
}

const LABEL =
  /^(?:(?:api|system|business)\s)?(?:https?(?:[\s_-]?(?:status|error|response))?(?:[\s_-]?codes?)?|(?:error|err|status|return|result|response|state)[\s_-]?(?:codes?|no\.?|number|id)?|codes?|exception|错误码|错误代码|错误编号|错误|返回码|状态码|响应码|代码|异常码)(?:\s?[:：#=]|\s|(?=[\d-]))\s*/i;
/** A label that only a code follows. */
const NAMED = /^(?:error|err|return|result|错误|返回|异常)[\s_-]?(?:codes?|码|代码|编号)\s?[:：=]\s*$/i;
const OPENING = /^[([{（【「"'“‘`*]{1,3}/;
const CLOSING = /^[)\]}）】」"'”’`*]{1,3}/;
const NUMBER = /^(?:0[xX][0-9A-Fa-f]{1,16}|-?\d{1,3}(?:,\d{3})+|-?\d{1,19})/;
const WORD = /^[A-Za-z][A-Za-z0-9_]*(?:[.:/#-][A-Za-z0-9_]+)*/;
const SEPARATOR = /^(?:[:：=]{1,2}>?|[-–—]{1,2}>?(?=\s)|[.、)](?=\s|$)|\/(?=\s[A-Z])|\||→|⇒)/;
/** What follows a number that measures something, or is one end of a range. */
const UNIT =
  /^(?:[%°+~～]|(?:ms|s|sec|seconds?|min|minutes?|hours?|days?|weeks?|months?|years?|times|bytes?|bits?|[kmg]i?b|kg|px|or|and|to|of|per|x|more|less|through|until|vs)(?![A-Za-z0-9_])|个|次|秒|毫秒|分钟|小时|天|条|位|年|月|日|至|到)/i;
/** What follows a number that counts something: `100 requests per minute`, but not `4001 requests are too frequent`. */
const COUNTED =
  /^(?:requests|calls|characters|chars|users|devices|items|records|rows|retries|attempts|connections|orders|symbols|files|messages|pages|points|weight)(?:$|[.,;)/]|\s(?:per|every|each|a|an|in|within|or|and|at|from|of)\b)/i;
/** Words that begin sentences and lists, and are no codes although they are set apart. */
const COMMON =
  /^(?:note|notes|tip|warning|caution|important|example|examples|see|cause|causes|reason|solution|solutions|resolution|fix|action|message|messages|description|meaning|details?|type|name|error|errors|code|codes|status|default|required|optional|response|request|returns?|parameters?|string|number|integer|boolean|object|array|true|false|null|yes|no|new|get|post|put|patch|delete|head|api|http|https|url|json|xml|html|id|todo|faq|overview|introduction|summary|contents|home|docs)$/i;

/** Parses a line that begins with a code, or ends with one in brackets. Null when it has none. */
export function codedText({ text, lead }: Pick<TextLine, "text" | "lead">): CodedText | null {
  // Links to a heading are shown as signs at its ends, and emoji may be names.
  const bare = text.replace(/^(?:[#§¶\s]|:[a-z0-9_]{1,40}:){1,8}(?=[^#§¶\s])/, "").replace(/[#§¶]$/, "");
  const plain = collapse(bare.normalize("NFKC").replaceAll("\u2212", "-"));
  const set = lead === null ? null : collapse(lead.normalize("NFKC").replaceAll("\u2212", "-"));
  const first = atBeginning(plain, set);
  // Any text begins with a word.
  return first === null || (first.kind === "word" && !first.isSet) ? (atEnd(plain) ?? first) : first;
}

function atBeginning(text: string, lead: string | null): CodedText | null {
  const label = LABEL.exec(text)?.[0] ?? "";
  const found = readToken(text.slice(label.length), lead === text ? null : lead, label !== "");
  // `Error code: Emulator` names a code, `Code Emulator` may be a sentence.
  const isNamed = NAMED.test(label) && found?.rest === "";
  if (found !== null && (found.kind !== "word" || label === "" || isNamed)) {
    return { ...found, isLabelled: label !== "" };
  }
  const plain = label === "" ? null : readToken(text, lead, false);
  return plain === null ? null : { ...plain, isLabelled: false };
}

/**
 * Reads a code at the beginning of a text.
 *
 * @param isLabelled whether a label stands before it. Then a comma may follow.
 */
function readToken(text: string, lead: string | null, isLabelled: boolean): Omit<CodedText, "isLabelled"> | null {
  const opening = OPENING.exec(text)?.[0] ?? "";
  const from = text.slice(opening.length);
  const number = NUMBER.exec(from)?.[0];
  const hasWordAfter = number !== undefined && /^[A-Za-z0-9_]/.test(from.slice(number.length));
  const code = number === undefined || hasWordAfter ? readWord(from) : number;
  if (code === null) return null;
  const after = from.slice(code.length);
  const closing = opening === "" ? "" : (CLOSING.exec(after)?.[0] ?? "");
  const behind = after.slice(closing.length);
  const trimmed = behind.trimStart();
  const separator = SEPARATOR.exec(trimmed)?.[0] ?? (isLabelled ? (/^,(?=\s[^\d\s])/.exec(trimmed)?.[0] ?? "") : "");
  const hasGap = closing !== "" || behind !== trimmed || trimmed === "" || separator !== "";
  // `1.5`, `10:30`, `404s`, `2026-01-01` and `1001/1002` are no codes.
  if (!hasGap || (separator.startsWith(":") && /^:\d/.test(trimmed))) return null;
  const rest = trimmed.slice(separator.length).trim();
  const kind = kindOf(code);
  if (kind === "number" && separator === "" && closing === "" && !isName(rest) && isCount(rest)) return null;
  if (kind === "number" && /^[-–—]/.test(separator) && /^-?\d/.test(rest)) return null;
  const words = lead === null ? null : lead.replace(/[:：.,\s-]{1,4}$/, "");
  const isSet = words !== null && (words === code || words === `${opening}${code}${closing}`);
  const inner = unquoted(rest);
  const isSeparated = separator !== "" || closing !== "" || inner !== rest;
  // `DEVICE_GONE (6005)` is a name and its code.
  if (kind === "identifier" && /^-?\d{3,10}$/.test(inner)) {
    return { code: inner, kind: "number", rest: code, isSeparated, isSet, isAtEnd: false };
  }
  return { code, kind, rest: inner, isSeparated, isSet, isAtEnd: false };
}

const isCount = (rest: string): boolean => UNIT.test(rest) || COUNTED.test(rest);

/** A word, or digits and letters such as `28P01` and `4001-A`. Null when there is none. */
function readWord(text: string): string | null {
  const mixed = /^\d{1,10}[A-Z][A-Z0-9]{0,10}(?![A-Za-z0-9_])/.exec(text)?.[0];
  if (mixed !== undefined && !/^\d+X+$/.test(mixed)) return mixed;
  const word = WORD.exec(text)?.[0].replace(/[.:/#-]+$/, "");
  return word === undefined || word.length > 128 || COMMON.test(word) ? null : word;
}

/** A text that is a whole in brackets or quotes, without them: `(USER_UNKNOWN)`. */
function unquoted(text: string): string {
  const inner = /^[([（"“'`](.*)[)\]）"”'`]$/.exec(text)?.[1];
  return inner === undefined || /[()[\]（）"“”]/.test(inner) ? text : inner.trim();
}

const END = /[([（【](?:[A-Za-z ]{1,30}[:：#=]?\s?|[\u4e00-\u9fff]{1,8}[:：]?\s?)?(-?\d{1,10})[)\]）】]$/;

/** Reads a code in brackets at the end of a text, `Token expired (1010)`. A year is none. */
function atEnd(text: string): CodedText | null {
  const [brackets, code] = END.exec(text.slice(-80)) ?? [];
  if (brackets === undefined || code === undefined || code.length < 3 || /^(?:19|20)\d\d$/.test(code)) return null;
  const rest = text.slice(0, text.length - brackets.length).trim();
  if (rest === "") return null;
  return { code, kind: "number", rest, isSeparated: true, isSet: false, isLabelled: false, isAtEnd: true };
}

function kindOf(code: string): CodeKind {
  if (NUMBER.exec(code)?.[0] === code) return "number";
  if (/^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/.test(code)) return "identifier";
  return /\d{2}/.test(code) && /^[A-Z0-9._:-]+$/i.test(code) && !/^\d{4}-/.test(code) ? "identifier" : "word";
}

/** Whether a number has so many digits, or a sign, that it hardly counts or numbers anything. */
export function isTellingNumber({ code, kind }: Pick<CodedText, "code" | "kind">): boolean {
  return kind === "number" && (code.startsWith("-") || code.replaceAll(",", "").length >= 3);
}

/** Whether a word is said to be a code, and stands alone: `Error code: Emulator`. */
export function isNamedWord({ kind, isLabelled, rest }: Pick<CodedText, "kind" | "isLabelled" | "rest">): boolean {
  return kind === "word" && isLabelled && rest === "";
}

/** Whether a text is a name, such as `USER_UNKNOWN` or `UserUnknown`. */
export function isName(text: string): boolean {
  return (
    /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|(?:[A-Z][a-z0-9]+){2,}|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)$/.test(text) &&
    text.length >= 2
  );
}
