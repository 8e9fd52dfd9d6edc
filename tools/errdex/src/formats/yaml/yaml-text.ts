import { isMap, isScalar, isSeq, type Node, type Pair, Scalar } from "yaml";

/** A YAML text, and where the nodes that were parsed from it stand. Offsets count UTF-16 units. */
export class YamlText {
  readonly text: string;
  /** The line break that the text uses. */
  readonly newline: "\r\n" | "\n";

  constructor(text: string) {
    this.text = text;
    this.newline = text.includes("\r\n") ? "\r\n" : "\n";
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** The column of an offset, from 0. */
  columnAt(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Where the dash of a list's item stands. */
  dashOf(item: Node): number {
    return this.text.lastIndexOf("-", startOf(item) - 1);
  }

  /** Where the comment lines just above a list's item begin, which are about it. */
  commentStart(offset: number): number {
    let start = this.lineStart(offset);
    for (let above = start - 1; above > 0; above = start - 1) {
      const from = this.lineStart(above);
      if (!/^[ \t]*#/.test(this.text.slice(from, above))) break;
      start = from;
    }
    return start;
  }

  /** Where a value ends, and where the line ends that it ends on. */
  endOf(node: Node): { content: number; line: number } {
    const last = lastOf(node);
    const [start = 0, end = 0] = last.range ?? [];
    const content = start + this.text.slice(start, end).trimEnd().length;
    const isBlockText = isScalar(last) && (last.type === Scalar.BLOCK_FOLDED || last.type === Scalar.BLOCK_LITERAL);
    const newlineAt = this.text.indexOf("\n", isBlockText ? Math.max(content, end - 1) : content);
    return { content, line: newlineAt === -1 ? this.text.length : newlineAt + 1 };
  }
}

/** Where a node begins; 0 without one. */
export function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** The node that a value ends with: of a block collection, its last item's. */
function lastOf(node: Node): Node {
  let last = node;
  while ((isMap(last) || isSeq(last)) && last.flow !== true && last.items.length > 0) {
    const item = last.items.at(-1);
    last = isMap(last) ? (((item as Pair).value ?? (item as Pair).key) as Node) : (item as Node);
  }
  return last;
}
