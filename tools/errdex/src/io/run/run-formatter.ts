import { spawnSync } from "node:child_process";

/** The formatted text, or why there is none. */
export type FormatResult = { readonly text: string } | { readonly problem: string; readonly help: string };

/** The longest that a formatter may take for one file, in milliseconds. */
const TIME_LIMIT = 30_000;
/** The largest output that is accepted, in bytes. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** How many lines of a formatter's errors a finding quotes. */
const QUOTED_LINES = 3;

/**
 * Formats a text with a program: it reads the text from its standard input and prints the formatted one. It is started
 * without a shell, so no word of the command is interpreted. Only commands of the user's own config are run.
 *
 * @param command the program and its arguments. `{file}` in a word is replaced by `file`.
 * @param file the path of the file that the text is for, absolute.
 * @param folder the folder to start the program in.
 * @param timeLimit when to give up, in milliseconds.
 */
export function runFormatter(
  command: readonly string[],
  text: string,
  { file, folder, timeLimit = TIME_LIMIT }: { file: string; folder: string; timeLimit?: number },
): FormatResult {
  const [program = "", ...words] = command.map((word) => word.replaceAll("{file}", file));
  const { status, signal, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    input: text,
    shell: false,
    timeout: timeLimit,
    killSignal: "SIGKILL",
    maxBuffer: MAX_OUTPUT,
    windowsHide: true,
  });
  const failure = (problem: string, help: string): FormatResult => ({ problem: `${program} ${problem}`, help });
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case "ENOENT":
      return failure("is not installed", "Install it, or correct the command.");
    case "EACCES":
      return failure("cannot be run: no permission", "Make it executable, or correct the command.");
    case "ETIMEDOUT":
      return failure(`took longer than ${timeLimit / 1000} seconds`, "It must read standard input, print, and end.");
    case "ENOBUFS":
      return failure("prints more than 256 MiB", "It must print the formatted text and nothing else.");
  }
  if (signal !== null) return failure(`was ended by the signal ${signal}`, "Run it by itself to see why.");
  if (status !== null && status !== 0)
    return failure(`failed with ${status}${quote(stderr)}`, "Run it by itself to see why.");
  // A program that ends well without reading all of its input breaks the pipe; what it printed tells what it did.
  if (status === null) return failure(`cannot be run: ${error?.message}`, "Correct the command.");
  const formatted = decode(stdout);
  if (formatted === null) return failure("printed something that is not UTF-8 text", "Choose options for UTF-8.");
  if (formatted === "" && text !== "") {
    return failure("printed nothing", "Choose options with which it reads standard input and prints.");
  }
  return { text: formatted };
}

/** The first lines of a program's errors, on one line. */
function quote(stderr: Buffer): string {
  const lines = stderr
    .toString("utf8")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 0 ? "" : `: ${lines.slice(0, QUOTED_LINES).join(" ")}`;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
