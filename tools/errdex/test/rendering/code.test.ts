import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { createHelpers } from "../../src/generate/helpers/helper-functions.ts";
import { makeRenders } from "../../src/generate/templates/make-renders.ts";
import { writeTemplates } from "../../src/generate/templates/write-templates.ts";
import { HAZARDS } from "../hazards/hazards.ts";
import { amount } from "../support/long.ts";
import { makeTemplates } from "./made-template.ts";

// Templates become code. What stands in them must not: not a text, not the name of a field, a partial or a parameter.

/** The words of JavaScript that the code may hold, and the names of what it calls. */
const WORDS = new Set(
  `use strict const let function return for if else null undefined true false Array isArray length
  helpers support quote key literal messageIn forms text say url comment isTrue
  FLAT_LENGTH TOP existing flatten placed read root place whole first last index outer files paths
  stream emit flush render file write`.split(/\s+/),
);
/** The names that are made for the variables and functions of templates. */
const MADE = /^(?:file|path|partial|message|given|list|count|index|member|part|out)[0-9]+$/;
/** A string as JSON writes it. */
const STRING = /"(?:[^"\\\n\r]|\\["\\bfnrt]|\\u[0-9a-f]{4})*"/g;

function parsed(texts: ReadonlyMap<string, string>): Map<string, hbs.AST.Program> {
  return new Map([...texts].map(([name, source]) => [name, Handlebars.parse(source)]));
}

/** What of the code is not a string, and should not be there. */
function foreignIn(code: string): string[] {
  const rest = code.replaceAll(STRING, " ");
  const words = rest.match(/[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu) ?? [];
  const others = rest
    .replaceAll(/[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu, "")
    .match(/[^\s()[\]{}<>=!?:;,.+&\-0-9]/gu);
  return [
    ...words.filter((word) => word !== "$" && !WORDS.has(word) && !MADE.test(word)),
    // The one template literal makes a text of a value, and has no text of its own.
    ...(others ?? []).filter((char) => char !== "`"),
    ...(rest.match(/`(?!\$\{)(?![\s;)+:,])/g) ?? []),
  ];
}

/** Texts that would be something else in code if they left their string. */
const hostile = fc.oneof(
  fc.constantFrom(...HAZARDS, '"; process.exit(1); "', "\\", '\\"', "*/", "//", "\u2028", "\0"),
  fc.string({ unit: "binary" }),
);
/** Names as Handlebars allows them between brackets. */
const field = hostile.filter((text) => text !== "" && !/[\]\\{}]/.test(text));

test("of a made template, only strings are in its code", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(999), { minLength: 20, maxLength: 120 }), (decisions) => {
      const { main, partials } = makeTemplates(decisions);
      const programs = parsed(new Map([["main", main], ...partials]));
      expect(foreignIn(writeTemplates({ partials: programs, files: ["main"], paths: new Map() }))).toEqual([]);
    }),
    { numRuns: amount(300, 5000), seed: 20261128 },
  );
});

test("hostile texts, fields, members and names stay strings", () => {
  fc.assert(
    fc.property(hostile, field, hostile, (text, name, partial) => {
      const program = Handlebars.parse(
        `x{{#each list as |one|}}{{one.[${name}]}}{{text [${name}]}}{{/each}}{{quote "t"}}{{> p given=a other=@../last}}`,
      );
      const [content] = program.body as hbs.AST.ContentStatement[];
      const call = program.body.at(-1) as hbs.AST.PartialStatement;
      const quoted = program.body.at(-2) as hbs.AST.MustacheStatement;
      if (content === undefined || call.hash === undefined) throw new Error("The template is parsed otherwise.");
      content.value = text;
      (quoted.params[0] as hbs.AST.StringLiteral).value = text;
      (call.name as hbs.AST.PathExpression).original = partial;
      for (const pair of call.hash.pairs) pair.key += text;
      const inner = Handlebars.parse(`{{text [${name}]}}{{say "w" key=@first}}{{#if this}}{{/if}}`);
      const programs = new Map([
        [text, program],
        [partial, inner],
      ]);
      const code = writeTemplates({ partials: programs, files: [text], paths: new Map([[name, program]]) });
      expect(foreignIn(code)).toEqual([]);
      // It is code, and calling it does nothing yet.
      expect(() => makeRenders(code)).not.toThrow();
    }),
    { numRuns: amount(1000, 20_000), seed: 20261128 },
  );
});

test("a fixed text is rendered as it stands", () => {
  const wording = { names: new Map(), say: () => "" };
  fc.assert(
    fc.property(hostile, (text) => {
      const program = Handlebars.parse("x");
      (program.body[0] as hbs.AST.ContentStatement).value = text;
      const code = writeTemplates({ partials: new Map([["t", program]]), files: ["t"], paths: new Map() });
      const parts: string[] = [];
      makeRenders(code)(createHelpers({}, wording)).files.get("t")?.({}, (part) => parts.push(part));
      expect(parts.join("")).toBe(text);
    }),
    { numRuns: amount(500, 5000), seed: 20261128 },
  );
});

test.each(["quote(first); process.exit()", "a.b.constructor", "`text`", "a /* b */", "é"])("%s is found", (code) =>
  expect(foreignIn(code)).not.toEqual([]),
);
