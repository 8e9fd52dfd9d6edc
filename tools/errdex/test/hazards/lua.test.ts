import { expect, test } from "vitest";
import { runProgram } from "../support/program.ts";
import { generateInto, LUA } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { awkwardCatalogue } from "./awkward.ts";
import { HAZARDS } from "./hazards.ts";

// Hexadecimal, so that nothing between the interpreter and the test can change a byte.
const PROGRAM = `
local m = require("acme_errors")
local function hex(s) return (s:gsub(".", function(c) return string.format("%02x", c:byte()) end)) end
for code = 0, ${HAZARDS.length - 1} do
  local e = require("errors." .. code)
  assert(m.codes["error_" .. code] == code and m.codes["other_" .. code] == code)
  print(hex(e.name), hex(e.message), hex(e.description), hex(e.resolution), e.http_status)
end
`;

withPrograms(["lua"], "Lua", (commands) => {
  test("a language that errdex does not come with is a folder, and nothing more", () => {
    const folder = generateInto(LUA, awkwardCatalogue());
    const lines = runProgram(commands["lua5.4"], ["-e", PROGRAM], { cwd: folder }).trim().split("\n");
    const hex = (text: string): string => Buffer.from(text, "utf8").toString("hex");
    expect(lines).toEqual(
      HAZARDS.map((text, index) => [hex(`ERROR_${index}`), hex(text), hex(text), hex(text), 400].join("\t")),
    );
  });
});
