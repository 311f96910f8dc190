package search_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/competencylabel"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// TestADocumentIsAsVisibleAsItsText: each piece of text is found by those who read it.
func TestADocumentIsAsVisibleAsItsText(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		words := func(card, content string) func(*db.CommunityCreate) {
			return func(c *db.CommunityCreate) { c.SetDomain(card).SetPractice(content) }
		}
		open := w.community("Open", community.VisibilityPUBLIC, words("opencard", "opencontent"))
		listed := w.community("Listed", community.VisibilityLISTED, words("listedcard", "listedcontent"))
		private := w.community("Private", community.VisibilityPRIVATE, words("privatecard", "privatecontent"))
		asked := w.community("Asked", community.VisibilityPUBLIC, words("askedcard", "askedcontent"), func(c *db.CommunityCreate) { c.SetState(community.StateREQUESTED) })

		meeting := w.event(open, "Meeting", "openmeeting", event.StateANNOUNCED)
		draft := w.event(open, "Draft", "draftmeeting", event.StateDRAFT)
		inside := w.event(listed, "Inside", "listedmeeting", event.StateANNOUNCED)
		must(w, 0, d.Client.KeyLearning.Create().SetEventID(inside).SetPosition(0).SetText("listedlearning").Exec(w.ctx))

		lesson := w.lesson(open)
		w.version(lesson, 1, "One", "agreedwording", lessonversion.StateAGREED)
		w.version(lesson, 2, "Two", "observedwording", lessonversion.StateOBSERVATION)
		asset := w.asset(open)
		w.edition(asset, 1, "One", "publishedsection", assetedition.StatePUBLISHED)
		w.edition(asset, 2, "Two", "draftsection", assetedition.StateDRAFT)

		shy := w.person("Shymember", person.VisibilityMEMBERS)
		w.member(shy, open, membership.RoleMEMBER)
		reader := w.person("Reader", person.VisibilityCOMMUNITIES)
		w.member(reader, listed, membership.RoleMEMBER)
		lead := w.person("Lead", person.VisibilityPUBLIC)
		w.member(lead, open, membership.RoleCOORDINATOR)
		offered := w.competency("Cataloguing", "", map[string]competencylabel.Kind{"hiddenlabel": competencylabel.KindHIDDEN, "pengkatalogan": competencylabel.KindPREFERRED})
		host, err := d.Client.Organisation.Create().SetName("Universiti Contoh").SetShortName("Unicon").Save(w.ctx)
		must(w, host, err)

		member := asPerson(reader, map[uuid.UUID]viewer.Role{listed: viewer.Member})
		coordinator := asPerson(lead, map[uuid.UUID]viewer.Role{open: viewer.Coordinator})
		steward := asPerson(uuid.New(), nil)
		steward.Steward = true
		token := member
		token.Kind, token.Scopes = viewer.Token, []string{"communities:read"}
		everyone := map[string]viewer.Viewer{"visitor": visitor, "member": member, "coordinator": coordinator, "steward": steward, "token": token, "system": {Kind: viewer.System}}

		for _, c := range []struct {
			text    string
			subject uuid.UUID
			finds   []string
		}{
			{"opencard", open, []string{"visitor", "member", "coordinator", "steward", "token", "system"}},
			{"opencontent", open, []string{"visitor", "member", "coordinator", "steward", "token", "system"}},
			{"listedcard", listed, []string{"visitor", "member", "coordinator", "steward", "token", "system"}},
			{"listedcontent", listed, []string{"member", "steward", "token", "system"}},
			{"privatecard", private, []string{"steward", "system"}},
			{"privatecontent", private, []string{"steward", "system"}},
			{"askedcard", asked, []string{"steward", "system"}},
			{"openmeeting", meeting, []string{"visitor", "member", "coordinator", "steward", "system"}},
			{"draftmeeting", draft, []string{"coordinator", "steward", "system"}},
			{"listedmeeting", inside, []string{"member", "steward", "system"}},
			{"listedlearning", inside, []string{"member", "steward", "system"}},
			{"agreedwording", lesson, []string{"visitor", "member", "coordinator", "steward", "system"}},
			{"observedwording", lesson, []string{"coordinator", "steward", "system"}},
			{"publishedsection", asset, []string{"visitor", "member", "coordinator", "steward", "system"}},
			{"draftsection", asset, []string{"coordinator", "steward", "system"}},
			{"shymember", shy, []string{"member", "coordinator", "steward", "system"}},
			{"pengkatalogan", offered, []string{"visitor", "member", "coordinator", "steward", "system"}},
			{"hiddenlabel", offered, []string{"visitor", "member", "coordinator", "steward", "system"}},
			{"unicon", host.ID, []string{"visitor", "member", "coordinator", "steward", "system"}},
		} {
			for name, v := range everyone {
				page := w.find(v, search.Query{Text: c.text})
				want := slices.Contains(c.finds, name)
				if found := len(page.Hits) == 1 && page.Hits[0].SubjectID == c.subject; found != want || page.Total != len(page.Hits) {
					t.Errorf("%s finds %s: %t (%d of %d), want %t", name, c.text, found, len(page.Hits), page.Total, want)
				}
			}
		}
		if hit := w.find(visitor, search.Query{Text: "hiddenlabel"}).Hits[0]; hit.Snippet != "pengkatalogan" {
			t.Errorf("the snippet shows %q", hit.Snippet)
		}
	})
}

// TestHiddenTextChangesNothing: the answers to an outsider are the same, byte for byte,
// with and without what they may not see.
func TestHiddenTextChangesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		open := w.community("Open water", community.VisibilityPUBLIC)
		for i := range 30 {
			w.event(open, fmt.Sprintf("Meeting %d about water", i), long("river and water.", i%7), event.StateANNOUNCED)
			lesson := w.lesson(open)
			w.version(lesson, 1, "Water", long("water", i%5)+" finds its way", lessonversion.StateSUPERSEDED)
			w.version(lesson, 2, "A river", long("water", i%3)+" and the sea", lessonversion.StateVALIDATED)
		}
		before := answers(w)

		hidden := w.community("Water water water", community.VisibilityPRIVATE)
		listed := w.community("Listed", community.VisibilityLISTED, func(c *db.CommunityCreate) { c.SetCharter(long("water", 50)) })
		for i := range 60 {
			w.event(hidden, "Water "+long("water", i%9), long("water", 20), event.StateANNOUNCED)
			w.event(listed, "Water", long("water river", 20), event.StateANNOUNCED)
			w.event(open, "Water water", long("water", 30), event.StateDRAFT)
			w.version(w.lesson(open), 1, "Water water", long("water", 30), lessonversion.StateOBSERVATION)
		}
		// Better hidden versions of lessons that are seen.
		for _, lesson := range lessonsSeen(w, d, open) {
			w.version(lesson, 3, "Water water water", long("water", 30), lessonversion.StateOBSERVATION)
		}
		if after := answers(w); after != before {
			t.Errorf("with hidden text the answers differ:\n%s\n%s", before, after)
		}
	})
}

// lessonsSeen lists the lessons of the community that a visitor sees.
func lessonsSeen(w world, d *database.Database, of uuid.UUID) []uuid.UUID {
	w.Helper()
	seen := viewer.With(w.Context(), visitor)
	list, err := d.Client.Lesson.Query().IDs(seen)
	if len(list) != 30 {
		w.Fatalf("%d lessons of %s are seen", len(list), of)
	}
	return must(w, list, err)
}

func answers(w world) string {
	w.Helper()
	var all []search.Page
	for _, text := range []string{"water", "wat", "river water", "sea", "waters"} {
		first := w.find(visitor, search.Query{Text: text, First: 7})
		all = append(all, first, w.find(visitor, search.Query{Text: text, First: 100}), w.find(visitor, search.Query{Text: text, Last: 5}))
		if len(first.Hits) > 0 {
			all = append(all, w.find(visitor, search.Query{Text: text, First: 7, After: first.Hits[len(first.Hits)-1].Cursor}))
		}
	}
	if len(all[0].Hits) != 7 || all[0].Total != 61 {
		w.Fatalf("%d of %d hits", len(all[0].Hits), all[0].Total)
	}
	text, err := json.Marshal(all)
	return string(must(w, text, err))
}

// TestStatements: one statement, whatever is asked for and by whom; and it stays short
// enough to be remembered by its connection (internal/platform/database/statements.go).
func TestStatements(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		open := w.community("Water", community.VisibilityPUBLIC)
		for i := range 60 {
			w.version(w.lesson(open), 1, fmt.Sprintf("Water %d", i), "water", lessonversion.StateAGREED)
		}
		coordinator := asPerson(uuid.New(), map[uuid.UUID]viewer.Role{open: viewer.Coordinator, uuid.New(): viewer.Facilitator})
		for name, v := range map[string]viewer.Viewer{"visitor": visitor, "coordinator": coordinator} {
			for _, first := range []int{5, 50} {
				ctx, statements := database.CountStatements(context.WithoutCancel(t.Context()))
				page, err := search.Find(ctx, d, v, search.Query{Text: "water", First: first})
				if err != nil || len(page.Hits) != first || statements.Count() != 1 {
					t.Errorf("%s, first %d: %d hits by %d statements, %v", name, first, len(page.Hits), statements.Count(), err)
				}
				if size := len(statements.String()); size > 24<<10 {
					t.Errorf("the statement for a %s has %d bytes", name, size)
				} else {
					t.Logf("the statement for a %s has %d bytes", name, size)
				}
			}
		}
	})
}
