/** A plural of a .stringsdict file or a string catalogue, by the name that a format calls it by. */
export type Variables = Readonly<Record<string, (count: number) => string>>;

type Value = string | number;

const SPECIFIER = /%(?:(\d+)\$(@|lld|g|#@(\w+)@)|(%))/y;

/**
 * Formats as Foundation's `String(format:)` does what we write for it. Stricter where Foundation goes
 * wrong without a word: an argument of another type, an argument left out before one that is used
 * (it finds the arguments one after another, by the types that the format gives), a stray `%`.
 *
 * https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/Strings/Articles/formatSpecifiers.html
 *
 * @param known the places that a format around this one has given the type of.
 */
export function formatString(
  format: string,
  values: readonly Value[],
  variables: Variables = {},
  known: readonly number[] = [],
): string {
  const places = new Set(known);
  const pieces: (() => string)[] = [];
  const insert = (value: Value | undefined, type: string, variable: string | undefined): string => {
    if (value === undefined) throw new Error(`${format}: there is no such argument`);
    if ((type === "@") !== (typeof value === "string")) throw new Error(`${format}: ${value} is not for %${type}`);
    if (variable === undefined) return String(value);
    const form = variables[variable];
    if (form === undefined) throw new Error(`${format}: there is no ${variable}`);
    return formatString(form(Number(value)), values, variables, [...places]);
  };
  for (let at = 0; at < format.length; ) {
    if (format[at] !== "%") {
      const end = format.indexOf("%", at) === -1 ? format.length : format.indexOf("%", at);
      const text = format.slice(at, end);
      pieces.push(() => text);
      at = end;
      continue;
    }
    SPECIFIER.lastIndex = at;
    const [whole, place, type = "", variable, percent] = SPECIFIER.exec(format) ?? [];
    if (whole === undefined) throw new Error(`${format}: a stray % at ${at}`);
    at += whole.length;
    if (percent !== undefined) pieces.push(() => "%");
    else {
      places.add(Number(place));
      pieces.push(() => insert(values[Number(place) - 1], type, variable));
    }
  }
  for (const place of places) {
    if (place > 1 && !places.has(place - 1)) throw new Error(`${format}: argument ${place - 1} is left out`);
  }
  return pieces.map((piece) => piece()).join("");
}

/** The form that a language takes for a number: its category's, or `other`. */
export function chooseForm(forms: Readonly<Record<string, string>>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  if (form === undefined) throw new Error("There is no form other.");
  return form;
}
