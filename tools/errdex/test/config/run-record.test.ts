import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { errdex } from "../support/errdex.ts";
import { NODE } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";
import { configText, enter, enterProject } from "./project.ts";

afterEach(() => vi.unstubAllEnvs());

/** Waits until the times of files that were just written prove something. */
function settle(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

const PACKAGE = "node_modules/errdex-target-mine";
const TARGET = { id: "mine", title: "Mine", syntax: {}, names: {}, files: [{ template: "a.hbs", path: "a.txt" }] };
const OUTPUTS = [
  { target: "errdex-target-mine", folder: "out" },
  { target: "messages-java", folder: "java" },
];

/** A project whose outputs are up to date, with the folder of its records. */
function enterGenerated(config = configText(OUTPUTS)): { folder: string; cache: string } {
  const cache = tempFolder();
  vi.stubEnv("ERRDEX_CACHE", cache);
  const folder = enterProject({
    "errdex.config.json": config,
    [`${PACKAGE}/target.json`]: JSON.stringify(TARGET),
    [`${PACKAGE}/a.hbs`]: "text\n",
  });
  settle();
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  settle();
  return { folder, cache };
}

/** Whether the next run does no work: it repeats a report that was put into the record. */
function nextIsSkipped(cache: string): boolean {
  for (const name of readdirSync(cache)) {
    const record = JSON.parse(readFileSync(join(cache, name), "utf8")) as object;
    writeFileSync(join(cache, name), JSON.stringify({ ...record, report: "nothing was done" }));
  }
  return errdex("generate").stdout === "nothing was done";
}

test("a run from the config with nothing to do is skipped", () => {
  const { cache } = enterGenerated();
  expect(nextIsSkipped(cache)).toBe(true);
});

const CHANGES: Readonly<Record<string, (folder: string) => void>> = {
  "the config has changed": (folder) =>
    writeTree(folder, { "errdex.config.json": configText(OUTPUTS, { command: "make" }) }),
  "a second config stands beside it": (folder) => writeTree(folder, { "errdex.config.yml": "format: 1" }),
  "the config is gone": (folder) => rmSync(join(folder, "errdex.config.json")),
  "the target of the package has changed": (folder) => writeTree(folder, { [`${PACKAGE}/a.hbs`]: "other\n" }),
  "the package is gone": (folder) => rmSync(join(folder, PACKAGE), { recursive: true }),
  "the catalogue has changed": (folder) => writeTree(folder, { "errors/catalogue.json": "{}" }),
};

test.each(Object.keys(CHANGES))("the work is done when %s", (name) => {
  const { folder, cache } = enterGenerated();
  CHANGES[name]?.(folder);
  expect(nextIsSkipped(cache)).toBe(false);
});

test("the work is done when a nearer config appears, or a nearer package", () => {
  const { folder, cache } = enterGenerated();
  enter(folder, "errors");
  errdex("generate");
  settle();
  expect(nextIsSkipped(cache)).toBe(true);
  writeTree(folder, { "errors/errdex.config.json": "{}" });
  expect(nextIsSkipped(cache)).toBe(false);
});

test("a run with a formatter is never skipped: the program may be another one by now", () => {
  const command = [NODE, "-e", "process.stdin.pipe(process.stdout)"];
  const formatters = [{ command, endings: [".txt"] }];
  const { cache } = enterGenerated(configText([{ ...OUTPUTS[0], formatters }]));
  expect(nextIsSkipped(cache)).toBe(false);
});
