import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { ROOT } from "../docs/markdown.ts";
import { commitAll, git } from "../support/git.ts";
import { tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";
import { type Config, configs, FILE } from "./hooks.ts";
import { installStandIn, writeStandIn } from "./stand-in.ts";

withPrograms(["pre-commit"], "pre-commit", (commands) => {
  const home = tempFolder();
  const preCommit = (folder: string, ...words: readonly string[]) => {
    const env = {
      PRE_COMMIT_HOME: join(home, "pre-commit"),
      PRE_COMMIT_COLOR: "never",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      // npm does not ask the registry.
      npm_config_offline: "true",
    };
    const { status, stdout, stderr } = tryProgram(commands["pre-commit"], words, { cwd: folder, env });
    return { status, output: `${stdout}${stderr}` };
  };

  /** A repository of a user's, with a catalogue. */
  function makeProject(): string {
    const folder = tempFolder();
    mkdirSync(join(folder, "our errors"));
    writeFileSync(join(folder, "our errors/catalogue.json"), "{}\n");
    writeFileSync(join(folder, "README.md"), "a\n");
    writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
    return folder;
  }

  /** Writes a configuration of docs/ci.md, with what stands for its placeholders. */
  function configure(folder: string, index: number, change: (repo: Config["repos"][number]) => unknown): void {
    const [repo] = configs[index]?.repos ?? [];
    if (repo === undefined) throw new Error("docs/ci.md shows no such configuration.");
    writeFileSync(join(folder, ".pre-commit-config.yaml"), stringify({ repos: [change(repo)] }));
    commitAll(folder);
  }

  const source = tempFolder();
  cpSync(join(ROOT, FILE), join(source, FILE));
  // It lies beside the hooks, and is none of their business.
  cpSync(join(ROOT, "package.json"), join(source, "package.json"));
  commitAll(source);
  const rev = git(source, "rev-parse", "HEAD").trim();

  test("it accepts the definition and the configurations", () => {
    const folder = makeProject();
    expect(preCommit(folder, "validate-manifest", join(ROOT, FILE))).toMatchObject({ status: 0 });
    for (const index of configs.keys()) {
      configure(folder, index, (repo) => repo);
      expect(preCommit(folder, "validate-config")).toMatchObject({ status: 0 });
    }
  });

  test("the hooks run the errdex that is installed, without the names of files", () => {
    const folder = makeProject();
    installStandIn(folder);
    configure(folder, 0, (repo) => ({ ...repo, repo: source, rev }));
    const { status, output } = preCommit(folder, "run", "--all-files", "--verbose");
    expect(output).toContain('["validate"]\n');
    expect(output).toContain('["generate","--check"]\n');
    expect(status).toBe(0);
  });

  test("what a configuration adds is given to errdex, and its exit code counts", () => {
    const folder = makeProject();
    installStandIn(folder);
    configure(folder, 1, (repo) => ({
      ...repo,
      repo: source,
      rev,
      hooks: repo.hooks.map((hook) => ({ ...hook, args: [...(hook.args ?? []), "exit 1", "$(touch hit)"] })),
    }));
    const { status, output } = preCommit(folder, "run", "--all-files");
    expect(output).toContain('["validate","our-errors","exit 1","$(touch hit)"]\n');
    expect(output).toContain(
      '["generate","--check","our-errors","--target","python","--out","packages/python","exit 1","$(touch hit)"]\n',
    );
    expect(status).toBe(1);
    expect(git(folder, "status", "--porcelain")).toBe("");
  });

  test("a commit that touches no catalogue is not validated, but checked", () => {
    const folder = makeProject();
    installStandIn(folder);
    configure(folder, 0, (repo) => ({ ...repo, repo: source, rev }));
    writeFileSync(join(folder, "README.md"), "b\n");
    git(folder, "add", "-A");
    const { status, output } = preCommit(folder, "run", "--verbose");
    expect(output).toMatch(/errdex validate\.+\(no files to check\)Skipped/);
    expect(output).toContain('["generate","--check"]\n');
    expect(status).toBe(0);
  });

  test("without a package.json, pre-commit installs errdex itself", () => {
    const folder = makeProject();
    const errdex = tempFolder();
    writeStandIn(errdex);
    const added = ["errdex@0.1.0"];
    configure(folder, 2, (repo) => {
      expect(repo.hooks.map((hook) => hook.additional_dependencies)).toEqual([added]);
      return { ...repo, hooks: repo.hooks.map((hook) => ({ ...hook, additional_dependencies: [errdex] })) };
    });
    const { status, output } = preCommit(folder, "run", "--all-files", "--verbose");
    expect(output).toContain('["generate","--check"]\n');
    expect(status).toBe(0);
  });

  test("an errdex that is not installed fails the hook", () => {
    const folder = makeProject();
    configure(folder, 0, (repo) => ({ ...repo, repo: source, rev }));
    expect(preCommit(folder, "run", "--all-files")).toMatchObject({ status: 1 });
  });
});
