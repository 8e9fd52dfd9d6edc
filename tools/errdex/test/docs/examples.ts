import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksUnder } from "./markdown.ts";

const first = (path: string, heading: string, language: string): string =>
  blocksUnder(path, heading, language)[0] ?? "";

/** Writes the minimal catalogue of spec/README.md and its translation into `errors` of a folder, a revision beside it, and gives that. */
export function writeExample(folder: string): string {
  const errors = join(folder, "errors");
  mkdirSync(join(errors, "locales"), { recursive: true });
  writeFileSync(join(errors, "catalogue.json"), first("spec/README.md", "A minimal catalogue", "json"));
  writeFileSync(join(errors, "locales/de.json"), first("spec/README.md", "Translations", "json"));
  writeFileSync(join(folder, "handbook.md"), `${first("spec/README.md", "Importing a new revision", "markdown")}\n`);
  return errors;
}

/** Writes the config of docs/config.md into a folder. It is about the example in `errors` and the target in `my-target`. */
export function writeConfig(folder: string): void {
  writeFileSync(join(folder, "errdex.config.json"), first("docs/config.md", "An example", "json"));
}

/** Writes the target of templates/README.md into `my-target` of a folder, and gives that. */
export function writeTarget(
  folder: string,
  template = `${first("templates/README.md", "A target", "handlebars")}\n`,
): string {
  const target = join(folder, "my-target");
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "target.json"), first("templates/README.md", "A target", "json"));
  writeFileSync(join(target, "messages.hbs"), template);
  return target;
}
