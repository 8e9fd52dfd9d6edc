import type { Entry } from "../../catalogue/catalogue.ts";
import type { VocabularyValue } from "../../catalogue/vocabulary.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { Listed } from "./read-row.ts";

/** The values of a listed code that are no texts. A field is left out when the document does not have it. */
export type ListedValues = Pick<Entry, "httpStatus" | "severity" | "since"> & Readonly<Record<`x-${string}`, string>>;

/** Words for the severities that errdex ships. */
const SEVERITIES: Readonly<Record<string, string>> = {
  ok: "info",
  debug: "info",
  info: "info",
  information: "info",
  informational: "info",
  notice: "info",
  low: "info",
  warn: "warning",
  warning: "warning",
  minor: "warning",
  medium: "warning",
  error: "error",
  err: "error",
  major: "error",
  high: "error",
  critical: "critical",
  fatal: "critical",
  severe: "critical",
  emergency: "critical",
};

/**
 * Reads the values of a listed code. A value of a wrong form is reported, and left out.
 *
 * @param severities the values that the catalogue has for the severity.
 */
export function readValues(
  { severity, httpStatus, since, own }: Listed,
  file: string,
  severities: readonly VocabularyValue[],
): { values: ListedValues; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(
    cell: Cell | null,
    field: string,
    parse: (text: string) => T | null,
    wanted: string,
  ): T | undefined => {
    if (cell === null) return undefined;
    const value = parse(cell.text.normalize("NFKC").trim());
    if (value !== null) return value;
    const { line, column, text } = cell;
    const message = `the ${field} ${JSON.stringify(text)} was not read: it is not ${wanted}`;
    const help = "Correct it in your copy of the document, or write it into the entry by hand.";
    diagnostics.push({ rule: "unread", severity: "warning", file, line, column, message, help });
    return undefined;
  };
  const values = {
    httpStatus: read(httpStatus, "HTTP status", readStatus, "one number from 100 to 599"),
    severity: read(
      severity,
      "severity",
      (text) => readSeverity(text, severities),
      `one of ${severities.map(({ id }) => id).join(", ")}`,
    ),
    since: read(since, "since", readMoment, "a version such as 1.4.0, or a date such as 2026-05-22"),
    ...Object.fromEntries(own.map(([field, { text }]) => [field, text])),
  };
  const stated = Object.entries(values).filter(([, value]) => value !== undefined);
  return { values: Object.fromEntries(stated) as ListedValues, diagnostics };
}

/** Finds the severity that a document means: one of the catalogue, or another word for one that errdex ships. */
function readSeverity(text: string, severities: readonly VocabularyValue[]): string | null {
  const word = text.toLowerCase();
  const meant = Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined;
  const own = severities.find(({ id, title }) => id === word || title.toLowerCase() === word);
  return (own ?? severities.find(({ id }) => id === meant))?.id ?? null;
}

/** Reads `404`, `HTTP 404` or `404 Not Found`. */
function readStatus(text: string): number | null {
  const digits = /^(?:HTTP[ /]?)?([1-5]\d\d)(?:[ :(-]+[A-Za-z][A-Za-z' -]{0,60}\)?)?$/i.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Reads a version or a date. `v1.4` is the version 1.4.0. */
function readMoment(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, major, minor = "0", patch = "0"] = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i.exec(text) ?? [];
  return major === undefined ? null : `${major}.${minor}.${patch}`;
}
