import type { Syntax } from "../../targets/target.ts";
import { HELPERS } from "../helpers/helpers.ts";
import type { TemplateProblem } from "./parse-template.ts";
import type { Scope } from "./scope.ts";

/** What a template is checked against. */
export interface TemplateSurroundings {
  readonly syntax: Syntax;
  /** The keys under `names`. */
  readonly nameKeys: ReadonlySet<string>;
  /** Every template of the target, parsed, by the name that a partial is called by. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** The names of the target's words, each with the names of what is filled in. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** A place in a template where a helper is called. */
export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** What is wrong with a call. */
type CallProblem = Pick<TemplateProblem, "message" | "help">;

/**
 * Finds what is wrong with the call of a helper: its place, the number of its arguments, and what it
 * needs of the syntax or the words. What the arguments are is not looked at.
 *
 * @param use how it is called: as a value, a block or a test.
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
  const needs = name === "text" && scope.inComment ? null : rule.needs;
  if (needs !== null && syntax[needs] === undefined) {
    find(`the syntax has no ${needs}, which the helper ${name} writes`, "Add it to target.json.");
  }
  const own = OWN_CHECKS[name]?.(node, surroundings) ?? null;
  return own === null ? problems : [...problems, own];
}

type OwnCheck = (node: Call, surroundings: TemplateSurroundings) => CallProblem | null;

/** What single helpers ask for beside that. */
const OWN_CHECKS: Readonly<Record<string, OwnCheck | undefined>> = {
  /** The kind of comment that is named is there. */
  comment({ params }, { syntax }) {
    const kind = (params[0] as hbs.AST.StringLiteral | undefined)?.value;
    if (kind === undefined || syntax.comments === undefined || syntax.comments[kind] !== undefined) return null;
    return {
      message: `the syntax has no comment ${JSON.stringify(kind)}`,
      help: "Add it to target.json, or correct the name.",
    };
  },

  /** The way of writing messages that `as` names is there. */
  message({ hash }, { syntax }) {
    const as = hash?.pairs.find(({ key }) => key === "as")?.value as hbs.AST.StringLiteral | undefined;
    if (as === undefined || syntax.messages?.[as.value] !== undefined) return null;
    const kind = JSON.stringify(as.value ?? "");
    return { message: `the syntax has no messages ${kind}`, help: "Add it to target.json, or correct the name." };
  },

  /** There is something to say under the name, and every placeholder is filled in. */
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
