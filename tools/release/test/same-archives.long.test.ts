// Packing the npm packages twice gives the same bytes, whoever does it and when. packages/python/tests/test_distribution.py
// tries it with the wheel.
import { chmodSync, lutimesSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listPublished, tagOf } from "../src/published-packages.ts";
import { cloneWorkspace } from "./clone.ts";

/** Gives every file of a folder another time, and takes all rights from others, as another umask would. */
function disguise(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (path.includes("node_modules") || entry.isSymbolicLink()) continue;
    chmodSync(path, statSync(path).mode & 0o700);
    lutimesSync(path, 86_400, 86_400);
  }
}

test("another time zone, another umask and other times of files give the same archives", { timeout: 900_000 }, () => {
  const clone = cloneWorkspace();
  const published = listPublished();
  // What has its tag is not packed: the tools that pack for PyPI come from the network.
  for (const item of published.filter(({ registry }) => registry === "pypi")) clone.git("tag", tagOf(item));
  const pack = (out: string): Map<string, Buffer> => {
    const { exitCode, output } = clone.script("pack-packages", out);
    expect(exitCode, output).toBe(0);
    const folder = join(clone.folder, out, "npm");
    return new Map(
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name))]),
    );
  };
  const first = pack("build/one");
  expect(first.size).toBe(published.filter(({ registry }) => registry === "npm").length);
  for (const { folder } of published) disguise(join(clone.folder, folder));
  const { TZ } = process.env;
  const mask = process.umask(0o077);
  try {
    process.env.TZ = "Pacific/Kiritimati";
    const second = pack("build/other");
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  } finally {
    process.umask(mask);
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});
