package account

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The cost of a password: OWASP Password Storage Cheat Sheet, argon2id with 19 MiB.
const (
	memory          = 19 << 10 // KiB
	passes          = 2
	lanes           = 1
	saltBytes       = 16
	keyBytes        = 32
	passwordsAtOnce = 2 // 19 MiB and a core each

	shortestPassword = 10   // characters
	longestPassword  = 1000 // bytes
)

// decoy is compared with where there is no password, so that an unknown address takes
// as long as a wrong password. Nothing hashes to it but by chance.
const decoy = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// HashPassword is the password as it is kept, a PHC string.
func (a *Account) HashPassword(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltBytes)
	if _, err := io.ReadFull(a.Random, salt); err != nil {
		return "", fmt.Errorf("salt a password: %w", err)
	}
	key, err := a.derive(ctx, password, salt, memory, passes, lanes, keyBytes)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, lanes,
		base64.RawStdEncoding.EncodeToString(salt), base64.RawStdEncoding.EncodeToString(key)), nil
}

// fits reports whether the password is the one that was hashed. An empty hash fits
// nothing, and takes as long.
func (a *Account) fits(ctx context.Context, password, hash string) (bool, error) {
	known := hash != ""
	if !known {
		hash = decoy
	}
	kept, err := readHash(hash)
	if err != nil {
		return false, err
	}
	key, err := a.derive(ctx, password, kept.salt, kept.memory, kept.passes, kept.lanes, uint32(len(kept.key)))
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(key, kept.key) == 1 && known, nil
}

// derive waits for its turn, for each costs memory and a core.
func (a *Account) derive(ctx context.Context, password string, salt []byte, memory, passes uint32, lanes uint8, length uint32) ([]byte, error) {
	select {
	case a.turns <- struct{}{}:
		defer func() { <-a.turns }()
	case <-ctx.Done():
		return nil, fmt.Errorf("wait to weigh a password: %w", ctx.Err())
	}
	return argon2.IDKey([]byte(norm.NFC.String(password)), salt, passes, memory, lanes, length), nil
}

type hashed struct {
	memory, passes uint32
	lanes          uint8
	salt, key      []byte
}

func readHash(text string) (hashed, error) {
	var kept hashed
	var version int
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return kept, fmt.Errorf("read a password's hash: it is no argon2id PHC string")
	}
	if _, err := fmt.Sscanf(parts[2]+" "+parts[3], "v=%d m=%d,t=%d,p=%d", &version, &kept.memory, &kept.passes, &kept.lanes); err != nil {
		return kept, fmt.Errorf("read a password's hash: %w", err)
	}
	var err error
	if kept.salt, err = base64.RawStdEncoding.DecodeString(parts[4]); err != nil {
		return kept, fmt.Errorf("read a password's salt: %w", err)
	}
	if kept.key, err = base64.RawStdEncoding.DecodeString(parts[5]); err != nil {
		return kept, fmt.Errorf("read a password's key: %w", err)
	}
	if version != argon2.Version || kept.memory > 1<<20 || kept.passes == 0 || kept.lanes == 0 || len(kept.key) < 16 {
		return kept, fmt.Errorf("read a password's hash: its cost is not one of ours")
	}
	return kept, nil
}

// CheckPassword refuses a new password that is too short to hold; nil if it will do.
func CheckPassword(field, password string) error {
	if wrong := checkPassword(field, password); wrong != nil {
		return wrong
	}
	return nil
}

func checkPassword(field, password string) *usererror.Error {
	switch {
	case utf8.RuneCountInString(norm.NFC.String(password)) < shortestPassword:
		return usererror.New("INVALID", field, fmt.Sprintf("Choose a password of at least %d characters.", shortestPassword))
	case len(password) > longestPassword:
		return usererror.New("TOO_LONG", field, fmt.Sprintf("A password has at most %d bytes; choose a shorter one.", longestPassword))
	}
	return nil
}
