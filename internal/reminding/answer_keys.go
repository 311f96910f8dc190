package reminding

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/housekey"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/signed"
)

// links is the purpose of the keys that sign the links in letters.
const links = "links"

// signer signs and reads links with the newest key and the one before it. The first link
// of a house makes its first key.
func signer(ctx context.Context, client *db.Client) (*signed.Signer, error) {
	ctx = rule.AsSystem(ctx, "the keys are the house's own")
	keys, err := readKeys(ctx, client)
	if err == nil && len(keys) == 0 {
		if err = makeKey(ctx, client, 1); err == nil || db.IsConstraintError(err) { // another process made it
			keys, err = readKeys(ctx, client)
		}
	}
	if err != nil {
		return nil, err
	}
	return signed.New(keys[0], keys[1:]...)
}

// RenewKey has new links signed with a new key. Those signed with the key until now open
// still; those of the key before it, and of all others, no more.
func RenewKey(ctx context.Context) error {
	ctx = rule.AsSystem(ctx, "the keys are the house's own")
	client := db.FromContext(ctx)
	last, err := client.HouseKey.Query().Where(housekey.Purpose(links)).Order(housekey.ByGeneration(sql.OrderDesc())).First(ctx)
	if db.IsNotFound(err) {
		return makeKey(ctx, client, 1)
	}
	if err != nil {
		return fmt.Errorf("read the key of links: %w", err)
	}
	return makeKey(ctx, client, last.Generation+1)
}

func readKeys(ctx context.Context, client *db.Client) ([][]byte, error) {
	rows, err := client.HouseKey.Query().Where(housekey.Purpose(links)).
		Order(housekey.ByGeneration(sql.OrderDesc())).Limit(2).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the keys of links: %w", err)
	}
	keys := make([][]byte, len(rows))
	for i, row := range rows {
		if keys[i], err = hex.DecodeString(row.Value); err != nil {
			return nil, fmt.Errorf("read the keys of links: %w", err)
		}
	}
	return keys, nil
}

func makeKey(ctx context.Context, client *db.Client, generation int) error {
	secret := make([]byte, signed.KeyLength)
	if _, err := io.ReadFull(id.Random(ctx), secret); err != nil {
		return fmt.Errorf("make a key of links: %w", err)
	}
	err := client.HouseKey.Create().SetPurpose(links).SetGeneration(generation).SetValue(hex.EncodeToString(secret)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("make a key of links: %w", err)
	}
	return nil
}
