import { join } from "node:path";
import { marked, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";
import { readTree } from "../support/tree.ts";

// The reference of test/goldens/life, as a browser shows it.
const pages = readTree(join(import.meta.dirname, "../goldens/life/expected/markdown"));

const DISCOURAGED = [
  "ECHO_SEEN",
  "FAX_JAMMED",
  "GHOST_SEEN",
  "LINK_BROKEN",
  "MODEM_BUSY",
  "PULSE_LATE",
  "STATE_UNSURE",
];

function page(name: string): string {
  const text = pages[name];
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
}

/** The texts that a piece of Markdown strikes through. */
function struck(markdown: string): string[] {
  const texts: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === "del")
      texts.push(token.tokens?.map((inner: Token) => "text" in inner && inner.text).join("") ?? "");
  });
  return texts.map((text) => text.replaceAll("\\", "")).sort();
}

function tables(markdown: string): Tokens.Table[] {
  return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === "table");
}

test("the index, the list of names and the pages strike through what is deprecated or retired, and nothing else", () => {
  expect(struck(page("README.md"))).toEqual(DISCOURAGED);
  const aliases = ["LINK_BROKEN", "LINK_BROKEN", "LINK_CUT", "LINK_DOWN", "MODEM_BUSY", "MODEM_IN_USE"];
  expect(struck(page("names.md"))).toEqual([...DISCOURAGED, ...aliases].sort());
  const sections = ["devices.md", "general.md", "observed.md"].flatMap((name) => struck(page(name)));
  expect(sections.sort()).toEqual(DISCOURAGED);
});

test("each successor is a link to its section, in every page that strikes the entry through", () => {
  const links: string[] = [];
  for (const [name, text] of Object.entries(pages)) {
    if (!name.endsWith(".md")) continue;
    marked.walkTokens(marked.lexer(text), (token) => {
      if (token.type === "link" && token.text === "`CONNECTION_LOST`") links.push(`${name} ${token.href}`);
    });
  }
  const count = (name: string): number => links.filter((link) => link === `${name} devices.md#100`).length;
  expect(["README.md", "names.md", "devices.md", "general.md", "observed.md"].map(count)).toEqual([3, 6, 2, 0, 1]);
  expect(links).toHaveLength(12);
  expect(page("devices.md")).toContain('<a id="100"></a><a id="CONNECTION_LOST"></a>');
});

test("retired codes have a table of their own in the index, and stand in no other", () => {
  const rows = tables(page("README.md")).map((table) => table.rows.map((cells) => cells.map(({ text }) => text)));
  expect(rows.at(-1)?.map(([code, , , since]) => [code, since])).toEqual([
    ["[104](devices.md#104)", "1.2.0"],
    ["[105](general.md#105)", "next"],
    ["[-2](observed.md#-2)", "1.2.0"],
  ]);
  const codes = rows.flat().map(([code = ""]) => /\[(.+)\]/.exec(code)?.[1]);
  expect(codes).toHaveLength(12);
  expect(new Set(codes).size).toBe(12);
});

test("a page says since when, why, and what to use; the index says which version it is of", () => {
  const devices = page("devices.md");
  expect(devices).toContain("\n**Deprecated since 1.1.0:** It says less than the other one. Use [`CONNECTION_LOST`](");
  expect(devices).toContain("\n**Retired since 1.2.0:** the API no longer sends it.\n");
  expect(devices).toContain("\n- Since: next\n");
  expect(page("README.md")).toContain("\nGenerated from version 1.2.0 of the catalogue and any changes since;");
});

test("message bundles keep the keys of what is deprecated or retired, in every language", () => {
  const bundles = readTree(join(import.meta.dirname, "../goldens/life/expected/messages/i18next"));
  const keys = (tag: string): string[] => Object.keys(JSON.parse(bundles[`${tag}/acme-errors.json`] ?? "{}"));
  expect(keys("en")).toEqual(["100", "101", "102", "103", "104", "105", "106", "107", "108", "112", "-2", "-1"]);
  expect(keys("de")).toEqual(["102", "104"]);
});
