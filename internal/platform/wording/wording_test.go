package wording_test

import (
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/wording"
)

func TestQuotes(t *testing.T) {
	const said = "We count by hand, because the gate is broken. Kita mengira sendiri."
	for text, want := range map[string]bool{
		said: true,
		"we COUNT by hand because the gate is broken": true,
		"  the gate is broken!  ":                     true,
		"We count by hand, because the gate is bro…":  true,
		"Kita mengira": true,
		"sendiri":      true,
		"We count by hand because the gate broke": false,
		"count hand":                       false,
		"Repair the gate before counting.": false,
		said + " Always.":                  false,
		"":                                 false,
		" … ":                              false,
		"broken count":                     false,
		"日本":                               false,
	} {
		if got := wording.Quotes(text, said); got != want {
			t.Errorf("%q quotes it: %t, want %t", text, got, want)
		}
	}
	if wording.Quotes("anything", "") {
		t.Error("nothing is quoted")
	}
}
