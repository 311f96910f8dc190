package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// figuresOfEvents are what the events come to, for those who were there or belong to
// their communities.
func figuresOfEvents(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]*gen.EventFigures, error) {
	found, v := map[uuid.UUID]*gen.EventFigures{}, viewer.Of(ctx)
	if !v.SignedIn() || !v.Has(rule.ScopeEvents) {
		return found, nil
	}
	rooms, err := rule.InRoom(ctx, of, v.PersonID)
	if err != nil {
		return nil, err
	}
	for _, e := range of {
		if !rooms[e.ID] && !v.In(e.CommunityID) && !(v.Steward && v.Reaches(e.CommunityID)) {
			continue
		}
		counted, err := reviewing.Count(ctx, e)
		if err != nil {
			return nil, err
		}
		found[e.ID] = figures(counted)
	}
	return found, nil
}

func figures(of *reviewing.Figures) *gen.EventFigures {
	shown := &gen.EventFigures{
		RegisteredCount: of.Registered, PresentCount: of.Present, RemoteCount: of.Remote, AbsentCount: of.Absent,
		WalkedInCount: of.WalkedIn, GuestCount: of.Guests, KeyLearningCount: of.KeyLearnings, LessonCount: of.Lessons,
		OpenActionCount: of.Actions[actionitem.StateOPEN], DoneActionCount: of.Actions[actionitem.StateDONE],
		ByOrganisation: []*gen.OrganisationAttendance{}, Contributions: []*gen.ContributionCount{},
	}
	for _, one := range of.Organisations {
		shown.ByOrganisation = append(shown.ByOrganisation, &gen.OrganisationAttendance{Organisation: one.Organisation, Count: one.Came})
	}
	for kind, count := range of.Contributions {
		shown.Contributions = append(shown.Contributions, &gen.ContributionCount{Kind: kind, Count: count})
	}
	slices.SortFunc(shown.Contributions, func(a, b *gen.ContributionCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Kind, b.Kind))
	})
	return shown
}
