// Copied by errdex from templates/typescript/runtime/scripts/bundle.js. Edit that file, then run "pnpm generate".

// Builds the JavaScript of `dist`: one file per entry point, because importing many files takes long.
// ES modules are in `dist`, CommonJS modules in `dist/cjs`. Each form is complete, so neither loads the other.
// The compiler writes the declarations beside them.

import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packEntries, unpackEntries } from "./pack.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What differs between the two forms. @type {readonly import("esbuild").BuildOptions[]} */
const FORMS = [
  { format: "esm", outdir: "dist", outExtension: { ".js": ".js" } },
  {
    format: "cjs",
    outdir: "dist/cjs",
    // Named so, because Node looks for a manifest to learn what a `.js` is, and that takes long.
    outExtension: { ".js": ".cjs" },
    platform: "node",
    // `import()` in CommonJS fails in test runners that evaluate modules themselves, such as Jest. `require` does not.
    supported: { "dynamic-import": false },
  },
];

/**
 * The options of all files. Not minified: minifying drops the @__PURE__ hints and the readable names.
 *
 * @type {import("esbuild").BuildOptions}
 */
const common = {
  absWorkingDir: root,
  outbase: "src",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

/** Rewrites modules of data in a form that imports quickly. */
const packData = {
  name: "pack-data",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:observed-)?(?:codes|entries)\.ts$/ }, async ({ path }) => ({
      contents: writeData(await readExports(path)),
      resolveDir: join(root, "scripts"),
    }));
  },
};

async function readExports(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function writeData(exports) {
  const written = Object.entries(exports).map(([name, data]) =>
    Array.isArray(data) ? writeList(name, data) : writeEnum(name, data),
  );
  return `import { listLater } from "../src/list-later.ts";
import { unpackEntries } from "./pack.js";
${written.join("\n")}`;
}

function writeList(name, entries) {
  const [fields, phrases, rows] = packEntries(entries);
  const makeEntry = (values) => Object.fromEntries(fields.map((field, index) => [field, values[index]]));
  deepStrictEqual(unpackEntries(phrases, rows, makeEntry), [...entries]);
  // A literal: engines are slow to read an object that got so many fields one by one.
  const literal = fields.map((field, index) => `${JSON.stringify(field)}: values[${index}]`).join(", ");
  // A function, because engines compile it only when it is called.
  return `export const ${name} = /* @__PURE__ */ listLater(read);
function read() {
  return unpackEntries(${JSON.stringify(phrases)}, ${JSON.stringify(rows)}, (values) => ({ ${literal} }));
}`;
}

function writeEnum(name, members) {
  // Start with a null prototype to avoid a hidden-class transition per member.
  const object = `{ __proto__: null, ${JSON.stringify(members).slice(1)}`;
  return `export const ${name} = /* @__PURE__ */ (() => Object.setPrototypeOf(${object}, Object.prototype))();`;
}

/** Keeps only the messages of the translations, as text, so that importing the reader of logs costs little. */
const packTranslations = {
  name: "pack-translations",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]translations\.ts$/ }, async ({ path }) => {
      const { readTranslations } = await readExports(path);
      const rows = readTranslations().map((texts) => [...texts].map(([code, { message }]) => [code, { message }]));
      return {
        contents: `export function readTranslations() {
  return JSON.parse(${JSON.stringify(JSON.stringify(rows))}).map((rows) => new Map(rows));
}`,
      };
    });
  },
};

/** Keeps the source files that the package has. A file without data for its catalogue does not exist. */
const present = (...names) => names.map((name) => `src/${name}`).filter((path) => existsSync(join(root, path)));

/** Keeps files apart: the languages are loaded on demand, and the entries must exist only once. */
const keepApart = (extension) => ({
  name: "keep-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.[/](?:index|find-text|log|locales[/].*)\.js$/ }, ({ path }) => ({
      path: path.replace(/\.js$/, extension),
      external: true,
    }));
  },
});

/** Leaves the entries in files of their own. CommonJS can load them when the first is needed, and so starts sooner. */
const requireLater = {
  name: "require-later",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/](?:observed-)?entries\.ts$/ }, async ({ path }) => {
      const file = JSON.stringify(`./${basename(path, ".ts")}.cjs`);
      const lists = Object.keys(await readExports(path)).map(
        (name) => `export const ${name} = /* @__PURE__ */ listLater(() => require(${file}).${name});`,
      );
      const contents = ['import { listLater } from "../src/list-later.ts";', ...lists].join("\n");
      return { contents, resolveDir: join(root, "scripts") };
    });
    onResolve({ filter: /entries\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Takes the lookup from the package itself, where the entries are. */
const findInIndex = (extension) => ({
  name: "find-in-index",
  setup({ onResolve }) {
    const path = `./index${extension}`;
    onResolve({ filter: /[/](?:lookup|entries|observed-entries)\.js$/ }, () => ({ path, external: true }));
  },
});

/** Builds all files in one form. */
async function buildForm(form) {
  const extension = form.outExtension[".js"];
  const isCommon = form.format === "cjs";
  await build({
    ...common,
    ...form,
    entryPoints: [
      ...present("index.ts", "find-text.ts", "observed.ts"),
      ...readdirSync(join(root, "src/locales")).map((file) => `src/locales/${file}`),
    ],
    bundle: true,
    plugins: [keepApart(extension), ...(isCommon ? [requireLater] : []), packData],
  });
  if (isCommon) {
    const entryPoints = present("entries.ts", "observed-entries.ts");
    await build({ ...common, ...form, entryPoints, bundle: true, plugins: [packData] });
  }
  await build({
    ...common,
    ...form,
    // A program that people start needs one form.
    entryPoints: present("log.ts", "testing.ts", ...(isCommon ? [] : ["cli.ts"])),
    bundle: true,
    plugins: [keepApart(extension), packTranslations, findInIndex(extension)],
  });
  // Not bundled: bundling would turn the constants into variables, which bundlers cannot inline.
  await build({ ...common, ...form, entryPoints: present("constants.ts", "retired.ts") });
}

rmSync(join(root, "dist"), { recursive: true, force: true });
for (const form of FORMS) await buildForm(form);
// The nearest manifest tells compilers and bundlers what the files of a folder are.
writeFileSync(
  join(root, "dist/cjs/package.json"),
  `${JSON.stringify({ type: "commonjs", sideEffects: false }, null, 2)}\n`,
);
