import type { MessageSyntax } from "../load/target.ts";
import { type MessageCase, type MessagePart, otherCase } from "../model/message.ts";
import { mergeText } from "../model/message-forms.ts";
import { replaceAll, replaceEnd } from "./replace.ts";

/**
 * Writes a message in a platform's own way, before it becomes a literal of the file's language.
 *
 * @throws TypeError when a platform counts arguments and the message holds one that the entry does not declare.
 */
export function writeMessage(parts: readonly MessagePart[], syntax: MessageSyntax): string {
  return WRITERS[syntax.style ?? "plain"](parts, syntax);
}

type Writer = (parts: readonly MessagePart[], syntax: MessageSyntax) => string;

const WRITERS: Readonly<Record<NonNullable<MessageSyntax["style"]>, Writer>> = {
  plain: writePlain,
  icu: (parts, syntax) => writeIcu(parts, syntax, false),
};

/** Text with placeholders and no more: of what goes on in several ways, the general one is written. */
function writePlain(parts: readonly MessagePart[], syntax: MessageSyntax): string {
  const shown = generalParts(parts);
  return shown
    .map((part, index) => {
      if (part.kind !== "text") return writePlaceholder(part, syntax);
      const text = replaceAll(part.text, syntax.replace);
      return index + 1 < shown.length ? replaceEnd(text, syntax.before) : text;
    })
    .join("");
}

type PlainPart = Exclude<MessagePart, { readonly cases: unknown }>;

/** The parts of the general case, with neighbouring texts as one. */
function generalParts(parts: readonly MessagePart[]): PlainPart[] {
  const general = parts.flatMap((part): PlainPart[] => ("cases" in part ? generalParts(otherCase(part)) : [part]));
  return mergeText(general) as PlainPart[];
}

function writePlaceholder(part: Exclude<PlainPart, { kind: "text" }>, syntax: MessageSyntax): string {
  if (part.kind === "number" && part.offset !== 0) {
    throw new TypeError(`the plural of {${part.name}} counts from an offset, which this platform cannot`);
  }
  const { open = "{", close = "}", numbered, places = "entry", types = {} } = syntax;
  if (part.kind === "number" && syntax.number !== undefined) return syntax.number;
  const end = (part.type === null ? undefined : types[part.type]) ?? close;
  if (numbered === undefined) return open + part.name + end;
  if (part.index === -1) throw new TypeError(`the message holds {${part.name}}, which the entry does not declare`);
  if (places === "entry") return open + String(part.index + numbered) + end;
  if (part.place === -1) {
    throw new TypeError(
      `the message holds {${part.name}} among arguments that some forms or languages leave out, and this platform cannot leave out one before it`,
    );
  }
  return open + String(part.place + numbered) + end;
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
        return `{${inner(`${part.name}, select,`, part.cases, inPlural)}}`;
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
