import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksUnder } from "../docs/markdown.ts";
import { NODE, runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";
import { sharedInstallation, startErrdex } from "./installed.ts";

const ERRDEX = join(import.meta.dirname, "../..");
const ROOT = join(ERRDEX, "../..");
const { version } = JSON.parse(readFileSync(join(ERRDEX, "package.json"), "utf8")) as { version: string };

/** A project of somebody else's: the catalogue of a README. */
function makeProject(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "errors"));
  const [catalogue = ""] = blocksUnder("README.md", "An example", "yaml");
  writeFileSync(join(folder, "errors/catalogue.yaml"), catalogue);
  return folder;
}

/** What any installed errdex must do. */
function worksIn(node: Command | typeof NODE): void {
  const project = makeProject();
  const errdex = startErrdex(sharedInstallation(), node, project);

  test("says its version and its help", () => {
    expect(errdex("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(errdex("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Commands:"),
      stderr: "",
    });
    expect(errdex("generate", "--help")).toMatchObject({ status: 0, stderr: "" });
    expect(errdex("validate")).toMatchObject({ status: 2, stderr: expect.stringMatching(/^errdex: [^\n]+\n$/) });
  });

  test("lists its targets", () => {
    const { status, stdout, stderr } = errdex("targets");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^typescript\b/m);
    expect(stdout).not.toContain("cannot be read");
  });

  test("validates, generates and checks a catalogue of somebody else's", () => {
    const words = ["errors", "--target", "typescript", "--target", "python", "--target", "messages", "--out", "build"];
    expect(errdex("validate", "errors")).toMatchObject({ status: 0, stderr: "" });
    expect(errdex("generate", "--quiet", ...words)).toMatchObject({ status: 0, stderr: "" });
    expect(errdex("generate", "--quiet", ...words, "--check")).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(project, "build/python/src/parcel_errors/codes.py"), "edited");
    expect(errdex("generate", "--quiet", ...words, "--check")).toMatchObject({ status: 1, stderr: "" });
    rmSync(join(project, "build"), { recursive: true });
  });

  test("init in an empty folder, then generate, and nothing is out of date", () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const own = startErrdex(sharedInstallation(), node, folder);
    expect(own("init")).toMatchObject({ status: 0, stderr: "" });
    expect(own("validate")).toMatchObject({ status: 0, stderr: "" });
    expect(own("generate", "--quiet")).toMatchObject({ status: 0, stderr: "" });
    expect(own("generate", "--quiet", "--check")).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toHaveProperty("scripts.errors");
  });

  test.each(["spec/example", "spec/tuya"])(
    "generates every target of %s as the sources do, in every language",
    (of) => {
      const { stdout } = errdex("targets");
      const ids = [...(stdout.split("\n\n")[0] ?? "").matchAll(/^[\w-]+/gm)].map(([id]) => id);
      const words = ids.flatMap((id) => ["--target", id]);
      const catalogue = join(ROOT, of);
      expect(errdex("generate", "--quiet", catalogue, ...words, "--out", `installed/${of}`)).toMatchObject({
        status: 0,
        stderr: "",
      });
      const sources = [join(ERRDEX, "bin/errdex.js"), "generate", catalogue, ...words, "--out", `sources/${of}`];
      runProgram(NODE, sources, { cwd: project });
      const own = (text: string) => text.replaceAll(/Copied by errdex from .*? Edit that file/g, "Copied");
      const filesOf = (folder: string) =>
        Object.entries(readTree(join(project, folder)))
          .filter(([path]) => !path.endsWith(".errdex-manifest.json"))
          .map(([path, text]) => [path, own(text)]);
      const files = filesOf(`installed/${of}`);
      expect(files.length).toBeGreaterThan(100);
      expect(files).toEqual(filesOf(`sources/${of}`));
    },
  );

  test("reads and writes the formats whose parsers are loaded late: HTML, XLIFF, PO", () => {
    writeFileSync(join(project, "document.html"), "<table><tr><th>Code<th>Message<tr><td>1<td>one &amp; two</table>");
    const words = ["import", "html", "document.html", "--into", "imported", "--revision", "1"];
    expect(errdex(...words)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(project, "imported/catalogue.json"), "utf8")).toContain('"one & two"');
    for (const [format, file] of [
      ["po", "de.po"],
      ["xliff", "de.xlf"],
    ] as const) {
      const folder = join(project, format);
      const out = ["--locale", "de", "--format", format, "--out", folder];
      expect(errdex("translate", "export", "errors", ...out), format).toMatchObject({ status: 0, stderr: "" });
      const back = ["translate", "import", "errors", join(folder, file), "--dry-run"];
      expect(errdex(...back), format).toMatchObject({ status: 0, stderr: "" });
    }
  });
}

describe("installed with npm into an empty folder", () => {
  test("nothing but errdex is installed", () => {
    const installation = sharedInstallation();
    const lock = JSON.parse(readFileSync(join(installation, "package-lock.json"), "utf8")) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/errdex"]);
    expect(existsSync(join(installation, "node_modules/.bin/errdex"))).toBe(process.platform !== "win32");
  });

  describe("in the Node of the tests", () => worksIn(NODE));
});

withPrograms(["node20"], "installed, in Node 20", ({ node20 }) => worksIn(node20));
withPrograms(["node22"], "installed, in Node 22", ({ node22 }) => worksIn(node22));
withPrograms(["node26"], "installed, in Node 26", ({ node26 }) => worksIn(node26));

withPrograms(["node18"], "installed, in a Node that is too old", ({ node18 }) => {
  const errdex = startErrdex(sharedInstallation(), node18, tempFolder());

  test.each(["--version", "--help", "validate"])("%s says one sentence, and ends with 2", (word) => {
    expect(errdex(word)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^errdex needs Node 20\.12 or newer; this is v18\.\d+\.\d+\. Install a newer Node\.\n$/,
      ),
    });
  });
});
