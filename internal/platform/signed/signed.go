// Package signed makes the links in our letters: each lets the one person it was written
// to do one thing, without signing in, until it runs out.
package signed

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// What is wrong with a link that does not open.
var (
	ErrMalformed = errors.New("the link is not one of ours; copy it whole from the letter")
	ErrExpired   = errors.New("the link has run out; open the page itself and sign in")
)

// KeyLength is that of a key, in bytes.
const KeyLength = 32

const (
	domain        = "constellation link 1" // nothing else is signed with these words
	longest       = 32                     // a purpose, in characters
	payloadLength = 16 + 16 + 4            // person, subject, seconds since 1970
	macLength     = 16                     // half of SHA-256 (RFC 2104 5)
)

// encoding is base64url without padding, in which each link is written in one way alone.
var encoding = base64.RawURLEncoding.Strict()

// Link is what a link lets somebody do.
type Link struct {
	Purpose string    // what: lower-case letters and hyphens, at most 32
	Person  uuid.UUID // who
	Subject uuid.UUID // with what, such as a registration
	Until   time.Time // when it runs out, in whole seconds
}

// Signer signs links and reads them again.
type Signer struct{ keys [][]byte }

// New is a Signer with the key in use and the earlier ones, whose links still open.
func New(current []byte, earlier ...[]byte) (*Signer, error) {
	keys := append([][]byte{current}, earlier...)
	for _, key := range keys {
		if len(key) != KeyLength {
			return nil, fmt.Errorf("a key for links has %d bytes, not %d", KeyLength, len(key))
		}
	}
	return &Signer{keys}, nil
}

// Token is the link as it stands in an address: the purpose, a dot and 70 characters.
func (s *Signer) Token(link Link) (string, error) {
	seconds := link.Until.Unix()
	if !purposeful(link.Purpose) || seconds < 0 || seconds > math.MaxUint32 {
		return "", fmt.Errorf("a link to %q until %s cannot be written", link.Purpose, link.Until)
	}
	payload := append(append(make([]byte, 0, payloadLength+macLength), link.Person[:]...), link.Subject[:]...)
	payload = binary.BigEndian.AppendUint32(payload, uint32(seconds))
	return link.Purpose + "." + encoding.EncodeToString(append(payload, mac(s.keys[0], link.Purpose, payload)...)), nil
}

// Read is what the token lets its person do by the clock in ctx. Of one that has run out
// it returns what it was for beside ErrExpired; of any other text only ErrMalformed.
func (s *Signer) Read(ctx context.Context, token string) (Link, error) {
	purpose, text, _ := strings.Cut(token, ".")
	bytes, err := encoding.DecodeString(text)
	// Go's decoder skips line breaks, so the length of the text counts too.
	if err != nil || len(text) != encoding.EncodedLen(payloadLength+macLength) || len(bytes) != payloadLength+macLength || !purposeful(purpose) {
		return Link{}, ErrMalformed
	}
	payload, sent := bytes[:payloadLength], bytes[payloadLength:]
	if !s.signed(purpose, payload, sent) {
		return Link{}, ErrMalformed
	}
	link := Link{
		Purpose: purpose, Person: uuid.UUID(payload[:16]), Subject: uuid.UUID(payload[16:32]),
		Until: time.Unix(int64(binary.BigEndian.Uint32(payload[32:])), 0).UTC(),
	}
	if !clock.Now(ctx).Before(link.Until) {
		return link, ErrExpired
	}
	return link, nil
}

// signed reports whether one of our keys made the code.
func (s *Signer) signed(purpose string, payload, sent []byte) bool {
	for _, key := range s.keys {
		if hmac.Equal(mac(key, purpose, payload), sent) {
			return true
		}
	}
	return false
}

// mac is the code of a link. A purpose has no NUL, so no two links read alike.
func mac(key []byte, purpose string, payload []byte) []byte {
	hash := hmac.New(sha256.New, key)
	hash.Write([]byte(domain + "\x00" + purpose + "\x00"))
	hash.Write(payload)
	return hash.Sum(nil)[:macLength]
}

// purposeful tells a purpose from other texts.
func purposeful(text string) bool {
	strange := func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') }
	return text != "" && len(text) <= longest && !strings.ContainsFunc(text, strange)
}
