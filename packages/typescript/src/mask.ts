// Copied by errdex from templates/typescript/runtime/src/mask.ts. Edit that file, then run "pnpm generate".

/** What takes the place of a credential. */
const MASK = "***";

/**
 * What looks like a credential or an address, and what is written instead. A function, because most programs never
 * mask a text. Each pattern takes time in proportion to the length of the text.
 */
function patterns(): [pattern: RegExp, replacement: string][] {
  // Fields that hold a credential, an account or a device.
  const names = [
    "token|secret|passw(?:or)?d|pwd|sign|signature|authori[sz]ation|cookie|ticket|nonce|uid|email|phone|mobile",
    "(?:api|access|local|app|private|secret)[_ -]?key",
    "(?:client|access|app|device|dev|user|home)[_ -]?id",
    "user[_ -]?name",
  ].join("|");
  // In quotes, after the word Bearer, or up to a blank or a mark.
  const quoted = `\\\\{0,3}"[^"\\n\\r]*"?|'[^'\\n\\r]*'?`;
  const value = `${quoted}|(?:Bearer|Basic)[ \\t]+[^ \\t\\n\\r"',;]+|[^ \\t\\n\\r"',;&)}\\]]+`;
  const before = "(?<![A-Za-z0-9._%+-])";
  return [
    // "access_token": "x", sign=x, client secret: x
    [new RegExp(`((?:${names})\\\\{0,3}["']?[ \\t]{0,8}[:=][ \\t]{0,8})(?:${value})`, "gi"), `$1${MASK}`],
    [new RegExp(`${before}(Bearer|Basic)[ \\t]+[A-Za-z0-9._~+/=-]{8,}`, "g"), `$1 ${MASK}`],
    // user@example.org
    [new RegExp(`${before}[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+`, "g"), MASK],
    // 192.0.2.7
    [/(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?!\.?[0-9])/g, "*.*.*.*"],
    // 00:1a:2b:3c:4d:5e
    [/(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])/g, MASK],
  ];
}

/** Replaces what looks like a credential or an address in a text, so that it may be logged. */
export function maskText(text: string): string {
  let masked = text;
  for (const [pattern, replacement] of patterns()) masked = masked.replace(pattern, replacement);
  return masked.replace(/[A-Za-z0-9_-]{16,}/g, (word) => (looksMade(word) ? MASK : word));
}

/** Returns whether a long word is a key, a token or an id. The words of people and the names of codes have few digits. */
function looksMade(word: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(word)) return false;
  return word.replace(/[^0-9]/g, "").length >= 3 || /[0-9][A-Za-z]+[0-9]|[A-Za-z][0-9]+[A-Za-z]/.test(word);
}
