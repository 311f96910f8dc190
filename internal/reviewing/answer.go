package reviewing

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// fewest is how many answers there must be before any is shown: of fewer, people would
// know whose they are.
const fewest = 3

// AnswerInput is what one person answers to the four questions; empty where they say nothing.
type AnswerInput struct {
	ReviewID                                     uuid.UUID
	Expected, Happened, Difference, Keep, Change string
}

// Answer keeps the viewer's answer to a review one by one; it can be changed while the
// review is open. Nobody else reads it: once closed, answers are shown without names, and
// only where there are enough.
func Answer(ctx context.Context, in AnswerInput) (*db.AfterActionReview, error) {
	ctx, held, review, err := holdReview(ctx, rule.ReviewAnswerGive, in.ReviewID)
	if err != nil {
		return nil, err
	}
	came, err := rule.CameTo(ctx, viewer.Of(ctx).PersonID, held.ID)
	if err != nil {
		return nil, err
	}
	if code := CannotAnswer(review, came[held.ID], clock.Now(ctx)); code != "" {
		return review, refused(code)
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	before, err := mine(ctx, review.ID)
	if err != nil {
		return nil, err
	}
	answers := db.FromContext(ctx).ReviewAnswer
	if before == nil {
		err = answers.Create().SetReviewID(review.ID).SetPersonID(viewer.Of(ctx).PersonID).SetLanguage(held.Language).
			SetExpected(in.Expected).SetHappened(in.Happened).SetDifference(in.Difference).SetKeep(in.Keep).SetChange(in.Change).Exec(ctx)
	} else {
		err = answers.UpdateOneID(before.ID).AddRevision(1).
			SetExpected(in.Expected).SetHappened(in.Happened).SetDifference(in.Difference).SetKeep(in.Keep).SetChange(in.Change).Exec(ctx)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the answer: %w", err), nil)
	}
	if before == nil {
		if review, err = db.FromContext(ctx).AfterActionReview.UpdateOneID(review.ID).AddAnswerCount(1).Save(ctx); err != nil {
			return nil, fmt.Errorf("count the answer: %w", err)
		}
	}
	if err := tell(ctx, held.ID, "aar", review.ID); err != nil {
		return nil, err
	}
	return review, trail.Keep(ctx, rule.ReviewAnswerGive, trail.Subject{Kind: "aar", ID: review.ID, Revision: review.Revision})
}

// CannotAnswer is the code that says why the person cannot answer, empty where they can.
func CannotAnswer(review *db.AfterActionReview, there bool, now time.Time) string {
	switch {
	case review == nil, review.State != afteractionreview.StateOPEN, review.Way != afteractionreview.WayONE_BY_ONE,
		review.ClosesAt != nil && !now.Before(*review.ClosesAt):
		return reviewClosed
	case !there:
		return notThere
	}
	return ""
}

// mine is the viewer's own answer, nil where there is none.
func mine(ctx context.Context, review uuid.UUID) (*db.ReviewAnswer, error) {
	found, err := db.FromContext(ctx).ReviewAnswer.Query().
		Where(reviewanswer.ReviewID(review), reviewanswer.PersonID(viewer.Of(ctx).PersonID)).
		Only(rule.AsSystem(ctx, "one's own answer is found, whatever the token may read"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find one's answer: %w", err)
	}
	return found, nil
}

func (in AnswerInput) check() error {
	var wrong usererror.List
	said := false
	for _, one := range []struct{ field, text string }{
		{"expected", in.Expected}, {"happened", in.Happened}, {"difference", in.Difference}, {"keep", in.Keep}, {"change", in.Change},
	} {
		said = said || strings.TrimSpace(one.text) != ""
		if hooks.Length(one.text) > longestItem {
			wrong = append(wrong, usererror.New("TOO_LONG", one.field, fmt.Sprintf("Write at most %d characters.", longestItem)))
		}
	}
	if !said {
		wrong = append(wrong, usererror.New("REQUIRED", "", "Answer at least one of the questions."))
	}
	return wrong.OrNil()
}

// Shown are the answers to a review as readers see them, in an order that says nothing of
// who gave them or when: none while it is open, and none where there are too few.
func Shown(ctx context.Context, review *db.AfterActionReview) ([]*db.ReviewAnswer, error) {
	if review.State != afteractionreview.StateCLOSED || review.AnswerCount < fewest {
		return nil, nil
	}
	answers, err := db.FromContext(ctx).ReviewAnswer.Query().Where(reviewanswer.ReviewID(review.ID)).
		All(rule.AsSystem(ctx, "closed answers are shown without names"))
	if err != nil {
		return nil, fmt.Errorf("read the answers: %w", err)
	}
	if len(answers) < fewest { // some of their people were erased
		return nil, nil
	}
	slices.SortFunc(answers, func(a, b *db.ReviewAnswer) int { return cmp.Compare(lot(review, a), lot(review, b)) })
	return answers, nil
}

// lot is the place of an answer among the others: by chance, but always the same.
func lot(review *db.AfterActionReview, a *db.ReviewAnswer) string {
	sum := sha256.Sum256([]byte(review.ID.String() + "\x00" + strings.Join([]string{a.Expected, a.Happened, a.Difference, a.Keep, a.Change}, "\x00")))
	return string(sum[:])
}
