import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { anchorsOf, entries, type Locale, locales } from "./support/catalogue.ts";
import { allPages, findAnchors, findLinks, page, pages } from "./support/pages.ts";

const tags = locales.map(({ locale }) => locale);
const pathOf = (tag: string | null, file: string): string => (tag === null ? file : `${tag}/${file}`);

/** What a reader sees of a page, without what the source's own formatting is made of. */
function shown(text: string): string {
  const html = marked.parse(text, { async: false });
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#36": "$" };
  return html.replace(/<[^>]*>/g, "").replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole);
}

test("there are as many pages in each language, of the same names, and no others", () => {
  const expected = [null, ...tags].flatMap((tag) => [...pages.keys()].map((file) => pathOf(tag, file)));
  expect([...allPages.keys()].sort()).toEqual(expected.sort());
});

test.each([...pages.keys()])("%s is linked with itself in every other language, each under its own name", (file) => {
  const names = new Map<string | null, Set<string>>();
  for (const tag of [null, ...tags]) {
    const text = page(pathOf(tag, file));
    const own = tag === null ? "" : "../";
    const others = [null, ...tags].filter((other) => other !== tag);
    const bar = text.split("\n").find((line) => line.includes(" · [") && line.includes(`${file})`)) ?? "";
    expect(findLinks(bar)).toEqual(others.map((other) => own + pathOf(other, file)));
    for (const [index, [, name = ""]] of [...bar.matchAll(/\[([^\]]*)\]/g)].entries()) {
      const other = others[index] ?? null;
      names.set(other, (names.get(other) ?? new Set()).add(name));
    }
  }
  expect([...names.values()].every((own) => own.size === 1)).toBe(true);
  expect(new Set([...names.values()].flatMap((own) => [...own])).size).toBe(tags.length + 1);
});

describe.each(locales.map((locale) => [locale.locale, locale] as [string, Locale]))(
  "%s",
  (tag, { errors, ...heads }) => {
    const all = [...pages.keys()].map((file) => page(pathOf(tag, file)));

    test("has each code and each name as an anchor of one place", () => {
      expect(all.flatMap(findAnchors).sort()).toEqual(entries.flatMap(anchorsOf).sort());
    });

    test("shows every translated text in the section of its code, and the API's own message above it", () => {
      for (const { code, category, message } of entries) {
        const own = errors[String(code)];
        const [, section = ""] = page(pathOf(tag, `${category}.md`)).split(`<a id="${code}"></a>`);
        const text = shown(section.split("\n<a id=")[0] ?? "");
        expect(text).toContain(message);
        for (const field of ["message", "description", "resolution"] as const) {
          if (own !== undefined) expect(text, `${code}.${field}`).toContain(own[field].text);
        }
      }
    });

    test("calls the categories by their names in the language, and says what they and the API are", () => {
      const index = shown(page(pathOf(tag, "README.md")));
      expect(index).toContain(heads.description.text);
      for (const [id, { title, description }] of Object.entries(heads.categories)) {
        for (const text of [title.text, description.text]) {
          expect(index).toContain(text);
          expect(shown(page(pathOf(tag, `${id}.md`)))).toContain(text);
        }
        expect(page(pathOf(tag, "names.md"))).toContain(title.text);
      }
    });

    test("has no heading, label or sentence of the English pages", () => {
      // What the target itself says begins a line; the catalogue's own texts come after it.
      const labels = (text: string): string[] =>
        [...text.matchAll(/^(?:\*\*|> |- |\*)([^*:：[]+)[:：]/gm)].map(([, said = ""]) => said);
      const english = new Set([...pages.values()].flatMap(labels));
      const same = new Set(all.flatMap(labels).filter((label) => english.has(label)));
      // Words that the languages share.
      expect([...same].filter((label) => !["Source", "Note", "Editorial"].includes(label))).toEqual([]);
    });

    test("has no mark of Markdown left that a reader would see", () => {
      for (const text of all) expect(shown(text)).not.toMatch(/\*\*|~~|\]\(/);
    });

    test("is written in its own direction", () => {
      for (const text of all) expect(text.includes('<div dir="rtl">')).toBe(tag === "ar");
    });
  },
);
