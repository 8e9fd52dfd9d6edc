import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../src/run-command.ts";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly environment?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, ".github/workflows");
const scripts = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> })
  .scripts;
const workflows = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    return { name, text, workflow: parse(text) as Workflow };
  });

describe.each(workflows)("$name", ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test("every action is pinned by its commit, with the version beside it", () => {
    const lines = text.split("\n").filter((line) => line.includes("uses:"));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read and nothing else, but for the jobs that say so", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [, job] of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("runs scripts that exist and run on any machine, and puts no text of a request into a shell", () => {
    for (const { run = "" } of steps) {
      expect(run).not.toContain("${{");
      for (const [, script = ""] of run.matchAll(/npx -y pnpm@12\.21\.0 run ([\w-]+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [, file = ""] of run.matchAll(/node (\S+\.ts)/g))
        expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
  });

  test("nothing that could write leaves its rights to the code it has checked out", () => {
    for (const [name, { permissions = {}, steps: own }] of jobs) {
      if (permissions.contents === "write") continue;
      for (const step of own.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true)) {
        expect(step.with?.["persist-credentials"], name).toBe(false);
      }
    }
  });

  test("no job that releases uses a cache", () => {
    expect(steps.some(({ uses }) => uses?.startsWith("actions/cache") === true)).toBe(false);
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/setup-node@") === true)) {
      expect(step.with?.["package-manager-cache"]).toBe(false);
      expect(step.with).not.toHaveProperty("cache");
    }
  });
});

const workflowOf = (name: string): Workflow => workflows.find((one) => one.name === name)?.workflow as Workflow;

test("only publishing can prove who it is, in an environment that can ask for a reviewer", () => {
  const proving = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs)
      .filter(([, { permissions }]) => permissions?.["id-token"] === "write")
      .map(([job, { environment }]) => [name, job, environment]),
  );
  expect(proving).toEqual([
    ["release.yml", "publish-npm", "release"],
    ["release.yml", "publish-pypi", "release"],
  ]);
});

test("no workflow holds a secret", () => {
  for (const { text } of workflows) expect(text).not.toContain("secrets.");
});

test("what has the right to comment runs nothing of the request", () => {
  const { on, jobs } = workflowOf("comment.yml");
  expect(Object.keys(on)).toEqual(["workflow_run"]);
  const checkouts = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.includes("checkout")));
  // Without a ref it is the main branch.
  for (const { with: options } of checkouts) expect(options).not.toHaveProperty("ref");
  // Whoever may start a workflow by hand may write anyway.
  expect(Object.keys(workflowOf("pull-request.yml").on)).toEqual(["pull_request", "workflow_dispatch"]);
});

test("a branch of any name is checked, and the workflow's own request too", () => {
  expect(workflows.find(({ name }) => name === "pull-request.yml")?.text).not.toContain("head_ref");
  const started = ["ci.yml", "pull-request.yml"];
  for (const name of started) expect(workflowOf(name).on).toHaveProperty("workflow_dispatch");
  const source = readFileSync(join(ROOT, "tools/release/src/release-pull-request.ts"), "utf8");
  for (const name of started) expect(source).toContain(`"${name}"`);
  expect(workflowOf("release.yml").jobs["pull-request"]?.permissions?.actions).toBe("write");
});

test("branches of earlier versions are tested and released as main is", () => {
  for (const name of ["ci.yml", "release.yml"]) {
    expect((workflowOf(name).on.push as { branches: string[] }).branches).toEqual(["main", "[0-9]+.x"]);
  }
});
