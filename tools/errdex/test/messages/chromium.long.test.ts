import { expect, test } from "vitest";
import { generateInto } from "../support/render.ts";
import { withPrograms } from "../support/with-programs.ts";
import { askChromium } from "./chrome/chromium.ts";
import { questionOf, say, shownText } from "./chrome/say.ts";
import { CORNER_LOCALES, CORNERS, HAZARD_CATALOGUE, readCorners, readHazards } from "./corners.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { readSamples, type Sample } from "./samples.ts";

const samples = readSamples();

withPrograms(["chromium"], "Chromium", ({ chromium }) => {
  /** What Chromium says in the language of the samples, and what the reader of the other tests says. */
  const ask = (folder: string, of: readonly Sample[], language: string): [string[], (string | null)[]] => [
    askChromium(chromium, folder, language, of.map(questionOf)).map(shownText),
    of.map((sample) => say(folder, sample)),
  ];

  // Chromium has no zh-Hans: a reader's browser says zh-CN, and finds the alias.
  test.each([
    ["en", "en-US"],
    ["ar", "ar"],
    ["ja", "ja"],
    ["pl", "pl"],
    ["pt-BR", "pt-BR"],
    ["zh-Hans", "zh-CN"],
  ])("says every text of %s", (language, browser) => {
    const own = samples.filter((sample) => sample.language === language);
    expect(own).not.toEqual([]);
    const [said, read] = ask(generateAwkward("messages-chrome"), own, browser);
    expect(said).toEqual(own.map(({ meaning }) => meaning));
    expect(read).toEqual(said);
  });

  test("gives every hazard back, and reads corners as the reader of the other tests", () => {
    const hazards = readHazards();
    const [said] = ask(generateInto("messages-chrome", HAZARD_CATALOGUE), hazards, "en-US");
    expect(said).toEqual(hazards.map(({ meaning }) => meaning));
    const corners = readCorners().filter(({ language }) => language === "en");
    const [fromChromium, fromReader] = ask(generateInto("messages-chrome", CORNERS, CORNER_LOCALES), corners, "en-US");
    expect(fromReader).toEqual(fromChromium);
  });
});
