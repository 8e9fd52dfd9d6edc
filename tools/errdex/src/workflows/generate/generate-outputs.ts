import type { Generation, MakeOptions, PlannedOutput } from "../../generate/pipeline.ts";
import type { WithheldFile } from "../../generate/plan/plan-files.ts";
import { TextBuffer } from "../../io/write/text-buffer.ts";
import { type GenerateMode, type GenerateOutcome, OutputsWriter } from "./outputs-writer.ts";

/** Called for each file, with how many are done and how many there are. */
export type OnFile = (done: number, total: number) => void;

/**
 * Makes every planned file, compares it with the disk, and writes it where it differs. One file at a time is in
 * memory. Either everything is written or nothing.
 *
 * @throws UsageError when an output folder cannot be read or written, or another process is writing to it.
 */
export function generateOutputs(
  { outputs, command }: Generation,
  mode: GenerateMode,
  onFile: OnFile = () => {},
): GenerateOutcome {
  const writer = new OutputsWriter(mode, command);
  const buffer = new TextBuffer();
  const total = countFiles({ outputs });
  let done = 0;
  try {
    for (const output of outputs) {
      writer.begin(output, withheldIn(output));
      for (const [index, { make, formatters = [] }] of output.targets.entries()) {
        const isKept = (path: string): boolean => writer.keep(index, path);
        // A formatter takes a text, not bytes.
        const options: MakeOptions = formatters.length > 0 ? { isKept } : { isKept, nextBuffer: () => buffer };
        for (const made of make(options)) {
          writer.add(index, made);
          done += 1;
          onFile(done, total);
        }
      }
      writer.end();
    }
    return writer.finish();
  } finally {
    writer.close();
  }
}

/** The files of an output that wait for translations. */
export function withheldIn({ targets }: PlannedOutput): WithheldFile[] {
  return targets.flatMap(({ withheld }) => withheld);
}

/** How many files are planned. */
export function countFiles({ outputs }: Pick<Generation, "outputs">): number {
  return outputs.reduce((sum, { targets }) => sum + targets.reduce((files, { paths }) => files + paths.length, 0), 0);
}
