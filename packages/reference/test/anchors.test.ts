import { expect, test } from "vitest";
import { anchorsOf, codeCell, entries, isStruck } from "./support/catalogue.ts";
import { findAnchors, page, pages } from "./support/pages.ts";

test("each code and each name is the anchor of one place, and nothing else is", () => {
  const anchors = [...pages.values()].flatMap(findAnchors);
  expect(anchors.sort()).toEqual(entries.flatMap(anchorsOf).sort());
});

test.each(entries)("$code leads to the section of $name, in the page of its category", (entry) => {
  const { name } = entry;
  const shown = name.replaceAll("_", "\\_");
  const heading = `## ${codeCell(entry)} ${isStruck(entry) ? `~~${shown}~~` : shown}\n`;
  const anchors = anchorsOf(entry)
    .map((id) => `<a id="${id}"></a>`)
    .join("");
  expect(page(`${entry.category}.md`)).toContain(`${anchors}\n\n${heading}`);
});
