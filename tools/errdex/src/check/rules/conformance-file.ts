import { closest } from "fastest-levenshtein";
import type { ExpectedError } from "../../catalogue/conformance.ts";
import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const conformanceFile: Rule = {
  id: "conformance-file",
  *check({ source: { catalogue, observed, conformance } }) {
    if (conformance === null) return;
    const { document, value } = conformance;
    if (catalogue.value.envelope === undefined) {
      const help = "Describe the responses under `envelope` in the catalogue, or delete the file.";
      yield problem(document, ["cases"], "the catalogue has no envelope, so nothing can be decoded", help);
    }
    const entries = [...catalogue.value.errors, ...(observed?.value.errors ?? [])];
    const names = entries.map(({ name }) => name);
    const known = new Set(names);
    const seen = new Map<string, number>();
    for (const [index, { name, body, log, expect, all = [] }] of value.cases.entries()) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, index);
      else {
        const line = lineOf(document, ["cases", first, "name"]);
        yield problem(
          document,
          ["cases", index, "name"],
          `another case has this name (${line})`,
          "Rename one of them.",
        );
      }
      if ((body === undefined) === (log === undefined)) {
        const message = body === undefined ? "the case has neither a body nor a log" : "the case has a body and a log";
        yield problem(document, ["cases", index], message, "Give it exactly one of them.");
      }
      const expected = [[["expect"], expect] as const, ...all.map((each, place) => [["all", place], each] as const)];
      for (const [path, written] of expected.flatMap(([path, each]) => namesIn(path, each))) {
        if (known.has(written)) continue;
        const near = names.length === 0 ? "" : ` Did you mean ${closest(written, names)}?`;
        const help = `Write the name of an entry, not an alias.${near}`;
        yield problem(document, ["cases", index, ...path], `no entry is called ${written}`, help);
      }
      if (expect?.variant === undefined) continue;
      const entry = entries.find((one) => one.name === expect.name);
      const ids = (entry?.editorial?.variants ?? []).map(({ id }) => id);
      if (ids.includes(expect.variant)) continue;
      const message = `${expect.name ?? "an unknown code"} has no variant ${expect.variant}`;
      const help = ids.length === 0 ? "Leave it out." : `Its variants are ${ids.join(", ")}.`;
      yield problem(document, ["cases", index, "expect", "variant"], message, help);
    }
  },
};

type Path = readonly (string | number)[];

/** Returns the names of entries in an expected error, with where they are. */
function namesIn(path: Path, expected: ExpectedError | null): (readonly [Path, string])[] {
  const { name = null, subname, otherNames = [], otherErrors = [] } = expected ?? {};
  return [
    ...(name === null ? [] : [[[...path, "name"], name] as const]),
    ...(subname === undefined ? [] : [[[...path, "subname"], subname] as const]),
    ...otherNames.map((other, place) => [[...path, "otherNames", place], other] as const),
    ...otherErrors.flatMap((other, place) => namesIn([...path, "otherErrors", place], other)),
  ];
}
