/** What follows a backslash in a PO string, as in C. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\u0007",
  '"': '"',
  "\\": "\\",
};
const NAMES = new Map(Object.entries(ESCAPES).map(([name, char]) => [char, `\\${name}`]));

/** Writes a text as the strings of one keyword, the way gettext does: a string for each line. */
export function quotePo(keyword: string, text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [""];
  const quoted = lines.map((line) => `"${escapePo(line)}"`);
  return quoted.length === 1 ? [`${keyword} ${quoted[0]}`] : [`${keyword} ""`, ...quoted];
}

function escapePo(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
  return text.replace(/[\u0007-\u000d"\\]/g, (char) => NAMES.get(char) ?? char);
}

/** A PO string without its quotes, or what is wrong with it. */
export function unescapePo(quoted: string): { text: string; problem: string | null } {
  if (!quoted.includes("\\")) return { text: quoted, problem: null };
  let problem: string | null = null;
  const text = quoted.replace(
    /\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,8})|(.))/gsu,
    (whole, octal?: string, hex?: string, char?: string) => {
      if (char !== undefined) {
        const meant = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
        if (meant === undefined) problem ??= `${whole} is no escape`;
        return meant ?? char;
      }
      const byte = octal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(octal, 8);
      // A byte of a longer character says nothing by itself.
      if (byte > 0x7f) problem ??= `${whole} is not a character of ASCII`;
      return String.fromCharCode(byte);
    },
  );
  return { text, problem };
}
