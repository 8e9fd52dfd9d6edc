import type { Placed, Position } from "../../diagnostics/diagnostic.ts";
import { parseStatement, type Statement, sealedState } from "../translations/statement.ts";
import { makeReporter, type ReadFile, type ReadUnit, type Reporter } from "../translations/translation-file.ts";
import { type Element, parseXml } from "./parse-xml.ts";
import { NOTE_FROM } from "./write-xliff.ts";

/** A text of the current unit. */
interface TextDraft extends Position {
  readonly state: string | null;
  readonly preserve: boolean;
  text: string;
}

interface Note {
  readonly from: string;
  text: string;
}

interface UnitDraft extends Position {
  readonly key: string;
  readonly approved: boolean;
  source: TextDraft | null;
  target: TextDraft | null;
  readonly notes: Note[];
  broken: boolean;
}

/**
 * Reads an XLIFF 1.2 or 1.1 file that errdex exported and that an editor or a translation platform may have
 * rewritten.
 *
 * @param file the file's name in findings.
 */
export function readXliff(file: string, text: string): ReadFile {
  const reader = new XliffReader(makeReporter(file));
  const refusal = parseXml(text, reader);
  if (refusal !== null && reader.isXliff) reader.reporter.report("syntax", refusal, refusal.message, refusal.help);
  const { language, catalogue, units, reporter } = reader;
  return { language, catalogue, units, diagnostics: reporter.diagnostics };
}

class XliffReader {
  readonly reporter: Reporter;
  readonly units: ReadUnit[] = [];
  /** Whether the part read so far is XLIFF. */
  isXliff = true;
  language: Placed | null = null;
  catalogue: Placed | null = null;
  /** The open elements, and whether each one preserves white space. */
  readonly #around: { readonly name: string; readonly preserve: boolean }[] = [];
  #unit: UnitDraft | null = null;
  /** The object that collects text; null when the text is ignored. */
  #sink: { text: string } | null = null;
  /** The depth inside a skipped element. */
  #skipped = 0;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  open(element: Element): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const { name, attributes } = element;
    const parent = this.#around.at(-1);
    if (parent === undefined) this.#checkRoot(element);
    if (this.#sink !== null) {
      if (this.#unit !== null) this.#refuseInline(this.#unit, element);
      this.#skipped = 1;
      return;
    }
    const space = attributes.get("xml:space");
    const preserve = space === undefined ? parent?.preserve === true : space === "preserve";
    if (!isXliff(element) || (this.#unit !== null && !["source", "target", "note"].includes(name))) {
      // Skip other namespaces, which belong to other tools, and elements for alternatives and segments, which
      // repeat texts.
      this.#skipped = 1;
      return;
    }
    this.#around.push({ name, preserve });
    if (name === "file") this.#readFile(element);
    else if (name === "trans-unit") this.#unit = unitOf(element);
    else if (this.#unit !== null) this.#readPart(this.#unit, element, preserve);
  }

  text(text: string): void {
    if (this.#sink !== null && this.#skipped === 0) this.#sink.text += text;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#sink = null;
    if (this.#around.pop()?.name !== "trans-unit" || this.#unit === null) return;
    const unit = finish(this.#unit, this.reporter);
    if (unit !== null) this.units.push(unit);
    this.#unit = null;
  }

  #checkRoot(element: Element): void {
    const { name, attributes } = element;
    const version = attributes.get("version") ?? "";
    this.isXliff = name === "xliff" && isXliff(element) && /^1\.\d$/.test(version);
    if (this.isXliff) return;
    if (name !== "xliff") {
      this.reporter.report(
        "syntax",
        element,
        `a document with the root element <${name}> is not XLIFF`,
        "Export the file again.",
      );
    } else {
      const message = `this is XLIFF ${version === "" ? "without a version" : version}`;
      this.reporter.report("syntax", element, message, "Save it as XLIFF 1.2.");
    }
  }

  #readFile({ line, column, attributes }: Element): void {
    const language = attributes.get("target-language");
    if (language !== undefined && this.language !== null && this.language.text !== language) {
      const message = `this part is in ${language}, another in ${this.language.text} (line ${this.language.line})`;
      this.reporter.report("translation-language", { line, column }, message, "Keep one language in a file.");
    }
    if (language !== undefined) this.language ??= { line, column, text: language };
    const catalogue = attributes.get("product-name");
    if (catalogue !== undefined) this.catalogue ??= { line, column, text: catalogue };
  }

  #readPart(unit: UnitDraft, { name, line, column, attributes }: Element, preserve: boolean): void {
    if (name === "note") {
      const note = { from: attributes.get("from") ?? "", text: "" };
      unit.notes.push(note);
      this.#sink = note;
      return;
    }
    const draft: TextDraft = { line, column, state: attributes.get("state") ?? null, preserve, text: "" };
    this.#sink = draft;
    const part = name === "source" ? "source" : "target";
    if (unit[part] === null) unit[part] = draft;
    else {
      unit.broken = true;
      this.reporter.report("syntax", draft, `the unit has a second <${name}>`, "Keep one of them.");
    }
  }

  #refuseInline(unit: UnitDraft, element: Element): void {
    if (unit.broken) return;
    unit.broken = true;
    const message = `the text contains the tag <${element.name}>`;
    const help = "Remove it, or write it as text, with &lt; for the angle bracket.";
    this.reporter.report("inline-tag", element, message, help);
  }
}

function isXliff({ namespace }: Element): boolean {
  return namespace === "" || /^urn:oasis:names:tc:xliff:document:1\.\d$/.test(namespace);
}

function unitOf({ line, column, attributes }: Element): UnitDraft {
  const key = attributes.get("resname") ?? attributes.get("id") ?? "";
  const approved = attributes.get("approved") === "yes";
  return { line, column, key, approved, source: null, target: null, notes: [], broken: false };
}

function finish(draft: UnitDraft, { report }: Reporter): ReadUnit | null {
  const { line, column, key, approved, source, target, notes, broken } = draft;
  if (broken) return null;
  if (source === null) {
    report("syntax", draft, "this unit has no <source>", "Export the file again.");
    return null;
  }
  const state = target?.state ?? null;
  const text = target === null ? "" : textOf(target);
  // A target without a state, or with a tool's own state, is an ordinary translation.
  const fuzzy = state === "new" || state?.startsWith("needs-") === true;
  // XLIFF approves a unit when its translation is final, whatever the tool makes of the state.
  const isFinal = state === "final" || state === "signed-off" || (approved && !fuzzy);
  const statement = statementOf(isFinal, notedStatement(notes), key, text);
  const places = { key: { line, column }, source, text: target ?? { line, column } };
  return { key, source: textOf(source), text, fuzzy, statement, places };
}

/**
 * If white space is not preserved, a tool may have added some around the text. A catalogue's texts never have any
 * there.
 */
function textOf({ text, preserve }: TextDraft): string {
  return preserve ? text : text.trim();
}

/**
 * Decides which state the file states for a translation. Tools set XLIFF's own states but do not update
 * our note, and they write `translated` for any text that is not empty. So only a `final` on a former
 * draft is news. If a text is not final and differs from the one in the note, the note is outdated and
 * is ignored.
 */
function statementOf(isFinal: boolean, noted: Statement | null, key: string, text: string): Statement | null {
  if (isFinal) return noted === null || noted.state === "draft" ? { state: "reviewed", seal: null, from: null } : noted;
  return noted !== null && noted.seal !== null && sealedState(noted, key, text) === null ? null : noted;
}

function notedStatement(notes: readonly Note[]): Statement | null {
  const own = notes.filter(({ from }) => from === NOTE_FROM);
  for (const line of [...own, ...notes].flatMap(({ text }) => text.split("\n"))) {
    const statement = parseStatement(line);
    if (statement !== null) return statement;
  }
  return null;
}
