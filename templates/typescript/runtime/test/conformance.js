// Decodes the cases of the catalogue's conformance.json, which the packages of all languages share, and every entry
// in every form of log-forms.json. Build the package, then run `node --test test/conformance.js`.

import { deepStrictEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "../dist/index.js";
import { parseLog, parseLogAll } from "../dist/log.js";

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const { cases } = readJson("./conformance.json");
const { forms } = readJson("./log-forms.json");

/** Converts a decoded error to the form of the cases; null if there is no error. */
function summarise(decoded) {
  if (decoded === undefined) return null;
  const { code, entry, variant, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const { subcode, subentry, otherErrors } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  const summary = { code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames };
  if (variant !== null) summary.variant = variant.id;
  if (subcode !== null) summary.subcode = subcode;
  if (subentry !== null) summary.subname = subentry.name;
  if (otherErrors.length > 0) summary.otherErrors = otherErrors.map(summarise);
  return summary;
}

/** Adds how and where an error was found in a log, where the case says it. */
function summariseLog(log, found, expected) {
  const summary = summarise(found);
  if (expected?.form !== undefined && summary !== null) summary.form = found.form;
  if (expected?.excerpt !== undefined && summary !== null) summary.excerpt = log.slice(found.start, found.end);
  return summary;
}

test("there are cases", () => ok(cases.length > 0));

for (const { name, body, httpStatus: status, headers, log, expect, all = expect === null ? [] : [expect] } of cases) {
  test(name, () => {
    if (log === undefined) return deepStrictEqual(summarise(api.fromResponse(body, { status, headers })), expect);
    deepStrictEqual(summariseLog(log, parseLog(log), expect), expect);
    deepStrictEqual(
      parseLogAll(log).map((found, index) => summariseLog(log, found, all[index])),
      all,
    );
  });
}

// A server fills in placeholders.
const entries = Object.entries(api)
  .flatMap(([name, list]) => (name.endsWith("_ENTRIES") ? [...list] : []))
  .filter(({ code, message }) => typeof code === "number" && !message.includes("{"));

for (const { form, text } of forms) {
  test(`each entry is found in the form ${form}`, () => {
    for (const { code, name, message } of entries) {
      const log = text.replace("{code}", String(code)).replace("{message}", () => message);
      const found = parseLogAll(log).map((error) => [error.code, error.entry.name, error.message, error.form]);
      deepStrictEqual(found, [[code, name, message, form]], log);
    }
  });
}
