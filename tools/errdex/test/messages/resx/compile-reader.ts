import { join } from "node:path";
import { runProgram } from "../../support/program.ts";
import type { Commands } from "../../support/programs.ts";
import { tempFolder } from "../../support/temp.ts";

/** Compiles the program that reads and formats; what it is given is answered line by line in one run. */
export function compileReader({
  mcs,
  mono,
}: Commands<"mono">): (questions: readonly (readonly (string | number)[])[]) => string[] {
  const program = join(tempFolder(), "Say.exe");
  const source = join(import.meta.dirname, "Say.cs");
  runProgram(mcs, ["-warnaserror", "-r:System.Windows.Forms.dll", `-out:${program}`, source]);
  return (questions) => {
    const encode = (field: string | number): string => Buffer.from(String(field), "utf8").toString("base64");
    const input = questions.map((fields) => `${fields.map(encode).join(" ")}\n`).join("");
    const lines = runProgram(mono, [program], { input }).split("\n");
    return lines.slice(0, -1).map((line) => Buffer.from(line, "base64").toString("utf8"));
  };
}
