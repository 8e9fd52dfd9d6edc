import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceCase } from "../../src/catalogue/conformance.ts";
import { code, table } from "./table.ts";

interface Preset {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly description: string;
}

const readPresets = (folder: string): Preset[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
    .map((id) => JSON.parse(readFileSync(join(folder, id, "preset.json"), "utf8")) as Preset);

/** A table of the presets of envelopes. */
export function presetTable(folder: string): string {
  const rows = readPresets(folder).map(({ id, title, reference, description }) => [
    code(id),
    `[${title}](${reference})`,
    description,
  ]);
  return table(["Preset", "For", "What it reads"], rows);
}

/** Formats JSON as Biome does: a list of plain values stands on one line. */
function formatJson(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const isPlain = (one: unknown): boolean => typeof one !== "object" || one === null;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
    return `[\n${value.map((one) => inner + formatJson(one, inner)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([key, one]) => `${inner}${JSON.stringify(key)}: ${formatJson(one, inner)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

/** A response of each preset, and what is decoded of it: the first case of its conformance file. */
export function presetExamples(folder: string): string {
  return readPresets(folder)
    .map(({ id }) => {
      const { cases } = JSON.parse(readFileSync(join(folder, id, "conformance.json"), "utf8"));
      const [first] = cases as readonly ConformanceCase[];
      if (first === undefined || first.expect === null) throw new Error(`The first case of ${id} has to be an error.`);
      const { code: received, name, message, subcode } = first.expect;
      const said = [
        `code ${code(JSON.stringify(received))}`,
        `entry ${code(String(name))}`,
        ...(subcode === undefined ? [] : [`subcode ${code(JSON.stringify(subcode))}`]),
        `message ${code(JSON.stringify(message))}`,
      ];
      const body = formatJson(first.body);
      return `#### ${id}\n\n\`\`\`json\n${body}\n\`\`\`\n\nIt gives ${said.join(", ")}.`;
    })
    .join("\n\n");
}
