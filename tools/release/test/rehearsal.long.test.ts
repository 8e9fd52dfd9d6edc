// A whole release, rehearsed in a copy of this repository: a revision of the document comes, is taken
// in, released and followed by everything; then one that the rules refuse.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Clone, cloneWorkspace } from "./clone.ts";
import { firstRevision, secondRevision } from "./revisions.ts";

let clone: Clone;
const read = (path: string): string => readFileSync(join(clone.folder, path), "utf8");
/** The changeset that errdex has written; undefined when there is none. */
const ownChangeset = (): string | undefined =>
  readdirSync(join(clone.folder, ".changeset")).find((name) => name.startsWith("errdex-tuya"));
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const errdex = (...words: string[]) => clone.program("errdex", ...words);
const take = (name: string, text: string, ...more: string[]) => {
  writeFileSync(join(clone.folder, name), text);
  return errdex("import", "markdown-tables", name, "--into", "spec/tuya", ...more);
};
const fine = ({ exitCode, output }: { exitCode: number; output: string }): string => {
  expect(exitCode, output).toBe(0);
  return output;
};
/** Every tracked file that has changed since the last commit, and every new one. */
const changed = (): string[] =>
  fine(clone.git("status", "--porcelain", "--untracked-files=all"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
    .sort();
const commit = (): void => {
  fine(clone.git("add", "-A"));
  fine(clone.git("commit", "-q", "-m", "a"));
};

interface Entry {
  readonly code: number;
  readonly name: string;
  readonly since?: string;
  readonly deprecated?: { readonly since: string; readonly reason: string; readonly revision?: string };
  readonly editorial?: object;
}
const entry = (code: number): Entry => {
  const found = json<{ errors: Entry[] }>("spec/tuya/catalogue.json").errors.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no entry ${code}.`);
  return found;
};
const PACKAGES = ["typescript", "python", "messages", "reference"];
const versions = (): string[] =>
  PACKAGES.map((name) => json<{ version: string }>(`packages/${name}/package.json`).version);

/** The versions of the packages, and of the catalogue, until now. */
let before: string[];
let lockBefore: string;
let released: string;
beforeAll(() => {
  clone = cloneWorkspace();
  // What other changes are waiting is another release's matter.
  for (const name of readdirSync(join(clone.folder, ".changeset"))) {
    if (name.endsWith(".md") && name !== "README.md") fine(clone.git("rm", "-q", `.changeset/${name}`));
  }
  // As if everything up to here had been released.
  fine(errdex("lock", "spec/tuya"));
  fine(clone.script("generate"));
  if (changed().length > 0) commit();
  before = versions();
  lockBefore = json<{ version: string }>("spec/tuya/catalogue.lock.json").version;
  released = next(lockBefore);
}, 900_000);

const next = (version: string): string =>
  version.replace(/^(\d+)\.(\d+)\.\d+$/, (_, a, b) => `${a}.${Number(b) + 1}.0`);

describe("a revision with two codes more, one less, one reworded and one column more", () => {
  test("a look at it changes nothing", () => {
    const output = fine(take("revision.md", firstRevision(), "--dry-run"));
    expect(output).toContain("2 added");
    expect(changed()).toEqual(["revision.md"]);
  });

  test("taking it in changes the catalogue alone, and tells what it has done", () => {
    const output = fine(take("revision.md", firstRevision()));
    expect(output).toContain("1120 TOO_MANY_SUBSCRIPTIONS (system)");
    expect(output).toContain("1007 KEY_NOT_SUPPORTED");
    expect(output).toContain('description: "The token is null." -> "The token is empty."');
    expect(changed()).toEqual(["revision.md", "spec/tuya/catalogue.json"]);
    fine(take("revision.md", firstRevision()));
    expect(fine(take("revision.md", firstRevision()))).toContain("nothing to change");
    fine(clone.git("clean", "-q", "-f", "revision.md"));
  });

  test("it is valid, and its stale translations are told", () => {
    const output = fine(errdex("validate", "spec/tuya"));
    const locales = readdirSync(join(clone.folder, "spec/tuya/locales")).length;
    const stale = output.split("\n").filter((line) => line.includes("stale-translation"));
    // The description of 1002, and the resolution of 1000 that the document now has.
    expect(stale).toHaveLength(2 * locales);
    const status = fine(errdex("translate", "status", "spec/tuya", "--locale", "de", "--format", "json"));
    expect(JSON.parse(status)).toMatchObject([
      { locale: "de", missing: 5, stale: [{ code: "1000" }, { code: "1002" }] },
    ]);
  });

  test("a pull request without its changeset fails, and with it passes", () => {
    fine(clone.script("generate"));
    const without = clone.script("check-pull-request", "main", "difference.md");
    expect(without.exitCode).toBe(1);
    expect(without.output).toMatch(/errdex-tuya-[0-9a-f]{12}\.md is missing/);
    const output = fine(errdex("changeset", "spec/tuya"));
    expect(output).toContain("tuya-errors minor, tuya-errors-python minor, tuya-errors-messages minor");
    expect(read(`.changeset/${ownChangeset()}`)).toContain(
      "| `1120` | `TOO_MANY_SUBSCRIPTIONS` | new: “too many subscriptions” |",
    );
    commit();
    fine(clone.git("switch", "-q", "-c", "request"));
    fine(clone.git("branch", "-f", "main", "HEAD~1"));
    fine(clone.script("check-pull-request", "main", "difference.md"));
    const difference = read("difference.md");
    expect(difference).toContain("| **All together** | **minor** | **minor** | **minor** | **minor** |");
    expect(difference).toContain("`1007` `KEY_NOT_SUPPORTED`: deprecated");
    fine(clone.git("clean", "-q", "-f", "difference.md"));
    fine(clone.git("switch", "-q", "-C", "main"));
  });

  test("version-packages makes the release", () => {
    fine(clone.script("version-packages"));
    expect(versions()).toEqual(before.map(next));
    expect(read("packages/python/src/tuya_errors/_version.py")).toContain(`__version__ = "${next(before[1] ?? "")}"`);
    for (const name of PACKAGES) {
      const log = read(`packages/${name}/CHANGELOG.md`);
      expect(log).toContain(`## ${next(before[PACKAGES.indexOf(name)] ?? "")}\n\n### Minor Changes\n`);
      expect(log).toContain("| `1121` | `REGION_CLOSED` | new: “region is closed” |");
    }
    expect(ownChangeset()).toBeUndefined();
    expect(entry(1120)).toMatchObject({ name: "TOO_MANY_SUBSCRIPTIONS", since: released });
    expect(entry(1121)).toMatchObject({ name: "REGION_CLOSED", since: released });
    expect(entry(1007).deprecated).toMatchObject({
      since: released,
      reason: "No longer listed in the source's revision 2026-03-01 08:00:00.",
      revision: "2026-03-01 08:00:00",
    });
    // What people wrote is where it was.
    expect(entry(1007).editorial).toBeDefined();
    expect(read("spec/tuya/catalogue.json")).not.toContain('"next"');
  });

  test("the deprecation stands in every output, in its own way", () => {
    const { since } = entry(1007).deprecated ?? { since: "?" };
    expect(read("packages/typescript/src/codes.ts")).toMatch(
      new RegExp(
        `@deprecated since ${since}.*\\n \\*/|@deprecated since ${since}[^/]*\\*/\\s*KEY_NOT_SUPPORTED = 1007`,
      ),
    );
    expect(read("packages/python/src/tuya_errors/codes.py")).toContain(`deprecated:: ${since}`);
    expect(read("packages/reference/system.md")).toContain("## 1007 ~~KEY\\_NOT\\_SUPPORTED~~");
    const bundle = json<Record<string, object>>("packages/messages/i18next/de/tuya-errors.json");
    expect(bundle["1007"]).toBeDefined();
  });

  test("a stale resolution is left to the source, a stale description is shown as it is", () => {
    const bundle = json<Record<string, Record<string, string>>>("packages/messages/i18next/de/tuya-errors.json");
    expect(bundle["1000"]).not.toHaveProperty("resolution");
    expect(bundle["1002"]?.description).toBe("Das Token ist null.");
    const english = json<Record<string, Record<string, string>>>("packages/messages/i18next/en/tuya-errors.json");
    expect(english["1000"]?.resolution).toBe("Check the ID that you send.");
  });

  test("the packages hold the lock, nothing is left to do, and all of it is fresh", () => {
    const { $schema, ...lock } = json<{ $schema: string }>("spec/tuya/catalogue.lock.json");
    expect($schema).toBe("../schema/lock.schema.json");
    expect(json("packages/typescript/catalogue.lock.json")).toEqual(lock);
    expect(json("packages/python/src/tuya_errors/catalogue.lock.json")).toEqual(lock);
    expect(fine(errdex("diff", "packages/messages", "spec/tuya"))).toContain("do not differ");
    expect(fine(errdex("changeset", "spec/tuya", "--check"))).toContain("nothing has changed since");
    fine(clone.exec("turbo", "run", "check"));
    commit();
    fine(clone.script("version-packages"));
    expect(changed()).toEqual([]);
  });

  test("the guide of migration tells what was deprecated", () => {
    expect(fine(errdex("migrate", "spec/tuya", "--from", lockBefore))).toContain("KEY_NOT_SUPPORTED");
  });
});

describe("a revision that uses a retired code again", () => {
  test("is refused, and nothing is written", () => {
    const catalogue = json<{ errors: Record<string, unknown>[] }>("spec/tuya/catalogue.json");
    const gone = catalogue.errors.find(({ code }) => code === 1007);
    if (gone !== undefined) gone.retired = { since: "next" };
    writeFileSync(join(clone.folder, "spec/tuya/catalogue.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
    fine(errdex("validate", "spec/tuya"));
    fine(errdex("changeset", "spec/tuya"));
    fine(clone.script("version-packages"));
    commit();
    const { exitCode, output } = take("revision.md", secondRevision());
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^revision\.md:\d+:\d+ retired-code: .*1007/m);
    expect(changed()).toEqual(["revision.md"]);
    fine(clone.git("clean", "-q", "-f", "revision.md"));
  });

  test("so is the entry taken into use by hand", () => {
    const text = read("spec/tuya/catalogue.json");
    const catalogue = JSON.parse(text) as { errors: Record<string, unknown>[] };
    const gone = catalogue.errors.find(({ code }) => code === 1007);
    if (gone !== undefined) delete gone.retired;
    writeFileSync(join(clone.folder, "spec/tuya/catalogue.json"), JSON.stringify(catalogue, null, 2));
    const { exitCode, output } = errdex("validate", "spec/tuya");
    expect(exitCode).toBe(1);
    expect(output).toContain("retired-code: the code 1007 was retired in");
    expect(clone.script("version-packages").exitCode).toBe(1);
    writeFileSync(join(clone.folder, "spec/tuya/catalogue.json"), text);
  });
});
