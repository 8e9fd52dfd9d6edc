import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder to write files into. Each folder inside it is made once, and each file is written in one call. */
export class Output {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file; the path is relative to the folder. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(file, content);
  }
}
