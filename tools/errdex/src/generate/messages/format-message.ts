import { argumentIdentifier } from "../../messages/dialect.ts";
import { generalCase, type MessageCase, type MessagePart, type PlainPart } from "../../messages/message.ts";
import { joinTexts } from "../../messages/message-forms.ts";
import { namedStyle, type ValueFormat } from "../../messages/value-format.ts";
import type { MessageSyntax } from "../../targets/target.ts";
import { replaceAll, replaceEnd } from "../quoting/replace.ts";
import { reduceToArb } from "./arb.ts";
import { writeFluent } from "./fluent.ts";
import { writeVue } from "./vue.ts";

/**
 * Writes a message in a platform's format, as a literal of the file's language.
 *
 * @param quote writes a text as such a literal.
 * @param language the message's BCP 47 tag, for platforms whose plurals depend on it.
 * @throws TypeError when the platform cannot express a part, or when it numbers arguments and the message
 *   has one that the entry does not declare.
 */
export function writeMessage(
  parts: readonly MessagePart[],
  syntax: MessageSyntax,
  quote: (text: string) => string = (text) => text,
  language: string | null = null,
): string {
  const { style = "plain" } = syntax;
  // A Fluent message is not quoted as a whole; it contains literals.
  return style === "fluent" ? writeFluent(parts, quote) : quote(WRITERS[style](parts, syntax, language));
}

/**
 * Writes the forms of a plural as one literal, for platforms that separate whole texts by a mark.
 *
 * @throws TypeError when the syntax has no `between`, and whenever {@link writeMessage} does.
 */
export function writeForms(
  forms: readonly { readonly parts: readonly MessagePart[] }[],
  syntax: MessageSyntax,
  quote: (text: string) => string = (text) => text,
): string {
  const { between } = syntax;
  if (between === undefined)
    throw new TypeError("syntax.message needs between, the text between the forms of a plural");
  return quote(forms.map(({ parts }) => writeMessage(parts, syntax)).join(between));
}

type Writer = (parts: readonly MessagePart[], syntax: MessageSyntax, language: string | null) => string;

const WRITERS: Readonly<Record<Exclude<NonNullable<MessageSyntax["style"]>, "fluent">, Writer>> = {
  plain: (parts, syntax) => writePlain(parts, syntax),
  icu: (parts, syntax) => writeIcu(parts, syntax, false),
  vue: (parts) => writeVue(parts),
  arb: (parts, syntax, language) => writeIcu(reduceToArb(parts, language), syntax, false),
};

function writePlain(parts: readonly MessagePart[], syntax: MessageSyntax): string {
  const [first] = parts;
  if (first?.kind === "text" && parts.length === 1) return quotedText(replaceAll(first.text, syntax.replace), syntax);
  // Join neighbouring texts first: a replacement or a quotation may span two of them.
  const plain = isPlain(parts) ? parts : joinTexts(generalCase(parts));
  // Without neighbours, a message of texts alone is one text.
  const isText = plain.length === 1 && plain[0]?.kind === "text";
  const replace = isText ? syntax.replace : (syntax.filled ?? syntax.replace);
  let written = "";
  for (let index = 0; index < plain.length; index += 1) {
    const part = plain[index] as PlainPart;
    if (part.kind !== "text") written += writePlaceholder(part, syntax) + separatorOf(part, plain[index + 1], syntax);
    else {
      const text = replaceAll(part.text, replace);
      written += quotedText(index + 1 < plain.length ? replaceEnd(text, syntax.before) : text, syntax);
    }
  }
  return written;
}

function quotedText(text: string, { quoted }: MessageSyntax): string {
  return quoted === undefined ? text : quoteIcu(text, quoted);
}

/** Whether a message has no cases and no two texts side by side. */
function isPlain(parts: readonly MessagePart[]): parts is readonly PlainPart[] {
  let before = "";
  for (const part of parts) {
    if (part.kind === "plural" || part.kind === "select" || (part.kind === "text" && before === "text")) return false;
    before = part.kind;
  }
  return true;
}

type Placeholder = Exclude<PlainPart, { readonly kind: "text" }>;

function writePlaceholder(part: Placeholder, syntax: MessageSyntax): string {
  if (part.kind === "number" && part.offset !== 0) {
    throw new TypeError(`the plural of {${part.name}} uses an offset, which this platform does not support`);
  }
  const { open = "{", numbered, places = "entry", most = Number.POSITIVE_INFINITY } = syntax;
  // The counted argument comes first. The `#` of a nested plural belongs to another argument.
  const isCounted = part.kind === "number" && (part.place ?? 0) === 0;
  if (isCounted && syntax.number !== undefined) return syntax.number;
  const end = endOf(part, syntax);
  if (numbered === undefined)
    return open + (syntax.identifiers === true ? argumentIdentifier(part.name) : part.name) + end;
  if (part.index === -1) throw new TypeError(`the message contains {${part.name}}, which the entry does not declare`);
  if (places === "entry") {
    if (part.index + numbered > most) {
      throw new TypeError(`{${part.name}} is argument ${part.index + 1} of the entry; this platform has ${most}`);
    }
    return open + String(part.index + numbered) + end;
  }
  const { place = -1 } = part;
  if (place === -1) {
    throw new TypeError(
      `the message contains {${part.name}} among arguments that some forms or languages leave out; this platform needs every argument before it`,
    );
  }
  return open + String(place + numbered) + end;
}

/**
 * What separates a placeholder without an end, such as `:name`, from what a reader would take for the rest of the
 * name: U+2060, which nobody sees.
 */
function separatorOf(part: Placeholder, next: PlainPart | undefined, syntax: MessageSyntax): string {
  if (next === undefined || endOf(part, syntax) !== "") return "";
  const text = next.kind === "text" ? next.text : (syntax.open ?? "{");
  return /^[A-Za-z0-9_]/.test(text) ? "\u2060" : "";
}

/** The text after an argument: by its format, or else by its type. */
function endOf(part: Placeholder, { close = "}", types = {}, formats = {} }: MessageSyntax): string {
  if (part.kind === "placeholder" && part.format !== undefined) {
    const { type } = part.format;
    const found = formats[`${type} ${namedStyle(part.format)}`] ?? formats[type];
    if (found !== undefined) return found;
  }
  return (part.type ? types[part.type] : undefined) ?? close;
}

/** Writes ICU MessageFormat. `''` is an apostrophe in every dialect; the other quoting rules differ. */
function writeIcu(parts: readonly MessagePart[], syntax: MessageSyntax, inPlural: boolean): string {
  const { quoted = "{}" } = syntax;
  const inner = (name: string, cases: readonly MessageCase[], plural: boolean): string =>
    `${name}${cases.map(({ key, parts: of }) => ` ${key} {${writeIcu(of, syntax, plural)}}`).join("")}`;
  const write = (part: MessagePart): string => {
    switch (part.kind) {
      case "text":
        return quoteIcu(part.text, inPlural ? `${quoted}#` : quoted);
      case "placeholder":
        return `{${part.name}${formatOf(part.format, syntax)}}`;
      case "number":
        return "#";
      case "plural": {
        const offset = part.offset === 0 ? "" : ` offset:${part.offset}`;
        return `{${inner(`${part.name}, ${part.ordinal ? "selectordinal" : "plural"},${offset}`, part.cases, true)}}`;
      }
      case "select":
        return `{${inner(`${part.name}, select,`, part.cases, false)}}`;
    }
  };
  return parts.map(write).join("");
}

/** A format as ICU writes it, with its comma. A style has balanced braces: the parser has seen to it. */
function formatOf(format: ValueFormat | undefined, { formatTypes }: MessageSyntax): string {
  if (format === undefined || formatTypes?.includes(format.type) === false) return "";
  return format.style === null ? `, ${format.type}` : `, ${format.type}, ${format.style}`;
}

/** Quotes adjacent special characters as one run: `'{''}'` would be parsed as a literal apostrophe. */
function quoteIcu(text: string, special: string): string {
  if (!text.includes("'") && !containsAny(text, special)) return text;
  let written = "";
  let open = false;
  for (const char of text) {
    if (char !== "'" && special.includes(char) !== open) {
      written += "'";
      open = !open;
    }
    written += char === "'" ? "''" : char;
  }
  return open ? `${written}'` : written;
}

function containsAny(text: string, chars: string): boolean {
  for (const char of chars) if (text.includes(char)) return true;
  return false;
}
