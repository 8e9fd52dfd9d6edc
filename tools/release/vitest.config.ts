import { defineConfig } from "vitest/config";

// The rehearsal runs whole programs one after another, each of seconds.
export default defineConfig({ test: { testTimeout: 300_000 } });
