import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTree } from "../support/tree.ts";
import { codes, copyOf, DATA, importAs } from "./support.ts";

describe("a code that has ended", () => {
  const locked = {
    code: 1777,
    name: "OLD",
    documented: true,
    category: "counter",
    message: "0".repeat(12),
    description: "0".repeat(12),
    details: "0".repeat(12),
  };
  const lock = (more: object) => ({
    format: 1,
    catalogue: "parcel",
    package: "parcel-errors",
    version: "2.0.0",
    about: "0".repeat(12),
    categories: ["counter"],
    locales: {},
    errors: [{ ...locked, ...more }],
    allowed: [],
  });
  const withLock = (value: object): string => {
    const folder = copyOf(join(DATA, "revision"));
    writeFileSync(join(folder, "catalogue.lock.json"), JSON.stringify(value));
    return folder;
  };

  test.each([
    ["released as retired", { retired: "1.5.0" }, "was retired in 1.5.0 (OLD)"],
    ["removed", { removed: "1.5.0" }, "was removed in 1.5.0 (OLD)"],
  ])("%s", (_, more, expected) => {
    const folder = withLock(lock(more));
    const before = readTree(folder);
    const { exitCode, stdout } = importAs("markdown", folder, codes("1001", "1777"), "--source", "handbook");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`document.txt:6:3 retired-code: the code 1777 ${expected}, but the document lists it.`);
    expect(readTree(folder)).toEqual(before);
  });

  test("but one that was released and is missing gets its name back", () => {
    const folder = withLock(lock({}));
    const options = ["--source", "handbook", "--partial"];
    const { exitCode, stdout } = importAs("markdown", folder, codes("1001", "1777"), ...options);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("  1777 OLD (counter)");
  });

  test("a tombstone of the catalogue", () => {
    const folder = copyOf(join(DATA, "revision"));
    const file = join(folder, "catalogue.json");
    const text = readFileSync(file, "utf8").replace(
      '"since": "1.0.0",',
      '"since": "1.0.0", "retired": { "since": "2.0.0" },',
    );
    writeFileSync(file, text);
    const { exitCode, stdout } = importAs("markdown", folder, codes("1000"), "--source", "handbook");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("5:3 retired-code: the code 1000 is retired in the catalogue (PARCEL_MISSING)");
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});
