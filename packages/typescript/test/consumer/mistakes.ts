// One mistake a line; the number of the compiler's message stands at its end.
import {
  advice,
  assertSuccess,
  fromResponse,
  isTuyaErrorCode,
  lookup,
  messageFor,
  TUYA_ERROR_ENTRIES,
  type TuyaAdvice,
  type TuyaDecodedError,
  TuyaError,
  TuyaErrorCode,
} from "tuya-errors";
import { parseLog } from "tuya-errors/log";

export { NO_SUCH_CONSTANT } from "tuya-errors/constants"; // 2305
export { SYSTEM_ERROR } from "tuya-errors/dist/constants.js"; // 2307
export { texts } from "tuya-errors/locales/xx"; // 2307

export const unknownMember: unknown = TuyaErrorCode.NO_SUCH_MEMBER; // 2339
export const unknownCode: TuyaErrorCode = 1009; // 2322
export const unchecked: string = lookup(1010).message; // 2532
export const noCode: unknown = lookup({ kode: 1010 }); // 2353
export const noAnswer: unknown = fromResponse(Promise.resolve({})); // 2345
export const notArrived: unknown = fromResponse({ status: 200, json: async () => ({}) }); // 2345
export const perhapsLater: unknown = assertSuccess({} as Promise<{ code: 1 }> | { code: 1 }); // 2345
export const category: "device" = TUYA_ERROR_ENTRIES[0].category; // 2322

export function narrow(value: unknown): TuyaErrorCode {
  if (isTuyaErrorCode(value)) return value;
  return value; // 2322
}

export const unasked: unknown = fromResponse({}).code; // 2532
export const unread: unknown = parseLog("").message; // 2532
export const noText: unknown = parseLog({ code: 1010 }); // 2345
export const maybeNull: number | string = fromResponse({})?.code ?? null; // 2322
export const unknownResult: unknown = assertSuccess({}).name; // 2571
export const otherResult: number = assertSuccess<string>({}); // 2322
export const waited: string = messageFor(1010, "de"); // 2322
export const action: TuyaAdvice["action"] = "try-again"; // 2322
export const notOurs: TuyaAdvice["editorial"] = false; // 2322
export const nothingToAdvise: unknown = advice(true); // 2345
export const unknownLanguage: string | undefined = messageFor(1010, "de", { de: {} }); // 2739
export const advised: unknown = advice({ code: 1010, kode: 1010 }); // 2353
export const thrown: unknown = new TuyaError({ code: 1010 }); // 2740
const decoded: TuyaDecodedError = new TuyaError(fromResponse({})).decoded; // 2345
export const { kode } = decoded; // 2339

decoded.code = 1; // 2540
TuyaErrorCode.SYSTEM_ERROR = 1; // 2540
TUYA_ERROR_ENTRIES[0].message = "mine"; // 2540
TUYA_ERROR_ENTRIES.push(TUYA_ERROR_ENTRIES[0]); // 2339
