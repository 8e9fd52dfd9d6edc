// Copied by errdex from templates/typescript/runtime/scripts/bundle.js. Edit that file, then run "pnpm generate".

// Makes the JavaScript of `dist`: one file for each entry point, because to import many takes long.
// The declarations beside it are the compiler's.

import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packEntries, unpackEntries } from "./pack.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What all files have in common. Not minified: a bundler would not see what has no side effects, and nobody a name.
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

/** Modules of data are written in a form that takes little time to import. */
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
  // A literal: an engine is slow to read an object that was given this many fields one by one.
  const literal = fields.map((field, index) => `${JSON.stringify(field)}: values[${index}]`).join(", ");
  // A function, because an engine does not compile it before it is called.
  return `export const ${name} = /* @__PURE__ */ listLater(read);
function read() {
  return unpackEntries(${JSON.stringify(phrases)}, ${JSON.stringify(rows)}, (values) => ({ ${literal} }));
}`;
}

function writeEnum(name, members) {
  // Without a prototype at first: of an object with one, an engine would remember the form after each member.
  const object = `{ __proto__: null, ${JSON.stringify(members).slice(1)}`;
  return `export const ${name} = /* @__PURE__ */ (() => Object.setPrototypeOf(${object}, Object.prototype))();`;
}

/** The source files of these names that the package has: what a catalogue has nothing for is not there. */
const present = (...names) => names.map((name) => `src/${name}`).filter((path) => existsSync(join(root, path)));

rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [
    ...present("index.ts", "find-text.ts", "observed.ts"),
    ...readdirSync(join(root, "src/locales")).map((file) => `src/locales/${file}`),
  ],
  bundle: true,
  // The languages are loaded on demand, and the entries have to be there once.
  external: ["./index.js", "./find-text.js", "./locales/*"],
  plugins: [packData],
});
// The entries have to be there once, so what finds them is that of the package.
const findInIndex = {
  name: "find-in-index",
  setup({ onResolve }) {
    const path = "./index.js";
    onResolve({ filter: /[/](?:lookup|entries|observed-entries)\.js$/ }, () => ({ path, external: true }));
  },
};
await build({ ...common, entryPoints: present("log.ts"), bundle: true, plugins: [findInIndex] });
// Not bundled, which would make variables of constants: those a bundler cannot put in their place.
await build({ ...common, entryPoints: present("constants.ts", "retired.ts") });
