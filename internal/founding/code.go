// Package founding lets the first person begin a constellation, and nobody else.
package founding

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/startcode"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// signs are Crockford's 32: none of them looks like another.
const signs = "0123456789abcdefghjkmnpqrstvwxyz"

// Open returns the one-time code that begins an empty instance, for the start to print;
// empty where it has begun. Only the newest code works, whichever process made it, and
// only its hash is kept.
func Open(ctx context.Context) (code string, err error) {
	ctx = rule.AsSystem(ctx, "whoever starts the program may begin the constellation")
	begun, err := db.FromContext(ctx).Constellation.Query().Exist(ctx)
	if err != nil {
		return "", fmt.Errorf("look whether the constellation has begun: %w", err)
	}
	if begun {
		return "", nil
	}
	if code, err = newCode(ctx); err != nil {
		return "", err
	}
	kept := hash(code)
	err = db.FromContext(ctx).StartCode.Create().SetCodeHash(kept).OnConflictColumns(startcode.FieldOne).
		Update(func(u *db.StartCodeUpsert) { u.SetCodeHash(kept) }).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("keep the start code: %w", err)
	}
	return code, nil
}

// newCode is 80 random bits as people read them aloud: four groups of four.
func newCode(ctx context.Context) (string, error) {
	random := make([]byte, 16)
	if _, err := io.ReadFull(id.Random(ctx), random); err != nil {
		return "", fmt.Errorf("make a start code: %w", err)
	}
	var code strings.Builder
	for i, one := range random {
		if i > 0 && i%4 == 0 {
			code.WriteByte('-')
		}
		code.WriteByte(signs[one&31])
	}
	return code.String(), nil
}

// opens compares the code with the kept one, in a time that tells nothing about it.
func opens(ctx context.Context, code string) (bool, error) {
	ctx = rule.AsSystem(ctx, "the code is compared, not shown")
	kept, err := db.FromContext(ctx).StartCode.Query().Only(ctx)
	if db.IsNotFound(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read the start code: %w", err)
	}
	return subtle.ConstantTimeCompare([]byte(hash(code)), []byte(kept.CodeHash)) == 1, nil
}

// hash is the SHA-256 of a code as it was meant: without hyphens and spaces, and with
// the signs that were taken for others put right.
func hash(code string) string {
	meant := strings.NewReplacer("-", "", " ", "", "o", "0", "i", "1", "l", "1").Replace(strings.ToLower(strings.TrimSpace(code)))
	sum := sha256.Sum256([]byte(meant))
	return hex.EncodeToString(sum[:])
}
