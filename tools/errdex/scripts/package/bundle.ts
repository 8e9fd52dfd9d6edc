import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, type StdinOptions } from "esbuild";

/** All code as CommonJS files, and the libraries in them. */
export interface Bundle {
  /** The texts of the files, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders of the libraries, in code-unit order. */
  readonly libraries: readonly string[];
}

const START = "src/cli/cli.ts";
const LIBRARY = "src/index.ts";
/** What a second thread runs. */
const WORKER = "src/cli/commands/generate-worker.ts";

/** What not every run needs has a file of its own, because Node reads all of a file before it runs any of it. */
const APART: Readonly<Record<string, string>> = {
  handlebars: "handlebars",
  htmlparser2: "htmlparser2",
  saxes: "saxes",
  titles: "./src/unicode/titles.generated.js",
  validators: "./src/schema/validators.generated.js",
  yaml: "yaml",
};

const OPTIONS = {
  bundle: true,
  platform: "node",
  // CommonJS starts faster than ES modules do: 1.24 times `node -e 0` instead of 1.44.
  format: "cjs",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  write: false,
  outdir: "dist",
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * Bundles errdex into few files:
 *
 * - `start.js`: the modules that every command line needs
 * - `errdex.js`: all others. A module is initialised when it is first needed.
 * - the libraries and the compiled schemas, each in a file of its own
 *
 * @param errdex the folder of its sources' package.json.
 */
export async function bundle(errdex: string): Promise<Bundle> {
  const options = { ...OPTIONS, absWorkingDir: errdex } as const;
  const define = {
    ERRDEX_PUBLISHED: "true",
    "import.meta.dirname": "__dirname",
    "import.meta.filename": "__filename",
  };
  const entry = (modules: readonly string[]): StdinOptions => ({
    contents: modules.map((path) => `exports[${JSON.stringify(path)}] = () => require("./${path}");\n`).join(""),
    resolveDir: errdex,
    sourcefile: "entry.js",
  });
  const late = new Set<string>();
  const first = await build({ ...options, define, entryPoints: [START], plugins: [loadedFrom(errdex, late)] });
  const early = sourcesOf(first.metafile);
  const plugins = [apart, loadedFrom(errdex, late)];
  const start = await build({ ...options, define, plugins, stdin: entry(early), entryNames: "start" });
  const rest = await build({
    ...options,
    define,
    plugins: [apart, providedBy(errdex, early)],
    stdin: entry([...[...late].sort(), LIBRARY, WORKER]),
    entryNames: "errdex",
  });
  // Names of our own code stay, so that a stack trace can be read. Shorter names of the rest make the package smaller,
  // and so do titles in every script that are written as they are.
  const others = await build({ ...options, entryPoints: APART, minifyIdentifiers: true, charset: "utf8" });
  const built = [start, rest, others];
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return {
    files: new Map(
      built.flatMap(({ outputFiles }) => outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ""), text])),
    ),
    libraries: [...new Set(folders)].sort().map((folder) => join(errdex, folder)),
  };
}

function sourcesOf({ inputs }: Metafile): string[] {
  return Object.keys(inputs).filter((path) => path.startsWith("src/"));
}

/** Leaves what has a file of its own to that file. */
const apart: Plugin = {
  name: "apart",
  setup({ onLoad, onResolve }) {
    // The bundler sees a library that is loaded late only where it is asked for by `require`.
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("createRequire(import.meta.url)(", "require("),
      loader: "ts",
    }));
    for (const [name, path] of Object.entries(APART)) {
      const filter = new RegExp(`(?:^|/)${path.replace(/^.*\//, "").replaceAll(".", "\\.")}$`);
      onResolve({ filter }, ({ kind }) =>
        name === "yaml" && kind === "import-statement"
          ? { path: name, namespace: LATE }
          : { path: `./${name}.js`, external: true },
      );
    }
    onResolve({ filter: /./, namespace: LATE }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: LATE }, ({ path }) => ({ contents: lateModule(path) }));
  },
};

const LATE = "late";

/**
 * A module whose exports load a library when they are first used. Many runs read JSON alone and need no YAML, though
 * the code for it is there.
 */
function lateModule(name: string): string {
  const library = createRequire(import.meta.url)(name) as object;
  const getters = Object.keys(library).map((key) => `get ${key}() { return require("./${name}.js").${key}; },`);
  return `module.exports = { ${getters.join("\n")} };`;
}

/** A module of another file: what that file exports under the module's path is called, and gives the module. */
const ELSEWHERE = "elsewhere";
const elsewhere = ({ onLoad }: Parameters<Plugin["setup"]>[0], file: string): void =>
  onLoad({ filter: /./, namespace: ELSEWHERE }, ({ path }) => ({
    contents: `module.exports = require("./${file}")[${JSON.stringify(path)}]();`,
  }));

/** Leaves what is imported dynamically to `errdex.js`, and notes its path. */
function loadedFrom(errdex: string, late: Set<string>): Plugin {
  return {
    name: "late",
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\/errdex\.js$/ }, ({ path }) => ({ path, external: true }));
      plugin.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return null;
        const module = pathOf(errdex, resolveDir, path);
        late.add(module);
        return { path: module, namespace: ELSEWHERE };
      });
      elsewhere(plugin, "errdex.js");
    },
  };
}

/** Leaves the modules that every command line needs to `start.js`. Twice in memory, a class would be two classes. */
function providedBy(errdex: string, early: readonly string[]): Plugin {
  return {
    name: "early",
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\/start\.js$/ }, ({ path }) => ({ path, external: true }));
      plugin.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const module = pathOf(errdex, resolveDir, path);
        return early.includes(module) ? { path: module, namespace: ELSEWHERE } : null;
      });
      elsewhere(plugin, "start.js");
    },
  };
}

function pathOf(errdex: string, folder: string, path: string): string {
  return relative(errdex, join(folder, path)).split(sep).join("/");
}
