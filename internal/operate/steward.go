package operate

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// PersonByAddress finds the person with the e-mail address, for the shell.
func PersonByAddress(ctx context.Context, d *database.Database, text string) (*db.Person, error) {
	address, err := mail.Address(text)
	if err != nil {
		return nil, fmt.Errorf("%q is not an e-mail address: %w", text, err)
	}
	ctx = rule.AsSystem(ctx, "the shell belongs to the administrator")
	row, err := d.Client.EmailAddress.Query().Where(emailaddress.Address(address)).WithPerson().Only(ctx)
	if db.IsNotFound(err) {
		return nil, fmt.Errorf("nobody has the address %s", address)
	}
	if err != nil {
		return nil, fmt.Errorf("find the address: %w", err)
	}
	return row.Edges.Person, nil
}
