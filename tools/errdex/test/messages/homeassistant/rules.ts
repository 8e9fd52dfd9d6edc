/** A rule of Home Assistant's for translations of an integration: what it is called, and what it refuses. */
export type Rule = readonly [name: string, refuses: (text: string) => boolean];

/**
 * The rules for every text, after those that hassfest applies to strings.json:
 * https://developers.home-assistant.io/docs/internationalization/core
 * Whether placeholders are names, and the same as in English, is asked of Python itself.
 */
export const RULES: readonly Rule[] = [
  ["holds HTML", (text) => /<[a-z].*>/is.test(text)],
  ["has a placeholder between single quotes", (text) => /'\{\w+\}'/.test(text)],
  ["has a reference inside", (text) => /.\[%|%\]./.test(text)],
  ["has blanks around it", (text) => text.trim() !== text],
  [
    "holds an address",
    (text) => /((ftps?|scp|https?|mqtts?|socket|socks5):\/\/|www\.)[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]{2,5}/i.test(text),
  ],
];

/** What a key of an exception may be: words of small letters and digits, with single underscores between. */
export const SLUG = /^[a-z0-9]+(_[a-z0-9]+)*$/;
