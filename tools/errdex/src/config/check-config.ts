import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Finding, Path, SourceDocument } from "../diagnostics/document.ts";
import { isLintRule, LINT_RULE_IDS, type LintRuleId } from "../diagnostics/registry/index.ts";
import { CONFIG_FORMAT, type Config, type RuleSetting, type StatedRules } from "./config.ts";
import { needsReason, SETTABLE, whyStructural } from "./settable-rules.ts";

/**
 * Reports a config for another version of errdex. Without this check its new fields would be reported as misspelt.
 */
export function checkConfigFormat(document: SourceDocument): Finding[] {
  const { format } = (document.value ?? {}) as { readonly format?: unknown };
  if (typeof format !== "number" || format === CONFIG_FORMAT) return [];
  const message = `the config has format ${format}, but this version of errdex reads format ${CONFIG_FORMAT}`;
  const help = "Use the version of errdex that the config was written for.";
  return [{ rule: "config-format", severity: "error", document, path: ["format"], message, help }];
}

/**
 * Finds mistakes in a config that its schema cannot find: rules that do not exist or cannot be set, and folders that
 * two outputs cannot share.
 *
 * @param resolve makes a path of the config absolute.
 */
export function checkConfig(document: SourceDocument, config: Config, resolve: (path: string) => string): Finding[] {
  return [
    ...checkRules(document, ["rules"], config.rules),
    ...config.catalogues.flatMap(({ rules }, index) => checkRules(document, ["catalogues", index, "rules"], rules)),
    ...checkPaths(document, config, resolve),
    ...checkFolders(document, config, resolve),
  ];
}

function checkRules(document: SourceDocument, path: Path, rules: StatedRules = {}): Finding[] {
  return Object.entries(rules).flatMap(([id, setting]): Finding[] => {
    const isKnown = isLintRule(id);
    if (isKnown && SETTABLE.includes(id)) return checkReason(document, [...path, id], id, setting);
    const message = isKnown
      ? `the rule ${id} cannot be set: it is structural`
      : `there is no rule ${JSON.stringify(id)}`;
    const help = isKnown
      ? `Delete the setting, and fix what the rule finds. ${whyStructural(id)}`
      : `${didYouMean(id, LINT_RULE_IDS)}The rules that can be set are ${SETTABLE.join(", ")}.`;
    return [{ rule: "config-file", severity: "error", document, path: [...path, id], side: "key", message, help }];
  });
}

/** A rule whose findings are errors is only set with a reason. */
function checkReason(document: SourceDocument, path: Path, id: LintRuleId, setting: RuleSetting): Finding[] {
  if (!needsReason(id) || typeof setting === "object" || setting === "error") return [];
  const message = `the rule ${id} finds errors, so a setting needs a reason`;
  const help = `Write "${id}": { "severity": "${setting}", "reason": "…" }.`;
  return [{ rule: "config-file", severity: "error", document, path, message, help }];
}

function checkPaths(document: SourceDocument, { catalogues }: Config, resolve: (path: string) => string): Finding[] {
  const seen = new Set<string>();
  return catalogues.flatMap(({ path }, index): Finding[] => {
    const place = resolve(path);
    const isSeen = seen.has(place);
    seen.add(place);
    if (!isSeen) return [];
    const at = ["catalogues", index, "path"];
    const help = "List it once, with all of its outputs.";
    const message = `the catalogue ${path} is listed twice`;
    return [{ rule: "config-file", severity: "error", document, path: at, message, help }];
  });
}

/**
 * Two catalogues cannot share a folder, and a target cannot write twice into one: the manifest of the folder lists
 * the files of each target once.
 */
function checkFolders(document: SourceDocument, { catalogues }: Config, resolve: (path: string) => string): Finding[] {
  const owners = new Map<string, number>();
  const names = new Map<string, string>();
  const outputs = new Set<string>();
  return catalogues.flatMap(({ outputs: list = [] }, index) =>
    list.flatMap(({ target, folder }, position): Finding[] => {
      const place = resolve(folder);
      const path: Path = ["catalogues", index, "outputs", position, "folder"];
      const finding = (message: string, help: string): Finding[] => [
        { rule: "config-file", severity: "error", document, path, message, help },
      ];
      if (leavesFolder(resolve("."), place)) {
        return finding(`the folder ${folder} is outside the config's folder`, "Choose one inside it.");
      }
      const spelling = names.get(place.toLowerCase()) ?? place;
      names.set(place.toLowerCase(), spelling);
      if (spelling !== place) {
        return finding(`the folder ${folder} differs in case only from another one`, "Use one spelling.");
      }
      const owner = owners.get(place) ?? index;
      owners.set(place, owner);
      if (owner !== index) {
        return finding(`the folder ${folder} is also an output of another catalogue`, "Give each its own folder.");
      }
      const key = JSON.stringify([place, target]);
      const isTwice = outputs.has(key);
      outputs.add(key);
      return isTwice
        ? finding(`the target ${target} is given the folder ${folder} twice`, "Leave one of them out.")
        : [];
    }),
  );
}

/** Whether a place is not inside a folder; both are absolute. */
function leavesFolder(folder: string, place: string): boolean {
  const [root, inside] = [folder, place].map((path) => path.replaceAll("\\", "/").replace(/\/$/, ""));
  return inside !== root && !`${inside}`.startsWith(`${root}/`);
}
