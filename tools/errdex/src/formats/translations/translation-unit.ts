import type { TranslatedText } from "../../catalogue/catalogue.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import type { MessageDialect } from "../../messages/dialect.ts";

/** The heading of a translation file. */
export interface TranslationHeader {
  /** The catalogue's id. */
  readonly catalogue: string;
  /** The catalogue's path in its project. */
  readonly path: string;
  /** The catalogue's own language. */
  readonly sourceLanguage: string;
  /** The language of the translations as a BCP 47 tag. */
  readonly language: string;
  /** How the catalogue writes messages. */
  readonly dialect: MessageDialect;
}

/** One text for translators: the source text and its translation. */
export interface TranslationUnit {
  /** Its key in translation files: `1010.message`. */
  readonly key: string;
  /** The path of the translation in a locale file. */
  readonly at: Path;
  /** Its name in findings: `the message of 1010`. */
  readonly name: string;
  /** The file of the catalogue with the source text, and the path in it. */
  readonly document: SourceDocument;
  readonly path: Path;
  /** The source text as the catalogue has it, with placeholders and plurals. */
  readonly source: string;
  /** The hash of the source text. */
  readonly hash: string;
  readonly translation: TranslatedText | null;
  /** Whether the translation was made from an earlier source text. */
  readonly stale: boolean;
  /** The source text of a stale translation, if the entry still has it; otherwise null. */
  readonly previous: string | null;
  /** Context for translators, one item a line: the entry's name, its other texts and arguments, and glossary terms. */
  readonly context: readonly string[];
}
