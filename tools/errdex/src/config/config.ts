import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { Severity } from "../diagnostics/registry/rule-description.ts";
import type { Formatter, ParameterValues } from "../targets/target.ts";

// The types of errdex.config.json. spec/schema/config.schema.json explains each field.

/** The names of a config file. A project has one of them. */
export const CONFIG_NAMES = ["errdex.config.json", "errdex.config.yaml", "errdex.config.yml"] as const;

/** The version of the config's format that this errdex reads. */
export const CONFIG_FORMAT = 1;

/** The severity of rules, by id. A rule that is not listed has its own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** The severity of a rule as a config states it, with a reason where the rule protects users. */
export type RuleSetting = Severity | "off" | { readonly severity: Severity | "off"; readonly reason: string };

/** The rules that a config sets, by id. */
export type StatedRules = Readonly<Record<string, RuleSetting>>;

/** A formatter that a config allows, and where it says so. */
export interface AllowedFormatter extends Formatter {
  /** The folder that the program is started in. */
  readonly folder: string;
  readonly document: SourceDocument;
  readonly path: Path;
}

/** A target, and the folder that its files go to. Paths are relative to the config's folder. */
export interface OutputConfig {
  readonly target: string;
  readonly folder: string;
  readonly parameters?: ParameterValues;
  readonly formatters?: readonly Formatter[];
}

/** A catalogue, and what is generated from it. */
export interface CatalogueConfig {
  readonly path: string;
  readonly locales?: readonly string[];
  readonly rules?: StatedRules;
  readonly outputs?: readonly OutputConfig[];
}

/** A config file. */
export interface Config {
  readonly format: number;
  readonly command?: string;
  readonly rules?: StatedRules;
  readonly catalogues: readonly CatalogueConfig[];
}

/** What a config says of how a catalogue is checked and shown. */
export interface CatalogueSettings {
  readonly rules: RuleSettings;
  /** The command that generates everything; null when the catalogue states it. */
  readonly command: string | null;
  /** The languages to generate besides the catalogue's own, and where the config lists them; null for all. */
  readonly locales: { readonly tags: readonly string[]; readonly document: SourceDocument; readonly path: Path } | null;
}

/** The settings of a catalogue that no config lists. */
export const NO_SETTINGS: CatalogueSettings = { rules: {}, command: null, locales: null };

/**
 * The settings of one catalogue of a config. Its own rules take precedence over those of the whole config.
 *
 * @param document the config.
 * @param index the catalogue's place in the config.
 */
export function settingsOf(document: SourceDocument, config: Config, index: number): CatalogueSettings {
  const { rules, locales } = config.catalogues[index] ?? {};
  return {
    rules: severitiesOf({ ...config.rules, ...rules }),
    command: config.command ?? null,
    locales: locales === undefined ? null : { tags: locales, document, path: ["catalogues", index, "locales"] },
  };
}

/** The severity of each rule, without the reason. */
function severitiesOf(rules: StatedRules): RuleSettings {
  return Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => [id, typeof setting === "object" ? setting.severity : setting]),
  );
}
