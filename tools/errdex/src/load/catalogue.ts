import type { SourceDocument } from "./document.ts";

// The shapes of spec/schema/catalogue.schema.json and locale.schema.json, which say what each field means.

/** A code as the API sends it. */
export type Code = number | string;
export type Fault = "client" | "server" | "device";
export type Retry = "never" | "after-delay" | "after-token-refresh" | "after-change";
export type Severity = "info" | "warning" | "error" | "critical";
export type ArgType = "string" | "integer" | "number";
export type TranslationState = "draft" | "reviewed" | "official";

export interface Arg {
  readonly name: string;
  readonly type: ArgType;
  readonly description?: string;
}

/** The fields that may be the source's or the catalogue keepers' own. */
export interface Advice {
  readonly resolution?: string;
  readonly fault?: Fault;
  readonly retry?: Retry;
  readonly httpStatus?: number;
  readonly severity?: Severity;
}

export interface Editorial extends Advice {
  readonly notes?: readonly string[];
}

export interface Entry extends Advice {
  readonly code: Code;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly description: string;
  readonly args?: readonly Arg[];
  readonly editorial?: Editorial;
  readonly source?: { readonly id: string; readonly section?: string };
  readonly docUrl?: string;
  readonly since?: string;
  readonly deprecated?: { readonly since: string; readonly reason: string; readonly replacedBy?: Code };
  readonly retired?: { readonly since: string };
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

export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly package: string;
  readonly language: string;
  readonly project: { readonly path: string; readonly command: string; readonly repository?: string };
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly errors: readonly Entry[];
}

export interface TranslatedText {
  readonly text: string;
  readonly state: TranslationState;
  readonly source: string;
}

/** The texts of an entry that are translated. */
export const TEXT_FIELDS = ["message", "description", "resolution"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface Locale {
  readonly catalogue: string;
  readonly locale: string;
  readonly errors: Readonly<Record<string, { readonly [field in TextField]?: TranslatedText }>>;
}

/** A parsed file together with its value's type, once the schema has been checked. */
export interface Typed<T> {
  readonly document: SourceDocument;
  readonly value: T;
}

/** A catalogue as it was read: the canonical file and its translations, sorted by language tag. */
export interface CatalogueSource {
  readonly catalogue: Typed<Catalogue>;
  readonly locales: readonly Typed<Locale>[];
}
