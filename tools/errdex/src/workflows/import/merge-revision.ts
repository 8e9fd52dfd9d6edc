import { type Catalogue, type Code, type Entry, NEXT, type Observed } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { asMessage } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { Target } from "../../targets/target.ts";
import { CategoryBook } from "./choose-category.ts";
import type { Listed } from "./list-codes.ts";
import { documentedEntry, mergeEntry, type SourceRevision, withMark, withoutMark } from "./merge-entry.ts";
import { placeEntries } from "./place-entries.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { AddedEntry, ImportReport, ReportedEntry, RewordedEntry } from "./report.ts";
import { NameBook } from "./suggest-name.ts";

/** A catalogue as it is, and what a revision of its source lists. */
export interface MergeInput {
  readonly catalogue: Catalogue;
  readonly observed: Observed | null;
  readonly lock: Lock | null;
  readonly listed: readonly Listed[];
  readonly revision: SourceRevision;
  /** The document's name, under which findings report it. */
  readonly file: string;
  /** The targets in which names must work. */
  readonly targets: readonly Target[];
}

/** What the merge itself tells; what the reading left out is added to it. */
export type MergeReport = Omit<ImportReport, "ignored" | "leftOut" | "stale">;

export interface Merge {
  readonly catalogue: Catalogue;
  readonly observed: Observed | null;
  readonly report: MergeReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges what a revision lists into a catalogue. Pure: it takes values and gives new ones. */
export function mergeRevision(input: MergeInput): Merge {
  const { catalogue, observed, lock, listed, revision, file, targets } = input;
  const diagnostics: Diagnostic[] = refuseEnded(input);
  const report = (
    severity: Diagnostic["severity"],
    rule: RuleId,
    place: Listed | null,
    message: string,
    help: string,
  ): void => {
    diagnostics.push({ rule, severity, file, line: place?.line ?? 1, column: place?.column ?? 1, message, help });
  };
  // Of a code that stands twice, the first counts; that it does is a rule's to report.
  const byCode = new Map([...catalogue.errors].reverse().map((entry) => [String(entry.code), entry]));
  const observedByCode = new Map((observed?.errors ?? []).map((entry) => [String(entry.code), entry]));
  const released = new Map((lock?.errors ?? []).map((entry) => [String(entry.code), entry]));
  const names = new NameBook(takenNames(input), targets);
  const own = new Map(
    catalogue.errors
      .map((entry) => [String(entry.code), entry] as const)
      .filter(([key, entry]) => entry.source?.id === revision.source && byCode.get(key) === entry),
  );
  const categories = new CategoryBook(
    catalogue.categories,
    own,
    listed,
    new Set(observed === null ? [] : [observed.category.id]),
  );

  const changed = new Map<Entry, Entry>();
  const fresh: Entry[] = [];
  const added: AddedEntry[] = [];
  const reworded: RewordedEntry[] = [];
  const returned: ReportedEntry[] = [];
  const documented: ReportedEntry[] = [];
  const adopted: ReportedEntry[] = [];
  const moved: (ReportedEntry & { before: string | null; after: string })[] = [];
  const setAside: ReportedEntry[] = [];

  const reportLost = ({ code, name }: ReportedEntry, item: Listed, lost: readonly string[]): void => {
    if (lost.length === 0) return;
    const placeholders = lost.map((arg) => `{${arg}}`).join(", ");
    const message = `the document's texts for ${code} do not contain ${placeholders}, so the entry keeps its own`;
    report("warning", "lost-argument", item, message, `Compare ${name} with the document by hand.`);
  };
  const update = (entry: Entry, item: Listed): void => {
    const name = { code: entry.code, name: entry.name };
    const merged = mergeEntry(entry, item, revision);
    reportLost(entry, item, merged.lostArgs);
    const back = withoutMark(merged.entry);
    if (back !== merged.entry) returned.push(name);
    if (entry.source === undefined) adopted.push(name);
    else if (back.source?.section !== entry.source.section) {
      moved.push({ ...name, before: entry.source.section ?? null, after: back.source?.section ?? "" });
    }
    if (merged.changes.length > 0) {
      const fields = merged.changes.filter(({ before }) => before !== null).map(({ field }) => field);
      const perhapsReused = fields.includes("message") && fields.includes("description");
      reworded.push({ ...name, changes: merged.changes, perhapsReused });
    }
    if (merged.setAside) setAside.push(name);
    if (back !== entry) changed.set(entry, back);
  };

  for (const item of listed) {
    const key = String(item.code);
    const entry = byCode.get(key);
    const seen = observedByCode.get(key);
    if (entry?.source !== undefined && entry.source.id !== revision.source) {
      const message = `${item.code} comes from the source ${entry.source.id}, so the entry is not changed`;
      report("warning", "other-source", item, message, "Compare the two by hand. An entry has one source.");
    } else if (entry !== undefined) update(entry, item);
    else if (seen !== undefined) {
      const category = categories.choose(item);
      const { entry: moving, lostArgs } = documentedEntry(seen, item, category, revision);
      reportLost(seen, item, lostArgs);
      fresh.push(moving);
      documented.push({ code: seen.code, name: seen.name });
    } else {
      const texts = textsOf(item);
      if (texts === null) {
        report(
          "error",
          "text",
          item,
          `the code ${item.code} has neither a message nor a description`,
          "Add one to the row.",
        );
        continue;
      }
      const name = released.get(key)?.name ?? names.suggest(item.code, texts.message.text);
      const category = categories.choose(item);
      fresh.push(newEntry(item, texts, name, category, revision));
      added.push({ code: item.code, name, category, message: texts.message.text });
    }
  }

  const listedKeys = new Set(listed.map(({ code }) => String(code)));
  const gone: ReportedEntry[] = [];
  for (const [key, entry] of own) {
    if (listedKeys.has(key) || entry.retired !== undefined || entry.deprecated !== undefined) continue;
    changed.set(entry, withMark(entry, revision.revision));
    gone.push({ code: entry.code, name: entry.name });
  }
  if (own.size > 0 && gone.length * 2 > own.size) {
    const message = `the document no longer lists ${gone.length} of its ${own.size} entries`;
    report(
      "warning",
      "half-gone",
      null,
      message,
      "Check that it is complete, and that --source names the right document.",
    );
  }

  const kept = catalogue.errors.map((entry) => changed.get(entry) ?? entry);
  const left = observed?.errors.filter(({ code }) => !documented.some((entry) => entry.code === code)) ?? [];
  return {
    catalogue: {
      ...catalogue,
      sources: catalogue.sources.map((source) =>
        source.id === revision.source && source.revision !== revision.revision
          ? { ...source, revision: revision.revision }
          : source,
      ),
      categories: categories.categories,
      errors: placeEntries(kept, fresh),
    },
    observed: observed === null || documented.length === 0 ? observed : { ...observed, errors: left },
    report: {
      source: revision.source,
      revision: revision.revision,
      before: revision.before,
      listed: listed.length,
      added,
      gone,
      reworded,
      returned,
      documented,
      adopted,
      moved,
      setAside,
      categories: categories.added.map(({ id, title }) => ({ id, title })),
    },
    diagnostics,
  };
}

function* takenNames({ catalogue, observed, lock }: MergeInput): Generator<string> {
  for (const { name, aliases = [] } of [...catalogue.errors, ...(observed?.errors ?? []), ...(lock?.errors ?? [])]) {
    yield name;
    yield* aliases;
  }
}

/** A message and a description; where the document has one of them, it is both. */
function textsOf({ message, description }: Listed): { message: Cell; description: Cell } | null {
  const either = message ?? description;
  return either === null ? null : { message: message ?? either, description: description ?? either };
}

function newEntry(
  { code, resolution, table }: Listed,
  { message, description }: { message: Cell; description: Cell },
  name: string,
  category: string,
  { source }: SourceRevision,
): Entry {
  return {
    code: code as Code,
    name,
    category,
    message: asMessage(message.text),
    description: asMessage(description.text),
    ...(resolution === null ? {} : { resolution: asMessage(resolution.text) }),
    source: { id: source, ...(table.section === null ? {} : { section: table.section }) },
    since: NEXT,
  };
}
