// Loads message files as programs with go-i18n do, and says samples with them.
// Input: the files, the language of each sample's reader, and samples. Output: the samples' texts.
package main

import (
	"encoding/json"
	"os"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

type sample struct {
	Language string
	Keys     []string
	Values   map[string]interface{}
	Count    interface{}
}

func main() {
	var given struct {
		Default string
		Files   []string
		Samples []sample
	}
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
		panic(err)
	}
	bundle := i18n.NewBundle(language.Make(given.Default))
	for _, file := range given.Files {
		bundle.MustLoadMessageFile(file)
	}
	texts := []string{}
	for _, one := range given.Samples {
		localizer := i18n.NewLocalizer(bundle, one.Language)
		count := one.Count
		// JSON has floating numbers only, and a plural counts whole ones.
		if number, isNumber := count.(float64); isNumber {
			count = int(number)
		}
		text := "no message"
		for _, key := range one.Keys {
			found, err := localizer.Localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: one.Values, PluralCount: count})
			if err == nil {
				text = found
				break
			}
			text = err.Error()
		}
		texts = append(texts, text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(texts); err != nil {
		panic(err)
	}
}
