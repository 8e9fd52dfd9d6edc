import { basename, extname } from "node:path";
import { parse } from "yaml";
import { hashText } from "../../src/catalogue/hash-text.ts";
import type { Snippets } from "../../src/diagnostics/registry/rule-description.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { readYaml } from "../../src/formats/yaml/yaml-document.ts";
import { catalogueOf } from "../support/catalogue.ts";

type Fields = Record<string, unknown>;

/** The folder of the catalogue; snippets name files from there, or from the folder above by this name. */
export const FOLDER = "errors";

/**
 * Makes whole files of the parts that an example shows, each with what its kind must have. What cannot
 * be parsed stays as it is.
 *
 * @returns the texts of the files by their path from the folder above the catalogue's.
 */
export function embed(snippets: Snippets): Record<string, string> {
  const whole = Object.entries(snippets).map(([name, text]) => [name.replace(`${FOLDER}/`, ""), text] as const);
  const [name, text] = whole.find(([file]) => /^catalogue\.(json|yaml)$/.test(file)) ?? ["catalogue.json", "{}"];
  const catalogue = wholeCatalogue(`${FOLDER}/${name}`, parsed(name, text) ?? {});
  const files = new Map([[name, text], ...whole].map(([file, part]) => [file, wholeFile(file, part, catalogue)]));
  return Object.fromEntries([...files].map(([file, content]) => [`${FOLDER}/${file}`, content]));
}

/** The value of a JSON or YAML snippet; null for other files, and where the reader has findings. */
function parsed(name: string, text: string): Fields | null {
  const reader = { ".json": readJson, ".yaml": readYaml }[extname(name)];
  const { document = null } = reader?.(name, text) ?? {};
  return document === null ? null : (parse(document.text) as Fields);
}

function wholeFile(name: string, text: string, catalogue: Fields): string {
  const part = parsed(name, text);
  const kind = basename(name).replace(/\.(json|yaml)$/, "");
  if (name.endsWith(".xlf")) return wholeXliff(text);
  if (part === null) return name.endsWith(".md") || name.endsWith(".csv") ? `${text}\n` : text;
  const whole = (): Fields => {
    if (kind === "catalogue") return catalogue;
    if (kind === "catalogue.lock") return wholeLock(part);
    if (kind === "errdex.config") return wholeConfig(part);
    if (kind === "observed") return wholeObserved(part);
    return name.startsWith("locales/") ? wholeLocale(kind, part, catalogue) : part;
  };
  return JSON.stringify(whole(), null, 2);
}

/** A part with a code is an entry. */
function wholeCatalogue(path: string, part: Fields): Fields {
  const { errors = [], ...rest } = "code" in part ? { errors: [part] } : part;
  const whole = catalogueOf([], { project: { path, command: "npm run errors" } });
  return { ...whole, ...rest, errors: entries(errors, "general") };
}

function entries(parts: unknown, category: string): Fields[] {
  return (parts as Fields[]).map((part, index) => ({
    code: 1001 + index,
    name: `CALL_FAILED_${"ABC"[index]}`,
    category,
    message: `call ${index} failed`,
    description: `The call ${index} failed.`,
    ...part,
  }));
}

/** A config of the catalogue in its folder. Outputs and parts that are not about the catalogue may be left out. */
function wholeConfig({ outputs, ...part }: Fields): Fields {
  const catalogue = { path: ".", outputs: outputs ?? [{ target: "markdown", folder: "docs" }] };
  return { format: 1, catalogues: [catalogue], ...part };
}

function wholeObserved({ errors, ...part }: Fields): Fields {
  const observed = entries(errors, "observed").map((entry) => ({ citations: ["acme/sdk#12"], ...entry }));
  return { catalogue: "acme", category: { id: "observed", title: "Observed" }, ...part, errors: observed };
}

function wholeLock({ errors = [], ...part }: Fields): Fields {
  const none = "000000000000";
  const locked = { documented: true, category: "general", message: none, description: none, details: none };
  return {
    format: 1,
    catalogue: "acme",
    package: "acme-errors",
    version: "1.4.0",
    about: none,
    categories: ["general"],
    locales: {},
    allowed: [],
    ...part,
    errors: (errors as Fields[]).map((entry) => ({ ...locked, ...entry })),
  };
}

/** Every text gets a state, and the hash of the text that it translates. */
function wholeLocale(tag: string, { errors = {}, ...part }: Fields, { errors: sources }: Fields): Fields {
  const wholeText = (code: string, field: string, text: unknown): Fields => {
    const source = (sources as Fields[]).find((entry) => String(entry.code) === code)?.[field] ?? "";
    return { state: "draft", source: hashText(String(source)), ...(text as Fields) };
  };
  const wholeErrors = Object.entries(errors as Record<string, Fields>).map(([code, texts]) => [
    code,
    Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, wholeText(code, field, text)])),
  ]);
  return { catalogue: "acme", locale: tag, ...part, errors: Object.fromEntries(wholeErrors) };
}

function wholeXliff(units: string): string {
  const file = '<file original="errors" datatype="plaintext" source-language="en" target-language="de">';
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${file}<body>${units}</body></file></xliff>`;
}
