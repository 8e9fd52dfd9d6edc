import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the workspace. */
export const ROOT: string = join(import.meta.dirname, "../../../..");

/** The documents that show commands, by their path from the root. */
export const DOCUMENTS: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "spec/README.md",
  "spec/rules.md",
  "templates/README.md",
  "docs/config.md",
];

/** Every document that is written by hand. */
export const ALL_DOCUMENTS: readonly string[] = [
  ...DOCUMENTS,
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
  ".github/pull_request_template.md",
  "docs/architecture.md",
  "docs/ci.md",
  "docs/many-catalogues.md",
  "spec/decoding.md",
  "packages/messages/README.md",
  "packages/python/README.md",
  "packages/typescript/README.md",
];

export const readDocument = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** A fenced block: its language, its text, and the heading that it stands under. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly heading: string;
}

/** Every fenced block of a document. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let open: { language: string; lines: string[] } | null = null;
  for (const line of markdown.split("\n")) {
    if (open !== null && line === "```") {
      blocks.push({ language: open.language, text: open.lines.join("\n"), heading });
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (line.startsWith("```")) open = { language: line.slice(3), lines: [] };
    else if (/^#{1,6} /.test(line)) heading = line.replace(/^#+ /, "");
  }
  return blocks;
}

/** The blocks of a language under a heading; there must be some. */
export function blocksUnder(path: string, heading: string, language: string): string[] {
  const found = blocksOf(readDocument(path)).filter(
    (block) => block.heading === heading && block.language === language,
  );
  if (found.length === 0) throw new Error(`${path} has no ${language} under "${heading}".`);
  return found.map(({ text }) => text);
}

/** A document without its fenced blocks. */
export function proseOf(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```$/gms, "");
}

/** The rows of the tables under a heading, without the head: the cells as they are written. */
export function rowsUnder(path: string, heading: string): string[][] {
  const section =
    proseOf(readDocument(path))
      .split(/^#+ /m)
      .find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const head = rows.findIndex((line) => /^\| ---/.test(line));
  if (head === -1) throw new Error(`${path} has no table under "${heading}".`);
  return rows.slice(head + 1).map((row) =>
    row
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks in a text. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** The anchors that GitHub gives to a document's headings: letters, digits, `_` and `-`, the second of a kind numbered. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...proseOf(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** The targets of a document's links. */
export function linksOf(markdown: string): string[] {
  const prose = proseOf(markdown).replaceAll(/`[^`]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}
