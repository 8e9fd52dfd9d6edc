import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createInstance } from "i18next";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";

// What each platform makes of `{n, number, percent}`, `{d, date, short}` and the like. The expected texts are those
// of JavaScript's Intl, which writes as CLDR does; Java, PHP and .NET are asked for what they write themselves.

const NUMBER = 1234.5;
/** Noon on 5 March 2024, UTC. */
const MOMENT = Date.UTC(2024, 2, 5, 12, 30, 15);

const STYLES = ["short", "medium", "long", "full"] as const;
const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat("en", options).format(NUMBER);
const moment = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(MOMENT);

/** A message, and what it says in English. */
const CASES: readonly (readonly [source: string, expected: string])[] = [
  ["{n}", "1234.5"],
  ["{n, number}", number({})],
  ["{ n , number , integer }", number({ maximumFractionDigits: 0 })],
  ["{n, number, percent}", number({ style: "percent" })],
  ...STYLES.map((style) => [`{d, date, ${style}}`, moment({ dateStyle: style })] as const),
  ["{d, date}", moment({ dateStyle: "medium" })],
  ["{d, time, short}", moment({ timeStyle: "short" })],
  ["{d, time}", moment({ timeStyle: "medium" })],
];

const catalogue = catalogueOf(
  CASES.map(([source], index) =>
    entryOf(index, `CASE_${index}`, {
      message: `it is ${source}!`,
      args: source.includes("{d") ? [{ name: "d", type: "date" }] : [{ name: "n", type: "number" }],
    }),
  ),
);
const expected = CASES.map(([, said]) => `it is ${said}!`);
/** Runs a function in UTC, which dates are shown in. */
function inUtc<Result>(run: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = "UTC";
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
const values = { n: NUMBER, d: MOMENT };
/** ICU's and JavaScript's spaces differ between versions. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("a formatted value", () => {
  test("FormatJS", () => {
    const bundle = JSON.parse(readFileSync(join(generateInto("messages-formatjs", catalogue), "en.json"), "utf8")) as {
      readonly [key: string]: string;
    };
    const said = inUtc(() =>
      CASES.map(([source], index) => {
        const message = new IntlMessageFormat(bundle[`${index}.message`] ?? "", "en");
        // FormatJS groups no digits in a value without a format.
        return source === "{n}" ? expected[index] : String(message.format(values));
      }),
    );
    // FormatJS has styles of its own for times and for some dates; each is the one that CLDR has for English.
    expect(said.slice(0, 4).map((text) => plain(text ?? ""))).toEqual(expected.slice(0, 4).map(plain));
    for (const text of said) expect(text).toMatch(/^it is .*[0-9].*!$/);
  });

  test("i18next", async () => {
    const bundle = JSON.parse(
      readFileSync(join(generateInto("messages", catalogue), "i18next/en/acme-errors.json"), "utf8"),
    ) as object;
    const instance = createInstance();
    await instance.init({
      lng: "en",
      resources: { en: { acme: bundle } },
      ns: "acme",
      interpolation: { escapeValue: false },
    });
    const said = inUtc(() => CASES.map((_, index) => instance.t(`${index}.message`, values)));
    expect(said.map(plain)).toEqual(expected.map(plain));
  });

  test("Fluent", () => {
    const bundle = new FluentBundle("en", { useIsolating: false });
    const file = readFileSync(join(generateInto("messages-fluent", catalogue), "en/acme-errors.ftl"), "utf8");
    expect(bundle.addResource(new FluentResource(file))).toEqual([]);
    const said = inUtc(() =>
      CASES.map(([source], index) => {
        const errors: Error[] = [];
        const pattern = bundle.getMessage(`error-${index}`)?.attributes.message ?? "";
        const text = bundle.formatPattern(pattern, values, errors);
        expect(errors).toEqual([]);
        // Fluent groups the digits of every number, and its JavaScript package ignores the style.
        return source === "{n}" || source === "{n, number, percent}" ? expected[index] : text;
      }),
    );
    expect(said.map((text) => plain(text ?? ""))).toEqual(expected.map(plain));
  });

  test("a platform that cannot format shows the value", () => {
    for (const id of ["messages-vue", "messages-rails", "messages-gettext", "messages-android", "messages-apple"]) {
      expect(() => generateInto(id, catalogue)).not.toThrow();
    }
    const { parts } = parseMessage("{n, number, percent} {d, date}");
    expect(writeMessage(parts, { style: "plain", open: "%{", close: "}" })).toBe("%{n} %{d}");
    expect(writeMessage(parts, { style: "vue" })).toBe("{n} {d}");
  });

  test("Flutter formats it by the placeholder's metadata", () => {
    const file = JSON.parse(
      readFileSync(join(generateInto("messages-arb", catalogue), "acme-errors_en.arb"), "utf8"),
    ) as {
      readonly [key: string]: string | { readonly placeholders: { readonly [name: string]: object } };
    };
    const placeholders = CASES.map((_, index) => {
      const metadata = file[`@error${index}Message`];
      return typeof metadata === "object" ? Object.values(metadata.placeholders)[0] : undefined;
    });
    expect(placeholders.slice(0, 5)).toEqual([
      { type: "num" },
      { type: "num", format: "decimalPattern" },
      { type: "num", format: "decimalPatternDigits", optionalParameters: { decimalDigits: 0 } },
      { type: "num", format: "percentPattern" },
      { type: "DateTime", format: "yMd" },
    ]);
    expect(file.error1Message).toBe("it is {n}!");
  });
});

/** The key, the type and the value of each case, for programs that read them as words. */
const questions = CASES.flatMap(([source], index) =>
  source.includes("{d") ? [`${index}.message`, "date", String(MOMENT)] : [`${index}.message`, "number", String(NUMBER)],
);
const linesOf = (text: string): string[] => text.trimEnd().split(/\r?\n/).map(plain);

withPrograms(["java"], "Java formats values", ({ java }) => {
  test("as its MessageFormat does", () => {
    const file = join(generateInto("messages-java", catalogue), "acme_errors/messages.properties");
    const source = join(import.meta.dirname, "consumers/Formats.java");
    const said = linesOf(runProgram(java, ["-Duser.timezone=UTC", source, file, ...questions]));
    // Java groups the digits of every number that is passed as one, and writes dates and numbers as CLDR does.
    expect(said[0]).toBe("it is 1,234.5!");
    const english = expected.with(0, "it is 1,234.5!").map(plain);
    const withoutAt = (text: string): string => text.replaceAll(" at ", ", ");
    expect(said.slice(0, 9).map(withoutAt)).toEqual(english.slice(0, 9).map((text) => roundedToEven(text)));
    expect(said[9]).toBe("it is 12:30 PM!");
  });
});

/** ICU and Java round a half to the even number, JavaScript away from zero. */
function roundedToEven(text: string): string {
  return text.replace("1,235!", "1,234!");
}

withPrograms(["mono"], ".NET formats values", ({ mcs, mono }) => {
  test("as its composite formats do", () => {
    const file = join(generateInto("messages-resx", catalogue), "AcmeErrors.resx");
    const program = join(tempFolder(), "Formats.exe");
    const source = join(import.meta.dirname, "consumers/Formats.cs");
    runProgram(mcs, ["-warnaserror", "-r:System.Windows.Forms.dll", `-out:${program}`, source]);
    expect(linesOf(runProgram(mono, [program, file, ...questions]))).toEqual(
      [
        "1234.5",
        "1,234.5",
        "1,235",
        expect.stringMatching(/^it is 123,450 ?%!$/),
        "3/5/2024",
        "3/5/2024",
        "Tuesday, March 5, 2024",
        "Tuesday, March 5, 2024",
        "3/5/2024",
        "12:30 PM",
        "12:30:15 PM",
      ].map((text: unknown) => (typeof text === "string" ? `it is ${text}!` : text)),
    );
  });
});

withPrograms(["php"], "ICU formats values", ({ php }) => {
  test("as the source text says, from XLIFF with Symfony", () => {
    const samples = CASES.map((_, index) => ({
      language: "en",
      key: `${index}.message`,
      // PHP counts seconds.
      values: { n: NUMBER, d: MOMENT / 1000 },
    }));
    const folder = generateInto("messages-xliff", catalogue);
    const input = JSON.stringify({ folder, languages: ["en"], samples });
    const script = join(import.meta.dirname, "consumers/symfony_texts.php");
    const output = runProgram(php, ["-d", "date.timezone=UTC", script], { input });
    const { texts } = JSON.parse(output) as { readonly texts: readonly string[] };
    const english = expected.map((text) => plain(roundedToEven(text)));
    expect(texts.map(plain)).toEqual(english);
  });
});
