import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";

/** A module that a declaration imports. */
const IMPORTED = /(?<=\bfrom "|\bimport\(")(\.{1,2}\/[^"]+)\.ts(?=")/g;

/**
 * The declarations of the library, by path: what `src/index.ts` exports, and the types that it uses.
 *
 * @param errdex the folder of the sources' package.json.
 * @throws Error when the compiler reports a mistake.
 */
export function declarations(errdex: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "errdex-types-"));
  try {
    const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const config = join(folder, "tsconfig.json");
    const compilerOptions = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: join(errdex, "src"),
      outDir: folder,
      typeRoots: [join(errdex, "node_modules/@types")],
    };
    const files = [join(errdex, "src/index.ts")];
    writeFileSync(
      config,
      JSON.stringify({ extends: join(errdex, "tsconfig.json"), compilerOptions, include: [], files }),
    );
    execFileSync(process.execPath, [compiler, "-p", config], { stdio: ["ignore", "inherit", "inherit"] });
    return reachable(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The declarations that the index leads to. They name each other as the compiled files would be called. */
function reachable(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (path: string): void => {
    if (texts.has(path)) return;
    const text = readFileSync(join(folder, path), "utf8");
    texts.set(path, text.replaceAll(IMPORTED, "$1.js"));
    for (const [, imported = ""] of text.matchAll(IMPORTED)) {
      visit(posix.join(posix.dirname(path), `${imported}.d.ts`));
    }
  };
  visit("index.d.ts");
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
