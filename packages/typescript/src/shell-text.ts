// Copied by errdex from templates/typescript/runtime/src/shell-text.ts. Edit that file, then run "pnpm generate".

import type { Advice } from "./advice.js";
import type { Entry } from "./data.js";
import { maskText } from "./mask.js";
import type { Found } from "./shell.js";
import type { ShellWords } from "./shell-words.js";
import { variantOf } from "./variant.js";

/** An error with its texts in one language. */
export interface Explained {
  readonly found: Found;
  readonly entry: Entry | null;
  readonly advice: Advice;
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
}

/** The causes of an error: its variant's, or its entry's. */
function causesOf(found: Found, entry: Entry | null): Entry["causes"] {
  return (variantOf(found) ?? entry)?.causes ?? [];
}

/** Returns the explanation of an error as one line of JSON, with credentials masked. */
export function toJson({ found, entry, advice, message, description, resolution }: Explained): string {
  return JSON.stringify({
    code: entry?.code ?? found.code,
    name: entry?.name ?? null,
    documented: entry?.documented ?? null,
    category: entry?.category ?? null,
    message,
    description,
    resolution,
    received: mask(found.message),
    requestId: found.requestId,
    time: found.time,
    advice: {
      action: advice.action,
      delay: advice.delay,
      delayMs: advice.delayMs,
      maxAttempts: advice.maxAttempts,
      repeatable: advice.repeatable,
      reason: advice.reason,
      citations: advice.citations,
    },
    causes: causesOf(found, entry),
    notes: entry?.notes ?? [],
    docUrl: entry?.docUrl ?? null,
  });
}

/** Returns the explanation of an error as paragraphs, in the words of the reference, with credentials masked. */
export function toText(
  { found, entry, advice, message, description, resolution }: Explained,
  words: ShellWords,
): string {
  if (entry === null) return "";
  const { deprecated, retired } = entry;
  const head = `${entry.code} ${entry.name}: ${mask(found.message) || entry.message}`;
  const delay = advice.delay === "none" ? "" : `, ${words[`after-${advice.delay}`]}`;
  const paragraphs = [
    message === null || message === entry.message ? head : `${head}\n${message}`,
    deprecated && `${withVersion(words.deprecated, deprecated.since)} ${deprecated.reason}`,
    deprecated?.replacedBy != null && `${words.use} ${deprecated.replacedBy}`,
    retired && `${withVersion(words.retired, retired.since)} ${words["about-retired-entry"]}`,
    !entry.documented && `${words["not-documented"]} ${words["about-observed"]}`,
    `${words.meaning} ${description ?? entry.description}`,
    resolution && `${words["what-to-do"]} ${resolution}`,
    `${words.advice} ${advice.action}${delay}. ${advice.reason}`,
    ...causesOf(found, entry).map(
      ({ cause, fix, citations }) =>
        `${words.cause}: ${cause}\n${words.fix}: ${fix}${citations.length > 0 ? `\n${words.reports}: ${citations.join(", ")}` : ""}`,
    ),
    ...entry.notes.map((note) => `${words.note} ${note}`),
    entry.docUrl && `${words.documentation}: ${entry.docUrl}`,
  ];
  return paragraphs.filter((paragraph) => paragraph).join("\n\n");
}

function withVersion(text: string, version: string): string {
  return text.replace("{version}", () => version);
}

function mask(text: string | null): string | null {
  return text === null ? null : maskText(text);
}
