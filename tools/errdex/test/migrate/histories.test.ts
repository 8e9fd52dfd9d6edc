import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Catalogue, Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { LUA } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";

/** A catalogue that has been released in several versions; the last list is what it is now. */
function history(
  releases: Readonly<Record<string, readonly Entry[]>>,
  now: readonly Entry[],
  more: Partial<Catalogue> = {},
) {
  const folder = tempFolder();
  for (const [version, entries] of Object.entries(releases)) {
    writeCatalogue(folder, catalogueOf(entries, more));
    expect(errdex("lock", folder, "--version", version), version).toMatchObject({ exitCode: 0 });
  }
  writeCatalogue(folder, catalogueOf(now, more));
  return folder;
}

const migrate = (folder: string, from: string, ...options: string[]) =>
  errdex("migrate", folder, "--from", from, ...options);

function lists(folder: string, from: string) {
  const { exitCode, stdout } = migrate(folder, from, "--format", "json", "--target", LUA);
  expect(exitCode).toBe(0);
  const { renamed, deprecated, retired, removed } = JSON.parse(stdout);
  return { renamed, deprecated, retired, removed };
}

const NOTHING = { renamed: [], deprecated: [], retired: [], removed: [] };
const named = (name: string, ...aliases: string[]): Entry => entryOf(1, name, { aliases });

test("of a name that has changed twice, a guide has the one that the version had", () => {
  const folder = history(
    {
      "1.0.0": [named("ONE_OLD")],
      "1.1.0": [named("ONE_MID", "ONE_OLD")],
      "1.2.0": [named("ONE_NEW", "ONE_OLD", "ONE_MID")],
    },
    [named("ONE_NEW", "ONE_OLD", "ONE_MID")],
  );
  const change = { code: 1, stays: true, name: "ONE_NEW" };
  expect(lists(folder, "1.0.0").renamed).toEqual([{ ...change, before: "ONE_OLD", since: "1.1.0" }]);
  expect(lists(folder, "1.1.0").renamed).toEqual([{ ...change, before: "ONE_MID", since: "1.2.0" }]);
  expect(lists(folder, "1.2.0")).toEqual(NOTHING);
});

test("a name that is what it was has not changed", () => {
  const folder = history({ "1.0.0": [named("ONE_OLD")], "1.1.0": [named("ONE_MID", "ONE_OLD")] }, [
    named("ONE_OLD", "ONE_MID"),
  ]);
  expect(lists(folder, "1.0.0")).toEqual(NOTHING);
  expect(lists(folder, "1.1.0").renamed).toMatchObject([{ before: "ONE_MID", name: "ONE_OLD", since: "next" }]);
});

test("who has to replace a code anyhow is not told of its other name, and finds it by the one it had", () => {
  const two = entryOf(2, "TWO_FAILED");
  const deprecated = { since: "next", reason: "So.", replacedBy: 2 };
  const old = { "1.0.0": [named("ONE_OLD"), two] };
  const renamed = named("ONE_NEW", "ONE_OLD");
  const replaced = lists(history(old, [{ ...renamed, deprecated }, two]), "1.0.0");
  expect(replaced).toMatchObject({ ...NOTHING, deprecated: [{ before: "ONE_OLD", name: "ONE_NEW", replacedBy: 2 }] });
  const retired = lists(history(old, [{ ...renamed, retired: { since: "next" } }, two]), "1.0.0");
  expect(retired).toMatchObject({ ...NOTHING, retired: [{ before: "ONE_OLD", name: "ONE_NEW" }] });
  const { replacedBy: _, ...alone } = deprecated;
  const kept = lists(history(old, [{ ...renamed, deprecated: alone }, two]), "1.0.0");
  expect(kept).toMatchObject({ renamed: [{ before: "ONE_OLD" }], deprecated: [{ before: "ONE_OLD" }] });
});

test("what is newer than the version is nobody's to change", () => {
  const late = entryOf(2, "TWO_FAILED", { since: "1.1.0", deprecated: { since: "1.1.0", reason: "So." } });
  const folder = history({ "1.0.0": [named("ONE_OLD")], "1.1.0": [named("ONE_OLD"), late] }, [
    named("ONE_OLD"),
    late,
    entryOf(3, "THREE_FAILED", { since: "next", deprecated: { since: "next", reason: "So." } }),
  ]);
  expect(lists(folder, "1.0.0")).toEqual(NOTHING);
});

test("where nothing has changed, the guide says so", () => {
  const folder = history({ "1.0.0": [named("ONE_OLD")] }, [named("ONE_OLD")]);
  expect(migrate(folder, "1.0.0")).toEqual({
    exitCode: 0,
    stdout: "Nothing of the Acme API has changed since 1.0.0 that a program or a reader has to adapt to.",
  });
});

test("texts that are markup stay text, and a code of text is a literal of its language", () => {
  const hazard = "a | b `c` <i>*d*</i> [e](f) @g\n```\n# h";
  const now = [
    entryOf("```'\"", "ONE_OLD", { retired: { since: "next" }, deprecated: { since: "next", reason: hazard } }),
    entryOf("A-1", "TWO_FAILED", { deprecated: { since: "next", reason: hazard } }),
  ];
  const before = now.map(({ deprecated: _, retired: __, ...entry }) => entry);
  const { stdout } = migrate(history({ "1.0.0": before }, now, { title: hazard }), "1.0.0", "--target", "python");
  expect(stdout.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(4);
  expect(stdout.split("\n").filter((line) => line.startsWith("```"))).toEqual(["```diff", "```", "```diff", "```"]);
  expect(stdout).toContain('\n+ AcmeErrorCode("```\'\\"")\n');
  for (const row of stdout.split("\n").filter((line) => line.startsWith("|"))) {
    expect(row.replaceAll("\\|", "").match(/\|/g)).toHaveLength(6);
  }
});

const usage = (folder: string, ...options: string[]): string | undefined => {
  const { exitCode, stderr } = errdex("migrate", folder, ...options);
  expect(exitCode).toBe(2);
  return stderr?.replaceAll(folder, "errors").replaceAll("\\", "/");
};

test("a version that is none, or is not released yet, is refused", () => {
  const folder = history({ "1.0.0": [named("ONE_OLD")] }, [named("ONE_OLD")]);
  expect(usage(folder)).toBe("errdex: migrate needs --from, the version to upgrade from.");
  for (const from of ["1.0", "v1.0.0", "next", "2026-01-01", ""]) {
    expect(usage(folder, "--from", from)).toBe(`errdex: --from takes a version such as 1.4.0, but was given ${from}.`);
  }
  expect(usage(folder, "--from", "1.0.1")).toBe("errdex: --from 1.0.1 is later than the last released version 1.0.0.");
  expect(usage(folder, "--from", "1.0.0", "--format", "text")).toMatch(/^errdex: --format takes markdown, json, /);
  expect(usage(folder, "--from", "1.0.0", "--target", "cobol")).toMatch(/^errdex: cobol is neither a target /);
});

test("before the first release there is nothing to move from", () => {
  const folder = writeCatalogue(tempFolder(), catalogueOf([named("ONE_OLD")]));
  expect(usage(folder, "--from", "1.0.0")).toBe(
    "errdex: errors/catalogue.json has no catalogue.lock.json, so there is no released version to upgrade from.",
  );
});

test("a catalogue with errors has no guide", () => {
  const folder = history({ "1.0.0": [named("ONE_OLD")] }, [named("ONE_NEW")]);
  const { exitCode, stdout } = migrate(folder, "1.0.0");
  expect(exitCode).toBe(1);
  expect(stdout).toContain("released-name");
});

test("a target without a migration has nothing to say, and is refused only where it was asked for", () => {
  const folder = history({ "1.0.0": [named("ONE_OLD")] }, [named("ONE_NEW", "ONE_OLD")]);
  const target = join(tempFolder(), "plain");
  const definition = {
    id: "plain",
    title: "Plain",
    syntax: {},
    names: {},
    files: [{ template: "a.hbs", path: "a.txt" }],
  };
  writeTree(target, { "target.json": JSON.stringify(definition), "a.hbs": "a" });
  expect(usage(folder, "--from", "1.0.0", "--target", target)).toMatch(/has no migration in its target\.json/);
  const project = { path: "catalogue.json", command: "make", packages: [{ name: "plain", target }] };
  writeCatalogue(folder, catalogueOf([named("ONE_NEW", "ONE_OLD")], { project }));
  expect(migrate(folder, "1.0.0")).toMatchObject({ exitCode: 0 });
});

test("a target's template is checked before it runs, also when nothing but packages is made", () => {
  const target = join(tempFolder(), "mine");
  const definition = {
    id: "mine",
    title: "Mine",
    syntax: {},
    names: { constant: "SCREAMING_SNAKE" },
    migration: { title: "Mine", template: "guide.hbs" },
    files: [{ template: "a.hbs", path: "a.txt" }],
  };
  const template =
    "{{#each migration.renamed as |change|}}{{change.befor.names.constant}}{{change.error.message}}{{/each}}";
  writeTree(target, {
    "target.json": JSON.stringify(definition, null, 1),
    "a.hbs": "{{migration.from}}",
    "guide.hbs": template,
  });
  const folder = history({ "1.0.0": [named("ONE_OLD")] }, [named("ONE_NEW", "ONE_OLD")]);
  const findings = [
    /a\.hbs:1:3 template: there is no field migration\.from/,
    /guide\.hbs:1:42 template: there is no field change\.befor\.names\.constant/,
    /guide\.hbs:1:\d+ template: \{\{change\.error\.message\}\} prints data without a helper/,
  ];
  for (const words of [
    ["migrate", folder, "--from", "1.0.0", "--target", target],
    ["generate", folder, "--target", target, "--out", tempFolder()],
  ]) {
    const { exitCode, stdout } = errdex(...words);
    expect(exitCode).toBe(1);
    for (const finding of findings) expect(stdout).toMatch(finding);
  }
  writeFileSync(
    join(target, "target.json"),
    JSON.stringify({ ...definition, migration: { title: "x", template: "no.hbs" } }),
  );
  expect(migrate(folder, "1.0.0", "--target", target)).toMatchObject({
    exitCode: 1,
    stdout: expect.stringMatching(/target-file: there is no template no\.hbs in /),
  });
});
