import { describe, expect, test } from "vitest";
import { configs, FILE, hooks } from "./hooks.ts";

describe(FILE, () => {
  test("each hook has what pre-commit wants, and no key that is unknown", () => {
    const known = "id name description entry language files pass_filenames require_serial".split(" ");
    for (const hook of hooks) {
      expect(Object.keys(hook)).toEqual(known);
      expect([hook.id, hook.name, hook.entry].filter((value) => typeof value !== "string" || value === "")).toEqual([]);
      // A checkout of this repository is no package that npm could install.
      expect(hook.language).toBe("system");
      expect(hook.pass_filenames).toBe(false);
    }
    expect(hooks.map(({ id }) => id)).toEqual(["errdex-validate", "errdex-check"]);
  });

  test("catalogues, translations and configurations are validated, in all their names", () => {
    const files = new RegExp(hooks[0]?.files ?? "");
    const named = ["catalogue.json", "errors/catalogue.yaml", "a/locales/de.yml", "errdex.config.json", "ä/b c.json"];
    expect(named.filter((name) => !files.test(name))).toEqual([]);
    expect(["README.md", "json", "a.json5", "a.yaml.bak", "json.py"].filter((name) => files.test(name))).toEqual([]);
  });
});

test("docs/ci.md shows hooks that exist, or are complete", () => {
  expect(configs).toHaveLength(3);
  for (const { repos } of configs) {
    for (const { repo, rev, hooks: shown } of repos) {
      if (repo === "local")
        expect(Object.keys(shown[0] ?? {})).toEqual(expect.arrayContaining(["name", "entry", "language"]));
      else {
        expect([repo, rev]).toEqual(["https://github.com/OWNER/errdex", "COMMIT"]);
        expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
      }
    }
  }
});
