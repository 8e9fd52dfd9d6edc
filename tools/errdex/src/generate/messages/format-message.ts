import { generalCase, type MessageCase, type MessagePart, type PlainPart } from "../../messages/message.ts";
import { joinTexts } from "../../messages/message-forms.ts";
import type { MessageSyntax } from "../../targets/target.ts";
import { replaceAll, replaceEnd } from "../quoting/replace.ts";
import { reduceToArb } from "./arb.ts";
import { writeFluent } from "./fluent.ts";
import { writeVue } from "./vue.ts";

/**
 * Writes a message in a platform's own way, as a literal of the file's language.
 *
 * @param quote writes a text as that literal.
 * @param language the message's language, where its plurals depend on it.
 * @throws TypeError when the platform has no words for a part, or counts arguments and the message
 *   holds one that the entry does not declare.
 */
export function writeMessage(
  parts: readonly MessagePart[],
  syntax: MessageSyntax,
  quote: (text: string) => string = (text) => text,
  language: string | null = null,
): string {
  const { style = "plain" } = syntax;
  // Fluent's messages stand bare in their file, with literals inside them.
  return style === "fluent" ? writeFluent(parts, quote) : quote(WRITERS[style](parts, syntax, language));
}

/**
 * Writes the forms of a plural as one literal, for platforms that choose among whole texts in one.
 *
 * @throws TypeError when the platform has nothing that stands between them, or as {@link writeMessage}.
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
  plain: (parts, syntax) => {
    // Neighbouring texts are one before they are written: what is replaced or quoted may span both.
    const plain = joinTexts(generalCase(parts));
    const replace = plain.every(({ kind }) => kind === "text") ? syntax.replace : (syntax.filled ?? syntax.replace);
    return plain
      .map((part, index) => {
        if (part.kind !== "text") return writePlaceholder(part, syntax);
        const text = replaceAll(part.text, replace);
        const ended = index + 1 < plain.length ? replaceEnd(text, syntax.before) : text;
        return syntax.quoted === undefined ? ended : quoteIcu(ended, syntax.quoted);
      })
      .join("");
  },
  icu: (parts, syntax) => writeIcu(parts, syntax, false),
  vue: (parts) => writeVue(parts),
  arb: (parts, syntax, language) => writeIcu(reduceToArb(parts, language), syntax, false),
};

function writePlaceholder(part: Exclude<PlainPart, { readonly kind: "text" }>, syntax: MessageSyntax): string {
  if (part.kind === "number" && part.offset !== 0) {
    throw new TypeError(`the plural of {${part.name}} uses an offset, which this platform does not support`);
  }
  const { open = "{", close = "}", numbered, places = "entry", types = {} } = syntax;
  // The counted argument comes first; the number of a plural inside is another one.
  const isCounted = part.kind === "number" && (part.place ?? 0) === 0;
  if (isCounted && syntax.number !== undefined) return syntax.number;
  const end = (part.type ? types[part.type] : undefined) ?? close;
  if (numbered === undefined) return open + part.name + end;
  if (part.index === -1) throw new TypeError(`the message contains {${part.name}}, which the entry does not declare`);
  if (places === "entry") return open + String(part.index + numbered) + end;
  const { place = -1 } = part;
  if (place === -1) {
    throw new TypeError(
      `the message contains {${part.name}} among arguments that some forms or languages leave out; this platform needs every argument before it`,
    );
  }
  return open + String(place + numbered) + end;
}

/** ICU's MessageFormat. `''` is one apostrophe in all of its dialects; what else is quoted differs. */
function writeIcu(parts: readonly MessagePart[], syntax: MessageSyntax, inPlural: boolean): string {
  const { quoted = "{}" } = syntax;
  const inner = (name: string, cases: readonly MessageCase[], plural: boolean): string =>
    `${name}${cases.map(({ key, parts: of }) => ` ${key} {${writeIcu(of, syntax, plural)}}`).join("")}`;
  const write = (part: MessagePart): string => {
    switch (part.kind) {
      case "text":
        return quoteIcu(part.text, inPlural ? `${quoted}#` : quoted);
      case "placeholder":
        return `{${part.name}}`;
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

/** Quotes runs of special characters: two quotations side by side would be an apostrophe between them. */
function quoteIcu(text: string, special: string): string {
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
