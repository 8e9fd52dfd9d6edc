import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What these tests read of an entry of spec/tuya. */
interface CatalogueEntry {
  readonly code: number | string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly deprecated?: { readonly replacedBy?: number | string };
  readonly retired?: object;
}

const spec = join(import.meta.dirname, "../../../../spec/tuya");
const readSpec = (file: string) => JSON.parse(readFileSync(join(spec, file), "utf8"));
const read = (file: string): readonly CatalogueEntry[] => readSpec(file).errors;

export const documented: readonly CatalogueEntry[] = read("catalogue.json");
const { category, categories } = readSpec("observed.json");
/** The entries that are not documented, category by category. */
export const observed: readonly CatalogueEntry[] = [category, ...categories].flatMap(({ id }: { id: string }) =>
  read("observed.json").filter((entry) => entry.category === id),
);
/** The version that was last released. */
export const version: string = readSpec("catalogue.lock.json").version;
/** All of them, in the order of the index. */
export const entries: readonly CatalogueEntry[] = [...documented, ...observed];

/** What these tests read of a translation of spec/tuya. */
export interface Locale {
  readonly locale: string;
  readonly description: { readonly text: string };
  readonly categories: Readonly<Record<string, Readonly<Record<"title" | "description", { readonly text: string }>>>>;
  readonly errors: Readonly<
    Record<string, Readonly<Record<"message" | "description" | "resolution", { text: string }>>>
  >;
}

/** The translations, by tag. */
export const locales: readonly Locale[] = globSync("locales/*.json", { cwd: spec }).sort().map(readSpec);

/** A code as Markdown has it. */
export function codeCell({ code }: CatalogueEntry): string {
  return String(code).replaceAll("_", "\\_");
}

/** The anchors of an entry: its code and its name, which may be the same. */
export function anchorsOf({ code, name }: CatalogueEntry): string[] {
  return [...new Set([String(code), name])];
}

/** Whether a name is struck through. */
export function isStruck({ deprecated, retired }: CatalogueEntry): boolean {
  return deprecated !== undefined || retired !== undefined;
}

/** An entry's name as the tables have it: struck through when it is on its way out, with what takes its place. */
export function nameCell(entry: CatalogueEntry, name: string = entry.name): string {
  const successor = entries.find(({ code }) => code === entry.deprecated?.replacedBy);
  const link = successor && `, now [\`${successor.name}\`](${successor.category}.md#${successor.code})`;
  return `${isStruck(entry) ? `~~\`${name}\`~~` : `\`${name}\``}${name === entry.name ? (link ?? "") : `, another name of ${nameCell(entry)}`}`;
}
