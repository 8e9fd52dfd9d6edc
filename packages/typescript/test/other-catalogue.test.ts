import { afterAll, expect, test } from "vitest";
import { createConsumer } from "./support/consumer.ts";
import { generatePackage } from "./support/generate.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const entry = { category: "general", description: "Something happened." };
const catalogue = {
  id: "acme",
  title: "Acme API",
  package: "acme-errors",
  language: "en",
  project: { path: "catalogue.json", command: "pnpm generate" },
  sources: [],
  categories: [{ id: "general", title: "General" }],
  errors: [
    {
      ...entry,
      code: "08001",
      name: "CONNECTION_REFUSED",
      message: "cannot reach {host}",
      args: [{ name: "host", type: "string" }],
    },
    { ...entry, code: "__proto__", name: "ODD_CODE", message: "odd" },
  ],
};

/** The code is what tells success; the names of fields mean something in regular expressions. */
const envelope = {
  within: ["(body)"],
  success: [{ field: "$status", yes: [0] }],
  code: ["$status"],
  message: ["a.b", "[text]"],
};

const observed = {
  catalogue: "acme",
  category: { id: "seen", title: "Seen" },
  errors: [{ ...entry, category: "seen", code: -7, name: "SEEN_ONCE", message: "seen", citations: ["acme/app#1"] }],
};

/** Imports a package and gives what an expression has for a value. */
function evaluate(path: string, expression: string): unknown {
  const program = `import * as acme from "${path}/index.js"; const log = await import("${path}/log.js").catch(() => null); console.log(JSON.stringify(${expression}));`;
  const ran = consumer.node("--input-type=module", "--eval", program);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(ran.stdout);
}

test("a catalogue of another API gets the same", () => {
  const path = generatePackage(consumer, "full", {
    "catalogue.json": { ...catalogue, envelope },
    "observed.json": observed,
  });
  const read = (expression: string) =>
    evaluate(path, `(({ code, entry, message } = {}) => [code, entry?.name, message])(${expression})`);
  expect(evaluate(path, 'acme.fromResponse({ $status: 0, "a.b": "fine" }) ?? "success"')).toBe("success");
  expect(read('acme.fromResponse({ "(body)": { $status: "08001", "[text]": "no" } })')).toEqual([
    "08001",
    "CONNECTION_REFUSED",
    "no",
  ]);
  expect(read("acme.fromResponse({ $status: -7 })")).toEqual([-7, "SEEN_ONCE", null]);
  expect(read("log.parseLog('$status=-7, a.b=seen')")).toEqual([-7, "SEEN_ONCE", "seen"]);
  expect(read("log.parseLog('$status=0, a.b=seen') ?? {}")).toEqual([null, null, null]);
  expect(read("log.parseLog('axb: seen') ?? {}")).toEqual([null, null, null]);
  expect(read("log.parseLog('[text]: \"seen\"')")).toEqual([null, "SEEN_ONCE", "seen"]);
  expect(evaluate(path, 'acme.lookup("8001") ?? acme.lookup(8001) ?? null')).toBeNull();
  expect(evaluate(path, 'acme.lookup("__proto__").name')).toBe("ODD_CODE");
  expect(evaluate(path, 'acme.lookup("-7").documented')).toBe(false);
  expect(evaluate(path, 'acme.advice("08001")')).toMatchObject({ action: "contact-support", repeatable: false });
  expect(evaluate(path, 'await acme.messageFor("__proto__", "de")')).toBe("odd");
  expect(evaluate(path, "String(new acme.AcmeError(acme.fromResponse({ $status: -7 })))")).toBe(
    "AcmeError: -7 SEEN_ONCE: seen",
  );
});

test("what a catalogue does not say, its package does not have", () => {
  const path = generatePackage(consumer, "small", { "catalogue.json": catalogue, "observed.json": null });
  expect(evaluate(path, "Object.keys(acme).sort()")).toEqual([
    "ACME_CATALOGUE_VERSION",
    "ACME_ERROR_ENTRIES",
    "AcmeError",
    "AcmeErrorCode",
    "advice",
    "descriptionFor",
    "hasTag",
    "isAcmeErrorCode",
    "isRetryable",
    "lookup",
    "lookupDocumented",
    "messageFor",
    "resolutionFor",
  ]);
  expect(evaluate(path, 'await acme.descriptionFor("08001", "en")')).toBe("Something happened.");
});
