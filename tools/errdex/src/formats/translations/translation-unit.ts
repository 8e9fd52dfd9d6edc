import type { TranslatedText } from "../../catalogue/catalogue.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";

/** What a file of translations is made from, and for whom. */
export interface TranslationHeader {
  /** The catalogue's id. */
  readonly catalogue: string;
  /** Where the catalogue is in its project. */
  readonly path: string;
  /** The catalogue's own language. */
  readonly sourceLanguage: string;
  /** The language of the translations as a BCP 47 tag. */
  readonly language: string;
}

/** One text as translators see it: what it says today, and its translation. */
export interface TranslationUnit {
  /** By which it is known in a translators' file: `1010.message`. */
  readonly key: string;
  /** Where the translation stands in a locale file. */
  readonly at: Path;
  /** What it is, as findings name it: `the message of 1010`. */
  readonly name: string;
  /** The file of the catalogue that has the text, and where. */
  readonly document: SourceDocument;
  readonly path: Path;
  /** The text as the catalogue writes it, placeholders and plurals included. */
  readonly source: string;
  /** The hash of the text. */
  readonly hash: string;
  readonly translation: TranslatedText | null;
  /** Whether the translation was made from another text. */
  readonly stale: boolean;
  /** The text that a stale translation was made from, where the entry still knows it. */
  readonly previous: string | null;
  /** What helps to translate it: the entry's name, other texts and arguments, and words of the glossary. One line each. */
  readonly context: readonly string[];
}
