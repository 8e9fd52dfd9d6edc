// Puts the presets of envelopes in spec/presets into one module, so that errdex reads no file for them.
// `node scripts/compile-presets.ts` writes it. With `--check` it fails when it is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../spec/presets");
const output = join(import.meta.dirname, "../src/catalogue/envelope/presets.generated.js");

const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const presets = ids.sort().map((id) => {
  const { title, envelope } = JSON.parse(readFileSync(join(folder, id, "preset.json"), "utf8"));
  return [id, { title, envelope }];
});
const text = [
  '// Generated from spec/presets/*/preset.json. Edit those files, then run "pnpm generate".',
  `export const PRESETS = ${JSON.stringify(Object.fromEntries(presets), null, 2)};`,
  "",
].join("\n");
const old = existsSync(output) ? readFileSync(output, "utf8") : "";
if (old !== text) {
  if (process.argv.includes("--check")) {
    console.error('tools/errdex/src/catalogue/envelope/presets.generated.js is out of date; run "pnpm generate"');
    process.exitCode = 1;
  } else writeFileSync(output, text);
}
