import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../src/catalogue/catalogue.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";

// The package of test/goldens/life, which has entries in every state.
const folder = tempFolder();
const SOURCE = join(folder, "src");
expect(
  errdex("generate", join(import.meta.dirname, "../goldens/life"), "--target", "python", "--out", folder),
).toMatchObject({
  exitCode: 0,
});

/** Runs a program and gives its lines; every warning is printed among them, with the line that it is about. */
function run(program: string, source = SOURCE): string[] {
  const head = `import sys, warnings
def show(message, category, filename, lineno, *rest): print(f"{lineno} {category.__name__}: {message}")
warnings.showwarning = show
`;
  const text = `${head}${program}`;
  const env = { PYTHONPATH: source, PYTHONDONTWRITEBYTECODE: "1" };
  return runProgram("python3", ["-c", text], { env }).trimEnd().split("\n");
}

/** Python 3.9, which the package runs on as well, has no match. */
const hasMatch = run("print(sys.version_info >= (3, 10))")[0] === "True";

/** A program in which every warning is an error. */
const strictly = (program: string): string =>
  `warnings.simplefilter("error")\nimport acme_errors\nfrom acme_errors import *\n${program}`;

const BROKEN = "is deprecated since 1.1.0: It says less than the other one. Use AcmeErrorCode.CONNECTION_LOST.";

test("naming a deprecated member or alias warns, once in each line, and is about that line", () => {
  const program = `from acme_errors import AcmeErrorCode, AcmeObservedCode
for _ in range(3):
    AcmeErrorCode.LINK_BROKEN
first = AcmeErrorCode.LINK_BROKEN
second = AcmeErrorCode.LINK_CUT
third = AcmeObservedCode.ECHO_SEEN
fourth = getattr(AcmeErrorCode, "STATE_UNSURE")
def fifth(code):
    ${hasMatch ? "match code:" : "if True:"}
        ${hasMatch ? "case" : "if code =="} AcmeErrorCode.LINK_DOWN:
            return "down"
print(first is second is AcmeErrorCode(102), third.name, fourth.value, fifth(102))`;
  expect(run(program)).toEqual([
    `6 DeprecationWarning: AcmeErrorCode.LINK_BROKEN ${BROKEN}`,
    `7 DeprecationWarning: AcmeErrorCode.LINK_BROKEN ${BROKEN}`,
    `8 DeprecationWarning: AcmeErrorCode.LINK_CUT ${BROKEN}`,
    "9 DeprecationWarning: AcmeObservedCode.ECHO_SEEN is deprecated since 1.1.0: It was a mistake of the reader's. Use AcmeErrorCode.CONNECTION_LOST.",
    "10 DeprecationWarning: AcmeErrorCode.STATE_UNSURE is deprecated since next: Nothing is sure.",
    `13 DeprecationWarning: AcmeErrorCode.LINK_DOWN ${BROKEN}`,
    "True ECHO_SEEN 103 down",
  ]);
});

test("naming a retired member warns and gives it, by its alias as well", () => {
  const program = `from acme_errors import AcmeErrorCode, AcmeObservedCode
print(AcmeErrorCode.MODEM_BUSY is AcmeErrorCode.MODEM_IN_USE, AcmeErrorCode.FAX_JAMMED.value)
print(AcmeObservedCode.GHOST_SEEN.name)`;
  const modem =
    "is retired since 1.2.0: The API no longer sends it. Modems are no longer built. Use AcmeErrorCode.CONNECTION_LOST.";
  expect(run(program)).toEqual([
    `5 DeprecationWarning: AcmeErrorCode.MODEM_BUSY ${modem}`,
    `5 DeprecationWarning: AcmeErrorCode.MODEM_IN_USE ${modem}`,
    "5 DeprecationWarning: AcmeErrorCode.FAX_JAMMED is retired since next: The API no longer sends it.",
    "True 105",
    "6 DeprecationWarning: AcmeObservedCode.GHOST_SEEN is retired since 1.2.0: The API no longer sends it.",
    "GHOST_SEEN",
  ]);
});

test("what is received never warns: responses, logs, values, names as data, and all that is made of them", () => {
  const program = strictly(`import copy, json, pickle
for entry in (*ENTRIES, *OBSERVED):
    code = entry.code
    assert from_response({"ok": False, "code": code.value}).entry is entry
    assert parse_log(json.dumps({"ok": False, "code": code.value})).entry is entry
    assert lookup(code) is lookup(str(code.value)) is entry
    assert type(code)(code.value) is type(code)[entry.name] is code and code in type(code)
    assert all(type(code)[alias] is code for alias in entry.aliases)
    assert all(pickle.loads(pickle.dumps(code, protocol)) is code for protocol in range(pickle.HIGHEST_PROTOCOL + 1))
    assert copy.deepcopy(code) is copy.copy(code) is code == code.value and repr(code) and str(code) and hash(code)
    assert entry.name == code.name and pickle.loads(pickle.dumps(entry)) == entry
    advice(entry), message_for(code, "de"), str(AcmeError(from_response({"ok": False, "code": code.value})))
print(lookup(104).code.name, message_for(104, "de"))`);
  expect(run(program)).toEqual(["MODEM_BUSY Modem belegt"]);
});

test("a retired member is neither iterated nor offered; a deprecated one is both", () => {
  const program = strictly(`print([code.value for code in AcmeErrorCode], len(AcmeErrorCode), len(AcmeObservedCode))
print([code.value for code in reversed(AcmeErrorCode)])
print([name for name in dir(AcmeErrorCode) if name.isupper()])
print(AcmeErrorCode.__members__["MODEM_BUSY"].value, "MODEM_BUSY" in vars(acme_errors.codes))`);
  expect(run(program)).toEqual([
    "[100, 101, 102, 103, 106, 107, 108, 112] 8 1",
    "[112, 108, 107, 106, 103, 102, 101, 100]",
    "['CABLE_UNPLUGGED', 'CONNECTION_LOST', 'KEY_INVALID', 'LINK_BROKEN', 'PULSE_LATE', 'QUOTA_EXCEEDED', 'STATE_UNSURE', 'TOKEN_INVALID']",
    "104 False",
  ]);
});

test("the entries say since when, why, and what takes the place", () => {
  const program = strictly(`for code in (101, 102, 103, 104, 105, -1):
    entry = lookup(code)
    print(entry.since, entry.deprecated, entry.retired)
print(CATALOGUE_VERSION, lookup(lookup(102).deprecated.replaced_by).name)`);
  expect(run(program)).toEqual([
    "next None None",
    "1.0.0 AcmeDeprecation(since='1.1.0', reason='It says less than the other one.', replaced_by=100) None",
    "1.0.0 AcmeDeprecation(since='next', reason='Nothing is sure.', replaced_by=None) None",
    "1.0.0 AcmeDeprecation(since='1.1.0', reason='Modems are no longer built.', replaced_by=100) AcmeRetirement(since='1.2.0')",
    "1.0.0 None AcmeRetirement(since='next')",
    `1.0.0 AcmeDeprecation(since='1.1.0', reason="It was a mistake of the reader's.", replaced_by=100) None`,
    "1.2.0 CONNECTION_LOST",
  ]);
});

test("an unknown name is an AttributeError as ever, and no other member pays anything", () => {
  const program = strictly(`for name in ("TYPO", "_discouraged", "__wrapped__"):
    try: getattr(AcmeErrorCode, name)
    except AttributeError as error: print(error)
print(hasattr(AcmeErrorCode, "TYPO"), sorted(name for name in vars(AcmeErrorCode) if name.isupper()))`);
  expect(run(program)).toEqual([
    "type object 'AcmeErrorCode' has no attribute 'TYPO'",
    "type object 'AcmeErrorCode' has no attribute '_discouraged'",
    "type object 'AcmeErrorCode' has no attribute '__wrapped__'",
    "False ['CABLE_UNPLUGGED', 'CONNECTION_LOST', 'KEY_INVALID', 'QUOTA_EXCEEDED', 'TOKEN_BAD', 'TOKEN_INVALID', 'TOO_MANY']",
  ]);
});

const deprecated = { since: "1.0.0", reason: '"So" it is:\nit\'s {not} \\N.', replacedBy: "B-2" };
test.each<[string, Entry[]]>([
  ["all codes are text", [entryOf("B-2", "SECOND_ONE"), entryOf("A-1", "FIRST_ONE", { deprecated })]],
  ["all are retired", [entryOf("A-1", "FIRST_ONE", { retired: { since: "1.0.0" } })]],
  [
    "text and numbers, one of each retired",
    [
      entryOf("A-1", "FIRST_ONE", { retired: { since: "1.0.0" }, deprecated }),
      entryOf("B-2", "SECOND_ONE"),
      entryOf(7, "THIRD_ONE", { retired: { since: "2026-01-01" } }),
    ],
  ],
])("%s: values decode, names warn", (_, entries) => {
  const source = join(generateInto("python", catalogueOf(entries)), "src");
  const names = entries.filter((entry) => entry.deprecated ?? entry.retired).map(({ name }) => name);
  const listed = entries.filter(({ retired }) => retired === undefined).length;
  const program = strictly(`import pickle
for entry in ENTRIES:
    assert AcmeErrorCode(entry[0]) is entry.code is lookup(entry[0]).code is pickle.loads(pickle.dumps(entry.code))
assert len(AcmeErrorCode) == len(list(AcmeErrorCode)) == ${listed}
for name in ${JSON.stringify(names)}:
    try: getattr(AcmeErrorCode, name)
    except DeprecationWarning as warning: print(warning.args[0].split(" since ")[0])
    else: raise AssertionError(name)`);
  const state = (name: string) => (entries.find((entry) => entry.name === name)?.retired ? "retired" : "deprecated");
  expect(run(program, source)).toEqual(names.map((name) => `AcmeErrorCode.${name} is ${state(name)}`));
});

test("where nothing is deprecated or retired, nothing of this is there", () => {
  const source = join(generateInto("python", catalogueOf([entryOf(1, "ONE_FAILED", { since: "1.0.0" })])), "src");
  const program = strictly(`from enum import EnumMeta
print(type(AcmeErrorCode) is EnumMeta, AcmeErrorCode.ONE_FAILED.value, "acme_errors._lifecycle" in sys.modules)`);
  expect(run(program, source)).toEqual(["True 1 False"]);
});

test("importing the package loads nothing of it", () => {
  const program = `import acme_errors
print(sorted(name for name in sys.modules if name.startswith("acme_errors.")))
acme_errors.lookup(104)
print("acme_errors._lifecycle" in sys.modules)`;
  expect(run(program)).toEqual(["[]", "False"]);
});
