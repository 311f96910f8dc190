package reviewing

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Missing is whose answer to a review is not there, and when they were last asked for it.
type Missing struct {
	People  []uuid.UUID
	AskedAt time.Time
}

// MissingOf finds whose answers to the reviews are missing, by the review. Together nobody
// answers alone, so nobody is missing.
func MissingOf(ctx context.Context, reviews []*db.AfterActionReview) (map[uuid.UUID]Missing, error) {
	found := make(map[uuid.UUID]Missing, len(reviews))
	reviewOf, events, keys := map[uuid.UUID]uuid.UUID{}, []uuid.UUID{}, []uuid.UUID{}
	for _, one := range reviews {
		found[one.ID] = Missing{AskedAt: one.OpenedAt}
		if one.Way == afteractionreview.WayONE_BY_ONE {
			reviewOf[one.EventID] = one.ID
			events, keys = append(events, one.EventID), append(keys, one.ID)
		}
	}
	if len(keys) == 0 {
		return found, nil
	}
	ctx = rule.AsSystem(ctx, "whoever came and has not answered is reminded, whoever sees them")
	silent, err := db.FromContext(ctx).Registration.Query().
		Where(registration.EventIDIn(events...), rule.WasThere, unanswered(),
			registration.HasPersonWith(person.StateIn(person.StateACTIVE, person.StateGUEST), person.MergedIntoIDIsNil())).
		Order(registration.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find whose answers are missing: %w", err)
	}
	for _, one := range silent {
		of := found[reviewOf[one.EventID]]
		of.People = append(of.People, one.PersonID)
		found[reviewOf[one.EventID]] = of
	}
	reminded, err := db.FromContext(ctx).Trail.Query().
		Where(trail.SubjectIDIn(keys...), trail.Act(string(rule.ReviewRemind)), trail.Refused(false)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find when they were reminded: %w", err)
	}
	for _, line := range reminded {
		if of := found[line.SubjectID]; line.CreatedAt.After(of.AskedAt) {
			of.AskedAt = line.CreatedAt
			found[line.SubjectID] = of
		}
	}
	return found, nil
}

// unanswered holds for registrations of people who have not answered the event's review.
func unanswered() predicate.Registration {
	return func(s *sql.Selector) {
		a, r := sql.Table(reviewanswer.Table).As("answered"), sql.Table(afteractionreview.Table).As("asked")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(a.C(reviewanswer.FieldID)).From(a).
			Join(r).On(r.C(afteractionreview.FieldID), a.C(reviewanswer.FieldReviewID)).Where(sql.And(
			sql.ColumnsEQ(r.C(afteractionreview.FieldEventID), s.C(registration.FieldEventID)),
			sql.ColumnsEQ(a.C(reviewanswer.FieldPersonID), s.C(registration.FieldPersonID))))))
	}
}
