import { type Diagnostic, sortDiagnostics } from "../../diagnostics/diagnostic.ts";
import { finishFile } from "../../generate/finish-file.ts";
import { type FreshnessFinding, freshnessFinding } from "../../generate/freshness.ts";
import { type Generation, isFile, type PlannedOutput } from "../../generate/pipeline.ts";
import { isOwnOutput } from "../../generate/plan/is-own-output.ts";
import { type Decision, Reconciler } from "../../generate/reconcile.ts";
import { isWritten } from "../../io/write/apply-changes.ts";
import type { Content } from "../../io/write/content.ts";
import { MANIFEST_NAME } from "../../io/write/manifest.ts";
import { openOutput } from "../../io/write/read-output.ts";
import { TextBuffer } from "../../io/write/text-buffer.ts";
import { Transaction } from "../../io/write/transaction.ts";
import { prepareFormatters } from "./format-file.ts";

/** Whether to write the files, or to compare them with the disk only. */
export interface GenerateMode {
  /** `write` changes the disk, `dry-run` says what it would change, `check` reports every file that differs. */
  readonly kind: "write" | "dry-run" | "check";
  /** Whether files in the way that errdex did not write are replaced. */
  readonly overwrite: boolean;
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
}

/**
 * Makes every planned file, compares it with the disk, and writes it where it differs. One file at a time is in
 * memory. Either everything is written or nothing.
 *
 * @param onFile called for each file, with how many are done and how many there are.
 * @throws UsageError when an output folder cannot be read or written, or another process is writing to it.
 */
export function generateOutputs(
  { outputs, command }: Generation,
  mode: GenerateMode,
  onFile: (done: number, total: number) => void = () => {},
): GenerateOutcome {
  const transaction = new Transaction();
  const buffer = new TextBuffer();
  const diagnostics: Diagnostic[] = [];
  const stale: FreshnessFinding[] = [];
  const total = outputs.reduce(
    (sum, { targets }) => sum + targets.reduce((files, { paths }) => files + paths.length, 0),
    0,
  );
  let done = 0;
  try {
    const outcomes = outputs.map((output) => {
      const { folder } = output;
      const found: { readonly path: string; readonly finding: FreshnessFinding }[] = [];
      const files: FileOutcome[] = [];
      for (const made of decisionsOf(output, buffer)) {
        done += 1;
        onFile(Math.min(done, total), total);
        if (!("kind" in made)) {
          diagnostics.push(made);
          continue;
        }
        const decision = made.kind === "foreign" && mode.overwrite ? { ...made, kind: "changed" as const } : made;
        const { kind, path, written } = decision;
        files.push({ kind, path, written });
        const finding = freshnessFinding(folder, decision, command, mode.kind === "check");
        if (finding !== null) found.push({ path, finding });
        else if (mode.kind === "write" && diagnostics.length === 0) stage(transaction, folder, decision);
      }
      found.sort((a, b) => byPath(a, b));
      stale.push(...found.map(({ finding }) => finding));
      return { folder, targets: output.targets.map(({ target }) => target.id), files: files.sort(byPath) };
    });
    if (mode.kind === "write" && diagnostics.length === 0 && stale.length === 0) transaction.commit();
    return { outputs: outcomes, diagnostics: sortDiagnostics(diagnostics), stale };
  } finally {
    transaction.close();
  }
}

/** Makes the files of an output folder and decides what to do with each, with the manifest last. */
function* decisionsOf({ folder, targets }: PlannedOutput, buffer: TextBuffer): Generator<Decision | Diagnostic> {
  const { manifest, manifestText, read, has } = openOutput(folder);
  const reconciler = new Reconciler(
    manifest,
    targets.map(({ target }) => target.id),
  );
  for (const { target, make, formatters = [] } of targets) {
    const format = prepareFormatters(folder, formatters);
    const kept: Decision[] = [];
    const isKept = (path: string): boolean => {
      const decision = has(path) ? reconciler.keep(target.id, path) : null;
      if (decision !== null) kept.push(decision);
      return decision !== null;
    };
    // A formatter takes a text, not bytes.
    const options = formatters.length > 0 ? { isKept } : { isKept, nextBuffer: () => buffer };
    for (const unfinished of make(options)) {
      const made = isFile(unfinished) ? finishFile(unfinished) : unfinished;
      const before = isFile(made) ? read(made.path) : null;
      // A scaffold that exists belongs to its owner and is not compared.
      const file = isFile(made) && (made.mode === "generate" || before === null) ? format(made) : made;
      yield isFile(file) ? reconciler.decide(target.id, file, before) : file;
    }
    yield* kept;
  }
  for (const path of reconciler.dropped()) {
    const isOwn = (content: Content): boolean => targets.some(({ target }) => isOwnOutput(target, path, content));
    const decision = reconciler.drop(path, read(path), isOwn);
    if (decision !== null) yield decision;
  }
  yield reconciler.manifest(manifestText);
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
