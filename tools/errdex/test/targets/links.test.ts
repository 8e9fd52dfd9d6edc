import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";

/** A target with one template and one partial, which a test may replace by a link. */
function makeTarget(): string {
  const folder = join(tempFolder(), "linked");
  const files = [{ template: "a.hbs", path: "a.txt" }];
  const definition = { id: "linked", title: "Links", syntax: {}, names: {}, files };
  writeTree(folder, { "target.json": JSON.stringify(definition), "a.hbs": "a", "parts/real.hbs": "b" });
  return folder;
}

test("a template that links to a file outside the target's folder is refused, and not read", () => {
  const folder = makeTarget();
  const secret = join(tempFolder(), "secret");
  writeFileSync(secret, "secret");
  symlinkSync(secret, join(folder, "parts/b.hbs"));
  expect(() => loadTarget(folder)).toThrow(
    `${join(folder, "parts/b.hbs")} is a link to a file outside the target's folder. Put the file itself there.`,
  );
});

test("a link inside the folder is read", () => {
  const folder = makeTarget();
  symlinkSync("parts/real.hbs", join(folder, "b.hbs"));
  expect(loadTarget(folder).value?.templates.get("b.hbs")).toBe("b");
});

test("a link that leads nowhere is told", () => {
  const folder = makeTarget();
  symlinkSync("nowhere", join(folder, "b.hbs"));
  expect(() => loadTarget(folder)).toThrow(`cannot read ${folder}: there is no such file or folder.`);
});
