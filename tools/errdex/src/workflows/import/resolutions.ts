import type { Listed } from "./read-row.ts";

/** A resolution that only points elsewhere. */
const POINTS_ELSEWHERE =
  /^(?:please\s)?(?:see|refer to|consult|check|read|contact|reach out to|visit|look at|submit|open|file|请参考|请参阅|请查看|参考|参见|请联系|联系|请提交)/i;
const ELSEWHERE =
  /documentation|docs?\b|manual|guide|reference|support|administrator|customer service|help ?(?:center|desk)|us\b|team|ticket|https?:|文档|手册|客服|技术支持|管理员|工单/i;
/** A longer text says more than where to look. */
const MAX_LENGTH = 120;
/** How many codes must have one text until it says nothing about any of them. */
const MANY = 5;

/**
 * Finds the resolutions of a document that say nothing about their code: "See the API documentation.", or one text for
 * many codes. They do not replace what maintainers wrote.
 *
 * @returns a test of a resolution.
 */
export function emptyResolutions(listed: readonly Listed[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const { resolution } of listed) {
    if (resolution !== null) counts.set(resolution.text, (counts.get(resolution.text) ?? 0) + 1);
  }
  return (text) => {
    const count = counts.get(text) ?? 0;
    if (count >= MANY && count * 4 > listed.length) return true;
    return text.length <= MAX_LENGTH && POINTS_ELSEWHERE.test(text) && ELSEWHERE.test(text);
  };
}
