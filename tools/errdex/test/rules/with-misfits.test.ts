import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

const MISFIT = { ...entryOf(2, "TWO_FAILED"), httpStatus: "many" } as unknown as Entry;
const BAD = entryOf(3, "not_a_name");

function validate(errors: readonly Entry[], change: (folder: string) => void = () => {}): string {
  const folder = writeCatalogue(tempFolder(), catalogueOf(errors));
  change(folder);
  const { exitCode, stdout } = errdex("validate", folder);
  expect(exitCode).toBe(1);
  return stdout.replaceAll(`${folder}/`, "");
}

test("an entry that does not fit hides nothing that is wrong with others, and they are found where they are", () => {
  const alone = validate([entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED"), BAD]);
  const [where] = /catalogue\.json:\d+:\d+(?= name-form)/.exec(alone) ?? [];
  expect(where).toBeDefined();
  const both = validate([entryOf(1, "ONE_FAILED"), MISFIT, BAD]);
  expect(both).toContain("schema: ");
  expect(both).toMatch(/catalogue\.json:\d+:\d+ name-form: the name "not_a_name"/);
  expect(both).not.toContain("TWO_FAILED");
});

test("what is missing because it does not fit is not reported once more", () => {
  const replaced = entryOf(1, "ONE_FAILED", { deprecated: { since: "next", reason: "r", replacedBy: 2 } });
  const said = validate([replaced, MISFIT]);
  expect(said).toContain("1 error");
  const released = validate(
    [entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED")].slice(0, 1).concat(MISFIT),
    (folder) => {
      const catalogue = join(folder, "catalogue.json");
      const text = readFileSync(catalogue, "utf8");
      writeCatalogue(folder, catalogueOf([entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED")]));
      expect(errdex("lock", folder).exitCode).toBe(0);
      writeFileSync(catalogue, text);
    },
  );
  expect(released).toContain("1 error");
});

test("a misfit outside the entries, and an entry that is none, leave nothing to rely on", () => {
  const said = validate([BAD], (folder) => {
    const catalogue = join(folder, "catalogue.json");
    writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace('"title": "Acme API"', '"title": 7'));
  });
  expect(said).toContain("schema: ");
  expect(said).not.toContain("name-form");
  expect(validate([7 as unknown as Entry, BAD])).toContain("name-form");
});
