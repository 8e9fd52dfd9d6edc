import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./errdex.ts";
import { type Costs, type Effort, measureInTurn } from "./rounds.ts";

/** The name of the case. */
export const TUYA = "tuya";

/**
 * Measures the real catalogue: all of its languages, into all targets, in one process.
 *
 * @param errdex the command line.
 */
export async function measureTuya(errdex: string, folder: string, effort: Effort): Promise<Costs> {
  const out = join(folder, "tuya");
  const templates = join(ROOT, "templates");
  const targets = readdirSync(templates).filter((target) => existsSync(join(templates, target, "target.json")));
  const args = [
    errdex,
    "generate",
    join(ROOT, "spec/tuya"),
    ...targets.flatMap((target) => ["--target", target]),
    "--out",
    out,
  ];
  const empty = (): void => rmSync(out, { recursive: true, force: true });
  const costs = await measureInTurn([{ name: TUYA, args, before: empty }], effort);
  empty();
  return costs;
}
