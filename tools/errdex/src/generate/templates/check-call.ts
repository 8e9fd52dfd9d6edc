import type { Syntax } from "../../targets/target.ts";
import { HELPERS } from "../helpers/helpers.ts";
import type { TemplateProblem } from "./parse-template.ts";
import type { Scope } from "./scope.ts";
import type { NameKeys } from "./shape.ts";

/** What the templates of a target are checked against, besides their scope. */
export interface TemplateSurroundings {
  readonly syntax: Syntax;
  /** The keys that exist under `names`. */
  readonly nameKeys: NameKeys;
  /** Every template of the target, parsed, by the name under which a partial is called. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** The names of the target's words, each with the names of its placeholders. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** A node of a template that calls a helper. */
export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** What is wrong with a call, and how to fix it. */
type CallProblem = Pick<TemplateProblem, "message" | "help">;

/**
 * Checks the call of one helper: where it is called, the number of its arguments, and whether the target
 * has the syntax or word that it needs. It does not check whether the fields in the arguments exist; {@link
 * checkTemplate} does.
 *
 * @param use how the helper is called: `value`, `block` or `test`.
 */
export function checkCall(node: Call, use: string, scope: Scope, surroundings: TemplateSurroundings): CallProblem[] {
  const name = (node.path as hbs.AST.PathExpression).original;
  const rule = HELPERS[name];
  if (rule === undefined) return [];
  const { syntax } = surroundings;
  const problems: CallProblem[] = [];
  const find = (message: string, help: string): void => void problems.push({ message, help });
  if (scope.blockParams.has(name)) {
    find(`${name} is a member of a list here, and hides the helper`, `Give the member another name after "as".`);
  }
  if (rule.use !== use) {
    find(`the helper ${name} cannot be used here`, `It is used as a ${rule.use}; see templates/README.md.`);
  }
  if (node.params.length !== rule.args) {
    find(`the helper ${name} takes ${rule.args} argument(s), not ${node.params.length}`, "See templates/README.md.");
  }
  for (const { key } of node.hash?.pairs ?? []) {
    if (rule.named === null || rule.named.includes(key)) continue;
    const known = rule.named.length === 0 ? "none" : rule.named.map((one) => `${one}=…`).join(" ");
    find(`the helper ${name} takes no argument ${key}=…`, `Correct the name, or remove it. Known: ${known}.`);
  }
  const needs = name === "text" && scope.inComment ? null : rule.needs;
  if (needs !== null && syntax[needs] === undefined) {
    find(`the syntax has no ${needs}, which the helper ${name} writes`, "Add it to target.json.");
  }
  const own = OWN_CHECKS[name]?.(node, surroundings) ?? null;
  return own === null ? problems : [...problems, own];
}

type OwnCheck = (node: Call, surroundings: TemplateSurroundings) => CallProblem | null;

/** Further checks of single helpers. */
const OWN_CHECKS: Readonly<Record<string, OwnCheck | undefined>> = {
  /** The named kind of comment must exist in the syntax. */
  comment({ params }, { syntax }) {
    const kind = (params[0] as hbs.AST.StringLiteral | undefined)?.value;
    if (kind === undefined || syntax.comments === undefined || syntax.comments[kind] !== undefined) return null;
    return {
      message: `the syntax has no comment ${JSON.stringify(kind)}`,
      help: "Add it to target.json, or correct the name.",
    };
  },

  /** The way of writing messages that `as` names must exist in the syntax. */
  message({ hash }, { syntax }) {
    const as = hash?.pairs.find(({ key }) => key === "as")?.value as hbs.AST.StringLiteral | undefined;
    if (as === undefined || syntax.messages?.[as.value] !== undefined) return null;
    const kind = JSON.stringify(as.value ?? "");
    return { message: `the syntax has no messages ${kind}`, help: "Add it to target.json, or correct the name." };
  },

  /** The word must exist, and every placeholder must be filled in. */
  say({ params, hash }, { words }) {
    const name = (params[0] as hbs.AST.StringLiteral | undefined)?.value ?? "";
    const wanted = words.get(name);
    if (wanted === undefined) {
      const help = "Add it to the files in words, or correct the name, which must be a literal.";
      return { message: `there are no words named ${JSON.stringify(name)}`, help };
    }
    const given = (hash?.pairs ?? []).map(({ key }) => key).sort();
    if (given.join() === wanted.join()) return null;
    const help = `Write ${wanted.length === 0 ? "none" : wanted.map((one) => `${one}=…`).join(" ")} after the name.`;
    return { message: `${JSON.stringify(name)} is given the wrong placeholders`, help };
  },
};
