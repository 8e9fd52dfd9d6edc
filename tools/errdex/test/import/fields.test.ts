import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { catalogueIn, importAs } from "./support.ts";

const table = (headings: string, ...rows: string[]): string =>
  [headings, headings.replaceAll(/[^|]+/g, "---"), ...rows].map((line) => `| ${line} |`).join("\n");

/** Imports a text into a folder, or into a new one. */
function imported(
  text: string,
  options: readonly string[] = [],
  folder = join(tempFolder(), "api"),
  format = "markdown",
) {
  const outcome = importAs(format, folder, text, "--revision", "1", ...options);
  return { ...outcome, folder, catalogue: outcome.exitCode === 0 ? catalogueIn(folder) : null };
}

describe("one code space has one type", () => {
  const codesOf = (text: string, ...options: string[]) =>
    imported(text, options).catalogue?.errors.map(({ code }) => code);
  const message = (code: string): string => `${code} | message ${code}`;

  test.each([
    ["numbers", ["23505", "1,000", "-1"], [-1, 1000, 23505]],
    ["a text among numbers", ["2F000", "23505", "00000"], ["00000", "23505", "2F000"]],
    ["a zero at the beginning", ["08001", "1000"], ["08001", "1000"]],
    ["words", ["TIMEOUT", "1000"], ["1000", "TIMEOUT"]],
  ])("%s", (_, printed, codes) => {
    const text = table("Code | Message", ...printed.map(message));
    const options = printed.includes("TIMEOUT") ? ["--column", "Code=code"] : [];
    const found = codesOf(text.replace("TIMEOUT |", "TIME_OUT |"), ...options) ?? [];
    expect(new Set(found)).toEqual(new Set(codes.map((code) => (code === "TIMEOUT" ? "TIME_OUT" : code))));
  });

  test("--codes chooses", () => {
    const text = table("Code | Message", "1000 | a", "1001 | b");
    expect(codesOf(text, "--codes", "string")).toEqual(["1000", "1001"]);
    expect(codesOf(text, "--codes", "integer")).toEqual([1000, 1001]);
    const { exitCode, stdout } = imported(table("Code | Message", "28P01 | a"), ["--codes", "integer"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('3:3 code-type: the code "28P01" is not an integer. Leave --codes integer out');
  });

  test("new codes take the type of the catalogue", () => {
    const strings = imported(table("Code | Message", "08001 | a"));
    const more = table("Code | Message", "08001 | a", "23505 | b");
    expect(imported(more, [], strings.folder).catalogue?.errors.map(({ code }) => code)).toEqual(["08001", "23505"]);
    const numbers = imported(table("Code | Message", "1000 | a"));
    const mixed = imported(table("Code | Message", "1000 | a", "28P01 | b"), [], numbers.folder);
    expect(mixed.stdout).toContain('code-type (warning): the code "28P01" is text, but the codes of the catalogue are');
  });
});

describe("columns", () => {
  test("name, category, severity, HTTP status, since and own fields are read", () => {
    const headings = "Code | Name | Category | Message | Severity | HTTP status | Since | x-team | Other";
    const rows = ["1 | TokenExpired | Sign-in | token expired | Fatal | 401 Unauthorized | v1.2 | blue | z"];
    const { catalogue, stdout, folder } = imported(table(headings, ...rows));
    expect(catalogue?.errors).toMatchObject([
      {
        code: 1,
        name: "TOKEN_EXPIRED",
        category: "sign-in",
        severity: "critical",
        httpStatus: 401,
        since: "1.2.0",
        "x-team": "blue",
      },
    ]);
    expect(catalogue?.categories).toEqual([{ id: "sign-in", title: "Sign-in" }]);
    expect(stdout).toContain('not read: the column "Other" (line 1)');
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 0 });
  });

  test("--column says what they hold", () => {
    const text = table("Nr | Ident | Crew", "1 | TOKEN_EXPIRED | blue");
    const options = ["Nr=code", "Ident=name", "Crew=x-crew"].flatMap((given) => ["--column", given]);
    const { catalogue } = imported(text, options);
    expect(catalogue?.errors).toMatchObject([{ code: 1, name: "TOKEN_EXPIRED", "x-crew": "blue" }]);
    const { exitCode, stderr } = imported(text, ["--column", "Crew=crew"]);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("severity, httpStatus, since, x-…, ignore, but was given"),
    ]);
  });

  test("a value of a wrong form is a finding, and left out", () => {
    const text = table("Code | Message | HTTP status | Severity", "1 | a | 400/404 | purple");
    const { catalogue, stdout } = imported(text);
    expect(catalogue?.errors[0]).not.toHaveProperty("httpStatus");
    expect(stdout).toContain('3:11 unread (warning): the HTTP status "400/404" was not read');
    expect(stdout).toContain('3:21 unread (warning): the severity "purple" was not read');
  });

  test.each([
    ["State code | Message", "1 | a", { code: 1, message: "a" }],
    ["Result code | Message", "1 | a", { code: 1, message: "a" }],
    ["Code | Error | Description", "1 | TOKEN_EXPIRED | b", { name: "TOKEN_EXPIRED", message: "b" }],
    ["Code | Error | Description", "1 | the token has expired | b", { message: "the token has expired" }],
    ["Error | Description", "TOKEN_EXPIRED | b", { code: "TOKEN_EXPIRED", message: "b" }],
    ["Code | Message | Notes", "1 | a | b", { message: "a", description: "b" }],
    ["Code | Description | Notes", "1 | a | b", { description: "a" }],
    [
      "错误码ID | 错误码名称 | 含义 | 可能原因",
      "1 | TOKEN_EXPIRED | a | b",
      { code: 1, name: "TOKEN_EXPIRED", message: "a" },
    ],
    ["错误码 | 错误名称 | 可能原因", "1 | token expired | b", { code: 1, message: "token expired", description: "b" }],
    ["Fehlercode | Meldung", "1001 | kaputt", { code: 1001, message: "kaputt" }],
    ["Reason code | Meaning", "1001 | a", { code: 1001, message: "a" }],
    ["HTTP status code | Description", "404 | not found", { code: 404, message: "not found" }],
    ["Error code | Status code | Message", "1 | 404 | a", { code: 1, httpStatus: 404 }],
  ])("%s", (headings, row, expected) => {
    expect(imported(table(headings, row)).catalogue?.errors).toMatchObject([expected]);
  });

  test("a finding about a code that is listed twice names a better column", () => {
    const text = table("Code | Error | Message", "400 | BAD_TOKEN | a", "400 | NO_TOKEN | b");
    const { exitCode, stdout } = imported(text);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("4:3 duplicate-code: the code 400 is already listed in line 3");
    expect(stdout).toContain('--column "Code=httpStatus" --column "Error=code"');
    const better = imported(text, ["--column", "Code=httpStatus", "--column", "Error=code"]);
    expect(better.catalogue?.errors).toMatchObject([
      { code: "BAD_TOKEN", httpStatus: 400 },
      { code: "NO_TOKEN", httpStatus: 400 },
    ]);
  });

  test("the same row in two tables is one code", () => {
    const text = `${table("Code | Message", "1 | a")}\n\n## Other\n\n${table("Code | Message", "1 | a", "2 | b")}`;
    expect(imported(text).catalogue?.errors.map(({ code }) => code)).toEqual([1, 2]);
  });

  test("values follow the document, and what maintainers state under editorial stays", () => {
    const { folder } = imported(table("Code | Message | HTTP status | Severity", "1 | a | 400 | error"));
    const file = join(folder, "catalogue.json");
    const own = readFileSync(file, "utf8").replace('"severity": "error"', '"editorial": { "severity": "warning" }');
    writeFileSync(file, own);
    const text = table("Code | Message | HTTP status | Severity", "1 | a | 404 | critical");
    const { catalogue, stdout } = imported(text, [], folder);
    expect(catalogue?.errors[0]).toMatchObject({ httpStatus: 404, editorial: { severity: "warning" } });
    expect(catalogue?.errors[0]).not.toHaveProperty("severity");
    expect(stdout).toContain("1 with other values\n  1 ERROR_1: httpStatus 400 -> 404");
  });
});

test.each([
  ["PD:ErrTimeout", "ERR_TIMEOUT"],
  ["PD:ErrX", "ERR_X"],
  ["Base.1.22.ResourceMissing", "RESOURCE_MISSING"],
  ["auth/invalid-email", "INVALID_EMAIL"],
  ["isv.permission-denied", "PERMISSION_DENIED"],
  ["card_declined", "CARD_DECLINED"],
  ["E1001", "NO_ADDRESS"],
  ["28P01", "NO_ADDRESS"],
])("the code %s suggests the name %s", (code, name) => {
  const { catalogue } = imported(table("Code | Message", `${code} | no address`));
  expect(catalogue?.errors).toMatchObject([{ code, name }]);
});

describe("the resolution of maintainers", () => {
  const START = table("Code | Message", "1 | a", "2 | b");
  const SOLVED = (solution: string) => table("Code | Message | Solution", `1 | a | ${solution}`, "2 | b |");
  const withOwn = () => {
    const { folder } = imported(START);
    const file = join(folder, "catalogue.json");
    const text = readFileSync(file, "utf8").replace(
      '"message": "a",',
      '"message": "a", "editorial": { "resolution": "Call us." },',
    );
    writeFileSync(file, text);
    return folder;
  };

  test.each(["See the API documentation.", "Please contact support.", "请参考接口文档。"])(
    "stays where the document says %j",
    (empty) => {
      const folder = withOwn();
      const { catalogue, stdout } = imported(SOLVED(empty), [], folder);
      expect(catalogue?.errors[0]).toMatchObject({ editorial: { resolution: "Call us." } });
      expect(stdout).toContain(`1 with their own resolution, not the document's\n  1 ERROR_1: not "${empty}"`);
    },
  );

  test("becomes a note where the document has one, unless --keep-resolutions", () => {
    const said = imported(SOLVED("Renew the token."), [], withOwn()).catalogue?.errors[0];
    expect(said).toMatchObject({ resolution: "Renew the token.", editorial: { notes: ["Call us."] } });
    const kept = imported(SOLVED("Renew the token."), ["--keep-resolutions"], withOwn()).catalogue?.errors[0];
    expect(kept).toMatchObject({ editorial: { resolution: "Call us." } });
    expect(kept).not.toHaveProperty("resolution");
  });

  test("stays where the document has one text for many codes", () => {
    const text = table(
      "Code | Message | Solution",
      ...Array.from({ length: 6 }, (_, index) => `${index + 1} | ${"abcdef"[index]} | Try again.`),
    );
    expect(imported(text, [], withOwn()).catalogue?.errors[0]).toMatchObject({ editorial: { resolution: "Call us." } });
  });
});

test("previous.revision names the last revision that had the text", () => {
  const folder = join(tempFolder(), "api");
  const row = (code: number, text: string): string => `${code} | error ${code} | ${text}`;
  const document = (day: string, ...rows: string[]): string =>
    `Last updated: ${day}\n\n${table("Code | Message | Description", ...rows)}`;
  const load = (text: string) => expect(importAs("markdown", folder, text)).toMatchObject({ exitCode: 0 });
  load(document("2026-01-01", row(4001, "x"), row(4002, "Over 30 kg.")));
  load(document("2026-02-01", row(4001, "x")));
  load(document("2026-03-01", row(4001, "y"), row(4002, "Over 40 kg.")));
  expect(catalogueIn(folder).errors.map(({ previous, deprecated }) => [previous, deprecated])).toEqual([
    [[{ revision: "2026-02-01", description: "x" }], undefined],
    [[{ revision: "2026-01-01", description: "Over 30 kg." }], undefined],
  ]);
});

describe("the language", () => {
  test.each([
    ["没有地址", "--language zh-Hans"],
    ["住所がありません", "--language ja"],
    ["주소 없음", "--language ko"],
    ["нет адреса", "--language ru"],
  ])("of a document that says %s is asked for", (message, option) => {
    const text = table("Code | Message", `1 | ${message}`);
    const { exitCode, stdout } = imported(text);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`Name the language of the new catalogue: ${option}.`);
    expect(imported(text, option.split(" "))).toMatchObject({ exitCode: 0 });
  });
});

test.each([
  ["a quarter", 8, 6, 0],
  ["more than a quarter", 8, 5, 1],
  ["one of two", 2, 1, 0],
  ["the only one", 1, 0, 1],
])("of the entries, %s may be missing: %i, then %i", (_, before, after, exitCode) => {
  const rows = (count: number) => Array.from({ length: count }, (__, index) => `${100 + index} | message ${index}`);
  const { folder } = imported(table("Code | Message", ...rows(before)));
  const text = table("Code | Message", ...rows(after), ...(after === 0 ? ["999 | other"] : []));
  expect(imported(text, [], folder)).toMatchObject({ exitCode });
  expect(imported(text, ["--complete"], folder)).toMatchObject({ exitCode: 0 });
});
