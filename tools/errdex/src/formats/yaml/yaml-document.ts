import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic, Position } from "../../diagnostics/diagnostic.ts";
import {
  LineIndex,
  MAX_READER_FINDINGS,
  type MemberPart,
  type Path,
  type SourceDocument,
} from "../../diagnostics/document.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { MAX_DEPTH } from "../json/scan-json.ts";
import { duplicateKey, inexactNumber } from "../parts/reader-findings.ts";
import { boundYaml, TOO_DEEP } from "./bound-yaml.ts";

/**
 * Parses YAML 1.2: one document without aliases, tags and directives. A number must be written as JavaScript
 * prints it: unquoted `08001` is a finding, not 8001.
 *
 * @returns the document, null when it has errors; and the findings.
 */
export function readYaml(file: string, text: string): { document: SourceDocument | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lines = new LineIndex(text);
  const report: Report = (rule, offset, message, help) => {
    if (diagnostics.length === MAX_READER_FINDINGS) return;
    diagnostics.push({ rule, severity: "error", file, ...lines.positionAt(offset), message, help });
  };
  const refusal = boundYaml(text);
  if (refusal !== null) {
    report("syntax", refusal.offset, refusal.message, refusal.help);
    return { document: null, diagnostics };
  }
  // `reportKeys` compares keys. The parser's own check is quadratic, and does not treat 1010 and "1010" as equal.
  const parsed = parseDocument(text, { uniqueKeys: false, prettyErrors: false, schema: "core" });
  const overflow = parsed.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (overflow !== undefined) {
    report("syntax", overflow.pos[0], TOO_DEEP.message, TOO_DEEP.help);
    return { document: null, diagnostics };
  }
  for (const { code, pos, message } of [...parsed.errors, ...parsed.warnings]) {
    // Tags are reported below, known and unknown ones alike.
    if (code === "TAG_RESOLVE_FAILED") continue;
    if (code === "MULTIPLE_DOCS")
      report("syntax", pos[0], "a second document begins here", "Keep one document in a file.");
    else report("syntax", pos[0], `errdex cannot read this YAML: ${message}`, "Fix the YAML here.");
  }
  reportUnread(parsed, lines, report);
  if (diagnostics.length > 0) return { document: null, diagnostics };
  const locate = (path: Path, side: MemberPart = "value"): Position => {
    const offset = offsetOf(parsed.contents, path, side);
    if (offset !== null) return lines.positionAt(offset);
    return path.length === 0 ? { line: 1, column: 1 } : locate(path.slice(0, -1), side);
  };
  return { document: { file, text, value: parsed.toJS(), locate }, diagnostics };
}

type Report = (rule: RuleId, offset: number, message: string, help: string) => void;

/** Reports what YAML allows but a catalogue does not. */
function reportUnread(parsed: Document.Parsed, lines: LineIndex, report: Report): void {
  const reportTag = ({ tag, range }: Scalar | YAMLMap | YAMLSeq): void => {
    if (tag === undefined) return;
    const shown = tag.replace("tag:yaml.org,2002:", "!!");
    report("syntax", range?.[0] ?? 0, `the tag ${shown} is not supported`, "Delete it.");
  };
  visit(parsed, {
    Alias(_, node) {
      report("syntax", node.range?.[0] ?? 0, `the alias *${node.source} is not supported`, "Write the value out.");
    },
    Scalar(_, node) {
      reportTag(node);
      if (typeof node.value !== "number" || node.source === undefined) return;
      if (String(node.value) === node.source) return;
      const { message, help } = inexactNumber(node.source, node.value);
      report("exact-number", node.range?.[0] ?? 0, message, help);
    },
    Collection(_, node, ancestors) {
      reportTag(node);
      if (ancestors.filter(isCollection).length === MAX_DEPTH) {
        report("syntax", node.range?.[0] ?? 0, TOO_DEEP.message, TOO_DEEP.help);
      }
      if (isMap(node)) reportKeys(node, lines, report);
    },
  });
}

/** Reports keys that are not text or occur twice. The number 1010 and the string "1010" are the same key. */
function reportKeys({ items }: YAMLMap, lines: LineIndex, report: Report): void {
  const seen = new Map<string, number>();
  for (const { key } of items) {
    const offset = (key as Node).range?.[0] ?? 0;
    if (!isScalar(key) || key.value === null) {
      report("syntax", offset, "a key is not text", "Put it in quotes.");
      continue;
    }
    const text = String(key.value);
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, offset);
      continue;
    }
    const { message, help } = duplicateKey(text, lines.positionAt(first).line);
    report("duplicate-key", offset, message, help);
  }
}

/** The offset of the part that the path leads to; null when there is none. */
function offsetOf(root: Node | null, path: Path, side: MemberPart): number | null {
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
