package mail

import (
	"errors"
	"fmt"
	"net/mail"
	"strings"

	"golang.org/x/net/idna"
)

// ErrAddress is what Address answers to a text that is no mail address.
var ErrAddress = errors.New("not a mail address")

// domains reads names as a resolver would (RFC 5891), within the lengths of RFC 1035.
var domains = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.StrictDomainName(true), idna.VerifyDNSLength(true))

// Address is the one form in which we keep the mail address in text: without a name or
// spaces around it, the domain in lower case and ASCII (RFC 5891). The part before the @
// stays as it was written, for only its own server knows whether case matters there.
// Quoted local parts, comments, IP literals and lengths past RFC 5321 4.5.3.1 are refused.
func Address(text string) (string, error) {
	text = strings.TrimSpace(text)
	if len(text) > 254 {
		return "", fmt.Errorf("%w: it is longer than 254 characters", ErrAddress)
	}
	at := strings.LastIndexByte(text, '@')
	if at < 1 {
		return "", fmt.Errorf("%w: write it like name@example.org", ErrAddress)
	}
	local := text[:at]
	if len(local) > 64 || strings.ContainsFunc(local, strangeInLocal) {
		return "", fmt.Errorf("%w: the part before the @ is longer than 64 characters or has characters other than letters, digits and .!#$%%&'*+/=?^_`{|}~-", ErrAddress)
	}
	domain, err := domains.ToASCII(text[at+1:])
	if err != nil || !strings.Contains(domain, ".") || len(domain) > 253 {
		return "", fmt.Errorf("%w: the part after the @ is not a domain such as example.org", ErrAddress)
	}
	address := local + "@" + domain
	if parsed, err := mail.ParseAddress(address); err != nil || parsed.Address != address || parsed.Name != "" {
		return "", fmt.Errorf("%w: write it like name@example.org", ErrAddress)
	}
	return address, nil
}

// strangeInLocal tells the characters that RFC 5322 3.2.3 keeps out of a dot-atom.
func strangeInLocal(r rune) bool {
	letterOrDigit := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	return !letterOrDigit && !strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r)
}
