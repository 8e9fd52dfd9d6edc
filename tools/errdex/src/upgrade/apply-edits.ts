import type { Path, SourceDocument } from "../diagnostics/document.ts";
import { isList, isRecord } from "../formats/values/same-value.ts";
import type { UpgradableFiles, UpgradeEdit } from "./upgrade-step.ts";

/** Returns the files with other values. Their texts and their ways to locate a value stay those of the disk. */
export function applyEdits(files: UpgradableFiles, edits: readonly UpgradeEdit[]): UpgradableFiles {
  const change = <T extends SourceDocument | null>(document: T): T =>
    document === null
      ? document
      : (edits.filter((edit) => edit.document === document).reduce(applyEdit, document) as T);
  return {
    catalogue: change(files.catalogue),
    conformance: change(files.conformance),
    observed: change(files.observed),
    locales: files.locales.map(change),
    lock: change(files.lock),
  };
}

/** Returns a document with another value, in the same text. */
export function applyEdit(document: SourceDocument, { path, value: member, order }: UpgradeEdit): SourceDocument {
  const { file, text } = document;
  const value = withMember(document.value, path, member, order);
  return { file, text, value, locate: (place, side) => document.locate(place, side) };
}

/** A copy of a value with one member written, or deleted. A path that leads nowhere changes nothing. */
function withMember(value: unknown, path: Path, member: unknown, order: readonly string[] = []): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return member;
  if (isList(value)) {
    const index = Number(key);
    if (rest.length > 0) {
      return value.map((item, place) => (place === index ? withMember(item, rest, member, order) : item));
    }
    return value.flatMap((item, place) => (place !== index ? [item] : member === undefined ? [] : [member]));
  }
  if (!isRecord(value)) return value;
  const name = String(key);
  if (Object.hasOwn(value, name)) {
    const changed = rest.length === 0 ? member : withMember(value[name], rest, member, order);
    return Object.fromEntries(
      Object.entries(value).flatMap(([known, old]) =>
        known !== name ? [[known, old]] : changed === undefined ? [] : [[known, changed]],
      ),
    );
  }
  return rest.length > 0 || member === undefined ? value : insert(value, name, member, order);
}

/** Inserts a new member behind the last one that the usual order lists before it. */
function insert(
  value: Readonly<Record<string, unknown>>,
  name: string,
  member: unknown,
  order: readonly string[],
): unknown {
  const members = Object.entries(value);
  const rank = order.indexOf(name);
  const before =
    rank === -1 ? members.length - 1 : members.findLastIndex(([known]) => isBefore(order.indexOf(known), rank));
  return Object.fromEntries([...members.slice(0, before + 1), [name, member], ...members.slice(before + 1)]);
}

const isBefore = (place: number, rank: number): boolean => place !== -1 && place < rank;
