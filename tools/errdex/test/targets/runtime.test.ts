import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const COMMENTS = {
  line: { open: "# ", line: "# ", close: "" },
  doc: { open: "/* ", line: " * ", close: " */", replace: { "*/": "* /" } },
};
const NOTICE = 'Copied by errdex from runtime/a.py of the target mine. Edit that file, then run "pnpm generate".';

interface Attempt {
  readonly runtime?: unknown;
  readonly files?: readonly object[];
  /** Files below `runtime`. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly syntax?: object;
  readonly catalogue?: object;
  /** Changes the target's folder once it is written. */
  readonly change?: (folder: string) => void;
  readonly words?: readonly string[];
}

/** Makes a target with a runtime and generates with it; what it finds, with paths from the target's folder. */
function attempt(given: Attempt) {
  const {
    runtime,
    texts = { "a.py": "pass\n" },
    syntax = { comments: COMMENTS },
    catalogue = {},
    change,
    words = [],
  } = given;
  const folder = join(tempFolder(), "mine");
  const files = given.files ?? [{ template: "a.hbs", path: "a.txt" }];
  const target = { id: "mine", title: "Mine", syntax, names: { module: "snake" }, files, runtime };
  const runtimeFiles = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`runtime/${path}`, text]));
  writeTree(folder, { "target.json": JSON.stringify(target, null, 1), "a.hbs": "a\n", ...runtimeFiles });
  change?.(folder);
  const out = tempFolder();
  const spec = writeCatalogue(tempFolder(), { ...catalogueOf([entryOf(0, "ZERO_FAILED")]), ...catalogue });
  const { exitCode, stdout } = errdex("generate", spec, "--target", folder, "--out", out, ...words);
  const { ".errdex-manifest.json": manifest = "{}", ...tree } = readTree(out);
  if (exitCode !== 0) expect(tree).toEqual({});
  const lines = stdout.replaceAll(`${folder}/`, "").replaceAll(folder, "mine").split("\n");
  return { exitCode, lines, tree, manifest };
}

/** The findings, and that each names a line and a column of target.json. */
function findings(given: Attempt): string[] {
  const { exitCode, lines } = attempt(given);
  expect(exitCode).toBe(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^target\.json:\d+:\d+ [a-z-]+: .+\. .+[.?]$/);
  return lines.slice(0, -1).map((line) => line.replace(/^target\.json:\d+:\d+ /, ""));
}

test("a file is copied to the same path, below a header, with one kind of line end, and is listed in the manifest", () => {
  const { tree, manifest } = attempt({
    texts: { "a.py": "one\r\ntwo\rthree\n", "deep/b.py": "deep\n", "unlisted.py": "no\n" },
    runtime: [{ files: ["a.py"] }, { files: ["deep/b.py"], to: "src/{{package.names.module}}" }],
  });
  expect(tree).toEqual({
    "a.txt": "a\n",
    "a.py": `# ${NOTICE}\n\none\ntwo\nthree\n`,
    "src/acme_errors/deep/b.py": `# ${NOTICE.replace("a.py", "deep/b.py")}\n\ndeep\n`,
  });
  expect(Object.keys(JSON.parse(manifest).targets.mine.files)).toEqual(["a.py", "a.txt", "src/acme_errors/deep/b.py"]);
});

test.each([
  ["a shebang", "#!/usr/bin/env python3\nrun()\n", `#!/usr/bin/env python3\n# ${NOTICE}\n\nrun()\n`],
  ["a coding line", "# -*- coding: latin-1 -*-\nrun()\n", `# -*- coding: latin-1 -*-\n# ${NOTICE}\n\nrun()\n`],
  ["both", "#!/bin/x\n# coding=utf-8\nrun()\n", `#!/bin/x\n# coding=utf-8\n# ${NOTICE}\n\nrun()\n`],
  ["what PHP begins with", "<?php\nrun();\n", `<?php\n# ${NOTICE}\n\nrun();\n`],
  ["a byte order mark, which goes", "\ufeffrun()\n", `# ${NOTICE}\n\nrun()\n`],
  ["nothing: it stays empty", "", ""],
])("the first line stays first: %s", (_, text, copied) => {
  expect(attempt({ runtime: [{ files: ["a.py"] }], texts: { "a.py": text } }).tree["a.py"]).toBe(copied);
});

test("the header is the kind of comment that is asked for; null and a language without comments have none", () => {
  const copy = (group: object, syntax?: object) =>
    attempt({ runtime: [{ files: ["a.py"], ...group }], ...(syntax && { syntax }) }).tree["a.py"];
  expect(copy({ comment: "doc" })).toBe(`/* ${NOTICE} */\n\npass\n`);
  expect(copy({ comment: null })).toBe("pass\n");
  expect(copy({}, {})).toBe("pass\n");
  expect(findings({ runtime: [{ files: ["a.py"], comment: "block" }] })).toEqual([
    'target-file: the syntax has no comment "block". The kinds are line, doc.',
  ]);
});

test("the header of a target within the catalogue's project names the path from there", () => {
  const project = tempFolder();
  const target = {
    id: "mine",
    title: "Mine",
    syntax: { comments: COMMENTS },
    names: {},
    files: [{ template: "a.hbs", path: "a.txt" }],
    runtime: [{ files: ["a.py"] }],
  };
  writeTree(project, {
    "tools/mine/target.json": JSON.stringify(target),
    "tools/mine/a.hbs": "",
    "tools/mine/runtime/a.py": "pass\n",
  });
  const catalogue = catalogueOf([]);
  const path = "spec/catalogue.json";
  writeCatalogue(join(project, "spec"), { ...catalogue, project: { ...catalogue.project, path } });
  errdex("generate", join(project, "spec"), "--target", join(project, "tools/mine"), "--out", join(project, "out"));
  const [header] = readTree(join(project, "out"))["a.py"]?.split("\n") ?? [];
  expect(header).toBe('# Copied by errdex from tools/mine/runtime/a.py. Edit that file, then run "pnpm generate".');
});

test("placeholders are replaced, the longer first, and what was put in is not looked at again", () => {
  const { tree } = attempt({
    texts: { "a.py": "sample sample_lib.sample\n" },
    runtime: [
      {
        files: ["a.py"],
        comment: null,
        replace: { sample: "{{package.names.module}}", sample_lib: "example.com/sample" },
      },
    ],
  });
  expect(tree["a.py"]).toBe("acme_errors example.com/sample.acme_errors\n");
});

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
    'schema: the key "" has an invalid format. Placeholders, exactly as they stand in every file of the group, and what takes their place: a template that prints names. The result may hold letters, digits, `_`, `.`, `-` and `/`.',
  ]);
  expect(
    findings({
      texts: { "a.py": "sample\n" },
      runtime: [{ files: ["a.py"], replace: { sample: "{{catalogue.title}}" } }],
    })[0],
  ).toContain("template: {{catalogue.title}} prints data without a helper");
});

test("a condition is a field of the model: lists, objects and switches", () => {
  const made = (when: string, catalogue: object = {}): boolean => {
    const files = [
      { template: "a.hbs", path: "a.txt" },
      { template: "a.hbs", path: "b.txt", when },
    ];
    const { tree } = attempt({ runtime: [{ files: ["a.py"], when }], files, catalogue });
    expect("b.txt" in tree).toBe("a.py" in tree);
    return "a.py" in tree;
  };
  const envelope = { success: [{ field: "ok", yes: [true] }], code: ["code"], message: ["text"] };
  expect([made("envelope"), made("envelope", { envelope })]).toEqual([false, true]);
  expect([made("envelope.within"), made("envelope.within", { envelope: { ...envelope, within: ["outer"] } })]).toEqual([
    false,
    true,
  ]);
  expect([made("observed"), made("errors"), made("catalogue.stringCodes"), made("catalogue.integerCodes")]).toEqual([
    false,
    true,
    false,
    true,
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

test("a group has the fields that the schema has", () => {
  expect(findings({ runtime: [{ file: ["a.py"], mode: "link" }, { files: [] }] })).toEqual([
    'schema: the field "files" is missing. Their paths below `runtime`, with `/`.',
    'schema: there is no field "file" here. Did you mean "files"?',
    expect.stringContaining('schema: "mode" should be one of generate, scaffold'),
    'schema: "files" is empty. Their paths below `runtime`, with `/`.',
  ]);
});

test("a scaffold is copied once, and then left to its owner", () => {
  const { manifest, tree } = attempt({ runtime: [{ files: ["a.py"], mode: "scaffold", comment: null }] });
  expect(tree["a.py"]).toBe("pass\n");
  expect(JSON.parse(manifest).targets.mine.scaffolds).toEqual(["a.py"]);
});

test("the sample holds the files that have one, at their own paths, and no copies", () => {
  const files = [
    { template: "a.hbs", path: "src/{{package.names.module}}/a.txt", sample: "a.txt" },
    { template: "a.hbs", path: "other.txt" },
    { template: "a.hbs", path: "observed.txt", sample: "observed.txt", when: "observed" },
  ];
  const { tree } = attempt({ files, runtime: [{ files: ["a.py"] }], words: ["--sample"] });
  expect(Object.keys(tree)).toEqual(["a.txt"]);
});

test("a sample is no file of the runtime, and a target without one makes none", () => {
  const files = [{ template: "a.hbs", path: "a.txt", sample: "A.py" }];
  expect(findings({ files, runtime: [{ files: ["a.py"] }], words: ["--sample"] })).toEqual([
    'output-path: the path "A.py" cannot be written: a.py is already the path of another file. Correct the path, or the name that it is made from.',
  ]);
  expect(() => attempt({ words: ["--sample"] })).not.toThrow();
  const { exitCode, lines } = attempt({ words: ["--sample"] });
  expect({ exitCode, lines }).toMatchObject({ exitCode: 2 });
});
