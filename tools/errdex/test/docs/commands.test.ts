import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONFIG_NAMES, type Config } from "../../src/config/config.ts";
import { errdex } from "../support/errdex.ts";
import { commitAll } from "../support/git.ts";
import { tempFolder } from "../support/temp.ts";
import { writeConfig, writeExample, writeTarget } from "./examples.ts";
import { blocksOf, codesIn, DOCUMENTS, proseOf, ROOT, readDocument, rowsUnder } from "./markdown.ts";

interface Manifest {
  readonly name: string;
  readonly scripts?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readDocument(`${folder}package.json`)) as Manifest;
const root = readManifest("");
const workspace = ["packages", "templates", "tools"]
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}/`))
  .filter((folder) => existsSync(join(ROOT, folder, "package.json")))
  .map(readManifest);

/** The commands that a document shows, in blocks and in backticks. */
function commandsOf(path: string): string[] {
  const markdown = readDocument(path);
  const blocks = blocksOf(markdown).filter(({ language }) => language === "sh");
  const lines = [...blocks.flatMap(({ text }) => text.split("\n")), ...codesIn(proseOf(markdown))];
  return lines.filter((line) => /^(npx |pnpm |errdex |[A-Z_]+=\S+ pnpm )/.test(line));
}

/** What errdex is given by a command, or null when the command is another's. */
function wordsOf(command: string): string[] | null {
  const match = /^(?:pnpm )?errdex (.+)$/.exec(command);
  return match === null ? null : (match[1] ?? "").split(" ");
}

/** The config of this repository with its first two outputs: all of them would take long. */
function ownConfig(): string {
  const config = JSON.parse(readDocument(CONFIG_NAMES[0])) as Config;
  const catalogues = config.catalogues.map(({ outputs = [], ...rest }) => ({ ...rest, outputs: outputs.slice(0, 2) }));
  return JSON.stringify({ ...config, catalogues });
}

/** A folder with nothing in it but a list of errors. */
function newProject(): string {
  const folder = join(tempFolder(), "acme");
  mkdirSync(folder);
  writeFileSync(join(folder, "errors.csv"), "Code,Message,Description\n1001,token expired,The token has expired.\n");
  return folder;
}

describe.each(DOCUMENTS)("%s", (path) => {
  const commands = commandsOf(path);

  test("shows commands of errdex that work, one after another", ({ onTestFinished }) => {
    const folder = tempFolder();
    for (const spec of ["spec/tuya", "spec/example"]) cpSync(join(ROOT, spec), join(folder, spec), { recursive: true });
    writeExample(folder);
    writeTarget(folder);
    // These two documents are about this repository; the others are about the example.
    if (["README.md", "CONTRIBUTING.md"].includes(path)) writeFileSync(join(folder, CONFIG_NAMES[0]), ownConfig());
    else writeConfig(folder);
    mkdirSync(join(folder, ".changeset"));
    commitAll(folder);
    const home = process.cwd();
    onTestFinished(() => process.chdir(home));
    process.chdir(folder);
    const shown = commands.flatMap((command) => wordsOf(command) ?? []).length;
    for (const words of commands.map(wordsOf)) {
      // `errdex validate` alone is a mention of the command.
      if (words === null || (words.length < 2 && words[0] !== "generate")) continue;
      // A project is set up in a folder of its own.
      if (words[0] === "init") process.chdir(newProject());
      expect(errdex(...words), words.join(" ")).toMatchObject({ exitCode: 0 });
      process.chdir(folder);
    }
    expect(shown).toBeGreaterThan(0);
  });

  test("shows commands of pnpm whose script exists", () => {
    for (const command of commands) {
      const words = command.replace(/^[A-Z_]+=\S+ /, "").split(" ");
      const [, first = "", second = "", third = ""] = words;
      if (words[0] === "npx") {
        expect([first, second], command).toEqual(["-y", "pnpm@12.21.0"]);
        if (third !== "") expect(root.scripts, command).toHaveProperty(third === "run" ? (words[4] ?? "") : third);
      } else if (words[0] === "pnpm" && first === "--filter") {
        const manifest = workspace.find(({ name }) => name === second);
        if (third === "exec") expect(manifest?.devDependencies, command).toHaveProperty(words[4] ?? "");
        else expect(manifest?.scripts, command).toHaveProperty(third);
      } else if (words[0] === "pnpm") expect(root.scripts, command).toHaveProperty(first);
    }
  });
});

test("the README shows exactly the two commands", () => {
  const [block] = blocksOf(readDocument("README.md")).filter(({ heading }) => heading === "Two commands");
  expect(block?.text).toBe("npx -y pnpm@12.21.0 run generate\nnpx -y pnpm@12.21.0 test");
});

test("CONTRIBUTING.md gives a reason for every library and tool, and for no other", () => {
  const used = [root, ...workspace].flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  );
  const names = used.filter(([, version]) => !version.startsWith("workspace:")).map(([name]) => name);
  const listed = rowsUnder("CONTRIBUTING.md", "Libraries and tools").flatMap(([name = ""]) => codesIn(name));
  expect([...listed].sort()).toEqual([...new Set(names)].sort());
});
