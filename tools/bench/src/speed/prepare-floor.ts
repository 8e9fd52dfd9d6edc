import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_VOCABULARY } from "../../../errdex/src/catalogue/default-vocabulary.ts";
import { bundle } from "./bundle.ts";
import { filesBelow, generateArgs, ROOT, runErrdex } from "./errdex.ts";
import type { Constants } from "./floor/main.ts";
import { writeCatalogue } from "./made/write-catalogue.ts";

/** The files that the floor makes from the entries. All others do not depend on them. */
const MADE = [
  /^typescript\/src\/(codes|constants|entries|locales\/.*)\.ts$/,
  /^python\/src\/parcel_errors\/(codes|entries|locales\/(?!__init__|en\.).*)\.py$/,
  /^markdown\/.*\.md$/,
  /^messages\/i18next\//,
  /^messages-gettext\//,
  /catalogue\.lock\.json$/,
];

/** The floor, ready to run. */
export interface Floor {
  /** The script, in one file. */
  readonly script: string;
  readonly constants: string;
}

/**
 * Bundles the floor into one file, and writes the constants that it reads: the words of the reference, and the files
 * that do not depend on the entries, as errdex writes them.
 *
 * @param folder where to write both.
 */
export function prepareFloor(folder: string): Floor {
  const [spec, out] = [join(folder, "constant-catalogue"), join(folder, "constant-output")];
  writeCatalogue(spec, 1);
  runErrdex(generateArgs(spec, out));
  const paths = filesBelow(out).filter((path) => !MADE.some((made) => made.test(path)));
  const wordFolder = join(ROOT, "templates/markdown/words");
  const { about, language, stale, envelope, decoding, vocabulary } = JSON.parse(
    readFileSync(join(out, "markdown/catalogue.lock.json"), "utf8"),
  );
  const constants: Constants = {
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), "utf8")])),
    words: Object.fromEntries(
      readdirSync(wordFolder).map((file) => {
        return [file.replace(".json", ""), JSON.parse(readFileSync(join(wordFolder, file), "utf8")).words];
      }),
    ),
    values: valueTitles(),
    lock: { about, language, stale, envelope, decoding, vocabulary },
  };
  const floor = { script: join(folder, "floor.cjs"), constants: join(folder, "constants.json") };
  writeFileSync(floor.constants, JSON.stringify(constants));
  bundle(join(import.meta.dirname, "floor/main.ts"), floor.script);
  return floor;
}

/** The titles that errdex ships, by language and field. */
function valueTitles(): Constants["values"] {
  const { fault, retry } = DEFAULT_VOCABULARY;
  const titles = (values: typeof fault, tag: string) =>
    Object.fromEntries(values.map((value) => [value.id, value.titles[tag] ?? ""]));
  const tags = Object.keys(fault[0]?.titles ?? {});
  return Object.fromEntries(tags.map((tag) => [tag, { fault: titles(fault, tag), retry: titles(retry, tag) }]));
}
