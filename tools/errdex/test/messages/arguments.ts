import { displayMessage, placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import type { Sample } from "./samples.ts";

/** Whether a text holds an argument, so that it is a format. */
export function takesArguments({ source }: Sample): boolean {
  return placeholdersOf(parseMessage(source).parts).length > 0;
}

/** The values that a caller passes for a text: of the arguments that it shows, the counted one first. */
export function argumentsOf({ source, args, values }: Sample): (string | number)[] {
  const [, counted = ""] = /\{(\w+), plural,/.exec(source) ?? [];
  const shown = displayMessage(parseMessage(source).parts);
  const used = placeholdersOf(parseMessage(source).parts).filter((name) => shown.includes(`{${name}}`));
  const order = args.filter((name) => used.includes(name) && name !== counted);
  return [...(counted === "" ? [] : [counted]), ...order].map((name) => values[name] ?? "");
}
