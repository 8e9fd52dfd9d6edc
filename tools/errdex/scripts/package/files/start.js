#!/usr/bin/env node
// Starts the published command. Old versions of Node must be able to read this file, so that they print a sentence and
// no syntax error. --version is answered here, because loading more would take as long again.
const version = "0.0.0";
const oldest = [20, 12];

const node = process.versions.node.split(".").map(Number);
if (node[0] < oldest[0] || (node[0] === oldest[0] && node[1] < oldest[1])) {
  const needed = oldest.join(".");
  process.stderr.write(`errdex needs Node ${needed} or newer; this is ${process.version}. Install a newer Node.\n`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  require("../dist/start.js")["src/cli/cli.ts"]();
}
