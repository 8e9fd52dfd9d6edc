import { defineConfig } from "vitest/config";
import { testOptions } from "./test/support/projects.ts";

export default defineConfig({ test: testOptions(import.meta.dirname, 60_000) });
