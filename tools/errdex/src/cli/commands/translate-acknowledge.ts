import { dirname } from "node:path";
import { TEXT_FIELDS } from "../../catalogue/field-lists.ts";
import { type StaleText, translationStatus } from "../../catalogue/translation-status.ts";
import { checkSource } from "../../check/check-source.ts";
import { hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { editDocument } from "../../formats/edit-document.ts";
import { withValues } from "../../formats/values/with-values.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { type DocumentChange, writeDocuments } from "../../io/write/write-documents.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobOf } from "./project.ts";
import { noSuchLocale } from "./translate-status.ts";

export const translateAcknowledgeCommand: Command = {
  name: "translate acknowledge",
  summary: "Confirm that stale translations are still right",
  operands: ["[catalogue]"],
  options: {
    locale: { type: "string", multiple: true, value: "tag", summary: "Language; can be repeated" },
    code: { type: "string", multiple: true, value: "code", summary: "Entry; can be repeated" },
    field: {
      type: "string",
      multiple: true,
      value: TEXT_FIELDS.join("|"),
      summary: "Text of the entry; can be repeated (default: all)",
    },
    all: { type: "boolean", summary: "Every stale text of the language" },
    "dry-run": { type: "boolean", summary: "Write nothing; show what would be done" },
  },
  notes: ["The translation and its state do not change. It then counts as made from the current text."],
  examples: [
    "errdex translate acknowledge spec/tuya --locale de --all",
    "errdex translate acknowledge spec/tuya --locale de --code 1010 --field message",
  ],
  run: runAcknowledge,
};

function runAcknowledge(input: Input, environment: Environment): Outcome {
  const { options } = input;
  const { path, settings } = jobOf(input.operands[0]);
  const [locales, codes, fields] = ["locale", "code", "field"].map((name) => options.get(name) ?? []);
  const all = options.has("all");
  if (locales === undefined || locales.length === 0) throw new UsageError("choose the language with --locale.");
  if (all === (codes !== undefined && codes.length > 0)) {
    throw new UsageError("choose entries with --code, or all of them with --all.");
  }
  const wrong = fields?.find((field) => !(TEXT_FIELDS as readonly string[]).includes(field));
  if (wrong !== undefined) throw new UsageError(`--field takes ${TEXT_FIELDS.join(", ")}, but was given ${wrong}.`);
  if (!options.has("dry-run")) recoverCatalogue(path);
  const { value: source, diagnostics } = checkSource(path, [], settings.rules);
  if (source === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const statuses = translationStatus(source);
  for (const tag of locales) {
    if (!statuses.some(({ locale }) => locale === tag)) throw new UsageError(noSuchLocale(tag, statuses, path));
  }
  const known = new Set(source.catalogue.value.errors.map(({ code }) => String(code)));
  const unknown = codes?.find((code) => !known.has(code));
  if (unknown !== undefined) throw new UsageError(`${path} has no entry ${unknown}.`);
  const lines: string[] = [];
  const changes: DocumentChange[] = [];
  for (const { locale, stale } of statuses.filter((status) => locales.includes(status.locale))) {
    const chosen = stale.filter(
      ({ code, field }) =>
        (all || (code !== null && codes?.includes(code))) && (fields?.length === 0 || fields?.includes(field)),
    );
    lines.push(...chosen.map(({ name }) => `${locale}: ${name} is still right`));
    changes.push(...acknowledge(chosen));
  }
  if (!options.has("dry-run")) writeDocuments(dirname(source.catalogue.document.file), changes);
  return { exitCode: 0, stdout: lines.length === 0 ? "none of these texts is stale" : lines.join("\n") };
}

/** Marks texts of one file as translated from the current source text. */
function acknowledge(texts: readonly StaleText[]): DocumentChange[] {
  const [first] = texts;
  if (first === undefined) return [];
  const { document } = first;
  const values = texts.map(({ path, to }) => [path, to] as const);
  return [{ before: document, after: editDocument(document, withValues(document.value, values)) }];
}
