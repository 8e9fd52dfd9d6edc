import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, generateArgs } from "./errdex.ts";
import { writeCatalogue } from "./made/write-catalogue.ts";
import type { Floor } from "./prepare-floor.ts";
import { type Costs, type Effort, measureInTurn } from "./rounds.ts";

/** What was measured with one made catalogue. */
export interface SizeCosts {
  readonly entries: number;
  /** How many bytes the outputs have, without errdex's own records. */
  readonly bytes: number;
  readonly costs: Costs;
}

/** The two programs that are compared. */
export interface Programs {
  /** errdex's command line. */
  readonly errdex: string;
  readonly floor: Floor;
}

/** The names of what is measured with each catalogue. */
export const CASES = { node: "node -e 0", version: "--version", floor: "floor", full: "full", unchanged: "unchanged" };

/**
 * Measures errdex and the floor with a made catalogue of some size.
 *
 * @param folder a folder to work in. The function deletes what it writes there, because it may be gigabytes.
 */
export async function measureSize(
  entries: number,
  { errdex, floor }: Programs,
  folder: string,
  effort: Effort,
): Promise<SizeCosts> {
  const [spec, own, other] = ["spec", "errdex", "floor"].map((name) => join(folder, `${name}-${entries}`)) as [
    string,
    string,
    string,
  ];
  writeCatalogue(spec, entries);
  const generate = [errdex, ...generateArgs(spec, own)];
  const empty = (path: string) => () => rmSync(path, { recursive: true, force: true });
  const costs = await measureInTurn(
    [
      { name: CASES.node, args: ["-e", "0"] },
      { name: CASES.version, args: [errdex, "--version"] },
      { name: CASES.floor, args: [floor.script, spec, floor.constants, other], before: empty(other) },
      { name: CASES.full, args: generate, before: empty(own) },
      { name: CASES.unchanged, args: generate },
    ],
    effort,
  );
  const bytes = filesBelow(other).reduce((sum, path) => sum + statSync(join(other, path)).size, 0);
  for (const path of [spec, own, other]) empty(path)();
  return { entries, bytes, costs };
}
