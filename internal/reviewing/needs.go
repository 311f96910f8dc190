package reviewing

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// NeedKind is what somebody is asked for.
type NeedKind string

// The kinds of needs.
const (
	Reconfirm NeedKind = "RECONFIRM" // the date moved: say whether you still come
	PlaceFree NeedKind = "PLACE"     // a freed place was taken for you
	Review    NeedKind = "REVIEW"    // a review waits for your answer
	ActionDue NeedKind = "ACTION"    // something you took on is due

	Unsupported NeedKind = "KEY_LEARNING" // what a key learning was picked from was taken back
)

// soon is how long before its day an action is shown as needed.
const soon = 7 * 24 * time.Hour

// Need is one thing that waits for the viewer. It is computed, and settled where its
// subject is.
type Need struct {
	Kind   NeedKind
	Prefix string // of the subject's id
	ID     uuid.UUID
	Since  time.Time
	DueAt  *time.Time
}

// mostNeeds bounds how many of one kind are looked at.
const mostNeeds = 200

// Needs are what waits for the viewer, what is due first first.
func Needs(ctx context.Context) ([]Need, error) {
	if !viewer.Of(ctx).SignedIn() {
		return nil, nil
	}
	var needs []Need
	for _, find := range []func(context.Context) ([]Need, error){asked, reviews, actions, unsupported} {
		found, err := find(ctx)
		if err != nil {
			return nil, err
		}
		needs = append(needs, found...)
	}
	slices.SortFunc(needs, Need.Compare)
	return needs, nil
}

// Compare says which of two needs comes first: what is due first, then what waits longest.
func (n Need) Compare(other Need) int {
	return cmp.Or(n.due().Compare(other.due()), n.Since.Compare(other.Since), cmp.Compare(n.Kind, other.Kind), cmp.Compare(n.ID.String(), other.ID.String()))
}

func (n Need) due() time.Time {
	if n.DueAt == nil {
		return event.DefaultStartsAt()
	}
	return *n.DueAt
}

// asked are the registrations of which the viewer is asked something; of an event that
// waits for a date they are asked once it has one.
func asked(ctx context.Context) ([]Need, error) {
	waiting, err := db.FromContext(ctx).Registration.Query().Where(
		registration.PersonID(viewer.Of(ctx).PersonID), registration.AsksNEQ(registration.AsksNOTHING),
		registration.StateIn(registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING),
		registration.HasEventWith(event.EndsAtGT(clock.Now(ctx)), event.StateIn(event.StateANNOUNCED, event.StateIN_PROGRESS))).
		WithEvent().Order(registration.ByID()).Limit(mostNeeds).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find what is asked of the viewer: %w", err)
	}
	var needs []Need
	for _, one := range waiting {
		need := Need{Kind: Reconfirm, Prefix: "reg", ID: one.ID, Since: one.UpdatedAt}
		if one.Asks == registration.AsksPLACE {
			need.Kind = PlaceFree
		}
		if one.AskedAt != nil {
			need.Since = *one.AskedAt
		}
		if of := one.Edges.Event; of != nil && !of.StartsAt.Equal(event.DefaultStartsAt()) {
			need.DueAt = &of.StartsAt
		}
		needs = append(needs, need)
	}
	return needs, nil
}

// reviews are the open reviews one by one that the viewer has not answered.
func reviews(ctx context.Context) ([]Need, error) {
	who, now := viewer.Of(ctx).PersonID, clock.Now(ctx)
	open, err := db.FromContext(ctx).AfterActionReview.Query().Where(
		afteractionreview.StateEQ(afteractionreview.StateOPEN), afteractionreview.WayEQ(afteractionreview.WayONE_BY_ONE),
		afteractionreview.ClosesAtGT(now), attendedBy(who), unansweredBy(who)).
		Order(afteractionreview.ByID()).Limit(mostNeeds).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the reviews that wait: %w", err)
	}
	needs := make([]Need, len(open))
	for i, one := range open {
		needs[i] = Need{Kind: Review, Prefix: "aar", ID: one.ID, Since: one.OpenedAt, DueAt: one.ClosesAt}
	}
	return needs, nil
}

// actions are what the viewer took on that is due within a week, or was.
func actions(ctx context.Context) ([]Need, error) {
	taken, err := db.FromContext(ctx).ActionItem.Query().Where(
		actionitem.OwnerID(viewer.Of(ctx).PersonID), actionitem.StateEQ(actionitem.StateOPEN),
		actionitem.DueOnLTE(clock.Now(ctx).Add(soon))).
		Order(actionitem.ByDueOn(), actionitem.ByID()).Limit(mostNeeds).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find what the viewer took on: %w", err)
	}
	needs := make([]Need, len(taken))
	for i, one := range taken {
		needs[i] = Need{Kind: ActionDue, Prefix: "act", ID: one.ID, Since: one.CreatedAt, DueAt: one.DueOn}
	}
	return needs, nil
}

// attendedBy holds for reviews of events that the person came to.
func attendedBy(who uuid.UUID) predicate.AfterActionReview {
	return func(s *sql.Selector) { s.Where(rule.CameToEvent(who).On(s)) }
}

// unansweredBy holds for reviews that the person has not answered.
func unansweredBy(who uuid.UUID) predicate.AfterActionReview {
	return func(s *sql.Selector) {
		a := sql.Table(reviewanswer.Table).As("answered")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(a.C(reviewanswer.FieldID)).From(a).Where(sql.And(
			sql.ColumnsEQ(a.C(reviewanswer.FieldReviewID), s.C(afteractionreview.FieldID)), sql.EQ(a.C(reviewanswer.FieldPersonID), who)))))
	}
}
