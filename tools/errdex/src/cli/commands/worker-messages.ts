import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { WithheldFile } from "../../generate/plan/plan-files.ts";
import type { Seen } from "../../io/read/trace.ts";
import type { RenderedFile } from "../../io/write/output.ts";

/** What the thread that makes files is told when it starts. */
export interface WorkerTask {
  /** The arguments of `generate`. */
  readonly words: readonly string[];
  /** One number in shared memory: how many files the other thread is done with. */
  readonly done: Int32Array;
}

/** What the thread that makes files says, in this order: `planned`, `made` for each file, and `end`; or why not. */
export type WorkerMessage =
  | {
      readonly kind: "planned";
      readonly diagnostics: readonly Diagnostic[];
      readonly command: string;
      /** The files of each output that wait for translations. */
      readonly withheld: readonly (readonly WithheldFile[])[];
      /** How many files will be made. */
      readonly total: number;
    }
  | {
      readonly kind: "made";
      /** The place of the output, and that of the target in it. */
      readonly output: number;
      readonly target: number;
      /** The file, or the finding in its place. Its bytes are in shared memory, and right until it is done with. */
      readonly made: RenderedFile | Diagnostic;
    }
  | { readonly kind: "end"; readonly seen: ReadonlyMap<string, Seen> }
  | { readonly kind: "usage"; readonly message: string }
  | { readonly kind: "config"; readonly diagnostics: readonly Diagnostic[] };

/** How many files may be made and not yet done with. One is written while the next is made. */
export const IN_FLIGHT = 3;
