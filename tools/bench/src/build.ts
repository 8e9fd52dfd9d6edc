import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkSource, loadTarget, renderTarget } from "errdex";

/**
 * Generates a package into a folder.
 *
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

/** Compiles a generated npm package into its `dist`. */
export function compilePackage(folder: string): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The package does not compile:\n${stdout}`);
}
