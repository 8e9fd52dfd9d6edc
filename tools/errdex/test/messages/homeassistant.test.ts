import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { runProgram } from "../support/program.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { RULES, SLUG } from "./homeassistant/rules.ts";
import { plainMeaningOf } from "./meaning.ts";
import { AWKWARD, readSamples, type Sample } from "./samples.ts";

interface Translation {
  readonly exceptions: Readonly<Record<string, { readonly message?: string }>>;
  readonly issues: Readonly<Record<string, { readonly title?: string; readonly description?: string }>>;
}

const catalogue = JSON.parse(readFileSync(join(AWKWARD, "catalogue.json"), "utf8")) as Catalogue;
const slugs = new Map(catalogue.errors.map(({ code, name }) => [String(code), name.toLowerCase()]));
// A resolution has no place there.
const samples = readSamples().filter(({ field }) => field !== "resolution");
const languages = [...new Set(samples.map(({ language }) => language))];

const folder = generateAwkward("messages-homeassistant");
const read = (path: string): Translation => JSON.parse(readFileSync(join(folder, path), "utf8")) as Translation;
const translations = new Map(languages.map((language) => [language, read(`translations/${language}.json`)]));

const slugOf = ({ code }: Sample): string => slugs.get(code) ?? "";
/** The texts that a sample is written as: an exception's message and an issue's title, or an issue's description. */
const writtenOf = (sample: Sample): { at: string; text: string | undefined }[] => {
  const { exceptions, issues } = translations.get(sample.language) ?? { exceptions: {}, issues: {} };
  const slug = slugOf(sample);
  if (sample.field === "description") return [{ at: "description", text: issues[slug]?.description }];
  return [
    { at: "message", text: exceptions[slug]?.message },
    { at: "title", text: issues[slug]?.title },
  ];
};

test("strings.json is the catalogue's own language, which the translations have too", () => {
  expect(read("strings.json")).toEqual(translations.get("en"));
});

test.each(languages)("%s has every text and no other, by keys that Home Assistant takes", (language) => {
  const { exceptions, issues } = translations.get(language) ?? { exceptions: {}, issues: {} };
  const own = samples.filter((sample) => sample.language === language);
  for (const section of [exceptions, issues]) {
    expect(Object.keys(section).filter((key) => !SLUG.test(key))).toEqual([]);
    expect(Object.keys(section).sort()).toEqual([...new Set(own.map(slugOf))].sort());
  }
  const fields = [...Object.values(exceptions), ...Object.values(issues)].flatMap((entry) => Object.keys(entry));
  const distinct = new Set(own.map(({ code, field }) => `${code} ${field}`));
  const messages = [...distinct].filter((one) => one.endsWith(" message")).length;
  expect(fields.filter((field) => field === "message")).toHaveLength(messages);
  expect(fields.filter((field) => field === "title")).toHaveLength(messages);
  expect(fields).toHaveLength(distinct.size + messages);
});

test("no text breaks a rule, save those that hold an address, which Home Assistant wants as a placeholder", () => {
  const broken = samples.flatMap((sample) =>
    writtenOf(sample).flatMap(({ at, text = "" }) =>
      RULES.filter(([, refuses]) => refuses(text)).map(([name]) => `${slugOf(sample)} ${at} ${name}`),
    ),
  );
  expect([...new Set(broken)]).toEqual(["address message holds an address", "address title holds an address"]);
});

test("the placeholders of a translation are the source's, without which it would not be shown", () => {
  const sets = asPython(samples.flatMap((sample) => writtenOf(sample).map(({ text }) => ({ sample, text }))));
  const byPlace = new Map<string, Set<string>>();
  for (const { sample, fields } of sets) {
    const place = `${sample.code} ${sample.field}`;
    const sorted = [...new Set(fields)].sort().join(" ");
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(sorted));
  }
  expect([...byPlace].filter(([, different]) => different.size > 1)).toEqual([]);
});

/** What Home Assistant has no way to hold as a text, in the form in which it stands. */
const expectedOf = ({ source, values }: Sample): string =>
  plainMeaningOf(source, values, (text, before) => {
    const wide = text
      .replace(/[{}<>]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      .replaceAll("[%", "［%")
      .replaceAll("%]", "%］")
      .replaceAll("''", "’’");
    return before ? wide.replace(/'$/, "’") : wide;
  });

describe("an exception as Python formats it, for the log", () => {
  const messages = samples.filter(({ field }) => field === "message");
  const said = asPython(messages.map((sample) => ({ sample, text: writtenOf(sample)[0]?.text })));
  test.each(messages.map((sample, index) => ({ ...sample, index })))("$language $code", (sample) => {
    expect(said[sample.index]?.said).toBe(expectedOf(sample));
  });
});

describe("as the frontend shows it", () => {
  const marked = new Marked({ breaks: true, gfm: true });
  test.each(samples)("$language $code $field", (sample) => {
    for (const { at, text = "" } of writtenOf(sample)) {
      const message = new IntlMessageFormat(text, sample.language);
      if (at !== "description") {
        expect(message.format(sample.values)).toBe(expectedOf(sample));
        continue;
      }
      // A description is Markdown. What is filled in is escaped by who fills it in, so a mark stands for it here.
      const names = Object.keys(sample.values);
      const marks = Object.fromEntries(names.map((name, index) => [name, String.fromCodePoint(0xe000 + index)]));
      const html = marked.parse(String(message.format(marks)), { async: false });
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<(\/?p|br|a [^>]*|\/a)>$/.test(tag))).toEqual([]);
      const shown = textOf(html).replace(/[\ue000-\ue0ff]/g, (mark) => {
        return String(sample.values[names[mark.charCodeAt(0) - 0xe000] ?? ""]);
      });
      expect(shown).toBe(expectedOf(sample));
    }
  });
});

test("what Home Assistant cannot say is this", () => {
  const different = samples.filter((sample) => expectedOf(sample) !== sample.meaning);
  const names = new Set(different.map((sample) => `${slugOf(sample)} ${sample.field}`));
  // Plurals and choices other than the general case; braces, angle brackets and the like as they stand.
  expect([...names].sort()).toEqual([
    "awkward_plural description",
    "awkward_plural message",
    "braces description",
    "braces message",
    "i18next_words message",
    "markdown description",
    "markdown message",
    "markup description",
    "markup message",
    "plural description",
    "plural message",
    "plural_around message",
    "quoted_placeholders description",
    "quoted_placeholders message",
    "select message",
    "select_that_shows_nothing message",
    "shell_and_templates description",
    "shell_and_templates message",
  ]);
});

interface Asked {
  readonly sample: Sample;
  readonly text: string | undefined;
}

/** What Python's own formatter finds in texts, and makes of them. */
function asPython(list: readonly Asked[]): (Asked & { fields: string[]; said: string })[] {
  const script = `
import json, string, sys
def ask(text, values):
    fields = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    assert all(name.isidentifier() for name in fields), text
    return {"fields": fields, "said": text.format(**values)}
print(json.dumps([ask(*one) for one in json.load(sys.stdin)]))`;
  const input = JSON.stringify(list.map(({ sample, text }) => [text, sample.values]));
  const answers = JSON.parse(runProgram("python3", ["-c", script], { input })) as { fields: string[]; said: string }[];
  return list.map((asked, index) => ({ ...asked, ...(answers[index] ?? { fields: [], said: "" }) }));
}

/** The text of a page. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<\/p>\n<p>/g, "\n\n")
    .replace(/<br>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/\n$/, "")
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
