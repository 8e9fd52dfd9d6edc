import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

function validate(errors: readonly Entry[], ...options: string[]): { exitCode: number; stdout: string } {
  const { exitCode, stdout } = errdex("validate", writeCatalogue(tempFolder(), catalogueOf(errors)), ...options);
  return { exitCode, stdout };
}

test.each(["CONTINUE", "OK", "CLASS", "IN", "NONE", "MRO"])(
  "%s is a good name: no built-in target prints a keyword for it",
  (name) => {
    expect(validate([entryOf(100, name)])).toMatchObject({ exitCode: 0 });
  },
);

test("names that only a style for types would write alike do not collide", () => {
  expect(validate([entryOf(1, "LIMIT_3_3"), entryOf(2, "LIMIT_33")]).exitCode).toBe(0);
  // Home Assistant's keys are snake case: these two stay different there.
  expect(
    validate([entryOf(1, "LIMIT_3_3"), entryOf(2, "LIMIT_33")], "--target", "messages-homeassistant").exitCode,
  ).toBe(0);
});

test.each([
  [{ name: "E" }, "name-length"],
  [{ message: " it failed" }, "text-blanks"],
  [{ description: "It failed.\n" }, "text-blanks"],
])("%j is a warning", (more, rule) => {
  const { exitCode, stdout } = validate([entryOf(1, "ONE_FAILED", more)]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`warning ${rule}`.replace("warning ", ""));
  expect(validate([entryOf(1, "ONE_FAILED", more)], "--strict").exitCode).toBe(1);
});

describe("an entry's own exception", () => {
  const reason = "The API has said so since 1998.";
  const BAD = entryOf(1, "ONE_FAILED", { message: "TODO failed" });

  test("is needed", () => expect(validate([BAD]).exitCode).toBe(1));
  test("drops the finding", () => {
    const { exitCode, stdout } = validate([{ ...BAD, suppress: [{ rule: "text-quality", reason }] }]);
    expect([exitCode, stdout.includes("text-quality")]).toEqual([0, false]);
  });
  test("makes it a warning", () => {
    const own = { ...BAD, suppress: [{ rule: "text-quality", reason, severity: "warning" as const }] };
    const { exitCode, stdout } = validate([own]);
    expect([exitCode, stdout.includes("text-quality")]).toEqual([0, true]);
  });
  test("is itself a finding where it has no effect, or the rule protects the output", () => {
    expect(validate([entryOf(1, "ONE_FAILED", { suppress: [{ rule: "text-quality", reason }] })]).stdout).toContain(
      "suppression",
    );
    expect(validate([entryOf(1, "ONE_FAILED", { suppress: [{ rule: "unique-name", reason }] })])).toMatchObject({
      exitCode: 1,
    });
  });
});

describe("the config", () => {
  function configured(rules: object): { exitCode: number; stdout: string; stderr: string | undefined } {
    const folder = tempFolder();
    mkdirSync(join(folder, "errors"));
    writeCatalogue(
      join(folder, "errors"),
      catalogueOf([entryOf(1, "ONE_FAILED", { since: "2.0.0", deprecated: { since: "1.0.0", reason: "r" } })]),
    );
    writeFileSync(
      join(folder, "errdex.config.json"),
      JSON.stringify({ format: 1, rules, catalogues: [{ path: "errors" }] }),
    );
    const home = process.cwd();
    onTestFinished(() => process.chdir(home));
    process.chdir(folder);
    return errdex("validate") as ReturnType<typeof configured>;
  }

  test("a rule that protects users is set with a reason", () => {
    expect(configured({}).exitCode).toBe(1);
    expect(configured({ "lifecycle-order": { severity: "warning", reason: "Imported so." } }).exitCode).toBe(0);
    const bare = configured({ "lifecycle-order": "off" });
    expect(bare.exitCode).toBe(2);
    expect(`${bare.stdout}${bare.stderr}`).toContain('"lifecycle-order": { "severity": "off", "reason": "…" }');
  });

  test("a structural rule is not, whatever the reason", () => {
    const { exitCode, stdout, stderr } = configured({ "unique-code": { severity: "off", reason: "r" } });
    expect(exitCode).toBe(2);
    expect(`${stdout}${stderr}`).toContain("the rule unique-code cannot be set: it is structural");
    expect(`${stdout}${stderr}`).toContain("Packages find an entry by its code");
  });
});
