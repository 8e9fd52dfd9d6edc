import type { SourceDocument } from "./document.ts";

// The shapes of spec/schema's catalogue, observed and locale schemas, which say what each field means.

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
export interface Guidance {
  readonly resolution?: string;
  readonly fault?: Fault;
  readonly retry?: Retry;
  readonly httpStatus?: number;
  readonly severity?: Severity;
}

export type Action =
  | "refresh-token"
  | "fix-credentials"
  | "fix-request"
  | "fix-permissions"
  | "renew-subscription"
  | "wait"
  | "check-device"
  | "contact-support";
export type Delay = "none" | "seconds" | "minutes" | "hours";

export interface Advice {
  readonly action: Action;
  readonly delay: Delay;
  readonly reason: string;
  readonly citations?: readonly string[];
}

export interface Cause {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}

export interface Editorial extends Guidance {
  readonly advice?: Advice;
  readonly causes?: readonly Cause[];
  readonly tags?: readonly string[];
  readonly notes?: readonly string[];
}

export interface Entry extends Guidance {
  readonly code: Code;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly description: string;
  readonly args?: readonly Arg[];
  readonly editorial?: Editorial;
  readonly source?: { readonly id: string; readonly section?: string };
  readonly citations?: readonly string[];
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

export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly package: string;
  readonly language: string;
  readonly project: { readonly path: string; readonly command: string; readonly repository?: string };
  readonly sources: readonly Source[];
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

/** A catalogue as it was read: the canonical file, what was observed, and the translations. */
export interface CatalogueSource {
  readonly catalogue: Typed<Catalogue>;
  readonly observed: Typed<Observed> | null;
  readonly locales: readonly Typed<Locale>[];
}
