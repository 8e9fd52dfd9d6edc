# Loads message bundles as Rails does, and says samples with them.
#
# Input: the folder, languages, and samples. Output: the keys of each language's file, and the samples' texts.
require "i18n"
require "i18n/backend/pluralization"
require "json"

given = JSON.parse($stdin.read)
I18n::Backend::Simple.include(I18n::Backend::Pluralization)
I18n.load_path = Dir[File.join(given["folder"], "*.{rb,yml}")].sort
I18n.default_locale = :en

# Keys are split at a character that no code holds.
SPLIT = "\u0001"

def keys(given, language)
  tree = YAML.safe_load(File.read(File.join(given["folder"], "acme_errors.#{language}.yml"), encoding: "UTF-8"))
  tree.fetch(language).fetch("acme_errors").flat_map do |code, fields|
    fields.keys.map { |field| "#{code}.#{field}" }
  end
end

def say(sample)
  key = ["acme_errors", sample["code"], sample["field"]].join(SPLIT)
  options = { locale: sample["language"], separator: SPLIT, raise: true }
  values = sample["values"].to_h { |name, value| [name.to_sym, value] }
  return I18n.t(key, **values, **options) unless sample["kind"]

  I18n.t("#{key}_#{sample['kind']}", default: key.to_sym, **values, **options)
rescue I18n::ArgumentError => error
  error.class.name
end

puts JSON.generate(
  "keys" => given["languages"].to_h { |language| [language, keys(given, language)] },
  "texts" => given["samples"].map { |sample| say(sample) }
)
