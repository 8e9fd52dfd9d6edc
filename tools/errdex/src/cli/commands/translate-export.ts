import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { applyChanges } from "../../io/write/apply-changes.ts";
import { replaceExport } from "../../io/write/replace-export.ts";
import { checkTranslatable } from "../../workflows/translate/check-translatable.ts";
import { exportTranslations } from "../../workflows/translate/export-translations.ts";
import { findLanguage } from "../../workflows/translate/find-language.ts";
import { FORMAT_NAMES, TRANSLATION_FORMATS } from "../../workflows/translate/formats.ts";
import { type Command, choiceOf, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobOf } from "./project.ts";

export const translateExportCommand: Command = {
  name: "translate export",
  summary: "Export texts and translations as files for translators",
  operands: ["[catalogue]"],
  options: {
    locale: {
      type: "string",
      multiple: true,
      value: "tag",
      summary: "Language, existing or new; can be repeated (default: all existing)",
    },
    format: {
      type: "string",
      value: FORMAT_NAMES.join("|"),
      summary: "File format: PO, XLIFF 1.2 or CSV for spreadsheets (default: po)",
    },
    out: {
      type: "string",
      value: "dir",
      summary: "Folder to write <tag>.po, <tag>.xlf or <tag>.csv to (default: print a single language)",
    },
  },
  notes: [
    "The file contains every text of the catalogue. A stale translation is marked as fuzzy or to be reviewed,",
    "with the text that it was made from if the catalogue still has it. An earlier export is overwritten, so",
    "import it first.",
  ],
  examples: [
    "errdex translate export spec/tuya --locale de",
    "errdex translate export spec/tuya --locale pl --locale sv --format xliff --out build/translations",
  ],
  run: runExport,
};

function runExport(input: Input, environment: Environment): Outcome {
  const format = choiceOf(input, "format", FORMAT_NAMES) ?? "po";
  const out = input.options.get("out")?.at(-1);
  const { path, settings } = jobOf(input.operands[0]);
  const { value: source, diagnostics } = checkTranslatable(path, settings.rules);
  if (source === null) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const known = source.locales.map(({ value }) => value.locale).sort();
  const tags = [...new Set((input.options.get("locale") ?? known).map((word) => tagOf(word, known, source)))];
  const [first = ""] = tags;
  if (tags.length === 0) throw new UsageError(`${path} has no translations. Choose a language with --locale.`);
  if (out === "" || (out === undefined && tags.length > 1)) {
    throw new UsageError("several languages need --out, the folder to write to.");
  }
  const files = tags.map((tag) => [tag, exportTranslations(source, tag, format)] as const);
  const texts = new Map(files);
  // The caller prints the last line break.
  if (out === undefined) return { exitCode: 0, stdout: (texts.get(first) ?? "").replace(/\n$/, "") };
  const [extension] = TRANSLATION_FORMATS[format].extensions;
  const changes = [...texts].map(([tag, text]) =>
    replaceExport(out, `${tag}${extension}`, text, source.catalogue.value.id),
  );
  const changed = changes.filter(({ kind }) => kind !== "unchanged");
  applyChanges(out, changed);
  const lines = changed.map(({ path: name }) => `wrote ${join(out, name)}`);
  return { exitCode: 0, stdout: lines.length === 0 ? "every file was up to date" : lines.join("\n") };
}

/**
 * Parses a language argument.
 *
 * @throws UsageError when it is not a language, or is the catalogue's own.
 */
function tagOf(word: string, known: readonly string[], source: { catalogue: { value: { language: string } } }): string {
  const language = findLanguage(word, known, source.catalogue.value.language);
  if (language.tag === null) throw new UsageError(`${language.problem}. ${language.help}`);
  return language.tag;
}
