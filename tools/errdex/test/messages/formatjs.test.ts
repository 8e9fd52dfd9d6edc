import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples } from "./samples.ts";

const samples = readSamples();
const folder = generateAwkward("messages-formatjs");

describe.each([...new Set(samples.map(({ language }) => language))])("%s", (language) => {
  const bundle = JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")) as Record<string, string>;
  const own = samples.filter((sample) => sample.language === language);

  test("has every text and no other", () => {
    const keys = own.map(({ code, field }) => `${code}.${field}`);
    expect(Object.keys(bundle).sort()).toEqual([...new Set(keys)].sort());
  });

  test.each(own)("$code $field", ({ code, field, values, meaning }) => {
    const message = new IntlMessageFormat(bundle[`${code}.${field}`] ?? "", language);
    expect(message.format(values)).toBe(meaning);
  });
});

test.each([
  ["{n, plural, other {# '#' {kind, select, other {# 's #}}}}", "2 # # 's #"],
  ["{kind, select, other {# {n, plural, other {# '#'}}}}", "# 2 #"],
])("%s has the number where it is written", (source, expected) => {
  const { parts } = parseMessage(source);
  const message = new IntlMessageFormat(writeMessage(parts, { style: "icu", quoted: "{}<>" }), "en");
  expect(message.format({ n: 2, kind: "x" })).toBe(expected);
});
