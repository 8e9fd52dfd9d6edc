import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

const ONE = entryOf(1, "ONE_FAILED", {
  message: "token expired",
  description: "The token has expired.",
  resolution: "Get a new one.",
});
const TWO = entryOf(2, "TWO_FAILED", { message: "no device", description: "There is no such device." });

function german(...entries: Entry[]): Locale {
  const text = (source: string, words: string) => ({
    text: words,
    state: "reviewed" as const,
    source: hashText(source),
  });
  const errors = entries.map(({ code, message, description, resolution }) => [
    code,
    {
      message: text(message, `de: ${message}`),
      description: text(description, `de: ${description}`),
      ...(resolution === undefined ? {} : { resolution: text(resolution, `de: ${resolution}`) }),
    },
  ]);
  const categories = { general: { title: text("General", "Allgemein") } };
  return { catalogue: "acme", locale: "de", categories, errors: Object.fromEntries(errors) };
}

let folder: string;
let out: string;

beforeEach(() => {
  folder = writeCatalogue(tempFolder(), catalogueOf([ONE, TWO]), [german(ONE, TWO)]);
  out = tempFolder();
  expect(errdex("lock", folder)).toMatchObject({ exitCode: 0 });
  rmSync(join(folder, "catalogue.json"));
});

/** Writes the catalogue anew, with the German texts of the release. */
const write = (...errors: Entry[]) => writeCatalogue(folder, catalogueOf(errors), [german(ONE, TWO)]);

function generated(target: string, path: string): string {
  expect(errdex("generate", folder, "--target", target, "--out", out, "--quiet")).toMatchObject({ exitCode: 0 });
  return readFileSync(join(out, path), "utf8");
}

const texts = (): Record<string, string> => JSON.parse(generated("messages-formatjs", "de.json"));

test("a reworded text keeps its translation; what to do falls back", () => {
  write(
    { ...ONE, message: "the token expired", description: "This token has expired.", resolution: "Ask for a new one." },
    TWO,
  );
  expect(texts()["1.message"]).toBe("de: token expired");
  expect(texts()).not.toHaveProperty("1.resolution");
});

test("a code that means another error falls back in every text, before the release and after it, until it is translated again", () => {
  const now = { ...ONE, message: "no device", description: "The device does not exist." };
  write(now, TWO);
  expect(errdex("diff", join(folder, "catalogue.lock.json"), folder).stdout).toContain("means another error?");
  expect(texts()).not.toHaveProperty("1.message");
  expect(texts()).not.toHaveProperty("1.description");
  expect(texts()["2.message"]).toBe("de: no device");
  expect(errdex("lock", folder)).toMatchObject({ exitCode: 0 });
  expect(texts()).not.toHaveProperty("1.message");
  // A translation of the new texts that is then outdated in turn is shown: the meaning is the same.
  writeCatalogue(folder, catalogueOf([{ ...now, message: "there is no device" }, TWO]), [german(now, TWO)]);
  expect(texts()["1.message"]).toBe("de: no device");
  expect(errdex("lock", folder)).toMatchObject({ exitCode: 0 });
  writeCatalogue(folder, catalogueOf([{ ...now, message: "there is no device" }, TWO]), [german(ONE, TWO)]);
  expect(texts()).not.toHaveProperty("1.message");
});

test("the maintainers say that it means the same: nothing falls back", () => {
  write({ ...ONE, message: "no device", description: "The device does not exist." }, TWO);
  errdex("validate", folder, "--allow", "meaning-changed:1", "--reason", "The token stands for the device.");
  expect(texts()["1.message"]).toBe("de: token expired");
});

test("a language keeps the pages that it had in a release, with a note", () => {
  write(ONE, TWO);
  expect(generated("markdown", "de/README.md")).not.toContain("%");
  const more = [3, 4, 5].map((code) => entryOf(code, `CODE_${code}_FAILED`));
  write(ONE, TWO, ...more);
  expect(generated("markdown", "de/README.md")).toContain("> 50 % der Texte sind aus dem heutigen Wortlaut");
  expect(existsSync(join(out, "de/general.md"))).toBe(true);
  // So it is after the next release.
  expect(errdex("lock", folder)).toMatchObject({ exitCode: 0 });
  expect(generated("markdown", "de/README.md")).toContain("> 50 % ");
  // A lock of an earlier errdex does not tell the share. What is translated of what was released counts.
  const file = join(folder, "catalogue.lock.json");
  const { complete: _, seal: __, ...older } = JSON.parse(readFileSync(file, "utf8"));
  older.errors = older.errors.slice(0, 2);
  writeFileSync(file, JSON.stringify(older));
  expect(generated("markdown", "de/README.md")).toContain("> 50 % ");
});

test("a language that was never complete gets no pages", () => {
  writeCatalogue(folder, catalogueOf([ONE, TWO]), [{ ...german(ONE), locale: "nl" }]);
  expect(errdex("generate", folder, "--target", "markdown", "--out", out, "--quiet")).toMatchObject({ exitCode: 0 });
  expect(existsSync(join(out, "nl"))).toBe(false);
});

/** Generates the reference, in a project that was never released; tells the exit code and what was said. */
function reference(...options: string[]): { exitCode: number; stdout: string } {
  const { exitCode, stdout } = errdex("generate", folder, "--target", "markdown", "--out", out, "--quiet", ...options);
  return { exitCode, stdout };
}

describe("a language of which too little is translated, and that was in no release", () => {
  beforeEach(() => {
    rmSync(join(folder, "catalogue.lock.json"));
    write(ONE, TWO);
    expect(reference()).toEqual({ exitCode: 0, stdout: "" });
    write(ONE, TWO, entryOf(3, "THREE_FAILED"));
  });
  const pages = (): boolean[] => ["de/README.md", "de/general.md"].map((path) => existsSync(join(out, path)));

  test("keeps its pages, and nothing is written, until somebody says so", () => {
    const before = readFileSync(join(out, "README.md"), "utf8");
    const { exitCode, stdout } = reference();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "de/README.md:1:1 dropped-language: only 75 % of the texts are translated into de, and markdown needs 95 %: this file and 2 more would be deleted.",
    );
    expect(stdout).toContain("To delete the files, pass --drop-languages.");
    expect([pages(), readFileSync(join(out, "README.md"), "utf8") === before]).toEqual([[true, true], true]);
    expect(reference("--dry-run").stdout).toContain("dropped-language");
  });

  test("loses them with --drop-languages, which is a warning", () => {
    const dry = reference("--drop-languages", "--dry-run");
    expect([dry.exitCode, dry.stdout.includes("dropped-language (warning)"), pages()]).toEqual([0, true, [true, true]]);
    const { exitCode, stdout } = reference("--drop-languages");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("dropped-language (warning): only 75 % of the texts are translated into de");
    expect(stdout).toContain("this file and 2 more are deleted");
    expect(pages()).toEqual([false, false]);
    expect(reference()).toEqual({ exitCode: 0, stdout: "" });
  });

  test("--check says why its pages are out of date, also with --drop-languages", () => {
    for (const options of [["--check"], ["--check", "--drop-languages"]]) {
      const { exitCode, stdout } = reference(...options);
      expect(exitCode).toBe(1);
      expect(stdout).toContain("dropped-language: only 75 %");
    }
  });

  test("whose pages were edited keeps these without a word: they are not deleted anyway", () => {
    for (const path of ["README", "general", "names"]) writeFileSync(join(out, `de/${path}.md`), "Ours.");
    expect(reference("--dry-run").stdout).not.toContain("dropped-language");
  });
});
