import type { MessagePart } from "../../messages/message.ts";
import type { LocaleModel } from "../../model/locale-model.ts";
import type { CatalogueModel } from "../../model/model.ts";
import type { CommentSyntax, Syntax } from "../../targets/target.ts";
import { writeForms, writeMessage } from "../messages/format-message.ts";
import { writeComment } from "../quoting/comment.ts";
import { describe, quoterOf } from "../quoting/quote.ts";
import { replaceAll } from "../quoting/replace.ts";
import { writeRunning } from "../quoting/running-text.ts";
import { writeUrl } from "./url.ts";
import type { TargetWording } from "./wording.ts";

/** What a template sees as `@root`, as far as helpers need it. */
type Root = { readonly locale?: LocaleModel; readonly catalogue: CatalogueModel };

/** What the helpers of a template do. Each throws a TypeError when it is given a value that it does not take. */
export interface HelperFunctions {
  quote(value: unknown): string;
  key(value: unknown): string;
  literal(value: unknown): string;
  /**
   * What `message` does with the parts of a message and its BCP 47 tag, which may be unknown.
   *
   * @param as the name of the way of writing messages; undefined for `syntax.message`.
   */
  messageIn(as: unknown): (parts: unknown, language: unknown) => string;
  forms(list: unknown): string;
  text(value: unknown): string;
  /** @param values a value for each placeholder; null when there is none. */
  say(name: unknown, values: Readonly<Record<string, unknown>> | null): string;
  url(value: unknown): string;
  /** @param content renders what is inside the comment. */
  comment(kind: unknown, content: () => string, indent: unknown): string;
  /** Whether `{{#if}}` prints its content. */
  isTrue(value: unknown): boolean;
  /** Sets what the next file sees as `@root`, and leaves every comment. */
  begin(root: object): void;
  /** Lets go of it. */
  end(): void;
}

/**
 * Makes the helpers of a target.
 *
 * @param syntax the syntax in which the helpers print.
 * @param vocabulary the target's words, for `say`.
 */
export function createHelpers(syntax: Syntax, vocabulary: TargetWording): HelperFunctions {
  const { string, key, literals, text: running, message: messageSyntax = {}, messages = {} } = syntax;
  /** The innermost comment around the current position. */
  let comment: CommentSyntax | null = null;
  let root: Root | null = null;
  /** The last comment that was written. */
  let last: { text: string; style: CommentSyntax | null; indent: unknown; written: string } = NO_COMMENT;
  /** Words without placeholders, as they are written in one language outside of comments. */
  const writtenWords = new Map<string, string>();
  let wordsLanguage = "";

  const quoted = string === undefined ? withoutSyntax("string") : quoterOf(string);
  const written = (value: string): string => {
    if (comment !== null) return replaceAll(value, comment.text);
    if (running === undefined) throw new TypeError("the syntax has no text");
    return writeRunning(value, running);
  };

  return {
    begin(next) {
      comment = null;
      root = next as Root;
    },
    end() {
      root = null;
    },
    quote: quoted,
    key: key === undefined ? withoutSyntax("key") : quoterOf(key),
    literal(value) {
      if (typeof value === "string") return quoted(value);
      if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
      if (value !== null && typeof value !== "boolean") throw new TypeError(`literal was given ${describe(value)}`);
      if (literals === undefined) throw new TypeError("the syntax has no literals");
      return literals[String(value) as "null" | "true" | "false"];
    },
    messageIn(as) {
      const style = as === undefined ? messageSyntax : messages[String(as)];
      if (style === undefined) throw new TypeError(`the syntax has no messages ${JSON.stringify(as)}`);
      const quoteText = style.string === undefined ? quoted : quoterOf(style.string);
      return (parts, language) => {
        if (!Array.isArray(parts))
          throw new TypeError(`message takes a message's parts, but was given ${describe(parts)}`);
        return writeMessage(parts as MessagePart[], style, quoteText, typeof language === "string" ? language : null);
      };
    },
    forms(list) {
      if (!isForms(list)) throw new TypeError(`forms takes the forms of a plural, but was given ${describe(list)}`);
      return writeForms(list, messageSyntax, quoted);
    },
    text(value) {
      if (typeof value !== "string" && typeof value !== "number") {
        throw new TypeError(`text takes a string or a number, but was given ${describe(value)}`);
      }
      return written(String(value));
    },
    say(name, values) {
      const word = String(name);
      const language = languageOf(root as Root);
      if (values !== null || comment !== null) return written(vocabulary.say(word, language, values ?? {}));
      if (language !== wordsLanguage) writtenWords.clear();
      wordsLanguage = language;
      let text = writtenWords.get(word);
      if (text === undefined) {
        text = written(vocabulary.say(word, language, {}));
        writtenWords.set(word, text);
      }
      return text;
    },
    url: writeUrl,
    comment(kind, content, indent) {
      const style = syntax.comments?.[String(kind)];
      if (style === undefined) throw new TypeError(`the syntax has no comment ${JSON.stringify(kind)}`);
      const outer = comment;
      comment = style;
      const text = content();
      comment = outer;
      // A PO file has the same comment before each text of an entry.
      if (text !== last.text || style !== last.style || indent !== last.indent) {
        last = { text, style, indent, written: writeComment(text, style, Number(indent ?? 0)) };
      }
      return last.written;
    },
    isTrue(value) {
      if (value === undefined) throw new TypeError("there is no such field");
      // A number is always true: code 0 is a value, not "false".
      if (typeof value === "number") return true;
      if (typeof value === "string") return value !== "";
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    },
  };
}

const NO_COMMENT = { text: "", style: null, indent: undefined, written: "" };

/** What a helper does when the syntax lacks what it writes. The checker finds such helpers before. */
function withoutSyntax(part: string): () => never {
  return () => {
    throw new TypeError(`the syntax has no ${part}`);
  };
}

/** The language of a file: its locale's, or else the catalogue's own. */
function languageOf({ locale, catalogue }: Root): string {
  return locale?.tag ?? catalogue.language;
}

function isForms(value: unknown): value is { parts: MessagePart[] }[] {
  return Array.isArray(value) && value.every((form) => Array.isArray((form as { parts?: unknown }).parts));
}
