import { join } from "node:path";
import { selectorOf } from "../../../src/messages/counting.ts";
import type { Sample } from "../samples.ts";
import type { Question } from "./chromium.ts";
import { loadMessages, sayMessage } from "./read-messages.ts";

/** The file of a language. */
export function fileOf(from: string, language: string): string {
  return join(from, "_locales", language.replaceAll("-", "_"), "messages.json");
}

/** How an extension asks for a sample: by the name of its form, or else by that of its text. */
export function questionOf({ language, names, field, args, values }: Sample): Question {
  const name = `acme_errors_${names.word}_${field}`;
  const { count, kind } = values;
  const form = kind ?? (typeof count === "number" ? selectorOf(language)(count) : "other");
  return { names: [`${name}_${form}`, name], values: args.map((arg) => String(values[arg])) };
}

/** Says a sample as an extension does; null where there is no message. */
export function say(from: string, sample: Sample): string | null {
  const { names, values } = questionOf(sample);
  const messages = loadMessages(fileOf(from, sample.language));
  const found = names.map((name) => messages.get(name.toLowerCase())).find((message) => message !== undefined);
  return found === undefined ? null : shownText(sayMessage(found, values));
}

/** A text as people see it: without the character that follows a dollar sign. */
export function shownText(text: string): string {
  return text.replaceAll("$\u2060", "$");
}
