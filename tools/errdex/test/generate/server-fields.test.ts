import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Catalogue, Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

/** Generates a target, and returns a function that reads one of its files. */
function generate(
  target: string,
  errors: readonly Entry[],
  more: Partial<Catalogue>,
  ...words: string[]
): (path: string) => string {
  const folder = writeCatalogue(tempFolder(), catalogueOf(errors, more));
  const out = join(folder, "out");
  expect(errdex("generate", folder, "--target", target, "--out", out, "--quiet", ...words)).toMatchObject({
    exitCode: 0,
  });
  return (path) => readFileSync(join(out, path), "utf8");
}

describe("the page of an entry", () => {
  const pagesOf = (docUrl: string | undefined, ...errors: Entry[]): string[] => {
    const read = generate("typescript", errors, docUrl === undefined ? {} : { docUrl });
    return [...read("src/entries.ts").matchAll(/docUrl: (.*),/g)].map(([, page = ""]) => page);
  };

  test("is the one that it states, otherwise the catalogue's with its code, name and category", () => {
    const docUrl = "https://example.org/{category}/{name}#{code}";
    expect(
      pagesOf(docUrl, entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED", { docUrl: "https://example.org/two" })),
    ).toEqual(['"https://example.org/general/ONE_FAILED#1"', '"https://example.org/two"']);
  });

  test("does not exist without either, and may be the same for all", () => {
    expect(pagesOf(undefined, entryOf(1, "ONE_FAILED"))).toEqual(["null"]);
    expect(pagesOf("https://example.org", entryOf(1, "ONE_FAILED"))).toEqual(['"https://example.org"']);
  });

  test("is an address whatever the code is", () => {
    const codes = ["a/b ?c#d&e", "100%", "{name}", "$&"];
    const errors = codes.map((code, index) => entryOf(code, `CODE_${"ABCD"[index]}_FAILED`));
    const pages = pagesOf("https://example.org/{code}", ...errors);
    const made = pages.map((page) => decodeURIComponent(new URL(JSON.parse(page) as string).pathname.slice(1)));
    expect(made.sort()).toEqual([...codes].sort());
  });
});

describe("licence, authors, homepage and keywords", () => {
  const more = {
    license: "MIT OR Apache-2.0",
    authors: ["Ada Lovelace <ada@example.org>", 'The "Acme" team'],
    homepage: "https://example.org/errors",
    keywords: ["acme", "api errors"],
  };

  test("are in the package's metadata", () => {
    const read = generate("typescript", [entryOf(1, "ONE_FAILED")], more);
    expect(JSON.parse(read("package.json"))).toMatchObject({
      license: "MIT OR Apache-2.0",
      author: 'Ada Lovelace <ada@example.org>, The "Acme" team',
      homepage: "https://example.org/errors",
      keywords: ["acme", "api errors"],
    });
    const python = generate("python", [entryOf(1, "ONE_FAILED")], more)("pyproject.toml");
    for (const line of [
      'license = "MIT OR Apache-2.0"',
      'keywords = ["acme", "api errors"]',
      'Homepage = "https://example.org/errors"',
    ]) {
      expect(python.split("\n")).toContain(line);
    }
  });

  test("are not there when the catalogue says nothing", () => {
    const read = generate("typescript", [entryOf(1, "ONE_FAILED")], {});
    const manifest = JSON.parse(read("package.json")) as Record<string, unknown>;
    expect(["license", "author", "homepage", "keywords"].filter((name) => name in manifest)).toEqual([]);
  });

  test("a parameter overrides them for one package", () => {
    const read = generate(
      "typescript",
      [entryOf(1, "ONE_FAILED")],
      more,
      "--parameter",
      "license=ISC",
      "--parameter",
      "author=Me",
    );
    expect(JSON.parse(read("package.json"))).toMatchObject({ license: "ISC", author: "Me" });
  });
});

describe("gRPC status and stability", () => {
  const errors = [
    entryOf(1, "ONE_FAILED", { editorial: { grpcStatus: "NOT_FOUND" }, stability: "experimental" }),
    entryOf(2, "TWO_FAILED", { grpcStatus: "INTERNAL", stability: "stable" }),
  ];

  test("are in the entries of each language, and in the reference", () => {
    const entries = generate("typescript", errors, {})("src/entries.ts");
    expect(entries).toMatch(/grpcStatus: "NOT_FOUND",\n.*\n\s+editorial: \["grpcStatus"\]/);
    expect(entries).toMatch(/grpcStatus: "INTERNAL",\n.*\n\s+editorial: \[\]/);
    expect([...entries.matchAll(/stability: (.*),/g)].map(([, value]) => value)).toEqual([
      '"experimental"',
      '"stable"',
    ]);
    const python = generate("python", errors, {})("src/acme_errors/entries.py");
    expect(python).toContain('grpc_status="NOT_FOUND"');
    expect(python).toContain('editorial=("grpc_status",)');
    expect(python).toContain('stability="experimental"');
    const page = generate("markdown", errors, {})("general.md");
    expect(page).toContain("- gRPC status: NOT\\_FOUND\n- Stability: `experimental`");
  });
});

describe("bad input is located and has a fix", () => {
  test.each([
    ['"docUrl": "https://example.org/{id}"', "docUrl", "has an invalid format"],
    ['"docUrl": "ftp://example.org/{code}"', "docUrl", "has an invalid format"],
    ['"docUrl": 7', "docUrl", "should be a string, but is 7"],
    ['"license": "<MIT>"', "license", "has an invalid format"],
    ['"license": ["MIT"]', "license", "should be a string, but is a list"],
    ['"authors": "Ada"', "authors", 'should be an array, but is "Ada"'],
    ['"authors": []', "authors", "is empty"],
    ['"keywords": ["<b>"]', "keywords", "has an invalid format"],
    ['"homepage": "example.org"', "homepage", "has an invalid format"],
    ['"licence": "MIT"', "licence", 'Did you mean "license"?'],
  ])("%s", (member, field, expected) => {
    const folder = writeCatalogue(tempFolder(), catalogueOf([entryOf(1, "ONE_FAILED")]));
    const file = join(folder, "catalogue.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("{", `{\n  ${member},`));
    const { exitCode, stdout } = errdex("validate", folder);
    expect([exitCode, stdout.includes(expected), stdout.includes(field)], stdout).toEqual([1, true, true]);
    expect(stdout).toMatch(/catalogue\.json:2:\d+ schema: /);
  });

  test.each([
    [{ grpcStatus: "OK" }, '"grpcStatus" should be one of CANCELLED'],
    [{ grpcStatus: 5 }, "but is 5"],
    [{ stability: "beta" }, '"stability" should be one of experimental, stable, but is "beta"'],
    [{ editorial: { stability: "stable" } }, 'there is no field "stability" here'],
    [{ grpcStatus: "INTERNAL", editorial: { grpcStatus: "NOT_FOUND" } }, "stated-once"],
  ])("%j", (more, expected) => {
    const entry = { ...entryOf(1, "ONE_FAILED"), ...more } as Entry;
    const { exitCode, stdout } = errdex("validate", writeCatalogue(tempFolder(), catalogueOf([entry])));
    expect([exitCode, stdout.includes(expected)], stdout).toEqual([1, true]);
    expect(stdout).toMatch(/catalogue\.json:\d+:\d+ /);
  });
});
