import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Texts } from "./spec.ts";

const folder = join(import.meta.dirname, "../..");

export type Bundle = Readonly<Record<string, Texts>>;

/** The folders that the package holds, which are its locales. */
export const folders: readonly string[] = readdirSync(join(folder, "i18next")).sort();

export function readBundle(locale: string): Bundle {
  return JSON.parse(readFileSync(join(folder, "i18next", locale, "tuya-errors.json"), "utf8"));
}
