package graph_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/competencyframework"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// A token for some communities reads nothing of the others, though its person may:
// not by membership, registration, authorship, a reader row, or as steward.
func TestATokenReadsNothingOfCommunitiesItDoesNotReach(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := rule.AsSystem(at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor}), "a test fills the database")
		c := d.Client
		near := c.Community.Create().SetName("Near").SetSlug("near").SaveX(ctx)
		far := c.Community.Create().SetName("Far").SetSlug("far").SaveX(ctx)
		me := c.Person.Create().SetName("Me").SetState(person.StateACTIVE).SaveX(ctx)
		other := c.Person.Create().SetName("Other").SetState(person.StateACTIVE).SetVisibility(person.VisibilityCOMMUNITIES).SaveX(ctx)
		for _, of := range []uuid.UUID{near.ID, far.ID} {
			c.Membership.Create().SetCommunityID(of).SetPersonID(me.ID).SetRole(membership.RoleMEMBER).SetState(membership.StateACTIVE).SaveX(ctx)
			e := c.Event.Create().SetCommunityID(of).SetTitle("Event").SetState(event.StateANNOUNCED).SetStartsAt(now).SetEndsAt(now).SaveX(ctx)
			c.EventTeamMember.Create().SetEventID(e.ID).SetPersonID(me.ID).SaveX(ctx)
			c.Registration.Create().SetEventID(e.ID).SetPersonID(me.ID).SetMode(registration.ModeIN_PERSON).SetState(registration.StateCONFIRMED).SaveX(ctx)
			l := c.Lesson.Create().SetCommunityID(of).SaveX(ctx)
			v := version(t, c, l, "Lesson").SaveX(ctx)
			c.LessonAuthor.Create().SetVersionID(v.ID).SetPersonID(me.ID).SaveX(ctx)
			c.Reader.Create().SetSubjectID(l.ID).SetSubjectKind("les").SetKind(reader.KindPUBLIC).SetReaderID(l.ID).SaveX(ctx)
		}
		c.Membership.Create().SetCommunityID(far.ID).SetPersonID(other.ID).SetRole(membership.RoleMEMBER).SetState(membership.StateACTIVE).SaveX(ctx)

		for _, steward := range []bool{false, true} {
			token := viewer.Viewer{Kind: viewer.Token, PersonID: me.ID, Active: true, Steward: steward, TokenID: uuid.New(), Scopes: rule.Scopes,
				Communities: []uuid.UUID{near.ID}, Roles: map[uuid.UUID]viewer.Role{near.ID: viewer.Member, far.ID: viewer.Member}}
			data, errs := ask(t, at(t.Context(), d, token), d, `{ communities { totalCount } events { totalCount } lessons { totalCount } people { totalCount }
				viewer { memberships { totalCount } registrations { totalCount } events { totalCount } } }`, nil)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			mine := data["viewer"].(map[string]any)
			delete(data, "viewer")
			for _, lists := range []map[string]any{data, mine} {
				for name, list := range lists {
					if n := list.(map[string]any)["totalCount"]; n != 1.0 {
						t.Errorf("steward %v: %s counts %v instead of the one that the token reaches", steward, name, n)
					}
				}
			}
		}
	})
}

func TestATokenForSomeCommunitiesStartsNoOther(t *testing.T) {
	token := viewer.Viewer{Kind: viewer.Token, PersonID: uuid.New(), Active: true, Scopes: rule.Scopes}
	if because := rule.Refuses(token, rule.CommunityStart, rule.Target{}); because != "" {
		t.Errorf("a token for all communities is refused: %s", because)
	}
	token.Communities = []uuid.UUID{uuid.New()}
	if because := rule.Refuses(token, rule.CommunityStart, rule.Target{}); because != rule.TokenTooSmall {
		t.Errorf("a token for one community is refused with %q", because)
	}
}

// Without the scope of communities, a token does not count who covers a competency.
func TestWhoCoversACompetencyNeedsTheScopesOfBoth(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := rule.AsSystem(at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor}), "a test fills the database")
		c := d.Client
		in := c.Community.Create().SetName("Open").SetSlug("open").SaveX(ctx)
		framework := c.CompetencyFramework.Create().SetName("Framework").SetState(competencyframework.StateADOPTED).SaveX(ctx)
		skill := c.Competency.Create().SetFrameworkID(framework.ID).SetName("Skill").SetPosition(1).SaveX(ctx)
		c.CommunityCompetency.Create().SetCommunityID(in.ID).SetCompetencyID(skill.ID).SaveX(ctx)
		for want, scopes := range map[float64][]string{0: {rule.ScopeCompetencies}, 1: {rule.ScopeCompetencies, rule.ScopeCommunities}} {
			token := viewer.Viewer{Kind: viewer.Token, PersonID: uuid.New(), Active: true, Scopes: scopes}
			data, errs := ask(t, at(t.Context(), d, token), d, `{ competencies { nodes { communities { totalCount } } } }`, nil)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			one := data["competencies"].(map[string]any)["nodes"].([]any)[0].(map[string]any)["communities"].(map[string]any)
			if one["totalCount"] != want {
				t.Errorf("with %v it counts %v, want %v", scopes, one["totalCount"], want)
			}
		}
	})
}
