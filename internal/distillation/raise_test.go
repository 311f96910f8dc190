package distillation_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/distillation"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var today = time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)

// house is a community whose event was held, and what came of it.
type house struct {
	*testing.T
	*database.Database
	ctx         context.Context // of the house itself
	cafe        *db.Event
	facilitator viewer.Viewer
	ada         viewer.Viewer
	said        *db.Contribution
	learned     *db.KeyLearning
	found       *db.ReviewItem
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	h.ctx = rule.AsSystem(clock.With(db.NewContext(t.Context(), d.Client), func() time.Time { return today }), "the test sets the scene")
	c, ctx := d.Client, h.ctx
	home := c.Community.Create().SetName("Records").SetSlug("records").SaveX(ctx)
	h.cafe = c.Event.Create().SetCommunityID(home.ID).SetTitle("Café").SetPurpose("Know when to leave.").SetState(event.StateHELD).
		SetStartsAt(today.Add(-2 * time.Hour)).SetEndsAt(today).SaveX(ctx)
	skill := c.Competency.Create().SetFrameworkID(c.CompetencyFramework.Create().SetName("F").SaveX(ctx).ID).SetName("Reading the sea").SaveX(ctx)
	c.EventCompetency.Create().SetEventID(h.cafe.ID).SetCompetencyID(skill.ID).ExecX(ctx)
	meet := func(name string, role membership.Role) viewer.Viewer {
		p := c.Person.Create().SetName(name).SetState(person.StateACTIVE).SaveX(ctx)
		c.Membership.Create().SetCommunityID(home.ID).SetPersonID(p.ID).SetRole(role).SetState(membership.StateACTIVE).ExecX(ctx)
		return viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: true, Roles: map[uuid.UUID]viewer.Role{home.ID: viewer.Role(role)}}
	}
	h.facilitator, h.ada = meet("Facilitator", membership.RoleFACILITATOR), meet("Ada", membership.RoleMEMBER)
	c.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(h.ada.PersonID).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).ExecX(ctx)
	h.said = c.Contribution.Create().SetEventID(h.cafe.ID).SetAuthorID(h.ada.PersonID).SetCapturedByID(h.ada.PersonID).SetClientID("1").
		SetKind(contribution.KindPRACTICE).SetText("We ring the bell an hour before. Then all leave.").SetAttribution(contribution.AttributionANONYMOUS).SetLanguage("ms").SaveX(ctx)
	h.learned = c.KeyLearning.Create().SetEventID(h.cafe.ID).SetPosition(0).SetText("Leave before the water turns.").SaveX(ctx)
	review := c.AfterActionReview.Create().SetEventID(h.cafe.ID).SetWay(afteractionreview.WayTOGETHER).SetOpenedAt(today).SaveX(ctx)
	h.found = c.ReviewItem.Create().SetReviewID(review.ID).SetQuestion(reviewitem.QuestionKEEP).SetPosition(0).SetText("The bell was heard.").SaveX(ctx)
	return h
}

// raise raises an observation as the viewer, in a transaction as the mutation does.
func (h *house) raise(v viewer.Viewer, in distillation.RaiseInput) (lesson *db.Lesson, code string) {
	h.Helper()
	err := h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
		var err error
		lesson, err = distillation.Raise(ctx, in)
		return err
	})
	var wrong *usererror.Error
	var refused *rule.Refusal
	switch {
	case errors.As(err, &wrong):
		return lesson, wrong.Code + " " + wrong.Field
	case errors.As(err, &refused):
		return lesson, string(refused.Because)
	case db.IsNotFound(err):
		return lesson, "NOT_FOUND"
	case err != nil:
		h.Fatal(err)
	}
	return lesson, ""
}

func TestADraftRestsOnWhatItIsDrawnFromAndSaysSo(t *testing.T) {
	for name, one := range map[string]struct {
		from            func(*house) distillation.RaiseInput
		kind            lessonevidence.Kind
		polarity        lessonversion.Polarity
		title, language string
	}{
		"a contribution, of a practice to keep": {func(h *house) distillation.RaiseInput { return distillation.RaiseInput{Prefix: "ctb", ID: h.said.ID} },
			lessonevidence.KindCONTRIBUTION, lessonversion.PolaritySUSTAIN, "We ring the bell an hour before", "ms"},
		"a key learning": {func(h *house) distillation.RaiseInput {
			return distillation.RaiseInput{Prefix: "key", ID: h.learned.ID}
		},
			lessonevidence.KindKEY_LEARNING, lessonversion.PolarityIMPROVE, "Leave before the water turns", "en"},
		"a finding of the review, to keep": {func(h *house) distillation.RaiseInput { return distillation.RaiseInput{Prefix: "rvi", ID: h.found.ID} },
			lessonevidence.KindREVIEW_ITEM, lessonversion.PolaritySUSTAIN, "The bell was heard.", "en"},
	} {
		t.Run(name, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) {
				h := open(t, d)
				in := one.from(h)
				lesson, code := h.raise(h.facilitator, in)
				if code != "" {
					t.Fatal(code)
				}
				version := d.Client.LessonVersion.Query().Where(lessonversion.LessonID(lesson.ID)).OnlyX(h.ctx)
				if version.State != lessonversion.StateOBSERVATION || version.Title != one.title || version.Polarity != one.polarity ||
					version.Language != one.language || version.Context != "Know when to leave." || version.Number != 1 {
					t.Errorf("the draft is %v", version)
				}
				rests := d.Client.LessonEvidence.Query().OnlyX(h.ctx)
				if rests.Kind != one.kind || rests.VersionID != version.ID || rests.EventID == nil || *rests.EventID != h.cafe.ID || rests.Summary == "" {
					t.Errorf("it rests on %v", rests)
				}
				link := d.Client.Provenance.Query().Where(provenance.SubjectID(version.ID)).OnlyX(h.ctx)
				if link.Predicate != provenance.PredicateDERIVED_FROM || link.SubjectKind != "lev" || link.ObjectKind != in.Prefix || link.ObjectID != in.ID {
					t.Errorf("it came from %v", link)
				}
				tie := d.Client.EventLesson.Query().OnlyX(h.ctx)
				if tie.Relation != eventlesson.RelationDRAWN_FROM || tie.LessonID != lesson.ID || tie.EventID != h.cafe.ID {
					t.Errorf("it belongs to its event by %v", tie)
				}
				if author := d.Client.LessonAuthor.Query().OnlyX(h.ctx); author.PersonID != h.facilitator.PersonID {
					t.Errorf("its author is %v", author)
				}
				if aims := d.Client.LessonCompetency.Query().CountX(h.ctx); aims != 1 {
					t.Errorf("it has %d competencies of its event", aims)
				}
				again, code := h.raise(h.facilitator, in)
				if code != "" || again.ID != lesson.ID || d.Client.Lesson.Query().CountX(h.ctx) != 1 || d.Client.Trail.Query().CountX(h.ctx) != 1 {
					t.Errorf("raised again it is %v, %s", again, code)
				}
			})
		})
	}
}

func TestWhatStaysInTheRoomIsNobodysEvidence(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		d.Client.Event.UpdateOneID(h.cafe.ID).SetHouseRule(event.HouseRuleSTAYS).ExecX(h.ctx)
		if _, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "ctb", ID: h.said.ID}); code != "STAYS_IN_ROOM fromId" {
			t.Errorf("what was said gave %q", code)
		}
		if _, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "key", ID: h.learned.ID}); code != "" {
			t.Errorf("what was learned gave %q", code)
		}
	})
}

func TestRaisingRefuses(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		blank, long, wide, fits := " ", strings.Repeat("x", 121), strings.Repeat("潮", 67), strings.Repeat("x", 120)
		for want, in := range map[string]distillation.RaiseInput{
			"REQUIRED title": {Prefix: "key", ID: h.learned.ID, Title: &blank},
			"TOO_LONG title": {Prefix: "key", ID: h.learned.ID, Title: &long},
			"INVALID fromId": {Prefix: "evt", ID: h.cafe.ID},
			"NOT_FOUND":      {Prefix: "key", ID: h.found.ID},
		} {
			if _, code := h.raise(h.facilitator, in); code != want {
				t.Errorf("want %q, got %q", want, code)
			}
		}
		if _, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "key", ID: h.learned.ID, Title: &wide}); code != "TOO_LONG title" {
			t.Errorf("a wide title gave %q", code)
		}
		if _, code := h.raise(h.ada, distillation.RaiseInput{Prefix: "key", ID: h.learned.ID}); code != "FORBIDDEN" {
			t.Errorf("a member hears %q", code)
		}
		d.Client.Contribution.UpdateOneID(h.said.ID).SetState(contribution.StateHIDDEN).ExecX(h.ctx)
		if _, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "ctb", ID: h.said.ID}); code != "INVALID fromId" {
			t.Errorf("what is hidden gave %q", code)
		}
		improve := lessonversion.PolarityIMPROVE
		lesson, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "rvi", ID: h.found.ID, Title: &fits, Polarity: &improve})
		if code != "" {
			t.Fatal(code)
		}
		if version := d.Client.LessonVersion.Query().Where(lessonversion.LessonID(lesson.ID)).OnlyX(h.ctx); version.Title != fits || version.Polarity != improve {
			t.Errorf("as it was put it is %v", version)
		}
	})
}

func TestTwoWhoRaiseTheSameAtOnceGetOneDraft(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		drafts := make(chan uuid.UUID, 4)
		for range cap(drafts) {
			go func() {
				var lesson *db.Lesson
				err := h.InTx(viewer.With(h.ctx, h.facilitator), func(ctx context.Context) (err error) {
					lesson, err = distillation.Raise(ctx, distillation.RaiseInput{Prefix: "key", ID: h.learned.ID})
					return err
				})
				if err != nil {
					t.Error(err)
					drafts <- uuid.Nil
					return
				}
				drafts <- lesson.ID
			}()
		}
		different := map[uuid.UUID]bool{}
		for range cap(drafts) {
			different[<-drafts] = true
		}
		if len(different) != 1 {
			t.Errorf("they got %v", different)
		}
	})
}

func TestADraftIsCalledByTheBeginningOfItsWordsInAnyScript(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		for said, want := range map[string]string{
			strings.Repeat("潮", 2000):                            strings.Repeat("潮", 65) + "…",
			"Bell. " + strings.Repeat("We ring it early ", 20):   "Bell. " + strings.Repeat("We ring it early ", 6) + "We ring it…",
			"Kami bunyikan loceng sejam lebih awal? Ya, selalu.": "Kami bunyikan loceng sejam lebih awal",
			"  One line\n\tof two  ":                             "One line of two",
			strings.Repeat("🙂", 200):                             strings.Repeat("🙂", 49) + "…",
		} {
			one := d.Client.Contribution.Create().SetEventID(h.cafe.ID).SetAuthorID(h.ada.PersonID).SetCapturedByID(h.ada.PersonID).
				SetClientID(uuid.NewString()).SetText(said).SetAttribution(contribution.AttributionNAMED).SaveX(h.ctx)
			lesson, code := h.raise(h.facilitator, distillation.RaiseInput{Prefix: "ctb", ID: one.ID})
			if code != "" {
				t.Fatalf("%.20q: %s", said, code)
			}
			if version := d.Client.LessonVersion.Query().Where(lessonversion.LessonID(lesson.ID)).OnlyX(h.ctx); version.Title != want {
				t.Errorf("%.20q is called %q, want %q", said, version.Title, want)
			}
		}
	})
}
