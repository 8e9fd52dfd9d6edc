import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../../src/diagnostics/diagnostic.ts";
import { replaceExport } from "../../src/io/write/replace-export.ts";
import { tempFolder } from "../support/temp.ts";

const PO = 'msgid ""\nmsgstr ""\n"X-Errdex-Catalogue: acme\\n"\n';
const XLIFF = '<file original="errors" product-name="acme">';

function folderWith(text: string): string {
  const folder = tempFolder();
  writeFileSync(join(folder, "de.po"), text);
  return folder;
}

test("an export is created where there is none", () => {
  expect(replaceExport(tempFolder(), "de.po", PO, "acme")).toEqual({
    kind: "created",
    path: "de.po",
    before: null,
    after: PO,
  });
});

test.each([PO, XLIFF])("an earlier export is changed, or stays as it is", (before) => {
  const folder = folderWith(before);
  const after = `${before}more`;
  expect(replaceExport(folder, "de.po", after, "acme")).toEqual({ kind: "changed", path: "de.po", before, after });
  expect(replaceExport(folder, "de.po", before, "acme")).toEqual({
    kind: "unchanged",
    path: "de.po",
    before,
    after: before,
  });
});

test.each([
  ["", "an empty file"],
  ["acme", "a text"],
  [PO.replace("acme", "acme-2"), "an export of a catalogue whose id begins alike"],
  [PO.replace("acme", "other"), "an export of another catalogue"],
  [XLIFF.replace("acme", "acme-2"), "one in XLIFF whose id begins alike"],
  [XLIFF.replace("acme", "other"), "one in XLIFF of another catalogue"],
])("%j, %s, is not replaced", (text) => {
  const folder = folderWith(text);
  const file = join(folder, "de.po");
  expect(() => replaceExport(folder, "de.po", PO, "acme")).toThrow(
    new UsageError(`${file} is not an export of acme. Move it away, or choose another --out.`),
  );
});

test("what cannot be read is not replaced either", () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "de.po"));
  expect(() => replaceExport(folder, "de.po", PO, "acme")).toThrow(UsageError);
  expect(() => replaceExport(folder, "de.po", PO, "acme")).toThrow(/^cannot read .*de\.po: .+\.$/);
  if (process.getuid?.() === 0) return;
  const locked = folderWith(PO);
  chmodSync(join(locked, "de.po"), 0);
  expect(() => replaceExport(locked, "de.po", PO, "acme")).toThrow(/^cannot read /);
});
