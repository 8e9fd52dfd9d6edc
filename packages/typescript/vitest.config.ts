import { defineConfig } from "vitest/config";
import { testOptions } from "../../tools/errdex/test/support/projects.ts";

export default defineConfig({ test: testOptions(import.meta.dirname, 240_000) });
