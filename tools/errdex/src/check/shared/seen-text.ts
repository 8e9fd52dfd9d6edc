import type { Locale, TranslatedText } from "../../catalogue/catalogue.ts";
import type { OwnText } from "../../catalogue/own-texts.ts";
import type { MessagePart } from "../../messages/message.ts";
import { type ParsedMessage, parseMessage } from "../../messages/parse-message.ts";

/** A text as quick tests see it. One object serves a whole walk, so keep nothing of it. */
export class SeenText {
  text = "";
  /** Whether it may contain placeholders, plurals and choices. */
  isMessage = false;
  /** Whether it is a message with a brace. Without one, a message has no argument and no mistake. */
  hasBrace = false;
  /** The translation; null for a text in the catalogue's own language. */
  translated: TranslatedText | null = null;
  /** What a translation translates; null when the catalogue has no such text, or the text is no translation. */
  own: OwnText | null = null;
  /** The locale file of a translation; null for a text in the catalogue's own language. */
  locale: Locale | null = null;
  /** The BCP 47 tag of the text's language. */
  language = "";
  #parsed: ParsedMessage | null = null;
  #plurals: readonly Plural[] | null = null;

  /** Moves on to the next text. */
  see(text: string, isMessage: boolean): void {
    this.text = text;
    this.isMessage = isMessage;
    this.hasBrace = isMessage && (text.includes("{") || text.includes("}"));
    this.#parsed = null;
    this.#plurals = null;
  }

  /** The text, parsed as a message. It is parsed once for all rules. */
  get parsed(): ParsedMessage {
    this.#parsed ??= parseMessage(this.text);
    return this.#parsed;
  }

  /** Every plural in it, including nested ones. A text with a syntax error has none. */
  get plurals(): readonly Plural[] {
    if (this.#plurals === null) {
      const found: Plural[] = [];
      if (this.hasBrace) collectPlurals(this.parsed.parts, found);
      this.#plurals = found;
    }
    return this.#plurals;
  }
}

/** A plural in a message. */
export type Plural = Extract<MessagePart, { readonly kind: "plural" }>;

function collectPlurals(parts: readonly MessagePart[], found: Plural[]): void {
  for (const part of parts) {
    if (!("cases" in part)) continue;
    if (part.kind === "plural") found.push(part);
    for (const { parts: inner } of part.cases) collectPlurals(inner, found);
  }
}
