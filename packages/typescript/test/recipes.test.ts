// The recipes of README.md, and the real clients of the Tuya cloud, against a small server on this machine.
import { spawn } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProgram } from "../../../tools/errdex/test/support/program.ts";
import { withPrograms } from "../../../tools/errdex/test/support/with-programs.ts";
import { createConsumer } from "./support/consumer.ts";
import { startTuyaServer, type TuyaServer } from "./support/tuya-server.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const recipes = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const [withFetch = "", withAxios = "", withHomebridge = ""] = recipes;

const consumer = createConsumer();
let server: TuyaServer;
beforeAll(async () => {
  server = await startTuyaServer();
});
afterAll(() => {
  server.close();
  consumer.remove();
});

/** Runs a program of the consumer's, while the server goes on answering; gives what it prints as JSON. */
async function run(file: string, code: string): Promise<unknown> {
  consumer.write(file, code.replaceAll("https://openapi.tuyaeu.com", server.url));
  const child = spawn(process.execPath, [file], { cwd: consumer.folder, stdio: ["ignore", "pipe", "pipe"] });
  const outputs = ["", ""];
  child.stdout.on("data", (chunk) => (outputs[0] += chunk));
  child.stderr.on("data", (chunk) => (outputs[1] += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, stderr: outputs[1] }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(outputs[0] ?? "");
}

/** A program that calls paths with `call`, and prints the result or the fields of the error of each. */
const show = (paths: readonly string[]): string => `
const shown = [];
for (const path of ${JSON.stringify(paths)}) {
  try {
    shown.push(await call(path));
  } catch (error) {
    const { name, code, message, httpStatus } = error;
    shown.push({ name, code, message, httpStatus });
  }
}
console.log(JSON.stringify(shown));
`;

const paths = ["/v1.0/devices/1", "/v1.0/1010/token invalid", "/v1.0/http/400/1106/permission deny"];
const expected = [
  { name: "lamp" },
  { name: "TuyaError", code: 1010, message: "1010 TOKEN_EXPIRED: token invalid", httpStatus: 200 },
  { name: "TuyaError", code: 1106, message: "1106 PERMISSION_DENIED: permission deny", httpStatus: 400 },
];

test("there is a recipe for each", () => {
  expect(recipes).toHaveLength(3);
});

test("fetch", async () => {
  expect(await run("fetch.mjs", `${withFetch}${show(paths)}`)).toEqual(expected);
});

withPrograms(["clients"], "with the packages of others", (commands) => {
  const modules = runProgram(commands["tuya-clients"], []).trim();
  for (const name of ["axios", "hap-nodejs", "@tuya"]) {
    symlinkSync(join(modules, name), join(consumer.folder, "node_modules", name), "junction");
  }

  test("axios", async () => {
    const call = "const call = async (path) => (await tuya.get(encodeURI(path))).data;";
    expect(await run("axios.mjs", `${withAxios}${call}${show(paths)}`)).toEqual(expected);
    const refused = call.replace("tuya.get(", 'tuya.get("http://127.0.0.1:1" + ');
    // The server was not reached, so the error stays the client's own.
    expect(await run("refused.mjs", `${withAxios}${refused}${show(["/x"])}`)).toEqual([
      expect.objectContaining({ code: "ECONNREFUSED" }),
    ]);
  });

  test("Homebridge, with the errors of HomeKit", async () => {
    const program = `
const hap = require("hap-nodejs");
const { fromResponse } = require("tuya-errors");
const { fakeResponse } = require("tuya-errors/testing");
const logged = [];
const log = { error: (text) => logged.push(text) };
const states = ["DEVICE_OFFLINE", "RATE_LIMIT_EXCEEDED", "TOKEN_EXPIRED"].map((name) => {
  const error = exports.toHomeKit(new TuyaError(fromResponse(fakeResponse(name))), { hap, log, locale: "de-AT" });
  return [error instanceof hap.HapStatusError, hap.HAPStatus[error.hapStatus]];
});
console.log(JSON.stringify({ states, logged: logged.map((text) => text.slice(0, 30)) }));
`;
    expect(await run("homebridge.cjs", `${withHomebridge}${program}`)).toEqual({
      states: [
        [true, "SERVICE_COMMUNICATION_FAILURE"],
        [true, "RESOURCE_BUSY"],
        [true, "INSUFFICIENT_AUTHORIZATION"],
      ],
      logged: [
        expect.stringMatching(/^Ger\u00e4t ist offline \(2001\)/),
        expect.any(String),
        expect.stringMatching(/^Token/),
      ],
    });
  });

  test("@tuya/tuya-connector-nodejs", async () => {
    const program = `
const { TuyaContext } = require("@tuya/tuya-connector-nodejs");
const { fromResponse, isAuthError } = require("tuya-errors");
const { parseLog } = require("tuya-errors/log");
const context = (accessKey) => new TuyaContext({ baseUrl: "https://openapi.tuyaeu.com", accessKey, secretKey: "secret" });
const read = ({ code, entry, message } = {}) => [code, entry?.name, message];
(async () => {
  const fine = await context("right").request({ path: "/v1.0/devices/1", method: "GET" });
  const failed = await context("right").request({ path: "/v1.0/1106/permission%20deny", method: "GET" });
  const token = await context("wrong").request({ path: "/v1.0/devices/1", method: "GET" }).catch((error) => error);
  const status = await context("right").request({ path: "/v1.0/http/400/2406/skill", method: "GET" }).catch((error) => error);
  console.log(JSON.stringify({
    fine: fromResponse(fine) ?? null,
    failed: read(fromResponse(failed)),
    token: read(parseLog(String(token))),
    auth: isAuthError(parseLog(token.message)),
    status: [...read(fromResponse(status)), fromResponse(status).httpStatus],
  }));
})();
`;
    expect(await run("connector.cjs", program)).toEqual({
      fine: null,
      failed: [1106, "PERMISSION_DENIED", "permission deny"],
      token: [1114, "IP_ADDRESS_NOT_ALLOWED", "your ip(192.0.2.7) don't have access to this API"],
      auth: true,
      status: [2406, "SKILL_ID_INVALID", "skill", 400],
    });
  });
});
