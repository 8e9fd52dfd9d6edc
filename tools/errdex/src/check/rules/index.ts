import type { Rule } from "../shared/rule.ts";
import { bidiIsolate } from "./bidi-isolate.ts";
import { codeRange } from "./code-range.ts";
import { conformanceFile } from "./conformance-file.ts";
import { declaredArgs } from "./declared-args.ts";
import { declaredCategory } from "./declared-category.ts";
import { distinctVariant } from "./distinct-variant.ts";
import { envelopePlace } from "./envelope-place.ts";
import { generalForm } from "./general-form.ts";
import { glossaryTerm } from "./glossary-term.ts";
import { knownPreset } from "./known-preset.ts";
import { knownSource } from "./known-source.ts";
import { knownValue } from "./known-value.ts";
import { lifecycleOrder } from "./lifecycle-order.ts";
import { localeCode } from "./locale-code.ts";
import { localeFile } from "./locale-file.ts";
import { lockFile } from "./lock-file.ts";
import { loneBrace } from "./lone-brace.ts";
import { messageSyntax } from "./message-syntax.ts";
import { nameCollision } from "./name-collision.ts";
import { nameForm } from "./name-form.ts";
import { nameLength } from "./name-length.ts";
import { observedFile } from "./observed-file.ts";
import { pluralCategory } from "./plural-category.ts";
import { pluralForm } from "./plural-form.ts";
import { printableText } from "./printable-text.ts";
import { projectPath } from "./project-path.ts";
import { quotedName } from "./quoted-name.ts";
import { releasedCode } from "./released-code.ts";
import { releasedName } from "./released-name.ts";
import { replacedBy } from "./replaced-by.ts";
import { reservedName } from "./reserved-name.ts";
import { retiredCode } from "./retired-code.ts";
import { samePlaceholders } from "./same-placeholders.ts";
import { staleTranslation } from "./stale-translation.ts";
import { statedOnce } from "./stated-once.ts";
import { targetMessage } from "./target-message.ts";
import { textBlanks } from "./text-blanks.ts";
import { textQuality } from "./text-quality.ts";
import { transformedCode } from "./transformed-code.ts";
import { uniqueCode } from "./unique-code.ts";
import { uniqueName } from "./unique-name.ts";
import { unreachablePlace } from "./unreachable-place.ts";

/** Every rule, by id in code-unit order. */
export const RULES: readonly Rule[] = [
  bidiIsolate,
  codeRange,
  conformanceFile,
  declaredArgs,
  declaredCategory,
  distinctVariant,
  envelopePlace,
  generalForm,
  glossaryTerm,
  knownPreset,
  knownSource,
  knownValue,
  lifecycleOrder,
  localeCode,
  localeFile,
  lockFile,
  loneBrace,
  messageSyntax,
  nameCollision,
  nameForm,
  nameLength,
  observedFile,
  pluralCategory,
  pluralForm,
  printableText,
  projectPath,
  quotedName,
  releasedCode,
  releasedName,
  replacedBy,
  reservedName,
  retiredCode,
  samePlaceholders,
  staleTranslation,
  statedOnce,
  targetMessage,
  textBlanks,
  textQuality,
  transformedCode,
  uniqueCode,
  uniqueName,
  unreachablePlace,
];
