package id

import (
	"encoding/binary"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/google/uuid"
)

// ErrMalformed is what Decode and Parse answer to anything Encode could not have written.
var ErrMalformed = errors.New("malformed id")

// alphabet is Crockford's base 32 in lower case: no i, l, o or u, and in the order of
// ASCII, so that the texts sort as the numbers do.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// digits is the length of a UUID in base 32: 26 x 5 = 130 bits, the first two of them 0.
const digits = 26

var prefixes = regexp.MustCompile(`^[a-z]{3}$`)

// Encode writes u as people and programs see it: the three letters of its kind, an
// underscore, and 26 digits that sort as u does, such as com_06f2k4m8t1vwx3c5zq7jy9abde.
func Encode(prefix string, u uuid.UUID) string {
	high, low := binary.BigEndian.Uint64(u[:8]), binary.BigEndian.Uint64(u[8:])
	text := make([]byte, digits)
	for i := digits - 1; i >= 0; i-- {
		text[i] = alphabet[low&31]
		low = low>>5 | high<<59
		high >>= 5
	}
	return prefix + "_" + string(text)
}

// Decode reads what Encode wrote. There is one spelling of each id: capital letters,
// spaces, Crockford's look-alikes and a number past 128 bits are all ErrMalformed.
func Decode(s string) (prefix string, u uuid.UUID, err error) {
	prefix, text, found := strings.Cut(s, "_")
	if !found || !prefixes.MatchString(prefix) {
		return "", uuid.Nil, fmt.Errorf("%w: it begins with no kind such as com_", ErrMalformed)
	}
	if len(text) != digits {
		return "", uuid.Nil, fmt.Errorf("%w: %d characters follow the kind instead of %d", ErrMalformed, len(text), digits)
	}
	if text[0] > '7' {
		return "", uuid.Nil, fmt.Errorf("%w: the number is too large", ErrMalformed)
	}
	var high, low uint64
	for i := range digits {
		digit := strings.IndexByte(alphabet, text[i])
		if digit < 0 {
			return "", uuid.Nil, fmt.Errorf("%w: %q is not one of its digits", ErrMalformed, text[i])
		}
		high = high<<5 | low>>59
		low = low<<5 | uint64(digit)
	}
	binary.BigEndian.PutUint64(u[:8], high)
	binary.BigEndian.PutUint64(u[8:], low)
	return prefix, u, nil
}

// Parse reads an id that must be of the kind prefix.
func Parse(prefix, s string) (uuid.UUID, error) {
	found, u, err := Decode(s)
	if err != nil {
		return uuid.Nil, err
	}
	if found != prefix {
		return uuid.Nil, fmt.Errorf("%w: it is of the kind %s where %s is asked for", ErrMalformed, found, prefix)
	}
	return u, nil
}
