import { answer, type Shell } from "./shell.js";

/** What the shell command uses of Node's process, which the package needs no types of. */
interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  exitCode?: number;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; setEncoding(encoding: string): void };
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
}

/** Runs the shell command: reads the words after it, prints, and sets the exit code. */
export async function runShell(shell: Shell): Promise<void> {
  const { process } = globalThis as unknown as { process: Process };
  const { argv, env, stdin, stdout, stderr } = process;
  const readInput = async (): Promise<string> => {
    let text = "";
    // So that a character that two chunks share is read whole.
    stdin.setEncoding("utf8");
    for await (const chunk of stdin) text += chunk;
    return text;
  };
  const given = await answer(shell, argv.slice(2), env, stdin.isTTY === true ? null : readInput);
  stdout.write(given.stdout);
  stderr.write(given.stderr);
  process.exitCode = given.exitCode;
}
