import type { RuleGroup } from "./rule-description.ts";

/** Rules about messages, descriptions and other texts. */
export const TEXT_RULES = {
  "declared-args": {
    severity: "error",
    summary:
      "Every placeholder in an entry's texts is declared in `args`, every argument is used and declared once, a plural counts a number, and a choice is by a string.",
    why: "Generated functions take the declared arguments and fill them in. A placeholder without an argument would stay in the text as it is.",
    structural: "Packages and message files print each argument by its declared name and type.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "message": "no device {device}" }` },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }`,
      },
    },
  },
  "general-form": {
    severity: "warning",
    summary: "Each target in use shows the text for an exact number, `=0 {…}`, and the form of a place (1st, 2nd).",
    why: "Most platforms choose among the categories of a plural only. They show a more general form, which may read wrong: “1th”.",
    example: {
      wrong: {
        "errdex.config.json": `{
  "format": 1,
  "catalogues": [{ "path": ".", "outputs": [{ "target": "messages-android", "folder": "android" }] }]
}`,
        "catalogue.json": `{
  "code": 1010,
  "message": "the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} request",
  "args": [{ "name": "n", "type": "integer" }]
}`,
      },
      right: {
        "errdex.config.json": `{
  "format": 1,
  "catalogues": [{ "path": ".", "outputs": [{ "target": "messages-android", "folder": "android" }] }]
}`,
        "catalogue.json": `{
  "code": 1010,
  "message": "request number {n}",
  "args": [{ "name": "n", "type": "integer" }]
}`,
      },
    },
  },
  "lone-brace": {
    severity: "warning",
    summary: "Every closing brace in a message has an opening one, or is quoted: `'}'`.",
    why: "ICU MessageFormat reads a closing brace without an opening one as text. Usually the opening one was lost, and with it a placeholder.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "message": "no device device}" }`,
      },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }`,
      },
    },
  },
  "message-syntax": {
    severity: "error",
    summary:
      "Braces in a message, description or resolution are placeholders such as `{device}`, plurals, choices, or quoted: `'{'`.",
    why: "Texts use ICU MessageFormat. A text with a brace that is neither cannot be converted to the formats of other platforms.",
    fix: "Write a placeholder as `{device}`, a plural as `{count, plural, one {…} other {…}}`, and a literal brace as `'{'`.",
    structural: "Every target writes the message in its own syntax, from its parts.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "message": "the body is not {}" }` },
      right: { "catalogue.json": `{ "code": 1010, "message": "the body is not '{}'" }` },
    },
  },
  "plural-category": {
    severity: "error",
    summary: "A plural has forms only for categories that its language has: German has no `few`.",
    why: "A form for a category that the language does not have is never shown, and platforms such as Android and ICU reject or ignore it.",
    example: {
      wrong: {
        "catalogue.json": `{
  "code": 1010,
  "message": "{count, plural, one {# day} few {# days} other {# days}} left",
  "args": [{ "name": "count", "type": "integer" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "code": 1010,
  "message": "{count, plural, one {# day} other {# days}} left",
  "args": [{ "name": "count", "type": "integer" }]
}`,
      },
    },
  },
  "plural-form": {
    severity: "warning",
    summary: "A plural has a form for every category that its language uses for whole numbers up to a thousand.",
    why: "Where a form is missing, `other` is shown, which reads wrong: “1 days left”.",
    example: {
      wrong: {
        "catalogue.json": `{
  "code": 1010,
  "message": "{count, plural, other {# days}} left",
  "args": [{ "name": "count", "type": "integer" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "code": 1010,
  "message": "{count, plural, one {# day} other {# days}} left",
  "args": [{ "name": "count", "type": "integer" }]
}`,
      },
    },
  },
  "printable-text": {
    severity: "error",
    summary:
      "No text or key contains a control character other than a newline or a tab, half of a surrogate pair, U+FFFE or U+FFFF.",
    why: "Control characters are invisible and can steer a terminal. XML forbids all of these. They usually come from copying.",
    fix: "Delete the character. A line ends with `\\n` alone.",
    structural: "XML and other formats have no way to write these characters.",
    example: {
      wrong: { "catalogue.json": String.raw`{ "code": 1010, "message": "token\u0007 expired" }` },
      right: { "catalogue.json": `{ "code": 1010, "message": "token expired" }` },
    },
  },
  "quoted-name": {
    severity: "warning",
    summary: "No apostrophe before a brace takes a placeholder out of a message: `'{module}'`.",
    why: "In ICU MessageFormat, an apostrophe before a brace quotes what follows. People then read `{module}` instead of the module's name.",
    fix: "Write an apostrophe that people should read twice: `''{module}''`. If the text is about braces, suppress the rule for the entry.",
    example: {
      wrong: {
        "catalogue.json": `{
  "code": 1010,
  "message": "cannot find module '{module}' in {place}",
  "args": [{ "name": "place", "type": "string" }]
}`,
      },
      right: {
        "catalogue.json": `{
  "code": 1010,
  "message": "cannot find module ''{module}'' in {place}",
  "args": [{ "name": "module", "type": "string" }, { "name": "place", "type": "string" }]
}`,
      },
    },
  },
  "target-message": {
    severity: "error",
    summary:
      "Each target in use can write every message: it has no offset in a plural, no value of a choice that the platform's keys cannot have, and no more arguments than the platform knows.",
    why: "Most platforms have no offsets, Fluent and Flutter limit the values of a choice, and browser extensions have nine arguments. The message cannot be written for them without saying something else.",
    structural: "The target has no way to write the text.",
    example: {
      wrong: {
        "errdex.config.json": `{
  "format": 1,
  "catalogues": [{ "path": ".", "outputs": [{ "target": "messages-android", "folder": "android" }] }]
}`,
        "catalogue.json": `{
  "code": 1010,
  "message": "{n, plural, offset:1 one {you and # other} other {you and # others}}",
  "args": [{ "name": "n", "type": "integer" }]
}`,
      },
      right: {
        "errdex.config.json": `{
  "format": 1,
  "catalogues": [{ "path": ".", "outputs": [{ "target": "messages-android", "folder": "android" }] }]
}`,
        "catalogue.json": `{
  "code": 1010,
  "message": "{others, plural, one {you and # other} other {you and # others}}",
  "args": [{ "name": "others", "type": "integer" }]
}`,
      },
    },
  },
  "text-blanks": {
    severity: "warning",
    summary: "No text begins or ends with white space.",
    why: "Where texts are joined or compared, a blank that nobody sees makes a difference. It is nearly always left over from a document.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "message": "token expired " }` },
      right: { "catalogue.json": `{ "code": 1010, "message": "token expired" }` },
    },
  },
  "text-quality": {
    severity: "error",
    summary: "No text is empty, or contains a leftover such as `%!s(MISSING)`, `[object Object]` or `TODO`.",
    why: "Users read these texts. A leftover means that the source document or a program has lost a value.",
    example: {
      wrong: { "catalogue.json": `{ "code": 1010, "message": "token %!s(MISSING) expired" }` },
      right: { "catalogue.json": `{ "code": 1010, "message": "token expired" }` },
    },
  },
} as const satisfies RuleGroup;
