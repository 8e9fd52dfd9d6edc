import { readFileSync } from "node:fs";
import { join } from "node:path";

const specFolder = join(import.meta.dirname, "../../../../spec/tuya");

/** What these tests read of an entry of the spec. */
export interface CatalogueEntry<Code = number> {
  readonly code: Code;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly description: string;
  readonly since?: string;
  readonly deprecated?: { readonly since: string; readonly reason: string; readonly replacedBy?: number };
  readonly retired?: { readonly since: string };
}

/** A case of spec/tuya/conformance.json: what is decoded, and what of it is stated. */
export interface ConformanceCase {
  readonly name: string;
  readonly body?: unknown;
  readonly log?: string;
  readonly expect: {
    readonly code: number | string | null;
    readonly name: string | null;
    readonly message: string | null;
    readonly requestId: string | null;
    readonly time: number | null;
    readonly messageDiffers: boolean;
    readonly otherNames: readonly string[];
  } | null;
}

/** The documented entries as the spec has them; the packages are compared with these. */
export function readCatalogueEntries(): readonly CatalogueEntry[] {
  return readSpec("catalogue.json").errors;
}

/** The entries that the documentation does not list. */
export function readObservedEntries(): readonly CatalogueEntry<number | string>[] {
  return readSpec("observed.json").errors;
}

/** Sorts entries as the packages do: integers by value, then strings by code unit. */
export function sortByCode<T extends { readonly code: number | string }>(entries: readonly T[]): T[] {
  return [...entries].sort(({ code: a }, { code: b }) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return a < b ? -1 : 1;
  });
}

/** Whether the API still sends a code. */
export function isInUse({ retired }: Pick<CatalogueEntry, "retired">): boolean {
  return retired === undefined;
}

/** The version that was last released. */
export function readLockedVersion(): string {
  return readSpec("catalogue.lock.json").version;
}

/** The examples that every package decodes in the same way. */
export function readConformanceCases(): readonly ConformanceCase[] {
  return readSpec("conformance.json").cases;
}

/** The translations of a language, by code. */
export function readTranslations(
  locale: string,
): Readonly<Record<string, { readonly message?: { text: string }; readonly resolution?: { text: string } }>> {
  return readSpec(`locales/${locale}.json`).errors;
}

/** The document that the catalogue was made from, as it was published. */
export function readSourceDocument(): Buffer {
  return readFileSync(join(specFolder, "source/global-error-codes-2023-05-22.txt"));
}

function readSpec(path: string) {
  return JSON.parse(readFileSync(join(specFolder, path), "utf8"));
}
