import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { blocksUnder, codesIn, readDocument, rowsUnder } from "../docs/markdown.ts";
import { NODE, tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";
import { installStandIn } from "./stand-in.ts";

interface Input {
  readonly description: string;
  readonly default: string;
}

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Input>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const text = readDocument("action.yml");
const action = parse(text, { strict: true, uniqueKeys: true }) as Action;
const steps = action.runs.steps;

describe("GitHub understands action.yml", () => {
  test("it has what an action of several steps must have, and no key that is unknown", () => {
    expect(Object.keys(action).sort()).toEqual(["branding", "description", "inputs", "name", "runs"]);
    for (const each of [action.name, action.description]) expect(each).toMatch(/^\S.*\S$/);
    expect(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]).toContain(
      action.branding.color,
    );
    expect(Object.keys(action.runs).sort()).toEqual(["steps", "using"]);
    expect(action.runs.using).toBe("composite");
  });

  test("every input has a name, a description and a text as its default", () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(Object.keys(input).sort(), name).toEqual(["default", "description"]);
      // A number or a boolean would be written in another way than it stands here.
      for (const value of Object.values(input)) expect(typeof value, name).toBe("string");
    }
  });

  test("each step either uses a pinned action or runs a script in a shell that it names", () => {
    const known = ["env", "if", "run", "shell", "uses", "with"];
    for (const step of steps) {
      expect(Object.keys(step).filter((key) => !known.includes(key))).toEqual([]);
      expect((step.uses === undefined) !== (step.run === undefined)).toBe(true);
      if (step.run !== undefined) expect(step.shell).toBe("bash");
    }
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBe(steps.filter(({ uses: used }) => used !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("it pins the same versions as the workflows", () => {
    const pins = (source: string): string[] => [...source.matchAll(/uses: (\S+) #/g)].map(([, pin = ""]) => pin);
    expect(pins(readDocument(".github/workflows/ci.yml"))).toEqual(expect.arrayContaining(pins(text)));
  });

  test("every expression is an input that exists, and none is part of a script", () => {
    const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = ""]) => expression.trim());
    expect(expressions.length).toBeGreaterThan(4);
    const names = Object.keys(action.inputs).map((name) => `inputs.${name}`);
    expect([...new Set(expressions)].sort()).toEqual(names.sort());
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
    for (const { if: condition } of steps.filter((step) => step.if !== undefined)) {
      expect(names).toContain(condition?.split(" ")[0]);
    }
  });

  test("the step that runs errdex has every input but Node's in its environment", () => {
    const [run] = steps.filter((step) => step.run !== undefined);
    expect(run?.env).toEqual(
      Object.fromEntries(
        Object.keys(action.inputs)
          .filter((name) => name !== "node-version")
          .map((name) => [variableOf(name), `\${{ inputs.${name} }}`]),
      ),
    );
  });
});

describe("docs/ci.md", () => {
  test("lists every input, and its default", () => {
    const rows = rowsUnder("docs/ci.md", "GitHub Action");
    expect(rows.map(([name = ""]) => codesIn(name)[0])).toEqual(Object.keys(action.inputs));
  });

  test("shows inputs that exist", () => {
    const [workflow = "", more = ""] = blocksUnder("docs/ci.md", "GitHub Action", "yaml");
    expect(parse(workflow)).toMatchObject({ jobs: { errdex: { steps: [{}, {}, { uses: "OWNER/errdex@COMMIT" }] } } });
    const [step] = parse(more) as Step[];
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });
});

const variableOf = (name: string): string => `INPUT_${name.toUpperCase().replaceAll("-", "_")}`;

withPrograms(["bash"], "the script of action.yml", ({ bash }) => {
  const [script = ""] = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  /** Runs the script as GitHub would, with the inputs of a step; those left out have their defaults. */
  function run(inputs: Readonly<Record<string, string>>, folder: string, path = process.env.PATH ?? "") {
    const file = join(tempFolder(), "step.sh");
    writeFileSync(file, script);
    const env = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [variableOf(name), inputs[name] ?? input.default]),
    );
    const ended = tryProgram(bash, ["--noprofile", "--norc", "-eo", "pipefail", file], {
      cwd: folder,
      env: { ...env, PATH: path, GITHUB_WORKSPACE: folder },
    });
    return { status: ended.status, stdout: ended.stdout.toString(), stderr: ended.stderr.toString() };
  }

  /** A PATH whose npx prints where it runs and what it was given, and succeeds. */
  function fakeNpx(): string {
    const folder = tempFolder();
    const source = `#!${NODE}\nconsole.log(JSON.stringify({ cwd: process.cwd(), words: process.argv.slice(2) }));\n`;
    writeFileSync(join(folder, "npx"), source, { mode: 0o755 });
    return [folder, process.env.PATH ?? ""].join(delimiter);
  }
  const npx = fakeNpx();
  const INSTALLED = ["--no", "--", "errdex"];

  /** What npx was given at last. */
  function given(inputs: Readonly<Record<string, string>>, folder = tempFolder()): { cwd: string; words: string[] } {
    const { status, stdout, stderr } = run(inputs, folder, npx);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  }

  test("without inputs it checks everything, with the errdex that is installed", () => {
    const folder = tempFolder();
    expect(given({}, folder).words).toEqual([...INSTALLED, "generate", "--check", "--format", "github"]);
  });

  test("it validates, with another version, in another folder", () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "a"));
    const { cwd, words } = given({ command: "validate", version: "1.2.3-rc.1", "working-directory": "a" }, folder);
    expect(cwd.endsWith(join(folder, "a"))).toBe(true);
    expect(words).toEqual(["--yes", "--package=errdex@1.2.3-rc.1", "--", "errdex", "validate", "--format", "github"]);
  });

  test("it runs in a folder of any name", () => {
    for (const name of ["our errors", "it's", 'a "b"', "$(touch hit)", "`touch hit`", "-", "--help", "*", "ä 😀"]) {
      const folder = tempFolder();
      mkdirSync(join(folder, name));
      expect(given({ "working-directory": name }, folder).cwd.endsWith(join(folder, name)), name).toBe(true);
      expect(readdirSync(folder)).toEqual([name]);
    }
  });

  test("a line is an argument, whatever it says", () => {
    const lines = [
      "our errors/catalogue.yaml",
      "--strict",
      "$(touch hit)",
      "`touch hit`",
      "; touch hit",
      "&& touch hit #",
      "| touch hit",
      '"; touch hit; "',
      "'; touch hit; '",
      "*",
      "~",
      "  two spaces  ",
      "\\n\\",
      "%s%n",
      "$HOME $(echo)",
      "::error::no",
      "ä 😀",
    ];
    const folder = tempFolder();
    const start = [...INSTALLED, "validate", "--format", "github"];
    const of = (args: string): string[] => given({ command: "validate", args }, folder).words;
    expect(of(lines.join("\n"))).toEqual([...start, ...lines]);
    expect(of(`${lines.join("\r\n")}\r\n`)).toEqual([...start, ...lines]);
    expect(of("one")).toEqual([...start, "one"]);
    expect(of("\n\none\n\n\ntwo\n")).toEqual([...start, "one", "two"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("what is wrong is told in one annotation, and nothing is run", () => {
    const folder = tempFolder();
    const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
      [{ command: "" }, 'The input command is "". Write check or validate.'],
      [{ command: "import" }, 'The input command is "import". Write check or validate.'],
      [{ command: "check; touch hit" }, 'The input command is "check; touch hit". Write check or validate.'],
      [
        { command: "a\n::set-output name=b::100%\r" },
        'The input command is "a%0A::set-output name=b::100%25%0D". Write check or validate.',
      ],
      [{ "working-directory": "no" }, 'The input working-directory is "no". There is no such folder.'],
      [{ "working-directory": "" }, 'The input working-directory is "". There is no such folder.'],
      ...["latest", "^1.0.0", "1", "1.0.0 --call=x", "npm:other@1.0.0", "file:.", "1.0.0\n2.0.0", "$(touch hit)"].map(
        (version) =>
          [
            { version },
            `The input version is "${version.replace("\n", "%0A")}". Write one version, such as 0.1.0.`,
          ] as const,
      ),
    ];
    for (const [inputs, sentence] of wrong) {
      const ended = run(inputs, folder, npx);
      expect(ended).toEqual({ status: 2, stdout: `::error title=errdex::${sentence}\n`, stderr: "" });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with the npx of npm, errdex gets the arguments and decides how the step ends", () => {
    const folder = tempFolder();
    installStandIn(folder);
    mkdirSync(join(folder, "a b"));
    const args = "two words\n--an-option=$(touch hit)\nexit 1";
    const ended = run({ command: "validate", "working-directory": "a b", args }, folder);
    expect(ended.status).toBe(1);
    expect(JSON.parse(ended.stdout)).toEqual(["validate", "--format", "github", ...args.split("\n")]);
    expect(readdirSync(join(folder, "a b"))).toEqual([]);
  });

  test("an errdex that is not installed is told", () => {
    const folder = tempFolder();
    // npm does not ask the registry.
    writeFileSync(join(folder, ".npmrc"), "offline=true\n");
    const sentence = "errdex is not installed here. Run npm ci in an earlier step, or set the input version.";
    expect(run({}, folder)).toEqual({ status: 2, stdout: `::error title=errdex::${sentence}\n`, stderr: "" });
  });
});
