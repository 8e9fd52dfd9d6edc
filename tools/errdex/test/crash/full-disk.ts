import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "./process.ts";
import type { Scenario } from "./scenarios.ts";
import { inCopy, isOwn, isSameTree, readTree } from "./trees.ts";

/** What full disks led to. All but `disks`, `full` and `told` must be 0. */
export interface FullFigures {
  /** Disks of different sizes that the command was run on. */
  disks: number;
  /** Disks that were too small for it. */
  full: number;
  /** Runs that said so in a sentence. */
  told: number;
  untold: number;
  /** Files that were neither as before nor as after. */
  torn: number;
  /** Trees that were not as after a run with enough space, once the command was run again with more of it. */
  mixed: number;
  /** Trees that held something of errdex's own, once the command was run again. */
  left: number;
}

const PAGE = 4096;
const ROOMY = "64m";

/** Whether this user may mount a disk in memory. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "errdex-disk-"));
  const mounted = mount(folder, ROOMY);
  if (mounted) unmount(folder);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}

/**
 * Runs a command on real disks that become full at some moment: the first leaves no page free, the last has enough.
 *
 * @param disks how many sizes to try.
 */
export async function fillDisks(scenario: Scenario, disks: number): Promise<FullFigures> {
  const figures: FullFigures = { disks: 0, full: 0, told: 0, untold: 0, torn: 0, mixed: 0, left: 0 };
  await inCopy(null, async (before) => {
    scenario.prepare(before);
    const old = readTree(before);
    const { fresh, needed, used } = await onDisk(before, async (folder) => {
      const used = usedBytes(folder);
      await start(folder, scenario.words).end;
      return { fresh: readTree(folder), needed: usedBytes(folder), used };
    });
    for (let index = 0; index < disks; index += 1) {
      // The staged files need space beside the old ones, so a disk that holds the result may still be too small.
      const size = used + Math.ceil(((2 * (needed - used) + 64 * PAGE) * index) / Math.max(1, disks - 1) / PAGE) * PAGE;
      figures.disks += 1;
      await onDisk(before, async (folder) => {
        resize(folder, String(size));
        const { code, said } = await start(folder, scenario.words).end;
        if (code !== 0) figures.full += 1;
        const isTold = code === 2 && /the disk is full/.test(said) && !/\n {4}at /.test(said);
        if (code !== 0) figures[isTold ? "told" : "untold"] += 1;
        if (code !== 0 && !isTold) console.error(`${scenario.name}, ${size} bytes: ${code}\n${said}`);
        const now = readTree(folder);
        for (const path of new Set([...now.keys(), ...old.keys()])) {
          if (!isOwn(path) && ![old.get(path), fresh.get(path)].includes(now.get(path))) figures.torn += 1;
        }
        resize(folder, ROOMY);
        await start(folder, scenario.words).end;
        const after = readTree(folder);
        if ([...after.keys()].some(isOwn)) figures.left += 1;
        if (!isSameTree(after, fresh)) figures.mixed += 1;
      });
    }
  });
  return figures;
}

async function onDisk<T>(from: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "errdex-disk-"));
  if (!mount(folder, ROOMY)) throw new Error(`cannot mount a disk at ${folder}`);
  try {
    cpSync(from, folder, { recursive: true });
    return await work(folder);
  } finally {
    unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function mount(folder: string, size: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status === 0;
}

function resize(folder: string, size: string): void {
  spawnSync("mount", ["-o", `remount,size=${size}`, folder]);
}

function unmount(folder: string): void {
  spawnSync("umount", [folder]);
}

function usedBytes(folder: string): number {
  const { stdout } = spawnSync("df", ["-B1", "--output=used", folder], { encoding: "utf8" });
  return Number(stdout.split("\n")[1]);
}
