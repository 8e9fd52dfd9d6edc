// Builds generated npm packages as their own manifests do, loads them, and prints what they say: a line of JSON for
// each. Reads the packages and what to ask them from its input.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildValue } from "../../src/formats/json/build-value.ts";

const FIELDS = ["code", "name", "aliases", "category", "message", "description", "resolution", "fault", "retry"];
FIELDS.push(
  "httpStatus",
  "grpcStatus",
  "severity",
  "editorial",
  "notes",
  "advice",
  "causes",
  "variants",
  "tags",
  "citations",
  "docUrl",
  "stability",
);
FIELDS.push("documented", "since", "deprecated", "retired");
// What a package might say by accident does not mix with the answers.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

// Not by JSON.parse: Node 24 takes a key with an escape for another one that it has seen before.
for (const { folder, lookups, bodies, logs } of buildValue(readFileSync(0, "utf8"))) {
  let answer;
  try {
    answer = await read(folder, lookups, bodies, logs);
  } catch (error) {
    answer = { failed: String(error?.stack ?? error) };
  }
  print(`${JSON.stringify(answer)}\n`);
}

async function read(folder, lookups, bodies, logs) {
  const load = (path) => import(pathToFileURL(join(folder, path)).href);
  await load("scripts/bundle.js");
  const api = await load("dist/index.js");
  const find = (ending) =>
    api[Object.keys(api).find((name) => name.endsWith(ending) && !name.startsWith("is"))] ?? null;
  const entries = [...find("_ERROR_ENTRIES"), ...(find("_OBSERVED_ENTRIES") ?? [])];
  const log = existsSync(join(folder, "dist/log.js")) ? await load("dist/log.js") : null;
  const languages = {};
  for (const name of readdirSync(join(folder, "dist/locales")).filter((file) => file.endsWith(".js"))) {
    const { language, messageFor, descriptionFor, resolutionFor } = await load(`dist/locales/${name}`);
    languages[language] = entries.map(({ code }) =>
      [messageFor, descriptionFor, resolutionFor].map((textFor) => textFor(code) ?? null),
    );
  }
  const shown = {};
  for (const tag of Object.keys(languages)) {
    shown[tag] = [];
    for (const { code } of entries) {
      const texts = [api.messageFor, api.descriptionFor, api.resolutionFor].map((textFor) => textFor(code, tag));
      shown[tag].push((await Promise.all(texts)).map((text) => text ?? null));
    }
  }
  return {
    entries: entries.map((entry) => Object.fromEntries(FIELDS.map((field) => [field, entry[field]]))),
    codes: codesOf(find("ErrorCode")),
    observedCodes: { ...codesOf(find("ObservedCode")), ...codesOf(find("ObservedStringCode")) },
    languages,
    shown,
    lookups: lookups.map((code) => api.lookup(code)?.name ?? null),
    decoded: bodies.map((body) => {
      const error = api.fromResponse(body);
      return error === undefined ? "success" : decoded(error);
    }),
    logs: logs.map((text) => {
      const error = log.parseLog(text);
      return error === undefined ? null : decoded(error);
    }),
  };
}

/** The names of constants begin with a capital; an enum of numbers also has the names by number. */
function codesOf(codes) {
  return Object.fromEntries(Object.entries(codes ?? {}).filter(([name]) => /^[A-Z]/.test(name)));
}

function decoded({ code, entry, message, requestId, time, messageDiffers, otherEntries }) {
  const others = otherEntries.map(({ name }) => name);
  return [code, entry?.name ?? null, message, requestId, time, messageDiffers, others];
}
