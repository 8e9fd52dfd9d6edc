import type { SourceDocument } from "../diagnostics/document.ts";
import type { Conformance } from "./conformance.ts";
import type { Envelope } from "./envelope/envelope.ts";
import type { EditorialField, FieldName, FieldValue, PlainField, TextField } from "./field-lists.ts";
import type { Lock } from "./lock.ts";

// The types of the catalogue, observed and locale files. The schemas in spec/schema explain each field.

/** A code as the API sends it. */
export type Code = number | string;

/** Compares two codes for sorting: integers by value, then strings in code-unit order. */
export function compareCodes(a: Code, b: Code): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The type of an argument's value. */
export type ArgType = FieldValue<"args[].type">;
/** The review state of a translation. `official` is the API's own wording. */
export type TranslationState = "draft" | "reviewed" | "official";

/** An argument of an entry's messages. */
export interface Arg {
  readonly name: string;
  readonly type: ArgType;
  readonly description?: string;
}

/** Plain fields, by name. */
type PlainOf<Paths extends PlainField> = { readonly [Path in Paths as FieldName<Path>]?: FieldValue<Path> };

/** The fields that either the source or the maintainers may state. */
export type Guidance = { readonly [Field in EditorialField]?: FieldValue<Field> };

/** How long to wait before a call is repeated. */
export type Delay = FieldValue<"editorial.advice.delay">;

/** What the maintainers advise a program to do about an error, and why. */
export interface Advice {
  readonly action: FieldValue<"editorial.advice.action">;
  readonly delay: Delay;
  readonly delayMs?: number;
  readonly maxAttempts?: number;
  readonly reason: string;
  readonly citations?: readonly string[];
}

/** A cause of an error that users have reported, with its fix and the reports. */
export interface Cause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}

/** What a code means when the server sends another message. */
export interface Variant extends Guidance {
  readonly id: string;
  /** The messages by which it is recognised, the usual one first. */
  readonly messages: readonly string[];
  readonly description: string;
  readonly advice?: Advice;
  readonly causes?: readonly Cause[];
  readonly tags?: readonly string[];
  readonly citations?: readonly string[];
}

/** The texts of a variant that can be translated. `message` is the first of its messages. */
export const VARIANT_FIELDS = ["message", "description", "resolution"] as const;

/** The maintainers' own assessment of an entry. */
export interface Editorial extends Guidance, PlainOf<Extract<PlainField, `editorial.${string}`>> {
  readonly advice?: Advice;
  readonly causes?: readonly Cause[];
  readonly variants?: readonly Variant[];
}

/** Why and since when an entry is deprecated, and what to use instead. */
export interface Deprecation {
  readonly since: string;
  readonly reason: string;
  readonly replacedBy?: Code;
  /** The source's revision that no longer lists the code, if that is why it is deprecated. */
  readonly revision?: string;
  /** The source's last revision that listed the code. */
  readonly lastListed?: string;
}

/** Texts from an earlier revision of the source; only those that have changed since. */
export interface PreviousTexts {
  readonly revision?: string;
  readonly message?: string;
  readonly description?: string;
  readonly resolution?: string;
}

/** One error of a catalogue. */
export interface Entry extends Guidance, PlainOf<Exclude<PlainField, `editorial.${string}`>> {
  readonly code: Code;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly description: string;
  readonly args?: readonly Arg[];
  readonly editorial?: Editorial;
  readonly source?: { readonly id: string; readonly section?: string };
  readonly deprecated?: Deprecation;
  readonly retired?: { readonly since: string };
  readonly previous?: readonly PreviousTexts[];
  readonly suppress?: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly severity?: "off" | "warning";
  }[];
}

/** A group of errors. `codeRange` describes their codes: `statement` in words, `patterns` in machine-readable form. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly codeRange?: { readonly statement: string; readonly patterns: readonly string[] };
}

/** A document that lists errors, such as a page of a vendor's documentation. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly revision?: string;
  readonly url?: string;
}

/** A package that is rendered from the catalogue. */
export interface RenderedPackage {
  readonly name: string;
  readonly target: string;
}

/** Where the catalogue is in its project, how to regenerate its packages, and which packages there are. */
export interface Project {
  readonly path: string;
  readonly command: string;
  readonly repository?: string;
  readonly packages?: readonly RenderedPackage[];
}

/** How changes become versions, where the maintainers have a choice. */
export interface Versioning {
  /** The bump of a new code for programs that use constants by name; `minor` when left out. */
  readonly added?: "minor" | "major";
}

/** A value of a field that the catalogue chooses. errdex has the title and the meaning of those that it ships. */
export interface DeclaredValue {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
}

/** A value of `retry`, and what a program does by it. */
export interface DeclaredRetry extends DeclaredValue {
  readonly repeat?: boolean;
  readonly action?: string;
  readonly delay?: Delay;
}

/** A value of `action`. */
export interface DeclaredAction extends DeclaredValue {
  readonly repeat?: boolean;
  readonly forUnknown?: boolean;
}

/** A tag. Packages have a function for a tag that is a question. */
export interface DeclaredTag extends DeclaredValue {
  readonly question?: boolean;
}

/** The values that a catalogue chooses, by field. A list replaces errdex's own. */
export interface DeclaredVocabulary {
  readonly fault?: readonly DeclaredValue[];
  readonly retry?: readonly DeclaredRetry[];
  readonly severity?: readonly DeclaredValue[];
  readonly action?: readonly DeclaredAction[];
  readonly tags?: readonly DeclaredTag[];
}

/** A field whose values the catalogue may choose. */
export type VocabularyField = keyof DeclaredVocabulary;

/** What to show when a translation is stale: the translation, or the source text. */
export type StalePolicy = Readonly<Record<TextField, "translation" | "source">>;

/** A whole catalogue file. */
export interface Catalogue {
  /** The number of the format; 1 when left out. See catalogue/format.ts. */
  readonly format?: number;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly package: string;
  readonly language: string;
  /** How messages are written; `icu` when left out. See messages/dialect.ts. */
  readonly messageSyntax?: "icu" | "plain";
  /** Which names arguments may have; `lower` when left out. */
  readonly argumentNames?: "lower" | "any";
  readonly project: Project;
  /** The licence of the packages, as an SPDX expression. */
  readonly license?: string;
  readonly authors?: readonly string[];
  readonly homepage?: string;
  readonly keywords?: readonly string[];
  /** The page of each entry that states none, with `{code}`, `{name}` or `{category}`. */
  readonly docUrl?: string;
  /** The last released version, as `errdex lock` wrote it. */
  readonly released?: string;
  readonly sources: readonly Source[];
  readonly versioning?: Versioning;
  readonly translations?: { readonly stale?: Partial<StalePolicy> };
  readonly vocabulary?: DeclaredVocabulary;
  readonly envelope?: Envelope;
  readonly categories: readonly Category[];
  readonly errors: readonly Entry[];
}

/** Codes that the API's documentation does not list: users have reported them, or another source names them. */
export interface Observed {
  readonly catalogue: string;
  readonly category: Category;
  readonly categories?: readonly Category[];
  readonly sources?: readonly Source[];
  readonly errors: readonly Entry[];
}

/** A translation, its review state, and the hash of the text that it was made from. */
export interface TranslatedText {
  readonly text: string;
  readonly state: TranslationState;
  readonly source: string;
}

/** The texts of a category or of a value of the vocabulary that can be translated. */
export const HEAD_FIELDS = ["title", "description"] as const;
type HeadField = (typeof HEAD_FIELDS)[number];
/** Their translations, by the id of the category or the value. */
type HeadTexts = Readonly<Record<string, { readonly [field in HeadField]?: TranslatedText }>>;

/** A term of the catalogue and its translation. */
export interface Term {
  readonly term: string;
  readonly forms: readonly string[];
  readonly note?: string;
}

/** A locale file: the translations into one language. */
export interface Locale {
  readonly catalogue: string;
  readonly locale: string;
  readonly glossary?: readonly Term[];
  readonly description?: TranslatedText;
  readonly categories?: HeadTexts;
  /** By field of an entry, then by the value's id. */
  readonly vocabulary?: { readonly [field in VocabularyField]?: HeadTexts };
  /** By code, then by the variant's id. */
  readonly variants?: Readonly<
    Record<string, Readonly<Record<string, { readonly [field in TextField]?: TranslatedText }>>>
  >;
  readonly errors: Readonly<Record<string, { readonly [field in TextField]?: TranslatedText }>>;
}

/** Stands for the version of the next release; `errdex lock` replaces it with that version. */
export const NEXT = "next";

/** A parsed file, with its value typed. The value fits its schema. */
export interface Typed<T> {
  readonly document: SourceDocument;
  readonly value: T;
}

/** A catalogue as it was read: the main file, observed codes, decoding cases, translations and lock. */
export interface CatalogueSource {
  readonly catalogue: Typed<Catalogue>;
  /** The decoding cases; null when there is no such file. */
  readonly conformance: Typed<Conformance> | null;
  readonly observed: Typed<Observed> | null;
  readonly locales: readonly Typed<Locale>[];
  /** The lock, which lists what has been released; null before the first release. */
  readonly lock: Typed<Lock> | null;
}
