import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.ts";
import type { Path, Side, SourceDocument } from "./document.ts";
import { MAX_DEPTH } from "./scan-json.ts";

/**
 * Reads YAML 1.2 text (one document, without anchors' aliases and without tags).
 * A number must be written as it is read back: `08001` without quotes is a finding, not 8001.
 *
 * @returns the document, or null with the reasons.
 */
export function readYaml(file: string, text: string): { document: SourceDocument | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (rule: string, offset: number, message: string, help: string): void => {
    diagnostics.push({ rule, severity: "error", file, ...at(offset), message, help });
  };
  let parsed: Document.Parsed;
  try {
    parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, strict: true });
  } catch {
    // The parser recurses; only nesting far beyond the bound below makes it throw.
    report("syntax", 0, `nested deeper than ${MAX_DEPTH} levels`, "A catalogue needs eight.");
    return { document: null, diagnostics };
  }
  for (const error of [...parsed.errors, ...parsed.warnings]) {
    const rule = error.code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax";
    report(rule, error.pos[0], `this is not the YAML that errdex reads: ${error.message}`, "Mend the YAML here.");
  }
  visit(parsed, {
    Alias(_, node) {
      report("syntax", node.range?.[0] ?? 0, `the alias *${node.source} is not read`, "Write the value out.");
    },
    Scalar(_, node) {
      if (typeof node.value !== "number" || node.source === undefined) return;
      if (String(node.value) === node.source) return;
      report(
        "exact-number",
        node.range?.[0] ?? 0,
        `${node.source} without quotes is read as the number ${node.value}`,
        `If it is text, such as a code, write "${node.source}" in quotes.`,
      );
    },
    Collection(_, node, ancestors) {
      if (ancestors.filter(isCollection).length !== MAX_DEPTH) return;
      report("syntax", node.range?.[0] ?? 0, `nested deeper than ${MAX_DEPTH} levels`, "A catalogue needs eight.");
    },
  });
  if (diagnostics.length > 0) return { document: null, diagnostics };
  const locate = (path: Path, side: Side = "value"): Position => {
    const offset = offsetOf(parsed.contents, path, side);
    if (offset !== null) return at(offset);
    return path.length === 0 ? { line: 1, column: 1 } : locate(path.slice(0, -1), side);
  };
  return { document: { file, text, value: parsed.toJS(), locate }, diagnostics };
}

/** Where the part that the path leads to begins, or null. */
function offsetOf(root: Node | null, path: Path, side: Side): number | null {
  let node: unknown = root;
  let key: unknown = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(step));
      if (pair === undefined) return null;
      key = pair.key;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      key = null;
    } else return null;
  }
  const found = (side === "key" ? (key ?? node) : node) as Node | null | undefined;
  return found?.range?.[0] ?? null;
}
