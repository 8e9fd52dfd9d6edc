// Copied by errdex from templates/typescript/runtime/src/messages.ts. Edit that file, then run "pnpm generate".

import type { Texts } from "./texts.js";

/**
 * Returns the message of a code in a language.
 *
 * @param code the code as it was received.
 * @param locale a BCP 47 tag such as `de-AT`, or an environment's locale such as `zh_CN.UTF-8`.
 * @returns the text, in the catalogue's own language if it is untranslated; undefined if the code is unknown.
 */
export function messageFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "message");
}

/**
 * Returns the description of a code in a language: what the error means.
 *
 * @param code the code as it was received.
 * @param locale a BCP 47 tag such as `de-AT`, or an environment's locale such as `zh_CN.UTF-8`.
 * @returns the text, in the catalogue's own language if it is untranslated; undefined if the code is unknown.
 */
export function descriptionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "description");
}

/**
 * Returns the resolution of a code in a language: what to do about the error.
 *
 * @param code the code as it was received.
 * @param locale a BCP 47 tag such as `de-AT`, or an environment's locale such as `zh_CN.UTF-8`.
 * @returns the text, in the catalogue's own language if it is untranslated; undefined if the code is unknown or its
 *   entry has no resolution.
 */
export function resolutionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "resolution");
}

/** Loads the implementation, a separate file, on first use: most programs need no texts. */
async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  const finder = await import("./find-text.js");
  return finder.findText(code, locale, field);
}
