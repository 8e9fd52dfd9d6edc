import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
/** The roles of columns that are read. */
export const ROLES = ["code", "message", "description", "resolution"] as const;
export type Role = (typeof ROLES)[number];

/** The known headings of each role, in lower case and without spaces. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  code: [
    "code",
    "codes",
    "errorcode",
    "errorcodes",
    "errcode",
    "errorno",
    "errornumber",
    "errno",
    "returncode",
    "statuscode",
    "resultcode",
    "sqlstate",
    "错误码",
    "错误代码",
    "错误编码",
    "错误编号",
    "代码",
    "编码",
    "返回码",
    "状态码",
    "响应码",
    "异常码",
  ],
  message: [
    "message",
    "messages",
    "errormessage",
    "errormessages",
    "msg",
    "errormsg",
    "errmsg",
    "messagetext",
    "errortext",
    "errorinformation",
    "errorinfo",
    "conditionname",
    "错误信息",
    "错误消息",
    "错误提示",
    "返回信息",
    "提示信息",
    "信息",
    "消息",
    "报错信息",
    "异常信息",
  ],
  description: [
    "description",
    "descriptions",
    "errordescription",
    "desc",
    "meaning",
    "explanation",
    "details",
    "detail",
    "remarks",
    "说明",
    "描述",
    "错误说明",
    "错误描述",
    "含义",
    "详情",
    "备注",
    "解释",
    "错误含义",
    "描述信息",
  ],
  resolution: [
    "solution",
    "solutions",
    "resolution",
    "resolutions",
    "suggestedsolution",
    "recommendedsolution",
    "action",
    "actions",
    "recommendedaction",
    "suggestedaction",
    "howtofix",
    "fix",
    "remedy",
    "troubleshooting",
    "whattodo",
    "suggestion",
    "解决方案",
    "解决办法",
    "解决方法",
    "处理建议",
    "处理方法",
    "处理方案",
    "处理方式",
    "处理措施",
    "排查建议",
    "建议",
    "建议措施",
    "解决措施",
  ],
};

const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => HEADINGS[role].map((heading) => [heading, role] as const)),
);

/** The meanings that a user can give to a heading. */
export const MEANINGS = [...ROLES, "ignore"] as const;
export type Meaning = (typeof MEANINGS)[number];
export type Meanings = ReadonlyMap<string, Meaning>;

const spacing = pinnedPattern(String.raw`[\s\p{P}]`, "gu");

const plain = (heading: string): string => heading.normalize("NFKC").toLowerCase().replaceAll(spacing(), "");

/**
 * The role of a column with this heading; null when it is unknown.
 *
 * @param meanings the meanings that the user has given, which come first.
 */
export function roleOf(heading: string, meanings: Meanings = new Map()): Role | null {
  const meaning = meanings.get(plain(heading)) ?? ROLE_OF.get(plain(heading)) ?? "ignore";
  return meaning === "ignore" ? null : meaning;
}

/** Whether a heading is one for codes. */
export function isCodeHeading(heading: string): boolean {
  return roleOf(heading) === "code";
}

/** Collects the meanings that the user has given to headings, for {@link roleOf}. */
export function meaningsOf(given: Iterable<readonly [heading: string, meaning: Meaning]>): Meanings {
  return new Map([...given].map(([heading, meaning]) => [plain(heading), meaning]));
}
