import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { differenceOf } from "../../src/snapshot/difference.ts";
import type { Target } from "../../src/targets/target.ts";
import { formatChangeset } from "../../src/workflows/changeset/format-changeset.ts";
import { formatDifference } from "../../src/workflows/diff/format-difference.ts";
import { entryOf } from "../support/catalogue.ts";
import { releasedOf } from "./released-of.ts";

const AWKWARD = "it's `a|b` <b>@someone</b> #1 {x} *\\*\n--- \u202e\ud83d\ude00";
const german = (text: string): Locale => ({
  catalogue: "acme",
  locale: "de",
  errors: { "1": { message: { text, state: "draft", source: "000000000000" } } },
});

/** One difference of every sort, and texts that mean something to Markdown, YAML and terminals. */
const BEFORE = releasedOf({
  errors: [
    entryOf(1, "ONE_FAILED", { message: "it failed" }),
    entryOf(2, "TWO_FAILED"),
    entryOf(3, "THREE_FAILED"),
    entryOf(4, "FOUR_FAILED"),
    entryOf("08001", "TEXT_FAILED"),
  ],
  locales: [german("a")],
});
const AFTER = releasedOf({
  errors: [
    entryOf(1, "UNO_FAILED", { aliases: ["ONE_FAILED"], message: AWKWARD.replaceAll(/[{}]/g, "") }),
    entryOf(2, "TWO_FAILED", { deprecated: { since: "next", reason: "Use 5: it | says more.", replacedBy: 5 } }),
    entryOf(3, "TRES_FAILED", { message: "other", description: "Other." }),
    entryOf(5, "FIVE_FAILED", { retry: "never" }),
    entryOf("08001", "TEXT_FAILED", { httpStatus: 400, resolution: "Wait." }),
  ],
  locales: [german("b"), { ...german("c"), locale: "fr" }],
});

const target = (id: string): Target => loadTarget(id).value as Target;
const PACKAGES = [
  { name: "acme-errors", target: "typescript" },
  { name: "@acme/messages", target: "messages" },
  { name: "acme-reference", target: "markdown" },
];
const POLICY = {
  versioning: {},
  packages: PACKAGES,
  targets: new Map(PACKAGES.map((item) => [item.target, target(item.target)])),
};
const difference = differenceOf(BEFORE, AFTER, POLICY);

const REPORTS: Readonly<Record<string, string>> = {
  "report.txt": formatDifference(difference, "text"),
  "report.json": formatDifference(difference, "json"),
  "report.md": formatDifference(difference, "markdown"),
  "changeset.md": formatChangeset(difference, "Acme *API*") ?? "",
};

describe.each(Object.entries(REPORTS))("%s", (name, actual) => {
  const golden = join(import.meta.dirname, "expected", name);
  const text = `${actual.replace(/\n$/, "")}\n`;
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, text);

  test("is what was read when somebody last looked", () => {
    expect(text).toBe(readFileSync(golden, "utf8"));
  });
});

test("each package has the bump of its own consumers", () => {
  const bumps = ({ packages }: typeof difference) => packages.map(({ bump }) => bump);
  expect(bumps(difference)).toEqual(["major", "major", "major"]);
  const wording = releasedOf({ errors: [entryOf(1, "ONE_FAILED", { aliases: ["UNO_FAILED"] })] });
  const plain = releasedOf({ errors: [entryOf(1, "ONE_FAILED")] });
  expect(bumps(differenceOf(plain, wording, POLICY))).toEqual(["minor", "patch", "patch"]);
  const args = [{ name: "device", type: "string" as const }];
  const filled = releasedOf({ errors: [entryOf(1, "ONE_FAILED", { args })] });
  expect(bumps(differenceOf(plain, filled, POLICY))).toEqual(["major", "major", "patch"]);
  const german1 = releasedOf({ errors: [entryOf(1, "ONE_FAILED")], locales: [german("a")] });
  const german2 = releasedOf({ errors: [entryOf(1, "ONE_FAILED")], locales: [german("b")] });
  expect(bumps(differenceOf(german1, german2, POLICY))).toEqual(["patch", "patch", "patch"]);
});

test("no package is concerned: there is no changeset", () => {
  expect(formatChangeset(differenceOf(AFTER, AFTER, POLICY), "Acme API")).toBeNull();
  expect(formatChangeset(differenceOf(BEFORE, AFTER, { ...POLICY, packages: [] }), "Acme API")).toBeNull();
});
