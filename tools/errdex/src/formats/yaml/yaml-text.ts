import { isMap, isScalar, isSeq, type Node, type Pair, Scalar } from "yaml";

/** A YAML text, with the locations of the nodes parsed from it. Offsets count UTF-16 units. */
export class YamlText {
  readonly text: string;
  /** The text's line break. */
  readonly newline: "\r\n" | "\n";

  constructor(text: string) {
    this.text = text;
    this.newline = text.includes("\r\n") ? "\r\n" : "\n";
  }

  /** The offset of the start of a line. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** The column of an offset, from 0. */
  columnAt(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The offset of the dash before a list item. */
  dashOf(item: Node): number {
    return this.text.lastIndexOf("-", startOf(item) - 1);
  }

  /** The offset of the comment lines directly above a list item, which belong to it. */
  commentStart(offset: number): number {
    let start = this.lineStart(offset);
    for (let above = start - 1; above > 0; above = start - 1) {
      const from = this.lineStart(above);
      if (!/^[ \t]*#/.test(this.text.slice(from, above))) break;
      start = from;
    }
    return start;
  }

  /** The offset of the end of a value, and of the end of its last line. */
  endOf(node: Node): { content: number; line: number } {
    const last = lastOf(node);
    const [start = 0, end = 0] = last.range ?? [];
    const content = start + this.text.slice(start, end).trimEnd().length;
    const isBlockText = isScalar(last) && (last.type === Scalar.BLOCK_FOLDED || last.type === Scalar.BLOCK_LITERAL);
    const newlineAt = this.text.indexOf("\n", isBlockText ? Math.max(content, end - 1) : content);
    return { content, line: newlineAt === -1 ? this.text.length : newlineAt + 1 };
  }
}

/** The offset of a node's start; 0 when there is no node. */
export function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** The last node inside a value: in a block collection, that of its last item. */
function lastOf(node: Node): Node {
  let last = node;
  while ((isMap(last) || isSeq(last)) && last.flow !== true && last.items.length > 0) {
    const item = last.items.at(-1);
    last = isMap(last) ? (((item as Pair).value ?? (item as Pair).key) as Node) : (item as Node);
  }
  return last;
}
