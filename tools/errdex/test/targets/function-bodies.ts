import { runProgram } from "../support/program.ts";

const LISTS_BODIES = `
import ast, json, sys
bodies = []
for node in ast.walk(ast.parse(sys.stdin.read())):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)): bodies.append("\\n".join(map(ast.unparse, node.body)))
    elif isinstance(node, ast.Lambda): bodies.append(ast.unparse(node.body))
print(json.dumps(bodies))`;

/** The body of every function of a Python module, as the parser of the language has it. */
export function pythonBodies(source: string): string[] {
  return JSON.parse(runProgram("python3", ["-c", LISTS_BODIES], { input: source }));
}

/** What is skipped as a whole, so that a brace in it opens nothing; and comments, which are no program. */
const SKIPPED = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** What stands before a function's body: its arguments and perhaps its type, or an arrow. */
const BEFORE_BODY = /\)\s*(?::[^{};=()]+)?(?=\{)|=>\s*/g;

/** The body of every function of a TypeScript module: what is between braces, or an expression behind an arrow. */
export function typescriptBodies(source: string): string[] {
  const texts: string[] = [];
  const code = source.replace(SKIPPED, (skipped) => {
    if (skipped.startsWith("/")) return " ";
    texts.push(skipped);
    return `"${texts.length - 1}"`;
  });
  const restore = (body: string): string => body.replace(/"(\d+)"/g, (_, index) => texts[Number(index)] ?? "");
  return [...code.matchAll(BEFORE_BODY)].map((match) => {
    const body = code.slice(match.index + match[0].length);
    return restore(body.slice(0, endOf(body)))
      .replace(/\s+/g, " ")
      .trim();
  });
}

/** Where a body ends: at its last brace, or where the expression does. */
function endOf(body: string): number {
  let depth = 0;
  for (const [index, char] of [...body].entries()) {
    if ("{[(".includes(char)) depth += 1;
    if ("}])".includes(char)) {
      depth -= 1;
      if (depth < 0) return index;
      if (depth === 0 && body.startsWith("{")) return index + 1;
    }
    if (depth === 0 && ",;".includes(char)) return index;
  }
  return body.length;
}
