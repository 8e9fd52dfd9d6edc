import { expect, test } from "vitest";
import { readAuthor } from "../../src/model/read-author.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

test.each([
  ["Ada Lovelace <ada@example.org>", "Ada Lovelace", "ada@example.org"],
  ["<ada@example.org>", null, "ada@example.org"],
  ["Ada Lovelace", "Ada Lovelace", null],
  [" Acme, Inc. ", "Acme, Inc.", null],
  ["Ada <not an address>", "Ada <not an address>", null],
  ["A <a@b> <c@d>", "A <a@b> <c@d>", null],
])("%j is read", (text, name, email) => {
  expect(readAuthor(text)).toEqual({ name, email });
});

test.each([
  [["Ada <ada@example.org>"], 'authors = [{ name = "Ada", email = "ada@example.org" }]'],
  [["<ada@example.org>", 'Bo "B"'], 'authors = [{ email = "ada@example.org" }, { name = "Bo \\"B\\"" }]'],
])("the authors %j stand apart in the metadata of Python", (authors, line) => {
  const folder = tempFolder();
  const spec = writeCatalogue(`${folder}/spec`, catalogueOf([entryOf(1, "ONE")], { authors }));
  expect(run(["generate", spec, "--target", "python", "--out", `${folder}/out`], { terminal: false }).exitCode).toBe(0);
  expect(readTree(`${folder}/out`)["pyproject.toml"]).toContain(`\n${line}\n`);
});
