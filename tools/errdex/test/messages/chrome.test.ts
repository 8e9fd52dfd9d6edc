import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/check/check-source.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { loadMessages, sayMessage } from "./chrome/read-messages.ts";
import { fileOf, say } from "./chrome/say.ts";
import {
  CORNER_LOCALES,
  CORNERS,
  type Corner,
  HAZARD_CATALOGUE,
  isBeyondForms,
  readCorners,
  readHazards,
} from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples } from "./samples.ts";

const folder = generateAwkward("messages-chrome");
const samples = readSamples();
const languages = [...new Set(samples.map(({ language }) => language))];

test.each(samples)("$language $code $field $values", (sample) => {
  expect(say(folder, sample)).toBe(sample.meaning);
});

test.each(languages)("%s has every text and no other", (language) => {
  const own = samples.filter((sample) => sample.language === language);
  const expected = own.map(({ names, field }) => `acme_errors_${names.word}_${field}`.toLowerCase());
  const found = [...loadMessages(fileOf(folder, language)).keys()].map((name) =>
    name.replace(/_(lock|lamp|zero|one|two|few|many)$/, ""),
  );
  expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
});

test("every hazard comes back equal", () => {
  const from = generateInto("messages-chrome", HAZARD_CATALOGUE);
  for (const sample of readHazards()) expect(say(from, sample)).toBe(sample.meaning);
});

describe("corners", () => {
  const from = generateInto("messages-chrome", CORNERS, CORNER_LOCALES);
  test.each(readCorners())("$language $name $values", (corner) => {
    if (isBeyondForms(corner) || isBeyond(corner)) expect(say(from, corner)).not.toBe(corner.meaning);
    else expect(say(from, corner)).toBe(corner.meaning);
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are dollar signs before braces
test.each([
  "$",
  "$$",
  "$$$",
  "$5",
  "US$ 5",
  "$a$",
  "$a$b$",
  "a$$1",
  "${device}$",
  "$ $",
  "$1$2",
  "{a}${b}",
  "{a}{b}",
  "{a}$1",
])("the dollar signs of %s are text", (source) => {
  const message = source.replaceAll("{device}", "'{device}'");
  const args = ["a", "b"]
    .filter((name) => source.includes(`{${name}}`))
    .map((name) => ({ name, type: "string" as const }));
  const from = generateInto("messages-chrome", catalogueOf([entryOf(1, "ONE", { message, args })]));
  const said = sayMessage(loadMessages(fileOf(from, "en")).get("acme_errors_1_message") ?? "", ["A", "B"]);
  expect(said.replaceAll("\u2060", "")).toBe(source.replaceAll("{a}", "A").replaceAll("{b}", "B"));
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
test("an argument after the ninth is found at the text, not while rendering", () => {
  const names = Array.from({ length: 11 }, (_, index) => `a${index + 1}`);
  const message = names.map((name) => `{${name}}`).join(" ");
  const entry = entryOf(1, "ONE", { message, args: names.map((name) => ({ name, type: "string" as const })) });
  const target = loadTarget("messages-chrome").value;
  if (target === null) throw new Error("The target does not load.");
  const { diagnostics } = checkSource(writeCatalogue(tempFolder(), catalogueOf([entry])), [target]);
  expect(diagnostics.map(({ rule, message: text }) => [rule, text])).toEqual([
    [
      "target-message",
      "in the message, {a10} is not among the first 9 arguments of the entry, which messages-chrome cannot write",
    ],
    [
      "target-message",
      "in the message, {a11} is not among the first 9 arguments of the entry, which messages-chrome cannot write",
    ],
  ]);
});

test("the folders of languages are named as browsers name them", () => {
  expect(readdirSync(join(folder, "_locales")).filter((name) => !/^[a-z]{2}(_[A-Z]{2}|_Hans)?$/.test(name))).toEqual(
    [],
  );
});

/** What chrome.i18n cannot say. When it has learnt it, templates/README.md should not warn of it any more. */
function isBeyond({ name, source, values }: Corner): boolean {
  // What an extension has by the number has no form by the choice.
  if (name === "CHOICE_IN_PLURAL") return values.count === 1;
  // It has no texts for single numbers.
  return source.includes(`=${values.count} {`);
}
