import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Definition {
  readonly runtime?: readonly { readonly files: readonly string[] }[];
}

/**
 * The files of the built-in targets that errdex reads, by path: `target.json`, the templates, the words, and the files
 * that are copied into packages. Their tests, and what they need to be tested, stay here.
 *
 * @param folder the folder of the targets.
 */
export function publishedTargets(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const id of readdirSync(folder).sort()) {
    const target = join(folder, id);
    if (!existsSync(join(target, "target.json"))) continue;
    const definition = readFileSync(join(target, "target.json"), "utf8");
    const { runtime = [] } = JSON.parse(definition) as Definition;
    const copied = runtime.flatMap((group) => group.files).map((file) => `runtime/${file}`);
    const words = listFiles(target, "words");
    const templates = listFiles(target).filter((path) => path.endsWith(".hbs"));
    for (const path of ["target.json", ...templates, ...words, ...new Set(copied)]) {
      files.set(`${id}/${path}`, withSchema(readFileSync(join(target, path), "utf8"), path));
    }
  }
  return files;
}

/** Points `$schema` to where the published schemas are. */
function withSchema(text: string, path: string): string {
  return /^(?:target|words\/.*)\.json$/.test(path) ? text.replace("/spec/schema/", "/schema/") : text;
}

const OTHERS = ["runtime", "node_modules", "words", "test", "tests", "scripts"];

function listFiles(target: string, below = ""): string[] {
  if (!existsSync(join(target, below))) return [];
  return readdirSync(join(target, below), { withFileTypes: true })
    .filter((entry) => !(below === "" && OTHERS.includes(entry.name)))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(target, path) : [path];
    })
    .sort();
}
