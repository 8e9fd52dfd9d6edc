import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSource } from "../../src/check/check-source.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Snippets } from "../../src/diagnostics/registry/rule-description.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { TARGET } from "../cli/catalogues.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";
import { embed, FOLDER } from "./embed.ts";

/** What errdex reports about the files of an example, by the command that reads them. */
export function reportOf(snippets: Snippets): readonly Diagnostic[] {
  const folder = tempFolder();
  writeTree(folder, embed(snippets));
  const spec = join(folder, FOLDER);
  const names = Object.keys(snippets);
  const of = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name));
  const translation = of(/\.(po|xlf)$/);
  const handbook = of(/\.(md|csv)$/);
  if (translation !== undefined) return json("translate", "import", spec, join(spec, translation), "--dry-run");
  if (handbook !== undefined) return importOf(spec, handbook, readFileSync(join(spec, handbook), "utf8"));
  if (of(/^errdex\.config\.json$/) !== undefined) return configOf(spec);
  if (of(/^target\.json$|\.hbs$/) !== undefined) return targetOf(folder, spec, snippets);
  const { value: target } = loadTarget(TARGET);
  return checkSource(spec, target === null ? [] : [target]).diagnostics;
}

/** The findings that a command reports as JSON. */
function json(...words: readonly string[]): readonly Diagnostic[] {
  const { stdout, stderr = "" } = errdex(...words, "--format", "json");
  if (stdout === "") throw new Error(stderr);
  const value = JSON.parse(stdout) as readonly Diagnostic[] | { readonly diagnostics: readonly Diagnostic[] };
  return "diagnostics" in value ? value.diagnostics : value;
}

/** Generates from the config in a folder. */
function configOf(folder: string): readonly Diagnostic[] {
  const home = process.cwd();
  try {
    process.chdir(folder);
    return json("generate", "--dry-run");
  } finally {
    process.chdir(home);
  }
}

function importOf(spec: string, name: string, text: string): readonly Diagnostic[] {
  const format = name.endsWith(".csv") ? "csv" : "markdown";
  const revision = text.startsWith("Last updated") ? [] : ["--revision", "2026-07-01"];
  const { sources } = JSON.parse(readFileSync(join(spec, "catalogue.json"), "utf8")) as { sources: { id: string }[] };
  const [first] = sources;
  const source = first === undefined ? [] : ["--source", first.id];
  return json("import", format, join(spec, name), "--into", spec, "--dry-run", ...revision, ...source);
}

/** Generates with the sample target, in which the example's files take the place of its own, and in its languages. */
function targetOf(folder: string, spec: string, snippets: Snippets): readonly Diagnostic[] {
  const files = Object.fromEntries(readdirSync(TARGET).map((name) => [name, readFileSync(join(TARGET, name), "utf8")]));
  const part = JSON.parse(snippets["target.json"] ?? "{}") as { syntax?: object };
  const base = JSON.parse(files["target.json"] ?? "{}") as { syntax: object };
  const target = { ...base, ...part, syntax: { ...base.syntax, ...part.syntax } };
  writeTree(join(folder, "target"), { ...files, ...snippets, "target.json": JSON.stringify(target) });
  const locales = Object.entries(snippets).filter(([name]) => name.startsWith("locales/"));
  writeTree(folder, embed({ "catalogue.json": '{ "code": 1010 }', ...Object.fromEntries(locales) }));
  return json("generate", spec, "--target", join(folder, "target"), "--out", join(folder, "out"));
}
