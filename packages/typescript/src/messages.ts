// Copied by errdex from templates/typescript/runtime/src/messages.ts. Edit that file, then run "pnpm generate".

import type { Texts } from "./texts.js";

/**
 * Returns an error's message in the language of a locale, or in the catalogue's own if there is no translation.
 *
 * @param code as it arrived.
 * @param locale a BCP 47 tag such as `de-AT`, or a POSIX locale such as `zh_CN.UTF-8`.
 * @returns the message; undefined if the code is unknown.
 */
export function messageFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "message");
}

/** Returns what the error means, in the same way. */
export function descriptionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "description");
}

/** Returns what to do about it, in the same way; undefined also if the entry does not say. */
export function resolutionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "resolution");
}

/** A separate file, loaded when a text is needed: most programs only read codes. */
async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  const finder = await import("./find-text.js");
  return finder.findText(code, locale, field);
}
