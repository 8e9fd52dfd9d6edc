#!/usr/bin/env node
import { run } from "./run.ts";

const terminal = process.stdout.isTTY === true;
// https://no-color.org: any value but an empty one means no colours.
const colour = terminal && !process.env.NO_COLOR;
const { exitCode, stdout, stderr = "" } = run(process.argv.slice(2), { terminal, colour });

// Whoever reads the output may stop reading: `errdex validate … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  const reason = error.code === "ENOSPC" ? "the disk is full" : error.message;
  process.stderr.write(`errdex: cannot write the output: ${reason}.\n`);
  process.exitCode = 2;
});
process.exitCode = exitCode;
if (stdout !== "") process.stdout.write(`${stdout}\n`);
if (stderr !== "") process.stderr.write(`${stderr}\n`);
