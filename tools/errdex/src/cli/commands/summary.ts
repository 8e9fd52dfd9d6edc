import type { GenerateMode, OutputOutcome } from "../../workflows/generate/outputs-writer.ts";

/**
 * Sums up a run in one line.
 *
 * @param isDone whether what was due was done; false when a file was in the way or out of date.
 * @param time how long it took, in milliseconds.
 */
export function summaryOf(
  outputs: readonly OutputOutcome[],
  kind: GenerateMode["kind"],
  isDone: boolean,
  time: number,
): string {
  const files = outputs.flatMap((output) => output.files);
  const count = (...kinds: readonly string[]): number => files.filter((file) => kinds.includes(file.kind)).length;
  const written = count("created", "changed", "edited");
  const removed = count("orphaned");
  const unchanged = files.length - written - removed;
  const seconds = `${(time / 1000).toFixed(time < 9950 ? 1 : 0)} s`;
  if (kind === "check") return `errdex: ${unchanged} of ${files.length} files are up to date, in ${seconds}`;
  if (!isDone) return `errdex: nothing was written, in ${seconds}`;
  const verb = kind === "dry-run" ? "would be " : "";
  return `errdex: ${written} ${verb}written, ${unchanged} unchanged, ${removed} ${verb}removed, in ${seconds}`;
}

/**
 * Sums up a run that found everything as the last one had left it.
 *
 * @param time how long it took, in milliseconds.
 */
export function summaryOfNothing(time: number): string {
  return `errdex: nothing has changed since the last run, in ${(time / 1000).toFixed(1)} s`;
}
