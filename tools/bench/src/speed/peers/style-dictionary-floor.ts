// Writes the bytes that style-dictionary writes: `node style-dictionary-floor.cjs <folder>`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ""] = process.argv.slice(2);
mkdirSync(join(folder, "floor"), { recursive: true });
for (const file of readdirSync(join(folder, "tokens"))) {
  const tag = file.replace(".json", "");
  const { [tag]: tokens = {} } = JSON.parse(readFileSync(join(folder, "tokens", file)).toString()) as Record<
    string,
    Record<string, Record<string, { value: string }>>
  >;
  const start = tag.toLowerCase().replace("-", "_");
  let typescript = "export const texts = new Map([\n";
  let markdown = "| Name | Text |\n| :--- | :--- |\n";
  let json = "{\n";
  for (const [code, fields] of Object.entries(tokens)) {
    for (const [field, { value }] of Object.entries(fields)) {
      const name = `${start}_${code}_${field}`;
      const text = JSON.stringify(value);
      typescript += `  ["${name}", ${text}],\n`;
      markdown += `| ${name} | ${value} |\n`;
      json += `  "${name}": ${text},\n`;
    }
  }
  const write = (ending: string, text: string): void => writeFileSync(join(folder, "floor", `${tag}.${ending}`), text);
  write("ts", `${typescript}]);\n`);
  write("md", markdown);
  write("json", `${json.slice(0, -2)}\n}\n`);
}
