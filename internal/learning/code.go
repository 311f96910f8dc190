package learning

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/constellation-cop/constellation/internal/platform/id"
)

// The letters of codes are Crockford's: none looks like another. Eight of them are a
// million million codes, so that nobody guesses the one on somebody else's wall.
const (
	codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	codeLength  = 8
)

// DrawCode draws the code that opens an event's door.
func DrawCode(ctx context.Context) (string, error) {
	var drawn [codeLength]byte
	if _, err := io.ReadFull(id.Random(ctx), drawn[:]); err != nil {
		return "", fmt.Errorf("draw the code of an event: %w", err)
	}
	for i, b := range drawn {
		drawn[i] = codeLetters[int(b)%len(codeLetters)]
	}
	return string(drawn[:]), nil
}

// ReadCode is the code as it is kept, from what somebody typed: in small letters, with
// spaces, and with the letters that Crockford's alphabet reads as digits.
func ReadCode(typed string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == 'O':
			return '0'
		case r == 'I' || r == 'L':
			return '1'
		case strings.ContainsRune(codeLetters, r):
			return r
		}
		return -1
	}, strings.ToUpper(typed))
}
