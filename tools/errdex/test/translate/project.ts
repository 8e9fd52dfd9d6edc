import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry, Locale, TranslationState } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import type { Outcome } from "../../src/cli/commands/command.ts";
import type { FormatName } from "../../src/workflows/translate/formats.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

const SPEC = join(import.meta.dirname, "../../../../spec");
const AWKWARD = join(import.meta.dirname, "../messages/awkward");

/** A copy of this repository's catalogue, at the same path of a repository of its own. */
export function copySpec(): string {
  const root = tempFolder();
  mkdirSync(join(root, ".git"));
  cpSync(join(SPEC, "tuya"), join(root, "spec/tuya"), { recursive: true });
  return join(root, "spec/tuya");
}

/** A copy of the catalogue with every awkward message, plurals and choices among them. */
export function copyAwkward(): string {
  const root = tempFolder();
  cpSync(AWKWARD, root, { recursive: true });
  return root;
}

/** A translation of a text. */
export const textOf = (source: string, text: string, state: TranslationState = "draft") => ({
  text,
  state,
  source: hashText(source),
});

export const ENTRIES: readonly Entry[] = [
  entryOf(1, "ADDRESS_NOT_FOUND", {
    message: "no address {address}",
    description: "There is none.",
    args: [{ name: "address", type: "string", description: "The address as it was sent." }],
    previous: [{ description: "There was none." }],
  }),
  entryOf(2, "TOO_MANY", {
    message: "{count, plural, one {# parcel} other {# parcels}} too many",
    description: "Too many.",
    resolution: "Send fewer.",
    args: [{ name: "count", type: "integer" }],
  }),
  entryOf(3, "CLOSED", { message: "closed", description: "It is closed." }),
];

/** What a small locale holds: fresh, stale with and without a known earlier text, reviewed, official; one is missing. */
export const GERMAN: Locale = {
  catalogue: "acme",
  locale: "de",
  errors: {
    "1": {
      message: textOf("no address {address}", "keine Adresse {address}", "reviewed"),
      description: textOf("There was none.", "Es gab keine.", "reviewed"),
    },
    "2": {
      message: textOf(
        "{count, plural, one {# parcel} other {# parcels}} too many",
        "{count, plural, one {# Paket} other {# Pakete}} zu viel",
      ),
      resolution: textOf("An unknown text.", "Weniger senden."),
    },
    "3": { message: textOf("closed", "geschlossen", "official"), description: textOf("It is closed.", "Zu.") },
  },
};

/** Writes the small catalogue with its locale, and gives its folder. */
export function writeSmall(errors: readonly Entry[] = ENTRIES, locales: readonly Locale[] = [GERMAN]): string {
  return writeCatalogue(tempFolder(), catalogueOf(errors), locales);
}

/** What is exported. */
export function exported(folder: string, locale: string, format: FormatName): string {
  const { exitCode, stdout } = errdex("translate", "export", folder, "--locale", locale, "--format", format);
  if (exitCode !== 0) throw new Error(stdout);
  return `${stdout}\n`;
}

/** Imports a file of that name and text. */
export function importText(folder: string, name: string, text: string | Uint8Array, ...words: string[]): Outcome {
  const file = join(tempFolder(), name);
  writeFileSync(file, text);
  const outcome = errdex("translate", "import", folder, file, ...words);
  return { ...outcome, stdout: outcome.stdout.replaceAll(file, name) };
}

/** Exports every language of a catalogue into a folder, and gives the files. */
export function exportAll(folder: string, format: string): string[] {
  const out = tempFolder();
  const { exitCode, stdout } = errdex("translate", "export", folder, "--format", format, "--out", out);
  if (exitCode !== 0) throw new Error(stdout);
  return Object.keys(readTree(out)).map((name) => join(out, name));
}
