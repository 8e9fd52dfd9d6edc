import { defineConfig } from "vitest/config";
import { testOptions } from "../errdex/test/support/projects.ts";

export default defineConfig({ test: testOptions(import.meta.dirname, 120_000) });
