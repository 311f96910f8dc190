package account

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
)

// crockford is the alphabet of our ids, so that tokens are as easy to read aloud.
var crockford = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

const (
	secretBytes  = 20 // 160 random bits, 32 characters
	tokenPrefix  = "cst_"
	tokenLength  = len(tokenPrefix) + 32 + 7 // 7 characters hold the 32 bits of the checksum
	hintLength   = 4
	secretLength = 32
)

// secret makes 160 random bits as text.
func (a *Account) secret() (string, error) {
	bits := make([]byte, secretBytes)
	if _, err := io.ReadFull(a.Random, bits); err != nil {
		return "", fmt.Errorf("make a secret: %w", err)
	}
	return crockford.EncodeToString(bits), nil
}

// digest is what is kept of a secret. It is not salted: 160 random bits are not guessed.
func digest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// token writes the secret as a token with a checksum, by which scanners of leaked
// secrets recognise it and a mistyped one is refused without asking the database.
func token(secret string) string {
	return tokenPrefix + secret + checksum(secret)
}

// wellFormed reports whether the text is a token whose checksum fits.
func wellFormed(text string) bool {
	rest, found := strings.CutPrefix(text, tokenPrefix)
	return found && len(text) == tokenLength && checksum(rest[:secretLength]) == rest[secretLength:]
}

func checksum(secret string) string {
	sum := crc32.ChecksumIEEE([]byte(secret))
	return crockford.EncodeToString([]byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)})
}
