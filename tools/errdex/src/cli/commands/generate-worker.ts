import { parentPort, workerData } from "node:worker_threads";
import { ConfigError, UsageError } from "../../diagnostics/diagnostic.ts";
import { generateAll } from "../../generate/generate-all.ts";
import { type Generation, isFile } from "../../generate/pipeline.ts";
import { startTrace, traced } from "../../io/read/trace.ts";
import { TextBuffer } from "../../io/write/text-buffer.ts";
import { countFiles, withheldIn } from "../../workflows/generate/generate-outputs.ts";
import { parseInput } from "./command.ts";
import { generateCommand } from "./generate.ts";
import { generateJobs } from "./generate-jobs.ts";
import { pipelineJobs } from "./generate-run.ts";
import { IN_FLIGHT, type WorkerMessage, type WorkerTask } from "./worker-messages.ts";

// The thread that makes the files of a big catalogue, while the main thread compares and writes them.

/** Room for nearly every file, so that it need not be moved to larger memory. */
const RESERVED = 1 << 24;

const { words, done } = workerData as WorkerTask;

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function makeAll(): void {
  startTrace();
  const input = parseInput(generateCommand, words);
  const { jobs } = generateJobs(input);
  const generation = generateAll(pipelineJobs(input, jobs));
  const { outputs, diagnostics, command } = generation;
  const withheld = outputs.map(withheldIn);
  tell({ kind: "planned", diagnostics, command, withheld, total: countFiles(generation) });
  makeFiles(generation);
  tell({ kind: "end", seen: traced() });
}

function makeFiles({ outputs }: Generation): void {
  const buffers = Array.from({ length: IN_FLIGHT }, () => new TextBuffer(RESERVED));
  let count = 0;
  /** The buffer of the next file, once the other thread is done with what it held. */
  const nextBuffer = (): TextBuffer => {
    for (let ready = Atomics.load(done, 0); count - ready >= IN_FLIGHT; ready = Atomics.load(done, 0)) {
      Atomics.wait(done, 0, ready);
    }
    return buffers[count % IN_FLIGHT] as TextBuffer;
  };
  for (const [output, { targets }] of outputs.entries()) {
    for (const [target, { make }] of targets.entries()) {
      for (const made of make({ nextBuffer })) {
        tell({ kind: "made", output, target, made: isFile(made) ? shared(made, nextBuffer()) : made });
        count += 1;
      }
    }
  }
}

/** The file with its content in shared memory. What was rendered is there already. */
function shared(made: Parameters<typeof isFile>[0] & { readonly content: string | Uint8Array }, buffer: TextBuffer) {
  if (typeof made.content !== "string") return made;
  buffer.clear();
  buffer.write(made.content);
  return { ...made, content: buffer.bytes() };
}

try {
  makeAll();
} catch (error) {
  if (error instanceof ConfigError) tell({ kind: "config", diagnostics: error.diagnostics });
  else if (error instanceof UsageError) tell({ kind: "usage", message: error.message });
  else throw error;
}
