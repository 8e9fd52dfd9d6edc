import type { SourceDocument } from "../diagnostics/document.ts";
import type { Conformance } from "./conformance.ts";
import type { EditorialField, FieldName, FieldValue, PlainField, TextField } from "./field-lists.ts";
import type { Lock } from "./lock.ts";

// The shapes of spec/schema's catalogue, observed and locale schemas, which say what each field means.

/** A code as the API sends it. */
export type Code = number | string;

/** Integers in numeric order, then strings in code-unit order. */
export function compareCodes(a: Code, b: Code): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

export type ArgType = FieldValue<"args[].type">;
export type TranslationState = "draft" | "reviewed" | "official";

export interface Arg {
  readonly name: string;
  readonly type: ArgType;
  readonly description?: string;
}

/** Fields that hold a value or a list, by their names. */
type PlainOf<Paths extends PlainField> = { readonly [Path in Paths as FieldName<Path>]?: FieldValue<Path> };

/** The fields that the source or the maintainers may state. */
export type Guidance = { readonly [Field in EditorialField]?: FieldValue<Field> };

export interface Advice {
  readonly action: FieldValue<"editorial.advice.action">;
  readonly delay: FieldValue<"editorial.advice.delay">;
  readonly reason: string;
  readonly citations?: readonly string[];
}

export interface Cause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}

export interface Editorial extends Guidance, PlainOf<Extract<PlainField, `editorial.${string}`>> {
  readonly advice?: Advice;
  readonly causes?: readonly Cause[];
}

export interface Deprecation {
  readonly since: string;
  readonly reason: string;
  readonly replacedBy?: Code;
  /** The revision of the source that no longer lists the code, where that is the reason. */
  readonly revision?: string;
}

/** What the source said in an earlier revision; only what has changed since. */
export interface PreviousTexts {
  readonly revision?: string;
  readonly message?: string;
  readonly description?: string;
  readonly resolution?: string;
}

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
  readonly suppress?: readonly { readonly rule: string; readonly reason: string }[];
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly codeRange?: { readonly statement: string; readonly patterns: readonly string[] };
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly revision?: string;
  readonly url?: string;
}

export interface SuccessRule {
  readonly field: string;
  readonly yes?: readonly (boolean | number | string)[];
  readonly no?: readonly (boolean | number | string)[];
}

export interface Envelope {
  readonly within?: readonly string[];
  readonly success: readonly SuccessRule[];
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly requestId?: readonly string[];
  readonly time?: readonly string[];
  readonly result?: readonly string[];
}

/** A package that is rendered from the catalogue. */
export interface RenderedPackage {
  readonly name: string;
  readonly target: string;
}

export interface Project {
  readonly path: string;
  readonly command: string;
  readonly repository?: string;
  readonly packages?: readonly RenderedPackage[];
}

/** How differences become versions, where the keepers have a choice. */
export interface Versioning {
  /** What a new code is to programs that name constants; minor when left out. */
  readonly added?: "minor" | "major";
}

/** What is shown where a translation is stale. */
export type StalePolicy = Readonly<Record<TextField, "translation" | "source">>;

export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly package: string;
  readonly language: string;
  readonly project: Project;
  readonly sources: readonly Source[];
  readonly versioning?: Versioning;
  readonly translations?: { readonly stale?: Partial<StalePolicy> };
  readonly envelope?: Envelope;
  readonly categories: readonly Category[];
  readonly errors: readonly Entry[];
}

/** Codes that were seen in the field and that the catalogue's sources do not list. */
export interface Observed {
  readonly catalogue: string;
  readonly category: Category;
  readonly errors: readonly Entry[];
}

export interface TranslatedText {
  readonly text: string;
  readonly state: TranslationState;
  readonly source: string;
}

/** The texts of a category that are translated. */
export const HEAD_FIELDS = ["title", "description"] as const;
type HeadField = (typeof HEAD_FIELDS)[number];

/** A term of the catalogue and its translation. */
export interface Term {
  readonly term: string;
  readonly forms: readonly string[];
  readonly note?: string;
}

export interface Locale {
  readonly catalogue: string;
  readonly locale: string;
  readonly glossary?: readonly Term[];
  readonly description?: TranslatedText;
  readonly categories?: Readonly<Record<string, { readonly [field in HeadField]?: TranslatedText }>>;
  readonly errors: Readonly<Record<string, { readonly [field in TextField]?: TranslatedText }>>;
}

/** The moment of what is released with the next version; `errdex lock` fills the version in. */
export const NEXT = "next";

/** A parsed file together with its value's type, once the schema has been checked. */
export interface Typed<T> {
  readonly document: SourceDocument;
  readonly value: T;
}

/** A catalogue as it was read: the canonical file, what was observed, and the translations. */
export interface CatalogueSource {
  readonly catalogue: Typed<Catalogue>;
  /** The cases of decoding; null when there are none. */
  readonly conformance: Typed<Conformance> | null;
  readonly observed: Typed<Observed> | null;
  readonly locales: readonly Typed<Locale>[];
  /** What has been released; null before the first release. */
  readonly lock: Typed<Lock> | null;
}
