import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkSource } from "errdex/src/check/check-source.ts";
import { renderTarget } from "errdex/src/generate/pipeline.ts";
import { loadTarget } from "errdex/src/io/read/load-target.ts";

const require = createRequire(import.meta.url);

/**
 * Generates a package into a folder.
 *
 * @param spec the catalogue's folder.
 * @param targetId the target's id.
 * @throws Error when the catalogue or the target has findings.
 */
export function generatePackage(spec: string, targetId: string, folder: string): void {
  const target = loadTarget(targetId).value;
  const source = target === null ? null : checkSource(spec, [target]);
  if (target === null || source?.value === null || source === null) throw new Error(`${targetId} does not generate.`);
  const { files, diagnostics } = renderTarget(source.value, target);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Builds the JavaScript of a generated npm package. Measuring it needs no declarations. */
export function bundlePackage(folder: string): void {
  const esbuild = join(folder, "node_modules/esbuild");
  if (!existsSync(esbuild)) {
    mkdirSync(dirname(esbuild), { recursive: true });
    symlinkSync(dirname(require.resolve("esbuild/package.json")), esbuild, "junction");
  }
  run(join(folder, "scripts/bundle.js"));
}

/** Builds the type declarations of a generated npm package. */
export function declarePackage(folder: string): void {
  run(join(dirname(require.resolve("typescript/package.json")), "bin/tsc"), "-p", folder);
}

function run(program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The package cannot be built:\n${stdout}${stderr}`);
}
