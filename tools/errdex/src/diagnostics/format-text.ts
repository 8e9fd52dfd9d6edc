import { styleText } from "node:util";
import { pinnedPattern } from "../unicode/pinned-pattern.ts";
import { type Diagnostic, hasErrors, sentenceOf } from "./diagnostic.ts";

/** How to show findings. */
export interface TextOptions {
  /** Whether the output is a terminal. Then each finding shows its line of the file. */
  readonly terminal: boolean;
  /** Whether to use colours; same as `terminal` when left out. */
  readonly colour?: boolean;
  /** Returns a file's text for the code frame; null when it cannot be read. */
  readonly readText: (file: string) => string | null;
  /** Returns the path of a file from the root of the repository, for annotations; the file itself when left out. */
  readonly pathInRepository?: (file: string) => string;
}

const HINT = 'Run "errdex rule <id>" to read more about a finding.';

/**
 * Formats findings as `file:line:column rule: what. How to fix it.`, one on each line. On a terminal, each has a
 * code frame, and the last line says how to read more.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  { terminal, colour = terminal, readText }: TextOptions,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const linesByFile = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = linesByFile.get(file) ?? readText(file)?.split(/\r\n|\n|\r/) ?? [];
    linesByFile.set(file, lines);
    return lines;
  };
  const lines = diagnostics.map((diagnostic) => {
    const { file, line, column, rule, severity } = diagnostic;
    const where = paint("bold", visible(`${file}:${line}:${column}`));
    const label = severity === "warning" ? `${rule} (warning)` : rule;
    const head = `${where} ${paint(severity === "error" ? "red" : "yellow", label)}: ${sentence(diagnostic)}`;
    const frame = terminal ? codeFrame(linesOf(file), diagnostic) : "";
    return frame === "" ? head : `${head}\n${paint("dim", frame)}`;
  });
  const hint = terminal && diagnostics.length > 0 ? [paint("dim", HINT)] : [];
  return [...lines, summary(diagnostics), ...hint].join("\n");
}

/** Formats a finding's sentence on one line. */
function sentence(diagnostic: Diagnostic): string {
  return visible(sentenceOf(diagnostic).replaceAll(/\s*\n\s*/g, " "));
}

// Control, format and unpaired surrogate characters, and line separators that only some programs recognise.
const invisible = pinnedPattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

/** Escapes invisible characters, so that no file can control the terminal or fake output. */
export function visible(text: string): string {
  return text.replace(invisible(), (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const parts = hasErrors(diagnostics) ? [count(errors, "error")] : [];
  if (diagnostics.length > errors) parts.push(count(diagnostics.length - errors, "warning"));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/** Shows the finding's line and the one before it, with a caret below the column. */
function codeFrame(lines: readonly string[], { line, column }: Diagnostic): string {
  if (line > lines.length) return "";
  const width = String(line).length;
  const shown: string[] = [];
  for (let number = Math.max(1, line - 1); number <= line; number += 1) {
    const [clipped] = clip(lines[number - 1] ?? "", column);
    shown.push(`  ${String(number).padStart(width)} | ${clipped}`);
  }
  const [, caret] = clip(lines[line - 1] ?? "", column);
  return [...shown, `  ${" ".repeat(width)} | ${" ".repeat(caret)}^`].join("\n");
}

/** At most 100 characters of a line around the column, and the column's index in them. */
function clip(line: string, column: number): [text: string, caret: number] {
  const start = column > 90 ? column - 50 : 0;
  // Keep the length so that the caret stays in place: a tab becomes one space.
  const shown = line.slice(start, start + 100).replaceAll("\t", " ");
  return [shown.replace(invisible(), (char) => "·".repeat(char.length)), column - 1 - start];
}
