import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { viewInEditor } from "../support/language-server.ts";
import { buildPackage, NODE, runProgram, runTsc } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";

// The package of test/goldens/life, which has entries in every state, as its users have it.
const folder = tempFolder();
const STRICT = ["--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals"];
beforeAll(() => {
  expect(
    errdex("generate", join(import.meta.dirname, "../goldens/life"), "--target", "typescript", "--out", folder),
  ).toMatchObject({
    exitCode: 0,
  });
  build(folder);
});

/** Builds a package as its manifest does, and holds its sources against more rules of the compiler's. */
function build(path: string): void {
  buildPackage(path, STRICT);
}

/** What expressions are in a program that has imported the package. */
function evaluate(expressions: readonly string[], from = folder): unknown[] {
  const url = (name: string): string => JSON.stringify(pathToFileURL(join(from, "dist", name)).href);
  const program = `
    const acme = await import(${url("index.js")});
    const log = await import(${url("log.js")}).catch(() => null);
    const constants = await import(${url("constants.js")});
    const retired = await import(${url("retired.js")});
    console.log(JSON.stringify([${expressions.join(", ")}]));`;
  return JSON.parse(runProgram(NODE, ["--input-type=module", "-e", program]));
}

/** Writes a program into the package's folder and gives its path. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("an editor strikes deprecated members, aliases and constants through, and no other", async () => {
  const file = write(
    "use.ts",
    `import { AcmeErrorCode, AcmeObservedCode } from "./dist/index.js";
import { CABLE_UNPLUGGED, LINK_BROKEN, LINK_CUT } from "./dist/constants.js";
import { FAX_JAMMED } from "./dist/retired.js";
export const used = [CABLE_UNPLUGGED, LINK_BROKEN, LINK_CUT, FAX_JAMMED];
export const members = [AcmeErrorCode.LINK_BROKEN, AcmeErrorCode.LINK_DOWN, AcmeErrorCode.STATE_UNSURE];
export const fine = [AcmeErrorCode.CONNECTION_LOST, AcmeErrorCode.QUOTA_EXCEEDED, AcmeErrorCode.TOO_MANY];
export const seen = AcmeObservedCode.ECHO_SEEN;
`,
  );
  const { deprecated, errors } = await viewInEditor(file);
  expect(errors).toEqual([]);
  expect([...new Set(deprecated)].sort()).toEqual([
    "ECHO_SEEN",
    "FAX_JAMMED",
    "LINK_BROKEN",
    "LINK_CUT",
    "LINK_DOWN",
    "STATE_UNSURE",
  ]);
  // The imports of constants, and their uses.
  expect(deprecated).toHaveLength(10);
});

test("an editor offers what is deprecated struck through, and nothing that is retired", async () => {
  const file = write("offer.ts", 'import { AcmeErrorCode } from "./dist/index.js";\nAcmeErrorCode.');
  const { offered, offeredDeprecated } = await viewInEditor(file);
  expect(offeredDeprecated).toEqual(["LINK_BROKEN", "LINK_CUT", "LINK_DOWN", "PULSE_LATE", "STATE_UNSURE"]);
  expect(offered.filter((name) => !offeredDeprecated.includes(name))).toEqual([
    "CABLE_UNPLUGGED",
    "CONNECTION_LOST",
    "KEY_INVALID",
    "QUOTA_EXCEEDED",
    "TOKEN_BAD",
    "TOKEN_INVALID",
    "TOO_MANY",
  ]);
});

test("the compiler knows which codes are members, and that an entry's may be retired", () => {
  write(
    "types.ts",
    `import { ACME_CATALOGUE_VERSION, AcmeErrorCode, type AcmeDocumentedEntry, type AcmeErrorEntry, type AcmeRetiredCode } from "./dist/index.js";
import * as constants from "./dist/constants.js";
import { MODEM_BUSY, MODEM_IN_USE } from "./dist/retired.js";
// @ts-expect-error no member any more
AcmeErrorCode.MODEM_BUSY;
// @ts-expect-error no constant any more
constants.MODEM_BUSY;
export const tomb: AcmeRetiredCode = MODEM_BUSY;
export const same: 104 = MODEM_IN_USE;
export function isTomb(entry: AcmeErrorEntry): boolean {
  return entry.code === MODEM_BUSY;
}
export function codeOf(entry: AcmeDocumentedEntry): AcmeErrorCode {
  // @ts-expect-error the code may be a retired one
  return entry.code;
}
export const since: string | undefined = ({} as AcmeErrorEntry).retired?.since;
export const successor: number | string | null | undefined = ({} as AcmeErrorEntry).deprecated?.replacedBy;
export const version: string | null = ACME_CATALOGUE_VERSION;
`,
  );
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--ignoreConfig", "types.ts"];
  runTsc([...options, "--types", ""], folder);
});

test("programs can tell what is deprecated and what is retired", () => {
  const life = "(({ since, deprecated, retired }) => ({ since, deprecated, retired }))";
  const [broken, unsure, echo, busy, unplugged, version] = evaluate([
    ...[102, 103, -1, 104, 101].map((code) => `${life}(acme.lookup(${code}))`),
    "acme.ACME_CATALOGUE_VERSION",
  ]);
  expect(broken).toEqual({
    since: "1.0.0",
    deprecated: { since: "1.1.0", reason: "It says less than the other one.", replacedBy: 100 },
    retired: null,
  });
  expect(unsure).toMatchObject({ deprecated: { since: "next", replacedBy: null } });
  expect(echo).toMatchObject({ deprecated: { replacedBy: 100 }, retired: null });
  expect(busy).toMatchObject({ deprecated: { since: "1.1.0" }, retired: { since: "1.2.0" } });
  expect(unplugged).toEqual({ since: "next", deprecated: null, retired: null });
  expect(version).toBe("1.2.0");
});

test("a retired code decodes as before, and is no member, no constant and no answer of the guard", () => {
  const name = "({ entry }) => entry.name";
  const cases: readonly [expression: string, value: unknown][] = [
    [`(${name})(acme.fromResponse({ ok: false, code: 104 }))`, "MODEM_BUSY"],
    [`(${name})(log.parseLog('{"ok": false, "code": "105"}'))`, "FAX_JAMMED"],
    [`(${name})(acme.fromResponse({ ok: false, code: -2 }))`, "GHOST_SEEN"],
    ["acme.advice(104).repeatable", true],
    ['await acme.messageFor(104, "de")', "Modem belegt"],
    ["[acme.AcmeErrorCode[104] ?? null, acme.AcmeObservedCode[-2] ?? null]", [null, null]],
    ["[104, 102, 100, -1].map(acme.isAcmeErrorCode)", [false, true, true, false]],
    ["Object.keys(retired).sort()", ["FAX_JAMMED", "GHOST_SEEN", "MODEM_BUSY", "MODEM_IN_USE"]],
    ["Object.keys(constants).filter((key) => key in retired)", []],
    ["acme.ACME_ERROR_ENTRIES.filter((entry) => entry.retired).map(({ code }) => code)", [104, 105]],
  ];
  expect(evaluate(cases.map(([expression]) => expression))).toEqual(cases.map(([, value]) => value));
});

const deprecated = { since: "1.0.0", reason: "So it is.", replacedBy: "B-2" };
test.each<[string, Entry[]]>([
  ["all codes are text", [entryOf("B-2", "SECOND_ONE"), entryOf("A-1", "FIRST_ONE", { retired: { since: "1.0.0" } })]],
  ["all are retired", [entryOf("A-1", "FIRST_ONE", { retired: { since: "1.0.0" } })]],
  [
    "text and numbers, one of each retired",
    [
      entryOf("A-1", "FIRST_ONE", { retired: { since: "1.0.0" }, deprecated }),
      entryOf("B-2", "SECOND_ONE"),
      entryOf(7, "THIRD_ONE", { retired: { since: "2026-01-01" } }),
    ],
  ],
])("%s: it compiles strictly, and retired codes are found", (_, entries) => {
  const made = generateInto("typescript", catalogueOf(entries));
  build(made);
  for (const { code, name, retired } of entries) {
    const written = JSON.stringify(code);
    const [found, isMember] = evaluate([`acme.lookup(${written})`, `acme.isAcmeErrorCode(${written})`], made);
    expect(found).toMatchObject({ code, name, retired: retired ?? null });
    expect(isMember).toBe(retired === undefined);
  }
});
