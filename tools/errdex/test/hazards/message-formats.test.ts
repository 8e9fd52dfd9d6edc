import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readResources } from "../messages/android/read-resources.ts";
import { readStrings } from "../messages/apple/read-strings.ts";
import { compileReader } from "../messages/resx/compile-reader.ts";
import { generateInto } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { awkwardCatalogue } from "./awkward.ts";
import { HAZARDS } from "./hazards.ts";

// As the platforms' own readers give them back. None holds an argument, so none is a format.
const FIELDS = ["message", "description", "resolution"];
const expected = (keyOf: (index: number, field: string) => string): Map<string, string> =>
  new Map(HAZARDS.flatMap((text, index) => FIELDS.map((field) => [keyOf(index, field), text])));

withPrograms(["aapt"], "aapt", (commands) => {
  test("every hazard comes back equal from Android's resources", () => {
    const resources = readResources(commands, generateInto("messages-android", awkwardCatalogue()));
    expect(resources.get("values")).toEqual(expected((index, field) => `acme_errors_${index}_${field}`));
  });
});

withPrograms(["gnustep"], "GNUstep", (commands) => {
  test("every hazard comes back equal from a strings file", () => {
    const folder = generateInto("messages-apple", awkwardCatalogue());
    const strings = readStrings(commands, join(folder, "en.lproj/AcmeErrors.strings"));
    expect(strings).toEqual(expected((index, field) => `${index}.${field}`));
  });
});

test("every hazard comes back equal from a string catalogue", () => {
  const folder = generateInto("messages-xcstrings", awkwardCatalogue());
  const { strings } = JSON.parse(readFileSync(join(folder, "AcmeErrors.xcstrings"), "utf8"));
  const texts = Object.keys(strings).map((key) => [key, strings[key].localizations.en.stringUnit.value] as const);
  expect(new Map(texts)).toEqual(expected((index, field) => `${index}.${field}`));
});

withPrograms(["mono"], "Mono", (commands) => {
  test("every hazard comes back equal from a resource file", () => {
    const file = join(generateInto("messages-resx", awkwardCatalogue()), "AcmeErrors.resx");
    const ask = compileReader(commands);
    const keys = ask([[file]]).flatMap((list) => list.split("\n"));
    const texts = ask(keys.map((key) => [file, key]));
    const read = new Map(keys.map((key, index) => [key, texts[index] ?? ""]));
    expect(read).toEqual(expected((index, field) => `${index}.${field}`));
  });
});
