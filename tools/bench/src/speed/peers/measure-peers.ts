import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { filesBelow } from "../errdex.ts";
import { type Costs, type Effort, measureInTurn } from "../rounds.ts";
import { writeSchema, writeTokens } from "./write-inputs.ts";

/** The names of the generators. The script of each is measured under its name and `floor`. */
export const PEERS = ["style-dictionary", "quicktype"] as const;

/** The generators take minutes for more entries. */
const MOST_ENTRIES = 10_000;

/** The name of the case that is the script of a generator. */
export function floorOf(peer: string): string {
  return `${peer} floor`;
}

/**
 * Measures other generators, each with an input of the same size as a made catalogue, and a script that writes the
 * same bytes as it does.
 *
 * @param packages the folder with their packages.
 * @param folder a folder to work in; the function deletes what it writes there.
 * @throws Error when a script writes other bytes than its generator.
 */
export async function measurePeers(entries: number, packages: string, folder: string, effort: Effort): Promise<Costs> {
  if (entries > MOST_ENTRIES) return new Map();
  const dictionary = join(folder, "style-dictionary");
  const types = join(folder, "quicktype");
  writeTokens(dictionary, entries);
  writeSchema(types, entries);
  mkdirSync(join(types, "out"));
  const config = join(import.meta.dirname, "style-dictionary.config.mjs");
  const script = (peer: string): string => {
    const file = join(folder, `${peer}-floor.cjs`);
    bundle(join(import.meta.dirname, `${peer}-floor.ts`), file);
    return file;
  };
  const costs = await measureInTurn(
    [
      {
        name: "style-dictionary",
        args: [join(packages, "style-dictionary/bin/style-dictionary.js"), "build", "--config", config],
        cwd: dictionary,
      },
      { name: floorOf("style-dictionary"), args: [script("style-dictionary"), dictionary] },
      {
        name: "quicktype",
        args: [
          join(packages, "quicktype/dist/index.js"),
          ...["--lang", "python", "--just-types", "--top-level", "Parcel"],
          ...["--src-lang", "schema", "--src", "schema.json", "--out", "out/parcel.py"],
        ],
        cwd: types,
      },
      { name: floorOf("quicktype"), args: [script("quicktype"), types] },
    ],
    effort,
  );
  for (const [peer, place] of [
    ["style-dictionary", dictionary],
    ["quicktype", types],
  ] as const) {
    if (costs.has(peer) && !isSame(join(place, "out"), join(place, "floor"))) {
      throw new Error(`The script for ${peer} in tools/bench/src/speed/peers does not write what ${peer} writes.`);
    }
    rmSync(place, { recursive: true, force: true });
  }
  return costs;
}

/** Whether two folders hold the same files. */
function isSame(one: string, other: string): boolean {
  const [paths, others] = [filesBelow(one), filesBelow(other)];
  const read = (folder: string, path: string): Buffer => readFileSync(join(folder, path));
  return paths.join() === others.join() && paths.every((path) => read(one, path).equals(read(other, path)));
}
