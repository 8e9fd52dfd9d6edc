import { closest } from "fastest-levenshtein";
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
    for (const [index, { name, body, log, expect }] of value.cases.entries()) {
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
      for (const [path, expected] of [
        [["name"], expect?.name ?? null],
        ...(expect?.otherNames ?? []).map((other, place) => [["otherNames", place], other] as const),
      ] as const) {
        if (expected === null || known.has(expected)) continue;
        const near = names.length === 0 ? "" : ` Did you mean ${closest(expected, names)}?`;
        const help = `Write the name of an entry, not an alias.${near}`;
        yield problem(document, ["cases", index, "expect", ...path], `no entry is called ${expected}`, help);
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
