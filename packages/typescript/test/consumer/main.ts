import {
  advice,
  assertSuccess,
  fromResponse,
  isAuthError,
  isDeviceOffline,
  isRetryable,
  isTuyaErrorCode,
  lookup,
  lookupDocumented,
  messageFor,
  TUYA_ERROR_ENTRIES,
  type TuyaAction,
  type TuyaAdvice,
  type TuyaDecodedError,
  type TuyaDocumentedEntry,
  TuyaError,
  type TuyaErrorCategory,
  TuyaErrorCode,
  type TuyaErrorEntry,
} from "tuya-errors";
import { RATE_LIMIT_EXCEEDED, TOKEN_EXPIRED } from "tuya-errors/constants";
import { messageFor as inGerman } from "tuya-errors/locales/de";
import { parseLog } from "tuya-errors/log";
import { TUYA_OBSERVED_ENTRIES, type TuyaObservedCode, type TuyaObservedStringCode } from "tuya-errors/observed";

/** What a caller does about a response, of which it knows nothing. */
export function decide(body: { code?: unknown }): "wait" | "sign in" | "give up" | "unknown" {
  if (!isTuyaErrorCode(body.code)) return "unknown";
  const code: TuyaErrorCode = body.code;
  switch (code) {
    case TuyaErrorCode.RATE_LIMIT_EXCEEDED:
      return "wait";
    case TuyaErrorCode.TOKEN_EXPIRED:
      return "sign in";
    default:
      return "give up";
  }
}

export const decisions: string[] = [RATE_LIMIT_EXCEEDED, TOKEN_EXPIRED, 500, 0, "1010"].map((code) => decide({ code }));

/** A type of its own for each constant, which a switch can tell from the others. */
export const expired: 1010 = TOKEN_EXPIRED;

const entry: TuyaDocumentedEntry | undefined = lookupDocumented("1010");
const category: TuyaErrorCategory | undefined = entry?.category;
export const found = { name: entry?.name, category, message: entry?.message, retry: entry?.retry };

/** Every category has to be handled: the type lists them. */
const titles: Record<TuyaErrorCategory, string> = { system: "System", service: "Service" };
export const count: Record<string, number> = {};
for (const { category } of TUYA_ERROR_ENTRIES) count[titles[category]] = (count[titles[category]] ?? 0) + 1;

/** What a caller logs about a response; a condition is all it takes to know that there is an error. */
export function describe(body: unknown): string {
  const error = fromResponse(body);
  if (!error) return "fine";
  const code: number | string | null = error.code;
  const known: TuyaErrorEntry | null = error.entry;
  return `${code} ${known?.name ?? "unknown"}${error.messageDiffers ? "!" : ""} ${error.otherEntries.length}`;
}

export const described: string[] = [
  { success: true, code: 1010 },
  { success: false, code: 1010, msg: "token invalid" },
  { success: false, code: "99" },
].map(describe);

interface Device {
  readonly name: string;
}

export const device: Device = assertSuccess<Device>({ success: true, result: { name: "lamp" } });
export const anything: unknown = assertSuccess({ success: true, result: 1 });

/** An action has to be handled: the type lists them. */
const helps: Partial<Record<TuyaAction, string>> = { "refresh-token": "refreshed" };

export const caught: unknown[] = [];
try {
  assertSuccess<Device>({ success: false, code: TuyaErrorCode.TOKEN_EXPIRED, tid: "t1" });
} catch (error) {
  if (error instanceof TuyaError) {
    const decoded: TuyaDecodedError = error.decoded;
    const given: TuyaAdvice = advice(error);
    const editorial: true = given.editorial;
    caught.push(error.name, error.requestId, decoded.code, helps[given.action], editorial);
    caught.push(isRetryable(error), isAuthError(decoded), isDeviceOffline(error.code ?? 0));
  }
}

const observed: TuyaObservedCode | TuyaObservedStringCode | undefined = TUYA_OBSERVED_ENTRIES[0]?.code;
export const undocumented: unknown[] = [
  observed === undefined ? undefined : lookup(observed)?.documented,
  parseLog("Error 1106: permission deny")?.entry?.name,
  (await messageFor(1010, "de-CH")) === inGerman(1010),
];
