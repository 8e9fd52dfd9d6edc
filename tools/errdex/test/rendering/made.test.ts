import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { createHelpers } from "../../src/generate/helpers/helper-functions.ts";
import { checkTemplate } from "../../src/generate/templates/check-template.ts";
import { makeRenders } from "../../src/generate/templates/make-renders.ts";
import type { Shape } from "../../src/generate/templates/shape.ts";
import { writeTemplates } from "../../src/generate/templates/write-templates.ts";
import type { Syntax } from "../../src/targets/target.ts";
import { amount } from "../support/long.ts";
import { byHandlebars } from "./by-handlebars.ts";
import { type MadeTemplates, madeContext, makeTemplates } from "./made-template.ts";

const SYNTAX: Syntax = {
  string: {
    open: '"',
    close: '"',
    escapes: { '"': '\\"', "\\": "\\\\", "\n": "\\n" },
    numeric: { unit: "utf16", forms: [{ upTo: "FFFF", form: "\\u{hex4}" }] },
    plain: "ascii",
  },
  literals: { null: "nil", true: "yes", false: "no" },
  text: { replace: { "'": "`" }, newline: "<br>" },
  comments: { line: { open: "# ", line: "# ", close: "", text: { a: "A" } } },
};
const wording = { names: new Map(), say: () => "" };

const member = { names: "names", text: "value", code: "value", none: "value", flag: "value", parts: "parts" } as const;
const maybe = { fields: { text: "value" } } as const;
const fields = { ...member, maybe, tags: { each: "value" } } as const;
const list: Shape = { each: { fields } };
const SHAPE: Shape = { fields: { ...fields, catalogue: { fields: { language: "value" } }, few: list, many: list } };

/** What rendering gives: a text, or how it failed. */
function outcome(render: () => string): string | readonly unknown[] {
  try {
    return render();
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    return [message, lineNumber];
  }
}

const contexts = [madeContext("it's\n", [2, 1]), madeContext("中", [0, 3]), madeContext("", [1, 0])];

const NAME_KEYS = new Set(["constant", "empty", "absent"]);

/** Whether the checker accepts the templates. */
function isAccepted({ main, partials }: MadeTemplates): boolean {
  const programs = new Map([...partials].map(([name, source]) => [name, Handlebars.parse(source)]));
  const surroundings = {
    syntax: SYNTAX,
    nameKeys: { all: NAME_KEYS, ofEntries: NAME_KEYS },
    partials: programs,
    words: new Map<string, string[]>(),
  };
  return checkTemplate("main", Handlebars.parse(main), SHAPE, surroundings).length === 0;
}

/** Renders the main template with the code that is written for it. */
function rendererOf({ main, partials }: MadeTemplates): (context: object) => string {
  const templates = [["main", main] as const, ...partials];
  const programs = new Map(templates.map(([name, source]) => [name, Handlebars.parse(source)]));
  const code = writeTemplates({ partials: programs, files: ["main"], paths: new Map() });
  const render = makeRenders(code)(createHelpers(SYNTAX, wording)).files.get("main");
  return (context) => {
    const parts: string[] = [];
    render?.(context, (part) => parts.push(part));
    return parts.join("");
  };
}

test("a made template renders, and fails, as Handlebars' own compiler lets it", () => {
  let accepted = 0;
  let rendered = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(999), { minLength: 20, maxLength: 120 }), (decisions) => {
      const made = makeTemplates(decisions);
      if (!isAccepted(made)) return;
      accepted += 1;
      const render = rendererOf(made);
      const reference = byHandlebars(made.partials, SYNTAX, wording);
      for (const context of contexts) {
        const actual = outcome(() => render(context));
        expect(actual, JSON.stringify(made.main)).toEqual(outcome(() => reference(made.main, context)));
        if (typeof actual === "string" && actual !== "") rendered += 1;
      }
    }),
    { numRuns: amount(1000, 20_000), seed: 20261128 },
  );
  expect(accepted).toBeGreaterThan(amount(300, 6000));
  expect(rendered).toBeGreaterThan(amount(1000, 20_000));
});
