/** The escapes of a PO string, as in C. */
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

/** Writes a text as the strings of one keyword, in gettext's layout: one string for each line. */
export function quotePo(keyword: string, text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [""];
  const quoted = lines.map((line) => `"${escapePo(line)}"`);
  return quoted.length === 1 ? [`${keyword} ${quoted[0]}`] : [`${keyword} ""`, ...quoted];
}

function escapePo(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
  return text.replace(/[\u0007-\u000d"\\]/g, (char) => NAMES.get(char) ?? char);
}

/** Decodes a PO string without its quotes. `problem` is null when the string is valid. */
export function unescapePo(quoted: string): { text: string; problem: string | null } {
  if (!quoted.includes("\\")) return { text: quoted, problem: null };
  let problem: string | null = null;
  // Decode adjacent bytes together: `msgcat --escape` writes each non-ASCII character as several bytes.
  const text = quoted.replace(/(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+|\\(.)/gsu, (whole, char?: string) => {
    if (char === undefined) {
      const decoded = decodeBytes(whole);
      if (decoded === null) problem ??= `${whole} is not a character of UTF-8`;
      return decoded ?? whole;
    }
    const meant = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
    if (meant === undefined) problem ??= `${whole} is not an escape`;
    return meant ?? char;
  });
  return { text, problem };
}

function decodeBytes(escapes: string): string | null {
  const bytes = escapes
    .split("\\")
    .slice(1)
    .map((digits) => (digits.startsWith("x") ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8)));
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
