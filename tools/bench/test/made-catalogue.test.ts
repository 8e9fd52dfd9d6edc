import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSource } from "errdex/src/check/check-source.ts";
import { expect, test } from "vitest";
import { tempFolder } from "../../errdex/test/support/temp.ts";
import { filesBelow } from "../src/speed/errdex.ts";
import { writeCatalogue } from "../src/speed/made/write-catalogue.ts";

function written(size: number): { folder: string; texts: Record<string, string> } {
  const folder = tempFolder();
  writeCatalogue(folder, size);
  const texts = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
  return { folder, texts: Object.fromEntries(texts) };
}

test.each([0, 1, 2, 100])("a made catalogue of %i entries has no findings", (size) => {
  const { value, diagnostics } = checkSource(written(size).folder, []);
  expect(diagnostics).toEqual([]);
  expect(value?.catalogue.value.errors).toHaveLength(size);
  expect(value?.locales).toHaveLength(9);
});

test("the same size gives the same bytes", () => {
  expect(written(20).texts).toEqual(written(20).texts);
});

test("every text of every entry is translated, and differs from all others in its language", () => {
  const { folder } = written(500);
  const { errors } = JSON.parse(readFileSync(join(folder, "catalogue.json"), "utf8")) as {
    errors: { code: number; editorial: { resolution?: string } }[];
  };
  for (const file of readdirSync(join(folder, "locales"))) {
    const locale = JSON.parse(readFileSync(join(folder, "locales", file), "utf8")) as {
      errors: Record<string, Record<string, { text: string }>>;
    };
    const fields = Object.values(locale.errors).map((entry) => Object.keys(entry));
    expect(fields).toEqual(
      errors.map(({ editorial }) =>
        editorial.resolution === undefined ? ["message", "description"] : ["message", "description", "resolution"],
      ),
    );
    const texts = Object.values(locale.errors).flatMap((entry) => Object.values(entry).map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  }
});
