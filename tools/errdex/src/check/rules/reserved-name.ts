import { toCase } from "../../targets/case-style.ts";
import { entryStyles } from "../../targets/names.ts";
import type { CaseStyle } from "../../targets/target.ts";
import { entryNames } from "../shared/entry-names.ts";
import { foldName, isAscii } from "../shared/fold-name.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const reservedName: Rule = {
  id: "reserved-name",
  *check({ source, targets }) {
    const folded = new Set(targets.flatMap(({ syntax }) => (syntax.reserved ?? []).map(foldName)));
    // Most names are not reserved anywhere, in any style.
    const mayBeReserved = (name: string): boolean => !isAscii(name) || folded.has(foldName(name));
    const suspects = entryNames(source).filter(({ name }) => mayBeReserved(name));
    for (const target of targets) {
      const { id, names, syntax } = target;
      const reserved = new Set(syntax.reserved ?? []);
      const asReserved = (name: string, styles: Iterable<CaseStyle>): string | undefined =>
        [...new Set(styles)].map((style) => toCase(name, style)).find((written) => reserved.has(written));
      const { document, value } = source.catalogue;
      const packageWord = asReserved(value.package, Object.values(names));
      if (packageWord !== undefined) {
        const message = `the target ${id} writes the package name ${value.package} as ${packageWord}, which is a reserved word there`;
        yield problem(
          document,
          ["package"],
          message,
          "Choose a name of two words, for example one that ends with errors.",
        );
      }
      for (const { name, document: file, path } of suspects) {
        const word = asReserved(name, entryStyles(target));
        if (word === undefined) continue;
        yield problem(
          file,
          path,
          `the target ${id} writes ${name} as ${word}, which is a reserved word there`,
          "Choose a name of two words, for example with the state at the end.",
        );
      }
    }
  },
};
