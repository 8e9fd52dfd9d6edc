// What every runtime has to do alike: import each entry point, decode the cases of the spec, and say what came of it.
import { readFileSync } from "node:fs";
import process from "node:process";
import { fromResponse, messageFor, TUYA_OBSERVED_ENTRIES } from "tuya-errors";
import { parseLog } from "tuya-errors/log";

// Before anything else, because a list has to be printed in full that nobody has looked into.
// biome-ignore lint/suspicious/noConsole: what the runtime's own console makes of it is the question.
console.log(TUYA_OBSERVED_ENTRIES);

/** An error as the cases state it. */
function summarise(decoded) {
  if (decoded === undefined) return null;
  const { code, entry, variant, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  const summary = { code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames };
  return variant === null ? summary : { ...summary, variant: variant.id };
}

/** The same of a log, with how and where the error was found if the case says it. */
function summariseLog(log, found, expected) {
  const summary = summarise(found);
  if (summary === null) return null;
  const form = expected?.form === undefined ? {} : { form: found.form };
  const excerpt = expected?.excerpt === undefined ? {} : { excerpt: log.slice(found.start, found.end) };
  return { ...summary, ...form, ...excerpt };
}

const [entryPoints, cases] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const decoded = cases.map(({ body, log, expect }) =>
  log === undefined ? summarise(fromResponse(body)) : summariseLog(log, parseLog(log), expect),
);
const exported = {};
for (const path of entryPoints) exported[path] = Object.keys(await import(path)).sort();
process.stdout.write(JSON.stringify({ decoded, exported, german: await messageFor(1010, "de-AT") }));
