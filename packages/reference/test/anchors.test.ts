import { expect, test } from "vitest";
import { entries, isStruck } from "./support/catalogue.ts";
import { findAnchors, page, pages } from "./support/pages.ts";

test("each code and each name is the anchor of one place, and nothing else is", () => {
  const anchors = [...pages.values()].flatMap(findAnchors);
  expect(anchors.sort()).toEqual(entries.flatMap(({ code, name }) => [String(code), name]).sort());
});

test.each(entries)("$code leads to the section of $name, in the page of its category", (entry) => {
  const { code, name } = entry;
  const shown = name.replaceAll("_", "\\_");
  const heading = `## ${code} ${isStruck(entry) ? `~~${shown}~~` : shown}\n`;
  expect(page(`${entry.category}.md`)).toContain(`<a id="${code}"></a><a id="${name}"></a>\n\n${heading}`);
});
