/** A BCP 47 tag in its usual case, in the form that spec/schema has: a language, and perhaps a script and a region. */
export const LOCALE_TAG: RegExp = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
