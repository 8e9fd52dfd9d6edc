import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests run the compiler or an interpreter, which takes its time on a busy machine.
    testTimeout: 240_000,
  },
});
