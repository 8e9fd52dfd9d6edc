import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { ENTRIES, GERMAN, importText, textOf, writeSmall } from "./project.ts";

// What editors and platforms write, by hand after files of theirs.

/** Imports a sample into a catalogue, and gives what was said and the locale's texts. */
function importSample(name: string, tag: string, locales: readonly Locale[] = []): [string[], Locale["errors"]] {
  const folder = writeSmall(ENTRIES, locales);
  const sample = readFileSync(join(import.meta.dirname, "samples", name));
  const { exitCode, stdout } = importText(folder, name, sample);
  expect(exitCode, stdout).toBe(0);
  const { errors } = JSON.parse(readFileSync(join(folder, `locales/${tag}.json`), "utf8")) as Locale;
  return [stdout.replaceAll(`${folder}/`, "").split("\n"), errors];
}

const MESSAGE_2 = "{count, plural, one {# parcel} other {# parcels}} too many";

test("Poedit: a longer tag, wrapped lines, a state by hand, obsolete texts, comments gone", () => {
  const [lines, errors] = importSample("poedit.po", "de", [GERMAN]);
  expect(lines.slice(1)).toEqual(["1 warning", "de: 4 changed, 3 unchanged", "wrote locales/de.json"]);
  expect(lines[0]).toContain("1.description: this translation replaces one that is reviewed");
  expect(errors).toEqual({
    "1": {
      message: textOf("no address {address}", "keine Adresse namens {address}", "reviewed"),
      description: textOf("There is none.", "Es gibt keine."),
    },
    "2": {
      message: textOf(MESSAGE_2, '{count, plural, one {ein "Paket"} other {# Pakete}} zu viel'),
      resolution: textOf("An unknown text.", "Weniger senden."),
    },
    "3": {
      message: textOf("closed", "geschlossen", "official"),
      description: textOf("It is closed.", "Zu.\nWirklich\tzu."),
    },
  });
});

test("Weblate: the language with an underscore, another's guess is not taken", () => {
  const [lines, errors] = importSample("weblate.po", "zh-Hans");
  expect(lines).toEqual([
    expect.stringMatching(
      /^weblate\.po:34:1 not-taken \(warning\): 1\.description: this translation is marked as needing work/,
    ),
    "1 warning",
    "zh-Hans (new): 3 added, 2 unchanged",
    "wrote locales/zh-Hans.json",
  ]);
  expect(errors).toEqual({
    "1": { message: textOf("no address {address}", "没有地址 {address}") },
    "2": { message: textOf(MESSAGE_2, "{count, plural, other {多了 # 个包裹}}") },
    "3": { message: textOf("closed", "已关闭") },
  });
});

test("Crowdin's PO: a longer tag, its own headers, texts left out", () => {
  const [lines, errors] = importSample("crowdin.po", "pl", [{ ...GERMAN, locale: "pl", errors: {} }]);
  expect(lines).toEqual(["pl: 2 added, 1 unchanged", "wrote locales/pl.json"]);
  expect(errors).toEqual({
    "1": { message: textOf("no address {address}", "brak adresu {address}") },
    "2": {
      message: textOf(
        MESSAGE_2,
        "{count, plural, one {# paczka} few {# paczki} many {# paczek} other {# paczki}} za dużo",
      ),
    },
  });
});

test("Crowdin's XLIFF: groups, CDATA, final and approved ones, a copied source, blanks that do not count", () => {
  const [lines, errors] = importSample("crowdin.xliff", "nl");
  expect(lines.map((line) => line.slice(0, 60))).toEqual([
    "crowdin.xliff:25:11 not-taken (warning): 2.description: this",
    "1 warning",
    "nl (new): 4 added, 2 unchanged",
    "wrote locales/nl.json",
  ]);
  expect(errors).toEqual({
    "1": {
      message: textOf("no address {address}", "geen adres {address}", "reviewed"),
      description: textOf("There is none.", "Er is er geen.", "reviewed"),
    },
    "2": { message: textOf(MESSAGE_2, "{count, plural, one {# pakje <1>} other {# pakjes}} te veel") },
    "3": { message: textOf("closed", "gesloten") },
  });
});

test("Weblate's XLIFF: prefixes, other namespaces, segments, earlier versions, entities", () => {
  const [lines, errors] = importSample("weblate.xlf", "pt-BR");
  expect(lines.slice(1)).toEqual(["1 warning", "pt-BR (new): 2 added, 1 unchanged", "wrote locales/pt-BR.json"]);
  expect(errors).toEqual({
    "1": { message: textOf("no address {address}", 'sem endereço {address} & <b> "😀"') },
    "2": { resolution: textOf("Send fewer.", "Envie\nmenos.", "reviewed") },
  });
});
