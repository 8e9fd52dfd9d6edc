import { dirname } from "node:path";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { loadTranslation } from "../../io/read/load-translation.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { writeDocuments } from "../../io/write/write-documents.ts";
import { checkTranslatable } from "../../workflows/translate/check-translatable.ts";
import { formatImport } from "../../workflows/translate/format-import.ts";
import { formatOfFile, isTranslationFile } from "../../workflows/translate/formats.ts";
import { importTranslations } from "../../workflows/translate/import-translations.ts";
import {
  type Command,
  type Environment,
  FORMAT_OPTION,
  formatOf,
  type Input,
  type Outcome,
  textOptions,
} from "./command.ts";
import { jobOf } from "./project.ts";

export const translateImportCommand: Command = {
  name: "translate import",
  summary: "Import translators' files into the locale files",
  operands: ["[catalogue]", "<file>…"],
  options: {
    "dry-run": { type: "boolean", summary: "Write nothing; show what would change" },
    format: FORMAT_OPTION,
  },
  notes: [
    "A file is PO, XLIFF 1.2 or CSV, in one language, and may contain only some of the texts. A changed translation",
    "becomes a draft, unless the file says that a second person has reviewed it. With any error, nothing is written.",
  ],
  examples: [
    "errdex translate import spec/tuya de.po --dry-run",
    "errdex translate import spec/tuya build/translations/pl.xlf build/translations/sv.xlf",
  ],
  run: runImport,
};

function runImport(input: Input, environment: Environment): Outcome {
  const format = formatOf(input);
  const dryRun = input.options.has("dry-run");
  const [first = ""] = input.operands;
  // A catalogue is never PO, XLIFF or CSV, so the first word tells whether one is given.
  const isGiven = !isTranslationFile(first);
  const { path, settings } = jobOf(isGiven ? first : undefined);
  const files = isGiven ? input.operands.slice(1) : input.operands;
  if (files.length === 0) {
    throw new UsageError("translate import takes [catalogue] <file>…, but was given no file of translators.");
  }
  for (const file of files) formatOfFile(file);
  const shown = (diagnostics: readonly Diagnostic[]): string =>
    formatDiagnostics(diagnostics, format, textOptions(environment));
  if (!dryRun) recoverCatalogue(path);
  const { value: source, diagnostics } = checkTranslatable(path, settings.rules);
  const loaded = files.map((file) => ({ file, ...loadTranslation(file) }));
  const unread = [...diagnostics, ...loaded.flatMap((one) => one.diagnostics)];
  if (source === null) return { exitCode: 1, stdout: shown(unread) };
  const texts = loaded.flatMap(({ file, value }) => (value === null ? [] : [{ file, text: value }]));
  const made = importTranslations(source, texts);
  const findings = [...unread, ...made.diagnostics];
  if (hasErrors(findings)) return { exitCode: 1, stdout: shown(findings) };
  const written = dryRun ? [] : writeDocuments(dirname(source.catalogue.document.file), made.documents);
  if (format !== "text") return { exitCode: 0, stdout: shown(findings) };
  const end = dryRun ? ["dry run: nothing was written"] : written.map((file) => `wrote ${file}`);
  const warnings = findings.length === 0 ? [] : [shown(findings)];
  return { exitCode: 0, stdout: [...warnings, ...formatImport(made.locales), ...end].join("\n") };
}
