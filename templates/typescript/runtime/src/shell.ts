import { advice } from "./advice.js";
import { ALIASES, DOCUMENTED, type Entry, LANGUAGES, OBSERVED, OWN_LANGUAGE } from "./data.js";
import { lookup } from "./lookup.js";
import { matchLocale } from "./match-locale.js";
import { descriptionFor, messageFor, resolutionFor } from "./messages.js";
import { type Explained, toJson, toText } from "./shell-text.js";
import { SHELL_WORDS, type ShellWords } from "./shell-words.js";

/** An error that was found in a log. */
export interface Found {
  readonly code: number | string | null;
  readonly entry: Entry | null;
  readonly message: string | null;
  readonly requestId: string | null;
  readonly time: number | null;
}

/** What the shell command is called, and what it can read. */
export interface Shell {
  readonly command: string;
  readonly title: string;
  /** Finds the errors in a log; null if the catalogue does not say how errors are sent. */
  readonly readLog: ((text: string) => readonly Found[]) | null;
}

/** What the command prints, and its exit code: 0, 1 if an error is unknown, 2 for wrong usage. */
export interface Answer {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Explains codes, or the errors in a log.
 *
 * @param args the words after the command.
 * @param environment the variables of the process, of which LC_ALL, LC_MESSAGES and LANG tell the language.
 * @param readInput reads the standard input; null if it is a terminal.
 */
export async function answer(
  shell: Shell,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  readInput: (() => Promise<string>) | null,
): Promise<Answer> {
  const options = readOptions(args);
  if (typeof options === "string") return { exitCode: 2, stdout: "", stderr: `${options}\n\n${usage(shell)}` };
  if (options.help) return { exitCode: 0, stdout: usage(shell), stderr: "" };
  const { words, json } = options;
  if (words.length === 0 && (shell.readLog === null || readInput === null)) {
    return { exitCode: 2, stdout: "", stderr: usage(shell) };
  }
  const locale = options.locale ?? localeOf(environment);
  const found =
    words.length > 0 ? words.flatMap((word) => findWord(word, shell)) : readText(await readInput?.(), shell);
  const explained = await Promise.all(found.map((one) => explainFound(one, locale)));
  const known = explained.filter(({ entry }) => entry !== null);
  const unknown = explained.filter(({ entry }) => entry === null);
  const problems = unknown.map(({ found: { code, message } }) =>
    code === null ? `${message ?? "An error"}: no code.` : `${code}: unknown.`,
  );
  if (explained.length === 0) problems.push("No error was found.");
  const chosen = wordsFor(locale);
  const texts = json ? explained.map(toJson) : known.map((one) => toText(one, chosen));
  const end = texts.length > 0 ? "\n" : "";
  return {
    exitCode: problems.length > 0 ? 1 : 0,
    stdout: texts.join(json ? "\n" : "\n\n") + end,
    stderr: problems.map((problem) => `${problem}\n`).join(""),
  };
}

/** Returns the locale of messages, as POSIX defines it. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): string {
  return LC_ALL || LC_MESSAGES || LANG || OWN_LANGUAGE;
}

function usage({ command, title, readLog }: Shell): string {
  const input = readLog === null ? "" : `\n       ${command} < LOG`;
  return `Usage: ${command} CODE...${input}

Explains the errors of the ${title}, by code or by name${readLog === null ? "" : ", or those in a log"}.
Credentials in what is printed are masked.

  --locale LOCALE  the language, such as de or pt-BR; by default that of LC_ALL, LC_MESSAGES or LANG
  --json           print one line of JSON for each error
  --help           print this text

The exit code is 1 if an error is unknown, or none was found.
`;
}

interface Options {
  readonly words: readonly string[];
  readonly locale: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads the command line; a text if it is wrong. */
function readOptions(args: readonly string[]): Options | string {
  const words: string[] = [];
  let [locale, json, help]: [string | undefined, boolean, boolean] = [undefined, false, false];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    // A code may be negative.
    if (!arg.startsWith("-") || /^-[0-9]/.test(arg)) words.push(arg);
    else if (arg === "--json") json = true;
    else if (arg === "--help" || arg === "-h") help = true;
    else if (arg.startsWith("--locale=")) locale = arg.slice("--locale=".length);
    else if (arg === "--locale" && args[index + 1] !== undefined) {
      index += 1;
      locale = args[index];
    } else return arg === "--locale" ? "--locale needs a language." : `There is no option ${arg}.`;
  }
  return { words, locale, json, help };
}

/** Finds what a word of the command line names: a code, a name, or an error in a sentence. */
function findWord(word: string, shell: Shell): readonly Found[] {
  const name = word.toUpperCase();
  const entry =
    lookup(word) ?? [...DOCUMENTED, ...OBSERVED].find((one) => one.name === name || one.aliases.includes(name));
  if (entry !== undefined) return [{ ...NOTHING, code: entry.code, entry }];
  const read = /\s/.test(word) ? readText(word, shell) : [];
  return read.length > 0 ? read : [{ ...NOTHING, code: word, entry: null }];
}

const NOTHING = { message: null, requestId: null, time: null };

/** Finds the errors in a log, each once. */
function readText(text: string | undefined, { readLog }: Shell): readonly Found[] {
  const found = text === undefined || readLog === null ? [] : readLog(text);
  const seen = new Map(found.map((one) => [JSON.stringify([one.code, one.message]), one]));
  return [...seen.values()];
}

async function explainFound(found: Found, locale: string): Promise<Explained> {
  const { entry } = found;
  const [message, description, resolution] = await Promise.all([
    messageFor(found, locale),
    descriptionFor(found, locale),
    resolutionFor(found, locale),
  ]);
  return {
    found,
    entry,
    advice: advice(found),
    message: message ?? null,
    description: description ?? null,
    resolution: resolution ?? null,
  };
}

/** Returns the command's own words in the language of a locale, or in the catalogue's own. */
function wordsFor(locale: string): ShellWords {
  const languages = [...matchLocale(locale, Object.keys(LANGUAGES), ALIASES), OWN_LANGUAGE];
  const tag = languages.find((language) => Object.hasOwn(SHELL_WORDS, language)) ?? "en";
  return SHELL_WORDS[tag] as ShellWords;
}
