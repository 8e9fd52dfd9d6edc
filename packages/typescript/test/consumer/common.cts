// A plug-in in CommonJS, as TypeScript compiles it.
import { assertSuccess, fromResponse, lookup, messageFor, TuyaError, TuyaErrorCode } from "tuya-errors";
import { RATE_LIMIT_EXCEEDED } from "tuya-errors/constants";
import * as german from "tuya-errors/locales/de";
import { parseLog } from "tuya-errors/log";
import { TUYA_OBSERVED_ENTRIES } from "tuya-errors/observed";

const seen: unknown[] = [TuyaErrorCode[1010], RATE_LIMIT_EXCEEDED, TUYA_OBSERVED_ENTRIES.length > 0];
try {
  assertSuccess({ success: false, code: 1010 });
} catch (error) {
  if (error instanceof TuyaError) seen.push(lookup(error)?.name, messageFor(error, "de-AT", { german }));
}
seen.push(fromResponse('{"success":true}'), parseLog("Error 1106: permission deny")?.entry?.name);
messageFor(1010, "de").then((text) =>
  process.stdout.write(JSON.stringify([...seen, text === german.messageFor(1010)])),
);

declare const process: { stdout: { write(text: string): void } };
