import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { applySteps, hashOf } from "./apply-steps.ts";
import type { Content } from "./content.ts";
import type { FolderLock } from "./folder-lock.ts";
import { formatJournal, JOURNAL_FILE, type JournalStep } from "./journal.ts";
import { makeFolder, refuseLinks, removeEmptyFolders } from "./place.ts";
import { clear, failure, type Root, recover, takeLock } from "./recover-folder.ts";

/** A folder whose lock is held, and what is staged in it. */
interface Held {
  readonly root: Root;
  readonly lock: FolderLock;
  readonly steps: JournalStep[];
  /** Folders that were created for staged files. */
  readonly made: string[];
  /** Folders that staged files need and that exist, as paths from the root. */
  readonly ready: Set<string>;
  /** Folders that are inside the root, as paths from it. */
  readonly inside: Set<string>;
}

/** A file to write or to delete. */
export interface StagedChange {
  /** The path from the folder, with `/`. */
  readonly path: string;
  /** The hash of the content that the change is based on; null when there was no file. */
  readonly before: string | null;
  /** The new content; null to delete the file. */
  readonly after: Content | null;
}

/**
 * Writes changes to folders: in each folder all or none, even if the process is killed. Files are written to a
 * staging folder one by one, so that no two of them need to be in memory. {@link commit} writes a journal, which
 * decides the change, and moves the files into place. If that is interrupted, the next process that writes to the
 * folder, or calls {@link recoverFolder}, finishes it.
 *
 * Only one process writes to a folder at a time, and only if the files that it changes are still as it read them.
 * Call {@link close} in any case: until then the folders are locked.
 */
export class Transaction {
  readonly #held = new Map<string, Held>();
  readonly #made = new Map<string, string>();
  readonly #expected = new Map<string, { readonly path: string; readonly hash: string | null }[]>();

  /**
   * Locks a folder and creates it where it does not exist. {@link stage} does it as well.
   *
   * @throws UsageError when another process is writing to the folder, or it cannot be created.
   */
  open(folder: string): void {
    this.#hold(folder);
  }

  /**
   * Makes the commit depend on a file that is not changed itself.
   *
   * @param hash the hash of its content; null when there is no such file.
   */
  expect(folder: string, path: string, hash: string | null): void {
    const expected = this.#expected.get(folder) ?? [];
    this.#expected.set(folder, [...expected, { path, hash }]);
  }

  /**
   * Writes the new content of a file to the staging folder, or notes that the file is to be deleted.
   *
   * @throws UsageError when it cannot be written, or a link leads out of the folder.
   */
  stage(folder: string, { path, before, after }: StagedChange): void {
    const { root, steps, made, ready, inside } = this.#hold(folder);
    try {
      refuseLinks(root.place, root.name, path, inside);
      if (after === null) {
        steps.push({ path, before, staged: null });
        return;
      }
      const staged = String(steps.length);
      writeFileSync(join(root.staging, staged), after);
      if (!ready.has(dirname(path))) {
        const place = dirname(join(root.place, path));
        if (makeFolder(place) !== null) made.push(place);
        ready.add(dirname(path));
      }
      steps.push({ path, before, staged });
    } catch (error) {
      throw failure(folder, error);
    }
  }

  /**
   * Moves every staged file into place.
   *
   * @throws UsageError when a file has changed since it was read; then nothing is written. Or when the disk fails;
   *   then the next run finishes what this one has begun.
   */
  commit(): void {
    const each = (act: (held: Held, folder: string) => void): void => {
      for (const [folder, held] of this.#held) {
        try {
          if (held.steps.length > 0) act(held, folder);
        } catch (error) {
          throw failure(folder, error);
        }
      }
    };
    each(({ root, steps }, folder) => {
      const missing = new Set<string>();
      for (const { path, staged } of steps) {
        const stat = statSync(join(root.place, path), { throwIfNoEntry: false });
        if (stat === undefined) missing.add(path);
        // A folder in the place of a file is found before the change is decided. Another staged file may need it.
        if (staged === null || stat?.isDirectory() !== true) continue;
        throw new UsageError(`cannot write ${join(root.name, path)}: it is a folder.`);
      }
      const inside = new Set<string>();
      for (const { path, hash } of this.#expected.get(folder) ?? []) refuseChanged(root, path, hash, inside);
      for (const { path, before } of steps) {
        if (before === null && missing.has(path)) refuseLinks(root.place, root.name, path, inside);
        else refuseChanged(root, path, before, inside);
      }
    });
    each(({ root, steps, lock }) => decide(root, ordered(steps), lock));
    each(({ root, steps, made, ready, inside }) => {
      applySteps(root.place, root.name, ordered(steps), false);
      clear(root);
      steps.length = 0;
      made.length = 0;
      ready.clear();
      inside.clear();
    });
  }

  /**
   * Removes what is staged and not committed, and releases the locks. What cannot be removed is left: the change is
   * done or not done without it, and the next run removes it.
   */
  close(): void {
    for (const { root, made } of this.#held.values()) {
      if (existsSync(join(root.staging, JOURNAL_FILE))) continue;
      ifPossible(() => {
        rmSync(root.staging, { recursive: true, force: true });
        for (const folder of made) removeEmptyFolders(root.place, folder);
      });
    }
    for (const { lock } of this.#held.values()) ifPossible(() => lock.release());
    for (const [folder, top] of this.#made) removeMade(top, folder);
    this.#held.clear();
    this.#made.clear();
  }

  #hold(folder: string): Held {
    const known = this.#held.get(folder);
    if (known !== undefined) return known;
    try {
      const top = makeFolder(resolve(folder));
      if (top !== null) this.#made.set(folder, top);
      const held: Held = { ...takeLock(folder), steps: [], made: [], ready: new Set(), inside: new Set() };
      this.#held.set(folder, held);
      recover(held.root);
      mkdirSync(held.root.staging);
      return held;
    } catch (error) {
      throw failure(folder, error);
    }
  }
}

/** Deletes come last: a file may have moved, and its new place is written first. */
function ordered(steps: readonly JournalStep[]): JournalStep[] {
  return [...steps.filter(({ staged }) => staged !== null), ...steps.filter(({ staged }) => staged === null)];
}

/** Refuses a change that is based on an outdated file. */
function refuseChanged({ name, place }: Root, path: string, hash: string | null, inside: Set<string>): void {
  refuseLinks(place, name, path, inside);
  if (hashOf(join(place, path)) === hash) return;
  throw new UsageError(
    `${join(name, path)} was changed while errdex was at work. Nothing was written; run this again.`,
  );
}

/** Decides the change by renaming the journal into place, which is one atomic step. */
function decide(root: Root, steps: readonly JournalStep[], lock: FolderLock): void {
  const journal = join(root.staging, JOURNAL_FILE);
  writeFileSync(`${journal}.new`, formatJournal(steps));
  lock.check();
  renameSync(`${journal}.new`, journal);
}

/** Removes a folder that was created and is still empty, and the parents that were created with it. */
function removeMade(made: string, folder: string): void {
  // It may not be empty, or not exist any longer.
  ifPossible(() => {
    for (let current = resolve(folder); current.startsWith(made); current = dirname(current)) rmdirSync(current);
  });
}

function ifPossible(remove: () => void): void {
  try {
    remove();
  } catch {
    // Nothing depends on it.
  }
}
