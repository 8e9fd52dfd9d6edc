import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../docs/markdown.ts";
import { NODE, tryProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";
import { shuffleKeys } from "./shuffle-keys.ts";

// pnpm test:same: the same catalogue gives the same bytes, whatever machine generates them and however it is set.
const CLI = join(ROOT, "tools/errdex/src/cli/cli.ts");
const CATALOGUES = ["spec/tuya", "spec/example"] as const;
const TARGETS = readdirSync(join(ROOT, "templates"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const TIMEOUT = 900_000;

interface Setting {
  readonly node?: Command | typeof NODE;
  readonly env?: NodeJS.ProcessEnv;
  /** What Node loads before errdex. */
  readonly first?: string;
  readonly cwd?: string;
  /** The folder that `spec` is in. */
  readonly root?: string;
  /** Whether the catalogue and the output are named as they are found from the working directory. */
  readonly relative?: boolean;
}

/** Nothing of the machine's own settings. */
const PLAIN = { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: undefined, LC_TIME: undefined, LANGUAGE: undefined };

/** Generates every target of a catalogue in a process of its own, and gives the bytes of every file. */
function generate(catalogue: string, setting: Setting = {}): Record<string, string> {
  const { node = NODE, env = {}, first, cwd = ROOT, root = ROOT } = setting;
  const out = tempFolder();
  const named = (path: string): string => (setting.relative === true ? relative(cwd, path) || "." : path);
  const targets = TARGETS.flatMap((target) => ["--target", target]);
  const words = [CLI, "generate", "--quiet", named(join(root, catalogue)), ...targets, "--out", named(out)];
  const ended = tryProgram(node, [...(first === undefined ? [] : ["--import", first]), ...words], {
    cwd,
    env: { ...PLAIN, ...env },
  });
  expect(ended.stderr.toString()).toBe("");
  expect(ended.status).toBe(0);
  return readTree(out);
}

/** Copies a catalogue, with another order of the keys in every document unless the seed is null. */
function copyOf(catalogue: string, seed: number | null): string {
  const root = tempFolder();
  const folder = join(root, catalogue);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(join(ROOT, catalogue), folder, { recursive: true });
  const documents = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".json"));
  expect(documents.length).toBeGreaterThan(3);
  for (const file of documents.map((name) => join(folder, name))) {
    if (seed !== null) writeFileSync(file, shuffleKeys(readFileSync(file, "utf8"), seed));
  }
  return root;
}

/** The files that are not equal, or are only in one of two outputs. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}

describe.each(CATALOGUES)("%s", (catalogue) => {
  let expected: Record<string, string> | undefined;
  const plain = (): Record<string, string> => {
    expected ??= generate(catalogue);
    return expected;
  };
  const isSame = (setting: Setting): void => {
    expect(differing(generate(catalogue, setting), plain())).toEqual([]);
  };

  test("every target writes files", { timeout: TIMEOUT }, () => {
    const folders = new Set(Object.keys(plain()).map((path) => path.split("/")[0]));
    expect([...folders].sort()).toEqual(TARGETS.toSorted());
  });

  test("a second run", { timeout: TIMEOUT }, () => isSame({}));

  // At +14 and -11 hours it is never the same day.
  test.each(["Pacific/Kiritimati", "Pacific/Niue"])("the time zone %s", { timeout: TIMEOUT }, (zone) =>
    isSame({ env: { TZ: zone } }),
  );

  // Turkish has another lower case of I, Thai another calendar, Arabic other digits; Estonian sorts z before t.
  test.each(["tr_TR.UTF-8", "th_TH.UTF-8", "ar_EG.UTF-8", "et_EE.UTF-8", "C"])(
    "the locale %s",
    { timeout: TIMEOUT },
    (locale) => isSame({ env: { LANG: locale, LC_ALL: locale, LANGUAGE: locale.slice(0, 2) } }),
  );

  test.each(["000", "077"])("the umask %s", { timeout: TIMEOUT }, (mask) =>
    // A thread has the process's, and cannot set it.
    isSame({
      first: `data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.umask(0o${mask})`,
    }),
  );

  test("another working directory, and relative paths", { timeout: TIMEOUT }, () => {
    isSame({ cwd: tempFolder() });
    isSame({ cwd: join(ROOT, catalogue), relative: true });
    isSame({ cwd: tempFolder(), relative: true });
  });

  test("other orders of keys in all documents", { timeout: TIMEOUT }, () => {
    // Outside this repository, headers name the files of a target in another way.
    const copies = [null, 1, 2].map((seed) => generate(catalogue, { root: copyOf(catalogue, seed) }));
    const [asWritten = {}, ...shuffled] = copies.map(({ ...files }) => {
      // Decoding cases are copied as they are written, with the bodies of an API in them.
      for (const path of Object.keys(files).filter((name) => name.endsWith("/conformance.json"))) {
        files[path] = shuffleKeys(files[path] as string, 0);
      }
      // It has the hashes of the files.
      return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith(".errdex-manifest.json")));
    });
    for (const files of shuffled) expect(differing(files, asWritten)).toEqual([]);
  });

  const inNode = (node: Command): void => test("the same files", { timeout: TIMEOUT }, () => isSame({ node }));
  withPrograms(["node22"], "Node 22", ({ node22 }) => inNode(node22));
  withPrograms(["node26"], "Node 26", ({ node26 }) => inNode(node26));
});

test("Node follows the settings", () => {
  const shown = "const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log(locale, timeZone);";
  const env = { ...PLAIN, LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Niue" };
  expect(tryProgram(NODE, ["-e", shown], { env }).stdout.toString()).toBe("tr-TR Pacific/Niue\n");
});

test("the order of keys is another, and nothing else is", () => {
  const text = '{"b":[{"d":1,"c":{}},"e"],"10":null,"9":1.50,"a":{"x":"","y":true}}';
  const shuffled = [1, 2].map((seed) => shuffleKeys(text, seed));
  expect(new Set([text, ...shuffled].map((each) => each.replaceAll(/\s/g, ""))).size).toBe(3);
  for (const each of shuffled) expect(JSON.parse(each)).toEqual(JSON.parse(text));
  for (const each of ["{}", "[]", "1", '{"a":1}']) expect(shuffleKeys(each, 1)).toBe(`${each}\n`);
});
