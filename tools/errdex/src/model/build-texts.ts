import type { Code, TranslationState } from "../catalogue/catalogue.ts";
import { eachText, TEXT_FIELDS, type TextField } from "../catalogue/field-lists.ts";
import type { MessageDialect } from "../messages/dialect.ts";
import { type ArgModel, displayMessage, type MessagePart } from "../messages/message.ts";
import { singularOf, variantsOf } from "../messages/message-forms.ts";
import { parseMessage } from "../messages/parse-message.ts";
import { orderTextArgs } from "../messages/text-args.ts";
import { toCase } from "../targets/case-style.ts";
import type { Names } from "../targets/names.ts";
import type { ErrorModel } from "./error-model.ts";
import { FilledText, type TextHead } from "./filled-text.ts";
import { later } from "./lazy.ts";
import type { LocalisedErrorModel, TextModel } from "./locale-model.ts";
import { type Parsing, PlainText } from "./plain-text.ts";

/** A text to show in one language. The state is null for the catalogue's own language. */
export interface ShownText {
  readonly text: string;
  readonly state: TranslationState | null;
  /** Whether it translates an older text; absent when it does not. */
  readonly stale?: boolean;
}

/** An entry's texts in one language; only the ones to show. */
export type ShownTexts = { readonly [field in TextField]?: ShownText };

/** A language and its texts. */
export interface LocaleTexts {
  readonly tag: string;
  /** The codes of the entries that have a text, as text. */
  codes(): Iterable<string>;
  /** The texts of an entry, by its code as text. */
  textsOf(code: string): ShownTexts;
  /** Transforms the parts of each message, for a language made from another one's texts (a pseudo-locale). */
  readonly change?: (parts: readonly MessagePart[]) => readonly MessagePart[];
}

/**
 * Prepares the texts of every language, for all targets.
 *
 * @param languages the catalogue's own first.
 * @param dialect how the catalogue writes messages.
 * @returns a function that builds the texts of one language, given its index: those of each entry that has any. All
 *   languages count and choose by the same arguments, so it reads the others as well where a text has any argument.
 */
export function prepareTexts(
  languages: readonly LocaleTexts[],
  dialect: MessageDialect,
): (errors: readonly ErrorModel[], index: number) => LocalisedErrorModel[] {
  const sourceOf: SourceOf = (codeText, field) => languages[0]?.textsOf(codeText)[field]?.text ?? "";
  const headOf = prepareHeads(languages, sourceOf, dialect);
  return (errors, index) => {
    const texts = languages[index];
    if (texts === undefined) throw new RangeError(`There is no language ${index}.`);
    const language = { ...texts, headOf, parse: parsingOf(texts, sourceOf, dialect) };
    const built: LocalisedErrorModel[] = [];
    for (const error of errors) {
      const entry = new LocalisedError(error, language, texts.textsOf(error.codeText));
      if (entry.hasTexts) built.push(entry);
    }
    return built;
  };
}

/** The text of an entry in the catalogue's own language. */
type SourceOf = (codeText: string, field: TextField) => string;

/** Finds the head of a text; null when the text has no argument in any language, and nothing to compare. */
type HeadOf = (error: ErrorModel, field: TextField) => TextHead | null;

/** Returns a function that finds the head of a text, and keeps it. */
function prepareHeads(languages: readonly LocaleTexts[], sourceOf: SourceOf, dialect: MessageDialect): HeadOf {
  const filled = later(() => findFilled(languages));
  const kept = new Map<string, TextHead>();
  return ({ codeText, args }, field) => {
    if (!filled()[field].has(codeText)) return null;
    const key = `${codeText}.${field}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const [own] = languages;
    const source = sourceOf(codeText, field);
    const names = args.map(({ name }) => name);
    const written = languages.flatMap(({ tag, textsOf, change = same }) => {
      const text = textsOf(codeText)[field]?.text;
      return text === undefined ? [] : [{ language: tag, parts: change(parseMessage(text, names, dialect).parts) }];
    });
    const { parts } = parseMessage(source, names, dialect);
    const variants = variantsOf(written.map((one) => one.parts));
    const head = {
      source: { parts, singular: singularOf(parts, variants, own?.tag ?? "") },
      variants,
      order: orderTextArgs(args, written, variants),
    };
    kept.set(key, head);
    return head;
  };
}

/** The codes of the entries whose text has an argument in any language, by field. */
function findFilled(languages: readonly LocaleTexts[]): { readonly [Field in TextField]: ReadonlySet<string> } {
  const filled = eachText(() => new Set<string>());
  for (const { codes, textsOf } of languages) {
    for (const code of codes()) {
      const texts = textsOf(code);
      for (const field of TEXT_FIELDS) if (texts[field]?.text.includes("{")) filled[field].add(code);
    }
  }
  return filled;
}

function same(parts: readonly MessagePart[]): readonly MessagePart[] {
  return parts;
}

/** A language, and how its texts are read. */
interface ReadLanguage extends LocaleTexts {
  readonly headOf: HeadOf;
  readonly parse: Parsing & {
    /** The parts of a text of an entry with these arguments. */
    filled(text: string, args: readonly ArgModel[]): readonly MessagePart[];
  };
}

function parsingOf({ change = same }: LocaleTexts, sourceOf: SourceOf, dialect: MessageDialect): ReadLanguage["parse"] {
  const parse = (text: string): readonly MessagePart[] => parseMessage(text, NO_NAMES, dialect).parts;
  return {
    source: (codeText, field) => parse(sourceOf(codeText, field)),
    shown: change === same ? parse : (text) => change(parse(text)),
    filled(text, args) {
      const names = args.map(({ name }) => name);
      return change(parseMessage(text, names, dialect).parts);
    },
  };
}

const NO_NAMES: readonly string[] = [];

/** An entry in one language. Its texts are parsed when they are read. */
class LocalisedError implements LocalisedErrorModel {
  readonly code: Code;
  readonly codeText: string;
  readonly names: Names;
  readonly args: readonly ArgModel[];
  readonly #error: ErrorModel;
  readonly #language: ReadLanguage;
  readonly #shown: ShownTexts;

  constructor(error: ErrorModel, language: ReadLanguage, shown: ShownTexts) {
    this.code = error.code;
    this.codeText = error.codeText;
    this.names = error.names;
    this.args = error.args;
    this.#error = error;
    this.#language = language;
    this.#shown = shown;
  }

  get hasTexts(): boolean {
    return TEXT_FIELDS.some((field) => this.#shown[field] !== undefined);
  }

  get message(): string | null {
    return this.#display("message");
  }

  get description(): string | null {
    return this.#display("description");
  }

  get resolution(): string | null {
    return this.#display("resolution");
  }

  get texts(): TextModel[] {
    const texts: TextModel[] = [];
    for (const field of TEXT_FIELDS) {
      const shown = this.#shown[field];
      if (shown !== undefined) texts.push(this.#build(field, shown));
    }
    return texts;
  }

  #display(field: TextField): string | null {
    const shown = this.#shown[field];
    if (shown === undefined) return null;
    const { parse } = this.#language;
    // Without a brace, there is no argument to display.
    return displayMessage(shown.text.includes("{") ? parse.filled(shown.text, this.args) : parse.shown(shown.text));
  }

  #build(field: TextField, shown: ShownText): TextModel {
    const { headOf, parse, tag } = this.#language;
    const head = headOf(this.#error, field);
    const names = FIELD_NAMES[field];
    if (head === null) return new PlainText(this.codeText, field, names, shown, parse);
    const { state, stale = false, text } = shown;
    const key = `${this.codeText}.${field}`;
    return new FilledText({ field, names, key, state, stale }, head, parse.filled(text, this.args), this.args, tag);
  }
}

const FIELD_NAMES: Readonly<Record<TextField, Names>> = eachText((field) => ({
  field,
  capital: toCase(field, "Pascal"),
}));
