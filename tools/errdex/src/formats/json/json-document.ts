import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import {
  LineIndex,
  MAX_READER_FINDINGS,
  type MemberPart,
  type Path,
  type SourceDocument,
} from "../../diagnostics/document.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { duplicateKey, inexactNumber } from "../parts/reader-findings.ts";
import { buildValue } from "./build-value.ts";
import { countQuotes } from "./count-quotes.ts";
import { isPlain, isPrintable, mayHaveTooMany } from "./is-plain.ts";
import { scanJson } from "./scan-json.ts";
import { type Survey, surveyValue } from "./survey-value.ts";

/** A document, null when it has errors; and the findings. */
interface Reading {
  readonly document: SourceDocument | null;
  readonly diagnostics: Diagnostic[];
}

/** What a caller knows of the text. */
export interface JsonHints {
  /** The text as UTF-8. The document keeps it instead of the text, because it takes less memory. */
  readonly bytes?: Buffer;
  /** Accepts a value that fits its schema, and says what it consists of; null when it does not fit. */
  readonly survey?: ((value: unknown) => Survey | null) | undefined;
}

/**
 * Parses JSON text. It is stricter than JSON: a key may occur only once in its object, and a number must be
 * written as JavaScript prints it. So `9007199254740993` and `1e3` are findings.
 */
export function readJson(file: string, text: string, hints: JsonHints = {}): Reading {
  const quick = readPlain(text, hints);
  const diagnostics = quick === null ? scan(file, text) : [];
  if (diagnostics.length > 0) return { document: null, diagnostics };
  const { value, fits } = quick ?? readScanned(text, hints);
  return { document: new JsonDocument(file, text, hints.bytes, value, fits), diagnostics };
}

/** Makes the value of text that the scanner has found to be fine. */
function readScanned(text: string, { bytes = Buffer.from(text), survey }: JsonHints): Quick {
  const hasEscapedKey = countQuotes(bytes) === null;
  const value = hasEscapedKey ? buildValue(text) : (JSON.parse(text) as unknown);
  return { value, fits: (survey?.(value) ?? null) !== null };
}

/** Reads text that a quick look proves to be fine; null when the scanner has to look. */
function readPlain(text: string, { bytes = Buffer.from(text), survey }: JsonHints): Quick | null {
  if (mayHaveTooMany(bytes)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const fitting = survey?.(value) ?? null;
  const surveyed = fitting ?? surveyValue(value);
  return surveyed !== null && isPlain(text, bytes, surveyed) ? { value, fits: fitting !== null } : null;
}

interface Quick {
  readonly value: unknown;
  /** Whether the caller's survey has accepted the value. */
  readonly fits: boolean;
}

/** Reads the text character by character, and reports what is wrong with it. */
function scan(file: string, text: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lines = new LineIndex(text);
  const report = (rule: RuleId, offset: number, words: { message: string; help: string }): void => {
    diagnostics.push({ rule, severity: "error", file, ...lines.positionAt(offset), ...words });
  };
  const failure = scanJson(text, {
    duplicate(key, offset, first) {
      if (diagnostics.length === MAX_READER_FINDINGS) return;
      report("duplicate-key", offset, duplicateKey(key, lines.positionAt(first).line));
    },
    number(source, offset) {
      if (String(Number(source)) === source || diagnostics.length === MAX_READER_FINDINGS) return;
      report("exact-number", offset, inexactNumber(source, Number(source)));
    },
  });
  if (failure !== null) {
    const help = "Fix the JSON here. The rest of the file was not read.";
    report("syntax", failure.offset, { message: failure.message, help });
  }
  return diagnostics;
}

class JsonDocument implements SourceDocument {
  readonly file: string;
  readonly value: unknown;
  readonly isPrintable: boolean;
  readonly fits: boolean;
  #bytes: Buffer | undefined;
  #text: string | null;
  #lines: LineIndex | null = null;
  #offsets: { keys: Map<string, number>; values: Map<string, number> } | null = null;

  constructor(file: string, text: string, bytes: Buffer | undefined, value: unknown, fits: boolean) {
    this.file = file;
    this.value = value;
    this.fits = fits;
    // A text that was not decoded may have half of a surrogate pair.
    this.isPrintable = bytes !== undefined && isPrintable(text);
    this.#bytes = bytes;
    this.#text = bytes === undefined ? text : null;
  }

  get text(): string {
    if (this.#text === null && this.#bytes === undefined) throw new TypeError(`the text of ${this.file} was let go of`);
    this.#text ??= this.#bytes?.toString() ?? "";
    return this.#text;
  }

  release(): void {
    this.#bytes = undefined;
    this.#text = null;
    this.#lines = null;
    this.#offsets = null;
  }

  locate(path: Path, side: MemberPart = "value"): { line: number; column: number } {
    const { keys, values } = this.#index();
    const id = idOf(path);
    const offset = (side === "key" ? keys.get(id) : undefined) ?? values.get(id);
    this.#lines ??= new LineIndex(this.text);
    if (offset !== undefined) return this.#lines.positionAt(offset);
    return path.length === 0 ? { line: 1, column: 1 } : this.locate(path.slice(0, -1), side);
  }

  #index(): { keys: Map<string, number>; values: Map<string, number> } {
    if (this.#offsets === null) {
      const keys = new Map<string, number>();
      const values = new Map<string, number>();
      scanJson(this.text, {
        key: (path, offset) => keys.set(idOf(path), offset),
        value: (path, offset) => values.set(idOf(path), offset),
      });
      this.#offsets = { keys, values };
    }
    return this.#offsets;
  }
}

function idOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
