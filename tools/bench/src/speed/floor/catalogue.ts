/** What the floor reads of a catalogue. */
export interface Catalogue {
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly errors: readonly Entry[];
}

export interface Entry {
  readonly code: number;
  readonly name: string;
  readonly category: string;
  readonly message: string;
  readonly description: string;
  readonly args?: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  readonly source: { readonly id: string; readonly section: string };
  readonly editorial: {
    readonly resolution?: string;
    readonly fault: string;
    readonly retry: string;
    readonly httpStatus: number;
    readonly severity: string;
    readonly advice: { readonly action: string; readonly delay: string; readonly reason: string };
    readonly notes?: readonly string[];
  };
}

/** What the floor reads of a locale file. */
export interface Locale {
  readonly locale: string;
  readonly categories: Readonly<Record<string, { readonly title: Translation }>>;
  readonly errors: Readonly<Record<string, TranslatedEntry>>;
}

interface Translation {
  readonly text: string;
}

interface TranslatedEntry {
  readonly message: Translation;
  readonly description: Translation;
  readonly resolution?: Translation;
}

/** A message, parsed once: every output is made from this. */
export interface Message {
  /** As people read it: `{name}` for an argument, and the general form of a plural. */
  readonly shown: string;
  /** Whether it has an argument. */
  readonly filled: boolean;
  /** The whole text in each form of its plural, in the order of the message; null without a plural. */
  readonly forms: readonly (readonly [category: string, text: string])[] | null;
}

/** The texts of one entry in one language. */
export interface Texts {
  readonly message: Message;
  readonly description: string;
  readonly resolution: string | null;
}

const PLURAL = /^(.*)\{(\w+), plural, (.*)\}$/s;
const CASE = /(\w+) \{([^{}]*)\}/g;

/** Parses a message of a made catalogue: text, placeholders, and at most one plural, at its end. */
export function parseMessage(text: string): Message {
  if (!text.includes("{")) return { shown: text, filled: false, forms: null };
  const plural = PLURAL.exec(text);
  if (plural === null) return { shown: text, filled: true, forms: null };
  const [, start = "", name = "", cases = ""] = plural;
  const forms = Array.from(cases.matchAll(CASE), ([, category = "", form = ""]) => {
    return [category, start + form.replaceAll("#", `{${name}}`)] as const;
  });
  return { shown: forms.at(-1)?.[1] ?? "", filled: true, forms };
}
