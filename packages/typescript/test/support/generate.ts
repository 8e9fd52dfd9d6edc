import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const errdex = join(modules, "errdex/src/cli/cli.ts");

/** A catalogue's files, by name. */
export type Spec = Readonly<Record<"catalogue.json" | "observed.json", object | null>>;

/**
 * Makes and builds the package of another catalogue in a consumer's project, as its own manifest does.
 *
 * @returns where its built modules are, to be imported from the project.
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
  const esbuild = join(consumer.folder, "node_modules/esbuild");
  if (!existsSync(esbuild)) symlinkSync(join(modules, "esbuild"), esbuild, "junction");
  const bundled = consumer.node(join(name, "scripts/bundle.js"));
  if (bundled.status !== 0 || bundled.stderr !== "") throw new Error(bundled.stdout + bundled.stderr);
  const strict = ["--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noImplicitOverride"];
  const compiled = consumer.tsc("-p", name, ...strict, "--noUnusedLocals", "--noUnusedParameters");
  if (compiled.status !== 0) throw new Error(compiled.stdout);
  return `./${name}/dist`;
}
