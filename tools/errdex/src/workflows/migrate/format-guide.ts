import { type CatalogueSource, type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { code, escapeMarkdown } from "../../formats/markdown/escape-markdown.ts";
import { describeChange } from "../../snapshot/describe-change.ts";
import { type Ending, isDay, type Migration } from "./find-migration.ts";
import type { OtherChange } from "./list-changes.ts";
import type { MigrationReplacements } from "./render-migration.ts";

/** The formats of a guide. */
export const GUIDE_FORMATS = ["markdown", "json"] as const;
export type GuideFormat = (typeof GUIDE_FORMATS)[number];

/**
 * Formats a migration guide: `markdown` for people, `json` for programs.
 *
 * @param others the changes that are no renaming, deprecation, retirement or removal of an entry.
 */
export function formatGuide(
  source: CatalogueSource,
  migration: Migration,
  others: readonly OtherChange[],
  replacements: readonly MigrationReplacements[],
  format: GuideFormat,
): string {
  const entries = new Map([...allEntries(source)].map(({ entry }) => [entry.code, entry]));
  const entryOf = (id: Code): Entry => entries.get(id) as Entry;
  if (format === "json") {
    return JSON.stringify(
      {
        catalogue: source.catalogue.value.id,
        from: migration.from,
        to: migration.to,
        renamed: migration.renamed.map((change) => ({ ...change, name: entryOf(change.code).name })),
        deprecated: migration.deprecated.map((change) => ({ ...change, ...endOf(entryOf(change.code)) })),
        retired: migration.retired.map((change) => ({ ...change, ...endOf(entryOf(change.code)) })),
        removed: migration.removed,
        changes: others,
        replacements,
      },
      null,
      2,
    );
  }
  const title = escapeMarkdown(source.catalogue.value.title);
  const sections = [
    ...changeSections(migration, entryOf),
    ...otherSections(others),
    ...replacements.flatMap(replacementSection),
  ];
  if (sections.length === 0) {
    return `Nothing of the ${title} has changed since ${migration.from} that a program or a reader has to adapt to.`;
  }
  const notes = notesOf(migration, others);
  return [`# ${title}: from ${migration.from} to ${migration.to}`, ...notes, ...sections].join("\n\n");
}

/** The name, reason and replacement of a deprecated or retired entry. */
function endOf({ name, deprecated }: Entry) {
  return { name, reason: deprecated?.reason ?? null, replacedBy: deprecated?.replacedBy ?? null };
}

function notesOf({ renamed, deprecated, retired, removed }: Migration, others: readonly OtherChange[]): string[] {
  const moments = [...renamed, ...deprecated, ...retired, ...removed, ...others].map(({ since }) => since);
  return [
    ...(moments.includes(NEXT) ? ["`next` is the version that is not released yet."] : []),
    ...(moments.some(isDay)
      ? ["A day cannot be compared with a version: what has one may have been so before, too."]
      : []),
  ];
}

function changeSections(
  { renamed, deprecated, retired, removed }: Migration,
  entryOf: (code: Code) => Entry,
): string[] {
  const rename = renamed.map(({ code: id, before, since, stays }) => [
    codeCell(id),
    code(before),
    code(entryOf(id).name),
    stays ? "still works" : "is gone",
    since,
  ]);
  const end = ({ code: id, before, since }: Ending): string[] => {
    const { deprecated: why, aliases = [] } = entryOf(id);
    const names = [before, ...aliases.filter((alias) => alias !== before)];
    const successor = why?.replacedBy === undefined ? "" : `${code(entryOf(why.replacedBy).name)} (${why.replacedBy})`;
    return [codeCell(id), names.map(code).join(", "), successor, escapeMarkdown(why?.reason ?? ""), since];
  };
  const remove = removed.map(({ code: id, before, since }) => [codeCell(id), code(before), since]);
  const ended = ["Code", "Name", "Use instead", "Why", "Since"];
  return [
    ...section("Renamed", ["Code", "Name before", "Name now", "The one before", "Since"], rename),
    ...section("Deprecated", ended, deprecated.map(end)),
    ...section("Retired: the API no longer sends them", ended, retired.map(end)),
    ...section("Removed", ["Code", "Name", "Since"], remove),
  ];
}

/** The other changes, in two tables: what breaks something, and what is only new or different. */
function otherSections(others: readonly OtherChange[]): string[] {
  const rows = (bump: OtherChange["bump"]): string[][] =>
    others
      .filter((change) => change.bump === bump)
      .map((change) => [
        change.code === null ? "" : codeCell(change.code),
        change.name === null ? "" : code(change.name),
        describeChange(change, (text) => `“${escapeMarkdown(text)}”`),
        change.since,
      ]);
  const head = ["Code", "Name", "Change", "Since"];
  return [...section("Breaking changes", head, rows("major")), ...section("Other changes", head, rows("minor"))];
}

function codeCell(id: Code): string {
  return code(String(id));
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [`## ${title}`, [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")];
}

function replacementSection({ title, markdown }: MigrationReplacements): string[] {
  return markdown === "" ? [] : [`## ${title}`, markdown];
}
