package demo_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestWhatAVisitorReads(t *testing.T) {
	everything := filled(t, testdb.SQLite(t))
	visitor := viewer.With(everything, viewer.Viewer{Kind: viewer.Visitor})
	client := db.FromContext(everything)
	if cards := all(client.Community.Query().All(visitor))(t); len(cards) != 10 {
		t.Errorf("a visitor sees %d cards, not those of nine communities and a listed one", len(cards))
	}
	hidden := map[uuid.UUID]bool{}
	for _, c := range all(client.Community.Query().All(everything))(t) {
		hidden[c.ID] = c.Visibility != "PUBLIC"
	}
	for _, e := range all(client.Event.Query().All(visitor))(t) {
		if hidden[e.CommunityID] || e.State == event.StateDRAFT {
			t.Errorf("a visitor sees %s", e.Title)
		}
	}
	reports, guides := 0, 0
	for _, a := range all(client.KnowledgeAsset.Query().All(visitor))(t) {
		switch {
		case hidden[a.CommunityID]:
			guides++
		case a.Kind == "REPORT":
			reports++
		}
	}
	if reports != 9 || guides != 1 {
		t.Errorf("a visitor reads %d reports, and %d works that were let out of the communities that are not public", reports, guides)
	}
}

func TestNoLessonWasAgreedByMoreThanThereWere(t *testing.T) {
	ctx := filled(t, testdb.SQLite(t))
	client := db.FromContext(ctx)
	employer := employers(ctx, t)
	for _, v := range all(client.LessonVersion.Query().WithLessonRecord().All(ctx))(t) {
		entitled := map[uuid.UUID]bool{}
		for _, m := range all(client.Membership.Query().Where(membership.CommunityID(v.Edges.LessonRecord.CommunityID),
			membership.StateEQ(membership.StateACTIVE), membership.RoleNEQ(membership.RoleOBSERVER)).All(ctx))(t) {
			entitled[m.PersonID] = true
		}
		for _, source := range all(client.EventLesson.Query().Where(eventlesson.LessonID(v.LessonID), eventlesson.RelationEQ(eventlesson.RelationDRAWN_FROM)).All(ctx))(t) {
			for _, r := range all(client.Registration.Query().Where(registration.EventID(source.EventID),
				registration.AttendanceIn(registration.AttendancePRESENT, registration.AttendanceREMOTE)).All(ctx))(t) {
				entitled[r.PersonID] = true
			}
		}
		organisations := map[uuid.UUID]bool{}
		for person := range entitled {
			organisations[employer[person]] = true
		}
		if v.AgreedBy > len(entitled) || v.AgreedOrganisations > len(organisations) || v.AgreedOrganisations > v.AgreedBy {
			t.Errorf("%s: agreed by %d from %d; there were %d from %d", v.Title, v.AgreedBy, v.AgreedOrganisations, len(entitled), len(organisations))
		}
	}
}

// employers are the organisations of people, the whole for its parts.
func employers(ctx context.Context, t *testing.T) map[uuid.UUID]uuid.UUID {
	t.Helper()
	of := map[uuid.UUID]uuid.UUID{}
	for _, a := range all(db.FromContext(ctx).Affiliation.Query().WithOrganisation().All(ctx))(t) {
		of[a.PersonID] = a.OrganisationID
		if whole := a.Edges.Organisation.PartOfID; whole != nil {
			of[a.PersonID] = *whole
		}
	}
	return of
}
