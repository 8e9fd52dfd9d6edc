import { createRequire } from "node:module";
import { type Table, writeLines } from "./table.ts";

const require = createRequire(import.meta.url);

/** Which locales CLDR has, and where a reader of one looks next. Node does not tell, so the package cldr-core does. */
export function localeTables(): Table[] {
  return [
    {
      name: "LOCALE_REGIONS",
      comment: "The regions that CLDR has locales for, by language.",
      value: writeLines(regionsByLanguage()),
    },
    {
      name: "LOCALE_CHILDREN",
      comment: "The locales whose parent is not their beginning, by that parent.",
      value: writeLines(childrenByParent()),
    },
  ];
}

/** The version of CLDR that the package has. */
export function localesVersion(): string {
  return (require("cldr-core/package.json") as { readonly version: string }).version;
}

function regionsByLanguage(): string[] {
  const { availableLocales } = require("cldr-core/availableLocales.json") as {
    readonly availableLocales: { readonly full: readonly string[] };
  };
  const { defaultContent } = require("cldr-core/defaultContent.json") as { readonly defaultContent: readonly string[] };
  const pairs = [...availableLocales.full, ...defaultContent].flatMap((tag) => {
    const [, language, region] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(tag) ?? [];
    return language === undefined || region === undefined ? [] : [[language, region] as const];
  });
  return groupsOf(pairs);
}

function childrenByParent(): string[] {
  const { supplemental } = require("cldr-core/supplemental/parentLocales.json") as {
    readonly supplemental: {
      readonly parentLocales: { readonly parentLocale: Readonly<Record<string, string>> };
    };
  };
  const { parentLocale } = supplemental.parentLocales;
  // That a locale in another script has no parent follows from the likely subtags.
  const pairs = Object.entries(parentLocale).filter(([, parent]) => parent !== "und");
  return groupsOf(pairs.map(([child, parent]) => [parent, child] as const));
}

/** Groups pairs by their key: `key: value value`. */
function groupsOf(pairs: readonly (readonly [key: string, value: string])[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return [...groups].map(([key, values]) => `${key}: ${[...values].sort().join(" ")}`).sort();
}
