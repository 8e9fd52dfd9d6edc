import type { Locale } from "../../catalogue/catalogue.ts";
import type { OwnText } from "../../catalogue/own-texts.ts";
import { DEFAULT_DIALECT, type MessageDialect } from "../../messages/dialect.ts";
import type { MessagePart } from "../../messages/message.ts";
import { type ParsedMessage, parseMessage } from "../../messages/parse-message.ts";

/** A text that has a trait, as rules see it before it is located. */
export class SeenText {
  readonly text: string;
  /** What a translation translates; null when the catalogue has no such text, or the text is no translation. */
  readonly own: OwnText | null;
  /** The locale file of a translation; null for a text in the catalogue's own language. */
  readonly locale: Locale | null;
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly #dialect: MessageDialect;
  #parsed: ParsedMessage | null = null;
  #plurals: readonly Plural[] | null = null;

  constructor(
    text: string,
    language: string,
    own: OwnText | null = null,
    locale: Locale | null = null,
    dialect: MessageDialect = DEFAULT_DIALECT,
  ) {
    this.text = text;
    this.language = language;
    this.own = own;
    this.locale = locale;
    this.#dialect = dialect;
  }

  /** The text, parsed as a message. It is parsed once for all rules. */
  get parsed(): ParsedMessage {
    this.#parsed ??= parseMessage(this.text, [], this.#dialect);
    return this.#parsed;
  }

  /** Every plural in the message, including nested ones. A text with a syntax error has none. */
  get plurals(): readonly Plural[] {
    if (this.#plurals === null) {
      const found: Plural[] = [];
      collectPlurals(this.parsed.parts, found);
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
