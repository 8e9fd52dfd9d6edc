import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../support/temp.ts";
import { catalogueIn, importAs } from "./support.ts";

/** Imports a text into an empty catalogue: its codes with their names and texts, and the lines of what is unread. */
function imported(format: string, text: string, ...options: readonly string[]) {
  const folder = join(tempFolder(), "api");
  const { exitCode, stdout } = importAs(format, folder, text, "--revision", "1", ...options);
  const unread = [...stdout.matchAll(/^document\.txt:(\d+):\d+ unread \(warning\): (\S+)/gm)];
  const errors = exitCode === 0 ? catalogueIn(folder).errors : [];
  return {
    exitCode,
    stdout,
    errors,
    codes: errors.map(({ code }) => code),
    unread: unread.map(([, line, code]) => `${line} ${code}`),
    catalogue: exitCode === 0 ? catalogueIn(folder) : null,
  };
}

const HEAD = "| Code | Message |\n|---|---|\n| 1001 | bad token |\n";

describe("codes of Markdown outside its tables", () => {
  test.each([
    [
      "a heading with a name, and a list",
      "### -1001 DISCONNECTED\n * Internal error.\n * Wait.",
      -1001,
      "Internal error.",
    ],
    ["a heading with words", "## 4001: user unknown\n\nNobody has this id.", 4001, "user unknown"],
    ["a heading of a code alone", "## 5\n\nThe disk is full.", 5, "The disk is full."],
    ["a heading with the code at its end", "### Token expired (1010)\n\nGet another.", 1010, "Token expired"],
    ["a heading below a line", "4001 user unknown\n---\n\nNobody has this id.", 4001, "user unknown"],
    ["a heading with a label", "### Error code: `4001`\n\nuser unknown", 4001, "user unknown"],
    [
      "a table of HTML",
      "<table><tr><th>Code</th><th>Message</th></tr><tr><td>3001</td><td>declined</td></tr></table>",
      3001,
      "declined",
    ],
    [
      "a table of HTML with empty lines",
      "<table>\n<tr><th>Code</th>\n\n<th>Message</th></tr>\n\n<tr><td>`3001`</td><td>declined</td></tr>\n</table>",
      3001,
      "declined",
    ],
    ["a list", "- `4001`: user unknown\n- `4002`: user blocked", 4001, "user unknown"],
    ["a list of bold codes", "* **4001** - user unknown\n* **4002** - user blocked", 4002, "user blocked"],
    ["a list without marks", "- 4001 user unknown\n- 4002 user blocked", 4001, "user unknown"],
    ["a list of numbers of one digit", "- 1: no network\n- 2: no disk", 2, "no disk"],
    ["a list in a list", "- Users\n  - 4001: user unknown\n  - 4002: user blocked", 4002, "user blocked"],
    ["a list with its texts below", "- 4001\n  - Message: user unknown\n  - Solution: Sign up.", 4001, "user unknown"],
    ["a list of records", "- Code: 4001\n- Message: user unknown", 4001, "user unknown"],
    ["a definition", "**5001**\n: device offline", 5001, "device offline"],
    ["a definition after an empty line", "5001\n\n: device offline", 5001, "device offline"],
    ["a definition of HTML", "<dl>\n<dt>5001</dt>\n<dd>device offline</dd>\n</dl>", 5001, "device offline"],
    ["a line of bold text", "**4001** — user unknown", 4001, "user unknown"],
    ["lines of a paragraph", "4001: user unknown  \n4002: user blocked", 4002, "user blocked"],
    ["lines with a break", "`4001` - user unknown<br>`4002` - user blocked", 4002, "user blocked"],
    ["a bold line as a heading", "**4001 USER_UNKNOWN**\n\nNobody has this id.", 4001, "Nobody has this id."],
    ["a number that looks like one of a list", "4001. user unknown", 4001, "user unknown"],
    [
      "a section that opens",
      "<details>\n<summary>4001 user unknown</summary>\n\nNobody.\n\n</details>",
      4001,
      "user unknown",
    ],
    ["a component with a title", '<Accordion title="4001: user unknown">\nNobody.\n</Accordion>', 4001, "user unknown"],
    ["a quotation", "> ### 4001 user unknown\n>\n> Nobody.", 4001, "user unknown"],
    ["a table in a quotation", "> | Code | Message |\n> |---|---|\n> | 4001 | user unknown |", 4001, "user unknown"],
    ["Chinese labels", "## 4001\n\n* 信息 - `user unknown`\n* 含义 - Nobody has this id.", 4001, "user unknown"],
    ["a name and its code", "### DEVICE_GONE (6005)\n\nIt is gone.", 6005, "It is gone."],
    ["a link to the heading", "## [#](#4001) 4001 user unknown\n\nNobody.", 4001, "user unknown"],
    ["a tab", '{% tab title="4001" %}\n\nuser unknown\n\n{% endtab %}', 4001, "user unknown"],
    ["a label and a comma", "- Error code `4001`, user unknown", 4001, "user unknown"],
    [
      "bold words under a heading about errors",
      "**AccessDenied**\nNo access.\nHTTP Status Code: 403",
      "AccessDenied",
      "No access.",
    ],
    [
      "a word in backticks above its text",
      "`card_declined`\n\nThe card was declined.",
      "card_declined",
      "The card was declined.",
    ],
    ["a known word", "### PARCEL_LOST\n\nThe parcel is lost.", "PARCEL_LOST", "The parcel is lost."],
  ])("%s", (_, text, code, message) => {
    const alone = imported("markdown", `# Errors\n\n${text}\n`);
    expect(alone.stdout).toContain("added");
    expect(alone.errors.find((entry) => entry.code === code)?.message).toBe(message);
    const { errors, unread } = imported("markdown", `# Errors\n\n${HEAD}\n${text}\n`);
    expect(errors.map((entry) => String(entry.code))).toEqual(expect.arrayContaining(["1001", String(code)]));
    expect(unread).toEqual([]);
  });

  test("a heading without a code is the section, in a list and above a table", () => {
    const text = `# Errors\n\n${HEAD}\n## Users\n\n- 4001: user unknown\n\n### 5001 device offline\n\nIt sleeps.\n\n## Pay\n\n- 3001: declined\n`;
    const { errors } = imported("markdown", text);
    expect(errors.map(({ code, source }) => [code, source?.section])).toEqual([
      [1001, undefined],
      [3001, "Pay"],
      [4001, "Users"],
      [5001, "Users"],
    ]);
  });

  test("labels below a heading tell message, description, solution and HTTP status", () => {
    const text =
      "### 4001 USER_UNKNOWN\n\n**Message**: no such user\n\nHTTP status: 404 Not Found\n\n#### Solution\n\nSign up.\n\n#### Example\n\nNot a text of 4001.\n";
    const [entry] = imported("markdown", text).errors;
    expect(entry).toMatchObject({
      code: 4001,
      name: "USER_UNKNOWN",
      message: "no such user",
      httpStatus: 404,
      resolution: "Sign up.",
    });
    expect(entry?.description).toBe("no such user");
  });

  test("a row that is read has bars at its ends, although the table's own lines have none", () => {
    expect(imported("markdown", "Code | Message\n---|---\n1001 | a |\n| 1002 | b |\n1003 | c").codes).toEqual([
      1001, 1002, 1003,
    ]);
  });

  test("a minor code in the text about a code is none of its own", () => {
    const table = "| Minor code | Detail |\n|---|---|\n| 1 | country |\n| 2 | name |";
    const text = `## :flag: Error 100 - BAD_PAYLOAD\n\nBad payload.\n\n${table}\n\n## Error 101 - BAD_USER\n\nBad user.\n\n${table}\n`;
    expect(imported("markdown", text).errors.map(({ code, name }) => [code, name])).toEqual([
      [100, "BAD_PAYLOAD"],
      [101, "BAD_USER"],
    ]);
  });

  test("an HTTP status above a table of codes is its section", () => {
    const { codes, errors, unread } = imported("markdown", `# Errors\n\n## 400 Bad request\n\n${HEAD}`);
    expect(codes).toEqual([1001]);
    expect(errors[0]?.source?.section).toBe("400 Bad request");
    expect(unread).toEqual(["3 400"]);
  });

  test("a code that has a row and a heading has the texts of both", () => {
    const { errors, exitCode } = imported("markdown", `${HEAD}\n## 1001\n\nSolution: Get another.\n`);
    expect(exitCode).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ message: "bad token", resolution: "Get another." });
  });
});

describe("what is no code", () => {
  test.each([
    "## 1 Introduction\n\nText.\n\n## 2 Errors\n\nText.",
    "1. Sign up\n2. Sign in",
    "- 3 requests\n- 5 devices",
    "- 100 requests per minute\n- 2000 requests per hour",
    "We answer within 24 hours. Since 2024 there are 3 plans.",
    "## 10xx - General errors\n\nText.",
    "Last updated: 2026-01-01",
    "- `limit`: the most parcels\n- `offset`: the first parcel",
    "UTF-8 is used everywhere.",
    "<!-- 9999: hidden -->",
    "<!--\n### 9999 hidden\n-->",
    "---\ntitle: Errors\nid: 9999\n---",
    "[Errors](#errors) | [Limits](#limits)",
  ])("%j", (text) => {
    const { codes, unread } = imported(
      "markdown",
      text.startsWith("---") ? `${text}\n\n${HEAD}` : `${HEAD}\n${text}\n`,
    );
    expect([codes, unread]).toEqual([[1001], []]);
  });
});

describe("what looks like a code and is not read is a finding with its line", () => {
  test.each([
    ["lines of code", "```\n2001 order rejected\n```", "6 2001"],
    ["an example", '```json\n{ "code": 2001, "msg": "x" }\n```', "6 2001"],
    ["a sentence", "You may also see error code 2001 then.", "5 2001"],
    ["a Chinese sentence", "这时返回错误码 2001。", "5 2001"],
    ["two codes in a heading", "## 2001, 2002\n\nText.", "5 2001"],
    ["a number in a sentence about errors", "Error 2001 is internal.", "5 2001"],
    ["a code without a text", "## Text\n\n- 2001", "7 the"],
    ["words after a number", "## Text\n\n2001 order rejected", "7 2001"],
  ])("%s", (_, text, expected) => {
    const { codes, unread, exitCode } = imported("markdown", `${HEAD}\n${text}\n`);
    expect([exitCode, codes]).toEqual([0, [1001]]);
    expect(unread).toContain(expected);
  });

  test("--skip leaves it out", () => {
    const { unread } = imported("markdown", `${HEAD}\nSee error code 2001.\n`, "--skip", "5");
    expect(unread).toEqual([]);
  });

  test("an entry whose code is in such a finding is not missing", () => {
    const folder = join(tempFolder(), "api");
    importAs("markdown", folder, `${HEAD}| 2001 | order rejected |\n`, "--revision", "1");
    const { stdout, exitCode } = importAs("markdown", folder, `${HEAD}\nAnd error code 2001.\n`, "--revision", "2");
    expect([exitCode, catalogueIn(folder).errors.map(({ deprecated }) => deprecated)]).toEqual([
      0,
      [undefined, undefined],
    ]);
    expect(stdout).toContain("document.txt:5:1 unread (warning): 2001 in");
  });

  test("a table whose codes have no heading, and a table without codes", () => {
    const numbers = imported("markdown", `${HEAD}\n\n| Number | Text |\n|---|---|\n| 2001 | order rejected |\n`);
    expect(numbers.exitCode).toBe(1);
    expect(numbers.stdout).toContain('document.txt:6:3 table: this table has no column of codes: "Number", "Text"');
    const words = imported("markdown", `${HEAD}\n\n| Parameter | Type |\n|---|---|\n| limit | integer |\n`);
    expect(words.codes).toEqual([1001]);
    expect(words.stdout).toContain('not read: the table "Parameter", "Type" without codes (line 6)');
  });
});

describe("HTML", () => {
  test("lists, definitions, headings and rows of boxes are read", () => {
    const text = `<h1>Errors</h1>
<h2>Orders</h2><ul><li><b>2001</b> - order rejected</li><li><b>2002</b> - no such order</li></ul>
<h2>Pay</h2><dl><dt>3001</dt><dd>card declined</dd><dt>3002</dt><dt>3003</dt><dd>card expired</dd></dl>
<h3>4001 USER_UNKNOWN</h3><p>The user is unknown.</p>
<div><div><div>5001</div><div>device offline</div></div><div><div>5002</div><div>device asleep</div></div></div>
<pre>6001 disk full
6002 disk gone</pre>`;
    const { errors, unread } = imported("html", text);
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [2001, "order rejected"],
      [2002, "no such order"],
      [3001, "card declined"],
      [3002, "card expired"],
      [3003, "card expired"],
      [4001, "The user is unknown."],
      [5001, "device offline"],
      [5002, "device asleep"],
    ]);
    expect(unread).toEqual(["6 6001", "7 6002"]);
  });

  test("a table without headings, one with its headings at the left, and one with a caption", () => {
    const cell = (texts: string[], tag = "td") =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
    const bare = `<table>${cell(["1001", "bad token"])}${cell(["1002", "no token"])}</table>`;
    expect(imported("html", bare).codes).toEqual([1001, 1002]);
    const left = `<table><tr><th>Code</th><td>1001</td></tr><tr><th>Message</th><td>bad token</td></tr></table>`;
    expect(imported("html", left).errors).toMatchObject([{ code: 1001, message: "bad token" }]);
    const caption = `<table><caption>Token errors</caption>${cell(["Code", "Message"], "th")}${cell(["1001", "bad token"])}</table>`;
    expect(imported("html", caption).catalogue?.categories).toEqual([{ id: "token", title: "Token errors" }]);
  });
});

test("a cell with a code that spans rows has the texts of all, and a code may have its name in its cell", () => {
  const spanned =
    '<table><tr><th>Code<th>Message<tr><td rowspan="2">1001<td>one<tr><td>two<tr><td>1002<td>three</table>';
  expect(imported("html", spanned).errors.map(({ code, message }) => [code, message])).toEqual([
    [1001, "one two"],
    [1002, "three"],
  ]);
  const named =
    "| Code | Description |\n|---|---|\n| TokenBad = 801 | a |\n| 401 - Unauthorized | b |\n| 402 NO_MONEY | c |";
  expect(imported("markdown", named).errors.map(({ code, name }) => [code, name])).toEqual([
    [401, "UNAUTHORIZED"],
    [402, "NO_MONEY"],
    [801, "TOKEN_BAD"],
  ]);
});

describe("sections", () => {
  test("a short line above a table is its heading, and a sentence above another table is not", () => {
    const table = (code: number) => `| Error code | Error message |\n|---|---|\n| ${code} | message ${code} |\n`;
    const text = `Last updated: 2026-01-01\n\nSystem error codes start with 500 and 10xx.\n\n${table(1001)}
Device error codes

${table(2001)}
Is this page helpful?
YesFeedback

These are other codes.

${table(3001)}`;
    const { errors, catalogue } = imported("markdown", text);
    expect(errors.map(({ source }) => source?.section)).toEqual([
      "System error codes",
      "Device error codes",
      undefined,
    ]);
    expect(catalogue?.categories.map(({ title }) => title)).toEqual([
      "System error codes",
      "Device error codes",
      "General",
    ]);
  });

  test("the age of the page is no heading", () => {
    const text = readFileSync(join(import.meta.dirname, "data/awkward.md"), "utf8").slice(0, 60);
    expect(text).toContain("Last Updated");
    const { errors } = imported("markdown", `Last updated: 2026-01-01\n${HEAD}`);
    expect(errors[0]?.source?.section).toBeUndefined();
  });
});

describe("what built documentation does", () => {
  test("a code that only a style sets apart from its text", () => {
    const { codes, errors, unread } = imported(
      "html",
      "<h1>Error codes</h1><div><span>101</span>File not found</div><p>It is gone.</p>" +
        '<ul><li><a href="/102"><span>102</span><span>Out of disk</span><i class="icon"></i></a></li>' +
        "<li><a><span>103</span><span>磁盘已满</span></a></li></ul><p><b>SL-201</b>Channel unknown</p>",
      "--codes",
      "string",
    );
    expect(codes).toEqual(["101", "102", "103", "SL-201"]);
    expect(errors.map(({ message }) => message)).toEqual([
      "File not found",
      "Out of disk",
      "磁盘已满",
      "Channel unknown",
    ]);
    expect(unread).toEqual([]);
  });

  test.each(["<p><b>10</b>th of May</p>", "<p><i>IPV6</i>Address</p>", "<p>A<b>101</b>Bc</p>", "<p><b>1</b>File</p>"])(
    "%s is a text without a code",
    (text) => {
      const { stdout, codes } = imported("html", `<ul><li>4001: user unknown</li></ul>${text}`);
      expect(codes).toEqual([4001]);
      expect(stdout).not.toContain("unread");
    },
  );

  test.each([
    ["html", "<h1>Errors</h1><section><header>Error Code: Emulator</header><p>Use a real device.</p></section>"],
    ["html", "<h1>Errors</h1><h2>Error code: Emulator</h2><p>Use a real device.</p>"],
    ["markdown", "# Errors\n\n### Error Code: Emulator\n\nUse a real device."],
    ["markdown", "# Errors\n\n错误码：Emulator\n\nUse a real device."],
  ])("a word that is said to be a code (%s: %s)", (format, text) => {
    const { errors } = imported(format, text);
    expect(errors.map(({ code, message }) => [code, message])).toEqual([["Emulator", "Use a real device."]]);
  });

  test("a word that is said to be a code, in a sentence or a list, is not lost silently", () => {
    const { codes, unread } = imported("markdown", `# Errors\n\n${HEAD}\n- Error code: Emulator\n- another`);
    expect([...codes.map(String), ...unread.map((line) => line.replace(/^\d+ /, ""))]).toContain("Emulator");
  });

  test.each(["Error code: string", "The error code: see below", "Error Codes: Overview", "Error code: of the call"])(
    "%s names no code",
    (text) => {
      const { codes, unread } = imported("markdown", `# Errors\n\n${HEAD}\n${text}\n`);
      expect([codes, unread]).toEqual([[1001], []]);
    },
  );

  test.each([
    ["html", "<table><tr><th>App</th><th>Site</th></tr><tr><td>Game</td></tr></table>"],
    ["html", "<table><tr><th>App</th><th>Site</th></tr><tr><td>Game</td></tr><tr><td>a</td><td>b</td></tr></table>"],
    ["markdown", "| App | Site |\n|---|---|\n| Game | a | b | c |\n| a | b |\n"],
  ])("a row of another table that does not fit stops nothing (%s: %s)", (format, table) => {
    const code = format === "html" ? "<p><b>4001</b>: user unknown</p>" : "**4001**: user unknown\n\n";
    const { exitCode, codes, stdout } = imported(format, code + table);
    expect([exitCode, codes]).toEqual([0, [4001]]);
    expect(stdout).toMatch(/:\d+:\d+ row \(warning\): this row has /);
  });

  test("a row of the table of codes that does not fit still stops the import", () => {
    const { exitCode, stdout } = imported(
      "html",
      "<table><tr><th>Code</th><th>Message</th></tr><tr><td>1</td><td>a</td></tr><tr><td>2</td></tr></table>",
    );
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/ row: this row has 1 cells/);
  });

  test.each(["1002|no address|", "1002 | no address"])("a row without a bar at its beginning: %s", (row) => {
    const { errors } = imported(
      "markdown",
      `| Code | Message |\n|---|---|\n| 1001 | bad token |\n${row}\n| 1003 | c |\n`,
    );
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [1001, "bad token"],
      [1002, "no address"],
      [1003, "c"],
    ]);
  });

  test("a row without a bar at its beginning and with too few cells stops the import", () => {
    const { stdout } = imported("markdown", "| Code | Message | Cause |\n|---|---|---|\n1001 | bad token\n");
    expect(stdout).toContain("row: this row does not begin with a bar");
  });

  test("an X is a letter like others, where other codes have letters there", () => {
    const rows = ["00000", "2201B", "2201W", "2201X"].map((code) => `<tr><td>${code}</td><td>text ${code}</td></tr>`);
    const table = `<table><tr><th>Error Code</th><th>Message</th></tr>${rows.join("")}</table>`;
    expect(imported("html", table).codes).toEqual(["00000", "2201B", "2201W", "2201X"]);
    const range = table.replaceAll("2201B", "22019").replaceAll("2201W", "22018");
    expect(imported("html", range).stdout).toContain('"2201X" is not one code');
  });
});
