import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Texts } from "./spec.ts";

const folder = join(import.meta.dirname, "../..");

export type Bundle = Readonly<Record<string, Texts>>;

/** The other tags that platforms look up, each with the locale that it stands for. */
export const aliases: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(folder, "aliases.json"), "utf8"),
) as Readonly<Record<string, string>>;

/** The folders that the package holds for its locales. */
export const folders: readonly string[] = readdirSync(join(folder, "i18next"))
  .filter((tag) => !Object.hasOwn(aliases, tag))
  .sort();

export function readBundle(locale: string): Bundle {
  return JSON.parse(readFileSync(join(folder, "i18next", locale, "tuya-errors.json"), "utf8"));
}
