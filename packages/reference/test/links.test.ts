import { posix } from "node:path";
import { expect, test } from "vitest";
import { allPages, findAnchors, findLinks, page } from "./support/pages.ts";

const anchors = new Map([...allPages].map(([path, text]) => [path, new Set(findAnchors(text))]));
const anchorsOf = (path: string): Iterable<string> => anchors.get(path) ?? [];

test.each([...allPages.keys()])("every link of %s leads somewhere", (file) => {
  const links = findLinks(page(file)).filter((target) => !target.includes("://"));
  expect(links).not.toEqual([]);
  for (const link of links) {
    const [target = "", anchor] = link.split("#");
    const path = target === "" ? file : posix.join(posix.dirname(file), target);
    expect(allPages.has(path), link).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(path), link).toContain(anchor);
  }
});

test("the index leads to the document that it is made from", () => {
  const links = findLinks(page("README.md")).filter((target) => target.includes("://"));
  expect(links).not.toEqual([]);
  for (const link of links) expect(URL.parse(link)?.protocol).toBe("https:");
});
