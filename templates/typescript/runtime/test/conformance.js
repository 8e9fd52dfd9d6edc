// Decodes the cases of the catalogue's conformance.json, which the packages of all languages share.
// Build the package, then run `node --test test/conformance.js`.

import { deepStrictEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromResponse } from "../dist/index.js";
import { parseLog } from "../dist/log.js";

const { cases } = JSON.parse(readFileSync(new URL("./conformance.json", import.meta.url), "utf8"));

/** Converts a decoded error to the form of the cases; null if there is no error. */
function summarise(decoded) {
  if (decoded === undefined) return null;
  const { code, entry, variant, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  const summary = { code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames };
  return variant === null ? summary : { ...summary, variant: variant.id };
}

test("there are cases", () => ok(cases.length > 0));

for (const { name, body, log, expect } of cases) {
  test(name, () => deepStrictEqual(summarise(log === undefined ? fromResponse(body) : parseLog(log)), expect));
}
