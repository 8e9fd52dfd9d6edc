import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseInput } from "../../src/cli/commands/command.ts";
import { generateCommand } from "../../src/cli/commands/generate.ts";
import { generateApart } from "../../src/cli/commands/generate-apart.ts";
import { generateOnce } from "../../src/cli/commands/generate-once.ts";
import { beginRun } from "../../src/cli/commands/generate-run.ts";
import { UsageError } from "../../src/diagnostics/diagnostic.ts";
import { listTargets } from "../../src/io/read/load-target.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

// Two threads do what one does: the same files, the same answers, the same sentences.

const EXAMPLE = join(import.meta.dirname, "../../../../spec/example");
const ENVIRONMENT = { terminal: false };
const TARGETS = listTargets().flatMap(({ id }) => ["--target", id]);

type Kind = "write" | "check" | "dry-run";

function begin(words: readonly string[], kind: Kind) {
  return beginRun(parseInput(generateCommand, ["--quiet", ...words]), ENVIRONMENT, kind);
}

/** What a run answers, without the time that it took; or the sentence that it fails with. */
async function answerOf(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

/** Runs in one thread in one folder and in two in another, and compares the answers and the folders. */
async function compare(words: readonly string[], prepare: (folder: string) => void, kind: Kind = "write") {
  const [one, two] = [tempFolder(), tempFolder()];
  for (const folder of [one, two]) prepare(folder);
  const single = await answerOf(() => generateOnce(begin([...words, "--out", join(one, "out")], kind)));
  const double = await answerOf(() => generateApart(begin([...words, "--out", join(two, "out")], kind)));
  expect(JSON.parse(JSON.stringify(double).replaceAll(two, one))).toEqual(single);
  expect(readTree(two)).toEqual(readTree(one));
  return { answer: single, files: readTree(one) };
}

describe("in two threads", () => {
  test("every target of the example is as in one", async () => {
    const { answer, files } = await compare([EXAMPLE, ...TARGETS, "--pseudo"], () => {});
    expect(answer).toMatchObject({ exitCode: 0 });
    expect(Object.keys(files).length).toBeGreaterThan(150);
    expect(Object.keys(files).filter((path) => /errdex-(?:staging|lock)/.test(path))).toEqual([]);
  });

  test("a check finds what differs, and files in the way stay", async () => {
    const edited = (folder: string): void => writeTree(folder, { "out/locales.json": "[]", "out/other.txt": "mine" });
    const words = [EXAMPLE, "--target", "messages"];
    const checked = await compare(words, edited, "check");
    expect(checked.answer).toMatchObject({ exitCode: 1 });
    const refused = await compare(words, edited);
    expect(refused.answer).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("foreign-output") });
    expect(refused.files).toEqual({ "out/locales.json": "[]", "out/other.txt": "mine" });
    const replaced = await compare([...words, "--overwrite"], edited);
    expect(replaced.answer).toMatchObject({ exitCode: 0 });
  });

  test("a broken catalogue, a missing one, a failing template and a folder in the way are told, and nothing is left", async () => {
    for (const [words, files] of [
      [["SPEC", "--target", "messages"], { "spec/catalogue.json": "{" }],
      [["nowhere", "--target", "messages"], {}],
      [[EXAMPLE, "--target", "messages"], { out: "a file" }],
      [[EXAMPLE, "--target", "messages"], { "out/locales.json/inside.txt": "a folder" }],
      [[EXAMPLE, "--target", "messages"], { "out/.errdex-manifest.json": "damaged" }],
    ] as const) {
      const folder = tempFolder();
      writeTree(folder, files as Record<string, string>);
      const given = words.map((word) => (word === "SPEC" ? join(folder, "spec") : word));
      const { answer } = await compare(given, (place) => writeTree(place, files as Record<string, string>));
      expect(
        typeof answer === "string" || (answer as { exitCode: number }).exitCode === 1,
        JSON.stringify(answer),
      ).toBe(true);
    }
  });
});
