import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** A program as a browser gets it: bundled and minified. */
export async function bundle(source: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, "../..") },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent",
    ...options,
  });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
  return outputFiles?.[0]?.text ?? "";
}
