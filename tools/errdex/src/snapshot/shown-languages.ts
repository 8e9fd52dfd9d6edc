import type { RenderedPackage } from "../catalogue/catalogue.ts";
import type { TargetDefinition } from "../targets/target.ts";
import type { Change } from "./change.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a package shows of a language changes, and the package. */
export interface ShownChange {
  readonly change: Change;
  readonly name: string;
}

/**
 * Lists the languages of which a package has other pages than before: its target shows a language from a share of
 * translated texts on.
 *
 * @returns a change for each language and package; none if one of the versions does not tell the shares.
 */
export function shownChanges(
  before: Snapshot,
  after: Snapshot,
  packages: readonly RenderedPackage[],
  targets: ReadonlyMap<string, TargetDefinition>,
): ShownChange[] {
  return packages.flatMap(({ name, target }) => {
    const shares = (targets.get(target)?.files ?? []).flatMap(({ complete }) => complete ?? []);
    return [...(after.complete ?? [])].flatMap(([subject, today]): ShownChange[] => {
      const old = before.complete?.get(subject);
      // A language that was added or removed is a change of its own.
      if (old === undefined) return [];
      const lost = shares.filter((needed) => old >= needed && today < needed);
      const won = shares.filter((needed) => old < needed && today >= needed);
      const about = { code: null, name: null, subject };
      if (lost.length > 0) {
        const why = `${name}: only ${today} % of the texts are translated, and it needs ${Math.max(...lost)} %`;
        return [{ name, change: { kind: "language-hidden", ...about, before: why, after: null } }];
      }
      if (won.length === 0) return [];
      return [{ name, change: { kind: "language-shown", ...about, before: null, after: name } }];
    });
  });
}
