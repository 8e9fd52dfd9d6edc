// Copied by errdex from templates/typescript/runtime/scripts/bundle.js. Edit that file, then run "pnpm generate".

// Builds the JavaScript in `dist`: one file per entry point, because importing many files is slow.
// The compiler writes the declarations beside it.

import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packEntries, unpackEntries } from "./pack.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The options of all builds. Not minified: minifying drops the @__PURE__ hints and the readable names.
 *
 * @type {import("esbuild").BuildOptions}
 */
const common = {
  absWorkingDir: root,
  outbase: "src",
  outdir: "dist",
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

/** Writes modules of data in a form that is fast to import. */
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
  // An object literal: engines are slow to read an object to which this many fields were added one by one.
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

/** Those of the source files that exist: some are only generated if the catalogue has content for them. */
const present = (...names) => names.map((name) => `src/${name}`).filter((path) => existsSync(join(root, path)));

rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [
    ...present("index.ts", "find-text.ts", "observed.ts"),
    ...readdirSync(join(root, "src/locales")).map((file) => `src/locales/${file}`),
  ],
  bundle: true,
  // Languages are loaded on demand. The entries must not be duplicated.
  external: ["./index.js", "./find-text.js", "./locales/*"],
  plugins: [packData],
});
// The entries must not be duplicated, so import them from the package's main file.
const findInIndex = {
  name: "find-in-index",
  setup({ onResolve }) {
    const path = "./index.js";
    onResolve({ filter: /[/](?:lookup|entries|observed-entries)\.js$/ }, () => ({ path, external: true }));
  },
};
await build({ ...common, entryPoints: present("log.ts"), bundle: true, plugins: [findInIndex] });
// Not bundled: bundling turns `const` into `var`, which the user's bundler cannot inline.
await build({ ...common, entryPoints: present("constants.ts", "retired.ts") });
