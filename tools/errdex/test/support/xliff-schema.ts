import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram, tryProgram } from "./program.ts";
import type { Commands } from "./programs.ts";
import { tempFolder } from "./temp.ts";

const FOLDER = `
require 'Symfony/Component/Translation/autoload.php';
$class = new ReflectionClass('Symfony\\Component\\Translation\\Util\\XliffUtils');
echo dirname($class->getFileName(), 2), '/Resources/schemas';`;

/**
 * A function that validates a file by the schema of XLIFF 1.2, which Symfony has. It gives what
 * xmllint says, and throws it where the file is not valid.
 */
export function xliffValidator({ php, xmllint }: Commands<"php"> & Commands<"xmllint">): (file: string) => string {
  const schemas = runProgram(php, ["-r", FOLDER]);
  const folder = tempFolder();
  const schema = join(folder, "xliff.xsd");
  // The schema names that of XML by its address; here it is beside it.
  const written = readFileSync(join(schemas, "xliff-core-1.2-strict.xsd"), "utf8");
  writeFileSync(schema, written.replace("http://www.w3.org/2001/xml.xsd", "xml.xsd"));
  writeFileSync(join(folder, "xml.xsd"), readFileSync(join(schemas, "xml.xsd")));
  return (file) => {
    const { status, stderr } = tryProgram(xmllint, ["--nonet", "--noout", "--schema", schema, file]);
    if (status !== 0) throw new Error(stderr.toString());
    return stderr.toString();
  };
}
