import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueSource, Entry } from "../../src/catalogue/catalogue.ts";
import { ENTRY_FIELDS, type Field } from "../../src/catalogue/fields.ts";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { planFiles } from "../../src/generate/plan/plan-files.ts";
import { createRenderer } from "../../src/generate/templates/renderer.ts";
import { withParameters } from "../../src/generate/templates/with-parameters.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { ENTRY_SCHEMA, resolve, SCHEMA_FIELDS, valuesOf, withValue } from "../support/entry-schema.ts";

const ARGS = "Only files of messages are filled in.";
const NO_SOURCE = "A program does not need the document, and its link would be in every bundle.";

const TAGS = "Programs ask for them; readers see what they mean in the texts.";
const NUMBERS = "A program's number. Readers see the delay in words.";

/** What the package of a target does not show, and why. Every other field of an entry is in each of them. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  typescript: {
    "args[].name": ARGS,
    "args[].type": ARGS,
    "args[].description": ARGS,
    "source.id": NO_SOURCE,
    "source.section": NO_SOURCE,
  },
  python: {
    "args[].name": ARGS,
    "args[].type": ARGS,
    "args[].description": ARGS,
    "source.id": NO_SOURCE,
    "source.section": NO_SOURCE,
  },
  markdown: {
    "args[].name": ARGS,
    "args[].type": ARGS,
    "args[].description": ARGS,
    "editorial.tags": TAGS,
    "editorial.variants[].tags": TAGS,
    "editorial.variants[].id": "Programs ask for it; readers see the messages.",
    "editorial.advice.delayMs": NUMBERS,
    "editorial.advice.maxAttempts": NUMBERS,
    "editorial.variants[].advice.delayMs": NUMBERS,
    "editorial.variants[].advice.maxAttempts": NUMBERS,
  },
};

const UNSEEN = Object.entries<Field>(ENTRY_FIELDS).flatMap(([path, { concerns }]) =>
  typeof concerns === "object" ? [path] : [],
);

/** The fields that hold a value and no further fields. */
const LEAVES = SCHEMA_FIELDS.filter(({ path, schema }) => {
  const inner = schema.items === undefined ? schema : resolve(schema.items);
  return inner.properties === undefined && !UNSEEN.some((one) => path === one || path.startsWith(`${one}[`));
});

/** Two values of what has to fit to the rest of the catalogue. */
const FITTING: Readonly<Record<string, readonly [unknown, unknown]>> = {
  code: [1, 3],
  name: ["ONE_FAILED", "UNO_FAILED"],
  aliases: [["AN_ALIAS"], ["OTHER_ALIAS"]],
  category: ["general", "other"],
  fault: ["client", "server"],
  retry: ["never", "after-delay"],
  severity: ["info", "warning"],
  "editorial.fault": ["client", "server"],
  "editorial.retry": ["never", "after-delay"],
  "editorial.severity": ["info", "warning"],
  "editorial.advice.action": ["wait", "fix-request"],
  "editorial.variants[].fault": ["client", "server"],
  "editorial.variants[].retry": ["never", "after-delay"],
  "editorial.variants[].severity": ["info", "warning"],
  "editorial.variants[].advice.action": ["wait", "fix-request"],
  "args[].name": ["device", "lock"],
  "source.id": ["handbook", "guide"],
  "deprecated.replacedBy": [2, 4],
};

/** Two values of a field that differ. */
function twoOf(path: string, schema: JsonSchema): readonly [unknown, unknown] {
  const fitting = FITTING[path];
  if (fitting !== undefined) return fitting;
  const list = (values: readonly unknown[]): unknown[] => values.map((value) => [value]);
  const [one, other] = schema.items === undefined ? singles(schema) : list(singles(resolve(schema.items)));
  return [one, other];
}

function singles(schema: JsonSchema): unknown[] {
  if (schema.enum === undefined && schema.type === "string" && schema.pattern === undefined) {
    return ["The first text.", "The second text."];
  }
  const sample = fc.sample(valuesOf(schema), { numRuns: 50, seed: 1 });
  return [...new Set(sample)].slice(0, 2);
}

/** An entry that says something in every field that can stand together with the one at `path`. */
function entryFor(path: string): Entry {
  const full = (schema: JsonSchema, at: string): unknown => {
    const { items, properties } = schema;
    const inner = items === undefined ? undefined : resolve(items);
    if (inner?.properties !== undefined) return [full(inner, `${at}[]`)];
    if (properties === undefined) return twoOf(at, schema)[0];
    const members = Object.entries(properties).flatMap(([name, member]) => {
      const own = at === "" ? name : `${at}.${name}`;
      return isLeftOut(own, path) ? [] : [[name, full(resolve(member), own)]];
    });
    return Object.fromEntries(members);
  };
  return full(ENTRY_SCHEMA, "") as Entry;
}

/** A tombstone has no constant, and what may be editorial is in one place. */
function isLeftOut(own: string, path: string): boolean {
  const isEnding = own === "retired" || own === "deprecated";
  if (isEnding && !path.startsWith(own)) return true;
  const editorial = own.startsWith("editorial.") ? own : `editorial.${own}`;
  const inEntry = own.replace(/^editorial\./, "");
  if (ENTRY_SCHEMA.properties?.[inEntry] === undefined || !SCHEMA_FIELDS.some((field) => field.path === editorial)) {
    return false;
  }
  return own.startsWith("editorial.") ? path !== own : path === editorial;
}

const document: SourceDocument = { file: "catalogue.json", text: "", value: null } as never;
function sourceOf(entry: Entry): CatalogueSource {
  const value = catalogueOf([entry, entryOf(2, "TWO_FAILED"), entryOf(4, "FOUR_FAILED")], {
    categories: ["general", "other"].map((id) => ({ id, title: id })),
    sources: ["handbook", "guide"].map((id) => ({ id, title: id })),
  });
  return { catalogue: { document, value }, observed: null, locales: [], lock: null, conformance: null };
}

describe.each(Object.entries(LEFT_OUT))("a change of a field is a change of the package %s", (id, leftOut) => {
  const { value: target } = loadTarget(id);
  if (target === null) throw new Error(`There is no target ${id}.`);
  const known = new Map<string, string>();
  const render = (entry: Entry): string => {
    const key = JSON.stringify(entry);
    const text = known.get(key) ?? renderOnce(entry);
    known.set(key, text);
    return text;
  };
  // renderTarget would check and compile all templates for each of some hundred entries.
  const { renderer } = createRenderer(target);
  if (renderer === null) throw new Error(`${id} cannot be rendered.`);
  const renderOnce = (entry: Entry): string => {
    const { model } = withParameters(buildModel(sourceOf(entry), target.names), { target }, renderer);
    const { files } = planFiles(model, target, renderer);
    return JSON.stringify(
      files.map(({ making, path }) => [
        path,
        making.kind === "render" ? renderer.renderFile(making.file, making.context) : "",
      ]),
    );
  };

  test.each(LEAVES)("$path", ({ path, steps, schema }) => {
    const [one, other] = twoOf(path, schema);
    expect(one).not.toEqual(other);
    const entry = entryFor(path);
    const changed = withValue(entry, steps, other) as Entry;
    const before = render(withValue(entry, steps, one) as Entry);
    const differs = before !== render(changed);
    expect(differs, leftOut[path]).toBe(leftOut[path] === undefined);
  });
});
