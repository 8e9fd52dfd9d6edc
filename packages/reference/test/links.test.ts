import { expect, test } from "vitest";
import { findAnchors, findLinks, page, pages } from "./support/pages.ts";

test.each([...pages.keys()])("every link of %s leads somewhere", (file) => {
  const links = findLinks(page(file)).filter((target) => !target.includes("://"));
  expect(links).not.toEqual([]);
  for (const link of links) {
    const [target = "", anchor] = link.split("#");
    expect([...pages.keys()], link).toContain(target || file);
    if (anchor !== undefined) expect(findAnchors(page(target || file)), link).toContain(anchor);
  }
});

test("the index leads to the document that it is made from", () => {
  const links = findLinks(page("README.md")).filter((target) => target.includes("://"));
  expect(links).not.toEqual([]);
  for (const link of links) expect(URL.parse(link)?.protocol).toBe("https:");
});
