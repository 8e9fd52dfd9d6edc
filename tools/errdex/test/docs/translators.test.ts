import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_TRANSLATION_BYTES } from "../../src/io/read/load-translation.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { writeExample } from "./examples.ts";
import { blocksUnder, readDocument } from "./markdown.ts";

test("the example of a PO file is what is exported of the minimal catalogue", () => {
  const folder = join(writeExample(tempFolder()));
  const [example] = blocksUnder("spec/README.md", "Files for translators", "po");
  const { stdout } = errdex("translate", "export", folder, "--locale", "de");
  expect(stdout.trimEnd().split("\n\n")).toContain(example);
});

test("the largest file that is imported is named", () => {
  expect(readDocument("spec/README.md")).toContain(
    `has more than ${MAX_TRANSLATION_BYTES / 1024 / 1024} MiB, or is empty`,
  );
});
