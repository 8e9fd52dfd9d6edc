import { NEXT } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { compareVersions } from "../../catalogue/version.ts";
import { problem, type Rule } from "../shared/rule.ts";

const isDay = (moment: string): boolean => moment.includes("-");

/** Whether moment `a` comes after moment `b`. Both are days, or both are versions; `next` is after everything. */
function isLater(a: string, b: string): boolean {
  if (a === NEXT || b === NEXT) return b !== NEXT;
  if (isDay(a)) return a > b;
  return compareVersions(a, b) > 0;
}

/** Whether the day exists in the calendar; 2026-02-30 does not. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const lifecycleOrder: Rule = {
  id: "lifecycle-order",
  *check({ source }) {
    for (const { entry, document, path: at } of allEntries(source)) {
      const { since, deprecated, retired } = entry;
      if (since === undefined && deprecated === undefined && retired === undefined) continue;
      const moments = [
        { word: "published", moment: since, path: ["since"] },
        { word: "deprecated", moment: deprecated?.since, path: ["deprecated", "since"] },
        { word: "retired", moment: retired?.since, path: ["retired", "since"] },
      ].flatMap(({ word, moment, path }) => (moment === undefined ? [] : [{ word, moment, path }]));
      const report = (path: readonly string[], message: string, help: string) =>
        problem(document, [...at, ...path], message, help);
      for (const { moment, path } of moments) {
        if (isDay(moment) && !isRealDay(moment)) {
          yield report(
            path,
            `${moment} is not an existing date`,
            "Write an existing date as year, month and day: 2026-05-22.",
          );
        }
      }
      for (const [position, later] of moments.entries()) {
        const earlier = moments[position - 1];
        if (earlier === undefined) continue;
        if (earlier.moment !== NEXT && later.moment !== NEXT && isDay(earlier.moment) !== isDay(later.moment)) {
          const message = `${earlier.word} ${earlier.moment} and ${later.word} ${later.moment} cannot be compared`;
          yield report(later.path, message, "Use only versions or only dates.");
        } else if (isLater(earlier.moment, later.moment)) {
          const message = `the entry is ${later.word} (${later.moment}) before it is ${earlier.word} (${earlier.moment})`;
          yield report(later.path, message, "An entry is published, then deprecated, then retired.");
        }
      }
    }
  },
};
