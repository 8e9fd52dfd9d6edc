import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../support/temp.ts";
import { attempt, findings } from "./runtime-attempt.ts";

test("a placeholder must occur in every file of its group, and what takes its place must be safe", () => {
  const replace = { sample: "a; b", nowhere: "{{package.names.module}}", half: "{{package.names.module}}" };
  expect(
    findings({
      texts: { "a.py": "sample half\n", "b.py": "sample\n" },
      runtime: [{ files: ["a.py", "b.py"], replace }],
    }),
  ).toEqual([
    "target-file: nowhere does not occur in a.py. Fix the placeholder, or list the file in a group without it.",
    "target-file: nowhere does not occur in b.py. Fix the placeholder, or list the file in a group without it.",
    "target-file: half does not occur in b.py. Fix the placeholder, or list the file in a group without it.",
  ]);
  expect(
    findings({ texts: { "a.py": "sample\n" }, runtime: [{ files: ["a.py"], replace: { sample: "a; b" } }] }),
  ).toEqual([
    'target-file: "a; b" cannot take the place of sample. It may hold letters, digits, _ . - and / alone, or it could become code.',
  ]);
  expect(
    findings({
      texts: { "a.py": "sample\n" },
      runtime: [{ files: ["a.py"], replace: { sample: "{{catalogue.title}}", "": "x" } }],
    }),
  ).toEqual([
    'schema: the key "" has an invalid format. Placeholders, exactly as written in every file of the group, and their replacements: templates that print names. The result may contain letters, digits, `_`, `.`, `-` and `/`.',
  ]);
  expect(
    findings({
      texts: { "a.py": "sample\n" },
      runtime: [{ files: ["a.py"], replace: { sample: "{{catalogue.title}}" } }],
    })[0],
  ).toContain("template: {{catalogue.title}} prints data without a helper");
});

test("a group that replaces nothing is found", () => {
  expect(findings({ texts: { "a.py": "" }, runtime: [{ files: ["a.py"], replace: {} }] })).toEqual([
    expect.stringMatching(/^schema: "replace" is empty\. Placeholders, /),
  ]);
});

test("a folder that is absolute is found", () => {
  expect(findings({ texts: { "a.py": "" }, runtime: [{ files: ["a.py"], to: "/src" }] })).toEqual([
    'output-path: the path "/src/a.py" cannot be written: it begins with /, and so leads out of the output folder. Correct the path, or the name that it is made from.',
  ]);
});

test("an unknown condition is found, with what was meant", () => {
  expect(
    findings({
      runtime: [{ files: ["a.py"], when: "envelop" }],
      files: [{ template: "a.hbs", path: "a.txt", when: "catalogue.integerCode" }],
    }),
  ).toEqual([
    expect.stringMatching(
      /^target-file: there is no field catalogue\.integerCode\. Did you mean "catalogue\.integerCodes"\? The fields are id, /,
    ),
    expect.stringMatching(
      /^target-file: there is no field envelop\. Did you mean "envelope"\? The fields are generated, /,
    ),
  ]);
  expect(findings({ runtime: [{ files: ["a.py"], when: "errors.code" }] })).toEqual([
    'target-file: there is no field errors.code. Write "errors"; it has no fields.',
  ]);
});

test("a file that is not there, or no file, or outside the folder, is found", () => {
  const paths = ["b.py", "../a.hbs", "/etc/hostname", "deep/../a.py", "./a.py", "a//b", "deep\\a.py", "C:a.py", "deep"];
  expect(findings({ texts: { "a.py": "", "deep/x": "" }, runtime: [{ files: paths }] })).toEqual([
    "target-file: there is no file b.py in runtime. Add it, or fix the path.",
    ...paths
      .slice(1, -1)
      .map(
        (path) => `target-file: ${JSON.stringify(path)} is not a path below runtime. Write it as "folder/name.ext".`,
      ),
    "target-file: deep is not a file. List the files in it, each with its path.",
  ]);
  expect(findings({ runtime: [{ files: ["a.py"] }], texts: {} })).toEqual([
    "target-file: there is no file a.py in runtime. Add it, or fix the path.",
  ]);
});

test("a link out of the target's folder is not followed; one within it is", () => {
  const outside = join(tempFolder(), "secret");
  writeFileSync(outside, "secret\n");
  expect(
    findings({
      runtime: [{ files: ["a.py"] }],
      texts: { "b.py": "" },
      change: (folder) => symlinkSync(outside, join(folder, "runtime/a.py")),
    }),
  ).toEqual(["target-file: a.py is a link to a file outside the target's folder. Put the file itself there."]);
  expect(
    findings({
      runtime: [{ files: ["out/secret"] }],
      texts: { "b.py": "" },
      change: (folder) => symlinkSync(join(outside, ".."), join(folder, "runtime/out")),
    }),
  ).toEqual(["target-file: out/secret is a link to a file outside the target's folder. Put the file itself there."]);
  const within = attempt({
    runtime: [{ files: ["a.py"], comment: null }],
    texts: { "b.py": "b\n" },
    change: (folder) => symlinkSync("b.py", join(folder, "runtime/a.py")),
  });
  expect(within.tree["a.py"]).toBe("b\n");
});

test("bytes that are not UTF-8 are found, with their place", () => {
  const change = (folder: string): void =>
    writeFileSync(join(folder, "runtime/a.py"), Buffer.from([97, 10, 98, 255, 10]));
  expect(findings({ runtime: [{ files: ["a.py"] }], change })).toEqual([
    "target-file: a.py cannot be copied: it is not UTF-8 text (line 2, column 2). Save it as UTF-8.",
  ]);
});

// The superuser may read everything, and Windows has other permissions.
test("a file that may not be read is found", () => {
  const change = (folder: string): void => chmodSync(join(folder, "runtime/a.py"), 0);
  // The superuser may read everything, and Windows knows no such mode.
  if (process.getuid?.() === 0 || process.platform === "win32") return;
  expect(findings({ runtime: [{ files: ["a.py"] }], change })).toEqual([
    "target-file: cannot read runtime/a.py: no permission. Make it readable, or fix the path.",
  ]);
});

test("no two files have the same path, and no path is unsafe", () => {
  expect(
    findings({
      texts: { "a.py": "", "A.PY": "", "a.txt": "" },
      runtime: [{ files: ["a.py", "A.PY", "a.py", "a.txt"] }],
    }),
  ).toEqual([
    'output-path: the path "A.PY" cannot be written: a.py is already the path of another file. Correct the path, or the name that it is made from.',
    'output-path: the path "a.py" cannot be written: A.PY is already the path of another file. Correct the path, or the name that it is made from.',
    'output-path: the path "a.txt" cannot be written: a.txt is already the path of another file. Correct the path, or the name that it is made from.',
  ]);
  expect(findings({ runtime: [{ files: ["a.py"], to: ".." }] })).toEqual([
    'output-path: the path "../a.py" cannot be written: it leads out of the output folder. Correct the path, or the name that it is made from.',
  ]);
  expect(findings({ runtime: [{ files: ["a.py"], to: "{{package.name}}" }] })[0]).toContain(
    "prints data without a helper",
  );
});

test("no file has the path of another file's folder", () => {
  const help = "Correct the path, or the name that it is made from.";
  expect(
    findings({ texts: { "a.py": "", b: "" }, runtime: [{ files: ["a.py"] }, { files: ["b"], to: "A.py" }] }),
  ).toEqual([
    `output-path: the path "A.py/b" cannot be written: a.py is a file, and cannot be a folder as well. ${help}`,
  ]);
  expect(
    findings({ texts: { "a.py": "", b: "" }, runtime: [{ files: ["b"], to: "a.py" }, { files: ["a.py"] }] }),
  ).toEqual([`output-path: the path "a.py" cannot be written: a.py/b needs a folder of this name. ${help}`]);
});

test("a group has the fields that the schema has", () => {
  expect(findings({ runtime: [{ file: ["a.py"], mode: "link" }, { files: [] }] })).toEqual([
    'schema: the field "files" is missing. Their paths below `runtime`, with `/`.',
    'schema: there is no field "file" here. Did you mean "files"?',
    expect.stringContaining('schema: "mode" should be one of generate, scaffold'),
    'schema: "files" is empty. Their paths below `runtime`, with `/`.',
  ]);
});
