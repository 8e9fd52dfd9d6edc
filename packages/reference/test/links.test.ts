import { expect, test } from "vitest";
import { findAnchors, findRelativeLinks, page, pages } from "./support/pages.ts";

test.each([...pages.keys()])("every link of %s leads somewhere", (file) => {
  const links = findRelativeLinks(page(file));
  expect(links).not.toEqual([]);
  for (const link of links) {
    const [target = "", anchor] = link.split("#");
    expect([...pages.keys()], link).toContain(target || file);
    if (anchor !== undefined) expect(findAnchors(page(target || file)), link).toContain(anchor);
  }
});

test("the links that lead out of the reference are written in full", () => {
  for (const [, target] of page("README.md").matchAll(/\]\(<([^>]*)>\)/g)) {
    expect(URL.parse(target ?? "")?.protocol).toBe("https:");
  }
});
