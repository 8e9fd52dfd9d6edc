// One mistake a line; the number of the compiler's message stands at its end.
import { isTuyaErrorCode, lookup, TUYA_ERROR_ENTRIES, TuyaErrorCode } from "tuya-errors";

export { NO_SUCH_CONSTANT } from "tuya-errors/constants"; // 2305
export { SYSTEM_ERROR } from "tuya-errors/dist/constants.js"; // 2307

export const unknownMember: unknown = TuyaErrorCode.NO_SUCH_MEMBER; // 2339
export const unknownCode: TuyaErrorCode = 1009; // 2322
export const unchecked: string = lookup(1010).message; // 2532
export const noCode: unknown = lookup({ code: 1010 }); // 2345
export const category: "device" = TUYA_ERROR_ENTRIES[0].category; // 2322

export function narrow(value: unknown): TuyaErrorCode {
  if (isTuyaErrorCode(value)) return value;
  return value; // 2322
}

TuyaErrorCode.SYSTEM_ERROR = 1; // 2540
TUYA_ERROR_ENTRIES[0].message = "mine"; // 2540
TUYA_ERROR_ENTRIES.push(TUYA_ERROR_ENTRIES[0]); // 2339
