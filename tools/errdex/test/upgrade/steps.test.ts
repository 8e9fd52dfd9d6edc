import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { readYaml } from "../../src/formats/yaml/yaml-document.ts";
import { asUpgraded, findOutdated, lockAsUpgraded, planUpgrade } from "../../src/upgrade/plan-upgrade.ts";
import type { UpgradableFiles, UpgradeStep } from "../../src/upgrade/upgrade-step.ts";

const documentOf = (file: string, text: string): SourceDocument =>
  (file.endsWith(".json") ? readJson : readYaml)(file, text).document as SourceDocument;

function filesOf(catalogue: string, lock: string | null = null): UpgradableFiles {
  return {
    catalogue: documentOf("catalogue.yaml", catalogue),
    conformance: null,
    observed: null,
    locales: [documentOf("locales/de.json", '{ "locale": "de", "words": { "a": "eins" } }')],
    lock: lock === null ? null : documentOf("catalogue.lock.json", lock),
  };
}

type Value = { readonly colour?: string; readonly words?: Readonly<Record<string, string>> };

/** `colour` becomes `color`, and a word of each translation goes. */
const RENAME: UpgradeStep = {
  to: 2,
  list: ({ catalogue, locales }) => {
    const { colour } = catalogue.value as Value;
    if (colour === undefined) return [];
    const order = ["id", "color", "title"];
    return [
      { document: catalogue, path: ["colour"], value: undefined, what: "has no colour" },
      { document: catalogue, path: ["color"], value: colour, order, what: "has a color" },
      ...locales.map((document) => ({ document, path: ["words", "a"], value: undefined, what: "has no a" })),
    ];
  },
  listLock: (document) => [{ document, path: ["errors", 0, "hue"], value: 1, what: "has a hue" }],
};
/** Sees what the step before it has left. */
const SHOUT: UpgradeStep = {
  to: 2,
  list: ({ catalogue }) => {
    const { color } = catalogue.value as { readonly color?: string };
    if (color === undefined) return [];
    return [{ document: catalogue, path: ["color"], value: color.toUpperCase(), what: `has ${color} in capitals` }];
  },
};
const CATALOGUE = "id: acme # ours\ncolour: red\ntitle: Acme\n";

describe("steps", () => {
  test("are taken one after another, each on what the one before has left", () => {
    const { notes, documents } = planUpgrade(filesOf(CATALOGUE), [RENAME, SHOUT]);
    expect(notes.map(({ file, what }) => `${file}: ${what}`)).toEqual([
      "catalogue.yaml: has no colour",
      "catalogue.yaml: has a color",
      "locales/de.json: has no a",
      "catalogue.yaml: has red in capitals",
      'catalogue.yaml: states "format": 2',
    ]);
    expect(documents.map(({ after }) => after.text)).toEqual([
      "format: 2\nid: acme # ours\ncolor: RED\ntitle: Acme\n",
      '{ "locale": "de", "words": {} }',
    ]);
  });

  test("a catalogue of the format that they lead to is left alone, but not its older lock", () => {
    const lock = '{ "format": 1, "errors": [{ "code": 1 }] }';
    const { documents } = planUpgrade(filesOf(`format: 2\n${CATALOGUE}`, lock), [RENAME, SHOUT]);
    expect(documents.map(({ after }) => after.text)).toEqual(['{ "format": 2, "errors": [{ "code": 1, "hue": 1 }] }']);
  });

  test("what they change is a finding in a catalogue of format 1, with the command", () => {
    const findings = findOutdated(filesOf(CATALOGUE), [RENAME]);
    expect(findings.map(({ document, path }) => [document.file, path])).toEqual([
      ["catalogue.yaml", ["colour"]],
      ["catalogue.yaml", ["color"]],
      ["locales/de.json", ["words", "a"]],
    ]);
    expect(findings[0]).toMatchObject({
      rule: "schema",
      message: "this is written in format 1, and does not mean the same today",
      help: 'Run "errdex upgrade catalogue.yaml": the file then has no colour.',
    });
    expect(findOutdated(filesOf(`format: 2\n${CATALOGUE}`), [RENAME])).toEqual([]);
    expect(findOutdated(filesOf("id: acme\n"), [RENAME])).toEqual([]);
  });

  test("both are read as upgraded where nothing is written, and findings are still located", () => {
    const files = filesOf(CATALOGUE, '{ "format": 1, "errors": [{}] }');
    const { catalogue } = asUpgraded(files, [RENAME]);
    expect(catalogue.value).toEqual({ format: 2, id: "acme", color: "red", title: "Acme" });
    expect(catalogue.locate(["title"])).toMatchObject({ line: 3 });
    const lock = lockAsUpgraded(files.lock as SourceDocument, [RENAME]);
    expect(lock.value).toEqual({ format: 2, errors: [{ hue: 1 }] });
  });

  test("an edit that leads nowhere changes nothing", () => {
    const step: UpgradeStep = {
      to: 2,
      list: ({ catalogue: document }) =>
        [
          ["no", "such"],
          ["id", "x"],
          ["list", 7],
        ].map((path) => ({ document, path, value: 1, what: "is odd" })),
    };
    const { documents } = planUpgrade(filesOf("format: 1\nid: acme\nlist: [1]\n"), [step]);
    expect(documents.map(({ after }) => after.text)).toEqual(["format: 2\nid: acme\nlist: [1]\n"]);
  });
});
