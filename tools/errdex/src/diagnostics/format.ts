import { type Diagnostic, sentenceOf } from "./diagnostic.ts";
import { formatText, type TextOptions } from "./format-text.ts";

/** The output formats of findings. */
export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** Formats findings: `text` for people, `json` for programs, `github` as annotations in a GitHub workflow. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format, options: TextOptions): string {
  if (format === "json") return JSON.stringify(diagnostics, null, 2);
  if (format === "github") return formatAll(diagnostics, options.pathInRepository);
  return formatText(diagnostics, options);
}

/** Formats findings as annotations. GitHub counts paths from the root of the repository, wherever errdex runs. */
function formatAll(diagnostics: readonly Diagnostic[], pathOf = (file: string): string => file): string {
  return diagnostics.map((one) => formatGithub({ ...one, file: pathOf(one.file) })).join("\n");
}

/** Formats a workflow command, with the same escapes as GitHub's own toolkit. */
function formatGithub(diagnostic: Diagnostic): string {
  const { severity, file, line, column, rule } = diagnostic;
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const at = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${at}::${data(sentenceOf(diagnostic))}`;
}
