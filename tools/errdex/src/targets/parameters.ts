import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Finding, Path, SourceDocument } from "../diagnostics/document.ts";
import type { Parameter, ParameterValue, ParameterValues, TargetDefinition } from "./target.ts";

/** What is wrong with a parameter, and how to fix it. */
export interface ParameterProblem {
  readonly message: string;
  readonly help: string;
}

/**
 * The characters of a `name`. None of them ends a literal or a statement, or begins an escape. Two slashes or two
 * dashes in a row begin a comment in many languages, so they are not allowed.
 */
const NAME = /^(?!.*(?:\/\/|--))[A-Za-z0-9_@][A-Za-z0-9_./@-]*$/;

/** How a value of each type is described in findings. */
const KINDS: Readonly<Record<Parameter["type"], string>> = {
  string: "a text",
  name: "a name of letters, digits and _ . - / @",
  boolean: "true or false",
  integer: "a whole number",
  choice: "one of its values",
};

/**
 * Checks the value of a parameter.
 *
 * @returns what is wrong; null when the value fits.
 */
export function parameterProblem(name: string, parameter: Parameter, value: unknown): ParameterProblem | null {
  const { type, values = [], pattern, reserved = [], description } = parameter;
  const kind = type === "choice" ? `one of ${values.join(", ")}` : KINDS[type];
  if (!hasType(parameter, value)) {
    return { message: `the parameter ${name} should be ${kind}, but is ${JSON.stringify(value)}`, help: description };
  }
  if (typeof value === "string" && reserved.includes(value)) {
    return { message: `the parameter ${name} has a reserved value: ${JSON.stringify(value)}`, help: description };
  }
  if (pattern === undefined || typeof value !== "string" || wholePattern(pattern).test(value)) return null;
  const message = `the parameter ${name} does not match the pattern ${pattern}: ${JSON.stringify(value)}`;
  return { message, help: description };
}

function hasType({ type, values = [] }: Parameter, value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "name":
      return typeof value === "string" && NAME.test(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isSafeInteger(value);
    case "choice":
      return typeof value === "string" && values.includes(value);
  }
}

/** What to say of a parameter that a target does not have. */
export function unknownParameter(name: string, { id, parameters = {} }: TargetDefinition): ParameterProblem {
  const known = Object.keys(parameters);
  const message = `the target ${id} has no parameter ${JSON.stringify(name)}`;
  if (known.length === 0) return { message, help: "It has no parameters at all. Leave this one out." };
  return { message, help: `${didYouMean(name, known)}The parameters are ${known.join(", ")}.` };
}

/**
 * Reads the value of a parameter that was given as text, on a command line.
 *
 * @returns the value in the parameter's type; the text itself when it does not fit, for {@link parameterProblem}.
 */
export function parseParameter({ type }: Parameter, text: string): string | number | boolean {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  return text;
}

/**
 * Adds the defaults to the values that are set.
 *
 * @param set the values that the project sets; they have been checked.
 * @param render renders the template that is the default of a `name`.
 * @returns a value for every parameter, and the problems of defaults that came out of a template.
 */
export function fillParameters(
  parameters: Readonly<Record<string, Parameter>>,
  set: ParameterValues,
  render: (template: string) => string,
): { values: ParameterValues; problems: (ParameterProblem & { readonly name: string })[] } {
  const problems: (ParameterProblem & { readonly name: string })[] = [];
  const values = Object.entries(parameters).map(([name, parameter]): [string, ParameterValue] => {
    const given = Object.hasOwn(set, name) ? set[name] : undefined;
    if (given !== undefined) return [name, given];
    if (parameter.default === undefined) return [name, parameter.type === "boolean" ? false : null];
    const value =
      parameter.type === "name" && typeof parameter.default === "string"
        ? render(parameter.default)
        : parameter.default;
    const problem = parameterProblem(name, parameter, value);
    if (problem !== null) problems.push({ name, ...problem });
    return [name, value];
  });
  return { values: Object.fromEntries(values), problems };
}

/** Finds mistakes in a target's parameters that its schema cannot find: they concern several fields together. */
export function checkDeclarations(document: SourceDocument, { parameters = {} }: TargetDefinition): Finding[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const at: Path = ["parameters", name];
    const finding = (path: Path, message: string, help: string): Finding[] => [
      { rule: "target-file", severity: "error", document, path, message, help },
    ];
    const { type, pattern, reserved, values } = parameter;
    if ((type === "choice") !== (values !== undefined)) {
      const message = `the parameter ${name} is ${type === "choice" ? "a choice without values" : "no choice, but has values"}`;
      return finding(at, message, 'Write "type": "choice" together with "values".');
    }
    if (pattern !== undefined && type !== "string" && type !== "name") {
      const help = "Leave the pattern out, or change the type to string or name.";
      return finding([...at, "pattern"], `a parameter of the type ${type} has no pattern`, help);
    }
    if (reserved !== undefined && type !== "string" && type !== "name") {
      const help = "Leave them out, or change the type to string or name.";
      return finding([...at, "reserved"], `a parameter of the type ${type} has no reserved values`, help);
    }
    if (pattern !== undefined && !isPattern(pattern)) {
      const help = "Correct it: it is a regular expression of JavaScript.";
      return finding([...at, "pattern"], `the pattern of ${name} is no regular expression: ${pattern}`, help);
    }
    // The default of a `name` is a template. It is checked with the templates, and its result when it is rendered.
    if (parameter.default === undefined || type === "name") return [];
    const problem = parameterProblem(name, parameter, parameter.default);
    return problem === null ? [] : finding([...at, "default"], problem.message, "Correct the default or the type.");
  });
}

function isPattern(pattern: string): boolean {
  try {
    wholePattern(pattern);
    return true;
  } catch {
    return false;
  }
}

function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}
