// Writes the bytes that quicktype writes: `node quicktype-floor.cjs <folder>`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ""] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(join(folder, "schema.json")).toString()) as {
  properties: { code: { enum: string[] } };
};
let python = `from enum import Enum
from dataclasses import dataclass


class Code(Enum):
`;
for (const name of schema.properties.code.enum.sort()) python += `    ${name} = "${name}"\n`;
mkdirSync(join(folder, "floor"), { recursive: true });
writeFileSync(
  join(folder, "floor", "parcel.py"),
  `${python}

@dataclass
class Parcel:
    code: Code
`,
);
