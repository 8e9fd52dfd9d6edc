import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceRow } from "./parse-source-document.ts";

const folder = join(import.meta.dirname, "../../../reference");

export interface ReferenceRow extends SourceRow {
  readonly name: string;
}

/** The rows of the index that are documented, by code, each with the meaning that stands in the page of its category. */
export function readReference(): readonly ReferenceRow[] {
  const index = readFileSync(join(folder, "README.md"), "utf8");
  // What is on its way out is struck through, and may have a successor.
  const row = /^\| \[(\d+)\]\((\w+)\.md#\d+\) \| (?:~~)?`(\w+)`(?:~~)?(?:, now \S+)? \| (.*) \| [\w.-]* \|$/gm;
  const documented = [...index.matchAll(row)]
    .filter(([, , category = ""]) => ["system", "service"].includes(category))
    .sort(([, a], [, b]) => Number(a) - Number(b));
  return documented.map(([, code = "", category = "", name = "", message = ""]) => {
    const section = readSection(category, code);
    if (section.message !== message) throw new Error(`${category}.md says something else of ${code} than the index`);
    const description = renderText(section.description);
    return {
      code: Number(code),
      category,
      name: checkName(name, section.name),
      message: renderText(message),
      description,
    };
  });
}

function checkName(name: string, heading: string): string {
  if (renderText(heading.replaceAll("~~", "")) !== name) throw new Error(`the heading of ${name} is ${heading}`);
  return name;
}

function readSection(category: string, code: string): { name: string; message: string; description: string } {
  const page = readFileSync(join(folder, `${category}.md`), "utf8");
  const section = new RegExp(String.raw`^## ${code} (.*)\n\n> \*\*(.*)\*\*\n>\n> Meaning: (.*)$`, "m").exec(page);
  if (!section) throw new Error(`${category}.md has no section for ${code}`);
  const [, name = "", message = "", description = ""] = section;
  return { name, message, description };
}

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** What a reader sees of text that Markdown's escapes and HTML's entities stand in. */
function renderText(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|&#(\d+);|&\w+;/g, (whole, escaped?: string, number?: string) => {
    if (escaped) return escaped;
    if (number) return String.fromCodePoint(Number(number));
    return entities[whole] ?? whole;
  });
}
