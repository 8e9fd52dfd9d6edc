import { spawn, spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../samples.ts";
import { generateArgs } from "./errdex.ts";
import { writeCatalogue } from "./made/write-catalogue.ts";

/** The translation that is changed, as it stands in the locale's file, and what it is changed to and back. */
const LOCALE = "locales/de.json";
const TEXTS = ["Konto 0: nicht gefunden", "Konto 0: fehlt"] as const;
/** The files in which it stands. */
const CHANGED = [
  "typescript/src/locales/de.ts",
  "python/src/parcel_errors/locales/de.py",
  "markdown/de/README.md",
  "markdown/de/account.md",
  "messages/i18next/de/parcel-errors.json",
  "messages-gettext/de/LC_MESSAGES/parcel-errors.po",
  "messages-gettext/de/LC_MESSAGES/parcel-errors.mo",
];
/** An odd number has a middle value. */
const ROUNDS = 5;
/** Until the files are there, and until each change shows, in milliseconds. */
const PATIENCE = 600_000;
/** How often to look whether the files have changed. */
const INTERVAL = 2;
/** How long errdex has to be left alone before the next change, so that it is waiting for one. */
const PAUSE = 2000;

/**
 * Measures how long it takes in watch mode until a change of one translation shows in all files.
 *
 * @param errdex the command line.
 * @param entries the size of the catalogue.
 * @param folder a folder to work in, which the caller deletes.
 * @returns milliseconds from the saved file to the last output; null when errdex has no watch mode.
 * @throws Error when watch mode ends by itself, or a change does not show.
 */
export async function measureWatch(errdex: string, entries: number, folder: string): Promise<number | null> {
  const { stdout: help } = spawnSync(process.execPath, [errdex, "generate", "--help"], { encoding: "utf8" });
  if (!help.includes("--watch")) return null;
  const [spec, out] = [join(folder, "watched-spec"), join(folder, "watched-out")];
  writeCatalogue(spec, entries);
  const watching = spawn(process.execPath, [errdex, ...generateArgs(spec, out), "--watch"], { stdio: "ignore" });
  const until = async (holds: () => boolean): Promise<void> => {
    const end = performance.now() + PATIENCE;
    while (!holds()) {
      if (watching.exitCode !== null) throw new Error(`Watch mode ended with ${watching.exitCode}.`);
      if (performance.now() > end) throw new Error("In watch mode, errdex does not write what has changed.");
      await sleep(INTERVAL);
    }
  };
  try {
    await until(() => stampsOf(out).every((stamp) => stamp !== null));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await sleep(PAUSE);
      const before = stampsOf(out);
      const [from, to] = round % 2 === 0 ? TEXTS : [TEXTS[1], TEXTS[0]];
      const text = readFileSync(join(spec, LOCALE), "utf8").replace(from, to);
      writeFileSync(join(spec, LOCALE), text);
      const start = performance.now();
      await until(() => stampsOf(out).every((stamp, index) => stamp !== null && stamp !== before[index]));
      times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    watching.kill();
  }
}

/** What tells whether a file was replaced or written again; null where it is missing. */
function stampsOf(folder: string): (string | null)[] {
  return CHANGED.map((path) => {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.ino} ${stats.mtimeMs}`;
  });
}
