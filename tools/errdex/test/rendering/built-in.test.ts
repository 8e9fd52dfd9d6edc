import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/check/check-source.ts";
import { createWording } from "../../src/generate/helpers/wording.ts";
import { planFiles } from "../../src/generate/plan/plan-files.ts";
import { createRenderer } from "../../src/generate/templates/renderer.ts";
import { withParameters } from "../../src/generate/templates/with-parameters.ts";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { byHandlebars } from "./by-handlebars.ts";

// Our compiler and Handlebars' own render the same.
const GOLDENS = join(import.meta.dirname, "../goldens");
const catalogues = readdirSync(GOLDENS).map((name) => join(GOLDENS, name));

describe.each(listTargets().map(({ id }) => id))("%s", (id) => {
  const target = loadTarget(id).value;
  if (target === null) throw new Error(`There is no target ${id}.`);
  const partials = new Map([...target.templates].map(([name, source]) => [name.replace(/\.hbs$/, ""), source]));
  const references = new Map<string | undefined, ReturnType<typeof byHandlebars>>();

  test.each(catalogues)("each file of %s is as Handlebars renders it", (catalogue) => {
    const source = checkSource(catalogue, []).value;
    const { renderer } = createRenderer(target);
    if (source === null || renderer === null) throw new Error(`${catalogue} or ${id} has findings.`);
    const { model } = withParameters(buildModel(source, target.names), { target }, renderer);
    const { files } = planFiles(model, target, renderer);
    const renders = files.flatMap(({ making }) => (making.kind === "render" ? [making] : []));
    expect(renders.length).toBeGreaterThan(0);
    for (const { file, context } of renders) {
      const syntax = (file.syntaxOf && target.neighbours.get(file.syntaxOf)) || target.syntax;
      const reference = references.get(file.syntaxOf) ?? byHandlebars(partials, syntax, createWording(target));
      references.set(file.syntaxOf, reference);
      const expected = reference(target.templates.get(file.template) ?? "", context);
      expect(renderer.renderFile(file, context)).toBe(expected);
    }
  });
});
