package example_errors

// Envelope names the fields that carry an error, in the order in which they are looked for.
type Envelope struct {
	Code    []string
	Message []string
}

// Decoded is an error as it was received, and what is known of it.
type Decoded struct {
	Code    any
	Message string
	// Entry is nil when the code is unknown.
	Entry *Entry
}

// FromResponse reads the error out of a parsed response.
func FromResponse(body map[string]any) Decoded {
	decoded := Decoded{Code: first(body, envelope.Code)}
	decoded.Message, _ = first(body, envelope.Message).(string)
	if entry, ok := Lookup(decoded.Code); ok {
		decoded.Entry = &entry
	}
	return decoded
}

func first(body map[string]any, names []string) any {
	for _, name := range names {
		if value, ok := body[name]; ok {
			return value
		}
	}
	return nil
}
