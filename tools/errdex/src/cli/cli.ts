#!/usr/bin/env node
import { reasonOf } from "../io/read/reason-of.ts";
import type { Outcome } from "./commands/command.ts";
import { makeProgress } from "./commands/progress.ts";
import { run } from "./run.ts";

const terminal = process.stdout.isTTY === true;
// https://no-color.org: any value other than an empty one turns colours off.
const colour = terminal && !process.env.NO_COLOR;

const progress = makeProgress(
  {
    terminal: process.stderr.isTTY === true,
    columns: process.stderr.columns,
    write: (text) => void process.stderr.write(text),
  },
  () => performance.now(),
);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early: `errdex validate … | head`.
  if (error.code === "EPIPE") return;
  process.stderr.write(`errdex: cannot write the output: ${reasonOf(error)}.\n`);
  process.exitCode = 2;
});
// Where the errors go may be full as well. Then nobody can be told.
process.stderr.on("error", () => {});

function print({ exitCode, stdout, stderr = "", summary = "", goOn }: Outcome): void {
  process.exitCode = exitCode;
  progress.clear();
  if (stdout !== "") process.stdout.write(`${stdout}\n`);
  if (stderr !== "") process.stderr.write(`${stderr}\n`);
  if (summary !== "") process.stderr.write(`${summary}\n`);
  goOn?.(print);
}

// The published errdex is a CommonJS file, where nothing can be awaited here.
const repository = process.env.GITHUB_WORKSPACE;
void run(process.argv.slice(2), { terminal, colour, repository, progress }).then(print);
