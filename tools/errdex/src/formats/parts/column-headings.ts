import { pinnedPattern } from "../../unicode/pinned-pattern.ts";

/** The fields of an entry that a column can hold. */
export const COLUMN_FIELDS = [
  "code",
  "name",
  "category",
  "message",
  "description",
  "resolution",
  "severity",
  "httpStatus",
  "since",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A field of the catalogue's own. */
export type OwnField = `x-${string}`;

/** The known headings of each field, in lower case and without blanks. */
const HEADINGS: Readonly<Record<ColumnField, readonly string[]>> = {
  code: [
    "fehlercode",
    "fehlernummer",
    "código",
    "codigo",
    "códigodeerror",
    "codice",
    "codiceerrore",
    "codeerreur",
    "codederreur",
    "кодошибки",
    "код",
    "エラーコード",
    "コード",
    "오류코드",
    "에러코드",
    "코드",
    "code",
    "codes",
    "errorcode",
    "errorcodes",
    "errcode",
    "errorno",
    "errornumber",
    "errno",
    "returncode",
    "resultcode",
    "responsecode",
    "statecode",
    "sqlstate",
    "错误码",
    "错误码id",
    "错误代码",
    "错误编码",
    "错误编号",
    "代码",
    "编码",
    "返回码",
    "响应码",
    "异常码",
    "结果码",
    "返回代码",
  ],
  name: [
    "name",
    "errorname",
    "codename",
    "errorcodename",
    "symbol",
    "symbolicname",
    "symbolname",
    "constant",
    "constantname",
    "identifier",
    "mnemonic",
    "macro",
    "enum",
    "enumname",
    "错误名称",
    "错误码名称",
    "名称",
    "常量",
    "常量名",
    "枚举",
    "枚举值",
    "英文名称",
  ],
  category: [
    "category",
    "categories",
    "errorcategory",
    "errortype",
    "group",
    "errorgroup",
    "class",
    "module",
    "类别",
    "分类",
    "错误类别",
    "错误分类",
    "错误类型",
    "模块",
  ],
  message: [
    "text",
    "fehlermeldung",
    "meldung",
    "nachricht",
    "mensaje",
    "mensagem",
    "messaggio",
    "сообщение",
    "メッセージ",
    "エラーメッセージ",
    "메시지",
    "오류메시지",
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
    "title",
    "summary",
    "错误信息",
    "错误消息",
    "错误提示",
    "返回信息",
    "提示信息",
    "信息",
    "消息",
    "报错信息",
    "异常信息",
    "返回消息",
  ],
  description: [
    "beschreibung",
    "bedeutung",
    "descripción",
    "descripcion",
    "descrição",
    "descrizione",
    "significado",
    "описание",
    "значение",
    "説明",
    "内容",
    "意味",
    "설명",
    "내용",
    "description",
    "descriptions",
    "errordescription",
    "desc",
    "meaning",
    "meanings",
    "说明",
    "描述",
    "错误说明",
    "错误描述",
    "含义",
    "错误含义",
    "描述信息",
    "错误码说明",
    "错误码描述",
    "详细说明",
    "详细描述",
  ],
  resolution: [
    "lösung",
    "maßnahme",
    "behebung",
    "solución",
    "solucion",
    "solução",
    "soluzione",
    "решение",
    "対処方法",
    "対応",
    "対処",
    "해결방법",
    "조치",
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
    "howtoresolve",
    "howtohandle",
    "fix",
    "remedy",
    "troubleshooting",
    "whattodo",
    "suggestion",
    "recommendation",
    "recommendations",
    "mitigation",
    "workaround",
    "handling",
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
    "解决建议",
    "排查方法",
    "应对措施",
  ],
  severity: ["severity", "severitylevel", "errorlevel", "level", "严重程度", "严重级别", "级别", "错误级别", "等级"],
  httpStatus:
    "httpstatus httpstatuscode httpcode httpresponsecode httperrorcode httpresponsestatus http http状态码 http状态 http返回码".split(
      " ",
    ),
  since: [
    "since",
    "sinceversion",
    "addedin",
    "added",
    "introduced",
    "introducedin",
    "availablesince",
    "起始版本",
    "引入版本",
  ],
};

/** Headings that different documents use for different fields. What the cells hold decides. */
const AMBIGUOUS: Readonly<Record<Exclude<Ambiguous, "code">, readonly string[]>> = {
  // A name, a code or a message.
  error: ["error", "errors", "exception", "exceptions", "错误", "异常"],
  // The code, or the HTTP status beside it.
  status: ["status", "statuscode", "状态码", "状态"],
  // More text, which is the description if no other column is.
  remark: [
    "notes",
    "note",
    "remarks",
    "remark",
    "comment",
    "comments",
    "detail",
    "details",
    "cause",
    "causes",
    "reason",
    "reasons",
    "possiblecause",
    "possiblecauses",
    "possiblereason",
    "possiblereasons",
    "备注",
    "详情",
    "可能原因",
    "原因",
    "错误原因",
    "产生原因",
    "可能的原因",
    "注释",
    "explanation",
    "explanations",
    "解释",
  ],
};
/** A heading that is not known to mean one field. */
export type Ambiguous = "error" | "status" | "remark" | "code";

const FIELD_OF: ReadonlyMap<string, ColumnField> = byHeading(HEADINGS);
const AMBIGUITY_OF: ReadonlyMap<string, Ambiguous> = byHeading(AMBIGUOUS);
/** Some kind of code: `Reason code`. */
const SOME_CODE = /(?:codes?|码)$/;

function byHeading<T extends string>(lists: Readonly<Record<T, readonly string[]>>): Map<string, T> {
  const all = Object.entries<readonly string[]>(lists) as [T, readonly string[]][];
  return new Map(all.flatMap(([field, headings]) => headings.map((heading) => [heading, field] as const)));
}

/** The meaning that a user can give to a heading. */
export type Meaning = ColumnField | OwnField | "ignore";
/** What `--column` accepts, for help. */
export const MEANINGS: readonly string[] = [...COLUMN_FIELDS, "x-…", "ignore"];
export type Meanings = ReadonlyMap<string, Meaning>;

const spacing = pinnedPattern(String.raw`[\s\p{P}]`, "gu");

const plain = (heading: string): string => heading.normalize("NFKC").toLowerCase().replaceAll(spacing(), "");

/** Whether a text is the name of a field of the catalogue's own: `x-team`. */
function isOwnField(text: string): text is OwnField {
  return /^x-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Parses a meaning as a user writes it; null when it is none. */
export function readMeaning(text: string): Meaning | null {
  const known = [...COLUMN_FIELDS, "ignore" as const].find((meaning) => meaning === text);
  return known ?? (isOwnField(text) ? text : null);
}

/**
 * The meaning of a column with this heading; null when it is unknown, or ambiguous.
 *
 * @param meanings the meanings that the user has given, which come first.
 */
export function meaningOf(heading: string, meanings: Meanings = new Map()): Meaning | null {
  const own = heading.trim().toLowerCase();
  return meanings.get(plain(heading)) ?? FIELD_OF.get(plain(heading)) ?? (isOwnField(own) ? own : null);
}

/** Whether the user has given the meaning of a heading. */
export function isGiven(heading: string, meanings: Meanings): boolean {
  return meanings.has(plain(heading));
}

/** How a heading is ambiguous; null when it is not. */
export function ambiguityOf(heading: string): Ambiguous | null {
  const key = plain(heading);
  return AMBIGUITY_OF.get(key) ?? (!FIELD_OF.has(key) && SOME_CODE.test(key) ? "code" : null);
}

/** The field that a label in a text means, such as `Solution`; null when it is unknown. Remarks are descriptions, and a
 * status is that of HTTP. */
export function fieldOf(label: string): ColumnField | null {
  if (label.length > 40) return null;
  const ambiguity = ambiguityOf(label);
  const meant = ambiguity === "remark" ? "description" : ambiguity === "status" ? "httpStatus" : null;
  return FIELD_OF.get(plain(label)) ?? meant;
}

/** Whether a heading is known: it tells that its row is one of headings. */
export function isKnownHeading(heading: string): boolean {
  return FIELD_OF.has(plain(heading)) || AMBIGUITY_OF.has(plain(heading));
}

/** Whether a heading is one for codes. */
export function isCodeHeading(heading: string): boolean {
  const key = plain(heading);
  return FIELD_OF.get(key) === "code" || FIELD_OF.get(key) === "httpStatus" || AMBIGUITY_OF.get(key) === "status";
}

/** Collects the meanings that the user has given to headings, for {@link meaningOf}. */
export function meaningsOf(given: Iterable<readonly [heading: string, meaning: Meaning]>): Meanings {
  return new Map([...given].map(([heading, meaning]) => [plain(heading), meaning]));
}
