import type HandlebarsModule from "handlebars";
import type { MessagePart } from "../../messages/message.ts";
import type { LocaleModel } from "../../model/locale-model.ts";
import type { CatalogueModel } from "../../model/model.ts";
import type { CommentSyntax, Syntax } from "../../targets/target.ts";
import { writeForms, writeMessage } from "../messages/format-message.ts";
import { writeComment } from "../quoting/comment.ts";
import { describe, quote } from "../quoting/quote.ts";
import { replaceAll } from "../quoting/replace.ts";
import type { TargetWording } from "./wording.ts";

type Options = HandlebarsModule.HelperOptions;

/** What a helper requires of its call. Templates are checked against it before they run. */
export interface HelperRule {
  /** The number of arguments. */
  readonly args: number;
  /** Where it may be called: `value` prints, `block` encloses content, `test` is an argument of another helper. */
  readonly use: "value" | "block" | "test";
  /** The part of the target's syntax that it needs; null when it needs none. */
  readonly needs: keyof Syntax | null;
  /** A description in Markdown, for templates/README.md. */
  readonly summary: string;
}

/** Every helper that a template may call. templates/README.md explains them. */
export const HELPERS: Readonly<Record<string, HelperRule>> = {
  quote: {
    args: 1,
    use: "value",
    needs: "string",
    summary: "Prints a text as a string literal. Anything but a text is refused, so guard what may be null.",
  },
  key: {
    args: 1,
    use: "value",
    needs: "key",
    summary: "Prints a text as a key, in formats that write keys differently from texts.",
  },
  literal: {
    args: 1,
    use: "value",
    needs: "string",
    summary: "Prints a whole number, a text, a boolean or null as the language writes it.",
  },
  message: {
    args: 1,
    use: "value",
    needs: "string",
    summary:
      'Prints message parts as a string literal, with placeholders, plurals and choices as `syntax.message` writes them, or with `as="name"` as that member of `syntax.messages` does. `language=@root.locale.tag` passes the language to styles that need it.',
  },
  forms: {
    args: 1,
    use: "value",
    needs: "string",
    summary:
      "Prints the forms of a plural, such as `text.plural.forms`, as one string literal, with `syntax.message.between` between them.",
  },
  text: {
    args: 1,
    use: "value",
    needs: "text",
    summary: "Prints a text or a number as running text. Inside a comment, the comment escapes it.",
  },
  say: {
    args: 1,
    use: "value",
    needs: "text",
    summary:
      'Prints the target\'s own words with this name as running text, in the language of the file: `{{say "as-of" date=source.revision}}` fills in a placeholder.',
  },
  url: {
    args: 1,
    use: "value",
    needs: null,
    summary:
      "Prints an address of http or https, with brackets, quotes and stars encoded, so that it is safe in a link. An issue cited as `owner/repository#number` becomes its address.",
  },
  comment: {
    args: 1,
    use: "block",
    needs: "comments",
    summary: "Turns its content into a comment of the given kind. `indent=4` indents it.",
  },
  each: {
    args: 1,
    use: "block",
    needs: null,
    summary: "Repeats its content for every member of a list. `@first`, `@last` and `@index` give its position.",
  },
  if: {
    args: 1,
    use: "block",
    needs: null,
    summary: "Prints its content unless the value is null, false, or an empty text or list. 0 counts as a value.",
  },
  unless: { args: 1, use: "block", needs: null, summary: "The opposite of `if`." },
  eq: {
    args: 2,
    use: "test",
    needs: null,
    summary: "Whether two values are the same. Use it inside `if` or `unless`.",
  },
};

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Makes bidirectional control characters visible, as `[U+202E]`. Left in, they would make a text read in
 * another order than it is written (CVE-2021-42574). Directional marks (U+200E, U+200F) stay.
 */
function showDirections(text: string): string {
  return text.replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/**
 * Registers every helper.
 *
 * @param handlebars the Handlebars instance of one target.
 * @param syntax the syntax in which the helpers print.
 * @param vocabulary the target's words, for `say`.
 */
export function registerHelpers(handlebars: typeof HandlebarsModule, syntax: Syntax, vocabulary: TargetWording): void {
  const { string, literals, text: running, message: messageSyntax = {} } = syntax;
  /** The comment blocks around the current position, innermost last. */
  const comments: CommentSyntax[] = [];

  const quoted = (value: unknown, literal = string): string => {
    if (literal === undefined) throw new TypeError("the syntax has no string");
    return quote(value, literal);
  };
  const written = (value: string): string => {
    const comment = comments.at(-1);
    if (comment !== undefined) return replaceAll(value, comment.text);
    if (running === undefined) throw new TypeError("the syntax has no text");
    return replaceAll(showDirections(value), running.replace).replace(LINE_BREAKS, running.newline);
  };
  const isTrue = (value: unknown): boolean => {
    if (value === undefined) throw new TypeError("there is no such field");
    // A number is always true: code 0 is a value, not "false".
    if (typeof value === "number") return true;
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  };

  handlebars.registerHelper({
    quote: (value: unknown) => quoted(value),
    key(value: unknown) {
      if (syntax.key === undefined) throw new TypeError("the syntax has no key");
      return quote(value, syntax.key);
    },
    literal(value: unknown) {
      if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
      if (typeof value === "string") return quoted(value);
      if (value !== null && typeof value !== "boolean") throw new TypeError(`literal was given ${describe(value)}`);
      if (literals === undefined) throw new TypeError("the syntax has no literals");
      return literals[String(value) as "null" | "true" | "false"];
    },
    message(parts: unknown, { hash }: Options) {
      if (!Array.isArray(parts))
        throw new TypeError(`message takes a message's parts, but was given ${describe(parts)}`);
      const style = hash.as === undefined ? messageSyntax : syntax.messages?.[String(hash.as)];
      if (style === undefined) throw new TypeError(`the syntax has no messages ${JSON.stringify(hash.as)}`);
      return writeMessage(
        parts as MessagePart[],
        style,
        (text) => quoted(text, style.string),
        typeof hash.language === "string" ? hash.language : null,
      );
    },
    forms(list: unknown) {
      if (!isForms(list)) throw new TypeError(`forms takes the forms of a plural, but was given ${describe(list)}`);
      return writeForms(list, messageSyntax, quoted);
    },
    text(value: unknown) {
      if (typeof value !== "string" && typeof value !== "number") {
        throw new TypeError(`text takes a string or a number, but was given ${describe(value)}`);
      }
      return written(String(value));
    },
    say: (name: unknown, { hash, data }: Options) => written(vocabulary.say(String(name), languageOf(data.root), hash)),
    url: (value: unknown) => writeUrl(value),
    comment(this: unknown, kind: unknown, options: Options) {
      const style = syntax.comments?.[String(kind)];
      if (style === undefined) throw new TypeError(`the syntax has no comment ${JSON.stringify(kind)}`);
      comments.push(style);
      try {
        return writeComment(options.fn(this), style, Number(options.hash.indent ?? 0));
      } finally {
        comments.pop();
      }
    },
    if(this: unknown, value: unknown, options: Options) {
      return isTrue(value) ? options.fn(this) : options.inverse(this);
    },
    unless(this: unknown, value: unknown, options: Options) {
      return isTrue(value) ? options.inverse(this) : options.fn(this);
    },
    eq: (a: unknown, b: unknown) => a === b,
  });
}

/** The language of a file: its locale's, or else the catalogue's own. */
function languageOf({ locale, catalogue }: { locale?: LocaleModel; catalogue: CatalogueModel }): string {
  return locale?.tag ?? catalogue.language;
}

function isForms(value: unknown): value is { parts: MessagePart[] }[] {
  return Array.isArray(value) && value.every((form) => Array.isArray((form as { parts?: unknown }).parts));
}

/**
 * The characters that RFC 3986 allows. Once the others are encoded, `&` is the only one that markup treats
 * specially.
 */
const URL_FORM = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * An issue or pull request as the schema writes citations: `owner/name#12`. GitHub redirects from `issues`
 * to `pull`.
 */
const ISSUE_FORM = /^([\w-]+\/[\w.-]+)#(\d+)$/;

/** Writes a URL that can be printed unquoted in a link: brackets, quotes and stars are percent-encoded. */
function writeUrl(value: unknown): string {
  const [, repository, number] = typeof value === "string" ? (ISSUE_FORM.exec(value) ?? []) : [];
  if (repository !== undefined) return `https://github.com/${repository}/issues/${number}`;
  if (typeof value !== "string" || !URL_FORM.test(value)) throw new TypeError("url takes an address of http or https");
  return value.replace(/[[\]()'*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
