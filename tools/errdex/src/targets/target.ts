import type { ArgType, Typed } from "../catalogue/catalogue.ts";
import type { Consumer } from "../catalogue/consumer.ts";
import type { SourceDocument } from "../diagnostics/document.ts";

// The types of target.json. spec/schema/target.schema.json explains each field.

/** A case style for names. */
export type CaseStyle = "SCREAMING_SNAKE" | "snake" | "Pascal" | "camel" | "kebab";
/** Sequences to replace, with their replacements. */
export type Replacements = Readonly<Record<string, string>>;

/** How to write a string literal. */
export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  readonly escapes: Replacements;
  readonly numeric: {
    readonly unit: "codepoint" | "utf16" | "utf8";
    readonly forms: readonly { readonly upTo: string; readonly form: string }[];
  };
  readonly plain: "ascii" | "unicode";
  /** Escapes of characters that a literal may not begin with. */
  readonly first?: Replacements;
}

/** How to write a comment. */
export interface CommentSyntax {
  readonly open: string;
  readonly line: string;
  readonly close: string;
  readonly single?: { readonly open: string; readonly close: string };
  readonly width?: number;
  readonly replace?: Replacements;
  readonly text?: Replacements;
}

/** How to write a message, before it becomes a literal. */
export interface MessageSyntax {
  /**
   * The message format; `plain` when left out. `plain`: text with placeholders. `icu`: ICU MessageFormat.
   * `fluent`: a Fluent pattern. `vue`: Vue I18n. `arb`: the part of ICU MessageFormat that Flutter supports.
   */
  readonly style?: "plain" | "icu" | "fluent" | "vue" | "arb";
  readonly open?: string;
  readonly close?: string;
  readonly replace?: Replacements;
  /** Replacements for a message that contains placeholders, if they differ from `replace`. */
  readonly filled?: Replacements;
  /** Writes placeholders as the positions of the arguments, starting with this number, instead of their names. */
  readonly numbered?: number;
  /** The largest position that the platform knows; any when left out. */
  readonly most?: number;
  /** Whether positions count the arguments of the entry or only those of the text; `entry` when left out. */
  readonly places?: "entry" | "text";
  /** By type of argument: the end of its placeholder, instead of `close`. */
  readonly types?: Readonly<Partial<Record<ArgType, string>>>;
  /**
   * By format: the end of a formatted placeholder. A key is a type and a style, `number percent`, or a type alone
   * for every other style. A format that is not listed is written as a placeholder without one.
   */
  readonly formats?: Replacements;
  /** ICU: the types of formats that the platform knows; all when left out. Any other format is left out. */
  readonly formatTypes?: readonly string[];
  /** Whether an argument's name must begin with a letter. Then `0` is written as `arg0`. */
  readonly identifiers?: boolean;
  /** The placeholder of the number that a plural counts. */
  readonly number?: string;
  /** Replacements for text directly before a placeholder. */
  readonly before?: Replacements;
  /** The separator between the forms of a plural, for platforms that write them as one text. */
  readonly between?: string;
  /** Characters that must be quoted with apostrophes. */
  readonly quoted?: string;
  /** How the message becomes a literal; `Syntax.string` when left out. */
  readonly string?: StringSyntax;
}

/** How a target's files are written. */
export interface Syntax {
  readonly string?: StringSyntax;
  /** How to write keys, if they differ from texts. */
  readonly key?: StringSyntax;
  readonly literals?: { readonly null: string; readonly true: string; readonly false: string };
  readonly text?: { readonly replace: Replacements; readonly newline: string };
  readonly message?: MessageSyntax;
  /** Other formats of messages, by name. */
  readonly messages?: Readonly<Record<string, MessageSyntax>>;
  readonly comments?: Readonly<Record<string, CommentSyntax>>;
  readonly reserved?: readonly string[];
}

/** What a file is made for: once for the catalogue, or once for each of these. */
export type Each = "catalogue" | "category" | "error" | "locale" | "alias" | "locale-category";

/** A file that a target generates from a template. */
export interface TargetFile {
  readonly template: string;
  readonly path: string;
  readonly each?: Each;
  /** How the platform looks for a locale, which decides its aliases; `lookup` when left out. */
  readonly aliases?: "language" | "lookup" | "region";
  /** The smallest share of translated texts that a locale needs to get the file, in percent. */
  readonly complete?: number;
  readonly mode?: "generate" | "scaffold";
  readonly syntaxOf?: string;
  /** What to convert the rendered text to: `mo`, the binary form of a gettext catalogue. */
  readonly compile?: "mo";
  /** The field that the catalogue must have; otherwise the file is not made. */
  readonly when?: string;
  /** The path of a sample of the file, below the target's `runtime`. The path is a template. */
  readonly sample?: string;
}

/** Files that are copied from the target's `runtime`. */
export interface RuntimeGroup {
  /** Paths below `runtime`, with `/`. */
  readonly files: readonly string[];
  /** The destination folder in the package, as a template; the package's root when left out. */
  readonly to?: string;
  readonly when?: string;
  /** Placeholders, and the template of each one's replacement. */
  readonly replace?: Replacements;
  readonly mode?: "generate" | "scaffold";
  /** The kind of comment that names the source: `line` when left out, none when null. */
  readonly comment?: string | null;
}

/** The value of a parameter. Null when none is set and there is no default. */
export type ParameterValue = string | number | boolean | null;

/** The values of a target's parameters, by name. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** A parameter of a target: what a project can set in its config. */
export interface Parameter {
  readonly type: "string" | "name" | "boolean" | "integer" | "choice";
  readonly description: string;
  /** For a `name`, a template that prints names. */
  readonly default?: string | number | boolean;
  /** A regular expression that a whole `string` or `name` must match. */
  readonly pattern?: string;
  /** Values that a `string` or `name` cannot have. */
  readonly reserved?: readonly string[];
  /** The values of a `choice`. */
  readonly values?: readonly string[];
}

/** A program that formats generated files. */
export interface Formatter {
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** The endings of the files that it formats. */
  readonly endings: readonly string[];
  /** Whether it formats files that are copied from `runtime` too. */
  readonly copies?: boolean;
}

/** A target's own words in one language, by the names that templates use. */
export interface WordingFile {
  readonly words: Readonly<Record<string, string>>;
}

/** What the plurals of a target can express beside CLDR's categories. */
export interface PluralSupport {
  /** The numbers with texts of their own, `=0 {…}`: these, or `any`. None when left out. */
  readonly exact?: "any" | readonly number[];
  /** Whether it chooses by place (1st, 2nd). */
  readonly ordinal?: boolean;
  /** Whether it subtracts an offset. */
  readonly offset?: boolean;
}

/** A target.json file. */
export interface TargetDefinition {
  readonly id: string;
  readonly title: string;
  readonly syntax: Syntax;
  readonly names: Readonly<Record<string, CaseStyle>>;
  /** The keys of `names` that templates print for entries; all of them when left out. */
  readonly entryNames?: readonly string[];
  /** What a project can set, by name. */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Programs that the target suggests. Only those that a config names are run. */
  readonly formatters?: readonly Formatter[];
  /** What its plurals can express. Only a target that states it is asked whether it can express a message. */
  readonly plurals?: PluralSupport;
  /** Names of files that a project in the target's language has; `errdex init` looks for them. */
  readonly detect?: readonly string[];
  readonly files: readonly TargetFile[];
  readonly runtime?: readonly RuntimeGroup[];
  /** The base language of the words; `words/` has a file for every language. */
  readonly words?: string;
  /** The kinds of consumers that its packages have; all when left out. */
  readonly consumers?: readonly Consumer[];
  /** The path of the lock in the package, as a template. */
  readonly lock?: string;
  /** The path of the decoding cases in the package, as a template. */
  readonly conformance?: string;
  /** The target's part of the guide for users who move to a newer version of the catalogue. */
  readonly migration?: { readonly title: string; readonly template: string };
}

/** A target as it was read: its definition, and everything in its folder that rendering needs. */
export interface Target extends TargetDefinition {
  readonly document: SourceDocument;
  /** The template texts, by path in the folder, with `/`. Templates that `files` does not list are partials. */
  readonly templates: ReadonlyMap<string, string>;
  /** The texts of the files that `runtime` lists, by path below that folder. */
  readonly runtimeTexts: ReadonlyMap<string, string>;
  /** The words of each language, by tag; empty when the target has no words. */
  readonly vocabulary: ReadonlyMap<string, Typed<WordingFile>>;
  /** The target's folder, as the caller named it. */
  readonly folder: string;
  /** The syntaxes of other targets that `syntaxOf` names. */
  readonly neighbours: ReadonlyMap<string, Syntax>;
  /** The file of the npm package with the code of the built-in target of this id; null when there is none. */
  readonly shipped: string | null;
}

/** The syntax of a file: its target's, or that of the neighbouring target that `syntaxOf` names. */
export function syntaxOf(target: Target, { syntaxOf: neighbour }: Pick<TargetFile, "syntaxOf">): Syntax {
  return (neighbour === undefined ? undefined : target.neighbours.get(neighbour)) ?? target.syntax;
}
