import { defineConfig } from "vitest/config";

// For the copy of the repository in which test:mutation tries its changes.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? "").split(","),
    testTimeout: 60_000,
    isolate: false,
    globalSetup: "test/support/setup.ts",
    setupFiles: "test/support/each-file.ts",
  },
});
