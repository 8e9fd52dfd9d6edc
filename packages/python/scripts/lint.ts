import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";

// Runs ruff over Python files, generated or not: `node lint.ts PATTERN ...`. Patterns begin at the working folder.

const folder = process.cwd();

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

function lintFiles(): string[] {
  const workspace = new Workspace(settings, PositionEncoding.Utf16);
  const files = globSync(process.argv.slice(2), { cwd: folder });
  if (files.length === 0) throw new Error(`no file fits ${process.argv.slice(2).join(" ")}`);
  return files.sort().flatMap((file) => {
    const diagnostics: Diagnostic[] = workspace.check(readFileSync(join(folder, file), "utf8"));
    return diagnostics.map(
      ({ code, message, start_location: { row, column } }) => `${file}:${row}:${column}: ${code} ${message}`,
    );
  });
}

const findings = lintFiles();
for (const finding of findings) console.error(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
