import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { writeTarget } from "../docs/examples.ts";
import { blocksUnder, ROOT } from "../docs/markdown.ts";
import { commitAll, git } from "../support/git.ts";
import { NODE, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const PAGE = "docs/many-catalogues.md";
const ERRDEX = join(ROOT, "tools/errdex");
const TURBO = join(ROOT, "node_modules/turbo/bin/turbo");

interface Manifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
}

const [root = "", member = "", turbo = ""] = blocksUnder(PAGE, "The repository", "json");
const [ignored = ""] = blocksUnder(PAGE, "The repository", "gitignore");
const manifest = JSON.parse(member) as Manifest;

/** The tasks of a catalogue, one for each target. */
export const TASKS: readonly string[] = Object.keys(manifest.scripts);

/** What the name of a made catalogue is. */
export const nameOf = (index: number): string => `api-${String(index).padStart(2, "0")}`;

/** Writes and commits a repository as docs/many-catalogues.md describes it, with this many catalogues. */
export function makeRepository(folder: string, catalogues: number): void {
  // turbo is started from here: it needs no installation of its own.
  const own = { ...JSON.parse(root), devDependencies: { errdex: `file:${ERRDEX}` } };
  writeTree(folder, {
    "package.json": JSON.stringify(own),
    "turbo.json": turbo,
    ".gitignore": ignored,
    // npm would ask the registry for a newer npm.
    ".npmrc": "update-notifier=false\naudit=false\nfund=false\n",
  });
  mkdirSync(join(folder, "targets"));
  writeTarget(join(folder, "targets"));
  for (let index = 0; index < catalogues; index += 1) {
    const name = nameOf(index);
    writeTree(join(folder, "catalogues", name), {
      "package.json": JSON.stringify({ ...manifest, name }),
      "catalogue.json": JSON.stringify(catalogueOf(index)),
    });
  }
  install(folder);
  commitAll(folder);
}

/** A catalogue with as many entries as its number says, and one more: no two have the same outputs. */
function catalogueOf(index: number): unknown {
  const name = nameOf(index);
  return {
    id: name.replace("-", ""),
    title: `The API number ${index}`,
    package: `${name}-errors`,
    language: "en",
    project: { path: `catalogues/${name}/catalogue.json`, command: "npx turbo run generate" },
    sources: [],
    categories: [{ id: "all", title: "All" }],
    errors: Array.from({ length: index + 1 }, (_, position) => ({
      code: 1000 + position,
      name: `PARCEL_${position}_LOST`,
      category: "all",
      message: `parcel {parcel} of ${name} is "lost"`,
      description: "Nobody knows where it is.",
      args: [{ name: "parcel", type: "string" }],
    })),
  };
}

/** Installs errdex as a user would, from this repository instead of a registry. */
function install(folder: string): void {
  const words = ["install", "--offline", "--ignore-scripts", "--loglevel=error"];
  runProgram("npm", words, { cwd: folder, env: WITHOUT_PNPM });
}

/** What pnpm has set for this run, which npm would take for its own settings. */
const WITHOUT_PNPM = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(npm|pnpm)_/i.test(name))
    .map((name) => [name, undefined]),
);

/** A clone, as another machine has it: without outputs, and with nothing in turbo's own cache. */
export function cloneOf(repository: string, installed = true): string {
  const clone = join(tempFolder(), "clone");
  git(repository, "clone", "-q", repository, clone);
  if (installed) install(clone);
  return clone;
}

/** How a machine reaches the cache. */
export interface Access {
  readonly api: string;
  readonly token: string;
  readonly key: string;
}

/** What a run of turbo was. */
export interface Ran {
  readonly tasks: number;
  /** The tasks that were downloaded. */
  readonly downloaded: readonly string[];
  /** The tasks that were not in the cache, and were run. */
  readonly generated: readonly string[];
  readonly failed: readonly string[];
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
    readonly execution?: { readonly exitCode: number | null };
  }[];
}

/**
 * Runs all tasks of some catalogues, or of all.
 *
 * @throws Error with what turbo printed when it fails.
 */
export function runTurbo(folder: string, access: Access, ...words: readonly string[]): Ran {
  const env = {
    ...WITHOUT_PNPM,
    ...Object.fromEntries(
      Object.keys(process.env)
        .filter((name) => /^TURBO_/.test(name))
        .map((name) => [name, undefined]),
    ),
    // errdex runs with the Node of the tests, also where the first one of the PATH is too old.
    PATH: [dirname(NODE), process.env.PATH ?? ""].join(delimiter),
    HOME: tempFolder(),
    CI: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_API: access.api,
    TURBO_TOKEN: access.token,
    TURBO_TEAM: "team_errors",
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: access.key,
  };
  const runs = join(folder, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  runProgram(NODE, [TURBO, "run", ...TASKS, "--summarize", ...words], { cwd: folder, env });
  const [name = ""] = readdirSync(runs);
  const { tasks } = JSON.parse(readFileSync(join(runs, name), "utf8")) as Summary;
  const idsOf = (wanted: (task: Summary["tasks"][number]) => boolean): string[] =>
    tasks.filter(wanted).map(({ taskId }) => taskId);
  return {
    tasks: tasks.length,
    downloaded: idsOf(({ cache }) => cache.status === "HIT" && cache.source === "REMOTE"),
    generated: idsOf(({ cache }) => cache.status === "MISS"),
    failed: idsOf(({ execution }) => execution?.exitCode !== 0),
  };
}

/** The outputs of some catalogues, or of all, with their bytes. */
export function outputsOf(folder: string, names?: readonly string[]): Record<string, string> {
  const all = names ?? readdirSync(join(folder, "catalogues"));
  return Object.fromEntries(
    all.flatMap((name) =>
      Object.entries(readTree(join(folder, "catalogues", name, "dist"))).map(([path, text]) => [
        `${name}/${path}`,
        text,
      ]),
    ),
  );
}
