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
import { scanJson } from "./scan-json.ts";

/**
 * Parses JSON text. It is stricter than JSON: a key may occur only once in its object, and a number must be
 * written as JavaScript prints it. So `9007199254740993` and `1e3` are findings.
 *
 * @returns the document, null when it has errors; and the findings.
 */
export function readJson(file: string, text: string): { document: SourceDocument | null; diagnostics: Diagnostic[] } {
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
  if (diagnostics.length > 0) return { document: null, diagnostics };
  return { document: new JsonDocument(file, text, lines), diagnostics };
}

class JsonDocument implements SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  readonly #lines: LineIndex;
  #offsets: { keys: Map<string, number>; values: Map<string, number> } | null = null;

  constructor(file: string, text: string, lines: LineIndex) {
    this.file = file;
    this.text = text;
    this.value = JSON.parse(text);
    this.#lines = lines;
  }

  locate(path: Path, side: MemberPart = "value"): { line: number; column: number } {
    const { keys, values } = this.#index();
    const id = idOf(path);
    const offset = (side === "key" ? keys.get(id) : undefined) ?? values.get(id);
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
