// Builds what is published to npm as `errdex`: a folder dist/package with its own package.json. All code is in one
// file without dependencies, for Node 20 and newer. The workspace itself runs the sources and needs no build.
// `node scripts/build.ts` writes the folder, or the one that it is given; the same sources give the same bytes.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "./package/bundle.ts";
import { declarations } from "./package/declarations.ts";
import { licencesOf } from "./package/licences.ts";
import { publishedManifest } from "./package/manifest.ts";
import { publishedSchemas } from "./package/schemas.ts";
import { publishedTargets } from "./package/targets.ts";
import { publishedCode } from "./package/template-code.ts";

const errdex = join(import.meta.dirname, "..");
const root = join(errdex, "../..");
const out = process.argv[2] ?? join(errdex, "dist/package");

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const manifest = publishedManifest(errdex);
const { files, libraries } = await bundle(errdex);

rmSync(out, { recursive: true, force: true });
write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
for (const [name, text] of files) write(`dist/${name}`, text);
for (const [path, text] of declarations(errdex)) write(`dist/types/${path}`, text);
write("dist/index.d.mts", 'export * from "./types/index.js";\n');
for (const name of ["index.js", "index.mjs", "generate-worker.js"]) {
  cpSync(join(errdex, "scripts/package/files", name), join(out, "dist", name));
}
const start = readFileSync(join(errdex, "scripts/package/files/start.js"), "utf8");
write("bin/errdex.js", start.replace("0.0.0", manifest.version));
write("LICENSES/THIRD-PARTY.txt", licencesOf(libraries));
for (const [path, text] of publishedSchemas(join(root, "spec/schema"), manifest.version)) write(`schema/${path}`, text);
for (const [path, text] of publishedTargets(join(root, "templates"))) write(`templates/${path}`, text);
for (const id of readdirSync(join(out, "templates"))) {
  write(`dist/templates/${id}.js`, publishedCode(join(out, "templates", id)));
}
for (const id of readdirSync(join(root, "spec/presets"))) {
  cpSync(join(root, "spec/presets", id, "preset.json"), join(out, "presets", id, "preset.json"));
}
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
if (existsSync(join(errdex, "CHANGELOG.md"))) cpSync(join(errdex, "CHANGELOG.md"), join(out, "CHANGELOG.md"));
cpSync(join(errdex, "README.md"), join(out, "README.md"));
