import { createHash } from "node:crypto";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../support/program.ts";
import type { Command } from "../../support/programs.ts";
import { tempFolder } from "../../support/temp.ts";

/** A message to ask for: its possible names, the best first, and its values. */
export interface Question {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/**
 * Starts Chromium in a language with an extension that has the messages, and asks for some of them.
 *
 * @param folder has the folder `_locales`.
 * @param language of the browser, as a tag. It takes it from the environment.
 * @returns each message, which is empty where none of the names is there.
 */
export function askChromium(
  chromium: Command,
  folder: string,
  language: string,
  questions: readonly Question[],
): readonly string[] {
  const extension = tempFolder();
  cpSync(folder, extension, { recursive: true });
  const manifest = { manifest_version: 3, name: "messages", version: "1", default_locale: "en" };
  writeFileSync(join(extension, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(extension, "page.html"), '<meta charset="utf-8"><script src="page.js" defer></script>');
  writeFileSync(
    join(extension, "page.js"),
    `const texts = ${JSON.stringify(questions)}.map(({ names, values }) =>
  names.map((name) => chrome.i18n.getMessage(name, values)).find((text) => text !== "") ?? "");
document.body.textContent = "[" + encodeURIComponent(JSON.stringify(texts)) + "]";`,
  );
  // An extension without a key is known by the hash of its path, in the letters a to p.
  const hash = createHash("sha256").update(extension).digest("hex").slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const page = runProgram(
    chromium,
    [
      "--headless=new",
      // CI is root, in a container.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      `--user-data-dir=${tempFolder()}`,
      `--load-extension=${extension}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "--dump-dom",
      `chrome-extension://${id}/page.html`,
    ],
    { env: { LANGUAGE: language.replaceAll("-", "_"), LANG: "en_US.UTF-8" } },
  );
  const found = /\[([^\]<]*)\]/.exec(page)?.[1];
  if (found === undefined) throw new Error(`The extension was not loaded in ${language}: ${page}`);
  return JSON.parse(decodeURIComponent(found)) as string[];
}
