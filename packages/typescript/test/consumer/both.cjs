// Loads both forms of the package, and asks each whether it knows the other's errors.
const process = require("node:process");

const body = { success: false, code: 1010 };

/** Asks one form about the other's errors. */
function ask(own, other) {
  class TokenError extends own.TuyaError {}
  const made = new other.TuyaError(other.fromResponse(body));
  const derived = new TokenError(own.fromResponse(body));
  return {
    own: new own.TuyaError(own.fromResponse(body)) instanceof own.TuyaError,
    other: made instanceof own.TuyaError,
    derived: [derived instanceof other.TuyaError, made instanceof TokenError],
    else: [new Error("1010"), body, null].map((value) => value instanceof own.TuyaError),
    name: derived.constructor.name,
  };
}

import("tuya-errors").then((modules) => {
  const common = require("tuya-errors");
  if (common.lookup === modules.lookup) throw new Error("Both forms are the same module.");
  process.stdout.write(JSON.stringify({ "tuya-errors": ask(common, modules), other: ask(modules, common) }));
});
