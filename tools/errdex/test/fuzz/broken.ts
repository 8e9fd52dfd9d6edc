import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { listTargets } from "../../src/io/read/load-target.ts";
import { tempFolder } from "../support/temp.ts";
import type { Trial } from "./fuzz.ts";
import { type Made, makeCatalogue } from "./make-catalogue.ts";

const SEED = 4;

/** A small catalogue in English that has backslashes in its texts. Searched for: a new field changes what is made. */
export const SMALL = { seed: SEED, runs: 1, first: firstRun(isSmall) } as const;

function isSmall({ catalogue: { package: name, language, errors } }: Made): boolean {
  const isPlain = name === "acme-errors" && language === "en" && errors.length <= 3;
  return isPlain && errors.every(({ retired }) => retired === undefined) && errors.some(hasBackslash);
}

function hasBackslash({ message, description }: Entry): boolean {
  return message.includes("\\") && description.includes("\\");
}

function firstRun(accepts: (made: Made) => boolean): number {
  for (let run = 1; run < 10_000; run += 1) if (accepts(makeCatalogue(SEED, run))) return run;
  throw new Error("None of 10,000 made catalogues is one to break.");
}

/** Changes a file of what was generated. */
export const spoiled = (path: string, change: (text: string) => string): Trial => ({
  spoil(out) {
    const file = join(out, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    writeFileSync(file, change(text));
  },
});

/** A copy of a target with a change in one of its files. */
export function copied(id: string, path: string, change: (text: string) => string): Trial {
  const source = dirname(listTargets()[0]?.folder ?? "");
  const copies = tempFolder();
  // A target may take the syntax of the one beside it.
  for (const one of new Set([id, "markdown"])) {
    const filter = (file: string): boolean => !file.includes("node_modules");
    cpSync(join(source, one), join(copies, one), { recursive: true, filter });
  }
  const folder = join(copies, id);
  const text = readFileSync(join(folder, path), "utf8");
  if (change(text) === text) throw new Error(`The change leaves ${path} as it is.`);
  writeFileSync(join(folder, path), change(text));
  return { instead: { [id]: folder } };
}
