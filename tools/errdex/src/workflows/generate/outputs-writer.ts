import { type Diagnostic, sortDiagnostics } from "../../diagnostics/diagnostic.ts";
import { finishFile } from "../../generate/finish-file.ts";
import { type FreshnessFinding, freshnessFinding } from "../../generate/freshness.ts";
import { type Destination, isFile } from "../../generate/pipeline.ts";
import { droppedLanguages } from "../../generate/plan/dropped-languages.ts";
import { isOwnOutput } from "../../generate/plan/is-own-output.ts";
import type { WithheldFile } from "../../generate/plan/plan-files.ts";
import { type Decision, Reconciler } from "../../generate/reconcile.ts";
import { isWritten } from "../../io/write/apply-changes.ts";
import type { Content } from "../../io/write/content.ts";
import { MANIFEST_NAME } from "../../io/write/manifest.ts";
import type { RenderedFile } from "../../io/write/output.ts";
import { type OutputFolder, openOutput } from "../../io/write/read-output.ts";
import { Transaction } from "../../io/write/transaction.ts";
import { prepareFormatters } from "./format-file.ts";

/** Whether to write the files, or to compare them with the disk only. */
export interface GenerateMode {
  /** `write` changes the disk, `dry-run` says what it would change, `check` reports every file that differs. */
  readonly kind: "write" | "dry-run" | "check";
  /** Whether files in the way that errdex did not write are replaced. */
  readonly overwrite: boolean;
  /** Whether the files of a language are deleted that is no longer translated far enough for them. */
  readonly dropLanguages: boolean;
}

/** A file of an output folder, and what was or would be done with it. */
export type FileOutcome = Pick<Decision, "kind" | "path" | "written">;

/** What was done, or would be done, in one output folder. */
export interface OutputOutcome {
  readonly folder: string;
  /** The ids of the targets that share the folder. */
  readonly targets: readonly string[];
  /** By path in code-unit order, the manifest last. */
  readonly files: readonly FileOutcome[];
}

/** The result of generating. */
export interface GenerateOutcome {
  readonly outputs: readonly OutputOutcome[];
  /** Templates that failed. Then nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that are out of date or in the way. When there is one, nothing was written. */
  readonly stale: readonly FreshnessFinding[];
  /** Warnings about what was deleted. */
  readonly warnings: readonly Diagnostic[];
}

/** An output folder, and the targets that write into it. */
export interface OutputPlace {
  readonly folder: string;
  readonly targets: readonly Destination[];
}

/** The output folder whose files are being taken. */
interface OpenOutput {
  readonly place: OutputPlace;
  /** By path. */
  readonly withheld: ReadonlyMap<string, WithheldFile>;
  readonly disk: OutputFolder;
  readonly reconciler: Reconciler;
  readonly formats: readonly ((made: RenderedFile) => RenderedFile | Diagnostic)[];
  readonly files: FileOutcome[];
  readonly found: { readonly path: string; readonly finding: FreshnessFinding }[];
}

/**
 * Takes the files of outputs one by one: compares each with the disk, decides what to do with it, and stages it where it
 * differs. When all are there, either everything is written or nothing. Call {@link close} in any case.
 */
export class OutputsWriter {
  readonly #mode: GenerateMode;
  readonly #command: string;
  readonly #transaction = new Transaction();
  readonly #outputs: OutputOutcome[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #stale: FreshnessFinding[] = [];
  readonly #warnings: Diagnostic[] = [];
  #open: OpenOutput | null = null;

  /** @param command the command that generates the outputs again. */
  constructor(mode: GenerateMode, command: string) {
    this.#mode = mode;
    this.#command = command;
  }

  /**
   * Begins the next output folder, after the last one has been ended.
   *
   * @param withheld the files that its targets do not make, because their languages are not translated far enough.
   * @throws UsageError when it cannot be read.
   */
  begin(place: OutputPlace, withheld: readonly WithheldFile[]): void {
    const { folder, targets } = place;
    const disk = openOutput(folder);
    const ids = targets.map(({ target }) => target.id);
    const reconciler = new Reconciler(disk.manifest, ids, disk.isMerged);
    const formats = targets.map(({ formatters = [] }) => prepareFormatters(folder, formatters));
    const byPath = new Map(withheld.map((file) => [file.path, file]));
    this.#open = { place, withheld: byPath, disk, reconciler, formats, files: [], found: [] };
  }

  /**
   * Keeps a file that would be the same as the last time, where it is there and the manifest lists it.
   *
   * @param index the place of its target in the output.
   * @returns whether it was kept. Otherwise it has to be made.
   */
  keep(index: number, path: string): boolean {
    const { place, disk, reconciler } = this.#output();
    const decision = disk.has(path) ? reconciler.keep(place.targets[index]?.target.id ?? "", path) : null;
    if (decision !== null) this.#note(decision);
    return decision !== null;
  }

  /**
   * Takes a file, or the finding that stands in its place.
   *
   * @param index the place of its target in the output.
   * @param unfinished the file as the target makes it. Its content need not stay as it is after this call.
   * @throws UsageError when the disk cannot be read or written, or another process is writing to the folder.
   */
  add(index: number, unfinished: RenderedFile | Diagnostic): void {
    const { place, disk, reconciler, formats } = this.#output();
    const made = isFile(unfinished) ? finishFile(unfinished) : unfinished;
    const before = isFile(made) ? disk.read(made.path) : null;
    const format = formats[index];
    // A scaffold that exists belongs to its owner and is not compared.
    const isCompared = isFile(made) && (made.mode === "generate" || before === null);
    const file = isCompared && format !== undefined ? format(made) : made;
    if (isFile(file)) this.#note(reconciler.decide(place.targets[index]?.target.id ?? "", file, before));
    else this.#diagnostics.push(file);
  }

  /** Ends an output folder: decides on the files that are not generated any more, and on the manifest. */
  end(): void {
    const { place, withheld, disk, reconciler, files, found } = this.#output();
    const { folder, targets } = place;
    const lost: WithheldFile[] = [];
    for (const path of reconciler.dropped()) {
      const isOwn = (content: Content): boolean => targets.some(({ target }) => isOwnOutput(target, path, content));
      const decision = reconciler.drop(path, disk.read(path), isOwn);
      if (decision !== null) this.#note(decision);
      const waiting = decision?.kind === "orphaned" ? withheld.get(path) : undefined;
      if (waiting !== undefined) lost.push(waiting);
    }
    const { kind, dropLanguages } = this.#mode;
    const isAllowed = dropLanguages && kind !== "check";
    for (const diagnostic of droppedLanguages(folder, lost, isAllowed)) {
      if (isAllowed) this.#warnings.push(diagnostic);
      else found.push({ path: MANIFEST_NAME, finding: { diagnostic, difference: "" } });
    }
    this.#note(reconciler.manifest(disk.manifestText));
    this.#stale.push(...found.sort(byPath).map(({ finding }) => finding));
    this.#outputs.push({ folder, targets: targets.map(({ target }) => target.id), files: files.sort(byPath) });
    this.#open = null;
  }

  /**
   * Writes what is staged, if nothing stands against it.
   *
   * @throws UsageError when it cannot be written.
   */
  finish(): GenerateOutcome {
    const [diagnostics, stale] = [this.#diagnostics, this.#stale];
    if (this.#mode.kind === "write" && diagnostics.length === 0 && stale.length === 0) this.#transaction.commit();
    return { outputs: this.#outputs, diagnostics: sortDiagnostics(diagnostics), stale, warnings: this.#warnings };
  }

  /** Removes what is staged and not written, and lets go of the folders. */
  close(): void {
    this.#transaction.close();
  }

  #output(): OpenOutput {
    if (this.#open === null) throw new TypeError("No output has been begun.");
    return this.#open;
  }

  #note(decided: Decision): void {
    const { place, files, found } = this.#output();
    const { kind: mode, overwrite } = this.#mode;
    const decision = decided.kind === "foreign" && overwrite ? { ...decided, kind: "changed" as const } : decided;
    const { kind, path, written } = decision;
    files.push({ kind, path, written });
    const finding = freshnessFinding(place.folder, decision, this.#command, mode === "check");
    if (finding !== null) found.push({ path, finding });
    else if (mode === "write" && this.#diagnostics.length === 0) stage(this.#transaction, place.folder, decision);
  }
}

function stage(transaction: Transaction, folder: string, { kind, path, hash, after }: Decision): void {
  if (isWritten(kind)) transaction.stage(folder, { path, before: hash, after: after ?? "" });
  else if (kind === "orphaned") transaction.stage(folder, { path, before: hash, after: null });
  // Every process that writes a generated file changes the manifest.
  else if (path === MANIFEST_NAME) transaction.expect(folder, path, hash);
}

/** Compares by path in code-unit order, with the manifest last. */
function byPath({ path: a }: { readonly path: string }, { path: b }: { readonly path: string }): number {
  if ((a === MANIFEST_NAME) !== (b === MANIFEST_NAME)) return a === MANIFEST_NAME ? 1 : -1;
  return a < b ? -1 : 1;
}
