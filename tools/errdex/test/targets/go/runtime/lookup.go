// Package example_errors says what the error codes of an API mean.
package example_errors

import "strconv"

// Entry is what is known of one error code.
type Entry struct {
	Code    string
	Name    string
	Message string
}

// Lookup finds what is known of a code, which may arrive as a number or as text.
func Lookup(code any) (Entry, bool) {
	text, _ := code.(string)
	if number, ok := code.(float64); ok {
		text = strconv.FormatFloat(number, 'f', -1, 64)
	}
	for _, entry := range entries {
		if entry.Code == text {
			return entry, true
		}
	}
	return Entry{}, false
}
