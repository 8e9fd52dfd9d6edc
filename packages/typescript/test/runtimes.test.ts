import { readFileSync } from "node:fs";
import { messageFor } from "tuya-errors/locales/de";
import { afterAll, expect, test } from "vitest";
import { tryProgram } from "../../../tools/errdex/test/support/program.ts";
import type { Command } from "../../../tools/errdex/test/support/programs.ts";
import { withPrograms } from "../../../tools/errdex/test/support/with-programs.ts";
import { readConformanceCases, readObservedEntries } from "./support/catalogue.ts";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const cases = readConformanceCases();
const entryPoints = ["", "/constants", "/observed", "/testing", "/locales/de", "/locales/en", "/locales/zh-Hans"].map(
  (path) => `tuya-errors${path}`,
);
consumer.write("runtime.js", readFileSync(new URL("./consumer/runtime.js", import.meta.url), "utf8"));
consumer.write("entry-points.json", JSON.stringify(entryPoints));
consumer.write("cases.json", JSON.stringify(cases));
const program = ["runtime.js", "entry-points.json", "cases.json"];

/** The tests of a runtime; `flags` let it read the consumer's folder, and no more. */
function decodesEverything(runtime: Command, version: RegExp, flags: readonly string[]): void {
  test("imports every entry point and decodes every case", async () => {
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = tryProgram(runtime, args, { cwd: consumer.folder });
      return { status, stdout: stdout.toString(), stderr: stderr.toString() };
    };
    expect(run("--version").stdout).toMatch(version);
    const ran = run(...flags, ...program);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const [printed = "", last = ""] = ran.stdout.split(/\n(?=.*$)/);
    const { decoded, exported, german } = JSON.parse(last);
    expect(decoded).toEqual(cases.map((each) => each.expect));
    expect(exported).toEqual(await exportsHere());
    expect(german).toBe(messageFor(1010));
    for (const entry of readObservedEntries()) expect(printed).toContain(entry.name);
  });
}

withPrograms(["node18"], "Node 18", ({ node18 }) => decodesEverything(node18, /^v18\./, []));
withPrograms(["deno"], "Deno", ({ deno }) =>
  decodesEverything(deno, /^deno 2\./, ["run", "--no-remote", "--allow-read=."]),
);
withPrograms(["bun"], "Bun", ({ bun }) => decodesEverything(bun, /^1\./, ["--no-install"]));

/** What the entry points export in this process. */
async function exportsHere(): Promise<Record<string, string[]>> {
  const names = entryPoints.map(async (path) => [path, Object.keys(await import(path)).sort()] as const);
  return Object.fromEntries(await Promise.all(names));
}
