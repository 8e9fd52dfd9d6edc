import type { Finding, Path, SourceDocument } from "../diagnostics/document.ts";
import type { CommentSyntax, StringSyntax, Syntax } from "./target.ts";

/** The largest number of each unit. */
const LARGEST = { codepoint: 0x10ffff, utf16: 0xffff, utf8: 0xff };

/** A mistake in the syntax: the path below `syntax`, what is wrong, and the fix. */
type Mistake = readonly [path: Path, message: string, help: string];

/**
 * Finds mistakes in a target's syntax that would let data break out of its literal or comment. A schema cannot
 * find them: they concern several fields together.
 */
export function checkSyntax(
  document: SourceDocument,
  { string, key, comments = {}, message = {}, messages = {} }: Syntax,
): Finding[] {
  const mistakes: Mistake[] = [
    ...checkString(["string"], string),
    ...checkString(["key"], key),
    ...checkString(["message", "string"], message.string),
    ...Object.entries(messages).flatMap(([kind, { string: own }]) => [
      ...checkString(["messages", kind, "string"], own),
    ]),
    ...Object.entries(comments).flatMap(([kind, comment]) => [...checkComment(kind, comment)]),
  ];
  return mistakes.map(([path, message, help]) => ({
    rule: "target-syntax",
    severity: "error",
    document,
    path: ["syntax", ...path],
    message,
    help,
  }));
}

function* checkString(at: Path, syntax: StringSyntax | undefined): Generator<Mistake> {
  if (syntax === undefined) return;
  const { close, escapes, numeric, first = {} } = syntax;
  for (const char of new Set(close)) {
    if (Object.hasOwn(escapes, char)) continue;
    const message = `a literal ends with ${close}, but ${JSON.stringify(char)} is not escaped in it`;
    yield [[...at, "escapes"], message, "Add an escape for it. Otherwise data can end the literal."];
  }
  const leads = new Set(
    [...Object.values(escapes), ...Object.values(first), ...numeric.forms.map(({ form }) => form)].map(
      ([lead = ""]) => lead,
    ),
  );
  for (const lead of leads) {
    if (Object.hasOwn(escapes, lead)) continue;
    const message = `an escape begins with ${JSON.stringify(lead)}, which is not escaped itself`;
    yield [[...at, "escapes"], message, "Add an escape for it. Otherwise data can contain an escape."];
  }
  const reach = numeric.forms.map(({ upTo }) => Number.parseInt(upTo, 16));
  if (reach.some((limit, index) => limit <= (reach[index - 1] ?? -1))) {
    yield [[...at, "numeric", "forms"], "the forms are not in order", "Sort them, the smallest first."];
  }
  if (Math.max(...reach) < LARGEST[numeric.unit]) {
    const needed = LARGEST[numeric.unit].toString(16).toUpperCase();
    const message = `no form reaches the largest ${numeric.unit}`;
    yield [[...at, "numeric", "forms"], message, `Extend the last one to ${needed}.`];
  }
}

function* checkComment(kind: string, { line, close, single, replace = {} }: CommentSyntax): Generator<Mistake> {
  for (const end of new Set([close, single?.close ?? close])) {
    const word = end.trim();
    if (word === "") {
      if (line.trim() !== "") continue;
      const message = `the comment ${kind} has neither an end nor a prefix for each line`;
      yield [["comments", kind, "line"], message, "Add one of them. Otherwise the second line is code."];
    } else if (!Object.keys(replace).some((piece) => piece !== "" && word.includes(piece))) {
      const message = `the comment ${kind} ends with ${word}, which a text may contain`;
      yield [["comments", kind], message, `Add it to "replace". Otherwise a text can end the comment.`];
    }
  }
}
