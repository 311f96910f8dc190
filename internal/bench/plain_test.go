package bench_test

import (
	"encoding/json"
	"regexp"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/id"
)

var opaque = regexp.MustCompile(`^[a-z]{3}_[0-9a-z]{26}$`)

// plain is an answer's data with ids and moments written alike: ours are opaque and in UTC, those by
// hand as the database writes them.
func plain(b *testing.B, data any) string {
	b.Helper()
	written, err := json.Marshal(alike(data))
	if err != nil {
		b.Fatal(err)
	}
	return string(written)
}

func alike(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for name, inner := range value {
			value[name] = alike(inner)
		}
	case []any:
		for place, inner := range value {
			value[place] = alike(inner)
		}
	case string:
		if opaque.MatchString(value) {
			if _, key, err := id.Decode(value); err == nil {
				return key.String()
			}
		}
		if moment, err := time.Parse(time.RFC3339Nano, value); err == nil {
			return moment.UTC().Format(time.RFC3339Nano)
		}
	}
	return value
}
