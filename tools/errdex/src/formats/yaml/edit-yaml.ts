import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { alignItems, equal, isList, isRecord } from "../values/same-value.ts";
import { refuseComment, refuseComments } from "./refuse-comments.ts";
import { writeBlock, writeInline } from "./write-yaml.ts";
import { startOf, YamlText } from "./yaml-text.ts";

type Member = Pair<Scalar, Node | null>;
type Members = ReadonlyMap<string, Member>;

/**
 * Writes another value into a YAML text. Unchanged parts keep their bytes and comments. A removed part takes the
 * comment on its own line with it.
 *
 * @param text YAML that has been parsed before: one document of maps, lists and plain values.
 * @throws UsageError when a comment would be lost.
 */
export function editYaml(text: string, value: unknown): string {
  const document = parseDocument(text, { uniqueKeys: false, schema: "core" });
  if (document.contents === null) return text;
  const editor = new YamlEditor(text, (node) => node.toJS(document));
  editor.patch(document.contents, value);
  return editor.result();
}

/** A range of the text and its replacement. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects the edits that turn the values of a text into others. */
class YamlEditor {
  readonly #source: YamlText;
  readonly #valueOf: (node: Node) => unknown;
  readonly #edits: Edit[] = [];

  constructor(text: string, readValue: (node: Node) => unknown) {
    this.#source = new YamlText(text);
    this.#valueOf = readValue;
  }

  /** The text with all edits applied. */
  result(): string {
    const { text } = this.#source;
    let result = "";
    let offset = 0;
    for (const edit of this.#edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      result += text.slice(offset, edit.start) + edit.text;
      offset = edit.end;
    }
    return result + text.slice(offset);
  }

  /**
   * Replaces a node's value.
   *
   * @param inFlow whether the node is inside brackets, `[…]` or `{…}`.
   */
  patch(node: Node, next: unknown, inFlow = false): void {
    if (equal(this.#valueOf(node), next)) return;
    const members = flowMembers(node, next);
    if (members !== null) {
      for (const [member, value] of members) this.patch(member, value, true);
      return;
    }
    const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
    if (isBlock && isMap(node) && isRecord(next) && Object.keys(next).length > 0) this.#patchMap(node, next);
    else if (isBlock && isSeq(node) && isList(next) && next.length > 0) this.#patchList(node, next);
    else this.#replace(node, next, inFlow);
  }

  /** Replaces a value by another one on a single line. */
  #replace(node: Node, next: unknown, inFlow: boolean): void {
    const { text } = this.#source;
    const [start = 0, end = 0] = node.range ?? [];
    refuseComments(node);
    if ((isMap(node) || isSeq(node)) && node.flow !== true) {
      // The first item is on its own line below the key. The new value goes beside the key.
      const from = text.slice(0, start).replace(/[\s-]+$/, "").length;
      this.#edit(from, this.#source.endOf(node).content, ` ${writeInline(next, null)}`);
      return;
    }
    // A block text includes its final line break.
    const last = start + text.slice(start, end).trimEnd().length;
    const written = writeInline(next, isScalar(node) ? node : null);
    // Inside brackets, a comma or a bracket would end a plain value.
    const isPlain = typeof next === "string" && !/^["']/.test(written);
    this.#edit(start, last, inFlow && isPlain && /[,[\]{}]/.test(written) ? JSON.stringify(next) : written);
  }

  #patchMap(node: YAMLMap, next: Readonly<Record<string, unknown>>): void {
    const members: Members = new Map(
      node.items.map((pair) => [String((pair.key as Scalar).value), pair as Member] as const),
    );
    const first = members.values().next().value;
    const column = first === undefined ? 0 : this.#source.columnAt(startOf(first.key));
    const kept = [...members.values()].find(({ key }) => Object.hasOwn(next, String(key.value)));
    if (kept === undefined) {
      refuseComments(node);
      const lines = this.#block(next, column).slice(column, -this.#source.newline.length);
      this.#edit(startOf(node), this.#source.endOf(node).content, lines);
      return;
    }
    if (kept !== first) refuseComment(kept.key.commentBefore);
    this.#patchMembers(members, kept, next, column);
    const ahead = this.#addMembers(members, next, column);
    if (ahead === "" && kept === first) return;
    // The line of the first key may begin with a list's dash, so the new first key must take that key's place.
    const lines = ahead === "" ? "" : `${ahead.slice(column)}${" ".repeat(column)}`;
    this.#edit(startOf(first?.key), startOf(kept.key), lines);
  }

  /** Updates the members that stay, and deletes the others, except those before the first one that stays. */
  #patchMembers(members: Members, kept: Member, next: Readonly<Record<string, unknown>>, column: number): void {
    for (const [key, { key: node, value }] of members) {
      if (!Object.hasOwn(next, key)) {
        if (startOf(node) <= startOf(kept.key)) continue;
        this.#edit(this.#source.lineStart(startOf(node)), this.#source.endOf(value ?? node).line, "");
      } else if (value !== null && isEmptyFlow(value) && !isEmpty(next[key])) this.#fill(value, next[key], column);
      else if (value !== null) this.patch(value, next[key]);
    }
  }

  /**
   * Inserts new members, each after the one that it follows.
   *
   * @returns the lines of new members that come before all existing ones.
   */
  #addMembers(members: Members, next: Readonly<Record<string, unknown>>, column: number): string {
    let after: Member | undefined;
    let ahead = "";
    for (const [key, value] of Object.entries(next)) {
      const member = members.get(key);
      if (member !== undefined) {
        after = member;
        continue;
      }
      const lines = this.#block({ [key]: value }, column);
      if (after === undefined) ahead += lines;
      else this.#insert(this.#source.endOf(after.value ?? after.key).line, lines);
    }
    return ahead;
  }

  #patchList(node: YAMLSeq, next: readonly unknown[]): void {
    const items = node.items as Node[];
    const matches = alignItems(this.#valueOf(node) as unknown[], next);
    const places = new Map(matches.flatMap((match, index) => (match === null ? [] : [[match, index] as const])));
    const starts = items.map((item) => this.#source.dashOf(item));
    const column = this.#source.columnAt(starts[0] ?? 0);
    for (const [index, item] of items.entries()) {
      const match = places.get(index);
      if (match !== undefined) this.patch(item, next[match]);
      else this.#edit(this.#source.commentStart(starts[index] ?? 0), this.#source.endOf(item).line, "");
    }
    let at = this.#source.commentStart(starts[0] ?? 0);
    for (const [index, item] of next.entries()) {
      const match = matches[index] ?? null;
      const old = match === null ? undefined : items[match];
      if (old === undefined) this.#insert(at, this.#block([item], column));
      else at = this.#source.endOf(old).line;
    }
  }

  /** Writes a value below its key, in place of the `[]` or `{}` beside it. */
  #fill({ range }: Node, next: unknown, column: number): void {
    const { text, newline } = this.#source;
    const [start = 0, end = 0] = range ?? [];
    const lines = this.#block(next, column + 2);
    this.#edit(text.slice(0, start).trimEnd().length, end, newline + lines.slice(0, -newline.length));
  }

  /** Inserts lines, after a line break if the file does not end with one. */
  #insert(at: number, lines: string): void {
    const { text, newline } = this.#source;
    const unbroken = at === text.length && at > 0 && !text.endsWith("\n");
    this.#edit(at, at, unbroken ? newline + lines.replace(/\r?\n$/, "") : lines);
  }

  #block(part: unknown, column: number): string {
    return writeBlock(part, column, this.#source.newline);
  }

  #edit(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }
}

const isEmpty = (value: unknown): boolean => Object.keys((value ?? {}) as object).length === 0;
const isEmptyFlow = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.items.length === 0;

/**
 * The members of a bracketed collection, each with its new value, if none is added or removed. Null otherwise:
 * then the collection is written again as a whole.
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
