package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// AnswerRequestInput answers the request to join that is the membership.
type AnswerRequestInput struct {
	MembershipID uuid.UUID
	Accept       bool
}

// AnswerRequest lets the person in, or declines, and writes to them.
func AnswerRequest(ctx context.Context, in AnswerRequestInput) (*db.Membership, error) {
	m, err := visible(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.RequestAnswer, rule.Target{Community: m.CommunityID, Person: m.PersonID})
	if err != nil {
		return nil, err
	}
	c, err := held(ctx, m.CommunityID)
	if err != nil {
		return nil, err
	}
	if m, err = again(ctx, m.ID); err != nil {
		return nil, err
	}
	if m.State != membership.StateREQUESTED {
		return m, answered(m)
	}
	if !in.Accept {
		declined, err := keep(ctx, rule.RequestAnswer, m, m.Update().SetState(membership.StateLEFT))
		if err != nil {
			return declined, err
		}
		return declined, tellDeclined(ctx, declined)
	}
	if err := alive(c); err != nil {
		return m, err
	}
	accepted, err := keep(ctx, rule.RequestAnswer, m, m.Update().SetState(membership.StateACTIVE))
	if err != nil {
		return accepted, err
	}
	if err := count(ctx, c, 1); err != nil {
		return nil, err
	}
	return accepted, tellAccepted(ctx, accepted)
}

func answered(m *db.Membership) error {
	if m.State == membership.StateACTIVE {
		return usererror.New("ALREADY_MEMBER", "membershipId", "The person is a member already; there is nothing to answer.")
	}
	return usererror.New("INVALID", "membershipId", "There is no open request; it was taken back or answered.")
}

// visible returns a membership that the viewer may see, else a not-found error.
func visible(ctx context.Context, id uuid.UUID) (*db.Membership, error) {
	m, err := db.FromContext(ctx).Membership.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("find the membership: %w", err)
	}
	return m, nil
}
