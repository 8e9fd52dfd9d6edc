#!/usr/bin/env node
import { run } from "./run.ts";

const { exitCode, stdout, stderr = "" } = run(process.argv.slice(2), { terminal: process.stdout.isTTY === true });
if (stdout !== "") process.stdout.write(`${stdout}\n`);
if (stderr !== "") process.stderr.write(`${stderr}\n`);
process.exitCode = exitCode;
