import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";

// A language whose files each name their package, and that errdex does not come with.
const GO = join(import.meta.dirname, "go");
const EXAMPLE = join(import.meta.dirname, "../../../../spec/example");

/** Generates the target's package. */
function generateGo(catalogue: string): string {
  const out = tempFolder();
  const { exitCode, stdout } = errdex("generate", catalogue, "--target", GO, "--out", out);
  expect({ exitCode, stdout: exitCode === 0 ? "" : stdout }).toEqual({ exitCode: 0, stdout: "" });
  return out;
}

const plain = (): string => writeCatalogue(tempFolder(), catalogueOf([entryOf(7, "SEVEN_FAILED")]));

test("the placeholder becomes the name of each catalogue's package", () => {
  for (const [catalogue, name] of [
    [EXAMPLE, "example_errors"],
    [plain(), "acme_errors"],
  ] as const) {
    const tree = readTree(generateGo(catalogue));
    const sources = Object.entries(tree).filter(([path]) => path.endsWith(".go"));
    expect(sources.length).toBeGreaterThan(1);
    for (const [, text] of sources) expect(text).toMatch(new RegExp(`^package ${name}$`, "m"));
  }
});

test("a catalogue without an envelope gets no decoder", () => {
  expect(Object.keys(readTree(generateGo(EXAMPLE)))).toContain("decode.go");
  expect(Object.keys(readTree(generateGo(plain())))).not.toContain("decode.go");
});

test("the sample beside the runtime is up to date", () => {
  const runtime = join(GO, "runtime");
  expect(errdex("generate", EXAMPLE, "--target", GO, "--sample", "--out", runtime, "--check")).toMatchObject({
    exitCode: 0,
  });
});

const LOOKS_UP = `package main

import errors "PACKAGE"

func main() {
	if entry, ok := errors.Lookup(CODE); !ok || entry.Name != "NAME" {
		panic(entry.Name)
	}
	if _, ok := errors.Lookup("nothing"); ok {
		panic("an unknown code is found")
	}
}
`;

withPrograms(["go"], "Go accepts", ({ go, gofmt }) => {
  const check = (folder: string, name: string, code: string, entry: string): void => {
    const program = LOOKS_UP.replace("PACKAGE", name).replace("CODE", code).replace("NAME", entry);
    writeTree(folder, { "check/main.go": program });
    const options = { cwd: folder, env: { GOTOOLCHAIN: "local", GOPROXY: "off", GOFLAGS: "" } };
    expect(runProgram(gofmt, ["-l", "."], options)).toBe("");
    runProgram(go, ["vet", "./..."], options);
    runProgram(go, ["run", "./check"], options);
  };

  test("the package of a catalogue with an envelope", () => {
    check(generateGo(EXAMPLE), "example_errors", "1001.0", "TOKEN_EXPIRED");
  });

  test("the package of one without", () => {
    check(generateGo(plain()), "acme_errors", '"7"', "SEVEN_FAILED");
  });

  test("the runtime where it is written, with its sample", () => {
    const folder = tempFolder();
    cpSync(join(GO, "runtime"), folder, { recursive: true });
    check(folder, "example_errors", '"QUOTA_EXCEEDED"', "QUOTA_EXCEEDED");
  });
});
