import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { copiedFrom, generateGolden } from "../support/golden-packages.ts";
import { readTree } from "../support/tree.ts";

const targets = listTargets()
  .map(({ id }) => loadTarget(id).value)
  .filter((target) => target !== null)
  .filter(({ runtime }) => runtime !== undefined);

test("there are targets with a runtime", () => {
  expect(targets.map(({ id }) => id)).toContain("python");
});

describe.each(targets)("$id", (target) => {
  const runtime = join(target.folder, "runtime");
  // "two" has an envelope, "one" has none, "life" has deprecated and retired entries.
  const copies = ["one", "two", "life"].flatMap((name) =>
    Object.entries(readTree(generateGolden(name, target.id))).flatMap(([path, text]) => {
      const source = copiedFrom(text);
      return source === null ? [] : [{ name, path, source, text }];
    }),
  );

  test.each(copies)("$name: $path is a header and its source", ({ source, text }) => {
    let body = readFileSync(join(runtime, source), "utf8");
    const group = target.runtime?.find(({ files }) => files.includes(source));
    // The goldens are all called acme-errors.
    for (const placeholder of Object.keys(group?.replace ?? {})) body = body.replaceAll(placeholder, "acme_errors");
    expect(text.endsWith(`\n${body}`)).toBe(true);
    const header = text.slice(0, -body.length).trimEnd().split("\n");
    expect(header.length).toBeLessThanOrEqual(3);
  });

  test("every file that is listed exists, and some package has it", () => {
    const listed = (target.runtime ?? []).flatMap(({ files }) => files);
    expect(listed.filter((file) => !existsSync(join(runtime, file)))).toEqual([]);
    // What is empty has no header.
    const withHeader = listed.filter((file) => readFileSync(join(runtime, file), "utf8") !== "");
    expect(withHeader.filter((file) => !copies.some(({ source }) => source === file && source !== ""))).toEqual(
      withHeader.filter((file) => isOfCases(file)),
    );
  });

  /** No golden has cases of decoding. */
  function isOfCases(file: string): boolean {
    return target.runtime?.find(({ files }) => files.includes(file))?.when === "conformance";
  }

  test("a catalogue without an envelope has no decoder", () => {
    const paths = (name: string): string[] => copies.filter((copy) => copy.name === name).map(({ source }) => source);
    const decoder = (target.runtime ?? []).filter(({ when }) => when === "envelope").flatMap(({ files }) => files);
    expect(decoder).not.toEqual([]);
    expect(paths("one").filter((source) => decoder.includes(source))).toEqual([]);
    expect(paths("two")).toEqual(expect.arrayContaining(decoder));
  });
});
