import { visible } from "../../diagnostics/format-text.ts";
import { hasChanges, type ImportReport, type ReportedEntry } from "./report.ts";

/** Formats an import report for people. */
export function formatReport(report: ImportReport): string {
  const { source, revision, before, listed } = report;
  const since = before === null ? "" : before === revision ? ", as before" : ` (before: ${visible(before)})`;
  return [
    `${source}, revision ${visible(revision)}${since}: ${count(listed, "code")}`,
    ...section("added", report.added, ({ category, message }) => ` (${category}): ${quoted(message)}`),
    ...section("now documented, before observed", report.documented),
    ...section("no longer listed, now deprecated", report.gone),
    ...section("listed again", report.returned),
    ...(report.reworded.length === 0 ? [] : ["", `${report.reworded.length} reworded`]),
    ...report.reworded.flatMap((entry) => [
      nameOf(entry) +
        (entry.perhapsReused ? "; the meaning may have changed: message and description both differ" : ""),
      ...entry.changes.map(({ field, before: old, after }) =>
        old === null ? `    ${field}: ${quoted(after)}` : `    ${field}: ${quoted(old)} -> ${quoted(after)}`,
      ),
    ]),
    ...section("with the document's resolution; the maintainers' is now a note", report.setAside),
    ...section("with their own resolution, not the document's", report.kept, ({ unused }) => `: not ${quoted(unused)}`),
    ...section(
      "with other values",
      report.revalued,
      ({ values }) =>
        `: ${values.map(({ field, before: old, after }) => `${field} ${old === null ? "" : `${shown(old)} -> `}${shown(after)}`).join(", ")}`,
    ),
    ...section("now from this source, before from none", report.adopted),
    ...section(
      "in another section",
      report.moved,
      (moved) => `: ${quoted(moved.before ?? "")} -> ${quoted(moved.after)}`,
    ),
    ...others(report),
  ].join("\n");
}

/** The lines at the end of the report. */
function others({ categories, ignored, leftOut, tables, repeated, stale, ...report }: ImportReport): string[] {
  const lines = [
    ...categories.map(({ id, title }) => `new category ${id}: ${quoted(title)}`),
    ...ignored.map(({ heading, line }) => `not read: the column ${quoted(heading)} (line ${line})`),
    ...tables.map(({ heading, line }) => `not read: the table ${visible(heading)} without codes (line ${line})`),
    ...repeated.map(({ text, line }) => `not read, said twice of one code: ${quoted(text)} (line ${line})`),
    ...leftOut.map(({ text, line }) => `left out, between rows: ${quoted(text)} (line ${line})`),
    ...(stale === 0 ? [] : [`${count(stale, "translation")} now out of date; "errdex validate" lists them`]),
    ...(hasChanges({ categories, ignored, leftOut, tables, repeated, stale, ...report }) ? [] : ["nothing to change"]),
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}

function section<T extends ReportedEntry>(
  title: string,
  entries: readonly T[],
  more: (entry: T) => string = () => "",
): string[] {
  if (entries.length === 0) return [];
  return ["", `${entries.length} ${title}`, ...entries.map((entry) => nameOf(entry) + more(entry))];
}

const nameOf = ({ code, name }: ReportedEntry): string => `  ${code} ${name}`;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const shown = (value: unknown): string => (typeof value === "string" ? quoted(value) : String(value));
const quoted = (text: string): string => visible(JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text));
