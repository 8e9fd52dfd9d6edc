import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly repository?: unknown;
}

/** The oldest Node that the published package runs on; bin/errdex.js says so too. */
const OLDEST_NODE = "20.12";

/**
 * The published `package.json`. It lists no dependencies, because the bundle contains them, and no scripts.
 *
 * @param errdex the folder of the sources' package.json, which states the version.
 */
export function publishedManifest(errdex: string) {
  const { name, version, description, keywords, license, repository } = JSON.parse(
    readFileSync(join(errdex, "package.json"), "utf8"),
  ) as Manifest;
  return {
    name,
    version,
    description,
    keywords,
    license,
    ...(repository === undefined ? {} : { repository }),
    bin: { errdex: "bin/errdex.js" },
    type: "commonjs",
    main: "dist/index.js",
    types: "dist/types/index.d.ts",
    exports: {
      ".": {
        import: { types: "./dist/index.d.mts", default: "./dist/index.mjs" },
        default: { types: "./dist/types/index.d.ts", default: "./dist/index.js" },
      },
      "./schema/*": "./schema/*",
      "./package.json": "./package.json",
    },
    engines: { node: `>=${OLDEST_NODE}` },
    publishConfig: { access: "public", provenance: true },
  };
}
