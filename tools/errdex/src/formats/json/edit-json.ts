import { alignItems, equal, isList, isRecord } from "../values/same-value.ts";

/** A value in a JSON text, with its location. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** The members of an object or the items of a list, in the order of the text. */
  readonly children: readonly Child[];
}

interface Child {
  /** The start of the member, including its key, or of the item. */
  readonly start: number;
  readonly key: string | null;
  readonly node: Node;
}

/**
 * Writes another value into a JSON text. Unchanged parts keep their bytes: the order of keys, spaces and line
 * breaks. New parts are written in the style of their neighbours.
 *
 * @param text JSON that has been parsed before, so it is well formed.
 */
export function editJson(text: string, value: unknown): string {
  const root = parse(text);
  if (equal(root.value, value)) return text;
  const style = styleOf(text);
  return text.slice(0, root.start) + patch(root, value) + text.slice(root.end);

  /** The new text of a value that has an old text. */
  function patch(node: Node, next: unknown): string {
    if (equal(node.value, next)) return text.slice(node.start, node.end);
    const members = membersOf(node, next);
    const first = node.children[0];
    const indent = indentAt(text, node.start);
    if (members === null || members.length === 0) return render(next, indent, style);
    // Use the spaces before the first member for every new one. An empty list has none, so break it over lines.
    const lead = first === undefined ? style.newline + indent + style.unit : text.slice(node.start + 1, first.start);
    const inner = lead.includes("\n") ? lead.slice(lead.lastIndexOf("\n") + 1) : null;
    // An entry on one line gets neighbours on one line.
    const isInline = inner === null || (isList(next) && first !== undefined && isOnOneLine(first.node));
    const neighbours = new Map(node.children.map((child, index) => [child, node.children[index - 1]]));
    const pieces = members.map(({ key, child, value: member }, index) => {
      const comma = index === 0 ? "" : ",";
      if (child === null) {
        const label = key === null ? "" : `${JSON.stringify(key)}:${style.space}`;
        return `${comma}${lead}${label}${render(member, isInline ? null : inner, style)}`;
      }
      // Two members that stay neighbours keep the text between them, including spaces before the comma.
      const neighbour = neighbours.get(child);
      const isNeighbour = index > 0 && neighbour !== undefined && members[index - 1]?.child === neighbour;
      const before = isNeighbour ? text.slice(neighbour.node.end, child.start) : comma + blanksBefore(child.start);
      return before + text.slice(child.start, child.node.start) + patch(child.node, member);
    });
    const last = node.children.at(-1);
    const tail = last === undefined ? style.newline + indent : text.slice(last.node.end, node.end - 1);
    const [open, close] = Array.isArray(next) ? ["[", "]"] : ["{", "}"];
    return `${open}${pieces.join("")}${tail}${close}`;
  }

  function isOnOneLine({ start, end, children }: Node): boolean {
    return children.length > 0 && !text.slice(start, end).includes("\n");
  }

  function blanksBefore(offset: number): string {
    let start = offset;
    while (/\s/.test(text[start - 1] ?? "")) start -= 1;
    return text.slice(start, offset);
  }
}

/** The members of the new value, each with its old text if it has one; null when the kind of value changed. */
function membersOf(node: Node, next: unknown): { key: string | null; child: Child | null; value: unknown }[] | null {
  if (isRecord(next) && isRecord(node.value)) {
    const children = new Map(node.children.map((child) => [child.key ?? "", child]));
    return orderKeys([...children.keys()], Object.keys(node.value), Object.keys(next)).map((key) => {
      return { key, child: children.get(key) ?? null, value: next[key] };
    });
  }
  if (!isList(next) || !isList(node.value)) return null;
  const matches = alignItems(node.value, next);
  return next.map((value, index) => {
    const match = matches[index] ?? null;
    return { key: null, child: match === null ? null : (node.children[match] ?? null), value };
  });
}

/**
 * The order of keys to write. A JavaScript object lists integer keys first, sorted, whatever their order in the
 * text. If the new value does not ask for another order, the text's order stays.
 *
 * @param written the keys in the order of the text.
 * @param listed the same keys as the object lists them.
 * @param next the new keys.
 */
function orderKeys(written: readonly string[], listed: readonly string[], next: readonly string[]): readonly string[] {
  const [old, wanted] = [new Set(written), new Set(next)];
  const kept = written.filter((key) => wanted.has(key));
  const asListed = listed.filter((key) => wanted.has(key));
  if (
    !equal(
      asListed,
      next.filter((key) => old.has(key)),
    )
  ) {
    return next;
  }
  const ahead: string[] = [];
  const behind = new Map(kept.map((key): [string, string[]] => [key, [key]]));
  let place = ahead;
  for (const key of next) {
    if (old.has(key)) place = behind.get(key) ?? ahead;
    else place.push(key);
  }
  return [...ahead, ...[...behind.values()].flat()];
}

interface Style {
  /** The indent of one level. */
  readonly unit: string;
  readonly newline: string;
  /** The text after a colon. */
  readonly space: string;
}

function styleOf(text: string): Style {
  const indented = /\n([ \t]+)"/.exec(text)?.[1];
  return {
    unit: indented ?? "  ",
    newline: text.includes("\r\n") ? "\r\n" : "\n",
    space: /":\s/.test(text) || !text.includes('":') ? " " : "",
  };
}

/** Writes a value, over several lines if its neighbours are on lines of their own. */
function render(value: unknown, indent: string | null, { unit, newline, space }: Style): string {
  if (indent !== null) return JSON.stringify(value, null, unit).replaceAll("\n", newline + indent);
  const inside = (item: unknown): string => render(item, null, { unit, newline, space });
  if (isList(value)) return `[${value.map(inside).join(`,${space}`)}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${space}${inside(member)}`);
  return members.length === 0 ? "{}" : `{${space}${members.join(`,${space}`)}${space}}`;
}

/** The indent of the line at an offset. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** Parses well-formed JSON, with the location of every part. The depth has been checked before. */
function parse(text: string): Node {
  let offset = 0;
  const word = /[^\s,\]}]+/y;
  const skip = (): void => {
    while (/[ \t\n\r]/.test(text[offset] ?? "")) offset += 1;
  };
  const readScalar = (): Node => {
    const start = offset;
    if (text[offset] === '"') {
      // Loop by character: a regular expression for the whole string overflows the stack at about a million
      // escapes.
      for (offset += 1; text[offset] !== '"'; offset += 1) if (text[offset] === "\\") offset += 1;
      offset += 1;
    } else {
      word.lastIndex = offset;
      offset += word.exec(text)?.[0].length ?? 1;
    }
    return { start, end: offset, value: JSON.parse(text.slice(start, offset)), children: [] };
  };
  const read = (): Node => {
    skip();
    const open = text[offset];
    if (open !== "{" && open !== "[") return readScalar();
    const start = offset;
    const children: Child[] = [];
    offset += 1;
    for (skip(); text[offset] !== "}" && text[offset] !== "]"; skip()) {
      if (text[offset] === ",") offset += 1;
      skip();
      const childStart = offset;
      let key: string | null = null;
      if (open === "{") {
        key = readScalar().value as string;
        skip();
        offset += 1;
      }
      children.push({ start: childStart, key, node: read() });
    }
    offset += 1;
    const value =
      open === "["
        ? children.map(({ node }) => node.value)
        : Object.fromEntries(children.map(({ key, node }) => [key ?? "", node.value]));
    return { start, end: offset, value, children };
  };
  return read();
}
