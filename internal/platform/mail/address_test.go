package mail_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

func TestAddress(t *testing.T) {
	cases := map[string]struct{ text, address string }{
		"a plain address stays as it is":                 {"siti@example.org", "siti@example.org"},
		"the domain is in lower case, the name is not":   {"Siti.K@Example.ORG", "Siti.K@example.org"},
		"spaces around it are dropped":                   {" siti@example.org\n", "siti@example.org"},
		"a plus and what follows are kept":               {"siti+kopi@example.org", "siti+kopi@example.org"},
		"a domain in another script is written in ASCII": {"siti@bücher.example", "siti@xn--bcher-kva.example"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got, err := mail.Address(c.text); err != nil || got != c.address {
				t.Errorf("%q is %q, %v", c.text, got, err)
			}
		})
	}
}

func TestAddressRefuses(t *testing.T) {
	cases := map[string]string{
		"nothing":                      "",
		"no at sign":                   "siti.example.org",
		"no name":                      "@example.org",
		"no domain":                    "siti@",
		"a domain without a dot":       "siti@localhost",
		"a domain of dots":             "siti@..",
		"two at signs":                 "siti@a@example.org",
		"a display name":               "Siti <siti@example.org>",
		"two addresses":                "siti@example.org, budi@example.org",
		"a second header":              "siti@example.org\r\nBcc: budi@example.org",
		"a line break in the name":     "si\nti@example.org",
		"a NUL":                        "siti\x00@example.org",
		"a quoted name":                `"si ti"@example.org`,
		"a comment":                    "siti(x)@example.org",
		"an IP literal":                "siti@[127.0.0.1]",
		"a dot at the end of the name": "siti.@example.org",
		"two dots in the name":         "si..ti@example.org",
		"a name in another script":     "सीता@example.org",
		"a name of 65 characters":      strings.Repeat("a", 65) + "@example.org",
		"more than 254 characters":     "siti@" + strings.Repeat("a.", 130) + "org",
		"a label of 64 characters":     "siti@" + strings.Repeat("a", 64) + ".org",
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			if got, err := mail.Address(text); !errors.Is(err, mail.ErrAddress) || got != "" {
				t.Errorf("%q is %q, %v", text, got, err)
			}
		})
	}
}
