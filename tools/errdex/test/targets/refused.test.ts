import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const STRING = {
  open: '"',
  close: '"',
  escapes: { '"': '\\"', "\\": "\\\\", "\n": "\\n" },
  numeric: { unit: "utf16", forms: [{ upTo: "FFFF", form: "\\u{hex4}" }] },
  plain: "ascii",
};
const COMMENTS = { line: { open: "# ", line: "# ", close: "" } };

interface Attempt {
  readonly template?: string;
  readonly syntax?: object;
  readonly more?: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** Makes a target of one template and generates with it; what it finds, with paths from the target's folder. */
function attempt({ template = "", syntax = { string: STRING, comments: COMMENTS }, more = {}, files = {} }: Attempt) {
  const folder = join(tempFolder(), "mine");
  const target = {
    id: "mine",
    title: "Mine",
    syntax,
    names: { constant: "SCREAMING_SNAKE" },
    files: [{ template: "a.hbs", path: "a.txt" }],
    ...more,
  };
  writeTree(folder, { "target.json": JSON.stringify(target, null, 1), "a.hbs": template, ...files });
  const out = tempFolder();
  const spec = writeCatalogue(tempFolder(), catalogueOf([entryOf(0, "ZERO_FAILED", { aliases: ["OTHER_FAILED"] })]));
  const { exitCode, stdout } = errdex("generate", spec, "--target", folder, "--out", out);
  if (exitCode !== 0) expect(readTree(out)).toEqual({});
  return { exitCode, lines: stdout.replaceAll(`${folder}/`, "").split("\n"), tree: readTree(out) };
}

const findings = (given: Attempt): string[] => attempt(given).lines.slice(0, -1);

test("a way of writing messages that the syntax does not have is found, and an open literal of one that it has", () => {
  const template = '{{#each errors as |error|}}{{message error.messageParts as="format"}}{{/each}}';
  const syntax = { string: STRING, messages: { plain: {} } };
  expect(findings({ template, syntax })).toEqual([
    'a.hbs:1:28 template: the syntax has no messages "format". Add it to target.json, or correct the name.',
  ]);
  const open = { string: STRING, messages: { format: { string: { ...STRING, escapes: { "\\": "\\\\" } } } } };
  expect(findings({ template, syntax: open }).join()).toContain('a literal ends with ", but');
  const written = attempt({
    template,
    syntax: { string: STRING, messages: { format: { string: { ...STRING, open: 'L"' } } } },
  });
  expect(written.tree["a.txt"]).toMatch(/^L"/);
});

test("data is printed through a helper, and a mistyped field is found, each with its line and column", () => {
  const template = [
    "{{#each errors as |error|}}",
    "  {{error.message}} {{error.names.constant}} {{error.names.other}}",
    "  {{quote error.mesage}} {{{error.description}}} {{name}}",
    "{{/each}}",
    "{{#if catalogue.typo}}{{else}}{{/if}}{{#each typos}}{{/each}}{{#each catalogue}}{{/each}}",
  ].join("\n");
  expect(findings({ template }).map((line) => line.split(". ")[0])).toEqual([
    "a.hbs:2:3 template: {{error.message}} prints data without a helper",
    "a.hbs:2:48 template: there is no field error.names.other",
    "a.hbs:3:11 template: there is no field error.mesage",
    "a.hbs:3:26 template: {{error.description}} prints data without a helper",
    "a.hbs:3:50 template: {{name}} prints data without a helper",
    "a.hbs:5:7 template: there is no field catalogue.typo",
    "a.hbs:5:46 template: there is no field typos",
    "a.hbs:5:62 template: {{#each}} takes a list",
  ]);
});

test("helpers are the known ones, in their places, with what the syntax has", () => {
  const template = [
    "{{shout catalogue.title}}{{#loop errors}}{{/loop}}{{lookup errors 0}}",
    "{{quote}}{{quote catalogue.id catalogue.id}}{{#quote catalogue.id}}{{/quote}}{{each errors}}",
    '{{text catalogue.title}}{{#comment "doc"}}{{/comment}}{{#comment "line"}}{{text catalogue.title}}{{/comment}}',
    "{{#if (same 1 1)}}{{/if}}{{#if (eq 1)}}{{/if}}",
    "{{#each errors as |quote|}}{{quote quote.name}}{{/each}}{{key catalogue.id}}",
  ].join("\n");
  expect(findings({ template }).map((line) => line.split(". ")[0])).toEqual([
    "a.hbs:1:1 template: there is no helper shout",
    "a.hbs:1:26 template: there is no helper loop",
    "a.hbs:1:51 template: there is no helper lookup",
    "a.hbs:2:1 template: the helper quote takes 1 argument(s), not 0",
    "a.hbs:2:10 template: the helper quote takes 1 argument(s), not 2",
    "a.hbs:2:45 template: the helper quote cannot be used here",
    "a.hbs:2:78 template: the helper each cannot be used here",
    "a.hbs:3:1 template: the syntax has no text, which the helper text writes",
    'a.hbs:3:25 template: the syntax has no comment "doc"',
    "a.hbs:4:7 template: there is no helper same",
    "a.hbs:4:32 template: the helper eq takes 2 argument(s), not 1",
    "a.hbs:5:28 template: quote is a member of a list here, and hides the helper",
    "a.hbs:5:57 template: the syntax has no key, which the helper key writes",
  ]);
});

test("a template that does not parse is told with its line", () => {
  for (const [template, place] of [
    ["\n{{#each errors}}", "a.hbs:2"],
    ["{{quote", "a.hbs:1"],
    ["a\nb {{/if}}", "a.hbs:2"],
    ["{{#if a}}{{/each}}", "a.hbs:1"],
  ] as const) {
    const [first = "", ...rest] = findings({ template });
    expect(first).toMatch(/^a\.hbs:\d+:\d+ template: this template cannot be parsed: .+\. Fix the Handlebars here\.$/);
    expect(first.startsWith(place), first).toBe(true);
    expect(rest).toEqual([]);
  }
});

test("partials get what they are given, and no more", () => {
  const template = "{{> part error=errors}}{{> none}}{{> part catalogue}}{{> self}}";
  const files = {
    "part.hbs": "{{error.length}} {{catalogue.names.constant}} {{@root.catalogue.names.constant}}",
    "self.hbs": "{{> self}}",
  };
  expect(findings({ template, files }).map((line) => line.split(". ")[0])).toEqual([
    "a.hbs:1:24 template: there is no partial none",
    "a.hbs:1:34 template: the partial part is given a context",
    "part.hbs:1:1 template: {{error.length}} prints data without a helper",
    "part.hbs:1:20 template: there is no field catalogue.names.constant",
    "self.hbs:1:1 template: the partial self calls itself",
  ]);
});

test("what a partial is given arrives, on as many lines as it has, without further indent", () => {
  const template = "{{#each errors as |error|}}\n    {{> part error=error root=@root.catalogue}}\n{{/each}}\n";
  const { tree } = attempt({ template, files: { "part.hbs": "{{error.names.constant}}\n{{quote root.id}}\n" } });
  expect(tree["a.txt"]).toBe('    ZERO_FAILED\n"acme"\n');
});

test("a text is no name because it is called names", () => {
  const template = [
    "{{#each errors as |names|}}{{#each names.aliases as |alias|}}{{alias.names.constant}}{{/each}}{{/each}}",
    "{{#each errors as |error|}}{{> part names=error.message}}{{> part names=error.names.constant}}{{/each}}",
    "{{#each sources as |names|}}{{names.title}}{{/each}}{{#each errors as |names|}}{{this.names.constant}}{{/each}}",
  ].join("\n");
  expect(findings({ template, files: { "part.hbs": "{{names}}" } }).map((line) => line.split(". ")[0])).toEqual([
    "a.hbs:3:29 template: {{names.title}} prints data without a helper",
    "part.hbs:1:1 template: {{names}} prints data without a helper",
  ]);
});

test("an argument, a data variable and a name that nothing takes are found", () => {
  const template = [
    '{{quote catalogue.id as="x"}}{{#comment "line" ident=2}}{{/comment}}{{#if errors x=1}}{{/if}}',
    "{{catalogue.names.constant x=1}}{{> part a=errors a=errors}}{{#if @frist}}{{/if}}{{#if @first.names}}{{/if}}",
    "{{#if errors as |x|}}{{/if}}{{#each errors as |a b c|}}{{/each}}{{^each errors as |x|}}{{/each}}",
  ].join("\n");
  expect(findings({ template, files: { "part.hbs": "" } }).map((line) => line.split(". ")[0])).toEqual([
    "a.hbs:1:1 template: the helper quote takes no argument as=…",
    "a.hbs:1:30 template: the helper comment takes no argument ident=…",
    "a.hbs:1:69 template: the helper if takes no argument x=…",
    "a.hbs:2:1 template: there is no helper catalogue.names.constant",
    "a.hbs:2:33 template: a=… is given twice",
    "a.hbs:2:67 template: there is no field @frist",
    "a.hbs:2:88 template: there is no field @first.names",
    "a.hbs:3:1 template: {{#if}} has nothing to name x",
    "a.hbs:3:29 template: {{#each}} has nothing to name c",
    "a.hbs:3:65 template: {{#each}} has nothing to name x",
  ]);
});

test("a block may have the part after else alone", () => {
  const template =
    "{{^if errors}}none{{else}}some{{/if}}{{^each errors}}none{{/each}}{{^unless errors}}some{{/unless}}";
  expect(attempt({ template }).tree["a.txt"]).toBe("somesome");
});

test("partials that double each other are found, and take no time", () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`p${index}.hbs`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
  );
  const [found = "", ...more] = findings({ template: "{{> p0}}", files: { ...files, "p100.hbs": "" } });
  expect(found).toMatch(/^p8\d\.hbs:1:\d+ template: more than 10000 partials are called up to here\. /);
  expect(more).toEqual([]);
  const few = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`p${index}.hbs`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
  );
  expect(attempt({ template: "{{> p0}}", files: { ...few, "p10.hbs": "x" } }).tree["a.txt"]).toBe("x".repeat(1024));
});

test("what is nested without end is found", () => {
  const nested = (depth: number): string => `${"{{#if errors}}".repeat(depth)}x${"{{/if}}".repeat(depth)}`;
  expect(attempt({ template: nested(200) }).tree["a.txt"]).toBe("x");
  const [line, ...more] = findings({ template: nested(201) });
  expect(line).toBe("a.hbs:1:2801 template: this is nested more than 200 deep. Move parts of it out.");
  expect(more).toEqual([]);
  const expression = `${"(eq 1 ".repeat(300)}1${")".repeat(300)}`;
  expect(findings({ template: `{{#if ${expression}}}{{/if}}` })).toEqual([
    expect.stringContaining("this is nested more than 200 deep"),
  ]);
  const chain = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`p${index}.hbs`, `{{> p${index + 1}}}`] as const),
  );
  expect(findings({ template: "{{> p0}}", files: { ...chain, "p300.hbs": "" } })).toEqual([
    expect.stringContaining("p199.hbs:1:1 template: this is nested more than 200 deep"),
  ]);
});

test("0 is there, and nothing that is there is false", () => {
  const template =
    "{{#each errors as |error|}}{{#if error.code}}yes{{/if}}{{#if error.httpStatus}}no{{else}}no status{{/if}}{{#if error.args}}no{{/if}}{{#unless error.aliases}}no{{/unless}}{{#if (eq error.code 0)}} zero{{/if}}{{/each}}";
  expect(attempt({ template }).tree["a.txt"]).toBe("yesno status zero");
});

test("a path stays in the folder and is a file name on every system", () => {
  for (const [path, why] of [
    ["../a.txt", "leads out"],
    ["/a.txt", "it begins with /"],
    ["a//b", "a part of it is empty"],
    ["C:\\\\a.txt", "contains characters other than letters"],
    ["a b.txt", "contains characters other than letters"],
    ["con.txt", "Windows has a device"],
    ["a/nul", "Windows has a device"],
    ["a./b", "Windows drops the dot"],
    [".git/config", "write into .git"],
    ["a".repeat(201), "longer than 200"],
  ] as const) {
    const [line = ""] = findings({ more: { files: [{ template: "a.hbs", path }] } });
    expect(line).toMatch(/^target\.json:\d+:\d+ output-path: the path .* cannot be written: /);
    expect(line).toContain(why);
  }
  const [printed] = findings({ more: { files: [{ template: "a.hbs", path: "{{catalogue.title}}.txt" }] } });
  expect(printed).toContain("prints data without a helper");
});

test("two files of one path are refused, and so are two that differ in case alone", () => {
  for (const path of ["a.txt", "A.TXT"]) {
    const more = {
      files: [
        { template: "a.hbs", path: "a.txt" },
        { template: "a.hbs", path },
      ],
    };
    expect(findings({ more })).toEqual([expect.stringContaining("a.txt is already the path of another file")]);
  }
});

test("a syntax that would let data out is refused", () => {
  const without = { ...STRING, escapes: { "\n": "\\n" } };
  const short = {
    ...STRING,
    numeric: {
      unit: "codepoint",
      forms: [
        { upTo: "FFFF", form: "\\u{hex4}" },
        { upTo: "FF", form: "\\x{hex2}" },
      ],
    },
  };
  const syntaxes = [
    { string: without },
    { string: short },
    { key: without },
    { string: { ...STRING, open: "", close: "", escapes: {}, first: { " ": "^ " } } },
    { comments: { doc: { open: "/*", line: "", close: "*/" } } },
    { comments: { line: { open: "# ", line: "", close: "" } } },
  ];
  expect(
    syntaxes
      .flatMap((syntax) => findings({ syntax }))
      .map((line) => line.replace(/^.*?:\d+:\d+ target-syntax: /, "").split(". ")[0]),
  ).toEqual([
    'a literal ends with ", but "\\"" is not escaped in it',
    'an escape begins with "\\\\", which is not escaped itself',
    "the forms are not in order",
    "no form reaches the largest codepoint",
    'a literal ends with ", but "\\"" is not escaped in it',
    'an escape begins with "\\\\", which is not escaped itself',
    'an escape begins with "^", which is not escaped itself',
    'an escape begins with "\\\\", which is not escaped itself',
    "the comment doc ends with */, which a text may contain",
    "the comment line has neither an end nor a prefix for each line",
  ]);
});

test("a target that is not whole is told", () => {
  expect(
    findings({
      more: {
        files: [
          { template: "b.hbs", path: "b" },
          { template: "a.hbs", path: "a", syntaxOf: "other" },
          { template: "a.hbs", path: "c", each: "category", complete: 95 },
        ],
      },
    }),
  ).toEqual([
    expect.stringMatching(
      /^target\.json:\d+:\d+ target-file: there is no template b\.hbs in .*\. Add it, or correct the name\.$/,
    ),
    expect.stringMatching(/^target\.json:\d+:\d+ target-file: there is no target other beside this one\. /),
    expect.stringMatching(
      /^target\.json:\d+:\d+ target-file: complete needs one file for each locale\. Leave it out, /,
    ),
  ]);
  expect(findings({ more: { files: [], nams: {} } })).toEqual([
    expect.stringContaining('there is no field "nams" here. Did you mean "names"?'),
    expect.stringContaining('"files" is empty'),
  ]);
});
