import { dirname } from "node:path";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { MEANINGS, type Meaning, type Meanings, meaningsOf, readMeaning } from "../../formats/parts/column-headings.ts";
import { loadRevision } from "../../io/read/load-revision.ts";
import { listTargets, loadDefinition } from "../../io/read/load-target.ts";
import { type CataloguePlace, locateCatalogue } from "../../io/read/locate-catalogue.ts";
import { readSource } from "../../io/read/read-source.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { writeDocuments } from "../../io/write/write-documents.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { CODE_TYPES, type CodeType } from "../../workflows/import/code-type.ts";
import { formatReport } from "../../workflows/import/format-report.ts";
import { type ImportOptions, importRevision } from "../../workflows/import/import-revision.ts";
import type { Extent } from "../../workflows/import/merge-revision.ts";
import { newSource } from "../../workflows/import/new-catalogue.ts";
import { readerOf } from "../../workflows/import/readers.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { configuredDefinitions } from "./configured-outputs.ts";
import { jobOf } from "./project.ts";

const FORMATS = ["text", "json"] as const;

export const importCommand: Command = {
  name: "import",
  summary: "Import a revision of a source document into a catalogue",
  operands: ["<format>", "<file>"],
  options: {
    into: {
      type: "string",
      value: "catalogue",
      summary: "File or folder of the catalogue; created if it does not exist",
    },
    revision: {
      type: "string",
      value: "text",
      summary: "Revision of the document (default: as the document states it)",
    },
    source: {
      type: "string",
      value: "id",
      summary: "Id of the catalogue's source that the document is (default: the only one)",
    },
    column: {
      type: "string",
      multiple: true,
      value: `heading=${MEANINGS.join("|")}`,
      summary: "What a column holds, whatever its heading says; can be repeated",
    },
    skip: {
      type: "string",
      multiple: true,
      value: "line",
      summary: "Leave out the table that begins in this line, or the row or text in it; can be repeated",
    },
    codes: {
      type: "string",
      value: CODE_TYPES.join("|"),
      summary: "Type of new codes (default: string if one is text or begins with a zero, and integer otherwise)",
    },
    partial: {
      type: "boolean",
      summary: "The document is only a part: entries that it does not list stay as they are",
    },
    complete: { type: "boolean", summary: "The document is complete: deprecate all entries that it does not list" },
    older: { type: "boolean", summary: "Import a document that is older than the catalogue" },
    "keep-resolutions": {
      type: "boolean",
      summary: "Keep every resolution that an entry has (default: unless the document's says more than where to look)",
    },
    "dry-run": { type: "boolean", summary: "Write nothing; show what would change" },
    format: { type: "string", value: FORMATS.join("|"), summary: "Output format of the report (default: text)" },
    id: { type: "string", value: "id", summary: "Id of a new catalogue (default: name of its folder)" },
    title: { type: "string", value: "text", summary: "Title of a new catalogue (default: name of its folder)" },
    language: { type: "string", value: "tag", summary: "Language of a new catalogue (default: en)" },
  },
  examples: [
    "errdex import markdown handbook.md --into errors --dry-run",
    "errdex import html handbook.html --into errors --revision 2026-07-01",
    "errdex import csv codes.csv --into errors --id parcel --column Number=code --column Team=x-team",
    "errdex import markdown excerpt.md --into errors --partial",
  ],
  run: runImport,
};

function runImport(input: Input, environment: Environment): Outcome {
  const one = (name: string): string | undefined => input.options.get(name)?.at(-1);
  const [formatName = "", file = ""] = input.operands;
  const asked = one("format") ?? "text";
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(", ")}, but was given ${asked}.`);
  const into = one("into");
  if (into === undefined || into === "") throw new UsageError("import needs --into, the catalogue's file or folder.");
  const reader = readerOf(formatName);
  const place = locateCatalogue(into);
  const job = jobOf(into);
  const shown = (diagnostics: readonly Diagnostic[]): string =>
    format === "json"
      ? JSON.stringify({ report: null, written: [], diagnostics }, null, 2)
      : formatDiagnostics(diagnostics, "text", textOptions(environment));

  const dryRun = input.options.has("dry-run");
  if (!dryRun) recoverCatalogue(into);
  const document = loadRevision(file);
  const source = place.exists ? readSource(place.file) : { value: newSource(describe(place, one)), diagnostics: [] };
  const unread = [...document.diagnostics, ...source.diagnostics];
  if (document.value === null || source.value === null) return { exitCode: 1, stdout: shown(unread) };
  const options: ImportOptions = {
    reader,
    source: one("source"),
    revision: one("revision"),
    meanings: meaningsIn(input),
    skip: linesIn(input),
    codes: codesIn(input),
    extent: extentIn(input),
    older: input.options.has("older"),
    keepResolutions: input.options.has("keep-resolutions"),
    targets: job.config === null ? allTargets() : configuredDefinitions(job).targets,
    rules: job.settings.rules,
  };
  const made = importRevision(source.value, { file, text: document.value }, options);
  if (made.source === null || made.report === null || hasErrors(made.diagnostics)) {
    return { exitCode: 1, stdout: shown(made.diagnostics) };
  }
  const { catalogue, observed } = made.source;
  const changes = [
    { before: place.exists ? source.value.catalogue.document : null, after: catalogue.document },
    ...(observed === null ? [] : [{ before: source.value.observed?.document ?? null, after: observed.document }]),
  ];
  const written = dryRun ? [] : writeDocuments(dirname(place.file), changes);
  if (format === "json") {
    const result = { report: made.report, written, diagnostics: made.diagnostics };
    return { exitCode: 0, stdout: JSON.stringify(result, null, 2) };
  }
  const warnings = made.diagnostics.length === 0 ? [] : [shown(made.diagnostics), ""];
  const end =
    written.length === 0
      ? dryRun
        ? ["", "dry run: nothing was written"]
        : []
      : ["", `wrote ${written.join(" and ")}`];
  return { exitCode: 0, stdout: [...warnings, formatReport(made.report), ...end].join("\n") };
}

function allTargets(): TargetDefinition[] {
  return listTargets().flatMap(({ id }) => loadDefinition(id).value ?? []);
}

/** The location and heading of a new catalogue, from the options and the folder. */
function describe(place: CataloguePlace, one: (name: string) => string | undefined): Parameters<typeof newSource>[0] {
  const { file, folderName, path } = place;
  return { file, path, folderName, id: one("id"), title: one("title"), language: one("language") };
}

/**
 * Parses `--column`.
 *
 * @throws UsageError when a heading has no meaning, or an unknown one.
 */
function meaningsIn({ options }: Input): Meanings {
  return meaningsOf(
    (options.get("column") ?? []).map((given): [string, Meaning] => {
      const at = given.lastIndexOf("=");
      const meaning = readMeaning(given.slice(at + 1));
      if (at > 0 && meaning !== null) return [given.slice(0, at), meaning];
      throw new UsageError(`--column takes a heading, = and one of ${MEANINGS.join(", ")}, but was given ${given}.`);
    }),
  );
}

/**
 * Parses `--codes`.
 *
 * @throws UsageError when it is no type of codes.
 */
function codesIn({ options }: Input): CodeType | undefined {
  const given = options.get("codes")?.at(-1);
  const type = CODE_TYPES.find((known) => known === given);
  if (given === undefined || type !== undefined) return type;
  throw new UsageError(`--codes takes ${CODE_TYPES.join(" or ")}, but was given ${given}.`);
}

/**
 * Whether the document is a part of its source, or the whole.
 *
 * @throws UsageError when both are said.
 */
function extentIn({ options }: Input): Extent | undefined {
  if (!options.has("partial")) return options.has("complete") ? "complete" : undefined;
  if (options.has("complete")) throw new UsageError("a document is either --partial or --complete. Leave one out.");
  return "partial";
}

/**
 * Parses `--skip`.
 *
 * @throws UsageError when a value is not a line number.
 */
function linesIn({ options }: Input): Set<number> {
  return new Set(
    (options.get("skip") ?? []).map((given) => {
      if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
      throw new UsageError(`--skip takes the number of a line, but was given ${given}.`);
    }),
  );
}
