import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { alignItems, equal, isList, isRecord } from "../values/same-value.ts";

const isEmpty = (value: unknown): boolean => Object.keys((value ?? {}) as object).length === 0;
const isEmptyFlow = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.items.length === 0;

/** A collection that is written anew has no place for its comments, and they are not ours to lose. */
function refuseComments(root: Node): void {
  visit(root, {
    Node(_, node) {
      if (node !== root) refuseComment(node.comment ?? node.commentBefore);
    },
  });
}

function refuseComment(comment: string | null | undefined): void {
  if ((comment ?? null) === null) return;
  const lost = JSON.stringify(comment);
  throw new UsageError(`the comment ${lost} is in a list or map that is rewritten. Move it above.`);
}

/**
 * The members of a collection on one line, each with its next value, where it keeps all of them and
 * gets no other. Null otherwise: it is then written anew.
 */
function flowMembers(node: Node, next: unknown): (readonly [Node, unknown])[] | null {
  if (isSeq(node) && node.flow === true && isList(next)) {
    const items = node.items as Node[];
    return items.length === next.length ? items.map((item, index) => [item, next[index]] as const) : null;
  }
  if (!isMap(node) || node.flow !== true || !isRecord(next)) return null;
  const pairs = node.items as Pair<Scalar, Node | null>[];
  const isSame = pairs.length === Object.keys(next).length;
  const members = pairs.flatMap(({ key, value }) =>
    value !== null && Object.hasOwn(next, String(key.value)) ? [[value, next[String(key.value)]] as const] : [],
  );
  return isSame && members.length === pairs.length ? members : null;
}

/** A piece of the text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes another value into a YAML text. What is the same in both keeps its bytes, comments among
 * them; what is taken away goes with the comment on its own line.
 *
 * @param text YAML that has been read before: one document of maps, lists and plain values.
 */
export function editYaml(text: string, value: unknown): string {
  const document = parseDocument(text, { uniqueKeys: false, schema: "core" });
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const edits: Edit[] = [];
  if (document.contents !== null) patch(document.contents, value);
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let offset = 0;
  for (const edit of edits) {
    result += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return result + text.slice(offset);

  function patch(node: Node, next: unknown, inFlow = false): void {
    if (equal(node.toJS(document), next)) return;
    const members = flowMembers(node, next);
    if (members !== null) {
      for (const [member, value] of members) patch(member, value, true);
      return;
    }
    const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
    if (isBlock && isMap(node) && isRecord(next) && Object.keys(next).length > 0) patchMap(node, next);
    else if (isBlock && isSeq(node) && isList(next) && next.length > 0) patchList(node, next);
    else replace(node, next, inFlow);
  }

  /** Writes a value in the place of another, on one line. */
  function replace(node: Node, next: unknown, inFlow: boolean): void {
    const [start = 0, end = 0] = node.range ?? [];
    refuseComments(node);
    if ((isMap(node) || isSeq(node)) && node.flow !== true) {
      // Its first item is on a line of its own, below the key that the value then stands beside.
      const from = text.slice(0, start).replace(/[\s-]+$/, "").length;
      edits.push({ start: from, end: endOf(node).content, text: ` ${inline(next, null)}` });
    } else {
      // A block text ends behind its line break.
      const last = start + text.slice(start, end).trimEnd().length;
      const written = inline(next, isScalar(node) ? node : null);
      // Between the brackets of a collection, a comma or a bracket ends a plain value.
      const isPlain = typeof next === "string" && !/^["']/.test(written);
      edits.push({
        start,
        end: last,
        text: inFlow && isPlain && /[,[\]{}]/.test(written) ? JSON.stringify(next) : written,
      });
    }
  }

  function patchMap(node: YAMLMap, next: Readonly<Record<string, unknown>>): void {
    const pairs = new Map(
      node.items.map((pair) => [String((pair.key as Scalar).value), pair as Pair<Scalar, Node | null>]),
    );
    const first = pairs.values().next().value;
    const column = columnOf(first?.key ?? null);
    const kept = [...pairs.values()].find(({ key }) => Object.hasOwn(next, String(key.value)));
    if (kept === undefined) {
      refuseComments(node);
      const lines = block(next, column).slice(column, -newline.length);
      edits.push({ start: startOf(node), end: endOf(node).content, text: lines });
      return;
    }
    // The line of the first key may begin with a list's dash: what is the first from now on takes the key's place.
    const start = startOf(first?.key ?? null);
    if (kept !== first) refuseComment(kept.key.commentBefore);
    for (const [key, pair] of pairs) {
      if (!Object.hasOwn(next, key)) {
        const end = endOf(pair.value ?? pair.key).line;
        if (startOf(pair.key) > startOf(kept.key)) edits.push({ start: lineStart(startOf(pair.key)), end, text: "" });
      } else if (pair.value !== null && isEmptyFlow(pair.value) && !isEmpty(next[key]))
        fill(pair.value, next[key], column);
      else if (pair.value !== null) patch(pair.value, next[key]);
    }
    let after: Pair<Scalar, Node | null> | undefined;
    const ahead: string[] = [];
    for (const [key, member] of Object.entries(next)) {
      const pair = pairs.get(key);
      if (pair !== undefined) {
        after = pair;
        continue;
      }
      const lines = block({ [key]: member }, column);
      if (after === undefined) ahead.push(lines);
      else insert(endOf(after.value ?? after.key).line, lines);
    }
    if (ahead.length > 0 || kept !== first) {
      const lines = ahead.length > 0 ? `${ahead.join("").slice(column)}${" ".repeat(column)}` : "";
      edits.push({ start, end: startOf(kept.key), text: lines });
    }
  }

  function patchList(node: YAMLSeq, next: readonly unknown[]): void {
    const before = node.toJS(document) as unknown[];
    const items = node.items as Node[];
    const matches = alignItems(before, next);
    const places = new Map(matches.flatMap((match, index) => (match === null ? [] : [[match, index] as const])));
    const starts = items.map((item) => text.lastIndexOf("-", startOf(item) - 1));
    const column = columnAt(starts[0] ?? 0);
    for (const [index, item] of items.entries()) {
      const match = places.get(index);
      if (match !== undefined) patch(item, next[match]);
      else edits.push({ start: commentStart(starts[index] ?? 0), end: endOf(item).line, text: "" });
    }
    let at = commentStart(starts[0] ?? 0);
    for (const [index, item] of next.entries()) {
      const match = matches[index] ?? null;
      const old = match === null ? undefined : items[match];
      if (old === undefined) insert(at, block([item], column));
      else at = endOf(old).line;
    }
  }

  /** Writes a value below its key where `[]` or `{}` stood beside it. */
  function fill({ range }: Node, next: unknown, column: number): void {
    const [start = 0, end = 0] = range ?? [];
    const lines = block(next, column + 2);
    edits.push({ start: text.slice(0, start).trimEnd().length, end, text: newline + lines.slice(0, -newline.length) });
  }

  /** Puts lines in; where the file does not end with a line break, one comes before them. */
  function insert(at: number, lines: string): void {
    const unbroken = at === text.length && at > 0 && !text.endsWith("\n");
    edits.push({ start: at, end: at, text: unbroken ? newline + lines.replace(/\r?\n$/, "") : lines });
  }

  /** A member or an item as lines of the text, at a column. */
  function block(part: unknown, column: number): string {
    const lines = stringify(part, { lineWidth: 0, aliasDuplicateObjects: false }).replace(/\n$/, "").split("\n");
    return lines.map((line) => `${line === "" ? "" : " ".repeat(column)}${line}${newline}`).join("");
  }

  function inline(part: unknown, old: Scalar | null): string {
    if (isRecord(part) || isList(part)) return JSON.stringify(part);
    const quotes = old?.type === Scalar.QUOTE_SINGLE || old?.type === Scalar.QUOTE_DOUBLE ? old.type : Scalar.PLAIN;
    const made = new Scalar(part);
    made.type = typeof part === "string" ? quotes : Scalar.PLAIN;
    const written = stringify(made, { lineWidth: 0, blockQuote: false }).trimEnd();
    return written.includes("\n") ? JSON.stringify(part) : written;
  }

  /** Where the comment lines just above a list's item begin, which are about it. */
  function commentStart(offset: number): number {
    let start = lineStart(offset);
    for (let above = start - 1; above > 0; above = start - 1) {
      const from = lineStart(above);
      if (!/^[ \t]*#/.test(text.slice(from, above))) break;
      start = from;
    }
    return start;
  }

  function lineStart(offset: number): number {
    return text.lastIndexOf("\n", offset - 1) + 1;
  }

  function columnAt(offset: number): number {
    return offset - lineStart(offset);
  }

  function columnOf(node: Node | null): number {
    return node === null ? 0 : columnAt(startOf(node));
  }

  function startOf(node: Node | null): number {
    return node?.range?.[0] ?? 0;
  }

  /** Where a value ends, and where the line ends that it ends on. */
  function endOf(node: Node): { content: number; line: number } {
    let last: Node = node;
    while ((isMap(last) || isSeq(last)) && last.flow !== true && last.items.length > 0) {
      const item = last.items.at(-1);
      last = isMap(last) ? (((item as Pair).value ?? (item as Pair).key) as Node) : (item as Node);
    }
    const [start = 0, end = 0] = last.range ?? [];
    const content = start + text.slice(start, end).trimEnd().length;
    const isBlockText = isScalar(last) && (last.type === Scalar.BLOCK_FOLDED || last.type === Scalar.BLOCK_LITERAL);
    const newlineAt = text.indexOf("\n", isBlockText ? Math.max(content, end - 1) : content);
    return { content, line: newlineAt === -1 ? text.length : newlineAt + 1 };
  }
}
