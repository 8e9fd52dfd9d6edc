import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { attempt, COMMENTS, findings, NOTICE } from "./runtime-attempt.ts";

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
  ["a shebang and PHP", "#!/bin/x\n<?php\nrun();\n", `#!/bin/x\n<?php\n# ${NOTICE}\n\nrun();\n`],
  ["both", "#!/bin/x\n# coding=utf-8\nrun()\n", `#!/bin/x\n# coding=utf-8\n# ${NOTICE}\n\nrun()\n`],
  ["what PHP begins with", "<?php\nrun();\n", `<?php\n# ${NOTICE}\n\nrun();\n`],
  ["a byte order mark, which goes", "\ufeffrun()\n", `# ${NOTICE}\n\nrun()\n`],
  ["a shebang without a line end", "#!/bin/x", `#!/bin/x\n# ${NOTICE}\n\n`],
  ["what PHP begins with, without a line end", "<?php run();", `<?php run();\n# ${NOTICE}\n\n`],
  ["a shebang and a coding line without a line end", "#!/bin/x\n# coding=x", `#!/bin/x\n# coding=x\n# ${NOTICE}\n\n`],
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
