// Generated from spec/schema/*.schema.json. Edit those files, then run "pnpm generate".
"use strict";
export const catalogue = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"shell-catalogue.schema.json","title":"Catalogue","description":"The errors of one API, in one place. All packages are generated from this file.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["id","title","package","language","project","sources","categories","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"format":{"enum":[1,2],"description":"The number of the format: 2. A catalogue without it has format 1, which `errdex upgrade` brings to format 2."},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The catalogue's short name, lower case with single hyphens. It starts the type names: `acme` gives `AcmeErrorCode`."},"title":{"type":"string","minLength":1,"description":"The API's name as people know it."},"description":{"type":"string","minLength":1,"description":"What the API is, in a sentence or two."},"package":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"description":"The name of the published packages, lower case with single hyphens. Each target adapts it to its registry."},"language":{"$ref":"#/definitions/languageTag","description":"The language of the texts in this file, as a BCP 47 tag such as `en`."},"messageSyntax":{"enum":["icu","plain"],"description":"How messages, descriptions, resolutions and their translations are written. `icu` (the default): ICU MessageFormat, where an apostrophe before a brace quotes it. `plain`: text with placeholders `{device}`; an apostrophe is an apostrophe, and `{{` and `}}` are braces."},"argumentNames":{"enum":["lower","any"],"description":"Which names arguments may have. `lower` (the default): a lower-case letter, then letters, digits and `_`. `any`: a capital letter or `_` may come first, or the name is a number, as in `{0}` and `{NAME}`."},"project":{"$ref":"#/definitions/project"},"license":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.+() -]+$","description":"The licence of the packages, as an SPDX expression such as `MIT` or `MIT OR Apache-2.0`. A target's parameter `license` overrides it."},"authors":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"One author, with or without an address: `Ada Lovelace <ada@example.org>`."},"description":"The authors of the packages. A target's parameter `author` overrides them."},"homepage":{"$ref":"#/definitions/url","description":"The page about the API or its packages, for the packages' metadata."},"keywords":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]*$","maxLength":60,"description":"One word that people search for."},"description":"Words by which registries find the packages."},"docUrl":{"type":"string","pattern":"^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$","description":"The page of each entry that states none: a URL that begins with `https://` or `http://`, with `{code}`, `{name}` or `{category}` for what differs, such as `https://example.org/errors/{code}`."},"released":{"type":"string","minLength":1,"description":"The last released version. `errdex lock` writes it. It shows when the lock was lost, or is that of another version."},"sources":{"type":"array","description":"The documents that the entries come from. Entries refer to them by id.","items":{"$ref":"#/definitions/source"}},"versioning":{"$ref":"#/definitions/versioning"},"translations":{"$ref":"#/definitions/translations"},"vocabulary":{"$ref":"#/definitions/vocabulary"},"envelope":{"$ref":"#/definitions/envelope"},"categories":{"type":"array","description":"The groups of entries, in the order in which they are shown.","items":{"$ref":"#/definitions/category"}},"errors":{"type":"array","description":"The entries, one for each code."}},"definitions":{"languageTag":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"A BCP 47 language tag in its usual case: language, script, region. `en`, `zh-Hans`, `pt-BR`."},"code":{"type":["integer","string"],"minimum":-9007199254740991,"maximum":9007199254740991,"pattern":"^[!-~]([ -~]{0,62}[!-~])?$","description":"The code as the API sends it: an integer, or a string of 1 to 64 printable ASCII characters. A string stays a string, byte for byte: `\"08001\"` keeps its zero."},"name":{"type":"string","description":"A constant's name in the style of AIP-193: capitals, digits and single underscores, 2 to 63 characters, such as `TOKEN_EXPIRED`. It is permanent, because programs use it. It stays the same if the message is reworded."},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"A URL that begins with `https://` or `http://`, in the characters of RFC 3986."},"moment":{"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$","description":"A version of the catalogue (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release, which `errdex lock` replaces with its version."},"project":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path","command"],"description":"Where this catalogue is, and how to generate everything from it. The header of every generated file says so.","properties":{"path":{"type":"string","minLength":1,"pattern":"^[^/\\\\].*$","description":"This file's path from the root of its repository, with `/`."},"command":{"type":"string","minLength":1,"description":"The command that generates everything, such as `pnpm generate`. `--check` tells people to run it."},"repository":{"$ref":"#/definitions/url","description":"The URL of the repository, for the packages' metadata."},"packages":{"type":"array","description":"The packages that are generated from this catalogue. `errdex changeset` gives each its own version bump.","items":{"$ref":"#/definitions/package"}}}},"package":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","target"],"description":"A package that is generated from this catalogue.","properties":{"name":{"type":"string","minLength":1,"description":"Its name in the workspace, as in its `package.json`."},"target":{"type":"string","minLength":1,"description":"The id of the target that generates it."}}},"source":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A document that entries come from.","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","description":"The name that entries refer to it by."},"title":{"type":"string","minLength":1,"description":"The document's title."},"publisher":{"type":"string","minLength":1,"description":"Who publishes it."},"revision":{"type":"string","minLength":1,"description":"Which revision was read, as the document itself states it."},"url":{"$ref":"#/definitions/url","description":"The URL of the document."}}},"category":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A group of entries.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The name that entries refer to it by, lower case with single hyphens."},"title":{"type":"string","minLength":1,"description":"Its heading."},"description":{"type":"string","minLength":1,"description":"What its errors have in common."},"codeRange":{"$ref":"#/definitions/codeRange"}}},"codeRange":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["statement","patterns"],"description":"Which codes the category contains, according to the source. The rule `code-range` checks it.","properties":{"statement":{"type":"string","minLength":1,"description":"The range in the source's own words."},"patterns":{"type":"array","minItems":1,"description":"The machine-readable form: codes, with `x` for any one digit or letter. `10xx` means 1000 to 1099.","items":{"type":"string","minLength":1,"description":"One code or one pattern."}}}},"entry":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["code","name","category","message","description"],"description":"One error: its code, and what its API says about it.","properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"aliases":{"type":"array","description":"Other names of the same code, such as earlier names or names in other SDKs. They have the same form, and are unique among all names.","items":{"$ref":"#/definitions/name"}},"category":{"type":"string","description":"The id of one of the categories."},"message":{"type":"string","description":"The text that the API sends. `{name}` stands for an argument. Write a literal brace as `'{'`."},"description":{"type":"string","description":"What the error means, in a sentence."},"args":{"type":"array","description":"The arguments of the texts, in order.","items":{"$ref":"#/definitions/arg"}},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"editorial":{"$ref":"#/definitions/editorial"},"source":{"$ref":"#/definitions/reference"},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where the code was seen. An observed entry has at least one, or a `source`."},"docUrl":{"$ref":"#/definitions/url","description":"The page that explains this error."},"stability":{"enum":["experimental","stable"],"description":"Whether the error may still change: `experimental` may get another code, name or meaning without notice, `stable` does not. Nothing is said when it is left out."},"since":{"$ref":"#/definitions/moment","description":"When the entry was first published: a version (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release."},"deprecated":{"$ref":"#/definitions/deprecated"},"retired":{"$ref":"#/definitions/retired"},"previous":{"type":"array","description":"Earlier texts of the source, the oldest first. Importing a new revision adds to them.","items":{"$ref":"#/definitions/previous"}},"suppress":{"type":"array","description":"Warnings that are intended, each with its reason.","items":{"$ref":"#/definitions/suppression"}}}},"arg":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","type"],"description":"An argument of a text.","properties":{"name":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$","maxLength":40,"description":"The name in the placeholder: `device` for `{device}`. Other names than those that begin with a lower-case letter need `argumentNames`."},"type":{"enum":["string","integer","number","date"],"description":"The type of the value. `date` is a point in time, which a text can show as a date or a time."},"description":{"type":"string","minLength":1,"description":"What the value is, for translators and callers."}}},"resolution":{"type":"string","description":"What to do about it, as an instruction."},"valueId":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A value of the vocabulary, lower case with single hyphens."},"fault":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Who caused it. errdex ships `client` (the caller's request or configuration) and `server` (the API); a catalogue may choose other values in its `vocabulary`."},"retry":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Whether the same call may be sent again. errdex ships `never`, `after-delay` (the same call, later) and `after-change` (once the request, its credentials or the configuration are corrected); a catalogue may choose other values in its `vocabulary`."},"httpStatus":{"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status with the same meaning, for programs that pass the error on."},"grpcStatus":{"enum":["CANCELLED","UNKNOWN","INVALID_ARGUMENT","DEADLINE_EXCEEDED","NOT_FOUND","ALREADY_EXISTS","PERMISSION_DENIED","RESOURCE_EXHAUSTED","FAILED_PRECONDITION","ABORTED","OUT_OF_RANGE","UNIMPLEMENTED","INTERNAL","UNAVAILABLE","DATA_LOSS","UNAUTHENTICATED"],"description":"The status of gRPC with the same meaning: a name of `google.rpc.Code` other than `OK`, such as `NOT_FOUND`."},"severity":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"How serious it is. errdex ships `info` (nothing is wrong), `warning` (temporary or routine), `error` and `critical` (nothing works until somebody acts); a catalogue may choose other values in its `vocabulary`."},"editorial":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the maintainers add to what the source says. If the source itself states one of these fields, put it into the entry instead, not in both places.","properties":{"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"notes":{"type":"array","description":"Remarks, such as where the source contradicts itself.","items":{"type":"string","description":"One remark, as a sentence."}},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"variants":{"type":"array","minItems":1,"description":"Other messages that the server sends under this code, each with its own meaning. A decoded error gets the one whose message it has.","items":{"$ref":"#/definitions/variant"}}}},"reference":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"Where the entry comes from.","properties":{"id":{"type":"string","description":"The id of one of the sources."},"section":{"type":"string","minLength":1,"description":"The part of the document."}}},"deprecated":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since","reason"],"description":"The code still decodes, but programs should not rely on it.","properties":{"since":{"$ref":"#/definitions/moment"},"reason":{"type":"string","description":"Why, as a sentence."},"replacedBy":{"$ref":"#/definitions/code","description":"The code that replaces it."},"revision":{"type":"string","minLength":1,"description":"The revision of the source that no longer lists the code, if that is the reason. Importing a revision that lists the code again removes the mark."},"lastListed":{"type":"string","minLength":1,"description":"The last revision of the source that listed the code. Import writes it together with `revision`."}}},"retired":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since"],"description":"A tombstone: the API no longer sends the code, and it is never used again.","properties":{"since":{"$ref":"#/definitions/moment"}}},"vocabulary":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The values that entries of this catalogue may have. A list replaces the one that errdex ships.","properties":{"fault":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `fault`."},"retry":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/retryValue"},"description":"The values of `retry`."},"severity":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `severity`."},"action":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/actionValue"},"description":"The values of an advice's `action`."},"tags":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/tagValue"},"description":"The tags. Without this list, an entry may have any tag."}}},"value":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of a field.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."}}},"retryValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `retry`, and what a program does about an entry that has it and no advice.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether the same call may be sent again; false when left out. `isRetryable` says so."},"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The action of an entry without advice. Without it, the action that is `forUnknown`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long a program waits: `none`, `seconds`, `minutes` or `hours`; `none` when left out."}}},"actionValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `action`.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether it ends with sending the same call again; false when left out."},"forUnknown":{"type":"boolean","description":"Whether it is what to do about a code of which nothing is known. If no action has it, the last one is."}}},"tagValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A tag.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"question":{"type":"boolean","description":"Whether packages have a function that asks for the tag: `device-offline` gives `isDeviceOffline`; false when left out."}}},"suppression":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["rule","reason"],"description":"A finding that is intended.","properties":{"rule":{"type":"string","minLength":1,"description":"The rule's id."},"reason":{"type":"string","minLength":1,"description":"Why the finding is intended."},"severity":{"enum":["off","warning"],"description":"`off` (the default) drops the finding, `warning` makes an error a warning."}}},"envelope":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How the API's responses carry errors. Decoding tries the places of a list in their order. A preset of errdex has all members; those that you write replace its own. `decoding.md` has the rules.","properties":{"preset":{"type":"string","minLength":1,"maxLength":100,"description":"The envelope of a kind of API that errdex knows, such as `problem-details`. The other members change it."},"within":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the envelope may be nested in the body, such as `response`."},"errors":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the errors of a response are, if it may have several, such as `$.errors[*]`. All places count, in order. Without them, or if nothing is there, the envelope itself is the one error."},"success":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/successRule"},"description":"The rules that tell success from failure. The first one that applies decides. Needed without a preset."},"code":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/place"},"description":"Where the code may be. Needed without a preset."},"subcode":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where a second code may be that says more than the first, such as Stripe's `decline_code`."},"message":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the message may be."},"requestId":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the request's id may be."},"time":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the time may be."},"result":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the result of a call that succeeded may be."},"logs":{"$ref":"#/definitions/logSigns"}}},"logSigns":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What tells an error of this API from those of other software in a log. `decoding.md` explains how it is used.","properties":{"mentions":{"type":"array","items":{"type":"string","minLength":3,"maxLength":100},"description":"Texts that are in a line only if it is about this API, such as its name or the wording of an SDK. Upper and lower case do not matter for A to Z."},"fields":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Fields of the envelope that hardly any other API has under this name."},"commonMessages":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Messages of entries that other software writes as well. Without a code, they count only in a line that mentions the API."}}},"successRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One value that tells success from failure: exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The rule is about the HTTP status. `yes` and `no` then list statuses, such as 404 or `5XX`. It does not apply if the status is not known."},"yes":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean success."},"no":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean failure."},"present":{"enum":["yes","no"],"description":"What it means if the field is there and is neither null nor an empty list, and no value of `yes` or `no` decides: `yes` for success, `no` for failure."},"absent":{"enum":["yes","no"],"description":"What it means if the field is not there, is null or is an empty list. It applies to a body that is an object or a list."}}},"citation":{"type":"string","pattern":"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$","description":"Where something was seen: a URL, or an issue or pull request as `owner/repository#number`."},"advice":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["action","delay","reason"],"description":"What a program should do about the error.","properties":{"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"What to do. errdex ships `fix-request`, `fix-credentials`, `fix-permissions`, `refresh-token` (get a new token, repeat once), `renew-subscription`, `wait` (and repeat) and `contact-support`; a catalogue may choose other values in its `vocabulary`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long to wait before the call is repeated: `none`, `seconds`, `minutes` or `hours`."},"delayMs":{"type":"integer","minimum":0,"maximum":86400000,"description":"How long to wait before the call is repeated, in milliseconds: a number that fits `delay`."},"maxAttempts":{"type":"integer","minimum":1,"maximum":100,"description":"How often to send the call at most, the first time included."},"reason":{"type":"string","description":"The reason for this advice, as a sentence."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where this comes from."}}},"cause":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["cause","fix","citations"],"description":"A cause that a user found, and the fix.","properties":{"cause":{"type":"string","description":"What was wrong, as a sentence."},"fix":{"type":"string","description":"How to fix it, as an instruction."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Who reported it.","minItems":1}}},"previous":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the source said earlier.","properties":{"revision":{"type":"string","minLength":1,"description":"The last revision of the source that had these texts, in the source's own words."},"message":{"type":"string","description":"The message that it had."},"description":{"type":"string","description":"The description that it had."},"resolution":{"type":"string","description":"The resolution that it had."}}},"versioning":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How changes decide the version, where the maintainers have a choice.","properties":{"added":{"enum":["minor","major"],"description":"The bump for a new code: `minor` (the default), or `major` if you promise users that a `switch` over all codes stays complete."}}},"translations":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How packages use translations.","properties":{"stale":{"$ref":"#/definitions/stale"}}},"stale":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What readers see if a translation is stale: the `translation` all the same, or the `source` text.","properties":{"message":{"$ref":"#/definitions/staleChoice","description":"For a message. The default is `translation`."},"description":{"$ref":"#/definitions/staleChoice","description":"For a description. The default is `translation`."},"resolution":{"$ref":"#/definitions/staleChoice","description":"For a resolution. The default is `source`, because an outdated instruction may do harm."}}},"staleChoice":{"enum":["translation","source"],"description":"The `translation`, or the `source` text."},"variant":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","messages","description"],"description":"What the code means when the server sends another message. A variant says everything about itself: what it leaves out is not known of it.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A name that is unique in the entry, lower case with single hyphens. It is permanent."},"messages":{"type":"array","minItems":1,"description":"The messages by which it is recognised, the usual one first. Blanks, case, final punctuation and the values of placeholders do not count.","items":{"type":"string","minLength":1,"description":"A message as the server sends it, with `{name}` for what differs."}},"description":{"type":"string","description":"What the error means, in a sentence."},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"citations":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/citation"},"description":"Where the message was seen."}}},"path":{"type":"string","minLength":1,"maxLength":300,"description":"The name of a field, or a JSONPath. `$` is the body, `@` the error: `$.errors[*]`, `@.extensions.code`."},"place":{"type":["string","object"],"minLength":1,"maxLength":300,"additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"Where a value may be: the name of a field of the error, a JSONPath, or an object with exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The value is the HTTP status, for APIs whose code is the status."},"transform":{"type":"array","items":{"$ref":"#/definitions/transformStep"},"description":"The steps that make a code of a value that is a text. The value as it was received and what each step makes of it are looked up in turn. The first that has an entry is the code, otherwise the last."}}},"transformStep":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One step: an object with exactly one member. A step that does not fit, or would leave nothing, changes nothing.","properties":{"after":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands behind the last of this text: `#` makes `Throttled` of `com.acme#Throttled`."},"before":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands in front of the first of this text: `:` makes `Throttled` of `Throttled:https://acme.example`."},"dropPrefix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the start."},"dropSuffix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the end."},"dropVersion":{"const":true,"description":"Drops a version between dots: `Base.1.18.0.NotFound` becomes `Base.NotFound`, `v2.not_found` becomes `not_found`."}}}}};
const schema12 = {"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"A BCP 47 language tag in its usual case: language, script, region. `en`, `zh-Hans`, `pt-BR`."};
const schema14 = {"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"A URL that begins with `https://` or `http://`, in the characters of RFC 3986."};
const schema19 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How changes decide the version, where the maintainers have a choice.","properties":{"added":{"enum":["minor","major"],"description":"The bump for a new code: `minor` (the default), or `major` if you promise users that a `switch` over all codes stays complete."}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9.+() -]+$", "u");
const pattern6 = new RegExp("^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]*$", "u");
const pattern11 = new RegExp("^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$", "u");
const schema13 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path","command"],"description":"Where this catalogue is, and how to generate everything from it. The header of every generated file says so.","properties":{"path":{"type":"string","minLength":1,"pattern":"^[^/\\\\].*$","description":"This file's path from the root of its repository, with `/`."},"command":{"type":"string","minLength":1,"description":"The command that generates everything, such as `pnpm generate`. `--check` tells people to run it."},"repository":{"$ref":"#/definitions/url","description":"The URL of the repository, for the packages' metadata."},"packages":{"type":"array","description":"The packages that are generated from this catalogue. `errdex changeset` gives each its own version bump.","items":{"$ref":"#/definitions/package"}}}};
const schema15 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","target"],"description":"A package that is generated from this catalogue.","properties":{"name":{"type":"string","minLength":1,"description":"Its name in the workspace, as in its `package.json`."},"target":{"type":"string","minLength":1,"description":"The id of the target that generates it."}}};
const pattern5 = new RegExp("^[^/\\\\].*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "path") || (key0 === "command")) || (key0 === "repository")) || (key0 === "packages")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\].*$"},message:"must match pattern \""+"^[^/\\\\].*$"+"\"",schema:"^[^/\\\\].*$",parentSchema:schema13.properties.path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.path.type,parentSchema:schema13.properties.path,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data1 = data.command;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.command,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.command.type,parentSchema:schema13.properties.command,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/repository",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/repository",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.packages !== undefined && func0.call(data, "packages")){
let data3 = data.packages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err10 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/definitions/package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema15.required,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.target === undefined) || (!(func0.call(data4, "target")))){
const err11 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/definitions/package/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema15.required,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "name") || (key1 === "target")) || (pattern0.test(key1)))){
const err12 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/definitions/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/definitions/package/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/definitions/package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.target !== undefined && func0.call(data4, "target")){
let data6 = data4.target;
if(typeof data6 === "string"){
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/packages/" + i0+"/target",schemaPath:"#/definitions/package/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.target,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/packages/" + i0+"/target",schemaPath:"#/definitions/package/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.target.type,parentSchema:schema15.properties.target,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/definitions/package/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.packages.type,parentSchema:schema13.properties.packages,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A document that entries come from.","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","description":"The name that entries refer to it by."},"title":{"type":"string","minLength":1,"description":"The document's title."},"publisher":{"type":"string","minLength":1,"description":"Who publishes it."},"revision":{"type":"string","minLength":1,"description":"Which revision was read, as the document itself states it."},"url":{"$ref":"#/definitions/url","description":"The URL of the document."}}};
const pattern13 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "publisher")) || (key0 === "revision")) || (key0 === "url")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema17.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.id.type,parentSchema:schema17.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.title.type,parentSchema:schema17.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.publisher.type,parentSchema:schema17.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined && func0.call(data, "revision")){
let data3 = data.revision;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.revision.type,parentSchema:schema17.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data4 = data.url;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How packages use translations.","properties":{"stale":{"$ref":"#/definitions/stale"}}};
const schema21 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What readers see if a translation is stale: the `translation` all the same, or the `source` text.","properties":{"message":{"$ref":"#/definitions/staleChoice","description":"For a message. The default is `translation`."},"description":{"$ref":"#/definitions/staleChoice","description":"For a description. The default is `translation`."},"resolution":{"$ref":"#/definitions/staleChoice","description":"For a resolution. The default is `source`, because an outdated instruction may do harm."}}};
const schema22 = {"enum":["translation","source"],"description":"The `translation`, or the `source` text."};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "message") || (key0 === "description")) || (key0 === "resolution")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
if(!((data0 === "translation") || (data0 === "source"))){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/staleChoice/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(!((data1 === "translation") || (data1 === "source"))){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/staleChoice/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data2 = data.resolution;
if(!((data2 === "translation") || (data2 === "source"))){
const err3 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/staleChoice/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "stale") || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stale !== undefined && func0.call(data, "stale")){
if(!(validate16(data.stale, {instancePath:instancePath+"/stale",parentData:data,parentDataProperty:"stale",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The values that entries of this catalogue may have. A list replaces the one that errdex ships.","properties":{"fault":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `fault`."},"retry":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/retryValue"},"description":"The values of `retry`."},"severity":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `severity`."},"action":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/actionValue"},"description":"The values of an advice's `action`."},"tags":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/tagValue"},"description":"The tags. Without this list, an entry may have any tag."}}};
const schema26 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of a field.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."}}};
const schema27 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A value of the vocabulary, lower case with single hyphens."};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.title.type,parentSchema:schema26.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.description.type,parentSchema:schema26.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `retry`, and what a program does about an entry that has it and no advice.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether the same call may be sent again; false when left out. `isRetryable` says so."},"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The action of an entry without advice. Without it, the action that is `forUnknown`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long a program waits: `none`, `seconds`, `minutes` or `hours`; `none` when left out."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "repeat")) || (key0 === "action")) || (key0 === "delay")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.title.type,parentSchema:schema28.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.description.type,parentSchema:schema28.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data3 = data.repeat;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.repeat.type,parentSchema:schema28.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data4 = data.action;
if(typeof data4 === "string"){
if(data4.length > 40){
const err10 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema28.properties.action,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28.properties.action,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.action.type,parentSchema:schema28.properties.action,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.delay !== undefined && func0.call(data, "delay")){
let data5 = data.delay;
if(!((((data5 === "none") || (data5 === "seconds")) || (data5 === "minutes")) || (data5 === "hours"))){
const err13 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues: schema28.properties.delay.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.delay.enum,parentSchema:schema28.properties.delay,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `action`.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether it ends with sending the same call again; false when left out."},"forUnknown":{"type":"boolean","description":"Whether it is what to do about a code of which nothing is known. If no action has it, the last one is."}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "repeat")) || (key0 === "forUnknown")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.title.type,parentSchema:schema30.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data3 = data.repeat;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.repeat.type,parentSchema:schema30.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.forUnknown !== undefined && func0.call(data, "forUnknown")){
let data4 = data.forUnknown;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/forUnknown",schemaPath:"#/properties/forUnknown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.forUnknown.type,parentSchema:schema30.properties.forUnknown,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A tag.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"question":{"type":"boolean","description":"Whether packages have a function that asks for the tag: `device-offline` gives `isDeviceOffline`; false when left out."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "question")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/valueId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.title.type,parentSchema:schema32.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.question !== undefined && func0.call(data, "question")){
let data3 = data.question;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.question.type,parentSchema:schema32.properties.question,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "fault") || (key0 === "retry")) || (key0 === "severity")) || (key0 === "action")) || (key0 === "tags")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data0 = data.fault;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.fault,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], {instancePath:instancePath+"/fault/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.fault.type,parentSchema:schema25.properties.fault,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data2 = data.retry;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.retry,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data2[i1], {instancePath:instancePath+"/retry/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.retry.type,parentSchema:schema25.properties.retry,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data4 = data.severity;
if(Array.isArray(data4)){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.severity,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate20(data4[i2], {instancePath:instancePath+"/severity/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.severity.type,parentSchema:schema25.properties.severity,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data6 = data.action;
if(Array.isArray(data6)){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.action,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate25(data6[i3], {instancePath:instancePath+"/action/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.action.type,parentSchema:schema25.properties.action,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data8 = data.tags;
if(Array.isArray(data8)){
if(data8.length < 1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.tags,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate27(data8[i4], {instancePath:instancePath+"/tags/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.tags.type,parentSchema:schema25.properties.tags,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How the API's responses carry errors. Decoding tries the places of a list in their order. A preset of errdex has all members; those that you write replace its own. `decoding.md` has the rules.","properties":{"preset":{"type":"string","minLength":1,"maxLength":100,"description":"The envelope of a kind of API that errdex knows, such as `problem-details`. The other members change it."},"within":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the envelope may be nested in the body, such as `response`."},"errors":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the errors of a response are, if it may have several, such as `$.errors[*]`. All places count, in order. Without them, or if nothing is there, the envelope itself is the one error."},"success":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/successRule"},"description":"The rules that tell success from failure. The first one that applies decides. Needed without a preset."},"code":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/place"},"description":"Where the code may be. Needed without a preset."},"subcode":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where a second code may be that says more than the first, such as Stripe's `decline_code`."},"message":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the message may be."},"requestId":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the request's id may be."},"time":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the time may be."},"result":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the result of a call that succeeded may be."},"logs":{"$ref":"#/definitions/logSigns"}}};
const schema35 = {"type":"string","minLength":1,"maxLength":300,"description":"The name of a field, or a JSONPath. `$` is the body, `@` the error: `$.errors[*]`, `@.extensions.code`."};
const schema43 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What tells an error of this API from those of other software in a log. `decoding.md` explains how it is used.","properties":{"mentions":{"type":"array","items":{"type":"string","minLength":3,"maxLength":100},"description":"Texts that are in a line only if it is about this API, such as its name or the wording of an SDK. Upper and lower case do not matter for A to Z."},"fields":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Fields of the envelope that hardly any other API has under this name."},"commonMessages":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Messages of entries that other software writes as well. Without a code, they count only in a line that mentions the API."}}};
const schema37 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One value that tells success from failure: exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The rule is about the HTTP status. `yes` and `no` then list statuses, such as 404 or `5XX`. It does not apply if the status is not known."},"yes":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean success."},"no":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean failure."},"present":{"enum":["yes","no"],"description":"What it means if the field is there and is neither null nor an empty list, and no value of `yes` or `no` decides: `yes` for success, `no` for failure."},"absent":{"enum":["yes","no"],"description":"What it means if the field is not there, is null or is an empty list. It applies to a body that is an object or a list."}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "field") || (key0 === "header")) || (key0 === "httpStatus")) || (key0 === "yes")) || (key0 === "no")) || (key0 === "present")) || (key0 === "absent")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length > 300){
const err1 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data1 = data.header;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema37.properties.header,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.header,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.header.type,parentSchema:schema37.properties.header,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data2 = data.httpStatus;
if(true !== data2){
const err7 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema37.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.yes !== undefined && func0.call(data, "yes")){
let data3 = data.yes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "boolean") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/yes/" + i0,schemaPath:"#/properties/yes/items/type",keyword:"type",params:{type: schema37.properties.yes.items.type},message:"must be boolean,integer,string",schema:schema37.properties.yes.items.type,parentSchema:schema37.properties.yes.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.yes.type,parentSchema:schema37.properties.yes,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.no !== undefined && func0.call(data, "no")){
let data5 = data.no;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "boolean") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "string")){
const err10 = {instancePath:instancePath+"/no/" + i1,schemaPath:"#/properties/no/items/type",keyword:"type",params:{type: schema37.properties.no.items.type},message:"must be boolean,integer,string",schema:schema37.properties.no.items.type,parentSchema:schema37.properties.no.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/no",schemaPath:"#/properties/no/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.no.type,parentSchema:schema37.properties.no,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data7 = data.present;
if(!((data7 === "yes") || (data7 === "no"))){
const err12 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/enum",keyword:"enum",params:{allowedValues: schema37.properties.present.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.present.enum,parentSchema:schema37.properties.present,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data8 = data.absent;
if(!((data8 === "yes") || (data8 === "no"))){
const err13 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/enum",keyword:"enum",params:{allowedValues: schema37.properties.absent.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.absent.enum,parentSchema:schema37.properties.absent,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["string","object"],"minLength":1,"maxLength":300,"additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"Where a value may be: the name of a field of the error, a JSONPath, or an object with exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The value is the HTTP status, for APIs whose code is the status."},"transform":{"type":"array","items":{"$ref":"#/definitions/transformStep"},"description":"The steps that make a code of a value that is a text. The value as it was received and what each step makes of it are looked up in turn. The first that has an entry is the code, otherwise the last."}}};
const schema41 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One step: an object with exactly one member. A step that does not fit, or would leave nothing, changes nothing.","properties":{"after":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands behind the last of this text: `#` makes `Throttled` of `com.acme#Throttled`."},"before":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands in front of the first of this text: `:` makes `Throttled` of `Throttled:https://acme.example`."},"dropPrefix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the start."},"dropSuffix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the end."},"dropVersion":{"const":true,"description":"Drops a version between dots: `Base.1.18.0.NotFound` becomes `Base.NotFound`, `v2.not_found` becomes `not_found`."}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type},message:"must be string,object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 300){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "field") || (key0 === "header")) || (key0 === "httpStatus")) || (key0 === "transform")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length > 300){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data1 = data.header;
if(typeof data1 === "string"){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema39.properties.header,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.header,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.header.type,parentSchema:schema39.properties.header,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data2 = data.httpStatus;
if(true !== data2){
const err10 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema39.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.transform !== undefined && func0.call(data, "transform")){
let data3 = data.transform;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!((((((key1 === "after") || (key1 === "before")) || (key1 === "dropPrefix")) || (key1 === "dropSuffix")) || (key1 === "dropVersion")) || (pattern0.test(key1)))){
const err11 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/transformStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.after !== undefined && func0.call(data4, "after")){
let data5 = data4.after;
if(typeof data5 === "string"){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41.properties.after,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.after,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.after.type,parentSchema:schema41.properties.after,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.before !== undefined && func0.call(data4, "before")){
let data6 = data4.before;
if(typeof data6 === "string"){
if(data6.length > 100){
const err15 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41.properties.before,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.before,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.before.type,parentSchema:schema41.properties.before,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.dropPrefix !== undefined && func0.call(data4, "dropPrefix")){
let data7 = data4.dropPrefix;
if(typeof data7 === "string"){
if(data7.length > 200){
const err18 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema41.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.dropPrefix.type,parentSchema:schema41.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.dropSuffix !== undefined && func0.call(data4, "dropSuffix")){
let data8 = data4.dropSuffix;
if(typeof data8 === "string"){
if(data8.length > 200){
const err21 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema41.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.length < 1){
const err22 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.dropSuffix.type,parentSchema:schema41.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.dropVersion !== undefined && func0.call(data4, "dropVersion")){
let data9 = data4.dropVersion;
if(true !== data9){
const err24 = {instancePath:instancePath+"/transform/" + i0+"/dropVersion",schemaPath:"#/definitions/transformStep/properties/dropVersion/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema41.properties.dropVersion,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/transformStep/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.transform.type,parentSchema:schema39.properties.transform,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema34.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.preset !== undefined && func0.call(data, "preset")){
let data0 = data.preset;
if(typeof data0 === "string"){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema34.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.preset.type,parentSchema:schema34.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.within !== undefined && func0.call(data, "within")){
let data1 = data.within;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 300){
const err4 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.within.type,parentSchema:schema34.properties.within,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data3 = data.errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length > 300){
const err8 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.errors.type,parentSchema:schema34.properties.errors,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.success !== undefined && func0.call(data, "success")){
let data5 = data.success;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.success,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate31(data5[i2], {instancePath:instancePath+"/success/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.success.type,parentSchema:schema34.properties.success,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data7 = data.code;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.code,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data7[i3], {instancePath:instancePath+"/code/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.code.type,parentSchema:schema34.properties.code,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subcode !== undefined && func0.call(data, "subcode")){
let data9 = data.subcode;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate33(data9[i4], {instancePath:instancePath+"/subcode/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subcode",schemaPath:"#/properties/subcode/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.subcode.type,parentSchema:schema34.properties.subcode,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data11 = data.message;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(!(validate33(data11[i5], {instancePath:instancePath+"/message/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.message.type,parentSchema:schema34.properties.message,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requestId !== undefined && func0.call(data, "requestId")){
let data13 = data.requestId;
if(Array.isArray(data13)){
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
if(!(validate33(data13[i6], {instancePath:instancePath+"/requestId/" + i6,parentData:data13,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.requestId.type,parentSchema:schema34.properties.requestId,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.time !== undefined && func0.call(data, "time")){
let data15 = data.time;
if(Array.isArray(data15)){
const len7 = data15.length;
for(let i7=0; i7<len7; i7++){
if(!(validate33(data15[i7], {instancePath:instancePath+"/time/" + i7,parentData:data15,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.time.type,parentSchema:schema34.properties.time,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.result !== undefined && func0.call(data, "result")){
let data17 = data.result;
if(Array.isArray(data17)){
const len8 = data17.length;
for(let i8=0; i8<len8; i8++){
let data18 = data17[i8];
if(typeof data18 === "string"){
if(data18.length > 300){
const err20 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data18.length < 1){
const err21 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.result.type,parentSchema:schema34.properties.result,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.logs !== undefined && func0.call(data, "logs")){
let data19 = data.logs;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 of Object.keys(data19)){
if(!((((key1 === "mentions") || (key1 === "fields")) || (key1 === "commonMessages")) || (pattern0.test(key1)))){
const err24 = {instancePath:instancePath+"/logs",schemaPath:"#/definitions/logSigns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19.mentions !== undefined && func0.call(data19, "mentions")){
let data20 = data19.mentions;
if(Array.isArray(data20)){
const len9 = data20.length;
for(let i9=0; i9<len9; i9++){
let data21 = data20[i9];
if(typeof data21 === "string"){
if(data21.length > 100){
const err25 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema43.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data21.length < 3){
const err26 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema43.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.mentions.items.type,parentSchema:schema43.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/logs/mentions",schemaPath:"#/definitions/logSigns/properties/mentions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.mentions.type,parentSchema:schema43.properties.mentions,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.fields !== undefined && func0.call(data19, "fields")){
let data22 = data19.fields;
if(Array.isArray(data22)){
const len10 = data22.length;
for(let i10=0; i10<len10; i10++){
let data23 = data22[i10];
if(typeof data23 === "string"){
if(data23.length > 500){
const err29 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema43.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data23.length < 1){
const err30 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.fields.items.type,parentSchema:schema43.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/logs/fields",schemaPath:"#/definitions/logSigns/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.fields.type,parentSchema:schema43.properties.fields,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.commonMessages !== undefined && func0.call(data19, "commonMessages")){
let data24 = data19.commonMessages;
if(Array.isArray(data24)){
const len11 = data24.length;
for(let i11=0; i11<len11; i11++){
let data25 = data24[i11];
if(typeof data25 === "string"){
if(data25.length > 500){
const err33 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema43.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data25.length < 1){
const err34 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.commonMessages.items.type,parentSchema:schema43.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/logs/commonMessages",schemaPath:"#/definitions/logSigns/properties/commonMessages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.commonMessages.type,parentSchema:schema43.properties.commonMessages,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/logs",schemaPath:"#/definitions/logSigns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A group of entries.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The name that entries refer to it by, lower case with single hyphens."},"title":{"type":"string","minLength":1,"description":"Its heading."},"description":{"type":"string","minLength":1,"description":"What its errors have in common."},"codeRange":{"$ref":"#/definitions/codeRange"}}};
const schema45 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["statement","patterns"],"description":"Which codes the category contains, according to the source. The rule `code-range` checks it.","properties":{"statement":{"type":"string","minLength":1,"description":"The range in the source's own words."},"patterns":{"type":"array","minItems":1,"description":"The machine-readable form: codes, with `x` for any one digit or letter. `10xx` means 1000 to 1099.","items":{"type":"string","minLength":1,"description":"One code or one pattern."}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "codeRange")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema44.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.id.type,parentSchema:schema44.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.title.type,parentSchema:schema44.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.description.type,parentSchema:schema44.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.codeRange !== undefined && func0.call(data, "codeRange")){
let data3 = data.codeRange;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.statement === undefined) || (!(func0.call(data3, "statement")))){
const err10 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'",schema:schema45.required,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.patterns === undefined) || (!(func0.call(data3, "patterns")))){
const err11 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema45.required,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(((key1 === "statement") || (key1 === "patterns")) || (pattern0.test(key1)))){
const err12 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.statement !== undefined && func0.call(data3, "statement")){
let data4 = data3.statement;
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/codeRange/statement",schemaPath:"#/definitions/codeRange/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.statement,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/codeRange/statement",schemaPath:"#/definitions/codeRange/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.statement.type,parentSchema:schema45.properties.statement,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.patterns !== undefined && func0.call(data3, "patterns")){
let data5 = data3.patterns;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/codeRange/patterns",schemaPath:"#/definitions/codeRange/properties/patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema45.properties.patterns,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/codeRange/patterns/" + i0,schemaPath:"#/definitions/codeRange/properties/patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.patterns.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/codeRange/patterns/" + i0,schemaPath:"#/definitions/codeRange/properties/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.patterns.items.type,parentSchema:schema45.properties.patterns.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/codeRange/patterns",schemaPath:"#/definitions/codeRange/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.patterns.type,parentSchema:schema45.properties.patterns,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="shell-catalogue.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.package === undefined) || (!(func0.call(data, "package")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.project === undefined) || (!(func0.call(data, "project")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.sources === undefined) || (!(func0.call(data, "sources")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.categories === undefined) || (!(func0.call(data, "categories")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data1 = data.format;
if(!((data1 === 1) || (data1 === 2))){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.format.enum,parentSchema:schema11.properties.format,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(data2.length > 40){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.id,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern1.test(data2)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema11.properties.id,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.description,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.package !== undefined && func0.call(data, "package")){
let data5 = data.package;
if(typeof data5 === "string"){
if(data5.length > 60){
const err18 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema11.properties.package,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern1.test(data5)){
const err19 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema11.properties.package,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.type,parentSchema:schema11.properties.package,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data6 = data.language;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err21 = {instancePath:instancePath+"/language",schemaPath:"#/definitions/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"+"\"",schema:"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/language",schemaPath:"#/definitions/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.messageSyntax !== undefined && func0.call(data, "messageSyntax")){
let data7 = data.messageSyntax;
if(!((data7 === "icu") || (data7 === "plain"))){
const err23 = {instancePath:instancePath+"/messageSyntax",schemaPath:"#/properties/messageSyntax/enum",keyword:"enum",params:{allowedValues: schema11.properties.messageSyntax.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.messageSyntax.enum,parentSchema:schema11.properties.messageSyntax,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.argumentNames !== undefined && func0.call(data, "argumentNames")){
let data8 = data.argumentNames;
if(!((data8 === "lower") || (data8 === "any"))){
const err24 = {instancePath:instancePath+"/argumentNames",schemaPath:"#/properties/argumentNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.argumentNames.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.argumentNames.enum,parentSchema:schema11.properties.argumentNames,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate11(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined && func0.call(data, "license")){
let data10 = data.license;
if(typeof data10 === "string"){
if(data10.length > 100){
const err25 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema11.properties.license,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.length < 1){
const err26 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.license,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern8.test(data10)){
const err27 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.+() -]+$"},message:"must match pattern \""+"^[A-Za-z0-9.+() -]+$"+"\"",schema:"^[A-Za-z0-9.+() -]+$",parentSchema:schema11.properties.license,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.license.type,parentSchema:schema11.properties.license,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authors !== undefined && func0.call(data, "authors")){
let data11 = data.authors;
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.authors,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.authors.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.authors.items.type,parentSchema:schema11.properties.authors.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.authors.type,parentSchema:schema11.properties.authors,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.homepage !== undefined && func0.call(data, "homepage")){
let data13 = data.homepage;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err33 = {instancePath:instancePath+"/homepage",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/homepage",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data14 = data.keywords;
if(Array.isArray(data14)){
if(data14.length < 1){
const err35 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.keywords,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(data15.length > 60){
const err36 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema11.properties.keywords.items,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern10.test(data15)){
const err37 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._+-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._+-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9 ._+-]*$",parentSchema:schema11.properties.keywords.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.keywords.items.type,parentSchema:schema11.properties.keywords.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.keywords.type,parentSchema:schema11.properties.keywords,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.docUrl !== undefined && func0.call(data, "docUrl")){
let data16 = data.docUrl;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err40 = {instancePath:instancePath+"/docUrl",schemaPath:"#/properties/docUrl/pattern",keyword:"pattern",params:{pattern: "^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$"},message:"must match pattern \""+"^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$"+"\"",schema:"^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$",parentSchema:schema11.properties.docUrl,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/docUrl",schemaPath:"#/properties/docUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.docUrl.type,parentSchema:schema11.properties.docUrl,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.released !== undefined && func0.call(data, "released")){
let data17 = data.released;
if(typeof data17 === "string"){
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/released",schemaPath:"#/properties/released/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.released,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/released",schemaPath:"#/properties/released/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.released.type,parentSchema:schema11.properties.released,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data18 = data.sources;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data18[i2], {instancePath:instancePath+"/sources/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.versioning !== undefined && func0.call(data, "versioning")){
let data20 = data.versioning;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 of Object.keys(data20)){
if(!((key1 === "added") || (pattern0.test(key1)))){
const err45 = {instancePath:instancePath+"/versioning",schemaPath:"#/definitions/versioning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.added !== undefined && func0.call(data20, "added")){
let data21 = data20.added;
if(!((data21 === "minor") || (data21 === "major"))){
const err46 = {instancePath:instancePath+"/versioning/added",schemaPath:"#/definitions/versioning/properties/added/enum",keyword:"enum",params:{allowedValues: schema19.properties.added.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.added.enum,parentSchema:schema19.properties.added,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/versioning",schemaPath:"#/definitions/versioning/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.translations !== undefined && func0.call(data, "translations")){
if(!(validate15(data.translations, {instancePath:instancePath+"/translations",parentData:data,parentDataProperty:"translations",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){
if(!(validate19(data.vocabulary, {instancePath:instancePath+"/vocabulary",parentData:data,parentDataProperty:"vocabulary",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.envelope !== undefined && func0.call(data, "envelope")){
if(!(validate30(data.envelope, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data25 = data.categories;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(!(validate40(data25[i3], {instancePath:instancePath+"/categories/" + i3,parentData:data25,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.categories.type,parentSchema:schema11.properties.categories,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data27 = data.errors;
if(!(Array.isArray(data27))){
const err49 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.errors.type,parentSchema:schema11.properties.errors,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const catalogueEntry = validate90;
const schema81 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["code","name","category","message","description"],"description":"One error: its code, and what its API says about it.","properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"aliases":{"type":"array","description":"Other names of the same code, such as earlier names or names in other SDKs. They have the same form, and are unique among all names.","items":{"$ref":"#/definitions/name"}},"category":{"type":"string","description":"The id of one of the categories."},"message":{"type":"string","description":"The text that the API sends. `{name}` stands for an argument. Write a literal brace as `'{'`."},"description":{"type":"string","description":"What the error means, in a sentence."},"args":{"type":"array","description":"The arguments of the texts, in order.","items":{"$ref":"#/definitions/arg"}},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"editorial":{"$ref":"#/definitions/editorial"},"source":{"$ref":"#/definitions/reference"},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where the code was seen. An observed entry has at least one, or a `source`."},"docUrl":{"$ref":"#/definitions/url","description":"The page that explains this error."},"stability":{"enum":["experimental","stable"],"description":"Whether the error may still change: `experimental` may get another code, name or meaning without notice, `stable` does not. Nothing is said when it is left out."},"since":{"$ref":"#/definitions/moment","description":"When the entry was first published: a version (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release."},"deprecated":{"$ref":"#/definitions/deprecated"},"retired":{"$ref":"#/definitions/retired"},"previous":{"type":"array","description":"Earlier texts of the source, the oldest first. Importing a new revision adds to them.","items":{"$ref":"#/definitions/previous"}},"suppress":{"type":"array","description":"Warnings that are intended, each with its reason.","items":{"$ref":"#/definitions/suppression"}}}};
const schema82 = {"type":["integer","string"],"minimum":-9007199254740991,"maximum":9007199254740991,"pattern":"^[!-~]([ -~]{0,62}[!-~])?$","description":"The code as the API sends it: an integer, or a string of 1 to 64 printable ASCII characters. A string stays a string, byte for byte: `\"08001\"` keeps its zero."};
const schema83 = {"type":"string","description":"A constant's name in the style of AIP-193: capitals, digits and single underscores, 2 to 63 characters, such as `TOKEN_EXPIRED`. It is permanent, because programs use it. It stays the same if the message is reworded."};
const schema85 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","type"],"description":"An argument of a text.","properties":{"name":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$","maxLength":40,"description":"The name in the placeholder: `device` for `{device}`. Other names than those that begin with a lower-case letter need `argumentNames`."},"type":{"enum":["string","integer","number","date"],"description":"The type of the value. `date` is a point in time, which a text can show as a date or a time."},"description":{"type":"string","minLength":1,"description":"What the value is, for translators and callers."}}};
const schema86 = {"type":"string","description":"What to do about it, as an instruction."};
const schema87 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Who caused it. errdex ships `client` (the caller's request or configuration) and `server` (the API); a catalogue may choose other values in its `vocabulary`."};
const schema88 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Whether the same call may be sent again. errdex ships `never`, `after-delay` (the same call, later) and `after-change` (once the request, its credentials or the configuration are corrected); a catalogue may choose other values in its `vocabulary`."};
const schema89 = {"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status with the same meaning, for programs that pass the error on."};
const schema90 = {"enum":["CANCELLED","UNKNOWN","INVALID_ARGUMENT","DEADLINE_EXCEEDED","NOT_FOUND","ALREADY_EXISTS","PERMISSION_DENIED","RESOURCE_EXHAUSTED","FAILED_PRECONDITION","ABORTED","OUT_OF_RANGE","UNIMPLEMENTED","INTERNAL","UNAVAILABLE","DATA_LOSS","UNAUTHENTICATED"],"description":"The status of gRPC with the same meaning: a name of `google.rpc.Code` other than `OK`, such as `NOT_FOUND`."};
const schema91 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"How serious it is. errdex ships `info` (nothing is wrong), `warning` (temporary or routine), `error` and `critical` (nothing works until somebody acts); a catalogue may choose other values in its `vocabulary`."};
const schema111 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"Where the entry comes from.","properties":{"id":{"type":"string","description":"The id of one of the sources."},"section":{"type":"string","minLength":1,"description":"The part of the document."}}};
const schema100 = {"type":"string","pattern":"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$","description":"Where something was seen: a URL, or an issue or pull request as `owner/repository#number`."};
const schema49 = {"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"A URL that begins with `https://` or `http://`, in the characters of RFC 3986."};
const schema114 = {"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$","description":"A version of the catalogue (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release, which `errdex lock` replaces with its version."};
const schema120 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the source said earlier.","properties":{"revision":{"type":"string","minLength":1,"description":"The last revision of the source that had these texts, in the source's own words."},"message":{"type":"string","description":"The message that it had."},"description":{"type":"string","description":"The description that it had."},"resolution":{"type":"string","description":"The resolution that it had."}}};
const schema121 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["rule","reason"],"description":"A finding that is intended.","properties":{"rule":{"type":"string","minLength":1,"description":"The rule's id."},"reason":{"type":"string","minLength":1,"description":"Why the finding is intended."},"severity":{"enum":["off","warning"],"description":"`off` (the default) drops the finding, `warning` makes an error a warning."}}};
const pattern73 = new RegExp("^[!-~]([ -~]{0,62}[!-~])?$", "u");
const pattern75 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$", "u");
const pattern85 = new RegExp("^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$", "u");
const pattern99 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$", "u");
const schema92 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the maintainers add to what the source says. If the source itself states one of these fields, put it into the entry instead, not in both places.","properties":{"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"notes":{"type":"array","description":"Remarks, such as where the source contradicts itself.","items":{"type":"string","description":"One remark, as a sentence."}},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"variants":{"type":"array","minItems":1,"description":"Other messages that the server sends under this code, each with its own meaning. A decoded error gets the one whose message it has.","items":{"$ref":"#/definitions/variant"}}}};
const schema99 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["action","delay","reason"],"description":"What a program should do about the error.","properties":{"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"What to do. errdex ships `fix-request`, `fix-credentials`, `fix-permissions`, `refresh-token` (get a new token, repeat once), `renew-subscription`, `wait` (and repeat) and `contact-support`; a catalogue may choose other values in its `vocabulary`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long to wait before the call is repeated: `none`, `seconds`, `minutes` or `hours`."},"delayMs":{"type":"integer","minimum":0,"maximum":86400000,"description":"How long to wait before the call is repeated, in milliseconds: a number that fits `delay`."},"maxAttempts":{"type":"integer","minimum":1,"maximum":100,"description":"How often to send the call at most, the first time included."},"reason":{"type":"string","description":"The reason for this advice, as a sentence."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where this comes from."}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.action === undefined) || (!(func0.call(data, "action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.delay === undefined) || (!(func0.call(data, "delay")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delay"},message:"must have required property '"+"delay"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "action") || (key0 === "delay")) || (key0 === "delayMs")) || (key0 === "maxAttempts")) || (key0 === "reason")) || (key0 === "citations")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
if(typeof data0 === "string"){
if(data0.length > 40){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema99.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data0)){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema99.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.action.type,parentSchema:schema99.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.delay !== undefined && func0.call(data, "delay")){
let data1 = data.delay;
if(!((((data1 === "none") || (data1 === "seconds")) || (data1 === "minutes")) || (data1 === "hours"))){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues: schema99.properties.delay.enum},message:"must be equal to one of the allowed values",schema:schema99.properties.delay.enum,parentSchema:schema99.properties.delay,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.delayMs !== undefined && func0.call(data, "delayMs")){
let data2 = data.delayMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/delayMs",schemaPath:"#/properties/delayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema99.properties.delayMs.type,parentSchema:schema99.properties.delayMs,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/delayMs",schemaPath:"#/properties/delayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema99.properties.delayMs,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/delayMs",schemaPath:"#/properties/delayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema99.properties.delayMs,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.maxAttempts !== undefined && func0.call(data, "maxAttempts")){
let data3 = data.maxAttempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema99.properties.maxAttempts.type,parentSchema:schema99.properties.maxAttempts,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema99.properties.maxAttempts,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema99.properties.maxAttempts,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data4 = data.reason;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.reason.type,parentSchema:schema99.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.citations !== undefined && func0.call(data, "citations")){
let data5 = data.citations;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern85.test(data6)){
const err15 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"#/definitions/citation/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"},message:"must match pattern \""+"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"+"\"",schema:"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$",parentSchema:schema100,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"#/definitions/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.citations.type,parentSchema:schema99.properties.citations,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["cause","fix","citations"],"description":"A cause that a user found, and the fix.","properties":{"cause":{"type":"string","description":"What was wrong, as a sentence."},"fix":{"type":"string","description":"How to fix it, as an instruction."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Who reported it.","minItems":1}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.fix === undefined) || (!(func0.call(data, "fix")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.citations === undefined) || (!(func0.call(data, "citations")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citations"},message:"must have required property '"+"citations"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "cause") || (key0 === "fix")) || (key0 === "citations")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
let data0 = data.cause;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.cause.type,parentSchema:schema101.properties.cause,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fix !== undefined && func0.call(data, "fix")){
let data1 = data.fix;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.fix.type,parentSchema:schema101.properties.fix,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.citations !== undefined && func0.call(data, "citations")){
let data2 = data.citations;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema101.properties.citations,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern85.test(data3)){
const err7 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"#/definitions/citation/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"},message:"must match pattern \""+"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"+"\"",schema:"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$",parentSchema:schema100,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"#/definitions/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.citations.type,parentSchema:schema101.properties.citations,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","messages","description"],"description":"What the code means when the server sends another message. A variant says everything about itself: what it leaves out is not known of it.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A name that is unique in the entry, lower case with single hyphens. It is permanent."},"messages":{"type":"array","minItems":1,"description":"The messages by which it is recognised, the usual one first. Blanks, case, final punctuation and the values of placeholders do not count.","items":{"type":"string","minLength":1,"description":"A message as the server sends it, with `{name}` for what differs."}},"description":{"type":"string","description":"What the error means, in a sentence."},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"citations":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/citation"},"description":"Where the message was seen."}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.messages === undefined) || (!(func0.call(data, "messages")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema103.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema103.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema103.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.id.type,parentSchema:schema103.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data1 = data.messages;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.messages,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema103.properties.messages.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.messages.items.type,parentSchema:schema103.properties.messages.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.messages.type,parentSchema:schema103.properties.messages,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.description.type,parentSchema:schema103.properties.description,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data4 = data.resolution;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data5 = data.fault;
if(typeof data5 === "string"){
if(data5.length > 40){
const err13 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema87,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema87,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data6 = data.retry;
if(typeof data6 === "string"){
if(data6.length > 40){
const err16 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.type,parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data7 = data.httpStatus;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 599 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema89,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema89,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.grpcStatus !== undefined && func0.call(data, "grpcStatus")){
let data8 = data.grpcStatus;
if(!((((((((((((((((data8 === "CANCELLED") || (data8 === "UNKNOWN")) || (data8 === "INVALID_ARGUMENT")) || (data8 === "DEADLINE_EXCEEDED")) || (data8 === "NOT_FOUND")) || (data8 === "ALREADY_EXISTS")) || (data8 === "PERMISSION_DENIED")) || (data8 === "RESOURCE_EXHAUSTED")) || (data8 === "FAILED_PRECONDITION")) || (data8 === "ABORTED")) || (data8 === "OUT_OF_RANGE")) || (data8 === "UNIMPLEMENTED")) || (data8 === "INTERNAL")) || (data8 === "UNAVAILABLE")) || (data8 === "DATA_LOSS")) || (data8 === "UNAUTHENTICATED"))){
const err22 = {instancePath:instancePath+"/grpcStatus",schemaPath:"#/definitions/grpcStatus/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data9 = data.severity;
if(typeof data9 === "string"){
if(data9.length > 40){
const err23 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema91,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern1.test(data9)){
const err24 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema91,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.advice !== undefined && func0.call(data, "advice")){
if(!(validate76(data.advice, {instancePath:instancePath+"/advice",parentData:data,parentDataProperty:"advice",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.causes !== undefined && func0.call(data, "causes")){
let data11 = data.causes;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data11[i1], {instancePath:instancePath+"/causes/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.causes.type,parentSchema:schema103.properties.causes,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data13 = data.tags;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err27 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema103.properties.tags.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.tags.items.type,parentSchema:schema103.properties.tags.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.tags.type,parentSchema:schema103.properties.tags,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.citations !== undefined && func0.call(data, "citations")){
let data15 = data.citations;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.citations,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(!pattern85.test(data16)){
const err31 = {instancePath:instancePath+"/citations/" + i3,schemaPath:"#/definitions/citation/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"},message:"must match pattern \""+"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"+"\"",schema:"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$",parentSchema:schema100,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/citations/" + i3,schemaPath:"#/definitions/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.citations.type,parentSchema:schema103.properties.citations,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema92.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data0 = data.resolution;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data1 = data.fault;
if(typeof data1 === "string"){
if(data1.length > 40){
const err2 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data2 = data.retry;
if(typeof data2 === "string"){
if(data2.length > 40){
const err5 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.type,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data3 = data.httpStatus;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema89,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 100 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema89,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.grpcStatus !== undefined && func0.call(data, "grpcStatus")){
let data4 = data.grpcStatus;
if(!((((((((((((((((data4 === "CANCELLED") || (data4 === "UNKNOWN")) || (data4 === "INVALID_ARGUMENT")) || (data4 === "DEADLINE_EXCEEDED")) || (data4 === "NOT_FOUND")) || (data4 === "ALREADY_EXISTS")) || (data4 === "PERMISSION_DENIED")) || (data4 === "RESOURCE_EXHAUSTED")) || (data4 === "FAILED_PRECONDITION")) || (data4 === "ABORTED")) || (data4 === "OUT_OF_RANGE")) || (data4 === "UNIMPLEMENTED")) || (data4 === "INTERNAL")) || (data4 === "UNAVAILABLE")) || (data4 === "DATA_LOSS")) || (data4 === "UNAUTHENTICATED"))){
const err11 = {instancePath:instancePath+"/grpcStatus",schemaPath:"#/definitions/grpcStatus/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data5 = data.severity;
if(typeof data5 === "string"){
if(data5.length > 40){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema91,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema91,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data6 = data.notes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/notes/" + i0,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.notes.items.type,parentSchema:schema92.properties.notes.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.notes.type,parentSchema:schema92.properties.notes,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.advice !== undefined && func0.call(data, "advice")){
if(!(validate76(data.advice, {instancePath:instancePath+"/advice",parentData:data,parentDataProperty:"advice",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.causes !== undefined && func0.call(data, "causes")){
let data9 = data.causes;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data9[i1], {instancePath:instancePath+"/causes/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.causes.type,parentSchema:schema92.properties.causes,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data11 = data.tags;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err18 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema92.properties.tags.items,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.tags.items.type,parentSchema:schema92.properties.tags.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.tags.type,parentSchema:schema92.properties.tags,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
let data13 = data.variants;
if(Array.isArray(data13)){
if(data13.length < 1){
const err21 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.variants,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate80(data13[i3], {instancePath:instancePath+"/variants/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.variants.type,parentSchema:schema92.properties.variants,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since","reason"],"description":"The code still decodes, but programs should not rely on it.","properties":{"since":{"$ref":"#/definitions/moment"},"reason":{"type":"string","description":"Why, as a sentence."},"replacedBy":{"$ref":"#/definitions/code","description":"The code that replaces it."},"revision":{"type":"string","minLength":1,"description":"The revision of the source that no longer lists the code, if that is the reason. Importing a revision that lists the code again removes the mark."},"lastListed":{"type":"string","minLength":1,"description":"The last revision of the source that listed the code. Import writes it together with `revision`."}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.since === undefined) || (!(func0.call(data, "since")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "since") || (key0 === "reason")) || (key0 === "replacedBy")) || (key0 === "revision")) || (key0 === "lastListed")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.since !== undefined && func0.call(data, "since")){
let data0 = data.since;
if(typeof data0 === "string"){
if(!pattern99.test(data0)){
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$",parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.type,parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.reason.type,parentSchema:schema115.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.replacedBy !== undefined && func0.call(data, "replacedBy")){
let data2 = data.replacedBy;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < -9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern73.test(data2)){
const err9 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.revision !== undefined && func0.call(data, "revision")){
let data3 = data.revision;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema115.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.revision.type,parentSchema:schema115.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lastListed !== undefined && func0.call(data, "lastListed")){
let data4 = data.lastListed;
if(typeof data4 === "string"){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/lastListed",schemaPath:"#/properties/lastListed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema115.properties.lastListed,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/lastListed",schemaPath:"#/properties/lastListed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.lastListed.type,parentSchema:schema115.properties.lastListed,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since"],"description":"A tombstone: the API no longer sends the code, and it is never used again.","properties":{"since":{"$ref":"#/definitions/moment"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.since === undefined) || (!(func0.call(data, "since")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "since") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.since !== undefined && func0.call(data, "since")){
let data0 = data.since;
if(typeof data0 === "string"){
if(!pattern99.test(data0)){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$",parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.type,parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.category === undefined) || (!(func0.call(data, "category")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema81.properties, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0 < -9007199254740991 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern73.test(data0)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.aliases.type,parentSchema:schema81.properties.aliases,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data4 = data.category;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.category.type,parentSchema:schema81.properties.category,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data5 = data.message;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.message.type,parentSchema:schema81.properties.message,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.description.type,parentSchema:schema81.properties.description,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.args !== undefined && func0.call(data, "args")){
let data7 = data.args;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
const err16 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema85.required,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err17 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema85.required,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "name") || (key1 === "type")) || (key1 === "description")) || (pattern0.test(key1)))){
const err18 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
if(typeof data9 === "string"){
if(data9.length > 40){
const err19 = {instancePath:instancePath+"/args/" + i1+"/name",schemaPath:"#/definitions/arg/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema85.properties.name,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern75.test(data9)){
const err20 = {instancePath:instancePath+"/args/" + i1+"/name",schemaPath:"#/definitions/arg/properties/name/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$"+"\"",schema:"^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$",parentSchema:schema85.properties.name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/args/" + i1+"/name",schemaPath:"#/definitions/arg/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.name.type,parentSchema:schema85.properties.name,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data10 = data8.type;
if(!((((data10 === "string") || (data10 === "integer")) || (data10 === "number")) || (data10 === "date"))){
const err22 = {instancePath:instancePath+"/args/" + i1+"/type",schemaPath:"#/definitions/arg/properties/type/enum",keyword:"enum",params:{allowedValues: schema85.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.type.enum,parentSchema:schema85.properties.type,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.description !== undefined && func0.call(data8, "description")){
let data11 = data8.description;
if(typeof data11 === "string"){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/args/" + i1+"/description",schemaPath:"#/definitions/arg/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.description,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/args/" + i1+"/description",schemaPath:"#/definitions/arg/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.description.type,parentSchema:schema85.properties.description,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.args.type,parentSchema:schema81.properties.args,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data12 = data.resolution;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data13 = data.fault;
if(typeof data13 === "string"){
if(data13.length > 40){
const err28 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema87,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern1.test(data13)){
const err29 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema87,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/fault",schemaPath:"#/definitions/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data14 = data.retry;
if(typeof data14 === "string"){
if(data14.length > 40){
const err31 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema88,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern1.test(data14)){
const err32 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema88,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.type,parentSchema:schema88,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data15 = data.httpStatus;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.type,parentSchema:schema89,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema89,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/definitions/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema89,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.grpcStatus !== undefined && func0.call(data, "grpcStatus")){
let data16 = data.grpcStatus;
if(!((((((((((((((((data16 === "CANCELLED") || (data16 === "UNKNOWN")) || (data16 === "INVALID_ARGUMENT")) || (data16 === "DEADLINE_EXCEEDED")) || (data16 === "NOT_FOUND")) || (data16 === "ALREADY_EXISTS")) || (data16 === "PERMISSION_DENIED")) || (data16 === "RESOURCE_EXHAUSTED")) || (data16 === "FAILED_PRECONDITION")) || (data16 === "ABORTED")) || (data16 === "OUT_OF_RANGE")) || (data16 === "UNIMPLEMENTED")) || (data16 === "INTERNAL")) || (data16 === "UNAVAILABLE")) || (data16 === "DATA_LOSS")) || (data16 === "UNAUTHENTICATED"))){
const err37 = {instancePath:instancePath+"/grpcStatus",schemaPath:"#/definitions/grpcStatus/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data17 = data.severity;
if(typeof data17 === "string"){
if(data17.length > 40){
const err38 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema91,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern1.test(data17)){
const err39 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema91,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.editorial !== undefined && func0.call(data, "editorial")){
if(!(validate75(data.editorial, {instancePath:instancePath+"/editorial",parentData:data,parentDataProperty:"editorial",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data19 = data.source;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.id === undefined) || (!(func0.call(data19, "id")))){
const err41 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema111.required,parentSchema:schema111,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 of Object.keys(data19)){
if(!(((key2 === "id") || (key2 === "section")) || (pattern0.test(key2)))){
const err42 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.id !== undefined && func0.call(data19, "id")){
let data20 = data19.id;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/source/id",schemaPath:"#/definitions/reference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.id.type,parentSchema:schema111.properties.id,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.section !== undefined && func0.call(data19, "section")){
let data21 = data19.section;
if(typeof data21 === "string"){
if(data21.length < 1){
const err44 = {instancePath:instancePath+"/source/section",schemaPath:"#/definitions/reference/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema111.properties.section,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/source/section",schemaPath:"#/definitions/reference/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.section.type,parentSchema:schema111.properties.section,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.citations !== undefined && func0.call(data, "citations")){
let data22 = data.citations;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(!pattern85.test(data23)){
const err47 = {instancePath:instancePath+"/citations/" + i2,schemaPath:"#/definitions/citation/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"},message:"must match pattern \""+"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$"+"\"",schema:"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$",parentSchema:schema100,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/citations/" + i2,schemaPath:"#/definitions/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.citations.type,parentSchema:schema81.properties.citations,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.docUrl !== undefined && func0.call(data, "docUrl")){
let data24 = data.docUrl;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err50 = {instancePath:instancePath+"/docUrl",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema49,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/docUrl",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.stability !== undefined && func0.call(data, "stability")){
let data25 = data.stability;
if(!((data25 === "experimental") || (data25 === "stable"))){
const err52 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/enum",keyword:"enum",params:{allowedValues: schema81.properties.stability.enum},message:"must be equal to one of the allowed values",schema:schema81.properties.stability.enum,parentSchema:schema81.properties.stability,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.since !== undefined && func0.call(data, "since")){
let data26 = data.since;
if(typeof data26 === "string"){
if(!pattern99.test(data26)){
const err53 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$",parentSchema:schema114,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/since",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.type,parentSchema:schema114,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.deprecated !== undefined && func0.call(data, "deprecated")){
if(!(validate85(data.deprecated, {instancePath:instancePath+"/deprecated",parentData:data,parentDataProperty:"deprecated",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.retired !== undefined && func0.call(data, "retired")){
if(!(validate87(data.retired, {instancePath:instancePath+"/retired",parentData:data,parentDataProperty:"retired",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
let data29 = data.previous;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 of Object.keys(data30)){
if(!(((((key3 === "revision") || (key3 === "message")) || (key3 === "description")) || (key3 === "resolution")) || (pattern0.test(key3)))){
const err55 = {instancePath:instancePath+"/previous/" + i3,schemaPath:"#/definitions/previous/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data30.revision !== undefined && func0.call(data30, "revision")){
let data31 = data30.revision;
if(typeof data31 === "string"){
if(data31.length < 1){
const err56 = {instancePath:instancePath+"/previous/" + i3+"/revision",schemaPath:"#/definitions/previous/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema120.properties.revision,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/previous/" + i3+"/revision",schemaPath:"#/definitions/previous/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.revision.type,parentSchema:schema120.properties.revision,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.message !== undefined && func0.call(data30, "message")){
let data32 = data30.message;
if(typeof data32 !== "string"){
const err58 = {instancePath:instancePath+"/previous/" + i3+"/message",schemaPath:"#/definitions/previous/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.message.type,parentSchema:schema120.properties.message,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.description !== undefined && func0.call(data30, "description")){
let data33 = data30.description;
if(typeof data33 !== "string"){
const err59 = {instancePath:instancePath+"/previous/" + i3+"/description",schemaPath:"#/definitions/previous/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.description.type,parentSchema:schema120.properties.description,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30.resolution !== undefined && func0.call(data30, "resolution")){
let data34 = data30.resolution;
if(typeof data34 !== "string"){
const err60 = {instancePath:instancePath+"/previous/" + i3+"/resolution",schemaPath:"#/definitions/previous/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.resolution.type,parentSchema:schema120.properties.resolution,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/previous/" + i3,schemaPath:"#/definitions/previous/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.previous.type,parentSchema:schema81.properties.previous,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.suppress !== undefined && func0.call(data, "suppress")){
let data35 = data.suppress;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.rule === undefined) || (!(func0.call(data36, "rule")))){
const err63 = {instancePath:instancePath+"/suppress/" + i4,schemaPath:"#/definitions/suppression/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema121.required,parentSchema:schema121,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data36.reason === undefined) || (!(func0.call(data36, "reason")))){
const err64 = {instancePath:instancePath+"/suppress/" + i4,schemaPath:"#/definitions/suppression/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema121.required,parentSchema:schema121,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 of Object.keys(data36)){
if(!((((key4 === "rule") || (key4 === "reason")) || (key4 === "severity")) || (pattern0.test(key4)))){
const err65 = {instancePath:instancePath+"/suppress/" + i4,schemaPath:"#/definitions/suppression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data36.rule !== undefined && func0.call(data36, "rule")){
let data37 = data36.rule;
if(typeof data37 === "string"){
if(data37.length < 1){
const err66 = {instancePath:instancePath+"/suppress/" + i4+"/rule",schemaPath:"#/definitions/suppression/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.rule,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/suppress/" + i4+"/rule",schemaPath:"#/definitions/suppression/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.rule.type,parentSchema:schema121.properties.rule,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data36.reason !== undefined && func0.call(data36, "reason")){
let data38 = data36.reason;
if(typeof data38 === "string"){
if(data38.length < 1){
const err68 = {instancePath:instancePath+"/suppress/" + i4+"/reason",schemaPath:"#/definitions/suppression/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.reason,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/suppress/" + i4+"/reason",schemaPath:"#/definitions/suppression/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.reason.type,parentSchema:schema121.properties.reason,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.severity !== undefined && func0.call(data36, "severity")){
let data39 = data36.severity;
if(!((data39 === "off") || (data39 === "warning"))){
const err70 = {instancePath:instancePath+"/suppress/" + i4+"/severity",schemaPath:"#/definitions/suppression/properties/severity/enum",keyword:"enum",params:{allowedValues: schema121.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.severity.enum,parentSchema:schema121.properties.severity,data:data39};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/suppress/" + i4,schemaPath:"#/definitions/suppression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/suppress",schemaPath:"#/properties/suppress/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.suppress.type,parentSchema:schema81.properties.suppress,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

export const config = validate94;
const schema139 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"config.schema.json","title":"Config","description":"The config of a project, errdex.config.json: its catalogues, and what is generated from each. Paths are relative to the folder of this file.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["format","catalogues"],"properties":{"$schema":{"type":"string","description":"The location of this schema, so that editors complete and explain the fields."},"format":{"const":1,"description":"The version of the config's format: 1."},"command":{"type":"string","minLength":1,"pattern":"^[^\\r\\n]+$","description":"The command that generates everything, such as `npm run errors`. Headers of generated files and findings show it; errdex never runs it. Default: the catalogue's `project.command`."},"rules":{"$ref":"#/definitions/rules","description":"The severity of rules in every catalogue, by the rule's id: `{ \"text-quality\": \"off\" }`. Structural rules cannot be set, and those that find errors need a reason: `{ \"released-name\": { \"severity\": \"warning\", \"reason\": \"…\" } }`. `off` switches a rule off, `error` makes its findings stop the generation."},"catalogues":{"type":"array","minItems":1,"description":"The catalogues of the project.","items":{"$ref":"#/definitions/catalogue"}}},"definitions":{"rules":{"type":"object","description":"The severity of rules, by the rule's id: `off`, `warning` or `error`.","additionalProperties":{"type":["string","object"],"pattern":"^(off|warning|error)$","additionalProperties":false,"required":["severity","reason"],"description":"`off`, `warning` or `error`. A rule that protects users also needs a reason: `{ \"severity\": \"warning\", \"reason\": \"…\" }`.","properties":{"severity":{"enum":["off","warning","error"],"description":"The rule is `off`, `warning` or `error`."},"reason":{"type":"string","minLength":1,"description":"Why the rule has this severity here."}}}},"catalogue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path"],"description":"A catalogue, and what is generated from it.","properties":{"path":{"type":"string","minLength":1,"description":"The catalogue's file, or its folder."},"locales":{"type":"array","description":"The languages to generate besides the catalogue's own, as BCP 47 tags. Default: all that the catalogue has.","items":{"type":"string","minLength":1,"description":"A language that the catalogue is translated into."}},"rules":{"$ref":"#/definitions/rules","description":"The severity of rules in this catalogue. It takes precedence over `rules` of the whole config."},"outputs":{"type":"array","minItems":1,"description":"What to generate. Default: nothing; the other commands still know the catalogue.","items":{"$ref":"#/definitions/output"}}}},"output":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["target","folder"],"description":"One target, and the folder that its files go to.","properties":{"target":{"type":"string","minLength":1,"description":"The id of a built-in target (see `errdex targets`), the folder of your own one, such as `./my-target`, or an npm package that is installed, such as `errdex-target-x` or `@acme/errdex-target-x`."},"folder":{"type":"string","minLength":1,"description":"The output folder. Targets of one catalogue can share it."},"parameters":{"type":"object","description":"Values for the target's parameters, by name. `errdex targets` with the target's name describes them.","additionalProperties":{"type":["string","boolean","integer"],"description":"A parameter is a text, a whole number, `true` or `false`."}},"formatters":{"type":"array","description":"Programs that format the generated files, such as `gofmt`, in this order. A target may suggest some; only those listed here are run.","items":{"$ref":"#/definitions/formatter"}}}},"formatter":{"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`. It is started without a shell, in the folder of the config. `{file}` in a word stands for the path of the generated file.","items":{"type":"string","minLength":1,"description":"The program, or one argument."}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1,"description":"The ending of a file's name, such as `.go`."}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from the target's `runtime` too. Default: `false`."}}}}};
const schema140 = {"type":"object","description":"The severity of rules, by the rule's id: `off`, `warning` or `error`.","additionalProperties":{"type":["string","object"],"pattern":"^(off|warning|error)$","additionalProperties":false,"required":["severity","reason"],"description":"`off`, `warning` or `error`. A rule that protects users also needs a reason: `{ \"severity\": \"warning\", \"reason\": \"…\" }`.","properties":{"severity":{"enum":["off","warning","error"],"description":"The rule is `off`, `warning` or `error`."},"reason":{"type":"string","minLength":1,"description":"Why the rule has this severity here."}}}};
const pattern121 = new RegExp("^[^\\r\\n]+$", "u");
const pattern122 = new RegExp("^(off|warning|error)$", "u");
const schema141 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path"],"description":"A catalogue, and what is generated from it.","properties":{"path":{"type":"string","minLength":1,"description":"The catalogue's file, or its folder."},"locales":{"type":"array","description":"The languages to generate besides the catalogue's own, as BCP 47 tags. Default: all that the catalogue has.","items":{"type":"string","minLength":1,"description":"A language that the catalogue is translated into."}},"rules":{"$ref":"#/definitions/rules","description":"The severity of rules in this catalogue. It takes precedence over `rules` of the whole config."},"outputs":{"type":"array","minItems":1,"description":"What to generate. Default: nothing; the other commands still know the catalogue.","items":{"$ref":"#/definitions/output"}}}};
const schema143 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["target","folder"],"description":"One target, and the folder that its files go to.","properties":{"target":{"type":"string","minLength":1,"description":"The id of a built-in target (see `errdex targets`), the folder of your own one, such as `./my-target`, or an npm package that is installed, such as `errdex-target-x` or `@acme/errdex-target-x`."},"folder":{"type":"string","minLength":1,"description":"The output folder. Targets of one catalogue can share it."},"parameters":{"type":"object","description":"Values for the target's parameters, by name. `errdex targets` with the target's name describes them.","additionalProperties":{"type":["string","boolean","integer"],"description":"A parameter is a text, a whole number, `true` or `false`."}},"formatters":{"type":"array","description":"Programs that format the generated files, such as `gofmt`, in this order. A target may suggest some; only those listed here are run.","items":{"$ref":"#/definitions/formatter"}}}};
const schema144 = {"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`. It is started without a shell, in the folder of the config. `{file}` in a word stands for the path of the generated file.","items":{"type":"string","minLength":1,"description":"The program, or one argument."}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1,"description":"The ending of a file's name, such as `.go`."}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from the target's `runtime` too. Default: `false`."}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.target === undefined) || (!(func0.call(data, "target")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.folder === undefined) || (!(func0.call(data, "folder")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'",schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "target") || (key0 === "folder")) || (key0 === "parameters")) || (key0 === "formatters")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data0 = data.target;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema143.properties.target,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.properties.target.type,parentSchema:schema143.properties.target,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.folder !== undefined && func0.call(data, "folder")){
let data1 = data.folder;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema143.properties.folder,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.properties.folder.type,parentSchema:schema143.properties.folder,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (typeof data3 !== "boolean")) && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: schema143.properties.parameters.additionalProperties.type},message:"must be string,boolean,integer",schema:schema143.properties.parameters.additionalProperties.type,parentSchema:schema143.properties.parameters.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.properties.parameters.type,parentSchema:schema143.properties.parameters,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formatters !== undefined && func0.call(data, "formatters")){
let data4 = data.formatters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.command === undefined) || (!(func0.call(data5, "command")))){
const err9 = {instancePath:instancePath+"/formatters/" + i0,schemaPath:"#/definitions/formatter/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema144.required,parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data5.endings === undefined) || (!(func0.call(data5, "endings")))){
const err10 = {instancePath:instancePath+"/formatters/" + i0,schemaPath:"#/definitions/formatter/required",keyword:"required",params:{missingProperty: "endings"},message:"must have required property '"+"endings"+"'",schema:schema144.required,parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!(((key2 === "command") || (key2 === "endings")) || (key2 === "copies"))){
const err11 = {instancePath:instancePath+"/formatters/" + i0,schemaPath:"#/definitions/formatter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.command !== undefined && func0.call(data5, "command")){
let data6 = data5.command;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/formatters/" + i0+"/command",schemaPath:"#/definitions/formatter/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema144.properties.command,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/formatters/" + i0+"/command/" + i1,schemaPath:"#/definitions/formatter/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema144.properties.command.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/formatters/" + i0+"/command/" + i1,schemaPath:"#/definitions/formatter/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.command.items.type,parentSchema:schema144.properties.command.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/formatters/" + i0+"/command",schemaPath:"#/definitions/formatter/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema144.properties.command.type,parentSchema:schema144.properties.command,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.endings !== undefined && func0.call(data5, "endings")){
let data8 = data5.endings;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/formatters/" + i0+"/endings",schemaPath:"#/definitions/formatter/properties/endings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema144.properties.endings,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/formatters/" + i0+"/endings/" + i2,schemaPath:"#/definitions/formatter/properties/endings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema144.properties.endings.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/formatters/" + i0+"/endings/" + i2,schemaPath:"#/definitions/formatter/properties/endings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.endings.items.type,parentSchema:schema144.properties.endings.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/formatters/" + i0+"/endings",schemaPath:"#/definitions/formatter/properties/endings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema144.properties.endings.type,parentSchema:schema144.properties.endings,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.copies !== undefined && func0.call(data5, "copies")){
let data10 = data5.copies;
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/formatters/" + i0+"/copies",schemaPath:"#/definitions/formatter/properties/copies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema144.properties.copies.type,parentSchema:schema144.properties.copies,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/formatters/" + i0,schemaPath:"#/definitions/formatter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/formatters",schemaPath:"#/properties/formatters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema143.properties.formatters.type,parentSchema:schema143.properties.formatters,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "path") || (key0 === "locales")) || (key0 === "rules")) || (key0 === "outputs")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema141.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.path.type,parentSchema:schema141.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.locales !== undefined && func0.call(data, "locales")){
let data1 = data.locales;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema141.properties.locales.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.locales.items.type,parentSchema:schema141.properties.locales.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema141.properties.locales.type,parentSchema:schema141.properties.locales,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
let data4 = data3[key1];
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err7 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: schema140.additionalProperties.type},message:"must be string,object",schema:schema140.additionalProperties.type,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern122.test(data4)){
const err8 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(off|warning|error)$"},message:"must match pattern \""+"^(off|warning|error)$"+"\"",schema:"^(off|warning|error)$",parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.severity === undefined) || (!(func0.call(data4, "severity")))){
const err9 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema140.additionalProperties.required,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err10 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema140.additionalProperties.required,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "severity") || (key2 === "reason"))){
const err11 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.severity !== undefined && func0.call(data4, "severity")){
let data5 = data4.severity;
if(!(((data5 === "off") || (data5 === "warning")) || (data5 === "error"))){
const err12 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/definitions/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema140.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema140.additionalProperties.properties.severity.enum,parentSchema:schema140.additionalProperties.properties.severity,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data6 = data4.reason;
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/definitions/rules/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema140.additionalProperties.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/definitions/rules/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.additionalProperties.properties.reason.type,parentSchema:schema140.additionalProperties.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.outputs !== undefined && func0.call(data, "outputs")){
let data7 = data.outputs;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema141.properties.outputs,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate96(data7[i1], {instancePath:instancePath+"/outputs/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema141.properties.outputs.type,parentSchema:schema141.properties.outputs,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.catalogues === undefined) || (!(func0.call(data, "catalogues")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogues"},message:"must have required property '"+"catalogues"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "format")) || (key0 === "command")) || (key0 === "rules")) || (key0 === "catalogues")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.$schema.type,parentSchema:schema139.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data1 = data.format;
if(1 !== data1){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema139.properties.format,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data2 = data.command;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema139.properties.command,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern121.test(data2)){
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"},message:"must match pattern \""+"^[^\\r\\n]+$"+"\"",schema:"^[^\\r\\n]+$",parentSchema:schema139.properties.command,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.command.type,parentSchema:schema139.properties.command,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
let data4 = data3[key1];
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err8 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: schema140.additionalProperties.type},message:"must be string,object",schema:schema140.additionalProperties.type,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern122.test(data4)){
const err9 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(off|warning|error)$"},message:"must match pattern \""+"^(off|warning|error)$"+"\"",schema:"^(off|warning|error)$",parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.severity === undefined) || (!(func0.call(data4, "severity")))){
const err10 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema140.additionalProperties.required,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err11 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema140.additionalProperties.required,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "severity") || (key2 === "reason"))){
const err12 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema140.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.severity !== undefined && func0.call(data4, "severity")){
let data5 = data4.severity;
if(!(((data5 === "off") || (data5 === "warning")) || (data5 === "error"))){
const err13 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/definitions/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema140.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema140.additionalProperties.properties.severity.enum,parentSchema:schema140.additionalProperties.properties.severity,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data6 = data4.reason;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/definitions/rules/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema140.additionalProperties.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/definitions/rules/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.additionalProperties.properties.reason.type,parentSchema:schema140.additionalProperties.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.catalogues !== undefined && func0.call(data, "catalogues")){
let data7 = data.catalogues;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/catalogues",schemaPath:"#/properties/catalogues/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema139.properties.catalogues,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data7[i0], {instancePath:instancePath+"/catalogues/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/catalogues",schemaPath:"#/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema139.properties.catalogues.type,parentSchema:schema139.properties.catalogues,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

export const conformance = validate99;
const schema145 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"conformance.schema.json","title":"Conformance","description":"Test cases for decoding: responses and log lines, with the result that every package must return. The file is `conformance.json` beside the catalogue; the tests of all packages run it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["cases"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"cases":{"type":"array","minItems":1,"description":"The cases.","items":{"$ref":"#/definitions/case"}}},"definitions":{"case":{"type":"object","additionalProperties":false,"required":["name","expect"],"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"description":"One case: a `body` or a `log`, and the expected result.","properties":{"name":{"type":"string","minLength":1,"maxLength":200,"description":"What the case tests, in a few words. It is the name of the test and must be unique."},"citation":{"type":"string","minLength":1,"description":"Where the response or the log was seen: `owner/repository#number`, or a URL."},"body":{"description":"The parsed body of a response: any JSON value. The test passes it to `fromResponse`."},"httpStatus":{"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status of the response. Left out if it is not known."},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"The headers of the response, by name."},"log":{"type":"string","description":"A piece of a log. The test passes it to `parseLog`."},"expect":{"$ref":"#/definitions/expected"},"all":{"type":"array","description":"The errors of a `log`, in order. The test compares them with the result of `parseLogAll`. Without it, there is no error but `expect`.","items":{"$ref":"#/definitions/expected"}}}},"expected":{"type":["object","null"],"additionalProperties":false,"required":["code","name","message","requestId","time","messageDiffers","otherNames"],"description":"The decoded error; null if there is none. See spec/decoding.md.","properties":{"code":{"type":["number","string","null"],"description":"The code as it was received; null if there was none."},"name":{"type":["string","null"],"description":"The name of the code's entry; null if the code is unknown."},"message":{"type":["string","null"],"description":"The server's own message."},"requestId":{"type":["string","null"],"description":"The request id."},"time":{"type":["number","null"],"description":"The time as a number."},"messageDiffers":{"type":"boolean","description":"Whether the message differs from the entry's."},"otherNames":{"type":"array","description":"The names of other entries with the same message.","items":{"type":"string"}},"variant":{"type":"string","description":"The id of the entry's variant; left out if there is none."},"form":{"type":"string","description":"The form in which an error was found in a `log`. Tested if it is there."},"excerpt":{"type":"string","description":"The part of the `log` from the error's start to its end. Tested if it is there."},"subcode":{"type":["number","string"],"description":"The second code; left out if there is none."},"subname":{"type":"string","description":"The name of the second code's entry; left out if there is none."},"otherErrors":{"type":"array","items":{"$ref":"#/definitions/expected"},"description":"The other errors of the same response, in order; left out if there are none."}}}}};
const schema146 = {"type":"object","additionalProperties":false,"required":["name","expect"],"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"description":"One case: a `body` or a `log`, and the expected result.","properties":{"name":{"type":"string","minLength":1,"maxLength":200,"description":"What the case tests, in a few words. It is the name of the test and must be unique."},"citation":{"type":"string","minLength":1,"description":"Where the response or the log was seen: `owner/repository#number`, or a URL."},"body":{"description":"The parsed body of a response: any JSON value. The test passes it to `fromResponse`."},"httpStatus":{"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status of the response. Left out if it is not known."},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"The headers of the response, by name."},"log":{"type":"string","description":"A piece of a log. The test passes it to `parseLog`."},"expect":{"$ref":"#/definitions/expected"},"all":{"type":"array","description":"The errors of a `log`, in order. The test compares them with the result of `parseLogAll`. Without it, there is no error but `expect`.","items":{"$ref":"#/definitions/expected"}}}};
const schema147 = {"type":["object","null"],"additionalProperties":false,"required":["code","name","message","requestId","time","messageDiffers","otherNames"],"description":"The decoded error; null if there is none. See spec/decoding.md.","properties":{"code":{"type":["number","string","null"],"description":"The code as it was received; null if there was none."},"name":{"type":["string","null"],"description":"The name of the code's entry; null if the code is unknown."},"message":{"type":["string","null"],"description":"The server's own message."},"requestId":{"type":["string","null"],"description":"The request id."},"time":{"type":["number","null"],"description":"The time as a number."},"messageDiffers":{"type":"boolean","description":"Whether the message differs from the entry's."},"otherNames":{"type":"array","description":"The names of other entries with the same message.","items":{"type":"string"}},"variant":{"type":"string","description":"The id of the entry's variant; left out if there is none."},"form":{"type":"string","description":"The form in which an error was found in a `log`. Tested if it is there."},"excerpt":{"type":"string","description":"The part of the `log` from the error's start to its end. Tested if it is there."},"subcode":{"type":["number","string"],"description":"The second code; left out if there is none."},"subname":{"type":"string","description":"The name of the second code's entry; left out if there is none."},"otherErrors":{"type":"array","items":{"$ref":"#/definitions/expected"},"description":"The other errors of the same response, in order; left out if there are none."}}};
const wrapper0 = {validate: validate101};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema147.type},message:"must be object,null",schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.requestId === undefined) || (!(func0.call(data, "requestId")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.time === undefined) || (!(func0.call(data, "time")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.messageDiffers === undefined) || (!(func0.call(data, "messageDiffers")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageDiffers"},message:"must have required property '"+"messageDiffers"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.otherNames === undefined) || (!(func0.call(data, "otherNames")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherNames"},message:"must have required property '"+"otherNames"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema147.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema147.properties.code.type},message:"must be number,string,null",schema:schema147.properties.code.type,parentSchema:schema147.properties.code,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema147.properties.name.type},message:"must be string,null",schema:schema147.properties.name.type,parentSchema:schema147.properties.name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema147.properties.message.type},message:"must be string,null",schema:schema147.properties.message.type,parentSchema:schema147.properties.message,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.requestId !== undefined && func0.call(data, "requestId")){
let data3 = data.requestId;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: schema147.properties.requestId.type},message:"must be string,null",schema:schema147.properties.requestId.type,parentSchema:schema147.properties.requestId,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.time !== undefined && func0.call(data, "time")){
let data4 = data.time;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: schema147.properties.time.type},message:"must be number,null",schema:schema147.properties.time.type,parentSchema:schema147.properties.time,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.messageDiffers !== undefined && func0.call(data, "messageDiffers")){
let data5 = data.messageDiffers;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/messageDiffers",schemaPath:"#/properties/messageDiffers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema147.properties.messageDiffers.type,parentSchema:schema147.properties.messageDiffers,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.otherNames !== undefined && func0.call(data, "otherNames")){
let data6 = data.otherNames;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/otherNames/" + i0,schemaPath:"#/properties/otherNames/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.otherNames.items.type,parentSchema:schema147.properties.otherNames.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/otherNames",schemaPath:"#/properties/otherNames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema147.properties.otherNames.type,parentSchema:schema147.properties.otherNames,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
let data8 = data.variant;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.variant.type,parentSchema:schema147.properties.variant,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.form !== undefined && func0.call(data, "form")){
let data9 = data.form;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.form.type,parentSchema:schema147.properties.form,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.excerpt !== undefined && func0.call(data, "excerpt")){
let data10 = data.excerpt;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.excerpt.type,parentSchema:schema147.properties.excerpt,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.subcode !== undefined && func0.call(data, "subcode")){
let data11 = data.subcode;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err20 = {instancePath:instancePath+"/subcode",schemaPath:"#/properties/subcode/type",keyword:"type",params:{type: schema147.properties.subcode.type},message:"must be number,string",schema:schema147.properties.subcode.type,parentSchema:schema147.properties.subcode,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.subname !== undefined && func0.call(data, "subname")){
let data12 = data.subname;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/subname",schemaPath:"#/properties/subname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.subname.type,parentSchema:schema147.properties.subname,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.otherErrors !== undefined && func0.call(data, "otherErrors")){
let data13 = data.otherErrors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data13[i1], {instancePath:instancePath+"/otherErrors/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/otherErrors",schemaPath:"#/properties/otherErrors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema147.properties.otherErrors.type,parentSchema:schema147.properties.otherErrors,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.expect === undefined) || (!(func0.call(data, "expect")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "name") || (key0 === "citation")) || (key0 === "body")) || (key0 === "httpStatus")) || (key0 === "headers")) || (key0 === "log")) || (key0 === "expect")) || (key0 === "all")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema146.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema146.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.properties.name.type,parentSchema:schema146.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.citation !== undefined && func0.call(data, "citation")){
let data1 = data.citation;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema146.properties.citation,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.properties.citation.type,parentSchema:schema146.properties.citation,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data2 = data.httpStatus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema146.properties.httpStatus.type,parentSchema:schema146.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema146.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema146.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.properties.headers.additionalProperties.type,parentSchema:schema146.properties.headers.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.headers.type,parentSchema:schema146.properties.headers,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.log !== undefined && func0.call(data, "log")){
let data5 = data.log;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.properties.log.type,parentSchema:schema146.properties.log,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate101(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined && func0.call(data, "all")){
let data7 = data.all;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data7[i0], {instancePath:instancePath+"/all/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema146.properties.all.type,parentSchema:schema146.properties.all,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="conformance.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cases === undefined) || (!(func0.call(data, "cases")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "cases")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.$schema.type,parentSchema:schema145.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema145.properties.cases,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data1[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema145.properties.cases.type,parentSchema:schema145.properties.cases,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

export const observed = validate105;
const schema148 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"shell-observed.schema.json","title":"Observed","description":"Codes that the API's documentation does not list: users have seen them, or software of the API's owner names them. The file is `observed.json`, next to the catalogue. Packages mark these codes as undocumented.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["catalogue","category","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"catalogue":{"type":"string","description":"The id of the catalogue that these entries belong to."},"category":{"$ref":"catalogue.schema.json#/definitions/category","description":"The category of these entries. The catalogue itself must not have it."},"categories":{"type":"array","description":"More categories for these entries, after `category`. The catalogue itself must not have them.","items":{"$ref":"catalogue.schema.json#/definitions/category"}},"sources":{"type":"array","description":"Sources that name codes and are not the API's documentation, such as an SDK of its owner. The entries here refer to them, and to no source of the catalogue.","items":{"$ref":"catalogue.schema.json#/definitions/source"}},"errors":{"type":"array","description":"The entries, as in the catalogue. Each has `citations` of where it was seen, or a `source` that is declared here, or both."}},"definitions":{"entry":{"description":"One observed error.","allOf":[{"$ref":"catalogue.schema.json#/definitions/entry"},{"type":"object","properties":{"citations":{"type":"array","minItems":1,"description":"Where the code was seen."}}}]}}};
const schema79 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A group of entries.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The name that entries refer to it by, lower case with single hyphens."},"title":{"type":"string","minLength":1,"description":"Its heading."},"description":{"type":"string","minLength":1,"description":"What its errors have in common."},"codeRange":{"$ref":"#/definitions/codeRange"}}};
const schema80 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["statement","patterns"],"description":"Which codes the category contains, according to the source. The rule `code-range` checks it.","properties":{"statement":{"type":"string","minLength":1,"description":"The range in the source's own words."},"patterns":{"type":"array","minItems":1,"description":"The machine-readable form: codes, with `x` for any one digit or letter. `10xx` means 1000 to 1099.","items":{"type":"string","minLength":1,"description":"One code or one pattern."}}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "codeRange")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema79.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema79.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.id.type,parentSchema:schema79.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.title.type,parentSchema:schema79.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.description.type,parentSchema:schema79.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.codeRange !== undefined && func0.call(data, "codeRange")){
let data3 = data.codeRange;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.statement === undefined) || (!(func0.call(data3, "statement")))){
const err10 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'",schema:schema80.required,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.patterns === undefined) || (!(func0.call(data3, "patterns")))){
const err11 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema80.required,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(((key1 === "statement") || (key1 === "patterns")) || (pattern0.test(key1)))){
const err12 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.statement !== undefined && func0.call(data3, "statement")){
let data4 = data3.statement;
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/codeRange/statement",schemaPath:"#/definitions/codeRange/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema80.properties.statement,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/codeRange/statement",schemaPath:"#/definitions/codeRange/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.statement.type,parentSchema:schema80.properties.statement,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.patterns !== undefined && func0.call(data3, "patterns")){
let data5 = data3.patterns;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/codeRange/patterns",schemaPath:"#/definitions/codeRange/properties/patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema80.properties.patterns,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/codeRange/patterns/" + i0,schemaPath:"#/definitions/codeRange/properties/patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema80.properties.patterns.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/codeRange/patterns/" + i0,schemaPath:"#/definitions/codeRange/properties/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.patterns.items.type,parentSchema:schema80.properties.patterns.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/codeRange/patterns",schemaPath:"#/definitions/codeRange/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.patterns.type,parentSchema:schema80.properties.patterns,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/codeRange",schemaPath:"#/definitions/codeRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A document that entries come from.","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","description":"The name that entries refer to it by."},"title":{"type":"string","minLength":1,"description":"The document's title."},"publisher":{"type":"string","minLength":1,"description":"Who publishes it."},"revision":{"type":"string","minLength":1,"description":"Which revision was read, as the document itself states it."},"url":{"$ref":"#/definitions/url","description":"The URL of the document."}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "publisher")) || (key0 === "revision")) || (key0 === "url")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema52.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.id.type,parentSchema:schema52.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.title.type,parentSchema:schema52.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.publisher.type,parentSchema:schema52.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined && func0.call(data, "revision")){
let data3 = data.revision;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.revision.type,parentSchema:schema52.properties.revision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data4 = data.url;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="shell-observed.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.catalogue === undefined) || (!(func0.call(data, "catalogue")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogue"},message:"must have required property '"+"catalogue"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.category === undefined) || (!(func0.call(data, "category")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "catalogue")) || (key0 === "category")) || (key0 === "categories")) || (key0 === "sources")) || (key0 === "errors")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.$schema.type,parentSchema:schema148.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.catalogue !== undefined && func0.call(data, "catalogue")){
let data1 = data.catalogue;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.catalogue.type,parentSchema:schema148.properties.catalogue,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
if(!(validate106(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data3 = data.categories;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data3[i0], {instancePath:instancePath+"/categories/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.categories.type,parentSchema:schema148.properties.categories,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data5 = data.sources;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate109(data5[i1], {instancePath:instancePath+"/sources/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.sources.type,parentSchema:schema148.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data7 = data.errors;
if(!(Array.isArray(data7))){
const err8 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.errors.type,parentSchema:schema148.properties.errors,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

export const observedEntry = validate120;
const schema158 = {"description":"One observed error.","allOf":[{"$ref":"catalogue.schema.json#/definitions/entry"},{"type":"object","properties":{"citations":{"type":"array","minItems":1,"description":"Where the code was seen."}}}]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.citations !== undefined && func0.call(data, "citations")){
let data0 = data.citations;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/citations",schemaPath:"#/allOf/1/properties/citations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema158.allOf[1].properties.citations,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/citations",schemaPath:"#/allOf/1/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema158.allOf[1].properties.citations.type,parentSchema:schema158.allOf[1].properties.citations,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema158.allOf[1].type,parentSchema:schema158.allOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

export const locale = validate122;
const schema160 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"shell-locale.schema.json","title":"Locale","description":"A catalogue's texts in another language. The file is named after the language: `locales/pt-BR.json`.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["catalogue","locale","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"catalogue":{"type":"string","description":"The id of the catalogue that these texts belong to."},"locale":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"The language as a BCP 47 tag in its usual case, the same as the file's name: `zh-Hans`, `pt-BR`."},"sources":{"type":"array","description":"Where official texts were taken from.","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["title"],"description":"One document.","properties":{"title":{"type":"string","minLength":1,"description":"The document's title."},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"Where it is found."}}}},"glossary":{"type":"array","description":"The translations of the catalogue's terms, so that one thing always has the same name.","items":{"$ref":"#/definitions/term"}},"description":{"$ref":"#/definitions/text"},"categories":{"type":"object","description":"The titles and descriptions of the categories, by category id, including those of the observed codes.","additionalProperties":{"$ref":"#/definitions/category"}},"vocabulary":{"type":"object","additionalProperties":false,"description":"The titles and descriptions of the vocabulary's values, by field and by value.","properties":{"fault":{"$ref":"#/definitions/values"},"retry":{"$ref":"#/definitions/values"},"severity":{"$ref":"#/definitions/values"},"action":{"$ref":"#/definitions/values"},"tags":{"$ref":"#/definitions/values"}}},"variants":{"type":"object","description":"The texts of variants, by code and by the variant's id.","propertyNames":{"pattern":"^[!-~]([ -~]{0,62}[!-~])?$"},"additionalProperties":{"type":"object","description":"The texts of the variants of one code, by id.","additionalProperties":{"$ref":"#/definitions/entry"}}},"errors":{"type":"object","description":"The translations, by code. An integer code is written as text: `\"1010\"`.","propertyNames":{"pattern":"^[!-~]([ -~]{0,62}[!-~])?$"}}},"definitions":{"values":{"type":"object","description":"The titles and descriptions of the values of one field, by value.","additionalProperties":{"$ref":"#/definitions/category"}},"term":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["term","forms"],"description":"A term and its translation.","properties":{"term":{"type":"string","minLength":1,"description":"The term in the catalogue's own language, in its basic form: `data center`."},"forms":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"If a source text contains the term, its translation must contain one of these forms, in upper or lower case. The first is the basic form. Add an inflected form if it does not contain the basic form, or add the common stem."},"note":{"type":"string","minLength":1,"description":"A remark for translators."}}},"entry":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One entry's texts. A text that is left out is untranslated.","properties":{"message":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"resolution":{"$ref":"#/definitions/text"}}},"category":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The texts of a category or a value. A text that is left out is untranslated.","properties":{"title":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"}}},"text":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["text","state","source"],"description":"A translated text, and which source text was translated.","properties":{"text":{"type":"string","description":"The translation, with the same placeholders as the source."},"state":{"enum":["draft","reviewed","official"],"description":"`draft` (translated), `reviewed` (read by a second person), `official` (the API's own words)."},"source":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"Which source text was translated: the first 12 hex digits of the SHA-256 of its UTF-8 bytes. If the source text changes, the hash no longer matches, and the translation is stale."}}}}};
const schema161 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["term","forms"],"description":"A term and its translation.","properties":{"term":{"type":"string","minLength":1,"description":"The term in the catalogue's own language, in its basic form: `data center`."},"forms":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"If a source text contains the term, its translation must contain one of these forms, in upper or lower case. The first is the basic form. Add an inflected form if it does not contain the basic form, or add the common stem."},"note":{"type":"string","minLength":1,"description":"A remark for translators."}}};
const schema162 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["text","state","source"],"description":"A translated text, and which source text was translated.","properties":{"text":{"type":"string","description":"The translation, with the same placeholders as the source."},"state":{"enum":["draft","reviewed","official"],"description":"`draft` (translated), `reviewed` (read by a second person), `official` (the API's own words)."},"source":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"Which source text was translated: the first 12 hex digits of the SHA-256 of its UTF-8 bytes. If the source text changes, the hash no longer matches, and the translation is stale."}}};
const pattern148 = new RegExp("^[0-9a-f]{12}$", "u");
const schema163 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The texts of a category or a value. A text that is left out is untranslated.","properties":{"title":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "title") || (key0 === "description")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.state === undefined) || (!(func0.call(data0, "state")))){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data0.source === undefined) || (!(func0.call(data0, "source")))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((((key1 === "text") || (key1 === "state")) || (key1 === "source")) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data1 = data0.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/title/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.state !== undefined && func0.call(data0, "state")){
let data2 = data0.state;
if(!(((data2 === "draft") || (data2 === "reviewed")) || (data2 === "official"))){
const err6 = {instancePath:instancePath+"/title/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.source !== undefined && func0.call(data0, "source")){
let data3 = data0.source;
if(typeof data3 === "string"){
if(!pattern148.test(data3)){
const err7 = {instancePath:instancePath+"/title/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.state === undefined) || (!(func0.call(data4, "state")))){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((((key2 === "text") || (key2 === "state")) || (key2 === "source")) || (pattern0.test(key2)))){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data5 = data4.text;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/description/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.state !== undefined && func0.call(data4, "state")){
let data6 = data4.state;
if(!(((data6 === "draft") || (data6 === "reviewed")) || (data6 === "official"))){
const err15 = {instancePath:instancePath+"/description/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
let data7 = data4.source;
if(typeof data7 === "string"){
if(!pattern148.test(data7)){
const err16 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":"object","description":"The titles and descriptions of the values of one field, by value.","additionalProperties":{"$ref":"#/definitions/category"}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate123(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema166.type,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema167 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One entry's texts. A text that is left out is untranslated.","properties":{"message":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"resolution":{"$ref":"#/definitions/text"}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "message") || (key0 === "description")) || (key0 === "resolution")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.state === undefined) || (!(func0.call(data0, "state")))){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data0.source === undefined) || (!(func0.call(data0, "source")))){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((((key1 === "text") || (key1 === "state")) || (key1 === "source")) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data1 = data0.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.state !== undefined && func0.call(data0, "state")){
let data2 = data0.state;
if(!(((data2 === "draft") || (data2 === "reviewed")) || (data2 === "official"))){
const err6 = {instancePath:instancePath+"/message/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.source !== undefined && func0.call(data0, "source")){
let data3 = data0.source;
if(typeof data3 === "string"){
if(!pattern148.test(data3)){
const err7 = {instancePath:instancePath+"/message/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.state === undefined) || (!(func0.call(data4, "state")))){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((((key2 === "text") || (key2 === "state")) || (key2 === "source")) || (pattern0.test(key2)))){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data5 = data4.text;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/description/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.state !== undefined && func0.call(data4, "state")){
let data6 = data4.state;
if(!(((data6 === "draft") || (data6 === "reviewed")) || (data6 === "official"))){
const err15 = {instancePath:instancePath+"/description/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
let data7 = data4.source;
if(typeof data7 === "string"){
if(!pattern148.test(data7)){
const err16 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data8 = data.resolution;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.text === undefined) || (!(func0.call(data8, "text")))){
const err19 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data8.state === undefined) || (!(func0.call(data8, "state")))){
const err20 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data8.source === undefined) || (!(func0.call(data8, "source")))){
const err21 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((((key3 === "text") || (key3 === "state")) || (key3 === "source")) || (pattern0.test(key3)))){
const err22 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.text !== undefined && func0.call(data8, "text")){
let data9 = data8.text;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/resolution/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.state !== undefined && func0.call(data8, "state")){
let data10 = data8.state;
if(!(((data10 === "draft") || (data10 === "reviewed")) || (data10 === "official"))){
const err24 = {instancePath:instancePath+"/resolution/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.source !== undefined && func0.call(data8, "source")){
let data11 = data8.source;
if(typeof data11 === "string"){
if(!pattern148.test(data11)){
const err25 = {instancePath:instancePath+"/resolution/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/resolution/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema167.type,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="shell-locale.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.catalogue === undefined) || (!(func0.call(data, "catalogue")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogue"},message:"must have required property '"+"catalogue"+"'",schema:schema160.required,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.locale === undefined) || (!(func0.call(data, "locale")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locale"},message:"must have required property '"+"locale"+"'",schema:schema160.required,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema160.required,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema160.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.$schema.type,parentSchema:schema160.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.catalogue !== undefined && func0.call(data, "catalogue")){
let data1 = data.catalogue;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.catalogue.type,parentSchema:schema160.properties.catalogue,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data2 = data.locale;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"+"\"",schema:"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",parentSchema:schema160.properties.locale,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.locale.type,parentSchema:schema160.properties.locale,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data3 = data.sources;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.title === undefined) || (!(func0.call(data4, "title")))){
const err8 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema160.properties.sources.items.required,parentSchema:schema160.properties.sources.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "title") || (key1 === "url")) || (pattern0.test(key1)))){
const err9 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema160.properties.sources.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.title !== undefined && func0.call(data4, "title")){
let data5 = data4.title;
if(typeof data5 === "string"){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema160.properties.sources.items.properties.title,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.sources.items.properties.title.type,parentSchema:schema160.properties.sources.items.properties.title,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.url !== undefined && func0.call(data4, "url")){
let data6 = data4.url;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err12 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\"",schema:"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",parentSchema:schema160.properties.sources.items.properties.url,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.properties.sources.items.properties.url.type,parentSchema:schema160.properties.sources.items.properties.url,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.sources.items.type,parentSchema:schema160.properties.sources.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.sources.type,parentSchema:schema160.properties.sources,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.glossary !== undefined && func0.call(data, "glossary")){
let data7 = data.glossary;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.term === undefined) || (!(func0.call(data8, "term")))){
const err16 = {instancePath:instancePath+"/glossary/" + i1,schemaPath:"#/definitions/term/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'",schema:schema161.required,parentSchema:schema161,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data8.forms === undefined) || (!(func0.call(data8, "forms")))){
const err17 = {instancePath:instancePath+"/glossary/" + i1,schemaPath:"#/definitions/term/required",keyword:"required",params:{missingProperty: "forms"},message:"must have required property '"+"forms"+"'",schema:schema161.required,parentSchema:schema161,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data8)){
if(!((((key2 === "term") || (key2 === "forms")) || (key2 === "note")) || (pattern0.test(key2)))){
const err18 = {instancePath:instancePath+"/glossary/" + i1,schemaPath:"#/definitions/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.term !== undefined && func0.call(data8, "term")){
let data9 = data8.term;
if(typeof data9 === "string"){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/glossary/" + i1+"/term",schemaPath:"#/definitions/term/properties/term/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema161.properties.term,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/glossary/" + i1+"/term",schemaPath:"#/definitions/term/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.term.type,parentSchema:schema161.properties.term,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.forms !== undefined && func0.call(data8, "forms")){
let data10 = data8.forms;
if(Array.isArray(data10)){
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/glossary/" + i1+"/forms",schemaPath:"#/definitions/term/properties/forms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema161.properties.forms,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length < 1){
const err22 = {instancePath:instancePath+"/glossary/" + i1+"/forms/" + i2,schemaPath:"#/definitions/term/properties/forms/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema161.properties.forms.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/glossary/" + i1+"/forms/" + i2,schemaPath:"#/definitions/term/properties/forms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.forms.items.type,parentSchema:schema161.properties.forms.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/glossary/" + i1+"/forms",schemaPath:"#/definitions/term/properties/forms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema161.properties.forms.type,parentSchema:schema161.properties.forms,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.note !== undefined && func0.call(data8, "note")){
let data12 = data8.note;
if(typeof data12 === "string"){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/glossary/" + i1+"/note",schemaPath:"#/definitions/term/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema161.properties.note,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/glossary/" + i1+"/note",schemaPath:"#/definitions/term/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.note.type,parentSchema:schema161.properties.note,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/glossary/" + i1,schemaPath:"#/definitions/term/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema160.properties.glossary.type,parentSchema:schema160.properties.glossary,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data13 = data.description;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.text === undefined) || (!(func0.call(data13, "text")))){
const err29 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema162.required,parentSchema:schema162,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data13.state === undefined) || (!(func0.call(data13, "state")))){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema162.required,parentSchema:schema162,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data13.source === undefined) || (!(func0.call(data13, "source")))){
const err31 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema162.required,parentSchema:schema162,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!((((key3 === "text") || (key3 === "state")) || (key3 === "source")) || (pattern0.test(key3)))){
const err32 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema162,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.text !== undefined && func0.call(data13, "text")){
let data14 = data13.text;
if(typeof data14 !== "string"){
const err33 = {instancePath:instancePath+"/description/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.text.type,parentSchema:schema162.properties.text,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.state !== undefined && func0.call(data13, "state")){
let data15 = data13.state;
if(!(((data15 === "draft") || (data15 === "reviewed")) || (data15 === "official"))){
const err34 = {instancePath:instancePath+"/description/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema162.properties.state.enum,parentSchema:schema162.properties.state,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.source !== undefined && func0.call(data13, "source")){
let data16 = data13.source;
if(typeof data16 === "string"){
if(!pattern148.test(data16)){
const err35 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema162.properties.source,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema162.properties.source.type,parentSchema:schema162.properties.source,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema162.type,parentSchema:schema162,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data17 = data.categories;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 of Object.keys(data17)){
if(!(validate123(data17[key4], {instancePath:instancePath+"/categories/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.categories.type,parentSchema:schema160.properties.categories,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){
let data19 = data.vocabulary;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 of Object.keys(data19)){
if(!(((((key5 === "fault") || (key5 === "retry")) || (key5 === "severity")) || (key5 === "action")) || (key5 === "tags"))){
const err39 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema160.properties.vocabulary,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.fault !== undefined && func0.call(data19, "fault")){
if(!(validate125(data19.fault, {instancePath:instancePath+"/vocabulary/fault",parentData:data19,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data19.retry !== undefined && func0.call(data19, "retry")){
if(!(validate125(data19.retry, {instancePath:instancePath+"/vocabulary/retry",parentData:data19,parentDataProperty:"retry",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data19.severity !== undefined && func0.call(data19, "severity")){
if(!(validate125(data19.severity, {instancePath:instancePath+"/vocabulary/severity",parentData:data19,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data19.action !== undefined && func0.call(data19, "action")){
if(!(validate125(data19.action, {instancePath:instancePath+"/vocabulary/action",parentData:data19,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data19.tags !== undefined && func0.call(data19, "tags")){
if(!(validate125(data19.tags, {instancePath:instancePath+"/vocabulary/tags",parentData:data19,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.vocabulary.type,parentSchema:schema160.properties.vocabulary,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
let data25 = data.variants;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 of Object.keys(data25)){
const _errs54 = errors;
if(typeof key6 === "string"){
if(!pattern73.test(key6)){
const err41 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema160.properties.variants.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid14 = _errs54 === errors;
if(!valid14){
const err42 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema160.properties.variants.propertyNames,parentSchema:schema160.properties.variants,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key7 of Object.keys(data25)){
let data26 = data25[key7];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 of Object.keys(data26)){
if(!(validate132(data26[key8], {instancePath:instancePath+"/variants/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/variants/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.variants.additionalProperties.type,parentSchema:schema160.properties.variants.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.variants.type,parentSchema:schema160.properties.variants,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data28 = data.errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 of Object.keys(data28)){
const _errs62 = errors;
if(typeof key9 === "string"){
if(!pattern73.test(key9)){
const err45 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema160.properties.errors.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid17 = _errs62 === errors;
if(!valid17){
const err46 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema160.properties.errors.propertyNames,parentSchema:schema160.properties.errors,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.properties.errors.type,parentSchema:schema160.properties.errors,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

export const localeEntry = validate147;
const schema178 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One entry's texts. A text that is left out is untranslated.","properties":{"message":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"resolution":{"$ref":"#/definitions/text"}}};
const schema173 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["text","state","source"],"description":"A translated text, and which source text was translated.","properties":{"text":{"type":"string","description":"The translation, with the same placeholders as the source."},"state":{"enum":["draft","reviewed","official"],"description":"`draft` (translated), `reviewed` (read by a second person), `official` (the API's own words)."},"source":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"Which source text was translated: the first 12 hex digits of the SHA-256 of its UTF-8 bytes. If the source text changes, the hash no longer matches, and the translation is stale."}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "message") || (key0 === "description")) || (key0 === "resolution")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema173.required,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.state === undefined) || (!(func0.call(data0, "state")))){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema173.required,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data0.source === undefined) || (!(func0.call(data0, "source")))){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema173.required,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((((key1 === "text") || (key1 === "state")) || (key1 === "source")) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data1 = data0.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.text.type,parentSchema:schema173.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.state !== undefined && func0.call(data0, "state")){
let data2 = data0.state;
if(!(((data2 === "draft") || (data2 === "reviewed")) || (data2 === "official"))){
const err6 = {instancePath:instancePath+"/message/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema173.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema173.properties.state.enum,parentSchema:schema173.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.source !== undefined && func0.call(data0, "source")){
let data3 = data0.source;
if(typeof data3 === "string"){
if(!pattern148.test(data3)){
const err7 = {instancePath:instancePath+"/message/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema173.properties.source,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.source.type,parentSchema:schema173.properties.source,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema173.required,parentSchema:schema173,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.state === undefined) || (!(func0.call(data4, "state")))){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema173.required,parentSchema:schema173,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema173.required,parentSchema:schema173,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((((key2 === "text") || (key2 === "state")) || (key2 === "source")) || (pattern0.test(key2)))){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data5 = data4.text;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/description/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.text.type,parentSchema:schema173.properties.text,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.state !== undefined && func0.call(data4, "state")){
let data6 = data4.state;
if(!(((data6 === "draft") || (data6 === "reviewed")) || (data6 === "official"))){
const err15 = {instancePath:instancePath+"/description/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema173.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema173.properties.state.enum,parentSchema:schema173.properties.state,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
let data7 = data4.source;
if(typeof data7 === "string"){
if(!pattern148.test(data7)){
const err16 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema173.properties.source,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.source.type,parentSchema:schema173.properties.source,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data8 = data.resolution;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.text === undefined) || (!(func0.call(data8, "text")))){
const err19 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema173.required,parentSchema:schema173,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data8.state === undefined) || (!(func0.call(data8, "state")))){
const err20 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema173.required,parentSchema:schema173,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data8.source === undefined) || (!(func0.call(data8, "source")))){
const err21 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema173.required,parentSchema:schema173,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((((key3 === "text") || (key3 === "state")) || (key3 === "source")) || (pattern0.test(key3)))){
const err22 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.text !== undefined && func0.call(data8, "text")){
let data9 = data8.text;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/resolution/text",schemaPath:"#/definitions/text/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.text.type,parentSchema:schema173.properties.text,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.state !== undefined && func0.call(data8, "state")){
let data10 = data8.state;
if(!(((data10 === "draft") || (data10 === "reviewed")) || (data10 === "official"))){
const err24 = {instancePath:instancePath+"/resolution/state",schemaPath:"#/definitions/text/properties/state/enum",keyword:"enum",params:{allowedValues: schema173.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema173.properties.state.enum,parentSchema:schema173.properties.state,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.source !== undefined && func0.call(data8, "source")){
let data11 = data8.source;
if(typeof data11 === "string"){
if(!pattern148.test(data11)){
const err25 = {instancePath:instancePath+"/resolution/source",schemaPath:"#/definitions/text/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema173.properties.source,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/resolution/source",schemaPath:"#/definitions/text/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.source.type,parentSchema:schema173.properties.source,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema178.type,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

export const lock = validate148;
const schema186 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"shell-lock.schema.json","title":"Release lock","description":"What has been released of a catalogue. `errdex lock` writes it to `catalogue.lock.json` next to the catalogue. Do not edit it.","type":"object","additionalProperties":false,"required":["format","catalogue","package","version","about","categories","locales","errors","allowed"],"properties":{"$schema":{"type":"string","description":"Where this schema is."},"format":{"enum":[1,2],"description":"The version of this format. errdex writes 2, and reads 1 as well."},"catalogue":{"type":"string","description":"The id of the catalogue."},"package":{"type":"string","description":"The name under which packages were published."},"version":{"$ref":"#/definitions/version","description":"The released version of the catalogue."},"about":{"$ref":"#/definitions/hash","description":"A hash of the catalogue's own texts, its sources and its categories."},"envelope":{"$ref":"#/definitions/hash","description":"A hash of how responses carry errors."},"decoding":{"$ref":"catalogue.schema.json#/definitions/envelope","description":"How responses carry errors. It tells whether a change still decodes the responses of before."},"language":{"type":"string","description":"The tag of the catalogue's own language."},"stale":{"type":"object","additionalProperties":false,"required":["message","description","resolution"],"description":"What was shown where a translation was of an earlier text.","properties":{"message":{"$ref":"#/definitions/shown","description":"For messages."},"description":{"$ref":"#/definitions/shown","description":"For descriptions."},"resolution":{"$ref":"#/definitions/shown","description":"For resolutions."}}},"categories":{"type":"array","items":{"type":"string"},"description":"The ids of the categories."},"vocabulary":{"type":"array","items":{"$ref":"#/definitions/value"},"description":"The values that entries could have. A lock of format 1 tells neither of them nor of variants."},"locales":{"type":"object","additionalProperties":{"$ref":"#/definitions/hash"},"description":"The languages, each with a hash of all its texts."},"errors":{"type":"array","description":"The entries as they were released, documented or observed."},"complete":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":100,"description":"A share in percent."},"description":"The largest share of its texts that each language had in a release. A language keeps the pages that it had."},"seal":{"$ref":"#/definitions/hash","description":"A hash of all of the above but `allowed`. It shows whether somebody has changed the lock by hand."},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"description":"The changes of each release that programs or readers notice, the oldest first. `errdex migrate` lists them."},"allowed":{"type":"array","items":{"$ref":"#/definitions/allowance"},"description":"Exceptions to the rules about released entries, each with its reason."}},"definitions":{"shown":{"enum":["translation","source"],"description":"The stale translation, or the source text."},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$","description":"A version such as `1.4.0`."},"hash":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"The first 12 hexadecimal digits of a SHA-256."},"entry":{"type":"object","additionalProperties":false,"required":["code","name","documented","category","message","description","details"],"description":"One error as it was released.","properties":{"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code as the API sends it."},"name":{"$ref":"catalogue.schema.json#/definitions/name","description":"Its name."},"aliases":{"type":"array","items":{"$ref":"catalogue.schema.json#/definitions/name"},"description":"Its other names."},"documented":{"type":"boolean","description":"Whether the catalogue's sources listed it."},"category":{"type":"string","description":"The id of its category."},"args":{"type":"array","items":{"$ref":"#/definitions/arg"},"description":"The arguments of its texts."},"message":{"$ref":"#/definitions/hash","description":"A hash of its message."},"description":{"$ref":"#/definitions/hash","description":"A hash of its description."},"resolution":{"$ref":"#/definitions/hash","description":"A hash of its resolution."},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."},"details":{"$ref":"#/definitions/hash","description":"A hash of everything else that readers see: causes, notes, reasons, references."},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"description":"What it means when the server sends another message."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its texts, sorted. They tell whether new texts mean another error.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"meaning":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"If its meaning has changed: hashes of the texts that were released since. A translation of any other text is of the earlier meaning, and is not shown."},"untranslated":{"type":"array","items":{"type":"string"},"description":"The texts that were shown in the catalogue's own language, such as `de.resolution`."},"deprecated":{"type":"string","description":"Since when it is deprecated."},"retired":{"type":"string","description":"Since when it is retired."},"removed":{"$ref":"#/definitions/version","description":"The version that removed it, which an exception allowed. The code is never used again."},"takenBy":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that has its name now, because the error was renumbered, or an exception allowed it."},"renamed":{"type":"array","items":{"$ref":"#/definitions/renaming"},"description":"Its earlier names, the oldest first."}}},"arg":{"type":"object","additionalProperties":false,"required":["name","type"],"description":"An argument.","properties":{"name":{"type":"string","description":"Its name."},"type":{"type":"string","description":"Its type."}}},"renaming":{"type":"object","additionalProperties":false,"required":["from","in"],"description":"An earlier name of an entry.","properties":{"from":{"$ref":"catalogue.schema.json#/definitions/name","description":"The earlier name."},"in":{"$ref":"#/definitions/version","description":"The version that changed this name to the next one."}}},"change":{"type":"object","additionalProperties":false,"required":["in","kind"],"description":"A change that a release brought.","properties":{"in":{"$ref":"#/definitions/version","description":"The version that brought it."},"kind":{"type":"string","description":"The kind of change."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that changed; left out for a change of the catalogue itself."},"name":{"type":"string","description":"The name of the entry."},"subject":{"type":"string","description":"What of it changed."},"before":{"type":"string","description":"The value before."},"after":{"type":"string","description":"The value since."}}},"allowance":{"type":"object","additionalProperties":false,"required":["rule","code","reason","version"],"description":"An exception to a rule.","properties":{"rule":{"type":"string","description":"The rule's id."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that it applies to."},"reason":{"type":"string","minLength":1,"description":"The reason for the exception."},"version":{"$ref":"#/definitions/version","description":"The released version that it differs from."}}},"value":{"type":"object","additionalProperties":false,"required":["field","id"],"description":"A value of the vocabulary.","properties":{"field":{"enum":["fault","retry","severity","action","tags"],"description":"The field that has it."},"id":{"type":"string","description":"Its id."},"text":{"$ref":"#/definitions/hash","description":"A hash of its title and meaning, if the catalogue states them."},"acts":{"type":"string","description":"What programs do by it."},"question":{"type":"boolean","description":"Whether packages have a function that asks for it."}}},"variant":{"type":"object","additionalProperties":false,"required":["id","messages","text","words"],"description":"A variant as it was released.","properties":{"id":{"type":"string","description":"Its id."},"messages":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"A hash of each of its messages."},"text":{"$ref":"#/definitions/hash","description":"A hash of its description and resolution."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its first message and of its description, sorted.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."}}}}};
const schema187 = {"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$","description":"A version such as `1.4.0`."};
const schema188 = {"type":"string","pattern":"^[0-9a-f]{12}$","description":"The first 12 hexadecimal digits of a SHA-256."};
const schema195 = {"enum":["translation","source"],"description":"The stale translation, or the source text."};
const pattern191 = new RegExp("^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "u");
const schema69 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How the API's responses carry errors. Decoding tries the places of a list in their order. A preset of errdex has all members; those that you write replace its own. `decoding.md` has the rules.","properties":{"preset":{"type":"string","minLength":1,"maxLength":100,"description":"The envelope of a kind of API that errdex knows, such as `problem-details`. The other members change it."},"within":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the envelope may be nested in the body, such as `response`."},"errors":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the errors of a response are, if it may have several, such as `$.errors[*]`. All places count, in order. Without them, or if nothing is there, the envelope itself is the one error."},"success":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/successRule"},"description":"The rules that tell success from failure. The first one that applies decides. Needed without a preset."},"code":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/place"},"description":"Where the code may be. Needed without a preset."},"subcode":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where a second code may be that says more than the first, such as Stripe's `decline_code`."},"message":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the message may be."},"requestId":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the request's id may be."},"time":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the time may be."},"result":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the result of a call that succeeded may be."},"logs":{"$ref":"#/definitions/logSigns"}}};
const schema70 = {"type":"string","minLength":1,"maxLength":300,"description":"The name of a field, or a JSONPath. `$` is the body, `@` the error: `$.errors[*]`, `@.extensions.code`."};
const schema78 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What tells an error of this API from those of other software in a log. `decoding.md` explains how it is used.","properties":{"mentions":{"type":"array","items":{"type":"string","minLength":3,"maxLength":100},"description":"Texts that are in a line only if it is about this API, such as its name or the wording of an SDK. Upper and lower case do not matter for A to Z."},"fields":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Fields of the envelope that hardly any other API has under this name."},"commonMessages":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Messages of entries that other software writes as well. Without a code, they count only in a line that mentions the API."}}};
const schema72 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One value that tells success from failure: exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The rule is about the HTTP status. `yes` and `no` then list statuses, such as 404 or `5XX`. It does not apply if the status is not known."},"yes":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean success."},"no":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean failure."},"present":{"enum":["yes","no"],"description":"What it means if the field is there and is neither null nor an empty list, and no value of `yes` or `no` decides: `yes` for success, `no` for failure."},"absent":{"enum":["yes","no"],"description":"What it means if the field is not there, is null or is an empty list. It applies to a body that is an object or a list."}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "field") || (key0 === "header")) || (key0 === "httpStatus")) || (key0 === "yes")) || (key0 === "no")) || (key0 === "present")) || (key0 === "absent")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length > 300){
const err1 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data1 = data.header;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema72.properties.header,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.header,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.header.type,parentSchema:schema72.properties.header,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data2 = data.httpStatus;
if(true !== data2){
const err7 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema72.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.yes !== undefined && func0.call(data, "yes")){
let data3 = data.yes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "boolean") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/yes/" + i0,schemaPath:"#/properties/yes/items/type",keyword:"type",params:{type: schema72.properties.yes.items.type},message:"must be boolean,integer,string",schema:schema72.properties.yes.items.type,parentSchema:schema72.properties.yes.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.yes.type,parentSchema:schema72.properties.yes,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.no !== undefined && func0.call(data, "no")){
let data5 = data.no;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "boolean") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "string")){
const err10 = {instancePath:instancePath+"/no/" + i1,schemaPath:"#/properties/no/items/type",keyword:"type",params:{type: schema72.properties.no.items.type},message:"must be boolean,integer,string",schema:schema72.properties.no.items.type,parentSchema:schema72.properties.no.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/no",schemaPath:"#/properties/no/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.no.type,parentSchema:schema72.properties.no,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.present !== undefined && func0.call(data, "present")){
let data7 = data.present;
if(!((data7 === "yes") || (data7 === "no"))){
const err12 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/enum",keyword:"enum",params:{allowedValues: schema72.properties.present.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.present.enum,parentSchema:schema72.properties.present,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data8 = data.absent;
if(!((data8 === "yes") || (data8 === "no"))){
const err13 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.absent.enum,parentSchema:schema72.properties.absent,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":["string","object"],"minLength":1,"maxLength":300,"additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"Where a value may be: the name of a field of the error, a JSONPath, or an object with exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The value is the HTTP status, for APIs whose code is the status."},"transform":{"type":"array","items":{"$ref":"#/definitions/transformStep"},"description":"The steps that make a code of a value that is a text. The value as it was received and what each step makes of it are looked up in turn. The first that has an entry is the code, otherwise the last."}}};
const schema76 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One step: an object with exactly one member. A step that does not fit, or would leave nothing, changes nothing.","properties":{"after":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands behind the last of this text: `#` makes `Throttled` of `com.acme#Throttled`."},"before":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands in front of the first of this text: `:` makes `Throttled` of `Throttled:https://acme.example`."},"dropPrefix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the start."},"dropSuffix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the end."},"dropVersion":{"const":true,"description":"Drops a version between dots: `Base.1.18.0.NotFound` becomes `Base.NotFound`, `v2.not_found` becomes `not_found`."}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type},message:"must be string,object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 300){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "field") || (key0 === "header")) || (key0 === "httpStatus")) || (key0 === "transform")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length > 300){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data1 = data.header;
if(typeof data1 === "string"){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema74.properties.header,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74.properties.header,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.header.type,parentSchema:schema74.properties.header,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.httpStatus !== undefined && func0.call(data, "httpStatus")){
let data2 = data.httpStatus;
if(true !== data2){
const err10 = {instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema74.properties.httpStatus,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.transform !== undefined && func0.call(data, "transform")){
let data3 = data.transform;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!((((((key1 === "after") || (key1 === "before")) || (key1 === "dropPrefix")) || (key1 === "dropSuffix")) || (key1 === "dropVersion")) || (pattern0.test(key1)))){
const err11 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/transformStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.after !== undefined && func0.call(data4, "after")){
let data5 = data4.after;
if(typeof data5 === "string"){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema76.properties.after,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.after,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/transform/" + i0+"/after",schemaPath:"#/definitions/transformStep/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.after.type,parentSchema:schema76.properties.after,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.before !== undefined && func0.call(data4, "before")){
let data6 = data4.before;
if(typeof data6 === "string"){
if(data6.length > 100){
const err15 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema76.properties.before,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.before,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/transform/" + i0+"/before",schemaPath:"#/definitions/transformStep/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.before.type,parentSchema:schema76.properties.before,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.dropPrefix !== undefined && func0.call(data4, "dropPrefix")){
let data7 = data4.dropPrefix;
if(typeof data7 === "string"){
if(data7.length > 200){
const err18 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema76.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/transform/" + i0+"/dropPrefix",schemaPath:"#/definitions/transformStep/properties/dropPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.dropPrefix.type,parentSchema:schema76.properties.dropPrefix,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.dropSuffix !== undefined && func0.call(data4, "dropSuffix")){
let data8 = data4.dropSuffix;
if(typeof data8 === "string"){
if(data8.length > 200){
const err21 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema76.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.length < 1){
const err22 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/transform/" + i0+"/dropSuffix",schemaPath:"#/definitions/transformStep/properties/dropSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.dropSuffix.type,parentSchema:schema76.properties.dropSuffix,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.dropVersion !== undefined && func0.call(data4, "dropVersion")){
let data9 = data4.dropVersion;
if(true !== data9){
const err24 = {instancePath:instancePath+"/transform/" + i0+"/dropVersion",schemaPath:"#/definitions/transformStep/properties/dropVersion/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema76.properties.dropVersion,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/transformStep/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.transform.type,parentSchema:schema74.properties.transform,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema69.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.preset !== undefined && func0.call(data, "preset")){
let data0 = data.preset;
if(typeof data0 === "string"){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema69.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.preset.type,parentSchema:schema69.properties.preset,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.within !== undefined && func0.call(data, "within")){
let data1 = data.within;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 300){
const err4 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.within.type,parentSchema:schema69.properties.within,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data3 = data.errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length > 300){
const err8 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/errors/" + i1,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.errors.type,parentSchema:schema69.properties.errors,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.success !== undefined && func0.call(data, "success")){
let data5 = data.success;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.success,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate63(data5[i2], {instancePath:instancePath+"/success/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.success.type,parentSchema:schema69.properties.success,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data7 = data.code;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.code,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate65(data7[i3], {instancePath:instancePath+"/code/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.code.type,parentSchema:schema69.properties.code,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subcode !== undefined && func0.call(data, "subcode")){
let data9 = data.subcode;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate65(data9[i4], {instancePath:instancePath+"/subcode/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subcode",schemaPath:"#/properties/subcode/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.subcode.type,parentSchema:schema69.properties.subcode,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data11 = data.message;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(!(validate65(data11[i5], {instancePath:instancePath+"/message/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.message.type,parentSchema:schema69.properties.message,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requestId !== undefined && func0.call(data, "requestId")){
let data13 = data.requestId;
if(Array.isArray(data13)){
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
if(!(validate65(data13[i6], {instancePath:instancePath+"/requestId/" + i6,parentData:data13,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.requestId.type,parentSchema:schema69.properties.requestId,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.time !== undefined && func0.call(data, "time")){
let data15 = data.time;
if(Array.isArray(data15)){
const len7 = data15.length;
for(let i7=0; i7<len7; i7++){
if(!(validate65(data15[i7], {instancePath:instancePath+"/time/" + i7,parentData:data15,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.time.type,parentSchema:schema69.properties.time,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.result !== undefined && func0.call(data, "result")){
let data17 = data.result;
if(Array.isArray(data17)){
const len8 = data17.length;
for(let i8=0; i8<len8; i8++){
let data18 = data17[i8];
if(typeof data18 === "string"){
if(data18.length > 300){
const err20 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema70,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data18.length < 1){
const err21 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/result/" + i8,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.result.type,parentSchema:schema69.properties.result,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.logs !== undefined && func0.call(data, "logs")){
let data19 = data.logs;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 of Object.keys(data19)){
if(!((((key1 === "mentions") || (key1 === "fields")) || (key1 === "commonMessages")) || (pattern0.test(key1)))){
const err24 = {instancePath:instancePath+"/logs",schemaPath:"#/definitions/logSigns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19.mentions !== undefined && func0.call(data19, "mentions")){
let data20 = data19.mentions;
if(Array.isArray(data20)){
const len9 = data20.length;
for(let i9=0; i9<len9; i9++){
let data21 = data20[i9];
if(typeof data21 === "string"){
if(data21.length > 100){
const err25 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema78.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data21.length < 3){
const err26 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema78.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/logs/mentions/" + i9,schemaPath:"#/definitions/logSigns/properties/mentions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.mentions.items.type,parentSchema:schema78.properties.mentions.items,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/logs/mentions",schemaPath:"#/definitions/logSigns/properties/mentions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.mentions.type,parentSchema:schema78.properties.mentions,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data19.fields !== undefined && func0.call(data19, "fields")){
let data22 = data19.fields;
if(Array.isArray(data22)){
const len10 = data22.length;
for(let i10=0; i10<len10; i10++){
let data23 = data22[i10];
if(typeof data23 === "string"){
if(data23.length > 500){
const err29 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema78.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data23.length < 1){
const err30 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/logs/fields/" + i10,schemaPath:"#/definitions/logSigns/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.fields.items.type,parentSchema:schema78.properties.fields.items,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/logs/fields",schemaPath:"#/definitions/logSigns/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.fields.type,parentSchema:schema78.properties.fields,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.commonMessages !== undefined && func0.call(data19, "commonMessages")){
let data24 = data19.commonMessages;
if(Array.isArray(data24)){
const len11 = data24.length;
for(let i11=0; i11<len11; i11++){
let data25 = data24[i11];
if(typeof data25 === "string"){
if(data25.length > 500){
const err33 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema78.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data25.length < 1){
const err34 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/logs/commonMessages/" + i11,schemaPath:"#/definitions/logSigns/properties/commonMessages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.commonMessages.items.type,parentSchema:schema78.properties.commonMessages.items,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/logs/commonMessages",schemaPath:"#/definitions/logSigns/properties/commonMessages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.commonMessages.type,parentSchema:schema78.properties.commonMessages,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/logs",schemaPath:"#/definitions/logSigns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema198 = {"type":"object","additionalProperties":false,"required":["field","id"],"description":"A value of the vocabulary.","properties":{"field":{"enum":["fault","retry","severity","action","tags"],"description":"The field that has it."},"id":{"type":"string","description":"Its id."},"text":{"$ref":"#/definitions/hash","description":"A hash of its title and meaning, if the catalogue states them."},"acts":{"type":"string","description":"What programs do by it."},"question":{"type":"boolean","description":"Whether packages have a function that asks for it."}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema198.required,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema198.required,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "field") || (key0 === "id")) || (key0 === "text")) || (key0 === "acts")) || (key0 === "question"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(!(((((data0 === "fault") || (data0 === "retry")) || (data0 === "severity")) || (data0 === "action")) || (data0 === "tags"))){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema198.properties.field.enum},message:"must be equal to one of the allowed values",schema:schema198.properties.field.enum,parentSchema:schema198.properties.field,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema198.properties.id.type,parentSchema:schema198.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data2 = data.text;
if(typeof data2 === "string"){
if(!pattern148.test(data2)){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema188,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.type,parentSchema:schema188,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.acts !== undefined && func0.call(data, "acts")){
let data3 = data.acts;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/acts",schemaPath:"#/properties/acts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema198.properties.acts.type,parentSchema:schema198.properties.acts,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.question !== undefined && func0.call(data, "question")){
let data4 = data.question;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema198.properties.question.type,parentSchema:schema198.properties.question,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema198.type,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","additionalProperties":false,"required":["in","kind"],"description":"A change that a release brought.","properties":{"in":{"$ref":"#/definitions/version","description":"The version that brought it."},"kind":{"type":"string","description":"The kind of change."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that changed; left out for a change of the catalogue itself."},"name":{"type":"string","description":"The name of the entry."},"subject":{"type":"string","description":"What of it changed."},"before":{"type":"string","description":"The value before."},"after":{"type":"string","description":"The value since."}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.in === undefined) || (!(func0.call(data, "in")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema202.required,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema202.required,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "in") || (key0 === "kind")) || (key0 === "code")) || (key0 === "name")) || (key0 === "subject")) || (key0 === "before")) || (key0 === "after"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data0 = data.in;
if(typeof data0 === "string"){
if(!pattern191.test(data0)){
const err3 = {instancePath:instancePath+"/in",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",parentSchema:schema187,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema187.type,parentSchema:schema187,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.kind.type,parentSchema:schema202.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data2 = data.code;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < -9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern73.test(data2)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.name.type,parentSchema:schema202.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data4 = data.subject;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.subject.type,parentSchema:schema202.properties.subject,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data5 = data.before;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.before.type,parentSchema:schema202.properties.before,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.after !== undefined && func0.call(data, "after")){
let data6 = data.after;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.after.type,parentSchema:schema202.properties.after,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema202.type,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema205 = {"type":"object","additionalProperties":false,"required":["rule","code","reason","version"],"description":"An exception to a rule.","properties":{"rule":{"type":"string","description":"The rule's id."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that it applies to."},"reason":{"type":"string","minLength":1,"description":"The reason for the exception."},"version":{"$ref":"#/definitions/version","description":"The released version that it differs from."}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "rule") || (key0 === "code")) || (key0 === "reason")) || (key0 === "version"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.rule.type,parentSchema:schema205.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err6 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern73.test(data1)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema205.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.reason.type,parentSchema:schema205.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern191.test(data3)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",parentSchema:schema187,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema187.type,parentSchema:schema187,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema205.type,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="shell-lock.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.catalogue === undefined) || (!(func0.call(data, "catalogue")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogue"},message:"must have required property '"+"catalogue"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.package === undefined) || (!(func0.call(data, "package")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.about === undefined) || (!(func0.call(data, "about")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.categories === undefined) || (!(func0.call(data, "categories")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.locales === undefined) || (!(func0.call(data, "locales")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locales"},message:"must have required property '"+"locales"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.allowed === undefined) || (!(func0.call(data, "allowed")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowed"},message:"must have required property '"+"allowed"+"'",schema:schema186.required,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema186.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.$schema.type,parentSchema:schema186.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data1 = data.format;
if(!((data1 === 1) || (data1 === 2))){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema186.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema186.properties.format.enum,parentSchema:schema186.properties.format,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.catalogue !== undefined && func0.call(data, "catalogue")){
let data2 = data.catalogue;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.catalogue.type,parentSchema:schema186.properties.catalogue,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.package !== undefined && func0.call(data, "package")){
let data3 = data.package;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.package.type,parentSchema:schema186.properties.package,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
if(typeof data4 === "string"){
if(!pattern191.test(data4)){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",parentSchema:schema187,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema187.type,parentSchema:schema187,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.about !== undefined && func0.call(data, "about")){
let data5 = data.about;
if(typeof data5 === "string"){
if(!pattern148.test(data5)){
const err16 = {instancePath:instancePath+"/about",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema188,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/about",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.type,parentSchema:schema188,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.envelope !== undefined && func0.call(data, "envelope")){
let data6 = data.envelope;
if(typeof data6 === "string"){
if(!pattern148.test(data6)){
const err18 = {instancePath:instancePath+"/envelope",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema188,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/envelope",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.type,parentSchema:schema188,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.decoding !== undefined && func0.call(data, "decoding")){
if(!(validate149(data.decoding, {instancePath:instancePath+"/decoding",parentData:data,parentDataProperty:"decoding",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data8 = data.language;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.language.type,parentSchema:schema186.properties.language,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.stale !== undefined && func0.call(data, "stale")){
let data9 = data.stale;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.message === undefined) || (!(func0.call(data9, "message")))){
const err21 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema186.properties.stale.required,parentSchema:schema186.properties.stale,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data9.description === undefined) || (!(func0.call(data9, "description")))){
const err22 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema186.properties.stale.required,parentSchema:schema186.properties.stale,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data9.resolution === undefined) || (!(func0.call(data9, "resolution")))){
const err23 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/required",keyword:"required",params:{missingProperty: "resolution"},message:"must have required property '"+"resolution"+"'",schema:schema186.properties.stale.required,parentSchema:schema186.properties.stale,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(((key1 === "message") || (key1 === "description")) || (key1 === "resolution"))){
const err24 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema186.properties.stale,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.message !== undefined && func0.call(data9, "message")){
let data10 = data9.message;
if(!((data10 === "translation") || (data10 === "source"))){
const err25 = {instancePath:instancePath+"/stale/message",schemaPath:"#/definitions/shown/enum",keyword:"enum",params:{allowedValues: schema195.enum},message:"must be equal to one of the allowed values",schema:schema195.enum,parentSchema:schema195,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.description !== undefined && func0.call(data9, "description")){
let data11 = data9.description;
if(!((data11 === "translation") || (data11 === "source"))){
const err26 = {instancePath:instancePath+"/stale/description",schemaPath:"#/definitions/shown/enum",keyword:"enum",params:{allowedValues: schema195.enum},message:"must be equal to one of the allowed values",schema:schema195.enum,parentSchema:schema195,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.resolution !== undefined && func0.call(data9, "resolution")){
let data12 = data9.resolution;
if(!((data12 === "translation") || (data12 === "source"))){
const err27 = {instancePath:instancePath+"/stale/resolution",schemaPath:"#/definitions/shown/enum",keyword:"enum",params:{allowedValues: schema195.enum},message:"must be equal to one of the allowed values",schema:schema195.enum,parentSchema:schema195,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.properties.stale.type,parentSchema:schema186.properties.stale,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data13 = data.categories;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.categories.items.type,parentSchema:schema186.properties.categories.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema186.properties.categories.type,parentSchema:schema186.properties.categories,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){
let data15 = data.vocabulary;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate157(data15[i1], {instancePath:instancePath+"/vocabulary/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema186.properties.vocabulary.type,parentSchema:schema186.properties.vocabulary,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.locales !== undefined && func0.call(data, "locales")){
let data17 = data.locales;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 of Object.keys(data17)){
let data18 = data17[key2];
if(typeof data18 === "string"){
if(!pattern148.test(data18)){
const err32 = {instancePath:instancePath+"/locales/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema188,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/locales/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.type,parentSchema:schema188,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.properties.locales.type,parentSchema:schema186.properties.locales,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data19 = data.errors;
if(!(Array.isArray(data19))){
const err35 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema186.properties.errors.type,parentSchema:schema186.properties.errors,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.complete !== undefined && func0.call(data, "complete")){
let data20 = data.complete;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 of Object.keys(data20)){
let data21 = data20[key3];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err36 = {instancePath:instancePath+"/complete/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/complete/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema186.properties.complete.additionalProperties.type,parentSchema:schema186.properties.complete.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err37 = {instancePath:instancePath+"/complete/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/complete/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema186.properties.complete.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/complete/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/complete/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema186.properties.complete.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.properties.complete.type,parentSchema:schema186.properties.complete,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.seal !== undefined && func0.call(data, "seal")){
let data22 = data.seal;
if(typeof data22 === "string"){
if(!pattern148.test(data22)){
const err40 = {instancePath:instancePath+"/seal",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema188,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/seal",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.type,parentSchema:schema188,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data23 = data.changes;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate159(data23[i2], {instancePath:instancePath+"/changes/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema186.properties.changes.type,parentSchema:schema186.properties.changes,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.allowed !== undefined && func0.call(data, "allowed")){
let data25 = data.allowed;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(!(validate161(data25[i3], {instancePath:instancePath+"/allowed/" + i3,parentData:data25,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema186.properties.allowed.type,parentSchema:schema186.properties.allowed,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.type,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

export const lockEntry = validate184;
const schema223 = {"type":"object","additionalProperties":false,"required":["code","name","documented","category","message","description","details"],"description":"One error as it was released.","properties":{"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code as the API sends it."},"name":{"$ref":"catalogue.schema.json#/definitions/name","description":"Its name."},"aliases":{"type":"array","items":{"$ref":"catalogue.schema.json#/definitions/name"},"description":"Its other names."},"documented":{"type":"boolean","description":"Whether the catalogue's sources listed it."},"category":{"type":"string","description":"The id of its category."},"args":{"type":"array","items":{"$ref":"#/definitions/arg"},"description":"The arguments of its texts."},"message":{"$ref":"#/definitions/hash","description":"A hash of its message."},"description":{"$ref":"#/definitions/hash","description":"A hash of its description."},"resolution":{"$ref":"#/definitions/hash","description":"A hash of its resolution."},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."},"details":{"$ref":"#/definitions/hash","description":"A hash of everything else that readers see: causes, notes, reasons, references."},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"description":"What it means when the server sends another message."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its texts, sorted. They tell whether new texts mean another error.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"meaning":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"If its meaning has changed: hashes of the texts that were released since. A translation of any other text is of the earlier meaning, and is not shown."},"untranslated":{"type":"array","items":{"type":"string"},"description":"The texts that were shown in the catalogue's own language, such as `de.resolution`."},"deprecated":{"type":"string","description":"Since when it is deprecated."},"retired":{"type":"string","description":"Since when it is retired."},"removed":{"$ref":"#/definitions/version","description":"The version that removed it, which an exception allowed. The code is never used again."},"takenBy":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that has its name now, because the error was renumbered, or an exception allowed it."},"renamed":{"type":"array","items":{"$ref":"#/definitions/renaming"},"description":"Its earlier names, the oldest first."}}};
const schema227 = {"type":"object","additionalProperties":false,"required":["name","type"],"description":"An argument.","properties":{"name":{"type":"string","description":"Its name."},"type":{"type":"string","description":"Its type."}}};
const schema210 = {"type":"string","pattern":"^[0-9a-f]{12}$","description":"The first 12 hexadecimal digits of a SHA-256."};
const schema209 = {"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$","description":"A version such as `1.4.0`."};
const schema232 = {"type":"object","additionalProperties":false,"required":["id","messages","text","words"],"description":"A variant as it was released.","properties":{"id":{"type":"string","description":"Its id."},"messages":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"A hash of each of its messages."},"text":{"$ref":"#/definitions/hash","description":"A hash of its description and resolution."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its first message and of its description, sorted.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema232.required,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.messages === undefined) || (!(func0.call(data, "messages")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema232.required,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema232.required,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.words === undefined) || (!(func0.call(data, "words")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'",schema:schema232.required,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "messages")) || (key0 === "text")) || (key0 === "words")) || (key0 === "guidance"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.properties.id.type,parentSchema:schema232.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern148.test(data2)){
const err6 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema232.properties.messages.type,parentSchema:schema232.properties.messages,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data3 = data.text;
if(typeof data3 === "string"){
if(!pattern148.test(data3)){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data4 = data.words;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.message === undefined) || (!(func0.call(data4, "message")))){
const err11 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema232.properties.words.required,parentSchema:schema232.properties.words,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.description === undefined) || (!(func0.call(data4, "description")))){
const err12 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema232.properties.words.required,parentSchema:schema232.properties.words,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "message") || (key1 === "description"))){
const err13 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema232.properties.words,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.message !== undefined && func0.call(data4, "message")){
let data5 = data4.message;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/words/message",schemaPath:"#/properties/words/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.properties.words.properties.message.type,parentSchema:schema232.properties.words.properties.message,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.description !== undefined && func0.call(data4, "description")){
let data6 = data4.description;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/words/description",schemaPath:"#/properties/words/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.properties.words.properties.description.type,parentSchema:schema232.properties.words.properties.description,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema232.properties.words.type,parentSchema:schema232.properties.words,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.guidance !== undefined && func0.call(data, "guidance")){
let data7 = data.guidance;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
let data8 = data7[key2];
if((typeof data8 !== "string") && (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8))))){
const err17 = {instancePath:instancePath+"/guidance/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/guidance/additionalProperties/type",keyword:"type",params:{type: schema232.properties.guidance.additionalProperties.type},message:"must be string,integer",schema:schema232.properties.guidance.additionalProperties.type,parentSchema:schema232.properties.guidance.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema232.properties.guidance.type,parentSchema:schema232.properties.guidance,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema232.type,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema238 = {"type":"object","additionalProperties":false,"required":["from","in"],"description":"An earlier name of an entry.","properties":{"from":{"$ref":"catalogue.schema.json#/definitions/name","description":"The earlier name."},"in":{"$ref":"#/definitions/version","description":"The version that changed this name to the next one."}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema238.required,parentSchema:schema238,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.in === undefined) || (!(func0.call(data, "in")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema238.required,parentSchema:schema238,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "from") || (key0 === "in"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema238,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/from",schemaPath:"catalogue.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data1 = data.in;
if(typeof data1 === "string"){
if(!pattern191.test(data1)){
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",parentSchema:schema209,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/in",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema209.type,parentSchema:schema209,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema238.type,parentSchema:schema238,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.documented === undefined) || (!(func0.call(data, "documented")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documented"},message:"must have required property '"+"documented"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.category === undefined) || (!(func0.call(data, "category")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.details === undefined) || (!(func0.call(data, "details")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'",schema:schema223.required,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema223.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err8 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 < -9007199254740991 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern73.test(data0)){
const err11 = {instancePath:instancePath+"/code",schemaPath:"catalogue.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"catalogue.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"catalogue.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.aliases.type,parentSchema:schema223.properties.aliases,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.documented !== undefined && func0.call(data, "documented")){
let data4 = data.documented;
if(typeof data4 !== "boolean"){
const err15 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema223.properties.documented.type,parentSchema:schema223.properties.documented,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data5 = data.category;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.category.type,parentSchema:schema223.properties.category,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.args !== undefined && func0.call(data, "args")){
let data6 = data.args;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err17 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema227.required,parentSchema:schema227,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data7.type === undefined) || (!(func0.call(data7, "type")))){
const err18 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema227.required,parentSchema:schema227,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "name") || (key1 === "type"))){
const err19 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema227,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data8 = data7.name;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/args/" + i1+"/name",schemaPath:"#/definitions/arg/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema227.properties.name.type,parentSchema:schema227.properties.name,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.type !== undefined && func0.call(data7, "type")){
let data9 = data7.type;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/args/" + i1+"/type",schemaPath:"#/definitions/arg/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema227.properties.type.type,parentSchema:schema227.properties.type,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/args/" + i1,schemaPath:"#/definitions/arg/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema227.type,parentSchema:schema227,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.args.type,parentSchema:schema223.properties.args,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data10 = data.message;
if(typeof data10 === "string"){
if(!pattern148.test(data10)){
const err24 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data11 = data.description;
if(typeof data11 === "string"){
if(!pattern148.test(data11)){
const err26 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.resolution !== undefined && func0.call(data, "resolution")){
let data12 = data.resolution;
if(typeof data12 === "string"){
if(!pattern148.test(data12)){
const err28 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.guidance !== undefined && func0.call(data, "guidance")){
let data13 = data.guidance;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 of Object.keys(data13)){
let data14 = data13[key2];
if((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err30 = {instancePath:instancePath+"/guidance/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/guidance/additionalProperties/type",keyword:"type",params:{type: schema223.properties.guidance.additionalProperties.type},message:"must be string,integer",schema:schema223.properties.guidance.additionalProperties.type,parentSchema:schema223.properties.guidance.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema223.properties.guidance.type,parentSchema:schema223.properties.guidance,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data15 = data.details;
if(typeof data15 === "string"){
if(!pattern148.test(data15)){
const err32 = {instancePath:instancePath+"/details",schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/details",schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
let data16 = data.variants;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate175(data16[i2], {instancePath:instancePath+"/variants/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.variants.type,parentSchema:schema223.properties.variants,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data18 = data.words;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.message === undefined) || (!(func0.call(data18, "message")))){
const err35 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema223.properties.words.required,parentSchema:schema223.properties.words,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data18.description === undefined) || (!(func0.call(data18, "description")))){
const err36 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema223.properties.words.required,parentSchema:schema223.properties.words,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 of Object.keys(data18)){
if(!((key3 === "message") || (key3 === "description"))){
const err37 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema223.properties.words,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.message !== undefined && func0.call(data18, "message")){
let data19 = data18.message;
if(typeof data19 !== "string"){
const err38 = {instancePath:instancePath+"/words/message",schemaPath:"#/properties/words/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.words.properties.message.type,parentSchema:schema223.properties.words.properties.message,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.description !== undefined && func0.call(data18, "description")){
let data20 = data18.description;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/words/description",schemaPath:"#/properties/words/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.words.properties.description.type,parentSchema:schema223.properties.words.properties.description,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema223.properties.words.type,parentSchema:schema223.properties.words,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.meaning !== undefined && func0.call(data, "meaning")){
let data21 = data.meaning;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(!pattern148.test(data22)){
const err41 = {instancePath:instancePath+"/meaning/" + i3,schemaPath:"#/definitions/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{12}$",parentSchema:schema210,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/meaning/" + i3,schemaPath:"#/definitions/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.type,parentSchema:schema210,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.meaning.type,parentSchema:schema223.properties.meaning,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.untranslated !== undefined && func0.call(data, "untranslated")){
let data23 = data.untranslated;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/untranslated/" + i4,schemaPath:"#/properties/untranslated/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.untranslated.items.type,parentSchema:schema223.properties.untranslated.items,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/untranslated",schemaPath:"#/properties/untranslated/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.untranslated.type,parentSchema:schema223.properties.untranslated,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.deprecated !== undefined && func0.call(data, "deprecated")){
let data25 = data.deprecated;
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.deprecated.type,parentSchema:schema223.properties.deprecated,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.retired !== undefined && func0.call(data, "retired")){
let data26 = data.retired;
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema223.properties.retired.type,parentSchema:schema223.properties.retired,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.removed !== undefined && func0.call(data, "removed")){
let data27 = data.removed;
if(typeof data27 === "string"){
if(!pattern191.test(data27)){
const err48 = {instancePath:instancePath+"/removed",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",parentSchema:schema209,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/removed",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema209.type,parentSchema:schema209,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.takenBy !== undefined && func0.call(data, "takenBy")){
let data28 = data.takenBy;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")){
const err50 = {instancePath:instancePath+"/takenBy",schemaPath:"catalogue.schema.json#/definitions/code/type",keyword:"type",params:{type: schema82.type},message:"must be integer,string",schema:schema82.type,parentSchema:schema82,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/takenBy",schemaPath:"catalogue.schema.json#/definitions/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema82,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data28 < -9007199254740991 || isNaN(data28)){
const err52 = {instancePath:instancePath+"/takenBy",schemaPath:"catalogue.schema.json#/definitions/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema82,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data28 === "string"){
if(!pattern73.test(data28)){
const err53 = {instancePath:instancePath+"/takenBy",schemaPath:"catalogue.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,62}[!-~])?$"},message:"must match pattern \""+"^[!-~]([ -~]{0,62}[!-~])?$"+"\"",schema:"^[!-~]([ -~]{0,62}[!-~])?$",parentSchema:schema82,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.renamed !== undefined && func0.call(data, "renamed")){
let data29 = data.renamed;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate177(data29[i5], {instancePath:instancePath+"/renamed/" + i5,parentData:data29,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/renamed",schemaPath:"#/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema223.properties.renamed.type,parentSchema:schema223.properties.renamed,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema223.type,parentSchema:schema223,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

export const target = validate187;
const schema260 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"target.schema.json","title":"Target","description":"What errdex generates from a catalogue for one language or platform: the syntax of that language, and the list of files. A target is a folder with this file and its templates.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title","syntax","names","files"],"properties":{"$schema":{"type":"string","description":"The location of this schema, so that editors complete and explain the fields."},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The target's name, the same as its folder's."},"title":{"type":"string","minLength":1,"description":"What the target generates, in a few words. `errdex targets` shows it."},"syntax":{"$ref":"#/definitions/syntax"},"names":{"type":"object","description":"The case styles of the target's names, by a key of your choice. A template prints a name as `{{error.names.KEY}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/caseStyle"}},"entryNames":{"type":"array","items":{"type":"string"},"description":"The keys of `names` that templates print for entries, as `{{error.names.KEY}}`. Names of entries are checked only in these styles. Default: all of them."},"words":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"The language of the target's own words as a BCP 47 tag: `en` means that `words/en.json` contains the texts for `{{say …}}`, and every other file of `words/` their translations."},"plurals":{"$ref":"#/definitions/pluralSupport"},"consumers":{"type":"array","minItems":1,"description":"The kinds of consumers of the packages. They decide which version bump a change of the catalogue needs; see the classes of changes in spec/README.md. Default: all.","items":{"enum":["source","wire","text","keys"]}},"lock":{"type":"string","minLength":1,"description":"The path of the file that records what a package was generated from, in the format of a release lock. A template, like the paths of `files`. `errdex diff` uses it to compare published packages."},"conformance":{"type":"string","minLength":1,"description":"The path of the file with the cases of the catalogue's `conformance.json`, for the package's tests. A template, like the paths of `files`. Not written if the catalogue has no cases."},"migration":{"type":"object","additionalProperties":false,"required":["title","template"],"description":"The target's section in the guide of `errdex migrate`, for users of the packages who move to a newer version of the catalogue.","properties":{"title":{"type":"string","minLength":1,"pattern":"^[^\\r\\n`<>\\[\\]]+$","description":"The language's name: the heading in the guide."},"template":{"type":"string","minLength":1,"description":"The template's path in the target's folder. It renders Markdown, such as a `diff` block with the lines before and after. Its context also has `migration`. Empty output is allowed."}}},"parameters":{"type":"object","description":"What a project can set for this target in its config, by a name of your choice. Templates see the values as `parameters.NAME`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/parameter"}},"formatters":{"type":"array","minItems":1,"description":"Programs that format the generated files. They are suggestions: a project that wants them repeats them in its config, because errdex runs no program that only a target names.","items":{"$ref":"#/definitions/formatter"}},"detect":{"type":"array","minItems":1,"description":"Names of files that a project in this language has, such as `package.json`. `errdex init` chooses the targets whose files it finds; in a folder without any, all targets that have this field.","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A file's name."}},"files":{"type":"array","minItems":1,"description":"The generated files.","items":{"$ref":"#/definitions/file"}},"runtime":{"type":"array","minItems":1,"description":"The files to copy from the target's folder `runtime`, in groups.","items":{"$ref":"#/definitions/runtimeGroup"}}},"definitions":{"caseStyle":{"enum":["SCREAMING_SNAKE","snake","Pascal","camel","kebab"],"description":"A case style, shown by its own name: `SCREAMING_SNAKE`, `snake`, `Pascal`, `camel`, `kebab`."},"replacements":{"type":"object","description":"Replacements: pieces of text, and what to write instead. The longest match wins; replaced text is not replaced again.","additionalProperties":{"type":"string"}},"parameter":{"type":"object","additionalProperties":false,"required":["type","description"],"description":"A parameter.","properties":{"type":{"enum":["string","name","boolean","integer","choice"],"description":"`string`: any text; templates print it through a helper, as all data. `name`: a name or a path of letters, digits and `_ . - / @`, which a template may print without a helper. `boolean`, `integer`: such a value. `choice`: one of `values`."},"description":{"type":"string","minLength":1,"description":"What the parameter is for. `errdex targets` shows it."},"default":{"type":["string","boolean","integer"],"description":"The value when the config sets none. The default of a `name` is a template that prints names: `{{package.names.package}}`. Without a default, a `boolean` is false, and any other parameter is null."},"pattern":{"type":"string","minLength":1,"description":"For `string` and `name`: a regular expression that the whole value must match."},"reserved":{"type":"array","minItems":1,"description":"For `string` and `name`: values that it cannot have, such as the names of a language's own modules.","items":{"type":"string","minLength":1,"description":"A reserved value."}},"values":{"type":"array","minItems":1,"description":"For `choice`: the values, of letters, digits and `_ . -`.","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A value."}}}},"formatter":{"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text. The fields are those of the config.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`.","items":{"type":"string","minLength":1}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from `runtime` too. Default: `false`."}}},"syntax":{"type":"object","additionalProperties":false,"description":"The syntax of the language, as data. Templates cannot use a helper whose part is left out: without `text`, there is no `{{text}}`.","properties":{"string":{"$ref":"#/definitions/stringSyntax"},"key":{"$ref":"#/definitions/stringSyntax"},"literals":{"$ref":"#/definitions/literalSyntax"},"text":{"$ref":"#/definitions/textSyntax"},"message":{"$ref":"#/definitions/messageSyntax"},"messages":{"type":"object","description":"Other ways of writing messages, by a name of your choice. A template writes `{{message parts as=\"format\"}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/messageSyntax"}},"comments":{"type":"object","description":"The kinds of comments, by a name of your choice. A template writes `{{#comment \"doc\"}}…{{/comment}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/commentSyntax"}},"reserved":{"type":"array","description":"Words that no name may be equal to, in the target's case style.","items":{"type":"string","minLength":1}}}},"stringSyntax":{"type":"object","additionalProperties":false,"required":["open","close","escapes","numeric","plain"],"description":"How to write a string literal or a key. Used by the helpers `quote` and `key`.","properties":{"open":{"type":"string","description":"The start of a literal."},"close":{"type":"string","description":"The end of a literal."},"escapes":{"$ref":"#/definitions/replacements","description":"Single characters with an escape of their own, such as a newline: `\"\\n\": \"\\\\n\"`."},"numeric":{"$ref":"#/definitions/numericEscapes"},"plain":{"enum":["ascii","unicode"],"description":"Which characters are written without an escape: printable `ascii`, or any printable `unicode`. Control, bidirectional and invisible characters are always escaped."},"first":{"$ref":"#/definitions/replacements","description":"Escapes for the first character of a literal, such as a blank in formats that skip leading blanks."}}},"numericEscapes":{"type":"object","additionalProperties":false,"required":["unit","forms"],"description":"The numeric escape of every other character.","properties":{"unit":{"enum":["codepoint","utf16","utf8"],"description":"The unit that is escaped: the code point, its UTF-16 units (two for an emoji), or its UTF-8 bytes."},"forms":{"type":"array","minItems":1,"description":"The forms, smallest first; the first that is large enough is used.","items":{"type":"object","additionalProperties":false,"required":["upTo","form"],"description":"One form.","properties":{"upTo":{"type":"string","pattern":"^[0-9A-F]{2,6}$","description":"The largest number that the form can represent, in hexadecimal."},"form":{"type":"string","pattern":"\\{(hex[248]?|dec3?|oct3)\\}","description":"The text, with `{hex}`, `{hex2}`, `{hex4}`, `{hex8}`, `{dec}`, `{dec3}` or `{oct3}` in the place of the number."}}}}}},"literalSyntax":{"type":"object","additionalProperties":false,"required":["null","true","false"],"description":"How to write these values. Used by the helper `literal`.","properties":{"null":{"type":"string","minLength":1,"description":"No value."},"true":{"type":"string","minLength":1,"description":"Yes."},"false":{"type":"string","minLength":1,"description":"No."}}},"textSyntax":{"type":"object","additionalProperties":false,"required":["replace","newline"],"description":"How to write plain text, if the language is a text format. Used by the helper `text`.","properties":{"replace":{"$ref":"#/definitions/replacements"},"newline":{"type":"string","description":"The replacement of a line break in the text."}}},"messageSyntax":{"type":"object","additionalProperties":false,"description":"How to write messages. Used by the helper `message`.","properties":{"style":{"enum":["plain","icu","fluent","vue","arb"],"description":"`plain` (the default): text with placeholders; of a plural or a choice, only the form `other`. `icu`: ICU MessageFormat with plurals and choices. `fluent`: a Fluent pattern with plurals and choices, without quotes around it. `vue`: the format of Vue I18n; of a plural, one form. `arb`: ICU MessageFormat as Flutter reads it."},"open":{"type":"string","minLength":1,"description":"Plain: the text before the argument's name. Default: `{`."},"close":{"type":"string","description":"Plain: the text after it. It may be empty, as in `:name`; then U+2060, which nobody sees, separates the name from a letter after it. Default: `}`."},"replace":{"$ref":"#/definitions/replacements","description":"Plain: replacements in the text between placeholders."},"filled":{"$ref":"#/definitions/replacements","description":"Plain: used instead of `replace` in messages with placeholders, for platforms that unescape only such messages."},"numbered":{"enum":[0,1],"description":"Plain: write the argument's index instead of its name, counted from 0 or 1 among the arguments that the entry declares."},"most":{"type":"integer","minimum":1,"description":"Plain and numbered: the largest position that the platform knows. Default: any."},"places":{"enum":["entry","text"],"description":"Plain and numbered: `entry` (the default) counts the arguments that the entry declares; `text` counts those of the text, as `text.shown` lists them, for formats that cannot leave one out."},"types":{"type":"object","additionalProperties":false,"description":"Plain: the text after an argument of this type, instead of `close`.","properties":{"string":{"type":"string","minLength":1,"description":"A text."},"integer":{"type":"string","minLength":1,"description":"A whole number."},"number":{"type":"string","minLength":1,"description":"Any number."},"date":{"type":"string","minLength":1,"description":"A point in time."}}},"formats":{"type":"object","description":"Plain: the text after an argument that the message formats, `{price, number, percent}`, instead of `close`. A key is a type and a style, `number percent`, or a type alone for all its other styles. An argument whose format is not listed is written without it.","propertyNames":{"pattern":"^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$"},"additionalProperties":{"type":"string","minLength":1}},"formatTypes":{"type":"array","items":{"enum":["number","date","time","spellout","ordinal","duration"]},"description":"ICU: the types of formats that the platform knows. An argument with any other format is written without it. Default: all."},"identifiers":{"type":"boolean","description":"Plain: whether an argument's name must begin with a letter. Then a name that is a number, `{0}`, becomes `arg0`. Default: false."},"number":{"type":"string","minLength":1,"description":"Plain: the text for the `#` of a plural, the counted number. Default: the placeholder of the argument."},"before":{"$ref":"#/definitions/replacements","description":"Plain: replacements at the end of a piece of text, right before a placeholder."},"string":{"$ref":"#/definitions/stringSyntax","description":"How to quote the message as a literal. Default: `syntax.string`."},"between":{"type":"string","minLength":1,"description":"The separator between the forms of a plural, for platforms that put them into one text. Used by the helper `forms`."},"quoted":{"type":"string","description":"The characters to quote with apostrophes; apostrophes themselves are doubled. Default for ICU: `{}`, and `#` in a plural. Default for plain: none, and apostrophes are not doubled."}}},"pluralSupport":{"type":"object","additionalProperties":false,"description":"What the target's plurals can express beside CLDR's categories, for targets that write messages for a program to fill in. A message that needs more is reported at its text.","properties":{"exact":{"oneOf":[{"enum":["any"]},{"type":"array","items":{"type":"integer","minimum":0}}],"description":"The numbers that can have a text of their own, `=0 {…}`: a list of them, or `any`. Default: none, except where a category has one number only, such as `one` in English."},"ordinal":{"type":"boolean","description":"Whether it can choose by place (1st, 2nd). Default: false."},"offset":{"type":"boolean","description":"Whether it can subtract an offset. Default: false."}}},"commentSyntax":{"type":"object","additionalProperties":false,"required":["open","line","close"],"description":"How to write a comment: `open`, then the lines, every one but the first after `line`, then `close`.","properties":{"open":{"type":"string","description":"The start of the comment; may contain a line break."},"line":{"type":"string","description":"The prefix of every line but the first."},"close":{"type":"string","description":"The end of the comment; may contain a line break."},"single":{"type":"object","additionalProperties":false,"required":["open","close"],"description":"The form of a one-line comment, if it differs.","properties":{"open":{"type":"string","description":"The start of the comment."},"close":{"type":"string","description":"The end of the comment."}}},"width":{"type":"integer","minimum":40,"maximum":1000,"description":"The width at which to wrap lines, counted from the start of the text. Default: no wrapping."},"replace":{"$ref":"#/definitions/replacements","description":"Replacements of pieces that would end the comment."},"text":{"$ref":"#/definitions/replacements","description":"Replacements in inserted data, for pieces that have a meaning in comments, such as the `@` of a documentation tag. The template's own text is not changed."}}},"file":{"type":"object","additionalProperties":false,"required":["template","path"],"description":"One file, or one file for each item of a list.","properties":{"template":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$","description":"The template's path in the target's folder."},"path":{"type":"string","minLength":1,"description":"The file's path in the output folder, with `/`. A template: `src/{{package.names.module}}/codes.ext`."},"each":{"enum":["catalogue","category","error","locale","alias","locale-category"],"description":"One file for the whole `catalogue` (the default), or one for each `category`, `error` or `locale`, which the template then has under that name. `alias`: one for each of `aliases` that the platform needs, as `locale`. `locale-category`: one for each category in each locale."},"aliases":{"enum":["language","lookup","region"],"description":"For `alias`: how the platform looks for a locale. `language`: as CLDR does, but it does not know which region or script a bare language has (`pt` for `pt-BR`). `lookup` (the default): it leaves out one subtag after the other, so that `zh-TW` would arrive at `zh`. `region`: it looks for the one tag only, such as `zh-CN`."},"complete":{"type":"integer","minimum":0,"maximum":100,"description":"For one file per locale: skip languages whose share of up-to-date translations is below this percentage. Default: 0. The catalogue's own language counts as 100."},"mode":{"enum":["generate","scaffold"],"description":"`generate` (the default): always regenerated, never edited. `scaffold`: written once, then yours to edit."},"syntaxOf":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"The id of another target whose syntax this file uses, such as `markdown` for a README."},"compile":{"enum":["mo"],"description":"A conversion of the rendered text to a binary format: `mo` compiles a gettext PO file."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"A condition: a field of the template context, such as `envelope` or `observed`. The file is only generated if the field is present, not empty and not false."},"sample":{"type":"string","minLength":1,"description":"Where the option `--sample` of `errdex generate` writes the file: a path below the target's folder `runtime`, and a template. The runtime is checked and tested with it."}}},"runtimeGroup":{"type":"object","additionalProperties":false,"required":["files"],"description":"A group of files to copy from the target's folder `runtime` with the same options.","properties":{"files":{"type":"array","minItems":1,"description":"Their paths below `runtime`, with `/`.","items":{"type":"string","minLength":1}},"to":{"type":"string","minLength":1,"description":"The folder of the package to copy them to, each under the same path as below `runtime`. A template: `src/{{package.names.module}}`. Default: the package's root folder."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"The condition for copying the files, as in `files`."},"replace":{"type":"object","minProperties":1,"description":"Placeholders, exactly as written in every file of the group, and their replacements: templates that print names. The result may contain letters, digits, `_`, `.`, `-` and `/`.","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1}},"mode":{"enum":["generate","scaffold"],"description":"As in `files`: `generate` (the default) or `scaffold`."},"comment":{"type":["string","null"],"minLength":1,"description":"The kind of comment, one of `syntax.comments`, for the header of the copy. Default: `line`, if the language has it. `null`: no header, for files such as JSON."}}}}};
const schema276 = {"enum":["SCREAMING_SNAKE","snake","Pascal","camel","kebab"],"description":"A case style, shown by its own name: `SCREAMING_SNAKE`, `snake`, `Pascal`, `camel`, `kebab`."};
const schema277 = {"type":"object","additionalProperties":false,"description":"What the target's plurals can express beside CLDR's categories, for targets that write messages for a program to fill in. A message that needs more is reported at its text.","properties":{"exact":{"oneOf":[{"enum":["any"]},{"type":"array","items":{"type":"integer","minimum":0}}],"description":"The numbers that can have a text of their own, `=0 {…}`: a list of them, or `any`. Default: none, except where a category has one number only, such as `one` in English."},"ordinal":{"type":"boolean","description":"Whether it can choose by place (1st, 2nd). Default: false."},"offset":{"type":"boolean","description":"Whether it can subtract an offset. Default: false."}}};
const schema278 = {"type":"object","additionalProperties":false,"required":["type","description"],"description":"A parameter.","properties":{"type":{"enum":["string","name","boolean","integer","choice"],"description":"`string`: any text; templates print it through a helper, as all data. `name`: a name or a path of letters, digits and `_ . - / @`, which a template may print without a helper. `boolean`, `integer`: such a value. `choice`: one of `values`."},"description":{"type":"string","minLength":1,"description":"What the parameter is for. `errdex targets` shows it."},"default":{"type":["string","boolean","integer"],"description":"The value when the config sets none. The default of a `name` is a template that prints names: `{{package.names.package}}`. Without a default, a `boolean` is false, and any other parameter is null."},"pattern":{"type":"string","minLength":1,"description":"For `string` and `name`: a regular expression that the whole value must match."},"reserved":{"type":"array","minItems":1,"description":"For `string` and `name`: values that it cannot have, such as the names of a language's own modules.","items":{"type":"string","minLength":1,"description":"A reserved value."}},"values":{"type":"array","minItems":1,"description":"For `choice`: the values, of letters, digits and `_ . -`.","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A value."}}}};
const schema279 = {"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text. The fields are those of the config.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`.","items":{"type":"string","minLength":1}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from `runtime` too. Default: `false`."}}};
const schema280 = {"type":"object","additionalProperties":false,"required":["template","path"],"description":"One file, or one file for each item of a list.","properties":{"template":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$","description":"The template's path in the target's folder."},"path":{"type":"string","minLength":1,"description":"The file's path in the output folder, with `/`. A template: `src/{{package.names.module}}/codes.ext`."},"each":{"enum":["catalogue","category","error","locale","alias","locale-category"],"description":"One file for the whole `catalogue` (the default), or one for each `category`, `error` or `locale`, which the template then has under that name. `alias`: one for each of `aliases` that the platform needs, as `locale`. `locale-category`: one for each category in each locale."},"aliases":{"enum":["language","lookup","region"],"description":"For `alias`: how the platform looks for a locale. `language`: as CLDR does, but it does not know which region or script a bare language has (`pt` for `pt-BR`). `lookup` (the default): it leaves out one subtag after the other, so that `zh-TW` would arrive at `zh`. `region`: it looks for the one tag only, such as `zh-CN`."},"complete":{"type":"integer","minimum":0,"maximum":100,"description":"For one file per locale: skip languages whose share of up-to-date translations is below this percentage. Default: 0. The catalogue's own language counts as 100."},"mode":{"enum":["generate","scaffold"],"description":"`generate` (the default): always regenerated, never edited. `scaffold`: written once, then yours to edit."},"syntaxOf":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"The id of another target whose syntax this file uses, such as `markdown` for a README."},"compile":{"enum":["mo"],"description":"A conversion of the rendered text to a binary format: `mo` compiles a gettext PO file."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"A condition: a field of the template context, such as `envelope` or `observed`. The file is only generated if the field is present, not empty and not false."},"sample":{"type":"string","minLength":1,"description":"Where the option `--sample` of `errdex generate` writes the file: a path below the target's folder `runtime`, and a template. The runtime is checked and tested with it."}}};
const schema281 = {"type":"object","additionalProperties":false,"required":["files"],"description":"A group of files to copy from the target's folder `runtime` with the same options.","properties":{"files":{"type":"array","minItems":1,"description":"Their paths below `runtime`, with `/`.","items":{"type":"string","minLength":1}},"to":{"type":"string","minLength":1,"description":"The folder of the package to copy them to, each under the same path as below `runtime`. A template: `src/{{package.names.module}}`. Default: the package's root folder."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"The condition for copying the files, as in `files`."},"replace":{"type":"object","minProperties":1,"description":"Placeholders, exactly as written in every file of the group, and their replacements: templates that print names. The result may contain letters, digits, `_`, `.`, `-` and `/`.","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1}},"mode":{"enum":["generate","scaffold"],"description":"As in `files`: `generate` (the default) or `scaffold`."},"comment":{"type":["string","null"],"minLength":1,"description":"The kind of comment, one of `syntax.comments`, for the header of the copy. Default: `line`, if the language has it. `null`: no header, for files such as JSON."}}};
const pattern239 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern243 = new RegExp("^[^\\r\\n`<>\\[\\]]+$", "u");
const pattern245 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern247 = new RegExp("^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$", "u");
const pattern249 = new RegExp("^[A-Za-z]+(\\.[A-Za-z]+)*$", "u");
const schema261 = {"type":"object","additionalProperties":false,"description":"The syntax of the language, as data. Templates cannot use a helper whose part is left out: without `text`, there is no `{{text}}`.","properties":{"string":{"$ref":"#/definitions/stringSyntax"},"key":{"$ref":"#/definitions/stringSyntax"},"literals":{"$ref":"#/definitions/literalSyntax"},"text":{"$ref":"#/definitions/textSyntax"},"message":{"$ref":"#/definitions/messageSyntax"},"messages":{"type":"object","description":"Other ways of writing messages, by a name of your choice. A template writes `{{message parts as=\"format\"}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/messageSyntax"}},"comments":{"type":"object","description":"The kinds of comments, by a name of your choice. A template writes `{{#comment \"doc\"}}…{{/comment}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/commentSyntax"}},"reserved":{"type":"array","description":"Words that no name may be equal to, in the target's case style.","items":{"type":"string","minLength":1}}}};
const schema266 = {"type":"object","additionalProperties":false,"required":["null","true","false"],"description":"How to write these values. Used by the helper `literal`.","properties":{"null":{"type":"string","minLength":1,"description":"No value."},"true":{"type":"string","minLength":1,"description":"Yes."},"false":{"type":"string","minLength":1,"description":"No."}}};
const schema262 = {"type":"object","additionalProperties":false,"required":["open","close","escapes","numeric","plain"],"description":"How to write a string literal or a key. Used by the helpers `quote` and `key`.","properties":{"open":{"type":"string","description":"The start of a literal."},"close":{"type":"string","description":"The end of a literal."},"escapes":{"$ref":"#/definitions/replacements","description":"Single characters with an escape of their own, such as a newline: `\"\\n\": \"\\\\n\"`."},"numeric":{"$ref":"#/definitions/numericEscapes"},"plain":{"enum":["ascii","unicode"],"description":"Which characters are written without an escape: printable `ascii`, or any printable `unicode`. Control, bidirectional and invisible characters are always escaped."},"first":{"$ref":"#/definitions/replacements","description":"Escapes for the first character of a literal, such as a blank in formats that skip leading blanks."}}};
const schema263 = {"type":"object","description":"Replacements: pieces of text, and what to write instead. The longest match wins; replaced text is not replaced again.","additionalProperties":{"type":"string"}};
const schema264 = {"type":"object","additionalProperties":false,"required":["unit","forms"],"description":"The numeric escape of every other character.","properties":{"unit":{"enum":["codepoint","utf16","utf8"],"description":"The unit that is escaped: the code point, its UTF-16 units (two for an emoji), or its UTF-8 bytes."},"forms":{"type":"array","minItems":1,"description":"The forms, smallest first; the first that is large enough is used.","items":{"type":"object","additionalProperties":false,"required":["upTo","form"],"description":"One form.","properties":{"upTo":{"type":"string","pattern":"^[0-9A-F]{2,6}$","description":"The largest number that the form can represent, in hexadecimal."},"form":{"type":"string","pattern":"\\{(hex[248]?|dec3?|oct3)\\}","description":"The text, with `{hex}`, `{hex2}`, `{hex4}`, `{hex8}`, `{dec}`, `{dec3}` or `{oct3}` in the place of the number."}}}}}};
const pattern236 = new RegExp("^[0-9A-F]{2,6}$", "u");
const pattern237 = new RegExp("\\{(hex[248]?|dec3?|oct3)\\}", "u");

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.open === undefined) || (!(func0.call(data, "open")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.close === undefined) || (!(func0.call(data, "close")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "close"},message:"must have required property '"+"close"+"'",schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.escapes === undefined) || (!(func0.call(data, "escapes")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "escapes"},message:"must have required property '"+"escapes"+"'",schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.numeric === undefined) || (!(func0.call(data, "numeric")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numeric"},message:"must have required property '"+"numeric"+"'",schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.plain === undefined) || (!(func0.call(data, "plain")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plain"},message:"must have required property '"+"plain"+"'",schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "open") || (key0 === "close")) || (key0 === "escapes")) || (key0 === "numeric")) || (key0 === "plain")) || (key0 === "first"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.open !== undefined && func0.call(data, "open")){
let data0 = data.open;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema262.properties.open.type,parentSchema:schema262.properties.open,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.close !== undefined && func0.call(data, "close")){
let data1 = data.close;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/close",schemaPath:"#/properties/close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema262.properties.close.type,parentSchema:schema262.properties.close,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.escapes !== undefined && func0.call(data, "escapes")){
let data2 = data.escapes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/escapes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/escapes",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.numeric !== undefined && func0.call(data, "numeric")){
let data4 = data.numeric;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.unit === undefined) || (!(func0.call(data4, "unit")))){
const err10 = {instancePath:instancePath+"/numeric",schemaPath:"#/definitions/numericEscapes/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema264.required,parentSchema:schema264,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.forms === undefined) || (!(func0.call(data4, "forms")))){
const err11 = {instancePath:instancePath+"/numeric",schemaPath:"#/definitions/numericEscapes/required",keyword:"required",params:{missingProperty: "forms"},message:"must have required property '"+"forms"+"'",schema:schema264.required,parentSchema:schema264,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "unit") || (key2 === "forms"))){
const err12 = {instancePath:instancePath+"/numeric",schemaPath:"#/definitions/numericEscapes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema264,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.unit !== undefined && func0.call(data4, "unit")){
let data5 = data4.unit;
if(!(((data5 === "codepoint") || (data5 === "utf16")) || (data5 === "utf8"))){
const err13 = {instancePath:instancePath+"/numeric/unit",schemaPath:"#/definitions/numericEscapes/properties/unit/enum",keyword:"enum",params:{allowedValues: schema264.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema264.properties.unit.enum,parentSchema:schema264.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.forms !== undefined && func0.call(data4, "forms")){
let data6 = data4.forms;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/numeric/forms",schemaPath:"#/definitions/numericEscapes/properties/forms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema264.properties.forms,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.upTo === undefined) || (!(func0.call(data7, "upTo")))){
const err15 = {instancePath:instancePath+"/numeric/forms/" + i0,schemaPath:"#/definitions/numericEscapes/properties/forms/items/required",keyword:"required",params:{missingProperty: "upTo"},message:"must have required property '"+"upTo"+"'",schema:schema264.properties.forms.items.required,parentSchema:schema264.properties.forms.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data7.form === undefined) || (!(func0.call(data7, "form")))){
const err16 = {instancePath:instancePath+"/numeric/forms/" + i0,schemaPath:"#/definitions/numericEscapes/properties/forms/items/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema264.properties.forms.items.required,parentSchema:schema264.properties.forms.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!((key3 === "upTo") || (key3 === "form"))){
const err17 = {instancePath:instancePath+"/numeric/forms/" + i0,schemaPath:"#/definitions/numericEscapes/properties/forms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema264.properties.forms.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.upTo !== undefined && func0.call(data7, "upTo")){
let data8 = data7.upTo;
if(typeof data8 === "string"){
if(!pattern236.test(data8)){
const err18 = {instancePath:instancePath+"/numeric/forms/" + i0+"/upTo",schemaPath:"#/definitions/numericEscapes/properties/forms/items/properties/upTo/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{2,6}$"},message:"must match pattern \""+"^[0-9A-F]{2,6}$"+"\"",schema:"^[0-9A-F]{2,6}$",parentSchema:schema264.properties.forms.items.properties.upTo,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/numeric/forms/" + i0+"/upTo",schemaPath:"#/definitions/numericEscapes/properties/forms/items/properties/upTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema264.properties.forms.items.properties.upTo.type,parentSchema:schema264.properties.forms.items.properties.upTo,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.form !== undefined && func0.call(data7, "form")){
let data9 = data7.form;
if(typeof data9 === "string"){
if(!pattern237.test(data9)){
const err20 = {instancePath:instancePath+"/numeric/forms/" + i0+"/form",schemaPath:"#/definitions/numericEscapes/properties/forms/items/properties/form/pattern",keyword:"pattern",params:{pattern: "\\{(hex[248]?|dec3?|oct3)\\}"},message:"must match pattern \""+"\\{(hex[248]?|dec3?|oct3)\\}"+"\"",schema:"\\{(hex[248]?|dec3?|oct3)\\}",parentSchema:schema264.properties.forms.items.properties.form,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/numeric/forms/" + i0+"/form",schemaPath:"#/definitions/numericEscapes/properties/forms/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema264.properties.forms.items.properties.form.type,parentSchema:schema264.properties.forms.items.properties.form,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/numeric/forms/" + i0,schemaPath:"#/definitions/numericEscapes/properties/forms/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema264.properties.forms.items.type,parentSchema:schema264.properties.forms.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/numeric/forms",schemaPath:"#/definitions/numericEscapes/properties/forms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema264.properties.forms.type,parentSchema:schema264.properties.forms,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/numeric",schemaPath:"#/definitions/numericEscapes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema264.type,parentSchema:schema264,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.plain !== undefined && func0.call(data, "plain")){
let data10 = data.plain;
if(!((data10 === "ascii") || (data10 === "unicode"))){
const err25 = {instancePath:instancePath+"/plain",schemaPath:"#/properties/plain/enum",keyword:"enum",params:{allowedValues: schema262.properties.plain.enum},message:"must be equal to one of the allowed values",schema:schema262.properties.plain.enum,parentSchema:schema262.properties.plain,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.first !== undefined && func0.call(data, "first")){
let data11 = data.first;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 of Object.keys(data11)){
let data12 = data11[key4];
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/first/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/first",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema262.type,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema267 = {"type":"object","additionalProperties":false,"required":["replace","newline"],"description":"How to write plain text, if the language is a text format. Used by the helper `text`.","properties":{"replace":{"$ref":"#/definitions/replacements"},"newline":{"type":"string","description":"The replacement of a line break in the text."}}};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.replace === undefined) || (!(func0.call(data, "replace")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'",schema:schema267.required,parentSchema:schema267,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.newline === undefined) || (!(func0.call(data, "newline")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newline"},message:"must have required property '"+"newline"+"'",schema:schema267.required,parentSchema:schema267,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "replace") || (key0 === "newline"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema267,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.replace !== undefined && func0.call(data, "replace")){
let data0 = data.replace;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/replace/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/replace",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.newline !== undefined && func0.call(data, "newline")){
let data2 = data.newline;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/newline",schemaPath:"#/properties/newline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema267.properties.newline.type,parentSchema:schema267.properties.newline,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema267.type,parentSchema:schema267,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema269 = {"type":"object","additionalProperties":false,"description":"How to write messages. Used by the helper `message`.","properties":{"style":{"enum":["plain","icu","fluent","vue","arb"],"description":"`plain` (the default): text with placeholders; of a plural or a choice, only the form `other`. `icu`: ICU MessageFormat with plurals and choices. `fluent`: a Fluent pattern with plurals and choices, without quotes around it. `vue`: the format of Vue I18n; of a plural, one form. `arb`: ICU MessageFormat as Flutter reads it."},"open":{"type":"string","minLength":1,"description":"Plain: the text before the argument's name. Default: `{`."},"close":{"type":"string","description":"Plain: the text after it. It may be empty, as in `:name`; then U+2060, which nobody sees, separates the name from a letter after it. Default: `}`."},"replace":{"$ref":"#/definitions/replacements","description":"Plain: replacements in the text between placeholders."},"filled":{"$ref":"#/definitions/replacements","description":"Plain: used instead of `replace` in messages with placeholders, for platforms that unescape only such messages."},"numbered":{"enum":[0,1],"description":"Plain: write the argument's index instead of its name, counted from 0 or 1 among the arguments that the entry declares."},"most":{"type":"integer","minimum":1,"description":"Plain and numbered: the largest position that the platform knows. Default: any."},"places":{"enum":["entry","text"],"description":"Plain and numbered: `entry` (the default) counts the arguments that the entry declares; `text` counts those of the text, as `text.shown` lists them, for formats that cannot leave one out."},"types":{"type":"object","additionalProperties":false,"description":"Plain: the text after an argument of this type, instead of `close`.","properties":{"string":{"type":"string","minLength":1,"description":"A text."},"integer":{"type":"string","minLength":1,"description":"A whole number."},"number":{"type":"string","minLength":1,"description":"Any number."},"date":{"type":"string","minLength":1,"description":"A point in time."}}},"formats":{"type":"object","description":"Plain: the text after an argument that the message formats, `{price, number, percent}`, instead of `close`. A key is a type and a style, `number percent`, or a type alone for all its other styles. An argument whose format is not listed is written without it.","propertyNames":{"pattern":"^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$"},"additionalProperties":{"type":"string","minLength":1}},"formatTypes":{"type":"array","items":{"enum":["number","date","time","spellout","ordinal","duration"]},"description":"ICU: the types of formats that the platform knows. An argument with any other format is written without it. Default: all."},"identifiers":{"type":"boolean","description":"Plain: whether an argument's name must begin with a letter. Then a name that is a number, `{0}`, becomes `arg0`. Default: false."},"number":{"type":"string","minLength":1,"description":"Plain: the text for the `#` of a plural, the counted number. Default: the placeholder of the argument."},"before":{"$ref":"#/definitions/replacements","description":"Plain: replacements at the end of a piece of text, right before a placeholder."},"string":{"$ref":"#/definitions/stringSyntax","description":"How to quote the message as a literal. Default: `syntax.string`."},"between":{"type":"string","minLength":1,"description":"The separator between the forms of a plural, for platforms that put them into one text. Used by the helper `forms`."},"quoted":{"type":"string","description":"The characters to quote with apostrophes; apostrophes themselves are doubled. Default for ICU: `{}`, and `#` in a plural. Default for plain: none, and apostrophes are not doubled."}}};
const pattern238 = new RegExp("^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$", "u");

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema269.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.style !== undefined && func0.call(data, "style")){
let data0 = data.style;
if(!(((((data0 === "plain") || (data0 === "icu")) || (data0 === "fluent")) || (data0 === "vue")) || (data0 === "arb"))){
const err1 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema269.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema269.properties.style.enum,parentSchema:schema269.properties.style,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.open !== undefined && func0.call(data, "open")){
let data1 = data.open;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.open,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.open.type,parentSchema:schema269.properties.open,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.close !== undefined && func0.call(data, "close")){
let data2 = data.close;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/close",schemaPath:"#/properties/close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.close.type,parentSchema:schema269.properties.close,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.replace !== undefined && func0.call(data, "replace")){
let data3 = data.replace;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/replace/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/replace",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.filled !== undefined && func0.call(data, "filled")){
let data5 = data.filled;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 of Object.keys(data5)){
let data6 = data5[key2];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/filled/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/filled",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.numbered !== undefined && func0.call(data, "numbered")){
let data7 = data.numbered;
if(!((data7 === 0) || (data7 === 1))){
const err9 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/enum",keyword:"enum",params:{allowedValues: schema269.properties.numbered.enum},message:"must be equal to one of the allowed values",schema:schema269.properties.numbered.enum,parentSchema:schema269.properties.numbered,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.most !== undefined && func0.call(data, "most")){
let data8 = data.most;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err10 = {instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema269.properties.most.type,parentSchema:schema269.properties.most,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/most",schemaPath:"#/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema269.properties.most,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.places !== undefined && func0.call(data, "places")){
let data9 = data.places;
if(!((data9 === "entry") || (data9 === "text"))){
const err12 = {instancePath:instancePath+"/places",schemaPath:"#/properties/places/enum",keyword:"enum",params:{allowedValues: schema269.properties.places.enum},message:"must be equal to one of the allowed values",schema:schema269.properties.places.enum,parentSchema:schema269.properties.places,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.types !== undefined && func0.call(data, "types")){
let data10 = data.types;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 of Object.keys(data10)){
if(!((((key3 === "string") || (key3 === "integer")) || (key3 === "number")) || (key3 === "date"))){
const err13 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema269.properties.types,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.string !== undefined && func0.call(data10, "string")){
let data11 = data10.string;
if(typeof data11 === "string"){
if(data11.length < 1){
const err14 = {instancePath:instancePath+"/types/string",schemaPath:"#/properties/types/properties/string/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.types.properties.string,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/types/string",schemaPath:"#/properties/types/properties/string/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.types.properties.string.type,parentSchema:schema269.properties.types.properties.string,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.integer !== undefined && func0.call(data10, "integer")){
let data12 = data10.integer;
if(typeof data12 === "string"){
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/types/integer",schemaPath:"#/properties/types/properties/integer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.types.properties.integer,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/types/integer",schemaPath:"#/properties/types/properties/integer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.types.properties.integer.type,parentSchema:schema269.properties.types.properties.integer,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.number !== undefined && func0.call(data10, "number")){
let data13 = data10.number;
if(typeof data13 === "string"){
if(data13.length < 1){
const err18 = {instancePath:instancePath+"/types/number",schemaPath:"#/properties/types/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.types.properties.number,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/types/number",schemaPath:"#/properties/types/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.types.properties.number.type,parentSchema:schema269.properties.types.properties.number,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.date !== undefined && func0.call(data10, "date")){
let data14 = data10.date;
if(typeof data14 === "string"){
if(data14.length < 1){
const err20 = {instancePath:instancePath+"/types/date",schemaPath:"#/properties/types/properties/date/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.types.properties.date,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/types/date",schemaPath:"#/properties/types/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.types.properties.date.type,parentSchema:schema269.properties.types.properties.date,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema269.properties.types.type,parentSchema:schema269.properties.types,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.formats !== undefined && func0.call(data, "formats")){
let data15 = data.formats;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 of Object.keys(data15)){
const _errs36 = errors;
if(typeof key4 === "string"){
if(!pattern238.test(key4)){
const err23 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$"},message:"must match pattern \""+"^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$"+"\"",schema:"^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$",parentSchema:schema269.properties.formats.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs36 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema269.properties.formats.propertyNames,parentSchema:schema269.properties.formats,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 of Object.keys(data15)){
let data16 = data15[key5];
if(typeof data16 === "string"){
if(data16.length < 1){
const err25 = {instancePath:instancePath+"/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/formats/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.formats.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/formats/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.formats.additionalProperties.type,parentSchema:schema269.properties.formats.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema269.properties.formats.type,parentSchema:schema269.properties.formats,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.formatTypes !== undefined && func0.call(data, "formatTypes")){
let data17 = data.formatTypes;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(!((((((data18 === "number") || (data18 === "date")) || (data18 === "time")) || (data18 === "spellout")) || (data18 === "ordinal")) || (data18 === "duration"))){
const err28 = {instancePath:instancePath+"/formatTypes/" + i0,schemaPath:"#/properties/formatTypes/items/enum",keyword:"enum",params:{allowedValues: schema269.properties.formatTypes.items.enum},message:"must be equal to one of the allowed values",schema:schema269.properties.formatTypes.items.enum,parentSchema:schema269.properties.formatTypes.items,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/formatTypes",schemaPath:"#/properties/formatTypes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema269.properties.formatTypes.type,parentSchema:schema269.properties.formatTypes,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.identifiers !== undefined && func0.call(data, "identifiers")){
let data19 = data.identifiers;
if(typeof data19 !== "boolean"){
const err30 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema269.properties.identifiers.type,parentSchema:schema269.properties.identifiers,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data20 = data.number;
if(typeof data20 === "string"){
if(data20.length < 1){
const err31 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.number,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.number.type,parentSchema:schema269.properties.number,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data21 = data.before;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 of Object.keys(data21)){
let data22 = data21[key6];
if(typeof data22 !== "string"){
const err33 = {instancePath:instancePath+"/before/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/before",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.string !== undefined && func0.call(data, "string")){
if(!(validate189(data.string, {instancePath:instancePath+"/string",parentData:data,parentDataProperty:"string",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.between !== undefined && func0.call(data, "between")){
let data24 = data.between;
if(typeof data24 === "string"){
if(data24.length < 1){
const err35 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema269.properties.between,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.between.type,parentSchema:schema269.properties.between,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.quoted !== undefined && func0.call(data, "quoted")){
let data25 = data.quoted;
if(typeof data25 !== "string"){
const err37 = {instancePath:instancePath+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema269.properties.quoted.type,parentSchema:schema269.properties.quoted,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema269.type,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema273 = {"type":"object","additionalProperties":false,"required":["open","line","close"],"description":"How to write a comment: `open`, then the lines, every one but the first after `line`, then `close`.","properties":{"open":{"type":"string","description":"The start of the comment; may contain a line break."},"line":{"type":"string","description":"The prefix of every line but the first."},"close":{"type":"string","description":"The end of the comment; may contain a line break."},"single":{"type":"object","additionalProperties":false,"required":["open","close"],"description":"The form of a one-line comment, if it differs.","properties":{"open":{"type":"string","description":"The start of the comment."},"close":{"type":"string","description":"The end of the comment."}}},"width":{"type":"integer","minimum":40,"maximum":1000,"description":"The width at which to wrap lines, counted from the start of the text. Default: no wrapping."},"replace":{"$ref":"#/definitions/replacements","description":"Replacements of pieces that would end the comment."},"text":{"$ref":"#/definitions/replacements","description":"Replacements in inserted data, for pieces that have a meaning in comments, such as the `@` of a documentation tag. The template's own text is not changed."}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.open === undefined) || (!(func0.call(data, "open")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema273.required,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.line === undefined) || (!(func0.call(data, "line")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema273.required,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.close === undefined) || (!(func0.call(data, "close")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "close"},message:"must have required property '"+"close"+"'",schema:schema273.required,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "open") || (key0 === "line")) || (key0 === "close")) || (key0 === "single")) || (key0 === "width")) || (key0 === "replace")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.open !== undefined && func0.call(data, "open")){
let data0 = data.open;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.open.type,parentSchema:schema273.properties.open,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.line !== undefined && func0.call(data, "line")){
let data1 = data.line;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.line.type,parentSchema:schema273.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.close !== undefined && func0.call(data, "close")){
let data2 = data.close;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/close",schemaPath:"#/properties/close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.close.type,parentSchema:schema273.properties.close,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.single !== undefined && func0.call(data, "single")){
let data3 = data.single;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.open === undefined) || (!(func0.call(data3, "open")))){
const err7 = {instancePath:instancePath+"/single",schemaPath:"#/properties/single/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema273.properties.single.required,parentSchema:schema273.properties.single,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data3.close === undefined) || (!(func0.call(data3, "close")))){
const err8 = {instancePath:instancePath+"/single",schemaPath:"#/properties/single/required",keyword:"required",params:{missingProperty: "close"},message:"must have required property '"+"close"+"'",schema:schema273.properties.single.required,parentSchema:schema273.properties.single,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "open") || (key1 === "close"))){
const err9 = {instancePath:instancePath+"/single",schemaPath:"#/properties/single/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema273.properties.single,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.open !== undefined && func0.call(data3, "open")){
let data4 = data3.open;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/single/open",schemaPath:"#/properties/single/properties/open/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.single.properties.open.type,parentSchema:schema273.properties.single.properties.open,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.close !== undefined && func0.call(data3, "close")){
let data5 = data3.close;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/single/close",schemaPath:"#/properties/single/properties/close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.single.properties.close.type,parentSchema:schema273.properties.single.properties.close,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/single",schemaPath:"#/properties/single/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.properties.single.type,parentSchema:schema273.properties.single,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.width !== undefined && func0.call(data, "width")){
let data6 = data.width;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema273.properties.width.type,parentSchema:schema273.properties.width,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema273.properties.width,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 40 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40},message:"must be >= 40",schema:40,parentSchema:schema273.properties.width,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.replace !== undefined && func0.call(data, "replace")){
let data7 = data.replace;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
let data8 = data7[key2];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/replace",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data9 = data.text;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
let data10 = data9[key3];
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/text/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/replacements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema263.additionalProperties.type,parentSchema:schema263.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/replacements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.type,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "string") || (key0 === "key")) || (key0 === "literals")) || (key0 === "text")) || (key0 === "message")) || (key0 === "messages")) || (key0 === "comments")) || (key0 === "reserved"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema261,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.string !== undefined && func0.call(data, "string")){
if(!(validate189(data.string, {instancePath:instancePath+"/string",parentData:data,parentDataProperty:"string",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(!(validate189(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.literals !== undefined && func0.call(data, "literals")){
let data2 = data.literals;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.null === undefined) || (!(func0.call(data2, "null")))){
const err1 = {instancePath:instancePath+"/literals",schemaPath:"#/definitions/literalSyntax/required",keyword:"required",params:{missingProperty: "null"},message:"must have required property '"+"null"+"'",schema:schema266.required,parentSchema:schema266,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data2.true === undefined) || (!(func0.call(data2, "true")))){
const err2 = {instancePath:instancePath+"/literals",schemaPath:"#/definitions/literalSyntax/required",keyword:"required",params:{missingProperty: "true"},message:"must have required property '"+"true"+"'",schema:schema266.required,parentSchema:schema266,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data2.false === undefined) || (!(func0.call(data2, "false")))){
const err3 = {instancePath:instancePath+"/literals",schemaPath:"#/definitions/literalSyntax/required",keyword:"required",params:{missingProperty: "false"},message:"must have required property '"+"false"+"'",schema:schema266.required,parentSchema:schema266,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((key1 === "null") || (key1 === "true")) || (key1 === "false"))){
const err4 = {instancePath:instancePath+"/literals",schemaPath:"#/definitions/literalSyntax/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema266,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.null !== undefined && func0.call(data2, "null")){
let data3 = data2.null;
if(typeof data3 === "string"){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/literals/null",schemaPath:"#/definitions/literalSyntax/properties/null/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema266.properties.null,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/literals/null",schemaPath:"#/definitions/literalSyntax/properties/null/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema266.properties.null.type,parentSchema:schema266.properties.null,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.true !== undefined && func0.call(data2, "true")){
let data4 = data2.true;
if(typeof data4 === "string"){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/literals/true",schemaPath:"#/definitions/literalSyntax/properties/true/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema266.properties.true,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/literals/true",schemaPath:"#/definitions/literalSyntax/properties/true/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema266.properties.true.type,parentSchema:schema266.properties.true,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.false !== undefined && func0.call(data2, "false")){
let data5 = data2.false;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/literals/false",schemaPath:"#/definitions/literalSyntax/properties/false/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema266.properties.false,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/literals/false",schemaPath:"#/definitions/literalSyntax/properties/false/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema266.properties.false.type,parentSchema:schema266.properties.false,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/literals",schemaPath:"#/definitions/literalSyntax/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema266.type,parentSchema:schema266,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate192(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate194(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data8 = data.messages;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
const _errs18 = errors;
if(typeof key2 === "string"){
if(!pattern239.test(key2)){
const err12 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema261.properties.messages.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema261.properties.messages.propertyNames,parentSchema:schema261.properties.messages,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key3 of Object.keys(data8)){
if(!(validate194(data8[key3], {instancePath:instancePath+"/messages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema261.properties.messages.type,parentSchema:schema261.properties.messages,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.comments !== undefined && func0.call(data, "comments")){
let data10 = data.comments;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 of Object.keys(data10)){
const _errs23 = errors;
if(typeof key4 === "string"){
if(!pattern239.test(key4)){
const err15 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema261.properties.comments.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
const err16 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema261.properties.comments.propertyNames,parentSchema:schema261.properties.comments,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key5 of Object.keys(data10)){
if(!(validate198(data10[key5], {instancePath:instancePath+"/comments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema261.properties.comments.type,parentSchema:schema261.properties.comments,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reserved !== undefined && func0.call(data, "reserved")){
let data12 = data.reserved;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(data13.length < 1){
const err18 = {instancePath:instancePath+"/reserved/" + i0,schemaPath:"#/properties/reserved/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema261.properties.reserved.items,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reserved/" + i0,schemaPath:"#/properties/reserved/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema261.properties.reserved.items.type,parentSchema:schema261.properties.reserved.items,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/reserved",schemaPath:"#/properties/reserved/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema261.properties.reserved.type,parentSchema:schema261.properties.reserved,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema261.type,parentSchema:schema261,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="target.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.syntax === undefined) || (!(func0.call(data, "syntax")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syntax"},message:"must have required property '"+"syntax"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.names === undefined) || (!(func0.call(data, "names")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema260.properties, key0)) || (pattern0.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.$schema.type,parentSchema:schema260.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 40){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema260.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern1.test(data1)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema260.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.id.type,parentSchema:schema260.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema260.properties.title,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.title.type,parentSchema:schema260.properties.title,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.syntax !== undefined && func0.call(data, "syntax")){
if(!(validate188(data.syntax, {instancePath:instancePath+"/syntax",parentData:data,parentDataProperty:"syntax",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined && func0.call(data, "names")){
let data4 = data.names;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern239.test(key1)){
const err12 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema260.properties.names.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
const err13 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema260.properties.names.propertyNames,parentSchema:schema260.properties.names,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 of Object.keys(data4)){
let data5 = data4[key2];
if(!(((((data5 === "SCREAMING_SNAKE") || (data5 === "snake")) || (data5 === "Pascal")) || (data5 === "camel")) || (data5 === "kebab"))){
const err14 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/caseStyle/enum",keyword:"enum",params:{allowedValues: schema276.enum},message:"must be equal to one of the allowed values",schema:schema276.enum,parentSchema:schema276,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema260.properties.names.type,parentSchema:schema260.properties.names,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entryNames !== undefined && func0.call(data, "entryNames")){
let data6 = data.entryNames;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/entryNames/" + i0,schemaPath:"#/properties/entryNames/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.entryNames.items.type,parentSchema:schema260.properties.entryNames.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/entryNames",schemaPath:"#/properties/entryNames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.entryNames.type,parentSchema:schema260.properties.entryNames,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data8 = data.words;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err18 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"+"\"",schema:"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",parentSchema:schema260.properties.words,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.words.type,parentSchema:schema260.properties.words,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.plurals !== undefined && func0.call(data, "plurals")){
let data9 = data.plurals;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
if(!(((key3 === "exact") || (key3 === "ordinal")) || (key3 === "offset"))){
const err20 = {instancePath:instancePath+"/plurals",schemaPath:"#/definitions/pluralSupport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema277,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.exact !== undefined && func0.call(data9, "exact")){
let data10 = data9.exact;
const _errs26 = errors;
let valid8 = false;
let passing0 = null;
const _errs27 = errors;
if(!(data10 === "any")){
const err21 = {instancePath:instancePath+"/plurals/exact",schemaPath:"#/definitions/pluralSupport/properties/exact/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema277.properties.exact.oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema277.properties.exact.oneOf[0].enum,parentSchema:schema277.properties.exact.oneOf[0],data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs28 = errors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/plurals/exact/" + i1,schemaPath:"#/definitions/pluralSupport/properties/exact/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema277.properties.exact.oneOf[1].items.type,parentSchema:schema277.properties.exact.oneOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/plurals/exact/" + i1,schemaPath:"#/definitions/pluralSupport/properties/exact/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema277.properties.exact.oneOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/plurals/exact",schemaPath:"#/definitions/pluralSupport/properties/exact/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema277.properties.exact.oneOf[1].type,parentSchema:schema277.properties.exact.oneOf[1],data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/plurals/exact",schemaPath:"#/definitions/pluralSupport/properties/exact/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema277.properties.exact.oneOf,parentSchema:schema277.properties.exact,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data9.ordinal !== undefined && func0.call(data9, "ordinal")){
let data12 = data9.ordinal;
if(typeof data12 !== "boolean"){
const err26 = {instancePath:instancePath+"/plurals/ordinal",schemaPath:"#/definitions/pluralSupport/properties/ordinal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema277.properties.ordinal.type,parentSchema:schema277.properties.ordinal,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.offset !== undefined && func0.call(data9, "offset")){
let data13 = data9.offset;
if(typeof data13 !== "boolean"){
const err27 = {instancePath:instancePath+"/plurals/offset",schemaPath:"#/definitions/pluralSupport/properties/offset/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema277.properties.offset.type,parentSchema:schema277.properties.offset,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/plurals",schemaPath:"#/definitions/pluralSupport/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema277.type,parentSchema:schema277,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.consumers !== undefined && func0.call(data, "consumers")){
let data14 = data.consumers;
if(Array.isArray(data14)){
if(data14.length < 1){
const err29 = {instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema260.properties.consumers,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!((((data15 === "source") || (data15 === "wire")) || (data15 === "text")) || (data15 === "keys"))){
const err30 = {instancePath:instancePath+"/consumers/" + i2,schemaPath:"#/properties/consumers/items/enum",keyword:"enum",params:{allowedValues: schema260.properties.consumers.items.enum},message:"must be equal to one of the allowed values",schema:schema260.properties.consumers.items.enum,parentSchema:schema260.properties.consumers.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.consumers.type,parentSchema:schema260.properties.consumers,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.lock !== undefined && func0.call(data, "lock")){
let data16 = data.lock;
if(typeof data16 === "string"){
if(data16.length < 1){
const err32 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema260.properties.lock,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.lock.type,parentSchema:schema260.properties.lock,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.conformance !== undefined && func0.call(data, "conformance")){
let data17 = data.conformance;
if(typeof data17 === "string"){
if(data17.length < 1){
const err34 = {instancePath:instancePath+"/conformance",schemaPath:"#/properties/conformance/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema260.properties.conformance,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/conformance",schemaPath:"#/properties/conformance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.conformance.type,parentSchema:schema260.properties.conformance,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.migration !== undefined && func0.call(data, "migration")){
let data18 = data.migration;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.title === undefined) || (!(func0.call(data18, "title")))){
const err36 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema260.properties.migration.required,parentSchema:schema260.properties.migration,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data18.template === undefined) || (!(func0.call(data18, "template")))){
const err37 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema260.properties.migration.required,parentSchema:schema260.properties.migration,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 of Object.keys(data18)){
if(!((key4 === "title") || (key4 === "template"))){
const err38 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema260.properties.migration,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.title !== undefined && func0.call(data18, "title")){
let data19 = data18.title;
if(typeof data19 === "string"){
if(data19.length < 1){
const err39 = {instancePath:instancePath+"/migration/title",schemaPath:"#/properties/migration/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema260.properties.migration.properties.title,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern243.test(data19)){
const err40 = {instancePath:instancePath+"/migration/title",schemaPath:"#/properties/migration/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n`<>\\[\\]]+$"},message:"must match pattern \""+"^[^\\r\\n`<>\\[\\]]+$"+"\"",schema:"^[^\\r\\n`<>\\[\\]]+$",parentSchema:schema260.properties.migration.properties.title,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/migration/title",schemaPath:"#/properties/migration/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.migration.properties.title.type,parentSchema:schema260.properties.migration.properties.title,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.template !== undefined && func0.call(data18, "template")){
let data20 = data18.template;
if(typeof data20 === "string"){
if(data20.length < 1){
const err42 = {instancePath:instancePath+"/migration/template",schemaPath:"#/properties/migration/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema260.properties.migration.properties.template,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/migration/template",schemaPath:"#/properties/migration/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.migration.properties.template.type,parentSchema:schema260.properties.migration.properties.template,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema260.properties.migration.type,parentSchema:schema260.properties.migration,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data21 = data.parameters;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 of Object.keys(data21)){
const _errs52 = errors;
if(typeof key5 === "string"){
if(!pattern239.test(key5)){
const err45 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema260.properties.parameters.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid14 = _errs52 === errors;
if(!valid14){
const err46 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema260.properties.parameters.propertyNames,parentSchema:schema260.properties.parameters,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key6 of Object.keys(data21)){
let data22 = data21[key6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err47 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/parameter/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema278.required,parentSchema:schema278,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data22.description === undefined) || (!(func0.call(data22, "description")))){
const err48 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/parameter/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema278.required,parentSchema:schema278,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key7 of Object.keys(data22)){
if(!((((((key7 === "type") || (key7 === "description")) || (key7 === "default")) || (key7 === "pattern")) || (key7 === "reserved")) || (key7 === "values"))){
const err49 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema278,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data23 = data22.type;
if(!(((((data23 === "string") || (data23 === "name")) || (data23 === "boolean")) || (data23 === "integer")) || (data23 === "choice"))){
const err50 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/parameter/properties/type/enum",keyword:"enum",params:{allowedValues: schema278.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema278.properties.type.enum,parentSchema:schema278.properties.type,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.description !== undefined && func0.call(data22, "description")){
let data24 = data22.description;
if(typeof data24 === "string"){
if(data24.length < 1){
const err51 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/parameter/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema278.properties.description,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/parameter/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.description.type,parentSchema:schema278.properties.description,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.default !== undefined && func0.call(data22, "default")){
let data25 = data22.default;
if(((typeof data25 !== "string") && (typeof data25 !== "boolean")) && (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25))))){
const err53 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/parameter/properties/default/type",keyword:"type",params:{type: schema278.properties.default.type},message:"must be string,boolean,integer",schema:schema278.properties.default.type,parentSchema:schema278.properties.default,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.pattern !== undefined && func0.call(data22, "pattern")){
let data26 = data22.pattern;
if(typeof data26 === "string"){
if(data26.length < 1){
const err54 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/definitions/parameter/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema278.properties.pattern,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/definitions/parameter/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.pattern.type,parentSchema:schema278.properties.pattern,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.reserved !== undefined && func0.call(data22, "reserved")){
let data27 = data22.reserved;
if(Array.isArray(data27)){
if(data27.length < 1){
const err56 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reserved",schemaPath:"#/definitions/parameter/properties/reserved/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema278.properties.reserved,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(typeof data28 === "string"){
if(data28.length < 1){
const err57 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reserved/" + i3,schemaPath:"#/definitions/parameter/properties/reserved/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema278.properties.reserved.items,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reserved/" + i3,schemaPath:"#/definitions/parameter/properties/reserved/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.reserved.items.type,parentSchema:schema278.properties.reserved.items,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/reserved",schemaPath:"#/definitions/parameter/properties/reserved/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema278.properties.reserved.type,parentSchema:schema278.properties.reserved,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.values !== undefined && func0.call(data22, "values")){
let data29 = data22.values;
if(Array.isArray(data29)){
if(data29.length < 1){
const err60 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/parameter/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema278.properties.values,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(!pattern245.test(data30)){
const err61 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i4,schemaPath:"#/definitions/parameter/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema278.properties.values.items,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i4,schemaPath:"#/definitions/parameter/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.values.items.type,parentSchema:schema278.properties.values.items,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/parameter/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema278.properties.values.type,parentSchema:schema278.properties.values,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/parameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema278.type,parentSchema:schema278,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema260.properties.parameters.type,parentSchema:schema260.properties.parameters,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.formatters !== undefined && func0.call(data, "formatters")){
let data31 = data.formatters;
if(Array.isArray(data31)){
if(data31.length < 1){
const err66 = {instancePath:instancePath+"/formatters",schemaPath:"#/properties/formatters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema260.properties.formatters,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.command === undefined) || (!(func0.call(data32, "command")))){
const err67 = {instancePath:instancePath+"/formatters/" + i5,schemaPath:"#/definitions/formatter/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema279.required,parentSchema:schema279,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data32.endings === undefined) || (!(func0.call(data32, "endings")))){
const err68 = {instancePath:instancePath+"/formatters/" + i5,schemaPath:"#/definitions/formatter/required",keyword:"required",params:{missingProperty: "endings"},message:"must have required property '"+"endings"+"'",schema:schema279.required,parentSchema:schema279,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key8 of Object.keys(data32)){
if(!(((key8 === "command") || (key8 === "endings")) || (key8 === "copies"))){
const err69 = {instancePath:instancePath+"/formatters/" + i5,schemaPath:"#/definitions/formatter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema279,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.command !== undefined && func0.call(data32, "command")){
let data33 = data32.command;
if(Array.isArray(data33)){
if(data33.length < 1){
const err70 = {instancePath:instancePath+"/formatters/" + i5+"/command",schemaPath:"#/definitions/formatter/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema279.properties.command,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(typeof data34 === "string"){
if(data34.length < 1){
const err71 = {instancePath:instancePath+"/formatters/" + i5+"/command/" + i6,schemaPath:"#/definitions/formatter/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema279.properties.command.items,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/formatters/" + i5+"/command/" + i6,schemaPath:"#/definitions/formatter/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema279.properties.command.items.type,parentSchema:schema279.properties.command.items,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/formatters/" + i5+"/command",schemaPath:"#/definitions/formatter/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema279.properties.command.type,parentSchema:schema279.properties.command,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.endings !== undefined && func0.call(data32, "endings")){
let data35 = data32.endings;
if(Array.isArray(data35)){
if(data35.length < 1){
const err74 = {instancePath:instancePath+"/formatters/" + i5+"/endings",schemaPath:"#/definitions/formatter/properties/endings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema279.properties.endings,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(typeof data36 === "string"){
if(data36.length < 1){
const err75 = {instancePath:instancePath+"/formatters/" + i5+"/endings/" + i7,schemaPath:"#/definitions/formatter/properties/endings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema279.properties.endings.items,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/formatters/" + i5+"/endings/" + i7,schemaPath:"#/definitions/formatter/properties/endings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema279.properties.endings.items.type,parentSchema:schema279.properties.endings.items,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/formatters/" + i5+"/endings",schemaPath:"#/definitions/formatter/properties/endings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema279.properties.endings.type,parentSchema:schema279.properties.endings,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.copies !== undefined && func0.call(data32, "copies")){
let data37 = data32.copies;
if(typeof data37 !== "boolean"){
const err78 = {instancePath:instancePath+"/formatters/" + i5+"/copies",schemaPath:"#/definitions/formatter/properties/copies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema279.properties.copies.type,parentSchema:schema279.properties.copies,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/formatters/" + i5,schemaPath:"#/definitions/formatter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema279.type,parentSchema:schema279,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/formatters",schemaPath:"#/properties/formatters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.formatters.type,parentSchema:schema260.properties.formatters,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.detect !== undefined && func0.call(data, "detect")){
let data38 = data.detect;
if(Array.isArray(data38)){
if(data38.length < 1){
const err81 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema260.properties.detect,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
let data39 = data38[i8];
if(typeof data39 === "string"){
if(!pattern245.test(data39)){
const err82 = {instancePath:instancePath+"/detect/" + i8,schemaPath:"#/properties/detect/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema260.properties.detect.items,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/detect/" + i8,schemaPath:"#/properties/detect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema260.properties.detect.items.type,parentSchema:schema260.properties.detect.items,data:data39};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.detect.type,parentSchema:schema260.properties.detect,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data40 = data.files;
if(Array.isArray(data40)){
if(data40.length < 1){
const err85 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema260.properties.files,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.template === undefined) || (!(func0.call(data41, "template")))){
const err86 = {instancePath:instancePath+"/files/" + i9,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema280.required,parentSchema:schema280,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data41.path === undefined) || (!(func0.call(data41, "path")))){
const err87 = {instancePath:instancePath+"/files/" + i9,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema280.required,parentSchema:schema280,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key9 of Object.keys(data41)){
if(!(func0.call(schema280.properties, key9))){
const err88 = {instancePath:instancePath+"/files/" + i9,schemaPath:"#/definitions/file/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema280,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data41.template !== undefined && func0.call(data41, "template")){
let data42 = data41.template;
if(typeof data42 === "string"){
if(!pattern247.test(data42)){
const err89 = {instancePath:instancePath+"/files/" + i9+"/template",schemaPath:"#/definitions/file/properties/template/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$"+"\"",schema:"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$",parentSchema:schema280.properties.template,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/files/" + i9+"/template",schemaPath:"#/definitions/file/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.properties.template.type,parentSchema:schema280.properties.template,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data41.path !== undefined && func0.call(data41, "path")){
let data43 = data41.path;
if(typeof data43 === "string"){
if(data43.length < 1){
const err91 = {instancePath:instancePath+"/files/" + i9+"/path",schemaPath:"#/definitions/file/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema280.properties.path,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/files/" + i9+"/path",schemaPath:"#/definitions/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.properties.path.type,parentSchema:schema280.properties.path,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data41.each !== undefined && func0.call(data41, "each")){
let data44 = data41.each;
if(!((((((data44 === "catalogue") || (data44 === "category")) || (data44 === "error")) || (data44 === "locale")) || (data44 === "alias")) || (data44 === "locale-category"))){
const err93 = {instancePath:instancePath+"/files/" + i9+"/each",schemaPath:"#/definitions/file/properties/each/enum",keyword:"enum",params:{allowedValues: schema280.properties.each.enum},message:"must be equal to one of the allowed values",schema:schema280.properties.each.enum,parentSchema:schema280.properties.each,data:data44};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data41.aliases !== undefined && func0.call(data41, "aliases")){
let data45 = data41.aliases;
if(!(((data45 === "language") || (data45 === "lookup")) || (data45 === "region"))){
const err94 = {instancePath:instancePath+"/files/" + i9+"/aliases",schemaPath:"#/definitions/file/properties/aliases/enum",keyword:"enum",params:{allowedValues: schema280.properties.aliases.enum},message:"must be equal to one of the allowed values",schema:schema280.properties.aliases.enum,parentSchema:schema280.properties.aliases,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data41.complete !== undefined && func0.call(data41, "complete")){
let data46 = data41.complete;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err95 = {instancePath:instancePath+"/files/" + i9+"/complete",schemaPath:"#/definitions/file/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema280.properties.complete.type,parentSchema:schema280.properties.complete,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100 || isNaN(data46)){
const err96 = {instancePath:instancePath+"/files/" + i9+"/complete",schemaPath:"#/definitions/file/properties/complete/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema280.properties.complete,data:data46};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err97 = {instancePath:instancePath+"/files/" + i9+"/complete",schemaPath:"#/definitions/file/properties/complete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema280.properties.complete,data:data46};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data41.mode !== undefined && func0.call(data41, "mode")){
let data47 = data41.mode;
if(!((data47 === "generate") || (data47 === "scaffold"))){
const err98 = {instancePath:instancePath+"/files/" + i9+"/mode",schemaPath:"#/definitions/file/properties/mode/enum",keyword:"enum",params:{allowedValues: schema280.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema280.properties.mode.enum,parentSchema:schema280.properties.mode,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data41.syntaxOf !== undefined && func0.call(data41, "syntaxOf")){
let data48 = data41.syntaxOf;
if(typeof data48 === "string"){
if(!pattern1.test(data48)){
const err99 = {instancePath:instancePath+"/files/" + i9+"/syntaxOf",schemaPath:"#/definitions/file/properties/syntaxOf/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema280.properties.syntaxOf,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/files/" + i9+"/syntaxOf",schemaPath:"#/definitions/file/properties/syntaxOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.properties.syntaxOf.type,parentSchema:schema280.properties.syntaxOf,data:data48};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data41.compile !== undefined && func0.call(data41, "compile")){
let data49 = data41.compile;
if(!(data49 === "mo")){
const err101 = {instancePath:instancePath+"/files/" + i9+"/compile",schemaPath:"#/definitions/file/properties/compile/enum",keyword:"enum",params:{allowedValues: schema280.properties.compile.enum},message:"must be equal to one of the allowed values",schema:schema280.properties.compile.enum,parentSchema:schema280.properties.compile,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.when !== undefined && func0.call(data41, "when")){
let data50 = data41.when;
if(typeof data50 === "string"){
if(data50.length < 1){
const err102 = {instancePath:instancePath+"/files/" + i9+"/when",schemaPath:"#/definitions/file/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema280.properties.when,data:data50};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern249.test(data50)){
const err103 = {instancePath:instancePath+"/files/" + i9+"/when",schemaPath:"#/definitions/file/properties/when/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(\\.[A-Za-z]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(\\.[A-Za-z]+)*$"+"\"",schema:"^[A-Za-z]+(\\.[A-Za-z]+)*$",parentSchema:schema280.properties.when,data:data50};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/files/" + i9+"/when",schemaPath:"#/definitions/file/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.properties.when.type,parentSchema:schema280.properties.when,data:data50};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.sample !== undefined && func0.call(data41, "sample")){
let data51 = data41.sample;
if(typeof data51 === "string"){
if(data51.length < 1){
const err105 = {instancePath:instancePath+"/files/" + i9+"/sample",schemaPath:"#/definitions/file/properties/sample/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema280.properties.sample,data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/files/" + i9+"/sample",schemaPath:"#/definitions/file/properties/sample/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.properties.sample.type,parentSchema:schema280.properties.sample,data:data51};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/files/" + i9,schemaPath:"#/definitions/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema280.type,parentSchema:schema280,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.files.type,parentSchema:schema260.properties.files,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.runtime !== undefined && func0.call(data, "runtime")){
let data52 = data.runtime;
if(Array.isArray(data52)){
if(data52.length < 1){
const err109 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema260.properties.runtime,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.files === undefined) || (!(func0.call(data53, "files")))){
const err110 = {instancePath:instancePath+"/runtime/" + i10,schemaPath:"#/definitions/runtimeGroup/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema281.required,parentSchema:schema281,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key10 of Object.keys(data53)){
if(!((((((key10 === "files") || (key10 === "to")) || (key10 === "when")) || (key10 === "replace")) || (key10 === "mode")) || (key10 === "comment"))){
const err111 = {instancePath:instancePath+"/runtime/" + i10,schemaPath:"#/definitions/runtimeGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema281,data:data53};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data53.files !== undefined && func0.call(data53, "files")){
let data54 = data53.files;
if(Array.isArray(data54)){
if(data54.length < 1){
const err112 = {instancePath:instancePath+"/runtime/" + i10+"/files",schemaPath:"#/definitions/runtimeGroup/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema281.properties.files,data:data54};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if(typeof data55 === "string"){
if(data55.length < 1){
const err113 = {instancePath:instancePath+"/runtime/" + i10+"/files/" + i11,schemaPath:"#/definitions/runtimeGroup/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.files.items,data:data55};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/runtime/" + i10+"/files/" + i11,schemaPath:"#/definitions/runtimeGroup/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema281.properties.files.items.type,parentSchema:schema281.properties.files.items,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/runtime/" + i10+"/files",schemaPath:"#/definitions/runtimeGroup/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema281.properties.files.type,parentSchema:schema281.properties.files,data:data54};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data53.to !== undefined && func0.call(data53, "to")){
let data56 = data53.to;
if(typeof data56 === "string"){
if(data56.length < 1){
const err116 = {instancePath:instancePath+"/runtime/" + i10+"/to",schemaPath:"#/definitions/runtimeGroup/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.to,data:data56};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/runtime/" + i10+"/to",schemaPath:"#/definitions/runtimeGroup/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema281.properties.to.type,parentSchema:schema281.properties.to,data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.when !== undefined && func0.call(data53, "when")){
let data57 = data53.when;
if(typeof data57 === "string"){
if(data57.length < 1){
const err118 = {instancePath:instancePath+"/runtime/" + i10+"/when",schemaPath:"#/definitions/runtimeGroup/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.when,data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern249.test(data57)){
const err119 = {instancePath:instancePath+"/runtime/" + i10+"/when",schemaPath:"#/definitions/runtimeGroup/properties/when/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(\\.[A-Za-z]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(\\.[A-Za-z]+)*$"+"\"",schema:"^[A-Za-z]+(\\.[A-Za-z]+)*$",parentSchema:schema281.properties.when,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/runtime/" + i10+"/when",schemaPath:"#/definitions/runtimeGroup/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema281.properties.when.type,parentSchema:schema281.properties.when,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.replace !== undefined && func0.call(data53, "replace")){
let data58 = data53.replace;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length < 1){
const err121 = {instancePath:instancePath+"/runtime/" + i10+"/replace",schemaPath:"#/definitions/runtimeGroup/properties/replace/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema281.properties.replace,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key11 of Object.keys(data58)){
const _errs131 = errors;
if(typeof key11 === "string"){
if(key11.length < 1){
const err122 = {instancePath:instancePath+"/runtime/" + i10+"/replace",schemaPath:"#/definitions/runtimeGroup/properties/replace/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.replace.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var valid42 = _errs131 === errors;
if(!valid42){
const err123 = {instancePath:instancePath+"/runtime/" + i10+"/replace",schemaPath:"#/definitions/runtimeGroup/properties/replace/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema281.properties.replace.propertyNames,parentSchema:schema281.properties.replace,data:data58};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key12 of Object.keys(data58)){
let data59 = data58[key12];
if(typeof data59 === "string"){
if(data59.length < 1){
const err124 = {instancePath:instancePath+"/runtime/" + i10+"/replace/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/runtimeGroup/properties/replace/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.replace.additionalProperties,data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/runtime/" + i10+"/replace/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/runtimeGroup/properties/replace/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema281.properties.replace.additionalProperties.type,parentSchema:schema281.properties.replace.additionalProperties,data:data59};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/runtime/" + i10+"/replace",schemaPath:"#/definitions/runtimeGroup/properties/replace/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema281.properties.replace.type,parentSchema:schema281.properties.replace,data:data58};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data53.mode !== undefined && func0.call(data53, "mode")){
let data60 = data53.mode;
if(!((data60 === "generate") || (data60 === "scaffold"))){
const err127 = {instancePath:instancePath+"/runtime/" + i10+"/mode",schemaPath:"#/definitions/runtimeGroup/properties/mode/enum",keyword:"enum",params:{allowedValues: schema281.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema281.properties.mode.enum,parentSchema:schema281.properties.mode,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data53.comment !== undefined && func0.call(data53, "comment")){
let data61 = data53.comment;
if((typeof data61 !== "string") && (data61 !== null)){
const err128 = {instancePath:instancePath+"/runtime/" + i10+"/comment",schemaPath:"#/definitions/runtimeGroup/properties/comment/type",keyword:"type",params:{type: schema281.properties.comment.type},message:"must be string,null",schema:schema281.properties.comment.type,parentSchema:schema281.properties.comment,data:data61};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data61 === "string"){
if(data61.length < 1){
const err129 = {instancePath:instancePath+"/runtime/" + i10+"/comment",schemaPath:"#/definitions/runtimeGroup/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema281.properties.comment,data:data61};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/runtime/" + i10,schemaPath:"#/definitions/runtimeGroup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema281.type,parentSchema:schema281,data:data53};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema260.properties.runtime.type,parentSchema:schema260.properties.runtime,data:data52};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema260.type,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

export const words = validate201;
const schema282 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"words.schema.json","title":"Words","description":"A target's own texts in one language, such as headings and sentences around the catalogue's texts. The file is named after the language: `words/pt-BR.json`.","type":"object","additionalProperties":false,"required":["words"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"words":{"type":"object","description":"The texts, by the keys that templates use. The keys are the same in every language.","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","minLength":1,"description":"The text. `{version}` stands for the value that the template passes under that name."}}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="words.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.words === undefined) || (!(func0.call(data, "words")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'",schema:schema282.required,parentSchema:schema282,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (key0 === "words"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema282,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema282.properties.$schema.type,parentSchema:schema282.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data1 = data.words;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err3 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema282.properties.words.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema282.properties.words.propertyNames,parentSchema:schema282.properties.words,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/words/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/words/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema282.properties.words.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/words/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/words/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema282.properties.words.additionalProperties.type,parentSchema:schema282.properties.words.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema282.properties.words.type,parentSchema:schema282.properties.words,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema282.type,parentSchema:schema282,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
export const schemas = {"catalogue":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"catalogue.schema.json","title":"Catalogue","description":"The errors of one API, in one place. All packages are generated from this file.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["id","title","package","language","project","sources","categories","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"format":{"enum":[1,2],"description":"The number of the format: 2. A catalogue without it has format 1, which `errdex upgrade` brings to format 2."},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The catalogue's short name, lower case with single hyphens. It starts the type names: `acme` gives `AcmeErrorCode`."},"title":{"type":"string","minLength":1,"description":"The API's name as people know it."},"description":{"type":"string","minLength":1,"description":"What the API is, in a sentence or two."},"package":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"description":"The name of the published packages, lower case with single hyphens. Each target adapts it to its registry."},"language":{"$ref":"#/definitions/languageTag","description":"The language of the texts in this file, as a BCP 47 tag such as `en`."},"messageSyntax":{"enum":["icu","plain"],"description":"How messages, descriptions, resolutions and their translations are written. `icu` (the default): ICU MessageFormat, where an apostrophe before a brace quotes it. `plain`: text with placeholders `{device}`; an apostrophe is an apostrophe, and `{{` and `}}` are braces."},"argumentNames":{"enum":["lower","any"],"description":"Which names arguments may have. `lower` (the default): a lower-case letter, then letters, digits and `_`. `any`: a capital letter or `_` may come first, or the name is a number, as in `{0}` and `{NAME}`."},"project":{"$ref":"#/definitions/project"},"license":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9.+() -]+$","description":"The licence of the packages, as an SPDX expression such as `MIT` or `MIT OR Apache-2.0`. A target's parameter `license` overrides it."},"authors":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"One author, with or without an address: `Ada Lovelace <ada@example.org>`."},"description":"The authors of the packages. A target's parameter `author` overrides them."},"homepage":{"$ref":"#/definitions/url","description":"The page about the API or its packages, for the packages' metadata."},"keywords":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]*$","maxLength":60,"description":"One word that people search for."},"description":"Words by which registries find the packages."},"docUrl":{"type":"string","pattern":"^https?://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|\\{(code|name|category)\\})+$","description":"The page of each entry that states none: a URL that begins with `https://` or `http://`, with `{code}`, `{name}` or `{category}` for what differs, such as `https://example.org/errors/{code}`."},"released":{"type":"string","minLength":1,"description":"The last released version. `errdex lock` writes it. It shows when the lock was lost, or is that of another version."},"sources":{"type":"array","description":"The documents that the entries come from. Entries refer to them by id.","items":{"$ref":"#/definitions/source"}},"versioning":{"$ref":"#/definitions/versioning"},"translations":{"$ref":"#/definitions/translations"},"vocabulary":{"$ref":"#/definitions/vocabulary"},"envelope":{"$ref":"#/definitions/envelope"},"categories":{"type":"array","description":"The groups of entries, in the order in which they are shown.","items":{"$ref":"#/definitions/category"}},"errors":{"type":"array","description":"The entries, one for each code.","items":{"$ref":"#/definitions/entry"}}},"definitions":{"languageTag":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"A BCP 47 language tag in its usual case: language, script, region. `en`, `zh-Hans`, `pt-BR`."},"code":{"type":["integer","string"],"minimum":-9007199254740991,"maximum":9007199254740991,"pattern":"^[!-~]([ -~]{0,62}[!-~])?$","description":"The code as the API sends it: an integer, or a string of 1 to 64 printable ASCII characters. A string stays a string, byte for byte: `\"08001\"` keeps its zero."},"name":{"type":"string","description":"A constant's name in the style of AIP-193: capitals, digits and single underscores, 2 to 63 characters, such as `TOKEN_EXPIRED`. It is permanent, because programs use it. It stays the same if the message is reworded."},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"A URL that begins with `https://` or `http://`, in the characters of RFC 3986."},"moment":{"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+|next)$","description":"A version of the catalogue (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release, which `errdex lock` replaces with its version."},"project":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path","command"],"description":"Where this catalogue is, and how to generate everything from it. The header of every generated file says so.","properties":{"path":{"type":"string","minLength":1,"pattern":"^[^/\\\\].*$","description":"This file's path from the root of its repository, with `/`."},"command":{"type":"string","minLength":1,"description":"The command that generates everything, such as `pnpm generate`. `--check` tells people to run it."},"repository":{"$ref":"#/definitions/url","description":"The URL of the repository, for the packages' metadata."},"packages":{"type":"array","description":"The packages that are generated from this catalogue. `errdex changeset` gives each its own version bump.","items":{"$ref":"#/definitions/package"}}}},"package":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","target"],"description":"A package that is generated from this catalogue.","properties":{"name":{"type":"string","minLength":1,"description":"Its name in the workspace, as in its `package.json`."},"target":{"type":"string","minLength":1,"description":"The id of the target that generates it."}}},"source":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A document that entries come from.","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","description":"The name that entries refer to it by."},"title":{"type":"string","minLength":1,"description":"The document's title."},"publisher":{"type":"string","minLength":1,"description":"Who publishes it."},"revision":{"type":"string","minLength":1,"description":"Which revision was read, as the document itself states it."},"url":{"$ref":"#/definitions/url","description":"The URL of the document."}}},"category":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title"],"description":"A group of entries.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The name that entries refer to it by, lower case with single hyphens."},"title":{"type":"string","minLength":1,"description":"Its heading."},"description":{"type":"string","minLength":1,"description":"What its errors have in common."},"codeRange":{"$ref":"#/definitions/codeRange"}}},"codeRange":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["statement","patterns"],"description":"Which codes the category contains, according to the source. The rule `code-range` checks it.","properties":{"statement":{"type":"string","minLength":1,"description":"The range in the source's own words."},"patterns":{"type":"array","minItems":1,"description":"The machine-readable form: codes, with `x` for any one digit or letter. `10xx` means 1000 to 1099.","items":{"type":"string","minLength":1,"description":"One code or one pattern."}}}},"entry":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["code","name","category","message","description"],"description":"One error: its code, and what its API says about it.","properties":{"code":{"$ref":"#/definitions/code"},"name":{"$ref":"#/definitions/name"},"aliases":{"type":"array","description":"Other names of the same code, such as earlier names or names in other SDKs. They have the same form, and are unique among all names.","items":{"$ref":"#/definitions/name"}},"category":{"type":"string","description":"The id of one of the categories."},"message":{"type":"string","description":"The text that the API sends. `{name}` stands for an argument. Write a literal brace as `'{'`."},"description":{"type":"string","description":"What the error means, in a sentence."},"args":{"type":"array","description":"The arguments of the texts, in order.","items":{"$ref":"#/definitions/arg"}},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"editorial":{"$ref":"#/definitions/editorial"},"source":{"$ref":"#/definitions/reference"},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where the code was seen. An observed entry has at least one, or a `source`."},"docUrl":{"$ref":"#/definitions/url","description":"The page that explains this error."},"stability":{"enum":["experimental","stable"],"description":"Whether the error may still change: `experimental` may get another code, name or meaning without notice, `stable` does not. Nothing is said when it is left out."},"since":{"$ref":"#/definitions/moment","description":"When the entry was first published: a version (`1.4.0`), a date (`2026-05-22`), or `next` for the coming release."},"deprecated":{"$ref":"#/definitions/deprecated"},"retired":{"$ref":"#/definitions/retired"},"previous":{"type":"array","description":"Earlier texts of the source, the oldest first. Importing a new revision adds to them.","items":{"$ref":"#/definitions/previous"}},"suppress":{"type":"array","description":"Warnings that are intended, each with its reason.","items":{"$ref":"#/definitions/suppression"}}}},"arg":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["name","type"],"description":"An argument of a text.","properties":{"name":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$","maxLength":40,"description":"The name in the placeholder: `device` for `{device}`. Other names than those that begin with a lower-case letter need `argumentNames`."},"type":{"enum":["string","integer","number","date"],"description":"The type of the value. `date` is a point in time, which a text can show as a date or a time."},"description":{"type":"string","minLength":1,"description":"What the value is, for translators and callers."}}},"resolution":{"type":"string","description":"What to do about it, as an instruction."},"valueId":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A value of the vocabulary, lower case with single hyphens."},"fault":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Who caused it. errdex ships `client` (the caller's request or configuration) and `server` (the API); a catalogue may choose other values in its `vocabulary`."},"retry":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"Whether the same call may be sent again. errdex ships `never`, `after-delay` (the same call, later) and `after-change` (once the request, its credentials or the configuration are corrected); a catalogue may choose other values in its `vocabulary`."},"httpStatus":{"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status with the same meaning, for programs that pass the error on."},"grpcStatus":{"enum":["CANCELLED","UNKNOWN","INVALID_ARGUMENT","DEADLINE_EXCEEDED","NOT_FOUND","ALREADY_EXISTS","PERMISSION_DENIED","RESOURCE_EXHAUSTED","FAILED_PRECONDITION","ABORTED","OUT_OF_RANGE","UNIMPLEMENTED","INTERNAL","UNAVAILABLE","DATA_LOSS","UNAUTHENTICATED"],"description":"The status of gRPC with the same meaning: a name of `google.rpc.Code` other than `OK`, such as `NOT_FOUND`."},"severity":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"How serious it is. errdex ships `info` (nothing is wrong), `warning` (temporary or routine), `error` and `critical` (nothing works until somebody acts); a catalogue may choose other values in its `vocabulary`."},"editorial":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the maintainers add to what the source says. If the source itself states one of these fields, put it into the entry instead, not in both places.","properties":{"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"notes":{"type":"array","description":"Remarks, such as where the source contradicts itself.","items":{"type":"string","description":"One remark, as a sentence."}},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"variants":{"type":"array","minItems":1,"description":"Other messages that the server sends under this code, each with its own meaning. A decoded error gets the one whose message it has.","items":{"$ref":"#/definitions/variant"}}}},"reference":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"Where the entry comes from.","properties":{"id":{"type":"string","description":"The id of one of the sources."},"section":{"type":"string","minLength":1,"description":"The part of the document."}}},"deprecated":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since","reason"],"description":"The code still decodes, but programs should not rely on it.","properties":{"since":{"$ref":"#/definitions/moment"},"reason":{"type":"string","description":"Why, as a sentence."},"replacedBy":{"$ref":"#/definitions/code","description":"The code that replaces it."},"revision":{"type":"string","minLength":1,"description":"The revision of the source that no longer lists the code, if that is the reason. Importing a revision that lists the code again removes the mark."},"lastListed":{"type":"string","minLength":1,"description":"The last revision of the source that listed the code. Import writes it together with `revision`."}}},"retired":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["since"],"description":"A tombstone: the API no longer sends the code, and it is never used again.","properties":{"since":{"$ref":"#/definitions/moment"}}},"vocabulary":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The values that entries of this catalogue may have. A list replaces the one that errdex ships.","properties":{"fault":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `fault`."},"retry":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/retryValue"},"description":"The values of `retry`."},"severity":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/value"},"description":"The values of `severity`."},"action":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/actionValue"},"description":"The values of an advice's `action`."},"tags":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/tagValue"},"description":"The tags. Without this list, an entry may have any tag."}}},"value":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of a field.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."}}},"retryValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `retry`, and what a program does about an entry that has it and no advice.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether the same call may be sent again; false when left out. `isRetryable` says so."},"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The action of an entry without advice. Without it, the action that is `forUnknown`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long a program waits: `none`, `seconds`, `minutes` or `hours`; `none` when left out."}}},"actionValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A value of `action`.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"repeat":{"type":"boolean","description":"Whether it ends with sending the same call again; false when left out."},"forUnknown":{"type":"boolean","description":"Whether it is what to do about a code of which nothing is known. If no action has it, the last one is."}}},"tagValue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id"],"description":"A tag.","properties":{"id":{"$ref":"#/definitions/valueId"},"title":{"type":"string","minLength":1,"description":"A few words for people, such as `once, with a new token`. errdex has those of the values that it ships."},"description":{"type":"string","minLength":1,"description":"What it means, as a sentence."},"question":{"type":"boolean","description":"Whether packages have a function that asks for the tag: `device-offline` gives `isDeviceOffline`; false when left out."}}},"suppression":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["rule","reason"],"description":"A finding that is intended.","properties":{"rule":{"type":"string","minLength":1,"description":"The rule's id."},"reason":{"type":"string","minLength":1,"description":"Why the finding is intended."},"severity":{"enum":["off","warning"],"description":"`off` (the default) drops the finding, `warning` makes an error a warning."}}},"envelope":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How the API's responses carry errors. Decoding tries the places of a list in their order. A preset of errdex has all members; those that you write replace its own. `decoding.md` has the rules.","properties":{"preset":{"type":"string","minLength":1,"maxLength":100,"description":"The envelope of a kind of API that errdex knows, such as `problem-details`. The other members change it."},"within":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the envelope may be nested in the body, such as `response`."},"errors":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the errors of a response are, if it may have several, such as `$.errors[*]`. All places count, in order. Without them, or if nothing is there, the envelope itself is the one error."},"success":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/successRule"},"description":"The rules that tell success from failure. The first one that applies decides. Needed without a preset."},"code":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/place"},"description":"Where the code may be. Needed without a preset."},"subcode":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where a second code may be that says more than the first, such as Stripe's `decline_code`."},"message":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the message may be."},"requestId":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the request's id may be."},"time":{"type":"array","items":{"$ref":"#/definitions/place"},"description":"Where the time may be."},"result":{"type":"array","items":{"$ref":"#/definitions/path"},"description":"Where the result of a call that succeeded may be."},"logs":{"$ref":"#/definitions/logSigns"}}},"logSigns":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What tells an error of this API from those of other software in a log. `decoding.md` explains how it is used.","properties":{"mentions":{"type":"array","items":{"type":"string","minLength":3,"maxLength":100},"description":"Texts that are in a line only if it is about this API, such as its name or the wording of an SDK. Upper and lower case do not matter for A to Z."},"fields":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Fields of the envelope that hardly any other API has under this name."},"commonMessages":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"description":"Messages of entries that other software writes as well. Without a code, they count only in a line that mentions the API."}}},"successRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One value that tells success from failure: exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The rule is about the HTTP status. `yes` and `no` then list statuses, such as 404 or `5XX`. It does not apply if the status is not known."},"yes":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean success."},"no":{"type":"array","items":{"type":["boolean","integer","string"]},"description":"The values that mean failure."},"present":{"enum":["yes","no"],"description":"What it means if the field is there and is neither null nor an empty list, and no value of `yes` or `no` decides: `yes` for success, `no` for failure."},"absent":{"enum":["yes","no"],"description":"What it means if the field is not there, is null or is an empty list. It applies to a body that is an object or a list."}}},"citation":{"type":"string","pattern":"^([A-Za-z0-9-]+/[A-Za-z0-9._-]+#[0-9]+|https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+)$","description":"Where something was seen: a URL, or an issue or pull request as `owner/repository#number`."},"advice":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["action","delay","reason"],"description":"What a program should do about the error.","properties":{"action":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"What to do. errdex ships `fix-request`, `fix-credentials`, `fix-permissions`, `refresh-token` (get a new token, repeat once), `renew-subscription`, `wait` (and repeat) and `contact-support`; a catalogue may choose other values in its `vocabulary`."},"delay":{"enum":["none","seconds","minutes","hours"],"description":"How long to wait before the call is repeated: `none`, `seconds`, `minutes` or `hours`."},"delayMs":{"type":"integer","minimum":0,"maximum":86400000,"description":"How long to wait before the call is repeated, in milliseconds: a number that fits `delay`."},"maxAttempts":{"type":"integer","minimum":1,"maximum":100,"description":"How often to send the call at most, the first time included."},"reason":{"type":"string","description":"The reason for this advice, as a sentence."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Where this comes from."}}},"cause":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["cause","fix","citations"],"description":"A cause that a user found, and the fix.","properties":{"cause":{"type":"string","description":"What was wrong, as a sentence."},"fix":{"type":"string","description":"How to fix it, as an instruction."},"citations":{"type":"array","items":{"$ref":"#/definitions/citation"},"description":"Who reported it.","minItems":1}}},"previous":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What the source said earlier.","properties":{"revision":{"type":"string","minLength":1,"description":"The last revision of the source that had these texts, in the source's own words."},"message":{"type":"string","description":"The message that it had."},"description":{"type":"string","description":"The description that it had."},"resolution":{"type":"string","description":"The resolution that it had."}}},"versioning":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How changes decide the version, where the maintainers have a choice.","properties":{"added":{"enum":["minor","major"],"description":"The bump for a new code: `minor` (the default), or `major` if you promise users that a `switch` over all codes stays complete."}}},"translations":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"How packages use translations.","properties":{"stale":{"$ref":"#/definitions/stale"}}},"stale":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"What readers see if a translation is stale: the `translation` all the same, or the `source` text.","properties":{"message":{"$ref":"#/definitions/staleChoice","description":"For a message. The default is `translation`."},"description":{"$ref":"#/definitions/staleChoice","description":"For a description. The default is `translation`."},"resolution":{"$ref":"#/definitions/staleChoice","description":"For a resolution. The default is `source`, because an outdated instruction may do harm."}}},"staleChoice":{"enum":["translation","source"],"description":"The `translation`, or the `source` text."},"variant":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","messages","description"],"description":"What the code means when the server sends another message. A variant says everything about itself: what it leaves out is not known of it.","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"A name that is unique in the entry, lower case with single hyphens. It is permanent."},"messages":{"type":"array","minItems":1,"description":"The messages by which it is recognised, the usual one first. Blanks, case, final punctuation and the values of placeholders do not count.","items":{"type":"string","minLength":1,"description":"A message as the server sends it, with `{name}` for what differs."}},"description":{"type":"string","description":"What the error means, in a sentence."},"resolution":{"$ref":"#/definitions/resolution"},"fault":{"$ref":"#/definitions/fault"},"retry":{"$ref":"#/definitions/retry"},"httpStatus":{"$ref":"#/definitions/httpStatus"},"grpcStatus":{"$ref":"#/definitions/grpcStatus"},"severity":{"$ref":"#/definitions/severity"},"advice":{"$ref":"#/definitions/advice"},"causes":{"type":"array","items":{"$ref":"#/definitions/cause"},"description":"Causes that users have confirmed."},"tags":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"What several errors have in common. If the catalogue lists tags in its `vocabulary`, only those are allowed."},"citations":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/citation"},"description":"Where the message was seen."}}},"path":{"type":"string","minLength":1,"maxLength":300,"description":"The name of a field, or a JSONPath. `$` is the body, `@` the error: `$.errors[*]`, `@.extensions.code`."},"place":{"type":["string","object"],"minLength":1,"maxLength":300,"additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"Where a value may be: the name of a field of the error, a JSONPath, or an object with exactly one of `field`, `header` and `httpStatus`.","properties":{"field":{"$ref":"#/definitions/path"},"header":{"type":"string","minLength":1,"maxLength":100,"description":"The name of a header of the response. Upper and lower case do not matter."},"httpStatus":{"const":true,"description":"The value is the HTTP status, for APIs whose code is the status."},"transform":{"type":"array","items":{"$ref":"#/definitions/transformStep"},"description":"The steps that make a code of a value that is a text. The value as it was received and what each step makes of it are looked up in turn. The first that has an entry is the code, otherwise the last."}}},"transformStep":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One step: an object with exactly one member. A step that does not fit, or would leave nothing, changes nothing.","properties":{"after":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands behind the last of this text: `#` makes `Throttled` of `com.acme#Throttled`."},"before":{"type":"string","minLength":1,"maxLength":100,"description":"Keeps what stands in front of the first of this text: `:` makes `Throttled` of `Throttled:https://acme.example`."},"dropPrefix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the start."},"dropSuffix":{"type":"string","minLength":1,"maxLength":200,"description":"Drops this text from the end."},"dropVersion":{"const":true,"description":"Drops a version between dots: `Base.1.18.0.NotFound` becomes `Base.NotFound`, `v2.not_found` becomes `not_found`."}}}}},"config":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"config.schema.json","title":"Config","description":"The config of a project, errdex.config.json: its catalogues, and what is generated from each. Paths are relative to the folder of this file.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["format","catalogues"],"properties":{"$schema":{"type":"string","description":"The location of this schema, so that editors complete and explain the fields."},"format":{"const":1,"description":"The version of the config's format: 1."},"command":{"type":"string","minLength":1,"pattern":"^[^\\r\\n]+$","description":"The command that generates everything, such as `npm run errors`. Headers of generated files and findings show it; errdex never runs it. Default: the catalogue's `project.command`."},"rules":{"$ref":"#/definitions/rules","description":"The severity of rules in every catalogue, by the rule's id: `{ \"text-quality\": \"off\" }`. Structural rules cannot be set, and those that find errors need a reason: `{ \"released-name\": { \"severity\": \"warning\", \"reason\": \"…\" } }`. `off` switches a rule off, `error` makes its findings stop the generation."},"catalogues":{"type":"array","minItems":1,"description":"The catalogues of the project.","items":{"$ref":"#/definitions/catalogue"}}},"definitions":{"rules":{"type":"object","description":"The severity of rules, by the rule's id: `off`, `warning` or `error`.","additionalProperties":{"type":["string","object"],"pattern":"^(off|warning|error)$","additionalProperties":false,"required":["severity","reason"],"description":"`off`, `warning` or `error`. A rule that protects users also needs a reason: `{ \"severity\": \"warning\", \"reason\": \"…\" }`.","properties":{"severity":{"enum":["off","warning","error"],"description":"The rule is `off`, `warning` or `error`."},"reason":{"type":"string","minLength":1,"description":"Why the rule has this severity here."}}}},"catalogue":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["path"],"description":"A catalogue, and what is generated from it.","properties":{"path":{"type":"string","minLength":1,"description":"The catalogue's file, or its folder."},"locales":{"type":"array","description":"The languages to generate besides the catalogue's own, as BCP 47 tags. Default: all that the catalogue has.","items":{"type":"string","minLength":1,"description":"A language that the catalogue is translated into."}},"rules":{"$ref":"#/definitions/rules","description":"The severity of rules in this catalogue. It takes precedence over `rules` of the whole config."},"outputs":{"type":"array","minItems":1,"description":"What to generate. Default: nothing; the other commands still know the catalogue.","items":{"$ref":"#/definitions/output"}}}},"output":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["target","folder"],"description":"One target, and the folder that its files go to.","properties":{"target":{"type":"string","minLength":1,"description":"The id of a built-in target (see `errdex targets`), the folder of your own one, such as `./my-target`, or an npm package that is installed, such as `errdex-target-x` or `@acme/errdex-target-x`."},"folder":{"type":"string","minLength":1,"description":"The output folder. Targets of one catalogue can share it."},"parameters":{"type":"object","description":"Values for the target's parameters, by name. `errdex targets` with the target's name describes them.","additionalProperties":{"type":["string","boolean","integer"],"description":"A parameter is a text, a whole number, `true` or `false`."}},"formatters":{"type":"array","description":"Programs that format the generated files, such as `gofmt`, in this order. A target may suggest some; only those listed here are run.","items":{"$ref":"#/definitions/formatter"}}}},"formatter":{"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`. It is started without a shell, in the folder of the config. `{file}` in a word stands for the path of the generated file.","items":{"type":"string","minLength":1,"description":"The program, or one argument."}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1,"description":"The ending of a file's name, such as `.go`."}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from the target's `runtime` too. Default: `false`."}}}}},"conformance":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"conformance.schema.json","title":"Conformance","description":"Test cases for decoding: responses and log lines, with the result that every package must return. The file is `conformance.json` beside the catalogue; the tests of all packages run it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["cases"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"cases":{"type":"array","minItems":1,"description":"The cases.","items":{"$ref":"#/definitions/case"}}},"definitions":{"case":{"type":"object","additionalProperties":false,"required":["name","expect"],"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"description":"One case: a `body` or a `log`, and the expected result.","properties":{"name":{"type":"string","minLength":1,"maxLength":200,"description":"What the case tests, in a few words. It is the name of the test and must be unique."},"citation":{"type":"string","minLength":1,"description":"Where the response or the log was seen: `owner/repository#number`, or a URL."},"body":{"description":"The parsed body of a response: any JSON value. The test passes it to `fromResponse`."},"httpStatus":{"type":"integer","minimum":100,"maximum":599,"description":"The HTTP status of the response. Left out if it is not known."},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"The headers of the response, by name."},"log":{"type":"string","description":"A piece of a log. The test passes it to `parseLog`."},"expect":{"$ref":"#/definitions/expected"},"all":{"type":"array","description":"The errors of a `log`, in order. The test compares them with the result of `parseLogAll`. Without it, there is no error but `expect`.","items":{"$ref":"#/definitions/expected"}}}},"expected":{"type":["object","null"],"additionalProperties":false,"required":["code","name","message","requestId","time","messageDiffers","otherNames"],"description":"The decoded error; null if there is none. See spec/decoding.md.","properties":{"code":{"type":["number","string","null"],"description":"The code as it was received; null if there was none."},"name":{"type":["string","null"],"description":"The name of the code's entry; null if the code is unknown."},"message":{"type":["string","null"],"description":"The server's own message."},"requestId":{"type":["string","null"],"description":"The request id."},"time":{"type":["number","null"],"description":"The time as a number."},"messageDiffers":{"type":"boolean","description":"Whether the message differs from the entry's."},"otherNames":{"type":"array","description":"The names of other entries with the same message.","items":{"type":"string"}},"variant":{"type":"string","description":"The id of the entry's variant; left out if there is none."},"form":{"type":"string","description":"The form in which an error was found in a `log`. Tested if it is there."},"excerpt":{"type":"string","description":"The part of the `log` from the error's start to its end. Tested if it is there."},"subcode":{"type":["number","string"],"description":"The second code; left out if there is none."},"subname":{"type":"string","description":"The name of the second code's entry; left out if there is none."},"otherErrors":{"type":"array","items":{"$ref":"#/definitions/expected"},"description":"The other errors of the same response, in order; left out if there are none."}}}}},"observed":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"observed.schema.json","title":"Observed","description":"Codes that the API's documentation does not list: users have seen them, or software of the API's owner names them. The file is `observed.json`, next to the catalogue. Packages mark these codes as undocumented.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["catalogue","category","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"catalogue":{"type":"string","description":"The id of the catalogue that these entries belong to."},"category":{"$ref":"catalogue.schema.json#/definitions/category","description":"The category of these entries. The catalogue itself must not have it."},"categories":{"type":"array","description":"More categories for these entries, after `category`. The catalogue itself must not have them.","items":{"$ref":"catalogue.schema.json#/definitions/category"}},"sources":{"type":"array","description":"Sources that name codes and are not the API's documentation, such as an SDK of its owner. The entries here refer to them, and to no source of the catalogue.","items":{"$ref":"catalogue.schema.json#/definitions/source"}},"errors":{"type":"array","description":"The entries, as in the catalogue. Each has `citations` of where it was seen, or a `source` that is declared here, or both.","items":{"$ref":"#/definitions/entry"}}},"definitions":{"entry":{"description":"One observed error.","allOf":[{"$ref":"catalogue.schema.json#/definitions/entry"},{"type":"object","properties":{"citations":{"type":"array","minItems":1,"description":"Where the code was seen."}}}]}}},"locale":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"locale.schema.json","title":"Locale","description":"A catalogue's texts in another language. The file is named after the language: `locales/pt-BR.json`.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own. errdex keeps it and does not read it."}},"required":["catalogue","locale","errors"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"catalogue":{"type":"string","description":"The id of the catalogue that these texts belong to."},"locale":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"The language as a BCP 47 tag in its usual case, the same as the file's name: `zh-Hans`, `pt-BR`."},"sources":{"type":"array","description":"Where official texts were taken from.","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["title"],"description":"One document.","properties":{"title":{"type":"string","minLength":1,"description":"The document's title."},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","description":"Where it is found."}}}},"glossary":{"type":"array","description":"The translations of the catalogue's terms, so that one thing always has the same name.","items":{"$ref":"#/definitions/term"}},"description":{"$ref":"#/definitions/text"},"categories":{"type":"object","description":"The titles and descriptions of the categories, by category id, including those of the observed codes.","additionalProperties":{"$ref":"#/definitions/category"}},"vocabulary":{"type":"object","additionalProperties":false,"description":"The titles and descriptions of the vocabulary's values, by field and by value.","properties":{"fault":{"$ref":"#/definitions/values"},"retry":{"$ref":"#/definitions/values"},"severity":{"$ref":"#/definitions/values"},"action":{"$ref":"#/definitions/values"},"tags":{"$ref":"#/definitions/values"}}},"variants":{"type":"object","description":"The texts of variants, by code and by the variant's id.","propertyNames":{"pattern":"^[!-~]([ -~]{0,62}[!-~])?$"},"additionalProperties":{"type":"object","description":"The texts of the variants of one code, by id.","additionalProperties":{"$ref":"#/definitions/entry"}}},"errors":{"type":"object","description":"The translations, by code. An integer code is written as text: `\"1010\"`.","propertyNames":{"pattern":"^[!-~]([ -~]{0,62}[!-~])?$"},"additionalProperties":{"$ref":"#/definitions/entry"}}},"definitions":{"values":{"type":"object","description":"The titles and descriptions of the values of one field, by value.","additionalProperties":{"$ref":"#/definitions/category"}},"term":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["term","forms"],"description":"A term and its translation.","properties":{"term":{"type":"string","minLength":1,"description":"The term in the catalogue's own language, in its basic form: `data center`."},"forms":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"If a source text contains the term, its translation must contain one of these forms, in upper or lower case. The first is the basic form. Add an inflected form if it does not contain the basic form, or add the common stem."},"note":{"type":"string","minLength":1,"description":"A remark for translators."}}},"entry":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"One entry's texts. A text that is left out is untranslated.","properties":{"message":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"resolution":{"$ref":"#/definitions/text"}}},"category":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"description":"The texts of a category or a value. A text that is left out is untranslated.","properties":{"title":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"}}},"text":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["text","state","source"],"description":"A translated text, and which source text was translated.","properties":{"text":{"type":"string","description":"The translation, with the same placeholders as the source."},"state":{"enum":["draft","reviewed","official"],"description":"`draft` (translated), `reviewed` (read by a second person), `official` (the API's own words)."},"source":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"Which source text was translated: the first 12 hex digits of the SHA-256 of its UTF-8 bytes. If the source text changes, the hash no longer matches, and the translation is stale."}}}}},"lock":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"lock.schema.json","title":"Release lock","description":"What has been released of a catalogue. `errdex lock` writes it to `catalogue.lock.json` next to the catalogue. Do not edit it.","type":"object","additionalProperties":false,"required":["format","catalogue","package","version","about","categories","locales","errors","allowed"],"properties":{"$schema":{"type":"string","description":"Where this schema is."},"format":{"enum":[1,2],"description":"The version of this format. errdex writes 2, and reads 1 as well."},"catalogue":{"type":"string","description":"The id of the catalogue."},"package":{"type":"string","description":"The name under which packages were published."},"version":{"$ref":"#/definitions/version","description":"The released version of the catalogue."},"about":{"$ref":"#/definitions/hash","description":"A hash of the catalogue's own texts, its sources and its categories."},"envelope":{"$ref":"#/definitions/hash","description":"A hash of how responses carry errors."},"decoding":{"$ref":"catalogue.schema.json#/definitions/envelope","description":"How responses carry errors. It tells whether a change still decodes the responses of before."},"language":{"type":"string","description":"The tag of the catalogue's own language."},"stale":{"type":"object","additionalProperties":false,"required":["message","description","resolution"],"description":"What was shown where a translation was of an earlier text.","properties":{"message":{"$ref":"#/definitions/shown","description":"For messages."},"description":{"$ref":"#/definitions/shown","description":"For descriptions."},"resolution":{"$ref":"#/definitions/shown","description":"For resolutions."}}},"categories":{"type":"array","items":{"type":"string"},"description":"The ids of the categories."},"vocabulary":{"type":"array","items":{"$ref":"#/definitions/value"},"description":"The values that entries could have. A lock of format 1 tells neither of them nor of variants."},"locales":{"type":"object","additionalProperties":{"$ref":"#/definitions/hash"},"description":"The languages, each with a hash of all its texts."},"errors":{"type":"array","items":{"$ref":"#/definitions/entry"},"description":"The entries as they were released, documented or observed."},"complete":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":100,"description":"A share in percent."},"description":"The largest share of its texts that each language had in a release. A language keeps the pages that it had."},"seal":{"$ref":"#/definitions/hash","description":"A hash of all of the above but `allowed`. It shows whether somebody has changed the lock by hand."},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"description":"The changes of each release that programs or readers notice, the oldest first. `errdex migrate` lists them."},"allowed":{"type":"array","items":{"$ref":"#/definitions/allowance"},"description":"Exceptions to the rules about released entries, each with its reason."}},"definitions":{"shown":{"enum":["translation","source"],"description":"The stale translation, or the source text."},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$","description":"A version such as `1.4.0`."},"hash":{"type":"string","pattern":"^[0-9a-f]{12}$","description":"The first 12 hexadecimal digits of a SHA-256."},"entry":{"type":"object","additionalProperties":false,"required":["code","name","documented","category","message","description","details"],"description":"One error as it was released.","properties":{"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code as the API sends it."},"name":{"$ref":"catalogue.schema.json#/definitions/name","description":"Its name."},"aliases":{"type":"array","items":{"$ref":"catalogue.schema.json#/definitions/name"},"description":"Its other names."},"documented":{"type":"boolean","description":"Whether the catalogue's sources listed it."},"category":{"type":"string","description":"The id of its category."},"args":{"type":"array","items":{"$ref":"#/definitions/arg"},"description":"The arguments of its texts."},"message":{"$ref":"#/definitions/hash","description":"A hash of its message."},"description":{"$ref":"#/definitions/hash","description":"A hash of its description."},"resolution":{"$ref":"#/definitions/hash","description":"A hash of its resolution."},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."},"details":{"$ref":"#/definitions/hash","description":"A hash of everything else that readers see: causes, notes, reasons, references."},"variants":{"type":"array","items":{"$ref":"#/definitions/variant"},"description":"What it means when the server sends another message."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its texts, sorted. They tell whether new texts mean another error.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"meaning":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"If its meaning has changed: hashes of the texts that were released since. A translation of any other text is of the earlier meaning, and is not shown."},"untranslated":{"type":"array","items":{"type":"string"},"description":"The texts that were shown in the catalogue's own language, such as `de.resolution`."},"deprecated":{"type":"string","description":"Since when it is deprecated."},"retired":{"type":"string","description":"Since when it is retired."},"removed":{"$ref":"#/definitions/version","description":"The version that removed it, which an exception allowed. The code is never used again."},"takenBy":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that has its name now, because the error was renumbered, or an exception allowed it."},"renamed":{"type":"array","items":{"$ref":"#/definitions/renaming"},"description":"Its earlier names, the oldest first."}}},"arg":{"type":"object","additionalProperties":false,"required":["name","type"],"description":"An argument.","properties":{"name":{"type":"string","description":"Its name."},"type":{"type":"string","description":"Its type."}}},"renaming":{"type":"object","additionalProperties":false,"required":["from","in"],"description":"An earlier name of an entry.","properties":{"from":{"$ref":"catalogue.schema.json#/definitions/name","description":"The earlier name."},"in":{"$ref":"#/definitions/version","description":"The version that changed this name to the next one."}}},"change":{"type":"object","additionalProperties":false,"required":["in","kind"],"description":"A change that a release brought.","properties":{"in":{"$ref":"#/definitions/version","description":"The version that brought it."},"kind":{"type":"string","description":"The kind of change."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that changed; left out for a change of the catalogue itself."},"name":{"type":"string","description":"The name of the entry."},"subject":{"type":"string","description":"What of it changed."},"before":{"type":"string","description":"The value before."},"after":{"type":"string","description":"The value since."}}},"allowance":{"type":"object","additionalProperties":false,"required":["rule","code","reason","version"],"description":"An exception to a rule.","properties":{"rule":{"type":"string","description":"The rule's id."},"code":{"$ref":"catalogue.schema.json#/definitions/code","description":"The code that it applies to."},"reason":{"type":"string","minLength":1,"description":"The reason for the exception."},"version":{"$ref":"#/definitions/version","description":"The released version that it differs from."}}},"value":{"type":"object","additionalProperties":false,"required":["field","id"],"description":"A value of the vocabulary.","properties":{"field":{"enum":["fault","retry","severity","action","tags"],"description":"The field that has it."},"id":{"type":"string","description":"Its id."},"text":{"$ref":"#/definitions/hash","description":"A hash of its title and meaning, if the catalogue states them."},"acts":{"type":"string","description":"What programs do by it."},"question":{"type":"boolean","description":"Whether packages have a function that asks for it."}}},"variant":{"type":"object","additionalProperties":false,"required":["id","messages","text","words"],"description":"A variant as it was released.","properties":{"id":{"type":"string","description":"Its id."},"messages":{"type":"array","items":{"$ref":"#/definitions/hash"},"description":"A hash of each of its messages."},"text":{"$ref":"#/definitions/hash","description":"A hash of its description and resolution."},"words":{"type":"object","additionalProperties":false,"required":["message","description"],"description":"The words of its first message and of its description, sorted.","properties":{"message":{"type":"string","description":"Those of its message."},"description":{"type":"string","description":"Those of its description."}}},"guidance":{"type":"object","additionalProperties":{"type":["string","integer"]},"description":"What programs decide by, each field by its name. A list is one text."}}}}},"target":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"target.schema.json","title":"Target","description":"What errdex generates from a catalogue for one language or platform: the syntax of that language, and the list of files. A target is a folder with this file and its templates.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A field of your own."}},"required":["id","title","syntax","names","files"],"properties":{"$schema":{"type":"string","description":"The location of this schema, so that editors complete and explain the fields."},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":40,"description":"The target's name, the same as its folder's."},"title":{"type":"string","minLength":1,"description":"What the target generates, in a few words. `errdex targets` shows it."},"syntax":{"$ref":"#/definitions/syntax"},"names":{"type":"object","description":"The case styles of the target's names, by a key of your choice. A template prints a name as `{{error.names.KEY}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/caseStyle"}},"entryNames":{"type":"array","items":{"type":"string"},"description":"The keys of `names` that templates print for entries, as `{{error.names.KEY}}`. Names of entries are checked only in these styles. Default: all of them."},"words":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","description":"The language of the target's own words as a BCP 47 tag: `en` means that `words/en.json` contains the texts for `{{say …}}`, and every other file of `words/` their translations."},"plurals":{"$ref":"#/definitions/pluralSupport"},"consumers":{"type":"array","minItems":1,"description":"The kinds of consumers of the packages. They decide which version bump a change of the catalogue needs; see the classes of changes in spec/README.md. Default: all.","items":{"enum":["source","wire","text","keys"]}},"lock":{"type":"string","minLength":1,"description":"The path of the file that records what a package was generated from, in the format of a release lock. A template, like the paths of `files`. `errdex diff` uses it to compare published packages."},"conformance":{"type":"string","minLength":1,"description":"The path of the file with the cases of the catalogue's `conformance.json`, for the package's tests. A template, like the paths of `files`. Not written if the catalogue has no cases."},"migration":{"type":"object","additionalProperties":false,"required":["title","template"],"description":"The target's section in the guide of `errdex migrate`, for users of the packages who move to a newer version of the catalogue.","properties":{"title":{"type":"string","minLength":1,"pattern":"^[^\\r\\n`<>\\[\\]]+$","description":"The language's name: the heading in the guide."},"template":{"type":"string","minLength":1,"description":"The template's path in the target's folder. It renders Markdown, such as a `diff` block with the lines before and after. Its context also has `migration`. Empty output is allowed."}}},"parameters":{"type":"object","description":"What a project can set for this target in its config, by a name of your choice. Templates see the values as `parameters.NAME`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/parameter"}},"formatters":{"type":"array","minItems":1,"description":"Programs that format the generated files. They are suggestions: a project that wants them repeats them in its config, because errdex runs no program that only a target names.","items":{"$ref":"#/definitions/formatter"}},"detect":{"type":"array","minItems":1,"description":"Names of files that a project in this language has, such as `package.json`. `errdex init` chooses the targets whose files it finds; in a folder without any, all targets that have this field.","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A file's name."}},"files":{"type":"array","minItems":1,"description":"The generated files.","items":{"$ref":"#/definitions/file"}},"runtime":{"type":"array","minItems":1,"description":"The files to copy from the target's folder `runtime`, in groups.","items":{"$ref":"#/definitions/runtimeGroup"}}},"definitions":{"caseStyle":{"enum":["SCREAMING_SNAKE","snake","Pascal","camel","kebab"],"description":"A case style, shown by its own name: `SCREAMING_SNAKE`, `snake`, `Pascal`, `camel`, `kebab`."},"replacements":{"type":"object","description":"Replacements: pieces of text, and what to write instead. The longest match wins; replaced text is not replaced again.","additionalProperties":{"type":"string"}},"parameter":{"type":"object","additionalProperties":false,"required":["type","description"],"description":"A parameter.","properties":{"type":{"enum":["string","name","boolean","integer","choice"],"description":"`string`: any text; templates print it through a helper, as all data. `name`: a name or a path of letters, digits and `_ . - / @`, which a template may print without a helper. `boolean`, `integer`: such a value. `choice`: one of `values`."},"description":{"type":"string","minLength":1,"description":"What the parameter is for. `errdex targets` shows it."},"default":{"type":["string","boolean","integer"],"description":"The value when the config sets none. The default of a `name` is a template that prints names: `{{package.names.package}}`. Without a default, a `boolean` is false, and any other parameter is null."},"pattern":{"type":"string","minLength":1,"description":"For `string` and `name`: a regular expression that the whole value must match."},"reserved":{"type":"array","minItems":1,"description":"For `string` and `name`: values that it cannot have, such as the names of a language's own modules.","items":{"type":"string","minLength":1,"description":"A reserved value."}},"values":{"type":"array","minItems":1,"description":"For `choice`: the values, of letters, digits and `_ . -`.","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A value."}}}},"formatter":{"type":"object","additionalProperties":false,"required":["command","endings"],"description":"A program that reads a file's text from its standard input, and prints the formatted text. The fields are those of the config.","properties":{"command":{"type":"array","minItems":1,"description":"The program and its arguments, one word each: `[\"gofmt\"]`.","items":{"type":"string","minLength":1}},"endings":{"type":"array","minItems":1,"description":"The endings of the files to format: `[\".go\"]`.","items":{"type":"string","minLength":1}},"copies":{"type":"boolean","description":"Whether to format the files that are copied from `runtime` too. Default: `false`."}}},"syntax":{"type":"object","additionalProperties":false,"description":"The syntax of the language, as data. Templates cannot use a helper whose part is left out: without `text`, there is no `{{text}}`.","properties":{"string":{"$ref":"#/definitions/stringSyntax"},"key":{"$ref":"#/definitions/stringSyntax"},"literals":{"$ref":"#/definitions/literalSyntax"},"text":{"$ref":"#/definitions/textSyntax"},"message":{"$ref":"#/definitions/messageSyntax"},"messages":{"type":"object","description":"Other ways of writing messages, by a name of your choice. A template writes `{{message parts as=\"format\"}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/messageSyntax"}},"comments":{"type":"object","description":"The kinds of comments, by a name of your choice. A template writes `{{#comment \"doc\"}}…{{/comment}}`.","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"$ref":"#/definitions/commentSyntax"}},"reserved":{"type":"array","description":"Words that no name may be equal to, in the target's case style.","items":{"type":"string","minLength":1}}}},"stringSyntax":{"type":"object","additionalProperties":false,"required":["open","close","escapes","numeric","plain"],"description":"How to write a string literal or a key. Used by the helpers `quote` and `key`.","properties":{"open":{"type":"string","description":"The start of a literal."},"close":{"type":"string","description":"The end of a literal."},"escapes":{"$ref":"#/definitions/replacements","description":"Single characters with an escape of their own, such as a newline: `\"\\n\": \"\\\\n\"`."},"numeric":{"$ref":"#/definitions/numericEscapes"},"plain":{"enum":["ascii","unicode"],"description":"Which characters are written without an escape: printable `ascii`, or any printable `unicode`. Control, bidirectional and invisible characters are always escaped."},"first":{"$ref":"#/definitions/replacements","description":"Escapes for the first character of a literal, such as a blank in formats that skip leading blanks."}}},"numericEscapes":{"type":"object","additionalProperties":false,"required":["unit","forms"],"description":"The numeric escape of every other character.","properties":{"unit":{"enum":["codepoint","utf16","utf8"],"description":"The unit that is escaped: the code point, its UTF-16 units (two for an emoji), or its UTF-8 bytes."},"forms":{"type":"array","minItems":1,"description":"The forms, smallest first; the first that is large enough is used.","items":{"type":"object","additionalProperties":false,"required":["upTo","form"],"description":"One form.","properties":{"upTo":{"type":"string","pattern":"^[0-9A-F]{2,6}$","description":"The largest number that the form can represent, in hexadecimal."},"form":{"type":"string","pattern":"\\{(hex[248]?|dec3?|oct3)\\}","description":"The text, with `{hex}`, `{hex2}`, `{hex4}`, `{hex8}`, `{dec}`, `{dec3}` or `{oct3}` in the place of the number."}}}}}},"literalSyntax":{"type":"object","additionalProperties":false,"required":["null","true","false"],"description":"How to write these values. Used by the helper `literal`.","properties":{"null":{"type":"string","minLength":1,"description":"No value."},"true":{"type":"string","minLength":1,"description":"Yes."},"false":{"type":"string","minLength":1,"description":"No."}}},"textSyntax":{"type":"object","additionalProperties":false,"required":["replace","newline"],"description":"How to write plain text, if the language is a text format. Used by the helper `text`.","properties":{"replace":{"$ref":"#/definitions/replacements"},"newline":{"type":"string","description":"The replacement of a line break in the text."}}},"messageSyntax":{"type":"object","additionalProperties":false,"description":"How to write messages. Used by the helper `message`.","properties":{"style":{"enum":["plain","icu","fluent","vue","arb"],"description":"`plain` (the default): text with placeholders; of a plural or a choice, only the form `other`. `icu`: ICU MessageFormat with plurals and choices. `fluent`: a Fluent pattern with plurals and choices, without quotes around it. `vue`: the format of Vue I18n; of a plural, one form. `arb`: ICU MessageFormat as Flutter reads it."},"open":{"type":"string","minLength":1,"description":"Plain: the text before the argument's name. Default: `{`."},"close":{"type":"string","description":"Plain: the text after it. It may be empty, as in `:name`; then U+2060, which nobody sees, separates the name from a letter after it. Default: `}`."},"replace":{"$ref":"#/definitions/replacements","description":"Plain: replacements in the text between placeholders."},"filled":{"$ref":"#/definitions/replacements","description":"Plain: used instead of `replace` in messages with placeholders, for platforms that unescape only such messages."},"numbered":{"enum":[0,1],"description":"Plain: write the argument's index instead of its name, counted from 0 or 1 among the arguments that the entry declares."},"most":{"type":"integer","minimum":1,"description":"Plain and numbered: the largest position that the platform knows. Default: any."},"places":{"enum":["entry","text"],"description":"Plain and numbered: `entry` (the default) counts the arguments that the entry declares; `text` counts those of the text, as `text.shown` lists them, for formats that cannot leave one out."},"types":{"type":"object","additionalProperties":false,"description":"Plain: the text after an argument of this type, instead of `close`.","properties":{"string":{"type":"string","minLength":1,"description":"A text."},"integer":{"type":"string","minLength":1,"description":"A whole number."},"number":{"type":"string","minLength":1,"description":"Any number."},"date":{"type":"string","minLength":1,"description":"A point in time."}}},"formats":{"type":"object","description":"Plain: the text after an argument that the message formats, `{price, number, percent}`, instead of `close`. A key is a type and a style, `number percent`, or a type alone for all its other styles. An argument whose format is not listed is written without it.","propertyNames":{"pattern":"^(number( (integer|percent|currency))?|(date|time)( (short|medium|long|full))?)$"},"additionalProperties":{"type":"string","minLength":1}},"formatTypes":{"type":"array","items":{"enum":["number","date","time","spellout","ordinal","duration"]},"description":"ICU: the types of formats that the platform knows. An argument with any other format is written without it. Default: all."},"identifiers":{"type":"boolean","description":"Plain: whether an argument's name must begin with a letter. Then a name that is a number, `{0}`, becomes `arg0`. Default: false."},"number":{"type":"string","minLength":1,"description":"Plain: the text for the `#` of a plural, the counted number. Default: the placeholder of the argument."},"before":{"$ref":"#/definitions/replacements","description":"Plain: replacements at the end of a piece of text, right before a placeholder."},"string":{"$ref":"#/definitions/stringSyntax","description":"How to quote the message as a literal. Default: `syntax.string`."},"between":{"type":"string","minLength":1,"description":"The separator between the forms of a plural, for platforms that put them into one text. Used by the helper `forms`."},"quoted":{"type":"string","description":"The characters to quote with apostrophes; apostrophes themselves are doubled. Default for ICU: `{}`, and `#` in a plural. Default for plain: none, and apostrophes are not doubled."}}},"pluralSupport":{"type":"object","additionalProperties":false,"description":"What the target's plurals can express beside CLDR's categories, for targets that write messages for a program to fill in. A message that needs more is reported at its text.","properties":{"exact":{"oneOf":[{"enum":["any"]},{"type":"array","items":{"type":"integer","minimum":0}}],"description":"The numbers that can have a text of their own, `=0 {…}`: a list of them, or `any`. Default: none, except where a category has one number only, such as `one` in English."},"ordinal":{"type":"boolean","description":"Whether it can choose by place (1st, 2nd). Default: false."},"offset":{"type":"boolean","description":"Whether it can subtract an offset. Default: false."}}},"commentSyntax":{"type":"object","additionalProperties":false,"required":["open","line","close"],"description":"How to write a comment: `open`, then the lines, every one but the first after `line`, then `close`.","properties":{"open":{"type":"string","description":"The start of the comment; may contain a line break."},"line":{"type":"string","description":"The prefix of every line but the first."},"close":{"type":"string","description":"The end of the comment; may contain a line break."},"single":{"type":"object","additionalProperties":false,"required":["open","close"],"description":"The form of a one-line comment, if it differs.","properties":{"open":{"type":"string","description":"The start of the comment."},"close":{"type":"string","description":"The end of the comment."}}},"width":{"type":"integer","minimum":40,"maximum":1000,"description":"The width at which to wrap lines, counted from the start of the text. Default: no wrapping."},"replace":{"$ref":"#/definitions/replacements","description":"Replacements of pieces that would end the comment."},"text":{"$ref":"#/definitions/replacements","description":"Replacements in inserted data, for pieces that have a meaning in comments, such as the `@` of a documentation tag. The template's own text is not changed."}}},"file":{"type":"object","additionalProperties":false,"required":["template","path"],"description":"One file, or one file for each item of a list.","properties":{"template":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*\\.hbs$","description":"The template's path in the target's folder."},"path":{"type":"string","minLength":1,"description":"The file's path in the output folder, with `/`. A template: `src/{{package.names.module}}/codes.ext`."},"each":{"enum":["catalogue","category","error","locale","alias","locale-category"],"description":"One file for the whole `catalogue` (the default), or one for each `category`, `error` or `locale`, which the template then has under that name. `alias`: one for each of `aliases` that the platform needs, as `locale`. `locale-category`: one for each category in each locale."},"aliases":{"enum":["language","lookup","region"],"description":"For `alias`: how the platform looks for a locale. `language`: as CLDR does, but it does not know which region or script a bare language has (`pt` for `pt-BR`). `lookup` (the default): it leaves out one subtag after the other, so that `zh-TW` would arrive at `zh`. `region`: it looks for the one tag only, such as `zh-CN`."},"complete":{"type":"integer","minimum":0,"maximum":100,"description":"For one file per locale: skip languages whose share of up-to-date translations is below this percentage. Default: 0. The catalogue's own language counts as 100."},"mode":{"enum":["generate","scaffold"],"description":"`generate` (the default): always regenerated, never edited. `scaffold`: written once, then yours to edit."},"syntaxOf":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"The id of another target whose syntax this file uses, such as `markdown` for a README."},"compile":{"enum":["mo"],"description":"A conversion of the rendered text to a binary format: `mo` compiles a gettext PO file."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"A condition: a field of the template context, such as `envelope` or `observed`. The file is only generated if the field is present, not empty and not false."},"sample":{"type":"string","minLength":1,"description":"Where the option `--sample` of `errdex generate` writes the file: a path below the target's folder `runtime`, and a template. The runtime is checked and tested with it."}}},"runtimeGroup":{"type":"object","additionalProperties":false,"required":["files"],"description":"A group of files to copy from the target's folder `runtime` with the same options.","properties":{"files":{"type":"array","minItems":1,"description":"Their paths below `runtime`, with `/`.","items":{"type":"string","minLength":1}},"to":{"type":"string","minLength":1,"description":"The folder of the package to copy them to, each under the same path as below `runtime`. A template: `src/{{package.names.module}}`. Default: the package's root folder."},"when":{"type":"string","minLength":1,"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)*$","description":"The condition for copying the files, as in `files`."},"replace":{"type":"object","minProperties":1,"description":"Placeholders, exactly as written in every file of the group, and their replacements: templates that print names. The result may contain letters, digits, `_`, `.`, `-` and `/`.","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1}},"mode":{"enum":["generate","scaffold"],"description":"As in `files`: `generate` (the default) or `scaffold`."},"comment":{"type":["string","null"],"minLength":1,"description":"The kind of comment, one of `syntax.comments`, for the header of the copy. Default: `line`, if the language has it. `null`: no header, for files such as JSON."}}}}},"words":{"$schema":"http://json-schema.org/draft-07/schema#","$id":"words.schema.json","title":"Words","description":"A target's own texts in one language, such as headings and sentences around the catalogue's texts. The file is named after the language: `words/pt-BR.json`.","type":"object","additionalProperties":false,"required":["words"],"properties":{"$schema":{"type":"string","description":"Where this schema is, so that an editor completes and explains the fields."},"words":{"type":"object","description":"The texts, by the keys that templates use. The keys are the same in every language.","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","minLength":1,"description":"The text. `{version}` stands for the value that the template passes under that name."}}}}};
