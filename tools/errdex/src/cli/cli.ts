#!/usr/bin/env node
import { run } from "./run.ts";

const terminal = process.stdout.isTTY === true;
// https://no-color.org: any value other than an empty one turns colours off.
const colour = terminal && !process.env.NO_COLOR;
const { exitCode, stdout, stderr = "" } = run(process.argv.slice(2), { terminal, colour });

// The reader of the output may close the pipe early: `errdex validate … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (stdout !== "") process.stdout.write(`${stdout}\n`);
if (stderr !== "") process.stderr.write(`${stderr}\n`);
process.exitCode = exitCode;
