import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";

let folder = "";
let words: string[] = [];

beforeEach(() => {
  folder = tempFolder();
  vi.stubEnv("ERRDEX_CACHE", join(folder, "cache"));
  writeCatalogue(join(folder, "spec"), catalogueOf([entryOf(1, "ONE_FAILED")]));
  words = ["generate", join(folder, "spec"), "--target", "messages", "--out", join(folder, "out")];
  settle();
});
afterEach(() => vi.unstubAllEnvs());

/** Waits until the times of files that were just written prove something. */
function settle(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

function generate(): { report: string; record: string | null } {
  const { stdout, exitCode } = run(words, { terminal: false });
  expect(exitCode).toBe(0);
  const cache = join(folder, "cache");
  const [name] = existsSync(cache) ? readdirSync(cache) : [];
  return { report: stdout, record: name === undefined ? null : readFileSync(join(cache, name), "utf8") };
}

/** Whether the next run does no work: it repeats a report that was put into the record. */
function nextIsSkipped(): boolean {
  const cache = join(folder, "cache");
  const [name = ""] = readdirSync(cache);
  const record = JSON.parse(readFileSync(join(cache, name), "utf8")) as { report: string };
  writeFileSync(join(cache, name), JSON.stringify({ ...record, report: "nothing was done" }));
  return generate().report === "nothing was done";
}

test("a second run finds everything as it was, and a third one needs no hashes", () => {
  expect(generate().report).toContain("create ");
  settle();
  expect(nextIsSkipped()).toBe(true);
  expect(readFileSync(join(folder, "cache", readdirSync(join(folder, "cache"))[0] ?? ""), "utf8")).not.toMatch(
    /[0-9a-f]{64}/,
  );
  expect(generate().report).toBe("nothing was done");
});

test("the report of a run with nothing to do is the same with a record and without", () => {
  generate();
  const { report } = generate();
  rmSync(join(folder, "cache"), { recursive: true });
  expect(generate().report).toBe(report);
  expect(report).toMatch(/^messages: \d+ files were already up to date$/);
});

const CHANGES: Readonly<Record<string, () => void>> = {
  "the catalogue has another text": () => {
    const file = join(folder, "spec/catalogue.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("ONE_FAILED", "TWO_FAILED"));
  },
  "the catalogue was saved again": () => utimesSync(join(folder, "spec/catalogue.json"), 1, 1),
  "a language was added": () => {
    mkdirSync(join(folder, "spec/locales"), { recursive: true });
    writeFileSync(join(folder, "spec/locales/de.json"), '{"catalogue":"acme","locale":"de","errors":{}}');
  },
  "an output was edited": () => appendFileSync(join(folder, "out/locales.json"), "x"),
  "an output was deleted": () => rmSync(join(folder, "out/locales.json")),
  "the manifest was deleted": () => rmSync(join(folder, "out/.errdex-manifest.json")),
  "a killed run has left its staging folder": () => mkdirSync(join(folder, "out/.errdex-staging")),
  "the record is damaged": () => {
    const [name = ""] = readdirSync(join(folder, "cache"));
    writeFileSync(join(folder, "cache", name), '{"version":1,"files":');
  },
  "other words": () => words.push("--pseudo"),
};

test.each(Object.keys(CHANGES))("the work is done when %s", (name) => {
  generate();
  settle();
  expect(nextIsSkipped()).toBe(true);
  CHANGES[name]?.();
  const { exitCode, stdout } = run(words, { terminal: false });
  expect(stdout).not.toBe("nothing was done");
  expect([0, 1]).toContain(exitCode);
});

test("an edit that keeps size and times is seen while the times prove nothing", () => {
  generate();
  const file = join(folder, "out/locales.json");
  const text = readFileSync(file, "utf8");
  const record = join(folder, "cache", readdirSync(join(folder, "cache"))[0] ?? "");
  writeFileSync(file, text.replace(/[a-z]/, "q"));
  // As if the edit had been made in the same step of the clock as the run.
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  const hash = createHash("sha256").update(text).digest("hex");
  const value = JSON.parse(readFileSync(record, "utf8")) as { files: [string, ...unknown[]][] };
  const files = value.files.map((row) => (row[0] === file ? [file, size, mtimeMs, ctimeMs, ino, hash] : row));
  writeFileSync(record, JSON.stringify({ ...value, files }));
  expect(generate().report).toContain("update (it was edited)");
});

test("--check and --dry-run read every file, and leave no record", () => {
  generate();
  rmSync(join(folder, "cache"), { recursive: true });
  for (const option of ["--check", "--dry-run"]) {
    expect(run([...words, option], { terminal: false }).exitCode).toBe(0);
    expect(existsSync(join(folder, "cache"))).toBe(false);
  }
});

test("a cache folder that cannot be written costs nothing but time", () => {
  writeFileSync(join(folder, "cache"), "a file");
  expect(run(words, { terminal: false })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("create ") });
  expect(run(words, { terminal: false })).toMatchObject({ exitCode: 0 });
});

test("without a record", () => {
  vi.stubEnv("ERRDEX_CACHE", "off");
  expect(generate().record).toBe(null);
});
