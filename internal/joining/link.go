package joining

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// valid is how long the link of an invitation signs in.
const valid = 14 * 24 * time.Hour

// crockford is the alphabet of our ids, in which a token has 32 characters.
var crockford = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// link makes a link that signs the person in once, and verifies the address. It returns
// the token of the link: 160 random bits, of which only the SHA-256 is kept.
func link(ctx context.Context, client *db.Client, personID, addressID uuid.UUID) (string, error) {
	secret := make([]byte, 20)
	if _, err := io.ReadFull(id.Random(ctx), secret); err != nil {
		return "", fmt.Errorf("make a sign-in link: %w", err)
	}
	token := crockford.EncodeToString(secret)
	hash := sha256.Sum256([]byte(token))
	err := client.SignInLink.Create().SetPersonID(personID).SetAddressID(addressID).
		SetTokenHash(hex.EncodeToString(hash[:])).SetExpiresAt(clock.Now(ctx).Add(valid)).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("make a sign-in link: %w", err)
	}
	return token, nil
}
