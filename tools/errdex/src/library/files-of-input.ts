import { dirname, join, posix } from "node:path";
import { UsageError } from "../diagnostics/diagnostic.ts";
import type { Files } from "../io/read/files.ts";
import { LOCK_NAME } from "../io/read/load-catalogue.ts";
import type { CatalogueInput, LockInput } from "./input.ts";

/** Files in memory, and which one is read first. */
export interface MemoryFiles {
  /** The catalogue's file; the lock's when there is no catalogue. */
  readonly path: string;
  readonly files: Files;
  /** The text of a file; undefined for a file that is not in memory, such as a template. */
  textOf(path: string): string | undefined;
}

/**
 * Lays objects out as files, so that they are read, checked and compared as files on a disk are. The catalogue has the
 * path that its `project` states.
 *
 * @throws UsageError when an object cannot be written as JSON.
 */
export function filesOfInput(input: CatalogueInput | LockInput): MemoryFiles {
  const texts = new Map<string, string>();
  if (!("catalogue" in input)) {
    texts.set(LOCK_NAME, textOf(input.lock, LOCK_NAME));
    return memoryFiles(LOCK_NAME, texts);
  }
  const { catalogue, locales = [], observed, conformance, lock } = input;
  const path = statedPath(catalogue);
  const beside = (name: string): string => posix.join(posix.dirname(path), name);
  const others: [string, unknown][] = [
    ["observed.json", observed],
    ["conformance.json", conformance],
    [LOCK_NAME, lock],
    ...locales.map((locale, index): [string, unknown] => [
      `locales/${localeName(locales, locale, index)}.json`,
      locale,
    ]),
  ];
  for (const [name, value] of others) if (value !== undefined) texts.set(beside(name), textOf(value, name));
  texts.set(path, textOf(catalogue, "catalogue"));
  return memoryFiles(path, texts);
}

/** The path that the catalogue states for itself; a usual one when it states none. */
function statedPath(catalogue: unknown): string {
  const { project } = (catalogue ?? {}) as { readonly project?: { readonly path?: unknown } };
  const path = typeof project?.path === "string" ? posix.normalize(project.path) : "";
  return /\.(?:json|ya?ml)$/.test(path) ? path : "catalogue.json";
}

/** The file name of a locale: its tag. If that is not a name, or taken, its number, which a rule then reports. */
function localeName(locales: readonly unknown[], locale: unknown, index: number): string {
  const tagOf = (value: unknown): unknown => (value as { readonly locale?: unknown } | null)?.locale;
  const tag = tagOf(locale);
  const isName = typeof tag === "string" && /^[\w-]+$/.test(tag);
  return isName && locales.findIndex((other) => tagOf(other) === tag) === index ? tag : String(index);
}

function textOf(value: unknown, name: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, null, 2);
  } catch (error) {
    throw new UsageError(`${name} cannot be written as JSON: ${(error as Error).message.split("\n")[0]}.`);
  }
  if (text === undefined) throw new UsageError(`${name} is ${String(value)}, and not an object.`);
  return text;
}

function memoryFiles(path: string, texts: ReadonlyMap<string, string>): MemoryFiles {
  const bytes = new Map([...texts].map(([name, text]) => [name, Buffer.from(text)]));
  const key = (place: string): string => place.replaceAll("\\", "/");
  const namesIn = (folder: string): string[] =>
    [...bytes.keys()].filter((name) => key(dirname(name)) === key(join(folder))).map((name) => posix.basename(name));
  const contentOf = (place: string): Buffer => {
    const content = bytes.get(key(place));
    if (content === undefined) throw Object.assign(new Error(`there is no ${place}`), { code: "ENOENT" });
    return content;
  };
  const files: Files = {
    isFolder: (place) => {
      if (namesIn(place).length > 0) return true;
      contentOf(place);
      return false;
    },
    list: (folder) => {
      const names = namesIn(folder);
      if (names.length === 0) contentOf(folder);
      return names;
    },
    size: (place) => contentOf(place).length,
    read: contentOf,
  };
  return { path, files, textOf: (place) => texts.get(key(place)) };
}
