import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A program that some tests use and a machine may lack. */
interface Program {
  /** The commands that it brings, all of which the tests use. `a|b` is one command that has two names. */
  readonly commands: readonly string[];
  /**
   * What the first command is asked, in an empty folder, and must answer: it can do what the tests want. Null where
   * it is a server, which only runs until it is stopped.
   */
  readonly probe: {
    readonly args: readonly string[];
    readonly prints?: RegExp;
    readonly env?: Readonly<Record<string, string>>;
  } | null;
  /**
   * The packages of Debian's that have it, which .ci/debian-packages names; none where .ci/runtimes or npm brings it.
   */
  readonly debian: readonly string[];
  /** The npm package that has it. Where the PATH lacks the program, npm downloads it into its own cache. */
  readonly npm?: string;
}

const SYMFONY = `
require 'Symfony/Component/Translation/autoload.php';
$needed = ['MessageFormatter', 'DOMDocument', 'Symfony\\Component\\Config\\Util\\XmlUtils'];
exit(array_filter($needed, 'class_exists') === $needed ? 0 : 1);`;

const LARAVEL = `
require 'Illuminate/Translation/autoload.php';
require 'Illuminate/Filesystem/autoload.php';
exit(class_exists('Illuminate\\Translation\\FileLoader') ? 0 : 1);`;

/** Where Debian has the sources of Go's libraries. A program that uses them is built with these settings. */
export const DEBIAN_GO = { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" } as const;

/**
 * The optional programs, by the name that a suite of tests asks for them with. Node, npm, git and
 * Python 3 are not among them: the tests need those.
 */
export const PROGRAMS = {
  lua: {
    commands: ["lua5.4|lua"],
    probe: { args: ["-e", 'assert(_VERSION >= "Lua 5.3")'] },
    debian: ["lua5.4"],
  },
  java: {
    commands: ["java"],
    // The tests run source files, which a runtime without a compiler cannot.
    probe: { args: ["--add-modules", "jdk.compiler", "-version"] },
    debian: ["default-jdk-headless"],
  },
  go: {
    commands: ["go", "gofmt"],
    probe: { args: ["version"] },
    debian: ["golang-go"],
  },
  php: {
    commands: ["php"],
    probe: { args: ["-r", SYMFONY] },
    debian: ["php-cli", "php-intl", "php-xml", "php-symfony-translation", "php-symfony-config"],
  },
  laravel: {
    commands: ["php"],
    probe: { args: ["-r", LARAVEL] },
    debian: ["php-cli", "php-illuminate-translation", "php-illuminate-filesystem"],
  },
  "go-i18n": {
    commands: ["go"],
    probe: { args: ["list", "github.com/nicksnyder/go-i18n/v2/i18n"], prints: /go-i18n/, env: DEBIAN_GO },
    debian: ["golang-go", "golang-github-nicksnyder-go-i18n.v2-dev"],
  },
  ruby: {
    commands: ["ruby"],
    probe: { args: ["-ri18n", "-e", "I18n::Backend::Simple"] },
    debian: ["ruby", "ruby-i18n"],
  },
  gettext: {
    commands: ["msgfmt", "msgattrib", "msgcat", "msgconv", "msgmerge", "msguniq"],
    probe: { args: ["--version"] },
    debian: ["gettext"],
  },
  "translate-toolkit": {
    commands: ["xliff2po", "po2xliff", "pofilter", "pomerge", "csv2po"],
    probe: { args: ["--version"] },
    debian: ["translate-toolkit"],
  },
  xmllint: { commands: ["xmllint"], probe: { args: ["--version"] }, debian: ["libxml2-utils"] },
  aapt: { commands: ["aapt2", "aapt"], probe: { args: ["version"] }, debian: ["aapt"] },
  gnustep: { commands: ["sfparse", "plmerge"], probe: { args: ["--help"] }, debian: ["gnustep-base-runtime"] },
  mono: {
    commands: ["mcs", "mono"],
    // What reads resource files is in a library of its own.
    probe: {
      args: ["-r:System.Windows.Forms.dll", "-out:say.exe", join(import.meta.dirname, "../messages/resx/Say.cs")],
    },
    debian: ["mono-mcs", "libmono-system-windows-forms4.0-cil"],
  },
  chromium: {
    // It is a script of Debian's, which uses the others. What it is in other languages is in a package of its own.
    commands: ["chromium", "uname", "grep", "expr", "ls", "tr", "cut", "findmnt"],
    probe: { args: ["--version"], prints: /^Chromium \d/ },
    debian: ["chromium", "chromium-l10n"],
  },
  // GitHub runs the steps of an action with it.
  bash: { commands: ["bash"], probe: { args: ["--version"], prints: /version [3-9]/ }, debian: ["bash"] },
  "pre-commit": {
    // It runs `git submodule`, a script that uses sed, basename and uname. Its nodeenv uses which, rm and bash.
    commands: ["pre-commit", "sed", "basename", "uname", "which", "rm", "bash"],
    probe: { args: ["--version"] },
    debian: ["pre-commit"],
  },
  node18: {
    commands: ["node18"],
    probe: { args: ["--version"], prints: /^v18\./ },
    debian: [],
  },
  // The other versions of Node that the published errdex must run in.
  node20: { commands: ["node20"], probe: { args: ["--version"], prints: /^v20\./ }, debian: [] },
  node22: { commands: ["node22"], probe: { args: ["--version"], prints: /^v22\./ }, debian: [] },
  node26: { commands: ["node26"], probe: { args: ["--version"], prints: /^v26\./ }, debian: [] },
  // The oldest and the last compiler written in JavaScript that the npm package's types must suit.
  typescript54: { commands: ["tsc54"], probe: { args: ["--version"], prints: /^Version 5\.4\./ }, debian: [] },
  typescript59: { commands: ["tsc59"], probe: { args: ["--version"], prints: /^Version 5\.9\./ }, debian: [] },
  // Prints a folder with clients of the Tuya cloud and of HTTP, which some recipes use.
  clients: { commands: ["tuya-clients"], probe: { args: [], prints: /node_modules/ }, debian: [] },
  deno: { commands: ["deno"], probe: { args: ["--version"], prints: /^deno 2\./ }, debian: [] },
  "remote-cache": {
    commands: ["turborepo-remote-cache"],
    probe: null,
    debian: [],
    // Not a dependency of the workspace: it has 241 packages, and one suite uses it.
    npm: "turborepo-remote-cache@2.12.0",
  },
  bun: { commands: ["bun"], probe: { args: ["--version"], prints: /^1\./ }, debian: [] },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof PROGRAMS;

/** The file of a command that is there. Only a suite that asked for its program has one. */
export type Command = string & { readonly isThere: true };

type NameOf<Names extends string> = Names extends `${infer First}|${string}` ? First : Names;

/** The commands of a program, each by the first of its names. */
export type Commands<Name extends ProgramName> = Readonly<
  Record<NameOf<(typeof PROGRAMS)[Name]["commands"][number]>, Command>
>;

const found = new Map<ProgramName, Readonly<Record<string, Command>> | null>();

/** Looks for a program on the PATH, once; null when it is not there, or cannot do what the tests want of it. */
export function findProgram<Name extends ProgramName>(name: Name): Commands<Name> | null {
  if (!found.has(name)) found.set(name, look(PROGRAMS[name]));
  return found.get(name) as Commands<Name> | null;
}

function look({ commands, probe, npm }: Program): Readonly<Record<string, Command>> | null {
  const path = process.env.PATH ?? "";
  let files = commands.map((names) => fileOfAny(names, path));
  if (npm !== undefined && files.some(([, file]) => file === null)) {
    const downloaded = pathByNpm(npm);
    files = commands.map((names) => fileOfAny(names, downloaded));
  }
  const [, file = null] = files[0] ?? [];
  if (file === null || files.some(([, other]) => other === null)) return null;
  if (probe === null) return Object.fromEntries(files) as Readonly<Record<string, Command>>;
  const cwd = mkdtempSync(join(tmpdir(), "errdex-probe-"));
  const env = { ...process.env, ...probe.env };
  const { status, stdout } = spawnSync(file, probe.args, { cwd, input: "", encoding: "utf8", env });
  rmSync(cwd, { recursive: true });
  if (status !== 0 || !(probe.prints ?? /^/).test(stdout)) return null;
  return Object.fromEntries(files) as Readonly<Record<string, Command>>;
}

/** The first name of a command, and where a PATH has it under any of its names; null when nowhere. */
function fileOfAny(names: string, path: string): readonly [string, Command | null] {
  const [first = "", ...others] = names.split("|");
  return [first, [first, ...others].map((name) => fileOf(name, path)).find((file) => file !== null) ?? null];
}

/**
 * Lets npm download a package into its own cache, without running its scripts, and gives the PATH of a program that
 * npm starts with it. The empty PATH where that is not possible, such as without a network.
 */
function pathByNpm(name: string): string {
  // npm is a script there, which only a shell starts.
  if (process.platform === "win32") return "";
  const kept = Object.entries(process.env).filter(([variable]) => !/^(npm|pnpm)_/i.test(variable));
  const words = ["exec", "--yes", "--prefer-offline", "--ignore-scripts", "--loglevel=error", `--package=${name}`];
  const { status, stdout } = spawnSync("npm", [...words, "--", "node", "-p", "process.env.PATH"], {
    cwd: tmpdir(),
    env: Object.fromEntries(kept),
    encoding: "utf8",
    timeout: 300_000,
  });
  return status === 0 ? stdout.trim() : "";
}

/** Where a PATH has a command; null when nowhere. */
function fileOf(command: string, path: string): Command | null {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, `${command}${ending}`)));
  return (files.find(isExecutable) as Command | undefined) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether this run must have a program: its name, or `all`, stands in ERRDEX_PROGRAMS. Elsewhere, a
 * suite whose program is not there is skipped.
 */
export function isRequired(name: ProgramName): boolean {
  return (process.env.ERRDEX_PROGRAMS ?? "").split(/[ ,]+/).some((word) => word === "all" || word === name);
}

/** How to install programs that are missing. */
export function howToInstall(names: readonly ProgramName[]): string {
  const programs = names.map((name): Program & { name: string } => ({ name, ...PROGRAMS[name] }));
  const packages = programs.flatMap(({ debian }) => debian);
  const downloaded = programs.flatMap(({ npm }) => (npm === undefined ? [] : [npm]));
  const brought = programs.filter(({ debian, npm }) => debian.length === 0 && npm === undefined);
  return [
    ...(packages.length > 0 ? [`install ${packages.join(" ")}`] : []),
    ...(brought.length > 0 ? [`run .ci/runtimes, which brings ${brought.map(({ name }) => name).join(" and ")}`] : []),
    ...(downloaded.length > 0
      ? [`let npm reach its registry, from which it downloads ${downloaded.join(" and ")}`]
      : []),
  ].join("; ");
}
