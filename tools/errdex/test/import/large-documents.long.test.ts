import { join } from "node:path";
import { expect, test } from "vitest";
import { measure } from "../support/growth.ts";
import { tempFolder } from "../support/temp.ts";
import { catalogueIn, importAs } from "./support.ts";

const MEGABYTE = 1024 * 1024;

/** A code with its texts, in each form that documents list codes in. `{n}` is another number each time. */
const FORMS: readonly (readonly [name: string, format: string, head: string, piece: string, tail: string])[] = [
  [
    "a table of Markdown",
    "markdown",
    "# Errors\n\n| Code | Message | Description |\n|---|---|---|\n",
    "| {n} | call {n} failed | The call {n} has failed, and nobody knows why. |\n",
    "",
  ],
  ["a list of Markdown", "markdown", "# Errors\n\n", "- `{n}`: the call {n} has failed, and nobody knows why\n", ""],
  ["headings of Markdown", "markdown", "# Errors\n\n", "## {n} CALL_FAILED_{n}\n\nThe call {n} has failed.\n\n", ""],
  ["definitions of Markdown", "markdown", "# Errors\n\n", "**{n}**\n: the call {n} has failed\n\n", ""],
  [
    "a table of HTML",
    "html",
    "<h1>Errors</h1><table><tr><th>Code</th><th>Message</th></tr>",
    "<tr><td><code>{n}</code></td><td>the <b>call</b> {n} has failed</td></tr>\n",
    "</table>",
  ],
  ["a list of HTML", "html", "<h1>Errors</h1><ul>", "<li><b>{n}</b> - the call {n} has failed</li>\n", "</ul>"],
  ["definitions of HTML", "html", "<h1>Errors</h1><dl>", "<dt>{n}</dt><dd>the call {n} has failed</dd>\n", "</dl>"],
  ["CSV", "csv", "Code,Message\n", '{n},"the call {n}, which nobody expected, has failed"\n', ""],
];

/** A document of at least so many bytes, and how many codes it lists. */
function documentOf(bytes: number, head: string, piece: string, tail: string): { text: string; codes: number } {
  const pieces: string[] = [];
  for (let size = 0, number = 100_001; size < bytes; number += 1) {
    const next = piece.replaceAll("{n}", String(number));
    pieces.push(next);
    size += next.length;
  }
  return { text: head + pieces.join("") + tail, codes: pieces.length };
}

/** Imports a document into an empty catalogue, twice; gives the milliseconds of the quicker run. */
function timeOf(format: string, { text, codes }: { text: string; codes: number }): number {
  return measure(() => {
    const folder = join(tempFolder(), "api");
    expect(importAs(format, folder, text, "--revision", "1", "--format", "json")).toMatchObject({ exitCode: 0 });
    expect(catalogueIn(folder).errors).toHaveLength(codes);
  }, 2);
}

/** Four times the text takes four times as long. With the square of it, it would be sixteen times. */
const AT_MOST = 8;

test.each(FORMS)(
  "%s of one, two and four megabytes takes time in proportion, and no code is lost",
  (...form) => {
    const [, format, head, piece, tail] = form;
    const [one = 0, two = 0, four = 0] = [1, 2, 4].map((size) =>
      timeOf(format, documentOf(size * MEGABYTE, head, piece, tail)),
    );
    expect([two / one < AT_MOST / 2, four / one < AT_MOST, [one, two, four]]).toEqual([true, true, expect.anything()]);
  },
  600_000,
);
