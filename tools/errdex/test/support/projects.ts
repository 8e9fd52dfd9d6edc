import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { TestProjectConfiguration, ViteUserConfig } from "vitest/config";
import { requireNode } from "../../bin/node-version.js";

const ALL = "test/**/*.test.ts";
const ONLY_LONG = "test/**/*.long.test.ts";
/** What a file imports that gives itself more to do in `pnpm test:long`. */
const HAS_MORE = /^import .*\/support\/long\.ts";$/m;

/** In milliseconds. No measure of speed: it ends a test that hangs, also on a machine that does other work. */
const LONG_TIMEOUT = 900_000;

/**
 * How vitest runs the tests of a package. The project `quick`, which `pnpm test` runs, has every file
 * but `*.long.test.ts`. The project `long`, which `pnpm test:long` runs, has those, and again the files
 * that have more to do when there is time.
 *
 * @param folder the package's.
 * @param testTimeout in milliseconds: compilers and interpreters take their time on a busy machine.
 */
export function testOptions(folder: string, testTimeout: number): NonNullable<ViteUserConfig["test"]> {
  requireNode();
  const files = (readdirSync(join(folder, "test"), { recursive: true }) as string[])
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".test.ts") && !name.includes("/goldens/"));
  const long = files.filter((file) => HAS_MORE.test(readFileSync(join(folder, file), "utf8")));
  const projects: TestProjectConfiguration[] = [
    { extends: true, test: { name: "quick", include: [ALL], exclude: [ONLY_LONG] } },
    {
      extends: true,
      test: { name: "long", include: [ONLY_LONG, ...long], provide: { long: true }, testTimeout: LONG_TIMEOUT },
    },
  ];
  return {
    projects,
    testTimeout,
    // Modules keep nothing but what they have worked out once. Evaluating them again for every file would take
    // longer than many of the tests.
    isolate: false,
    maxWorkers: availableParallelism(),
    globalSetup: join(import.meta.dirname, "setup.ts"),
    setupFiles: join(import.meta.dirname, "each-file.ts"),
  };
}
