import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";

const errdex = join(import.meta.dirname, "../../node_modules/errdex/src/cli.ts");

/** A catalogue's files, by name. */
export type Spec = Readonly<Record<"catalogue.json" | "observed.json", object | null>>;

/**
 * Makes and compiles the package of another catalogue in a consumer's project.
 *
 * @returns where its compiled modules are, to be imported from the project.
 */
export function generatePackage(consumer: Consumer, name: string, spec: Spec): string {
  const source = join(consumer.folder, `${name}-spec`);
  mkdirSync(source);
  for (const [file, content] of Object.entries(spec)) {
    if (content !== null) writeFileSync(join(source, file), JSON.stringify(content));
  }
  const options = ["generate", source, "--target", "typescript", "--out", join(consumer.folder, name)];
  const made = spawnSync(process.execPath, [errdex, ...options], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const strict = ["--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noImplicitOverride"];
  const compiled = consumer.tsc("-p", name, ...strict, "--noUnusedLocals", "--noUnusedParameters");
  if (compiled.status !== 0) throw new Error(compiled.stdout);
  return `./${name}/dist`;
}
