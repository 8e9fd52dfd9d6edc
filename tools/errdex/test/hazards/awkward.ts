import type { Catalogue, Entry } from "../../src/catalogue/catalogue.ts";
import { asMessage, catalogueOf, entryOf } from "../support/catalogue.ts";
import { HAZARDS } from "./hazards.ts";

/** A catalogue whose every text field is a hazard; every hazard stands in every field of some entry. */
export function awkwardCatalogue(texts: readonly string[] = HAZARDS): Catalogue {
  const [title = "Acme"] = texts.slice(-2);
  const errors: Entry[] = texts.map((text, index) => {
    const message = asMessage(text);
    return entryOf(index, `ERROR_${index}`, {
      aliases: [`OTHER_${index}`],
      message,
      description: message,
      source: { id: "doc", section: text },
      editorial: { resolution: message, notes: [text, text], httpStatus: 400, retry: "never", fault: "server" },
      deprecated: { since: "1.0.0", reason: text, ...(index > 0 ? { replacedBy: 0 } : {}) },
    });
  });
  delete (errors[0] as { deprecated?: unknown }).deprecated;
  return catalogueOf(errors, {
    title,
    description: texts.join(" "),
    sources: [
      {
        id: "doc",
        title: texts.join(" "),
        publisher: title,
        revision: title,
        url: "https://x.example/a_b)(['!*']&?q=*_x_",
      },
    ],
    categories: texts.map((text, index) => ({
      id: index === 0 ? "general" : `category-${index}`,
      title: text,
      description: text,
      codeRange: { statement: text, patterns: ["x", "xx", "xxx"] },
    })),
  });
}
