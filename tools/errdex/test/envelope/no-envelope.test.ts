import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { buildPackage, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";

/** Generates the package of a catalogue that does not describe responses. */
function generate(target: string): string {
  const [source, folder] = [tempFolder(), tempFolder()];
  writeCatalogue(source, catalogueOf([entryOf(7, "SEVEN_FAILED")]));
  const { exitCode, stdout } = errdex("generate", source, "--target", target, "--out", folder, "--quiet");
  expect(exitCode, stdout).toBe(0);
  return folder;
}

test("the npm package of a catalogue without an envelope has an error class, and no decoder", async () => {
  const folder = generate("typescript");
  buildPackage(folder);
  const { AcmeError, fromResponse, assertSuccess } = await import(join(folder, "dist/index.js"));
  const error = AcmeError.fromCode(7, { message: "no" });
  expect([error instanceof AcmeError, error.name, error.message]).toEqual([true, "AcmeError", "7 SEVEN_FAILED: no"]);
  expect([error.entry.name, error.subcode, error.otherErrors]).toEqual(["SEVEN_FAILED", null, []]);
  expect([fromResponse, assertSuccess]).toEqual([undefined, undefined]);
});

test("so does the Python package", () => {
  const program = [
    "import acme_errors as package",
    "error = package.AcmeError.from_code(7, message='no')",
    "print(type(error).__name__, str(error), error.entry.name, hasattr(package, 'from_response'))",
  ].join("\n");
  const env = { PYTHONPATH: "src", PYTHONDONTWRITEBYTECODE: "1" };
  expect(runProgram("python3", ["-c", program], { cwd: generate("python"), env })).toBe(
    "AcmeError 7 SEVEN_FAILED: no SEVEN_FAILED False\n",
  );
});
