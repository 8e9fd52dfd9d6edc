import type { RuleGroup } from "./rule-description.ts";

/** Rules about translations. */
export const TRANSLATION_RULES = {
  "bidi-isolate": {
    severity: "warning",
    summary:
      "In a language that is written from right to left, a Latin word that begins or ends with a character without a direction stands in isolates.",
    why: "Such a character takes the direction of the text around it: readers see `/iot-03` as `iot-03/`.",
    fix: "Put U+2066 before the word and U+2069 behind it. In JSON, write them as `\\u2066` and `\\u2069`.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1108, "message": "the path /v1 is invalid" }`,
        "locales/ar.json": `{ "errors": { "1108": { "message": { "text": "المسار /v1 غير صالح" } } } }`,
      },
      right: {
        "catalogue.json": `{ "code": 1108, "message": "the path /v1 is invalid" }`,
        "locales/ar.json": `{ "errors": { "1108": { "message": { "text": "المسار \\u2066/v1\\u2069 غير صالح" } } } }`,
      },
    },
  },
  "glossary-term": {
    severity: "warning",
    summary: "A translation uses the word that its language's `glossary` has for a term.",
    why: "Users have to recognise that two messages are about the same thing.",
    fix: "Use the word from the glossary. If another form of the word is right here, add that form to the glossary.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "message": "the device is offline" }`,
        "locales/de.json": `{
  "glossary": [{ "term": "device", "forms": ["Gerät"] }],
  "errors": { "1010": { "message": { "text": "das Ding ist offline" } } }
}`,
      },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "the device is offline" }`,
        "locales/de.json": `{
  "glossary": [{ "term": "device", "forms": ["Gerät"] }],
  "errors": { "1010": { "message": { "text": "das Gerät ist offline" } } }
}`,
      },
    },
  },
  "locale-code": {
    severity: "error",
    summary: "A translation belongs to an entry or category of the catalogue, and to a text that it has.",
    why: "A translation of something that does not exist is never shown. Usually the code is misspelt, and the right entry stays untranslated.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "message": "token expired" }`,
        "locales/de.json": `{ "errors": { "1100": { "message": { "text": "Token abgelaufen" } } } }`,
      },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "token expired" }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "Token abgelaufen" } } } }`,
      },
    },
  },
  "locale-file": {
    severity: "error",
    summary:
      "A locale file is named after its language, belongs to this catalogue, and is the only one for that language. Every language tag exists and is not a pseudo-locale.",
    why: "Packages look texts up by the tag. A wrong tag makes the texts unreachable, or shows them to readers of another language.",
    structural: "The tag becomes the name of files and of constants.",
    example: {
      wrong: { "locales/german.json": `{ "locale": "de" }` },
      right: { "locales/de.json": `{ "locale": "de" }` },
    },
  },
  "same-placeholders": {
    severity: "error",
    summary: "A translation has the same placeholders as the text that it translates.",
    why: "If a placeholder is missing, users do not see its value. If one is added, it cannot be filled in.",
    structural: "Message files pass the arguments of the source text to every translation.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "kein solches Gerät" } } } }`,
      },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "no device {device}", "args": [{ "name": "device", "type": "string" }] }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "kein Gerät {device}" } } } }`,
      },
    },
  },
  "stale-translation": {
    severity: "warning",
    summary: "A translation was made from the current source text.",
    why: "When the source text changes, its translations may no longer be right. `source` records the hash of the text that was translated, so that errdex can tell.",
    fix: "Update the translation if needed, then set its `source` to the hash that the finding names. If it is still right, `translate acknowledge` sets the hash for you.",
    example: {
      wrong: {
        "catalogue.json": `{ "code": 1010, "message": "the token has expired" }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "Token ungültig", "source": "4a2f0c1d9b3e" } } } }`,
      },
      right: {
        "catalogue.json": `{ "code": 1010, "message": "the token has expired" }`,
        "locales/de.json": `{ "errors": { "1010": { "message": { "text": "Token abgelaufen", "source": "cd530a9730fa" } } } }`,
      },
    },
  },
} as const satisfies RuleGroup;
