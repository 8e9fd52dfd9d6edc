import type { AuthorModel } from "./model.ts";

/**
 * Reads an author as npm and mail programs write it, because some registries want the name and the address apart.
 *
 * @param text `Ada Lovelace <ada@example.org>`, `<ada@example.org>`, or a name alone.
 */
export function readAuthor(text: string): AuthorModel {
  const found = /^([^<>]*)<([^<>@ ]+@[^<>@ ]+)>$/.exec(text.trim());
  if (found === null) return { name: text.trim(), email: null };
  const [, name = "", email = ""] = found;
  return { name: name.trim() || null, email };
}
