import { globSync, readFileSync } from "node:fs";
import { type Diagnostic, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";

// Runs ruff over the files that the patterns name, generated or not: node scripts/lint.ts "src/**/*.py"

const settings = {
  "target-version": "py39",
  lint: {
    // ruff's own choice, and the rules that a reviewer would otherwise have to know by heart. The length of lines
    // is not among them: a generated text stands on one line, so that a diff shows it whole.
    select: ["E4", "E7", "E9", "W", "F", "I", "B", "C4", "PYI", "SIM", "UP", "RUF100"],
    // Python 3.9 cannot evaluate `str | None`, which typing.get_type_hints does with the annotations of an entry.
    pyupgrade: { "keep-runtime-typing": true },
  },
};

function lintFiles(files: readonly string[]): string[] {
  const workspace = new Workspace(settings, PositionEncoding.Utf16);
  return files.flatMap((file) => {
    const diagnostics: Diagnostic[] = workspace.check(readFileSync(file, "utf8"));
    return diagnostics.map(
      ({ code, message, start_location: { row, column } }) => `${file}:${row}:${column}: ${code} ${message}`,
    );
  });
}

const files = globSync(process.argv.slice(2)).sort();
const findings = files.length === 0 ? ["The patterns name no file."] : lintFiles(files);
for (const finding of findings) console.error(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
