import type { Catalogue, CatalogueSource, Code, Observed, Source, Typed } from "../../catalogue/catalogue.ts";
import { lint } from "../../check/lint.ts";
import { staleTranslation } from "../../check/rules/stale-translation.ts";
import type { RuleSettings } from "../../config/config.ts";
import { type Diagnostic, hasErrors, sortDiagnostics, UsageError } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "../../diagnostics/document.ts";
import { editDocument } from "../../formats/edit-document.ts";
import type { Meanings } from "../../formats/parts/column-headings.ts";
import type { Reader } from "../../formats/parts/document-parts.ts";
import { dialectOf } from "../../messages/dialect.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { checkLanguage } from "./check-language.ts";
import type { CodeType } from "./code-type.ts";
import { isOlder } from "./find-revisions.ts";
import { type Extent, mergeRevision } from "./merge-revision.ts";
import { slugOf } from "./new-catalogue.ts";
import { newFindings, placeInDocument } from "./new-findings.ts";
import { type ReadRevision, type RevisionText, readRevision } from "./read-revision.ts";
import type { Listed } from "./read-row.ts";
import type { ImportReport } from "./report.ts";

/** How to import a document. */
export interface ImportOptions {
  readonly reader: Reader;
  /** The id of the document in the catalogue's `sources`; the only source when left out. */
  readonly source?: string | undefined;
  /** The document's revision, if it does not state one in a known form. */
  readonly revision?: string | undefined;
  /** The revision of a document that states none, and for which none is given. */
  readonly undated?: string | undefined;
  /** The meanings of column headings, from the user. */
  readonly meanings?: Meanings | undefined;
  /** The lines of tables, rows and texts to leave out, because they list no codes. */
  readonly skip?: ReadonlySet<number> | undefined;
  /** The type of new codes; found out when left out. */
  readonly codes?: CodeType | undefined;
  /** How much of its source the document is, if the user says so. */
  readonly extent?: Extent | undefined;
  /** Whether an older document may replace a newer one. */
  readonly older?: boolean;
  /** Whether entries keep the resolutions that they have. */
  readonly keepResolutions?: boolean;
  /** The targets to check names against. */
  readonly targets: readonly TargetDefinition[];
  /** The severity of rules that the project sets. */
  readonly rules?: RuleSettings;
}

/** The result of an import, before anything is written. */
export interface Import {
  /** The catalogue after the import; null when there are errors. */
  readonly source: CatalogueSource | null;
  /** Null when there are errors. */
  readonly report: ImportReport | null;
  /** All findings about the document, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Imports a document into a catalogue: parse, merge, edit, check the result. Pure.
 *
 * @param source the catalogue as it was read, which fits its schema.
 * @throws UsageError when it is unclear which source the document is, or which revision.
 */
export function importRevision(source: CatalogueSource, document: RevisionText, options: ImportOptions): Import {
  const { catalogue, observed, lock } = source;
  const { file } = document;
  const { reader, targets, meanings = new Map(), skip = new Set() } = options;
  const { codes = null, extent = null, older = false, keepResolutions = false } = options;
  const read = readRevision(document, { reader, known: knownCodes(source), meanings, skip, codes });
  const { listed, title, ignored, leftOut, tables, repeated, unread } = read;
  const isNew = catalogue.value.errors.length === 0;
  const diagnostics = [...read.diagnostics, ...checkLanguage(catalogue.value.language, listed, file, isNew)];
  const failed = (): Import => ({ source: null, report: null, diagnostics: sortDiagnostics(diagnostics) });
  if (hasErrors(diagnostics)) return failed();
  const revision = revisionOf(read, file, options);
  const sources = sourcesOf(catalogue.value, title, document, options.source);
  const { id, revision: before = null } = sources.document;
  if (before !== null && !older && isOlder(revision, before)) {
    const message = `the revision ${revision} is older than ${before}, which the catalogue follows`;
    const help = "Check that it is the right document. To go back to it, pass --older.";
    diagnostics.push({ rule: "older", severity: "error", file, line: 1, column: 1, message, help });
  }
  const merge = mergeRevision({
    catalogue: { ...catalogue.value, sources: sources.all },
    observed: observed?.value ?? null,
    lock: lock?.value ?? null,
    listed,
    revision: { source: id, revision, before, dialect: dialectOf(catalogue.value) },
    file,
    targets,
    unread,
    extent,
    keepResolutions,
  });
  diagnostics.push(...merge.diagnostics);
  // What somebody has only to confirm does not hide what the rules find.
  if (hasErrors(diagnostics.filter(({ rule }) => rule !== "older" && rule !== "partial"))) return failed();
  const after: CatalogueSource = {
    ...source,
    catalogue: edited(catalogue, merge.catalogue),
    observed: observed === null || merge.observed === null ? observed : edited<Observed>(observed, merge.observed),
  };
  const checked = check(source, after, options, listed, file);
  diagnostics.push(...checked.diagnostics);
  if (hasErrors(diagnostics)) return failed();
  const report = { ...merge.report, ignored, leftOut, tables, repeated, stale: checked.stale };
  return { source: after, report, diagnostics: sortDiagnostics(diagnostics) };
}

function edited<T>({ document }: Typed<T>, value: T): Typed<T> {
  const made = editDocument(document, value);
  return { document: made, value: made.value as T };
}

/** Every code of the catalogue, its lock and its observed codes, by its text. */
function knownCodes({ catalogue, observed, lock }: CatalogueSource): Map<string, Code> {
  const all = [...(lock?.value.errors ?? []), ...(observed?.value.errors ?? []), ...catalogue.value.errors];
  return new Map(all.map(({ code }) => [String(code), code]));
}

function revisionOf({ revisions }: ReadRevision, file: string, { revision: given, undated }: ImportOptions): string {
  if (given !== undefined && given.trim() !== "") return given.trim();
  const [found, ...others] = revisions;
  if (found === undefined && undated !== undefined) return undated;
  if (found !== undefined && others.length === 0) return found;
  const said = found === undefined ? "does not say which revision it is" : `says that it is ${revisions.join(" and ")}`;
  throw new UsageError(`${file} ${said}. Pass it with --revision, in the document's own words.`);
}

/** The catalogue's sources, and which of them the document is. Creates one if there are none. */
function sourcesOf(
  { sources }: Catalogue,
  title: string | null,
  { file }: RevisionText,
  asked: string | undefined,
): { all: readonly Source[]; document: Source } {
  const [only, ...others] = sources;
  if (only === undefined) {
    // Drop a date from the file's name: the next revision will have another date but is the same source.
    const stem = (file.split(/[\\/]/).at(-1) ?? file)
      .replace(/\.[^.]*$/, "")
      .replace(/[-_. ]*\d{4}-?\d\d-?\d\d.*$/, "");
    const name = title ?? (stem === "" ? "Document" : stem);
    const made = { id: asked ?? slugOf(name) ?? "document", title: name };
    if (!/^[a-z0-9][a-z0-9-]*$/.test(made.id)) {
      throw new UsageError(
        `--source takes lower case letters, digits and hyphens, but was given ${JSON.stringify(made.id)}.`,
      );
    }
    return { all: [made], document: made };
  }
  const ids = sources.map(({ id }) => id).join(", ");
  if (asked === undefined && others.length > 0) {
    throw new UsageError(
      `the catalogue has the sources ${ids}. Choose the one that the document is: --source ${only.id}.`,
    );
  }
  const document = asked === undefined ? only : sources.find(({ id }) => id === asked);
  if (document === undefined) {
    throw new UsageError(
      `the catalogue has no source ${JSON.stringify(asked)}; it has ${ids}. Add it under "sources".`,
    );
  }
  return { all: sources, document };
}

/**
 * Checks the result against the schemas and the rules. Earlier problems are not reported: the document did not
 * cause them.
 */
function check(
  before: CatalogueSource,
  after: CatalogueSource,
  { targets, rules = {} }: ImportOptions,
  listed: readonly Listed[],
  file: string,
): { diagnostics: Diagnostic[]; stale: number } {
  const misfits = [
    ...validateSchema("catalogue", after.catalogue.document),
    ...(after.observed === null ? [] : validateSchema("observed", after.observed.document)),
  ];
  const [old, found] =
    misfits.length > 0
      ? [[], misfits]
      : [lint({ source: before, targets, rules }), lint({ source: after, targets, rules })];
  const errors = newFindings(old, found).filter(({ severity }) => severity === "error");
  const [staleBefore, staleAfter] = [old, found].map((findings) => new Set(findings.filter(isStale).map(placeOf)));
  return {
    diagnostics: errors.map((finding) => placeInDocument(finding, before, listed, file)),
    stale: [...(staleAfter ?? [])].filter((place) => staleBefore?.has(place) !== true).length,
  };
}

const isStale = ({ rule }: Finding): boolean => rule === staleTranslation.id;
/** Identifies a translation by its location, which stays the same when its text changes. */
const placeOf = ({ document, path }: Finding): string => JSON.stringify([document.file, path]);
