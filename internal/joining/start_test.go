package joining_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/communitycompetency"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/platform/given"
)

func start(w *world, p *db.Person, in joining.StartInput) (*db.Community, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Community, error) { return joining.Start(ctx, in) })
}

func edit(w *world, p *db.Person, in joining.EditInput) (*db.Community, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Community, error) { return joining.Edit(ctx, in) })
}

func sees(w *world, p *db.Person, c *db.Community) bool {
	w.Helper()
	_, err := w.database.Client.Community.Get(w.as(p), c.ID)
	if err != nil && !db.IsNotFound(err) {
		w.Fatal(err)
	}
	return err == nil
}

func TestStarting(t *testing.T) {
	each(t, func(w *world) {
		steward, siti, budi := w.steward(), w.person("Siti"), w.person("Budi")
		asked, err := start(w, siti, joining.StartInput{Name: " Pustakawan Perak ", Domain: "Buku."})
		w.must(err)
		if asked.State != community.StateREQUESTED || asked.Slug != "pustakawan-perak" || asked.Name != "Pustakawan Perak" || asked.MemberCount != 1 {
			w.Errorf("the community is %+v", asked)
		}
		if state, role := w.stateOf(asked, siti); state != membership.StateACTIVE || role != membership.RoleCOORDINATOR {
			w.Errorf("who asked is %s %s", state, role)
		}
		for p, want := range map[*db.Person]bool{siti: true, steward: true, budi: false, nil: false} {
			if sees(w, p, asked) != want {
				w.Errorf("%v sees the community that waits: %t", p, !want)
			}
		}
		host := w.database.Client.Organisation.Create().SetName("UM").SaveX(w.system())
		language, policy := "ms", community.JoinPolicyBY_INVITATION
		at := w.database.Client.Constellation.Query().OnlyX(w.system())
		started, err := start(w, steward, joining.StartInput{Name: "Pustakawan Perak", Domain: "Buku.", HostID: &host.ID, Language: &language, JoinPolicy: &policy})
		w.must(err)
		if started.State != community.StateACTIVE || started.Slug != "pustakawan-perak-2" || *started.HostID != host.ID ||
			started.Language != "ms" || started.JoinPolicy != policy || started.Zone != at.Zone {
			w.Errorf("the community is %+v", started)
		}
		if !sees(w, budi, started) {
			w.Error("the community that is active is not seen")
		}
		w.counts(started, 1)
		w.trails(rule.CommunityStart, 2)
		_, err = start(w, nil, joining.StartInput{Name: "A", Domain: "B"})
		w.wants(err, "UNAUTHENTICATED")
	})
}

func TestStartingRefuses(t *testing.T) {
	text := func(s string) *string { return &s }
	cases := map[string]struct {
		in   joining.StartInput
		want string
	}{
		"no name":                 {joining.StartInput{Name: "  ", Domain: "b"}, "REQUIRED name"},
		"no domain":               {joining.StartInput{Name: "a", Domain: " \n"}, "REQUIRED domain"},
		"a long name":             {joining.StartInput{Name: strings.Repeat("a", 201), Domain: "b"}, "TOO_LONG name"},
		"a long charter":          {joining.StartInput{Name: "a", Domain: "b", Charter: text(strings.Repeat("a", 20_001))}, "TOO_LONG charter"},
		"a NUL":                   {joining.StartInput{Name: "a\x00", Domain: "b"}, "INVALID name"},
		"a taken slug":            {joining.StartInput{Name: "a", Domain: "b", Slug: text("taken")}, "TAKEN slug"},
		"a slug that pages need":  {joining.StartInput{Name: "a", Domain: "b", Slug: text("new")}, "TAKEN slug"},
		"a slug with spaces":      {joining.StartInput{Name: "a", Domain: "b", Slug: text("A b")}, "INVALID slug"},
		"a slug of signs":         {joining.StartInput{Name: "a", Domain: "b", Slug: text("!")}, "INVALID slug"},
		"a host that there isn't": {joining.StartInput{Name: "a", Domain: "b", HostID: &uuid.Max}, "NOT_FOUND hostId"},
	}
	each(t, func(w *world) {
		siti := w.person("Siti")
		w.community("taken", siti, community.JoinPolicyOPEN)
		for name, c := range cases {
			if _, err := start(w, siti, c.in); code(err) != c.want {
				w.Errorf("%s: the answer is %q, want %q", name, code(err), c.want)
			}
		}
		w.trails(rule.CommunityStart, 0)
	})
}

func TestNamesGiveAddresses(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		for i, c := range []struct{ name, want string }{
			{"Komuniti Éksplorasi", "komuniti-eksplorasi"}, {"图书馆", "图书馆"}, {"图书馆", "图书馆-2"}, {"图书馆", "图书馆-3"},
			{"New", "new-2"}, {"???", "community"}, {"!!", "community-2"},
			{strings.Repeat("x", 200), strings.Repeat("x", 70)}, {strings.Repeat("x", 199), strings.Repeat("x", 70) + "-2"},
		} {
			got, err := start(w, siti, joining.StartInput{Name: c.name, Domain: "b"})
			w.must(err)
			if got.Slug != c.want {
				w.Errorf("%d: %q is at %q, want %q", i, c.name, got.Slug, c.want)
			}
		}
	})
}

func TestManyStartTheSameNameAtOnce(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		for _, answer := range atOnce(10, func(int) error {
			_, err := start(w, siti, joining.StartInput{Name: "Same", Domain: "b"})
			return err
		}) {
			if answer != "" {
				w.Error(answer)
			}
		}
		slugs := w.database.Client.Community.Query().Select(community.FieldSlug).StringsX(w.system())
		slices.Sort(slugs)
		if want := "same same-10 same-2 same-3 same-4 same-5 same-6 same-7 same-8 same-9"; strings.Join(slugs, " ") != want {
			w.Errorf("the slugs are %v", slugs)
		}
	})
}

func TestEditing(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		home := w.community("home", siti, community.JoinPolicyOPEN)
		host := w.database.Client.Organisation.Create().SetName("UM").SaveX(w.system())
		w.now = w.now.Add(1e9)
		edited, err := edit(w, siti, joining.EditInput{CommunityID: home.ID, Revision: 1,
			Name: given.To("Rumah"), Slug: given.To("rumah"), Charter: given.To("Kita."), Cadence: given.To("monthly"),
			Stage: given.To(community.StageMATURING), HostID: given.To(host.ID), JoinPolicy: given.To(community.JoinPolicyBY_INVITATION)})
		w.must(err)
		if edited.Name != "Rumah" || edited.SortName != "rumah" || edited.Slug != "rumah" || *edited.Stage != community.StageMATURING || edited.Revision != 2 ||
			edited.Domain != "We care." || edited.Charter != "Kita." || *edited.HostID != host.ID || !edited.UpdatedAt.Equal(w.now) {
			w.Errorf("the community is %+v", edited)
		}
		edited, err = edit(w, siti, joining.EditInput{CommunityID: home.ID, Revision: 2,
			Charter: given.Nothing[string](), Stage: given.Nothing[community.Stage](), HostID: given.Nothing[uuid.UUID](), Slug: given.Nothing[string]()})
		w.must(err)
		if edited.Charter != "" || edited.Stage != nil || edited.HostID != nil || edited.Slug != "rumah" || edited.Cadence != "monthly" {
			w.Errorf("the community is %+v", edited)
		}
		line := w.database.Client.Trail.Query().AllX(w.system())[1]
		if got := strings.Join(line.Changed, " "); got != "charter host_id stage" || line.SubjectRevision != 3 || *line.ActorID != siti.ID {
			w.Errorf("the trail says %s", got)
		}
	})
}

func TestEditingRefuses(t *testing.T) {
	each(t, func(w *world) {
		siti, budi := w.person("Siti"), w.person("Budi")
		home := w.community("home", siti, community.JoinPolicyOPEN)
		w.community("taken", siti, community.JoinPolicyOPEN)
		w.member(home, budi, membership.RoleFACILITATOR, membership.StateACTIVE)
		in := joining.EditInput{CommunityID: home.ID, Revision: 1, Name: given.To("b")}
		_, err := edit(w, budi, in)
		w.wants(err, "FORBIDDEN")
		for _, c := range []struct {
			change func(in *joining.EditInput)
			want   string
		}{
			{func(in *joining.EditInput) { in.CommunityID = uuid.Max }, "NOT_FOUND"},
			{func(in *joining.EditInput) { in.Revision = 2 }, "CONFLICT revision"},
			{func(in *joining.EditInput) { in.Name = given.Nothing[string]() }, "REQUIRED name"},
			{func(in *joining.EditInput) { in.Domain = given.To(" ") }, "REQUIRED domain"},
			{func(in *joining.EditInput) { in.Domain = given.Nothing[string]() }, "REQUIRED domain"},
			{func(in *joining.EditInput) { in.Slug = given.To("taken") }, "TAKEN slug"},
			{func(in *joining.EditInput) { in.Slug = given.To("Not This") }, "INVALID slug"},
			{func(in *joining.EditInput) { in.HostID = given.To(uuid.Max) }, "NOT_FOUND hostId"},
			{func(in *joining.EditInput) { in.Cadence = given.To(strings.Repeat("a", 301)) }, "TOO_LONG cadence"},
			{func(in *joining.EditInput) { in.Visibility = given.To(community.Visibility("SECRET")) }, "INVALID visibility"},
		} {
			in := in
			c.change(&in)
			if _, err := edit(w, siti, in); code(err) != c.want {
				w.Errorf("%+v: the answer is %q, want %q", in, code(err), c.want)
			}
		}
		if now := w.database.Client.Community.GetX(w.system(), home.ID); now.Revision != 1 {
			w.Errorf("something was written: %+v", now)
		}
		w.must(home.Update().SetState(community.StateARCHIVED).Exec(w.system()))
		_, err = edit(w, siti, in)
		w.wants(err, "ARCHIVED communityId")
	})
}

func TestOfEditsAtOnceOneIsKept(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		home := w.community("home", siti, community.JoinPolicyOPEN)
		answers := atOnce(5, func(i int) error {
			_, err := edit(w, siti, joining.EditInput{CommunityID: home.ID, Revision: 1, Name: given.To(fmt.Sprint(i))})
			return err
		})
		slices.Sort(answers)
		if want := "|CONFLICT revision|CONFLICT revision|CONFLICT revision|CONFLICT revision"; strings.Join(answers, "|") != want {
			w.Errorf("the answers are %v", answers)
		}
	})
}

func TestAChangedPolicyKeepsMemberships(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		home := w.community("home", siti, community.JoinPolicyON_REQUEST)
		for _, state := range []membership.State{"ACTIVE", "INVITED", "REQUESTED", "SUSPENDED", "LEFT"} {
			w.member(home, w.person("Somebody"), membership.RoleMEMBER, state)
		}
		states := func() []string {
			list := w.database.Client.Membership.Query().Order(membership.ByID()).Select(membership.FieldState).StringsX(w.system())
			return list
		}
		before := states()
		for i, policy := range []community.JoinPolicy{"OPEN", "BY_INVITATION"} {
			_, err := edit(w, siti, joining.EditInput{CommunityID: home.ID, Revision: i + 1, JoinPolicy: given.To(policy)})
			w.must(err)
		}
		if after := states(); !slices.Equal(before, after) {
			w.Errorf("the memberships are %v, and were %v", after, before)
		}
	})
}

func TestEditingCompetencies(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		home := w.community("home", siti, community.JoinPolicyOPEN)
		client := w.database.Client
		framework := client.CompetencyFramework.Create().SetName("Ours").SetState("ADOPTED").SaveX(w.system())
		client.ProficiencyLevel.Create().SetFrameworkID(framework.ID).SetName("One").SetRank(1).ExecX(w.system())
		hidden := client.CompetencyFramework.Create().SetName("Draft").SaveX(w.system())
		a := client.Competency.Create().SetFrameworkID(framework.ID).SetName("A").SaveX(w.system())
		b := client.Competency.Create().SetFrameworkID(framework.ID).SetName("B").SaveX(w.system())
		draft := client.Competency.Create().SetFrameworkID(hidden.ID).SetName("C").SaveX(w.system())
		one, two := 1, 2
		cares := func(revision int, list ...joining.CompetencyInput) error {
			_, err := edit(w, siti, joining.EditInput{CommunityID: home.ID, Revision: revision, Competencies: given.To(list)})
			return err
		}
		rows := func() (text string) {
			for _, row := range client.CommunityCompetency.Query().Order(communitycompetency.ByCompetencyField(competency.FieldName)).WithCompetency().AllX(w.system()) {
				rank := 0
				if row.TargetRank != nil {
					rank = *row.TargetRank
				}
				text += fmt.Sprint(row.Edges.Competency.Name, rank)
			}
			return text
		}
		w.must(cares(1, joining.CompetencyInput{CompetencyID: a.ID, TargetRank: &one}, joining.CompetencyInput{CompetencyID: b.ID}))
		if got := rows(); got != "A1B0" {
			w.Errorf("it cares for %s", got)
		}
		kept := client.CommunityCompetency.Query().Where(communitycompetency.CompetencyID(b.ID)).OnlyX(w.system())
		w.must(cares(2, joining.CompetencyInput{CompetencyID: b.ID, TargetRank: &one}))
		if got := rows(); got != "B1" || client.CommunityCompetency.Query().OnlyX(w.system()).ID != kept.ID {
			w.Errorf("it cares for %s, in the same row: %s", got, kept.ID)
		}
		w.wants(cares(3, joining.CompetencyInput{CompetencyID: draft.ID}), "NOT_FOUND competencies.0.competencyId")
		w.wants(cares(3, joining.CompetencyInput{CompetencyID: a.ID}, joining.CompetencyInput{CompetencyID: a.ID}), "INVALID competencies.1.competencyId")
		w.wants(cares(3, joining.CompetencyInput{CompetencyID: a.ID, TargetRank: &two}), "INVALID competencies.0.targetRank")
		if got := rows(); got != "B1" {
			w.Errorf("what was refused left %s", got)
		}
		w.must(cares(3))
		if got := rows(); got != "" {
			w.Errorf("an empty list left %s", got)
		}
	})
}

func TestAnsweringWhoWantsToStart(t *testing.T) {
	answer := func(w *world, p *db.Person, c *db.Community, accept bool) (*db.Community, error) {
		return do(w, p, func(ctx context.Context) (*db.Community, error) {
			return joining.Answer(ctx, joining.AnswerInput{CommunityID: c.ID, Accept: accept})
		})
	}
	each(t, func(w *world) {
		steward, siti := w.steward(), w.person("Siti")
		good, err := start(w, siti, joining.StartInput{Name: "Good", Domain: "b"})
		w.must(err)
		bad, err := start(w, siti, joining.StartInput{Name: "Bad", Domain: "b"})
		w.must(err)
		_, err = answer(w, w.person("Budi"), good, true)
		w.wants(err, "NOT_FOUND")
		_, err = answer(w, siti, good, true)
		w.wants(err, "FORBIDDEN")
		now, err := answer(w, steward, good, true)
		w.must(err)
		if now.State != community.StateACTIVE || now.Revision != 2 {
			w.Errorf("the community is %+v", now)
		}
		_, err = answer(w, steward, good, false)
		w.wants(err, "INVALID communityId")
		gone, err := answer(w, steward, bad, false)
		w.must(err)
		if gone != nil || sees(w, steward, bad) || w.database.Client.Membership.Query().Where(membership.CommunityID(bad.ID)).ExistX(w.system()) {
			w.Error("the community that was declined is still there")
		}
		w.trails(rule.CommunityAnswer, 2)
		again, err := start(w, siti, joining.StartInput{Name: "Bad", Domain: "b"})
		w.must(err)
		if again.Slug != "bad" {
			w.Errorf("the slug is %s", again.Slug)
		}
		w.letters(map[string]int{"start_letter": 3, "start_answer_letter": 2})
	})
}

func TestArchiving(t *testing.T) {
	archive := func(w *world, p *db.Person, c, successor *db.Community) (*db.Community, error) {
		in := joining.ArchiveInput{CommunityID: c.ID, Revision: 1}
		if successor != nil {
			in.SuccessorID = &successor.ID
		}
		return do(w, p, func(ctx context.Context) (*db.Community, error) { return joining.Archive(ctx, in) })
	}
	each(t, func(w *world) {
		siti := w.person("Siti")
		home, other := w.community("home", siti, community.JoinPolicyOPEN), w.community("other", siti, community.JoinPolicyOPEN)
		waiting, closed := w.community("waiting", siti, community.JoinPolicyOPEN), w.community("closed", siti, community.JoinPolicyOPEN)
		w.must(waiting.Update().SetState(community.StateREQUESTED).Exec(w.system()))
		w.must(closed.Update().SetState(community.StateARCHIVED).Exec(w.system()))
		hidden := w.community("hidden", w.person("Budi"), community.JoinPolicyOPEN)
		w.must(hidden.Update().SetVisibility(community.VisibilityPRIVATE).Exec(w.system()))
		asset := w.database.Client.KnowledgeAsset.Create().SetCommunityID(home.ID).SetKind("REPORT").SaveX(w.system())
		w.database.Client.AssetEdition.Create().SetAssetID(asset.ID).SetNumber(1).SetTitle("Report").SetState(assetedition.StatePUBLISHED).ExecX(w.system())

		for successor, want := range map[*db.Community]string{
			nil: "REQUIRED successorId", home: "INVALID successorId", waiting: "NOT_APPROVED successorId",
			closed: "ARCHIVED successorId", hidden: "NOT_FOUND successorId",
		} {
			if _, err := archive(w, siti, home, successor); code(err) != want {
				w.Errorf("the successor %v: %q, want %q", successor, code(err), want)
			}
		}
		_, err := archive(w, w.person("Budi"), home, other)
		w.wants(err, "FORBIDDEN")
		now, err := archive(w, siti, home, other)
		w.must(err)
		if now.State != community.StateARCHIVED || *now.SuccessorID != other.ID || !now.ArchivedAt.Equal(w.now) || now.Revision != 2 {
			w.Errorf("the community is %+v", now)
		}
		_, err = archive(w, siti, home, other)
		w.wants(err, "ARCHIVED communityId")
		second := w.community("second", siti, community.JoinPolicyOPEN)
		_, err = archive(w, siti, second, other)
		w.must(err) // one community looks after what several published
		if other = w.database.Client.Community.GetX(w.system(), other.ID); other.SuccessorID != nil {
			w.Errorf("the successor has a successor, %s", other.SuccessorID)
		}
		_, err = archive(w, siti, waiting, nil)
		w.wants(err, "NOT_APPROVED communityId")
		_, err = archive(w, siti, other, nil) // published nothing
		w.must(err)
		w.trails(rule.CommunityArchive, 3)
	})
}

func TestTwoCommunitiesAreNotArchivedIntoEachOther(t *testing.T) {
	each(t, func(w *world) {
		siti := w.person("Siti")
		pair := []*db.Community{w.community("one", siti, community.JoinPolicyOPEN), w.community("two", siti, community.JoinPolicyOPEN)}
		answers := strings.Join(atOnce(2, func(i int) error {
			_, err := do(w, siti, func(ctx context.Context) (*db.Community, error) {
				return joining.Archive(ctx, joining.ArchiveInput{CommunityID: pair[i].ID, Revision: 1, SuccessorID: &pair[1-i].ID})
			})
			return err
		}), "")
		if answers != "ARCHIVED successorId" && answers != "CONFLICT revision" && answers != "ARCHIVED communityId" {
			w.Errorf("the answers are %q", answers)
		}
	})
}
