import { join } from "node:path";
import { expect } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

export const COMMENTS = {
  line: { open: "# ", line: "# ", close: "" },
  doc: { open: "/* ", line: " * ", close: " */", replace: { "*/": "* /" } },
};
export const NOTICE =
  'Copied by errdex from runtime/a.py of the target mine. Edit that file, then run "pnpm generate".';

/** A target with a runtime, and what it is tried with. */
export interface Attempt {
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
export function attempt(given: Attempt) {
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
export function findings(given: Attempt): string[] {
  const { exitCode, lines } = attempt(given);
  expect(exitCode).toBe(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^target\.json:\d+:\d+ [a-z-]+: .+\. .+[.?]$/);
  return lines.slice(0, -1).map((line) => line.replace(/^target\.json:\d+:\d+ /, ""));
}
