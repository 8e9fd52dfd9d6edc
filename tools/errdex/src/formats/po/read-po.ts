import type { Placed } from "../../diagnostics/diagnostic.ts";
import { parseStatement, type Statement } from "../translations/statement.ts";
import { makeReporter, type ReadFile, type ReadUnit, type Reporter } from "../translations/translation-file.ts";
import { type PoEntry, type PoText, scanPo } from "./scan-po.ts";
import { CATALOGUE_FIELD } from "./write-po.ts";

/**
 * Reads a PO file that errdex exported and that gettext's tools, an editor or a translation platform may have
 * rewritten.
 *
 * @param file the file's name in findings.
 */
export function readPo(file: string, text: string): ReadFile {
  const reporter = makeReporter(file);
  const units: ReadUnit[] = [];
  let header: PoText | null = null;
  for (const entry of scanPo(text, reporter.report)) {
    if (entry.msgctxt === null && entry.msgid.text === "") {
      if (header === null) header = entry.msgstr[0];
      else {
        const message = `the file has a second header; the first is in line ${header.line}`;
        reporter.report("translation-header", entry.msgid, message, "Keep one of them.");
      }
    } else if (entry.plural !== null) {
      const help = "errdex writes plurals inside the text: {count, plural, one {…} other {…}}. Export the file again.";
      reporter.report("syntax", entry.plural, "this entry has a gettext plural", help);
    } else units.push(unitOf(entry));
  }
  const fields = headerFields(header);
  checkCharset(fields.get("content-type"), reporter);
  return {
    language: fields.get("language") ?? null,
    catalogue: fields.get(CATALOGUE_FIELD.toLowerCase()) ?? null,
    units,
    diagnostics: reporter.diagnostics,
  };
}

function unitOf({ msgctxt, msgid, msgstr: [msgstr], comments, flags, references }: PoEntry): ReadUnit {
  // xliff2po writes a unit's id as a reference.
  const key = msgctxt ?? { ...msgid, text: references.join(" ") };
  return {
    key: key.text,
    source: msgid.text,
    text: msgstr.text,
    fuzzy: flags.includes("fuzzy"),
    statement: firstStatement(comments),
    places: { key, source: msgid, text: msgstr },
  };
}

function firstStatement(comments: readonly Placed[]): Statement | null {
  for (const { text } of comments) {
    const statement = parseStatement(text);
    if (statement !== null) return statement;
  }
  return null;
}

/** The header's fields that are not empty, by name in lower case. */
function headerFields(header: PoText | null): Map<string, Placed> {
  const fields = new Map<string, Placed>();
  if (header === null) return fields;
  for (const row of header.text.split("\n")) {
    const at = row.indexOf(":");
    const text = row.slice(at + 1).trim();
    if (at < 1 || text === "") continue;
    const { line, column } = header.pieces.find((piece) => piece.text.startsWith(row.slice(0, at + 1))) ?? header;
    fields.set(row.slice(0, at).trim().toLowerCase(), { line, column, text });
  }
  return fields;
}

/** Reports a file that is UTF-8 but declares another charset: it has been converted only in part. */
function checkCharset(contentType: Placed | undefined, { report }: Reporter): void {
  const charset = /charset=([^\s;]+)/i.exec(contentType?.text ?? "")?.[1];
  if (contentType === undefined || charset === undefined || /^(utf-?8|us-ascii|ascii|charset)$/i.test(charset)) return;
  report("encoding", contentType, `the header declares the encoding ${charset}`, "Save it as UTF-8: msgconv -t UTF-8.");
}
