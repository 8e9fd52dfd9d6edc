import type { Locale, TranslatedText } from "../../catalogue/catalogue.ts";
import type { OwnText } from "../../catalogue/own-texts.ts";
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

  /** Moves on to the next text. */
  see(text: string, isMessage: boolean): void {
    this.text = text;
    this.isMessage = isMessage;
    this.hasBrace = isMessage && (text.includes("{") || text.includes("}"));
    this.#parsed = null;
  }

  /** The text, parsed as a message. It is parsed once for all rules. */
  get parsed(): ParsedMessage {
    this.#parsed ??= parseMessage(this.text);
    return this.#parsed;
  }
}
