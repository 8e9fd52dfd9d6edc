import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

// Runs Python with a folder on its path: node scripts/python.ts src -m unittest

const oldEnough = "import sys; sys.exit(sys.version_info < (3, 9))";

/** Python's command, which has another name on Windows. */
function findPython(): string | undefined {
  return ["python3", "python"].find((command) => spawnSync(command, ["-c", oldEnough]).status === 0);
}

const [folder = ".", ...args] = process.argv.slice(2);
const python = findPython();
if (python) {
  // Compiled files would stand among the generated ones.
  const env = { ...process.env, PYTHONPATH: resolve(folder), PYTHONDONTWRITEBYTECODE: "1" };
  process.exitCode = spawnSync(python, args, { env, stdio: "inherit" }).status ?? 1;
} else {
  console.error("Neither python3 nor python is a Python of 3.9 or newer; install one from https://www.python.org/.");
  process.exitCode = 1;
}
