import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateInto } from "../support/render.ts";
import { awkwardCatalogue } from "./awkward.ts";
import { HAZARDS } from "./hazards.ts";

test("every hazard comes back equal from the bundle", () => {
  const folder = generateInto("messages", awkwardCatalogue());
  const bundle = JSON.parse(readFileSync(join(folder, "i18next/en/acme-errors.json"), "utf8"));
  const expected = HAZARDS.map((hazard, index) => {
    // An invisible joiner keeps i18next from reading these two.
    const text = hazard.replaceAll("$t(", "$\u2060t(").replaceAll("{{", "{\u2060{");
    return [String(index), { message: text, description: text, resolution: text }];
  });
  expect(bundle).toEqual(Object.fromEntries(expected));
});
