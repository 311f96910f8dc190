package account

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/rule"
)

// CoordinatorLetter is the job that tells a steward that a community has lost its last
// coordinator, so that the steward runs it.
type CoordinatorLetter struct {
	CommunityID uuid.UUID `json:"communityId"`
	StewardID   uuid.UUID `json:"stewardId"`
}

// Kind names the job in the queue.
func (CoordinatorLetter) Kind() string { return "coordinator_letter" }

// SendCoordinatorLetter is the work of a CoordinatorLetter; a steward without a
// confirmed address sees it on the community's page.
func (a *Account) SendCoordinatorLetter(ctx context.Context, job CoordinatorLetter) error {
	ctx = rule.AsSystem(ctx, "the letter is written for the steward")
	client := a.Database.Client
	home, err := client.Community.Get(ctx, job.CommunityID)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the community: %w", err)
	}
	to, err := client.EmailAddress.Query().
		Where(emailaddress.PersonID(job.StewardID), emailaddress.VerifiedAtNotNil()).
		Order(emailaddress.ByPreferred(sql.OrderDesc()), emailaddress.ByID()).WithPerson().First(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the address: %w", err)
	}
	name := fmt.Sprintf("coordinator.%s.%s", job.CommunityID, job.StewardID)
	message, err := a.coordinatorLetter(to.Edges.Person, home).Message(to.Address, name)
	if err != nil {
		return err
	}
	return a.Sender.Send(ctx, message)
}
