import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeComplaint, OLDEST } from "../../bin/node-version.js";
import { tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const BIN = join(import.meta.dirname, "../../bin");

test.each(["v22.18.0", "v22.21.3", "v23.0.0", "v24.21.0", "v100.0.0"])("%s is new enough", (version) => {
  expect(nodeComplaint(version)).toBeNull();
});

test.each(["v18.20.8", "v20.20.2", "v22.9.9", "v22.17.1", "v9.9.9"])("%s is told in one sentence", (version) => {
  expect(nodeComplaint(version)).toBe(
    `errdex needs Node 22.18 or newer; this is ${version}. Run it through pnpm, which brings Node 24 on Linux; elsewhere, install Node 24.`,
  );
});

test("the manifests and the README say the same", () => {
  const oldest = OLDEST.join(".");
  for (const folder of ["", "tools/errdex", "tools/bench", "tools/release"]) {
    const { engines } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    expect(engines, folder).toEqual({ node: `>=${oldest}` });
  }
  expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(` ${oldest} or newer`);
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const version = readFileSync(join(ROOT, ".node-version"), "utf8").trim();
  expect(Object.values(optionalDependencies)).toEqual([version, version]);
});

test("the command runs with the Node of the tests", () => {
  const { status, stdout } = spawnSync(process.execPath, [join(BIN, "errdex.js"), "--version"], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

withPrograms(["node18"], "Node 18", ({ node18 }) => {
  const SENTENCE = /^errdex needs Node 22\.18 or newer; this is v18\.\d+\.\d+\. [^\n]+\n$/;

  test.each(["errdex.js", "node-version.js"])("%s says one sentence", (name) => {
    const { status, stdout, stderr } = tryProgram(node18, [join(BIN, name), "--version"], { cwd: tempFolder() });
    expect([status, stdout.toString(), stderr.toString()]).toEqual([2, "", expect.stringMatching(SENTENCE)]);
  });
});
