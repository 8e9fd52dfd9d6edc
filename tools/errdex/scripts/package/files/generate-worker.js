require("./errdex.js")["src/cli/commands/generate-worker.ts"]();
