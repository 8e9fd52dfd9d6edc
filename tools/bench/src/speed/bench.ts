// Measures how fast errdex is, compared with a script that writes the same files and can do nothing else. Writes the
// table into the README of this folder's package; with `--quick` or `--sizes` it only prints it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fillIn } from "../../../errdex/scripts/docs/fill-in.ts";
import { table } from "../../../errdex/scripts/docs/table.ts";
import { publishedErrdex } from "./errdex.ts";
import { ENFORCED, TOLERANCE } from "./limits.ts";
import { type Options, readOptions } from "./options.ts";
import { fetchPeers } from "./peers/fetch-peers.ts";
import { measurePeers } from "./peers/measure-peers.ts";
import { prepareFloor } from "./prepare-floor.ts";
import { describeMachine, headings, type Measured, ratios, rows, WATCHED } from "./report.ts";
import type { Costs } from "./rounds.ts";
import { measureSize, type SizeCosts } from "./sizes.ts";
import { measureStages, type Stage } from "./stages.ts";
import { measureTuya } from "./tuya.ts";
import { measureWatch } from "./watch.ts";

/** Odd numbers of rounds have a middle value. */
const EFFORTS = {
  full: { rounds: 9, seconds: 120 },
  quick: { rounds: 5, seconds: 8 },
};
/** The sizes of the catalogues. */
const SIZES = { full: [85, 1_000, 10_000, 100_000], quick: [85, 1_000] };
/** The size of the catalogue for the profile of the stages. */
const STAGES_SIZE = 1_000;

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else {
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2) {
    console.error(`The machine is busy (load ${load.toFixed(1)}). Ratios are rough, and seconds mean nothing.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "errdex-bench-"));
  // The folder may hold gigabytes.
  process.once("SIGINT", () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });
  try {
    await runBenchmark(options, folder);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBenchmark({ quick, sizes: asked }: Options, folder: string): Promise<void> {
  const speed = quick ? "quick" : "full";
  const effort = EFFORTS[speed];
  const sizes = asked ?? SIZES[speed];
  // errdex remembers its last run, in a folder of the user's that is none of the benchmark's business.
  process.env.ERRDEX_CACHE = join(folder, "cache");
  const programs = { errdex: publishedErrdex(join(folder, "package")), floor: prepareFloor(folder) };
  // The short benchmark fetches nothing.
  const packages = quick ? null : fetchPeers();
  if (packages === null && !quick) console.error("The other generators cannot be fetched, and are left out.");
  const costs: SizeCosts[] = [];
  for (const size of sizes) {
    console.error(`Measuring ${size.toLocaleString("en-US")} entries.`);
    costs.push(await measureSize(size, programs, folder, effort));
  }
  const tuya = await measureTuya(programs.errdex, folder, effort);
  const watch = sizes.includes(WATCHED) ? await measureWatch(programs.errdex, WATCHED, folder) : null;
  const peers: Costs[] | null = packages === null ? null : [];
  if (packages !== null) {
    for (const size of sizes) {
      console.error(`Measuring other generators with ${size.toLocaleString("en-US")} entries.`);
      peers?.push(await measurePeers(size, packages, folder, effort));
    }
  }
  const measured: Measured = { sizes: costs, tuya, watch, peers };
  const shown = table(headings(measured), rows(measured));
  process.stdout.write(`${shown}\n\n${describeMachine()}\n`);
  if (quick) return checkLimits(measured);
  const stages = describeStages(measureStages(STAGES_SIZE, folder));
  process.stdout.write(`${stages}\n`);
  if (asked === null) writeReadme(shown, stages);
}

function checkLimits(measured: Measured): void {
  const above = ratios(measured).filter(({ value, required }) => !(value <= required * TOLERANCE));
  for (const { what, value, required } of above) {
    console.error(`${what}: ${value.toFixed(1)} is more than ${required} x ${TOLERANCE}`);
  }
  if (above.length === 0) return;
  if (ENFORCED) process.exitCode = 1;
  else console.error("The limits are not enforced yet; see tools/bench/src/speed/limits.ts.");
}

function describeStages(stages: readonly Stage[]): string {
  const shares = stages.map(({ name, share }) => `${name} ${share.toFixed(0)} %`);
  return `Where the time goes, all files new at ${STAGES_SIZE.toLocaleString("en-US")} entries: ${shares.join(", ")}.`;
}

function writeReadme(shown: string, stages: string): void {
  const readme = join(import.meta.dirname, "../../README.md");
  const note = `Medians of ratios within one run, measured by \`pnpm bench\` on ${describeMachine()}.`;
  const speed = (): string => `${note}\n\n${shown}\n\n${stages}`;
  writeFileSync(readme, fillIn(readFileSync(readme, "utf8"), { speed }));
}
