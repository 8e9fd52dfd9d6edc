import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that all temporary folders of a run stand in. */
    readonly temp: string;
  }
}

/** Makes a folder for all that the tests write, before anything else, and removes it after the run. */
export default function setup(project: TestProject): () => void {
  const temp = mkdtempSync(join(tmpdir(), "errdex-test-"));
  project.provide("temp", temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
