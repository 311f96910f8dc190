// Package joining lets people start communities, come in, invite others, take a role
// and leave again.
package joining

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// errNobody is a fault of the caller: these acts are done by somebody.
var errNobody = errors.New("joining: the act needs a person, and the viewer is none")

// seen returns the community as far as the viewer may know of it, else a not-found
// error, which is the same for a hidden community as for none.
func seen(ctx context.Context, id uuid.UUID) (*db.Community, error) {
	c, err := db.FromContext(ctx).Community.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("find the community: %w", err)
	}
	return c, nil
}

// held returns the community as it is now and keeps it so until the transaction ends:
// whoever changes its members holds it first, so that counts are right, its last
// coordinator stays, and nobody waits for each other.
func held(ctx context.Context, id uuid.UUID) (*db.Community, error) {
	ctx = rule.AsSystem(ctx, "the act was allowed; the community is held while its members change")
	c, err := db.FromContext(ctx).Community.Query().Where(community.ID(id), hold).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("hold the community: %w", err)
	}
	return c, nil
}

// hold locks the rows read. On SQLite the transaction is the only writer already.
// FOR NO KEY UPDATE lets others add rows that refer to the row meanwhile.
func hold(s *sql.Selector) {
	if s.Dialect() == dialect.Postgres {
		s.For(sql.LockStrength("NO KEY UPDATE"))
	}
}

// alive refuses what an archived community and one that waits for the steward cannot take.
func alive(c *db.Community) error {
	if code := lifeless(c); code != "" {
		return usererror.New(code, "communityId", messages[code])
	}
	return nil
}

func lifeless(c *db.Community) string {
	switch c.State {
	case community.StateARCHIVED:
		return "ARCHIVED"
	case community.StateREQUESTED:
		return "NOT_APPROVED"
	default:
		return ""
	}
}

// messages say what to do about the codes that several acts share.
var messages = map[string]string{
	"ARCHIVED":         "The community is archived. See the community that looks after what it published.",
	"NOT_APPROVED":     "The community waits for the steward's answer. Try again when it is active.",
	"BY_INVITATION":    "The community takes members by invitation. Ask one of its coordinators to invite you.",
	"SUSPENDED":        "The membership is suspended. Ask a coordinator of the community.",
	"LAST_COORDINATOR": "This is the last coordinator, and a community needs one. Make somebody else coordinator first.",
	"NOT_A_MEMBER":     "There is no such membership. Join the community first.",
}

func refusal(code, field string) error { return usererror.New(code, field, messages[code]) }

var errStale = usererror.New("CONFLICT", "revision", "Somebody changed it meanwhile. Read it again and repeat your edit.")

// count changes the number of active members of a community that is held; it is no
// edit, so neither revision nor updated_at change.
func count(ctx context.Context, c *db.Community, by int) error {
	err := db.FromContext(ctx).Community.UpdateOneID(c.ID).AddMemberCount(by).SetUpdatedAt(c.UpdatedAt).Exec(ctx)
	if err != nil {
		return fmt.Errorf("count the members: %w", err)
	}
	return nil
}

// self returns the person who acts.
func self(ctx context.Context) (uuid.UUID, error) {
	v := viewer.Of(ctx)
	if !v.SignedIn() {
		return uuid.Nil, errNobody
	}
	return v.PersonID, nil
}
