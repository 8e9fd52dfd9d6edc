import { buildSync } from "esbuild";

/** Bundles a script into one file that Node starts quickly. */
export function bundle(script: string, outfile: string): void {
  buildSync({ entryPoints: [script], outfile, bundle: true, platform: "node", format: "cjs" });
}
