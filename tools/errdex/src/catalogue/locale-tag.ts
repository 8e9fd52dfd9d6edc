/** A BCP 47 tag in its usual case: a language, then optionally a script and a region. The schemas use the same form. */
export const LOCALE_TAG: RegExp = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
