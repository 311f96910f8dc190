package locale_test

import (
	"strings"
	"testing"
	_ "time/tzdata" // as the binary has it

	"github.com/constellation-cop/constellation/internal/platform/locale"
)

func TestLanguage(t *testing.T) {
	for tag, good := range map[string]bool{
		"en": true, "ms": true, "ms-MY": true, "zh-Hant-MY": true,
		"": false, "English": false, "e": false, "en_": false, "en\x00": false, "../en": false,
		"en-" + strings.Repeat("a-", 30) + "b": false,
	} {
		if locale.Language(tag) != good {
			t.Errorf("%q: got %v", tag, !good)
		}
	}
}

func TestZone(t *testing.T) {
	for name, good := range map[string]bool{
		"Asia/Kuala_Lumpur": true, "UTC": true, "America/Argentina/Buenos_Aires": true,
		"": false, "Local": false, "Mars/Olympus": false, "../../etc/passwd": false, "+08:00": false,
	} {
		if locale.Zone(name) != good {
			t.Errorf("%q: got %v", name, !good)
		}
	}
}
