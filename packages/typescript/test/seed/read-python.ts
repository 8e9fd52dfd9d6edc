import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { ReferenceRow } from "./read-reference.ts";

const folder = join(import.meta.dirname, "../../../python");

const program = `
import json
from tuya_errors.entries import ENTRIES
print(json.dumps([
  {"code": e.code.value, "category": e.category, "name": e.name, "message": e.message, "description": e.description}
  for e in ENTRIES
]))`;

/** The entries as a Python program has them. */
export function readPython(): readonly ReferenceRow[] {
  const run = spawnSync(process.execPath, ["../../templates/python/scripts/python.ts", "src", "-c", program], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
