import {
  isTuyaErrorCode,
  lookup,
  TUYA_ERROR_ENTRIES,
  type TuyaErrorCategory,
  TuyaErrorCode,
  type TuyaErrorEntry,
} from "tuya-errors";
import { RATE_LIMIT_EXCEEDED, TOKEN_EXPIRED } from "tuya-errors/constants";

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

const entry: TuyaErrorEntry | undefined = lookup("1010");
const category: TuyaErrorCategory | undefined = entry?.category;
export const found = { name: entry?.name, category, message: entry?.message, retry: entry?.retry };

/** Every category has to be handled: the type lists them. */
const titles: Record<TuyaErrorCategory, string> = { system: "System", service: "Service" };
export const count: Record<string, number> = {};
for (const { category } of TUYA_ERROR_ENTRIES) count[titles[category]] = (count[titles[category]] ?? 0) + 1;
