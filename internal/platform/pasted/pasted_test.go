package pasted_test

import (
	"slices"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/pasted"
)

func TestAddresses(t *testing.T) {
	for text, want := range map[string][]pasted.Address{
		"":                                  nil,
		" \n, ; ":                           nil,
		"siti@example.org budi@example.org": {{1, "", "siti@example.org"}, {1, "", "budi@example.org"}},
		"\"Lim, Mei\" <mei@example.org>; \nAda  Lovelace <ada@example.org>,x": {
			{1, "Lim, Mei", "mei@example.org"}, {2, "Ada Lovelace", "ada@example.org"}, {2, "", "x"},
		},
	} {
		if got := pasted.Addresses(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
