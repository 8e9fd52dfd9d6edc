import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NODE } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { sharedInstallation, startErrdex } from "./installed.ts";

const CATALOGUE = join(import.meta.dirname, "../../../../spec/example");
const errdexIn = (installation: string, cwd: string) => startErrdex(installation, NODE, cwd);

/** A copy of the installation that cannot parse templates. */
function withoutHandlebars(): string {
  const folder = tempFolder();
  cpSync(join(sharedInstallation(), "node_modules"), join(folder, "node_modules"), { recursive: true });
  rmSync(join(folder, "node_modules/errdex/dist/handlebars.js"));
  return folder;
}

test("the templates of built-in targets are neither parsed nor checked, nor are those of an identical copy", () => {
  const project = tempFolder();
  const errdex = errdexIn(withoutHandlebars(), project);
  const ids = [
    ...(errdex("targets")
      .stdout.split("\n\n")[0]
      ?.matchAll(/^[\w-]+/gm) ?? []),
  ].flatMap(([id]) => ["--target", id]);
  expect(ids.length).toBeGreaterThan(30);
  expect(errdex("generate", "--quiet", CATALOGUE, ...ids, "--out", "all")).toMatchObject({ status: 0, stderr: "" });
  expect(errdex("eject", "python")).toMatchObject({ status: 0, stderr: "" });
  const copy = ["--target", "./targets/python", "--out", "copy"];
  expect(errdex("generate", "--quiet", CATALOGUE, ...copy)).toMatchObject({ status: 0, stderr: "" });
});

test("a copy that was edited is rendered as it is now, and checked", () => {
  const project = tempFolder();
  const errdex = errdexIn(sharedInstallation(), project);
  errdex("eject", "messages");
  const target = join(project, "targets/messages");
  const [template = ""] = Object.keys(readTree(target)).filter((path) => path.endsWith(".hbs"));
  const file = join(target, template);
  const generate = () => errdex("generate", "--quiet", CATALOGUE, "--target", "./targets/messages", "--out", "out");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `edited${text}`);
  expect(generate()).toMatchObject({ status: 0, stderr: "" });
  expect(Object.values(readTree(join(project, "out"))).some((made) => made.startsWith("edited"))).toBe(true);
  writeFileSync(file, `{{catalogue.title}}${text}`);
  expect(generate()).toMatchObject({ status: 1, stdout: expect.stringContaining("prints data without a helper") });
});
