package demo

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Door is a person as whom one may enter the demo constellation.
type Door struct {
	As       string // member, coordinator, expert or steward
	Address  string
	PersonID uuid.UUID
	Name     string
	Headline string
}

// doors are in the order in which the sign-in page shows them.
var doors = []string{"member", "coordinator", "expert", "steward"}

// Doors lists whom a visitor of the demo may enter as. It is empty in a constellation
// that is not the demo, whose people are real.
func Doors(ctx context.Context) ([]Door, error) {
	ctx = rule.AsSystem(ctx, "the demo shows its doors to everyone")
	client := db.FromContext(ctx)
	begun, err := client.Constellation.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the demo's doors: %w", err)
	}
	if len(begun) == 0 || !begun[0].Demo {
		return nil, nil
	}
	addresses := make([]string, len(doors))
	for i, as := range doors {
		addresses[i] = personText{Door: as}.address()
	}
	found, err := client.EmailAddress.Query().Where(emailaddress.AddressIn(addresses...)).WithPerson().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the demo's doors: %w", err)
	}
	open := make([]Door, 0, len(doors))
	for i, as := range doors {
		for _, row := range found {
			if strings.EqualFold(row.Address, addresses[i]) {
				open = append(open, Door{As: as, Address: row.Address, PersonID: row.PersonID, Name: row.Edges.Person.Name, Headline: row.Edges.Person.Headline})
			}
		}
	}
	return open, nil
}
