import type { ArgType, Typed } from "../catalogue/catalogue.ts";
import type { Consumer } from "../catalogue/consumer.ts";
import type { SourceDocument } from "../diagnostics/document.ts";

// The shape of spec/schema/target.schema.json, which says what each field means.

export type CaseStyle = "SCREAMING_SNAKE" | "snake" | "Pascal" | "camel" | "kebab";
export type Replacements = Readonly<Record<string, string>>;

export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  readonly escapes: Replacements;
  readonly numeric: {
    readonly unit: "codepoint" | "utf16" | "utf8";
    readonly forms: readonly { readonly upTo: string; readonly form: string }[];
  };
  readonly plain: "ascii" | "unicode";
  /** Escapes of characters with which a literal may not begin. */
  readonly first?: Replacements;
}

export interface CommentSyntax {
  readonly open: string;
  readonly line: string;
  readonly close: string;
  readonly single?: { readonly open: string; readonly close: string };
  readonly width?: number;
  readonly replace?: Replacements;
  readonly text?: Replacements;
}

/** How a message is written, before it becomes a literal. */
export interface MessageSyntax {
  /** `plain` when left out: text with placeholders. `icu`: ICU's MessageFormat. `fluent`: a pattern of Fluent. `vue`: as Vue I18n. `arb`: ICU's as Flutter reads it. */
  readonly style?: "plain" | "icu" | "fluent" | "vue" | "arb";
  readonly open?: string;
  readonly close?: string;
  readonly replace?: Replacements;
  /** The same in a message that holds placeholders, where that is read otherwise. */
  readonly filled?: Replacements;
  /** Placeholders are the arguments' places, counted from this number, instead of their names. */
  readonly numbered?: number;
  /** Whose arguments are counted; `entry` when left out. */
  readonly places?: "entry" | "text";
  /** What stands after the name of an argument of this type, instead of `close`. */
  readonly types?: Readonly<Partial<Record<ArgType, string>>>;
  /** What stands for the number that a plural counts, instead of its placeholder. */
  readonly number?: string;
  /** Replacements of what stands right before a placeholder. */
  readonly before?: Replacements;
  /** What stands between the forms of a plural, where they are written as one text. */
  readonly between?: string;
  /** What an apostrophe quotes. */
  readonly quoted?: string;
  /** How the message becomes a literal; the language's strings when left out. */
  readonly string?: StringSyntax;
}

export interface Syntax {
  readonly string?: StringSyntax;
  /** How keys are written, where otherwise than texts. */
  readonly key?: StringSyntax;
  readonly literals?: { readonly null: string; readonly true: string; readonly false: string };
  readonly text?: { readonly replace: Replacements; readonly newline: string };
  readonly message?: MessageSyntax;
  /** Other ways of writing messages, by name. */
  readonly messages?: Readonly<Record<string, MessageSyntax>>;
  readonly comments?: Readonly<Record<string, CommentSyntax>>;
  readonly reserved?: readonly string[];
}

export type Each = "catalogue" | "category" | "error" | "locale" | "fallback" | "locale-category";

export interface TargetFile {
  readonly template: string;
  readonly path: string;
  readonly each?: Each;
  /** How many percent of the texts a locale must have to get the file. */
  readonly complete?: number;
  readonly mode?: "generate" | "scaffold";
  readonly syntaxOf?: string;
  /** What is made of the rendered text: `mo`, the binary form of a gettext catalogue. */
  readonly compile?: "mo";
  /** The field that the catalogue must have for the file to be made. */
  readonly when?: string;
  /** The path, itself a template, below the target's runtime at which a sample of the file is kept. */
  readonly sample?: string;
}

/** Files that are copied from the target's `runtime`. */
export interface RuntimeGroup {
  /** Paths below `runtime`, with `/`. */
  readonly files: readonly string[];
  /** The folder of the package, itself a template; the package's own when left out. */
  readonly to?: string;
  readonly when?: string;
  /** Placeholders, and the templates of what takes their place. */
  readonly replace?: Replacements;
  readonly mode?: "generate" | "scaffold";
  /** The kind of comment that names the source: `line` when left out, none when null. */
  readonly comment?: string | null;
}

/** A target's own words in a language, by the names under which templates say them. */
export interface WordingFile {
  readonly words: Readonly<Record<string, string>>;
}

/** target.json as it is written. */
export interface TargetDefinition {
  readonly id: string;
  readonly title: string;
  readonly syntax: Syntax;
  readonly names: Readonly<Record<string, CaseStyle>>;
  readonly files: readonly TargetFile[];
  readonly runtime?: readonly RuntimeGroup[];
  /** The language that the words are made in; they are in every language of `words/`. */
  readonly words?: string;
  /** The kinds of consumers that the packages have; all when left out. */
  readonly consumers?: readonly Consumer[];
  /** The path, itself a template, under which the package holds the lock of what it was made from. */
  readonly lock?: string;
  /** The path, itself a template, under which the package holds the cases of decoding. */
  readonly conformance?: string;
  /** What the target says to those who move to a newer version of the catalogue. */
  readonly migration?: { readonly title: string; readonly template: string };
}

/** A target as it was read: its definition, and the text of every template in its folder. */
export interface Target extends TargetDefinition {
  readonly document: SourceDocument;
  /** Template texts by their path in the folder, with `/`. Those not listed in `files` are partials. */
  readonly templates: ReadonlyMap<string, string>;
  /** The texts of the files that `runtime` lists, by their path below that folder. */
  readonly runtimeTexts: ReadonlyMap<string, string>;
  /** What `words/` holds, by the tag that a file is named after; nothing where the target has no words. */
  readonly vocabulary: ReadonlyMap<string, Typed<WordingFile>>;
  /** The folder, as it was named by whoever asked. */
  readonly folder: string;
  /** Syntaxes of neighbouring targets that `syntaxOf` names. */
  readonly neighbours: ReadonlyMap<string, Syntax>;
}
