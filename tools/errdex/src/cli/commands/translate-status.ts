import { completeness, type LocaleStatus, translationStatus } from "../../catalogue/translation-status.ts";
import { checkSource } from "../../check/check-source.ts";
import { hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { type Command, choiceOf, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobOf } from "./project.ts";

export const translateStatusCommand: Command = {
  name: "translate status",
  summary: "Show how complete each translation is",
  operands: ["[catalogue]"],
  options: {
    locale: { type: "string", multiple: true, value: "tag", summary: "Language; can be repeated (default: all)" },
    "fail-under": {
      type: "string",
      multiple: true,
      value: "[tag=]percent",
      summary: "Exit with 1 if a language, or the one with this tag, is less complete; can be repeated",
    },
    format: { type: "string", value: "text|json", summary: "Output format (default: text)" },
  },
  notes: [
    "A text is a message, a description or a resolution. It is complete if it is translated from the current",
    "source text, and stale if it was translated from an earlier one.",
  ],
  examples: [
    "errdex translate status spec/tuya",
    "errdex translate status spec/tuya --fail-under 80 --fail-under de=100",
  ],
  run: runStatus,
};

function runStatus(input: Input, environment: Environment): Outcome {
  const format = choiceOf(input, "format", ["text", "json"]) ?? "text";
  const thresholds = (input.options.get("fail-under") ?? []).map(parseThreshold);
  const { path, settings } = jobOf(input.operands[0]);
  const { value: source, diagnostics } = checkSource(path, [], settings.rules);
  if (source === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const all = translationStatus(source);
  const asked = input.options.get("locale") ?? all.map(({ locale }) => locale);
  for (const tag of [...asked, ...thresholds.flatMap(([of]) => of ?? [])]) {
    if (!all.some(({ locale }) => locale === tag)) throw new UsageError(noSuchLocale(tag, all, path));
  }
  const shown = all.filter(({ locale }) => asked.includes(locale));
  const low = shown.filter((status) => completeness(status) < thresholdOf(status, thresholds));
  const exitCode = low.length > 0 ? 1 : 0;
  if (format === "json") {
    const rows = shown.map((status) => ({
      locale: status.locale,
      complete: completeness(status),
      total: status.total,
      fresh: status.fresh,
      missing: status.missing,
      stale: status.stale.map(({ key, code, field }) => ({ key, code, field })),
      states: status.states,
    }));
    return { exitCode, stdout: JSON.stringify(rows, null, 2) };
  }
  if (shown.length === 0) return { exitCode, stdout: `${path} has no translations` };
  const failures = low.map((status) => {
    const wanted = thresholdOf(status, thresholds);
    return `${status.locale} is ${completeness(status)} % complete, but ${wanted} % is required`;
  });
  return { exitCode, stdout: [...tableOf(shown), ...failures].join("\n") };
}

/** The message for an unknown language, with the existing ones. */
export function noSuchLocale(tag: string, all: readonly Pick<LocaleStatus, "locale">[], path: string): string {
  const tags = all.map(({ locale }) => locale).join(", ");
  return `${path} has no translation into ${tag}${tags === "" ? "" : `; it has ${tags}`}.`;
}

type Threshold = readonly [tag: string | null, percent: number];

function parseThreshold(words: string): Threshold {
  const [, tag, percent] = /^(?:([A-Za-z0-9-]+)=)?(\d{1,3})$/.exec(words) ?? [];
  if (percent === undefined || Number(percent) > 100) {
    throw new UsageError(`--fail-under takes a number of 0 to 100, optionally after tag=, but was given ${words}.`);
  }
  return [tag ?? null, Number(percent)];
}

/** The threshold of a language. One for this language takes precedence over the general one. */
function thresholdOf({ locale }: LocaleStatus, thresholds: readonly Threshold[]): number {
  const own = thresholds.findLast(([tag]) => tag === locale);
  return (own ?? thresholds.findLast(([tag]) => tag === null))?.[1] ?? 0;
}

const BAR = 20;

function tableOf(statuses: readonly LocaleStatus[]): string[] {
  const head = ["locale", "complete", "", "stale", "missing", "draft", "reviewed", "official"];
  const rows = statuses.map((status) => {
    const percent = completeness(status);
    const full = Math.floor((percent * BAR) / 100);
    const { stale, missing, states } = status;
    const numbers = [stale.length, missing, states.draft, states.reviewed, states.official];
    return [status.locale, "█".repeat(full) + "░".repeat(BAR - full), `${percent} %`, ...numbers.map(String)];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
