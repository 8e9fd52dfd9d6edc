// Copied by errdex from templates/typescript/runtime/src/messages.ts. Edit that file, then run "pnpm generate".

import type { Texts } from "./texts.js";

/**
 * An error's message in somebody's language, or in the catalogue's own where there is no translation.
 *
 * @param code as it arrived.
 * @param locale any locale, in the form of BCP 47 or of an environment: `de-AT`, `zh_CN.UTF-8`.
 * @returns undefined when the code is unknown.
 */
export function messageFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "message");
}

/** The same for what the error means. */
export function descriptionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "description");
}

/** The same for what to do about it; undefined also where the entry does not say. */
export function resolutionFor(code: number | string, locale: string): Promise<string | undefined> {
  return findText(code, locale, "resolution");
}

/** A file of its own, which is read when somebody asks for a text: most programs only read codes. */
async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  const finder = await import("./find-text.js");
  return finder.findText(code, locale, field);
}
