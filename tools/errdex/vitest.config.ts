import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Compilers and interpreters are started by the tests.
    testTimeout: 60_000,
  },
});
