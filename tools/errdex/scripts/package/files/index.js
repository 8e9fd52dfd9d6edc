module.exports = require("./errdex.js")["src/index.ts"]();
