import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashText } from "../../src/catalogue/hash-text.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";
import { embed } from "./embed.ts";

const DRAFT = "errors/locales/de.json";
const GERMAN = `{
  "categories": { "general": { "title": { "text": "Allgemein", "state": "draft", "source": "${hashText("General")}" } } },
  "errors": { "1010": { "message": { "text": "Token abgelaufen" }, "description": { "text": "Der Aufruf schlug fehl." } } }
}`;

/** What the last of some commands reports. Before them, the catalogue has been generated into `docs`. */
export function reportOfCommands(commands: string): readonly Diagnostic[] {
  const folder = tempFolder();
  const catalogue = { "catalogue.json": '{ "code": 1010, "message": "token expired" }' };
  writeTree(folder, embed(catalogue));
  // Somebody has translated all of it, and the file is not yet in its place.
  const { [DRAFT]: german = "" } = embed({ ...catalogue, "locales/de.json": GERMAN });
  writeTree(folder, { "drafts/de.json": german });
  perform("errdex generate errors --target markdown --out docs", folder);
  const reports = commands.split("\n").map((line) => perform(line.replace(/^\$ /, ""), folder));
  return reports.at(-1) ?? [];
}

/** Does what a command line says, with as much of a shell as the examples use. */
function perform(line: string, folder: string): readonly Diagnostic[] {
  const [, words] = /^errdex (.+)$/.exec(line) ?? [];
  if (words !== undefined) {
    const placed = words.split(" ").map((word) => (/^(errors|docs|notes)$/.test(word) ? join(folder, word) : word));
    const { stdout, stderr = "" } = errdex(...placed, ...(placed[0] === "generate" ? ["--format", "json"] : []));
    if (stdout === "") throw new Error(stderr);
    if (!stdout.startsWith("[")) return [];
    return JSON.parse(stdout) as readonly Diagnostic[];
  }
  const [, removed] = /^rm (\S+)$/.exec(line) ?? [];
  const [, printed, sign, target = ""] = /^echo "(.+)" (>>?) (\S+)$/.exec(line) ?? [];
  const [, before = "", after, edited = ""] = /^sed -i s\/(\w+)\/(\w+)\/ (\S+)$/.exec(line) ?? [];
  const [, from, to] = /^cp (\S+) (\S+)$/.exec(line) ?? [];
  if (from !== undefined && to !== undefined) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(join(folder, from), join(folder, to));
  } else if (removed !== undefined) rmSync(join(folder, removed));
  else if (printed !== undefined) {
    mkdirSync(dirname(join(folder, target)), { recursive: true });
    (sign === ">" ? writeFileSync : appendFileSync)(join(folder, target), `${printed}\n`);
  } else if (after !== undefined) {
    const text = readFileSync(join(folder, edited), "utf8");
    // As sed does, once a line.
    const lines = text.split("\n").map((one) => one.replace(before, after));
    writeFileSync(join(folder, edited), lines.join("\n"));
  } else throw new Error(`The examples use no such command: ${line}`);
  return [];
}
