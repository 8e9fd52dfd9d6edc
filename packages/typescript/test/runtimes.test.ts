import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messageFor } from "tuya-errors/locales/de";
import { afterAll, expect, test } from "vitest";
import { readConformanceCases, readObservedEntries } from "./support/catalogue.ts";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const cases = readConformanceCases();
const entryPoints = ["", "/constants", "/observed", "/locales/de", "/locales/en", "/locales/zh-Hans"].map(
  (path) => `tuya-errors${path}`,
);
consumer.write("runtime.js", readFileSync(new URL("./consumer/runtime.js", import.meta.url), "utf8"));
consumer.write("entry-points.json", JSON.stringify(entryPoints));
consumer.write("cases.json", JSON.stringify(cases));
const program = ["runtime.js", "entry-points.json", "cases.json"];

/** Where `.ci/runtimes` has brought the runtimes; then each has to be there. Elsewhere those are used that are. */
const folder = process.env.ERRDEX_RUNTIMES;

/** The command that starts a runtime; null when it is not there and does not have to be. */
function findRuntime(name: string, version: RegExp): string | null {
  if (folder !== undefined) return join(folder, name);
  const { stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
  return version.test(stdout) ? name : null;
}

for (const { name, version, flags } of [
  { name: "node18", version: /^v18\./, flags: [] },
  { name: "deno", version: /^deno 2\./, flags: ["run", "--no-remote", "--allow-read=."] },
  { name: "bun", version: /^1\./, flags: ["--no-install"] },
]) {
  const runtime = findRuntime(name, version);

  test.skipIf(runtime === null)(`${name} imports every entry point and decodes every case`, async () => {
    const run = (...args: string[]) => {
      const ran = spawnSync(runtime ?? "", args, { cwd: consumer.folder, encoding: "utf8" });
      if (ran.error !== undefined) throw new Error(`${runtime} cannot be run; .ci/runtimes brings it.`);
      return ran;
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

/** What the entry points export in this process. */
async function exportsHere(): Promise<Record<string, string[]>> {
  const names = entryPoints.map(async (path) => [path, Object.keys(await import(path)).sort()] as const);
  return Object.fromEntries(await Promise.all(names));
}
