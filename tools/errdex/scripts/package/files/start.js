#!/usr/bin/env node
"use strict";
// The start of the published command. Any Node must be able to read this file, so that an old one gets a sentence
// and not a syntax error. Nothing more is loaded to answer --version.
var version = "0.0.0";
var oldest = [20, 12];

var node = process.versions.node.split(".").map(Number);
if (node[0] < oldest[0] || (node[0] === oldest[0] && node[1] < oldest[1])) {
  process.stderr.write(
    "errdex needs Node " + oldest.join(".") + " or newer; this is " + process.version + ". Install a newer Node.\n",
  );
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(version + "\n");
} else {
  require("../dist/errdex.js").cli();
}
