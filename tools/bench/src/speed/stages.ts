import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateArgs, SOURCES } from "./errdex.ts";
import { writeCatalogue } from "./made/write-catalogue.ts";

/** A stage of a run, and its share of the time in percent. */
export interface Stage {
  readonly name: string;
  readonly share: number;
}

/** What of a CPU profile is used. */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** The stages in the order of a run, each with the files of errdex whose functions do its work. */
const STAGES: readonly (readonly [name: string, files: RegExp])[] = [
  ["read and validate", /\/src\/(io\/read|formats|schema)\//],
  ["rules", /\/src\/check\/(?!check-source)/],
  ["model", /\/src\/model\//],
  ["render", /\/src\/generate\/(templates|helpers|quoting|messages|plan|copy-file)/],
  ["compare and write", /\/src\/(io\/write|generate\/(finish-file|reconcile|freshness))/],
];
const START = "start and other";
const COLLECTOR = "garbage collection";
/** The functions in which a thread waits. */
const WAITING: readonly string[] = ["(idle)", "nextBuffer"];

/**
 * Finds out where the time of a run goes, with the profiler of V8. The stages are told apart by file, so it profiles
 * errdex's sources, even where the published package is measured.
 *
 * @param entries the size of the catalogue.
 * @param folder a folder to work in.
 * @throws Error when errdex fails.
 */
export function measureStages(entries: number, folder: string): Stage[] {
  const work = mkdtempSync(join(folder, "stages-"));
  try {
    writeCatalogue(join(work, "spec"), entries);
    const args = ["--cpu-prof", "--cpu-prof-dir", join(work, "profile"), SOURCES];
    const generate = generateArgs(join(work, "spec"), join(work, "out"));
    const { status, stderr } = spawnSync(process.execPath, [...args, ...generate], { encoding: "utf8" });
    // Each thread has a profile of its own.
    const files = status === 0 ? readdirSync(join(work, "profile")) : [];
    if (files.length === 0) throw new Error(`errdex cannot be profiled:\n${stderr}`);
    return stagesOf(files.map((file) => JSON.parse(readFileSync(join(work, "profile", file), "utf8")) as Profile));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Divides the time of a run's threads among the stages. A function counts for the stage that called it first. */
export function stagesOf(profiles: readonly Profile[]): Stage[] {
  const times = new Map<string, number>([...STAGES.map(([name]) => name), COLLECTOR, START].map((name) => [name, 0]));
  for (const profile of profiles) addTimes(profile, times);
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([name, time]) => ({ name, share: (100 * time) / whole }));
}

/** Adds the times of one thread. That in which it waits for the other one is left out. */
function addTimes({ nodes, samples, timeDeltas }: Profile, times: Map<string, number>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string>();
  const walk = (node: ProfileNode, caller: string): void => {
    const { functionName, url } = node.callFrame;
    const own = STAGES.find(([, files]) => files.test(url))?.[0] ?? START;
    const stage = functionName === "(garbage collector)" ? COLLECTOR : caller === START ? own : caller;
    stages.set(node.id, WAITING.includes(functionName) ? "" : stage);
    for (const id of node.children ?? []) walk(byId.get(id) as ProfileNode, stage);
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, START);
  for (const [index, sample] of samples.entries()) {
    const stage = stages.get(sample) ?? START;
    if (stage !== "") times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  }
}
