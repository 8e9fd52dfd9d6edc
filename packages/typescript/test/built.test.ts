import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
/** The modules in both forms: CommonJS has a folder of its own. */
const modules = (readdirSync(dist, { recursive: true }) as string[])
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.c?js$/.test(path));

function read(module: string): string {
  return readFileSync(join(dist, module), "utf8");
}

test("there is one file for each entry point and one for what is loaded later, and no other: to import many takes long", () => {
  const locales = readdirSync(join(import.meta.dirname, "../src/locales")).map((file) => file.replace(/\.ts$/, ".js"));
  const expected = [
    "constants.js",
    "find-text.js",
    "index.js",
    "log.js",
    "observed.js",
    "testing.js",
    ...locales.map((file) => `locales/${file}`),
  ];
  // The command is started, and neither imported nor required. CommonJS loads the entries when the first is needed.
  const alone = ["cli.js", "cjs/entries.cjs", "cjs/observed-entries.cjs"];
  expect([...modules].sort()).toEqual(
    [...alone, ...expected, ...expected.map((file) => `cjs/${file.replace(".js", ".cjs")}`)].sort(),
  );
});

test.each(modules)("%s is ASCII: anything else takes an engine twice the memory, and longer to read", (module) => {
  expect(read(module)).toMatch(/^[\t\n -~]*$/);
});

test.each(modules)("%s waits for no other file, save that the entries are those of the whole", (module) => {
  const imported = [...read(module).matchAll(/\bfrom "(.*)"|^import "(.*)"|= require\("(.*)"\)/gm)].map(
    ([, from, alone, required]) => from ?? alone ?? required,
  );
  const later = /^(?:cjs\/)?(?:log|observed|testing)\.c?js$/.test(module);
  const index = module.startsWith("cjs/") ? "./index.cjs" : "./index.js";
  const all = module === "cli.js" ? ["./log.js", index] : later ? [index] : [];
  expect([...new Set(imported)]).toEqual(all);
});

test("no regular expression asks for a set of letters: engines of different age know different letters, and take long", () => {
  for (const module of modules) expect(read(module)).not.toMatch(/\\p\{/);
});
