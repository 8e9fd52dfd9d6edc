import { expect, test } from "vitest";
import { entries } from "./support/catalogue.ts";
import { findAnchors, page, pages } from "./support/pages.ts";

test("each code and each name is the anchor of one place, and nothing else is", () => {
  const anchors = [...pages.values()].flatMap(findAnchors);
  expect(anchors.sort()).toEqual(entries.flatMap(({ code, name }) => [String(code), name]).sort());
});

test.each(entries)("$code leads to the section of $name, in the page of its category", ({ code, name, category }) => {
  const anchor = `<a id="${code}"></a><a id="${name}"></a>\n\n## ${code} ${name.replaceAll("_", "\\_")}\n`;
  expect(page(`${category}.md`)).toContain(anchor);
});
