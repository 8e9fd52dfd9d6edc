"use strict";
module.exports = require("./errdex.js").library();
