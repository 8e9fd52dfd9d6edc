import { dirname } from "node:path";
import { ALLOWABLE, addAllowance } from "../../catalogue/allowances.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { LOCK_NAME } from "../../io/read/load-catalogue.ts";
import { readSource } from "../../io/read/read-source.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { writeDocuments } from "../../io/write/write-documents.ts";
import { formatLock } from "../../snapshot/make-lock.ts";
import type { Input, Option } from "./command.ts";

/** The options that allow a departure from the rules about released entries. */
export const ALLOW_OPTIONS: Readonly<Record<string, Option>> = {
  allow: {
    type: "string",
    multiple: true,
    value: "rule:code",
    summary: "Allow a released code to violate a rule until the next release; recorded in the lock; needs --reason",
  },
  reason: { type: "string", value: "text", summary: "Why the exception is allowed" },
};

/**
 * Records the allowances of `--allow` in the catalogue's lock.
 *
 * @returns one line for each; none when the option was not given.
 * @throws UsageError when there is no lock, no reason or no such rule, or the code has not been released.
 */
export function recordAllowances(path: string, { options }: Input): string[] {
  const asked = options.get("allow") ?? [];
  const reason = options.get("reason")?.at(-1)?.trim() ?? "";
  if (asked.length === 0) {
    if (reason !== "") throw new UsageError("--reason needs --allow.");
    return [];
  }
  if (reason === "") throw new UsageError('--allow needs --reason "…", which is recorded in the lock.');
  recoverCatalogue(path);
  const lock = readSource(path).value?.lock ?? null;
  if (lock === null)
    throw new UsageError(`${path} has no readable ${LOCK_NAME}, so no rule about released entries applies.`);
  let recorded = lock.value;
  const lines = asked.map((words) => {
    const { rule, code } = parseAllowance(words, lock.value);
    recorded = addAllowance(recorded, { rule, code, reason, version: recorded.version });
    return `${lock.document.file}: ${rule} is allowed for ${JSON.stringify(code)}: ${reason}`;
  });
  const { file } = lock.document;
  writeDocuments(dirname(file), [
    { before: lock.document, after: { file, text: formatLock(recorded, lock.value.$schema) } },
  ]);
  return lines;
}

function parseAllowance(words: string, lock: Lock): Pick<Lock["allowed"][number], "rule" | "code"> {
  const [, rule = "", text = ""] = /^([a-z-]+):(.+)$/s.exec(words) ?? [];
  if (!ALLOWABLE.includes(rule)) {
    throw new UsageError(
      `--allow takes rule:code, where rule is one of ${ALLOWABLE.join(", ")}, but was given ${words}.`,
    );
  }
  const entry = lock.errors.find(({ code }) => String(code) === text);
  if (entry === undefined) throw new UsageError(`--allow ${words}: the code ${text} has not been released.`);
  return { rule, code: entry.code };
}
