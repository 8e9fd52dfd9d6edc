import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { TestProjectConfiguration, ViteUserConfig } from "vitest/config";

/** Files that give themselves more to do in `pnpm test:long`. */
const HAS_MORE = /^import .*\/support\/long\.ts";$/m;

/**
 * How vitest runs the tests of a package: the project `quick` has every test, and `long` those files
 * again that have more to do when there is time.
 *
 * @param folder the package's.
 */
export function testOptions(folder: string, testTimeout: number): NonNullable<ViteUserConfig["test"]> {
  const files = globSync("test/**/*.test.ts", { cwd: folder, exclude: (name) => name === "goldens" });
  const long = files.filter((file) => HAS_MORE.test(readFileSync(join(folder, file), "utf8")));
  const projects: TestProjectConfiguration[] = [
    { extends: true, test: { name: "quick", include: ["test/**/*.test.ts"] } },
    { extends: true, test: { name: "long", include: long, provide: { long: true } } },
  ];
  return {
    projects,
    // Compilers and interpreters are started by the tests.
    testTimeout,
    // No module of errdex keeps anything but what it has worked out; evaluating it for every file would take longer
    // than the tests.
    isolate: false,
    maxWorkers: availableParallelism(),
    globalSetup: join(import.meta.dirname, "setup.ts"),
    setupFiles: join(import.meta.dirname, "each-file.ts"),
  };
}
