import { describe, expect, test } from "vitest";
import type { Catalogue, Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { completeness, translationStatus } from "../../src/catalogue/translation-status.ts";
import { checkSource } from "../../src/check/check-source.ts";
import { planFiles, type RenderedPart } from "../../src/generate/plan/plan-files.ts";
import type { Renderer } from "../../src/generate/templates/renderer.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { prepareModels } from "../../src/model/build-model.ts";
import type { Target, TargetFile } from "../../src/targets/target.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { tempFolder } from "../support/temp.ts";

const LOADED = loadTarget("markdown").value as Target;

interface Context {
  readonly id?: string;
  readonly locale?: { readonly tag: string };
  readonly category?: { readonly id: string };
  readonly error?: { readonly code: number };
  readonly otherLocales?: readonly { readonly tag: string }[];
}

/** Writes what a file is made for in the place of `@`, and the other languages in that of `+`. */
const RENDERER = {
  renderPath(path: string, { locale, category, error, otherLocales = [] }: Context) {
    const made = [locale?.tag, category?.id, error?.code].filter((one) => one !== undefined).join("-");
    return path.replaceAll("@", made).replaceAll("+", otherLocales.map(({ tag }) => tag).join("."));
  },
} as unknown as Renderer;

const ONE = entryOf(1, "ONE_FAILED");
const TWO = entryOf(2, "TWO_FAILED", { category: "other" });
const CATEGORIES = [
  { id: "general", title: "General" },
  { id: "other", title: "Other" },
];

/** A locale file with the translations of some entries. */
function localeOf(locale: string, ...entries: readonly Entry[]): Locale {
  const text = (source: string) => ({
    text: `${locale}: ${source}`,
    state: "draft" as const,
    source: hashText(source),
  });
  const errors = entries.map(({ code, message, description }) => [
    String(code),
    { message: text(message), description: text(description) },
  ]);
  const categories = Object.fromEntries(CATEGORIES.map(({ id, title }) => [id, { title: text(title) }]));
  return { catalogue: "acme", locale, categories, errors: Object.fromEntries(errors) };
}

function plan(
  files: readonly Partial<TargetFile>[],
  more: Partial<Target> = {},
  part: RenderedPart = "package",
  catalogue: Partial<Catalogue> = {},
): ReturnType<typeof planFiles> {
  const locales = [localeOf("de", ONE, TWO), localeOf("pt-BR", ONE, TWO), localeOf("sv", ONE)];
  const source = catalogueOf([ONE, TWO], { categories: CATEGORIES, ...catalogue });
  const { value } = checkSource(writeCatalogue(tempFolder(), source, locales), []);
  if (value === null) throw new Error("The catalogue has findings.");
  const complete = new Map(translationStatus(value).map((status) => [status.locale, completeness(status)]));
  const { lock: _, ...target } = LOADED;
  return planFiles(
    prepareModels(value, [], complete)(LOADED.names),
    { ...target, files: files.map((file) => ({ template: "t.hbs", path: "p", ...file })), ...more } as Target,
    RENDERER,
    part,
  );
}

const pathsOf = (...args: Parameters<typeof plan>): string[] => plan(...args).files.map(({ path }) => path);

describe("a file is made", () => {
  test.each([
    [undefined, ["x"]],
    ["catalogue", ["x"]],
    ["category", ["xgeneral", "xother"]],
    ["error", ["x1", "x2"]],
    ["locale", ["xen", "xde", "xpt-BR", "xsv"]],
    ["alias", ["xpt"]],
    ["locale-category", ["en", "de", "pt-BR", "sv"].flatMap((tag) => [`x${tag}-general`, `x${tag}-other`])],
  ] as const)("for each %s", (each, paths) => {
    expect(pathsOf([each === undefined ? { path: "x@" } : { path: "x@", each }])).toEqual(paths);
  });

  test("in the order of the target's files, and with the language that it is for", () => {
    const { files } = plan([{ path: "b" }, { path: "a/@", each: "locale" }]);
    expect(files.map(({ path, language }) => [path, language])).toEqual([
      ["b", null],
      ["a/en", "en"],
      ["a/de", "de"],
      ["a/pt-BR", "pt-BR"],
      ["a/sv", "sv"],
    ]);
    expect(files.every(({ making }) => making.kind === "render")).toBe(true);
  });

  test("not where its condition is not met", () => {
    expect(pathsOf([{ path: "a", when: "envelope" }, { path: "b" }])).toEqual(["b"]);
  });
});

describe("a language that is not translated far enough", () => {
  test("gets no file, and the others do not know it; what it would get is told", () => {
    const { files, withheld, diagnostics } = plan([{ path: "@-beside-+", each: "locale", complete: 95 }]);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["en-beside-de.pt-BR", "de-beside-en.pt-BR", "pt-BR-beside-en.de"]);
    expect(withheld).toEqual([{ path: "sv-beside-", target: "markdown", language: "sv", complete: 66, needed: 95 }]);
  });

  test("gets one that needs less", () => {
    const { files, withheld } = plan([{ path: "@", each: "locale", complete: 66 }]);
    expect(files.map(({ path }) => path)).toEqual(["en", "de", "pt-BR", "sv"]);
    expect(withheld).toEqual([]);
  });

  test("gets none for its categories either", () => {
    const { files, withheld } = plan([{ path: "@", each: "locale-category", complete: 67 }]);
    expect(files).toHaveLength(6);
    expect(withheld.map(({ path, needed }) => [path, needed])).toEqual([
      ["sv-general", 67],
      ["sv-other", 67],
    ]);
  });

  test("does not matter to files for something else", () => {
    for (const each of ["catalogue", "category", "error", "alias"] as const) {
      expect(plan([{ path: "@x", each, complete: 95 }]).withheld).toEqual([]);
    }
  });
});

describe("aliases", () => {
  test.each([
    ["language", ["pt"]],
    ["lookup", ["pt"]],
    ["region", ["pt"]],
  ] as const)("for platforms that look for a %s", (aliases, tags) => {
    expect(pathsOf([{ path: "@", each: "alias", aliases }])).toEqual(expect.arrayContaining([...tags]));
  });
});

describe("a path", () => {
  const refused = (...args: Parameters<typeof plan>): string[] =>
    plan(...args).diagnostics.map(({ message }) => message);

  test.each([
    [["a", "a"], ['the path "a" cannot be written: a is already the path of another file']],
    [["a", "A"], ['the path "A" cannot be written: a is already the path of another file']],
    [["a/b", "a"], ['the path "a" cannot be written: a/b needs a folder of this name']],
    [["a", "a/b"], ['the path "a/b" cannot be written: a is a file, and cannot be a folder as well']],
    [["A", "a/b/c"], ['the path "a/b/c" cannot be written: A is a file, and cannot be a folder as well']],
    [["x/a", "x/a/b/c"], ['the path "x/a/b/c" cannot be written: x/a is a file, and cannot be a folder as well']],
    [["x/y/z", "X"], ['the path "X" cannot be written: x/y/z needs a folder of this name']],
    [["a/b", "a/c", "ab"], []],
    [["../a"], [expect.stringContaining('the path "../a" cannot be written: ')]],
    [["/a"], [expect.stringContaining('the path "/a" cannot be written: ')]],
  ])("of %j", (paths, messages) => {
    expect(refused(paths.map((path) => ({ path })))).toEqual(messages);
  });

  test("is refused at its place in target.json, and no file is made of it", () => {
    const { files, diagnostics } = plan([{ path: "a" }, { path: "a" }, { path: "b" }]);
    expect(files.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(diagnostics).toMatchObject([
      {
        rule: "output-path",
        severity: "error",
        file: LOADED.document.file,
        help: "Correct the path, or the name that it is made from.",
      },
    ]);
  });

  test("of a copy or of the lock is checked as well", () => {
    const runtime = [{ files: ["c.ts"], to: "src" }];
    expect(pathsOf([{ path: "a" }], { runtime, lock: "lock.json" })).toEqual(["a", "src/c.ts", "lock.json"]);
    const { files } = plan([], { runtime, lock: "lock.json" });
    expect(files.map(({ making }) => making.kind)).toEqual(["copy", "lock"]);
    expect(refused([{ path: "src" }], { runtime })).toHaveLength(1);
    expect(refused([{ path: "lock.json" }], { lock: "lock.json" })).toHaveLength(1);
  });

  test("of the cases of decoding is made only where the catalogue has them", () => {
    expect(pathsOf([], { conformance: "cases.json" })).toEqual([]);
  });
});

describe("samples", () => {
  test("are the files that have a sample, at its path, and nothing that is copied", () => {
    const files = [
      { path: "a" },
      { path: "b", sample: "src/@sample.ts" },
      { path: "c", sample: "d", when: "envelope" },
    ];
    const runtime = [{ files: ["c.ts"] }];
    expect(pathsOf(files, { runtime, lock: "lock.json" }, "sample")).toEqual(["src/sample.ts"]);
    expect(pathsOf(files, {}, "package")).toEqual(["a", "b"]);
  });

  test("do not replace what is written by hand", () => {
    const runtimeTexts = new Map([["src/Index.ts", ""]]) as unknown as Target["runtimeTexts"];
    const { diagnostics } = plan([{ path: "a", sample: "src/index.ts" }], { runtimeTexts }, "sample");
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the path "src/index.ts" cannot be written: src/Index.ts is already the path of another file',
    ]);
    expect(plan([{ path: "src/index.ts" }], { runtimeTexts }).diagnostics).toEqual([]);
  });
});
