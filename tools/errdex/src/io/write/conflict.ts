/**
 * Whether a text has the marks that git leaves where two branches have changed the same lines.
 *
 * @param content a text, or the bytes of a file; a binary file has none.
 */
export function hasConflict(content: string | Uint8Array): boolean {
  const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  return text.includes("<<<<<<<") && /^<{7}(?: |$)/m.test(text) && /^>{7}(?: |$)/m.test(text);
}

/**
 * The two sides of a text with conflicts: what each branch has, with what both have.
 *
 * @returns the text of the current branch and that of the other one. Of marks with the common ancestor (`diff3`) the
 *   ancestor's lines are left out.
 */
export function sidesOfConflict(text: string): readonly [ours: string, theirs: string] {
  const ours: string[] = [];
  const theirs: string[] = [];
  let part: "both" | "ours" | "ancestor" | "theirs" = "both";
  for (const line of text.split(/\r?\n/)) {
    if (/^<{7}(?: |$)/.test(line)) part = "ours";
    else if (part === "ours" && /^\|{7}(?: |$)/.test(line)) part = "ancestor";
    else if (part !== "both" && part !== "theirs" && /^={7}$/.test(line)) part = "theirs";
    else if (part === "theirs" && /^>{7}(?: |$)/.test(line)) part = "both";
    else {
      if (part === "both" || part === "ours") ours.push(line);
      if (part === "both" || part === "theirs") theirs.push(line);
    }
  }
  return [ours.join("\n"), theirs.join("\n")];
}
