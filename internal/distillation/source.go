package distillation

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// source is what an observation is drawn from.
type source struct {
	prefix         string
	id, event      uuid.UUID
	text, language string
	polarity       lessonversion.Polarity
	kind           lessonevidence.Kind
	is             predicate.LessonEvidence
}

// find reads the source as the viewer sees it.
func find(ctx context.Context, in RaiseInput) (source, error) {
	client := db.FromContext(ctx)
	found := source{prefix: in.Prefix, id: in.ID, polarity: lessonversion.PolarityIMPROVE}
	switch in.Prefix {
	case "ctb":
		said, err := client.Contribution.Get(ctx, in.ID)
		if err != nil {
			return found, fmt.Errorf("find the contribution: %w", err)
		}
		if said.State != contribution.StateSHOWN {
			return found, usererror.New("INVALID", "fromId", "This contribution is not shown any more. Draw the lesson from another.")
		}
		found.event, found.text, found.language = said.EventID, said.Text, said.Language
		found.kind, found.is = lessonevidence.KindCONTRIBUTION, lessonevidence.ContributionID(in.ID)
		if said.Kind == contribution.KindPRACTICE || said.Kind == contribution.KindTOOL || said.Kind == contribution.KindSTORY {
			found.polarity = lessonversion.PolaritySUSTAIN
		}
	case "key":
		said, err := client.KeyLearning.Get(ctx, in.ID)
		if err != nil {
			return found, fmt.Errorf("find the key learning: %w", err)
		}
		found.event, found.text, found.language = said.EventID, said.Text, said.Language
		found.kind, found.is = lessonevidence.KindKEY_LEARNING, lessonevidence.KeyLearningID(in.ID)
	case "rvi":
		item, err := client.ReviewItem.Get(ctx, in.ID)
		if err != nil {
			return found, fmt.Errorf("find what the review found: %w", err)
		}
		of, err := client.AfterActionReview.Get(ctx, item.ReviewID)
		if err != nil {
			return found, fmt.Errorf("find the review: %w", err)
		}
		found.event, found.text, found.language = of.EventID, item.Text, item.Language
		found.kind, found.is = lessonevidence.KindREVIEW_ITEM, lessonevidence.ReviewItemID(in.ID)
		if item.Question == reviewitem.QuestionKEEP {
			found.polarity = lessonversion.PolaritySUSTAIN
		}
	default:
		return found, usererror.New("INVALID", "fromId", "A lesson is drawn from a contribution, a key learning or a finding of the review.")
	}
	return found, nil
}

// allowed refuses what stays in the room: it is nobody's evidence.
func (s source) allowed(of *db.Event) error {
	if of.HouseRule == event.HouseRuleSTAYS && s.kind == lessonevidence.KindCONTRIBUTION {
		return usererror.New("STAYS_IN_ROOM", "fromId", "What was said stays in the room. Draw the lesson from a key learning or the review.")
	}
	return nil
}

// raised is the lesson that was drawn from the source before, nil where there is none.
func (s source) raised(ctx context.Context) (*db.Lesson, error) {
	before, err := db.FromContext(ctx).LessonEvidence.Query().Where(s.is, lessonevidence.HasVersionWith(lessonversion.Number(1))).
		WithVersion(func(q *db.LessonVersionQuery) { q.WithLessonRecord() }).Order(lessonevidence.ByID()).
		First(rule.AsSystem(ctx, "what gave a draft before gives the same one again"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find an earlier draft: %w", err)
	}
	return before.Edges.Version.Edges.LessonRecord, nil
}

// evidence lets the draft rest on the source.
func (s source) evidence(ctx context.Context, version *db.LessonVersion, of *db.Event) error {
	create := db.FromContext(ctx).LessonEvidence.Create().SetVersionID(version.ID).SetPosition(0).SetKind(s.kind).
		SetEventID(of.ID).SetSummary(s.text).SetLanguage(s.language)
	switch s.prefix {
	case "ctb":
		create.SetContributionID(s.id)
	case "key":
		create.SetKeyLearningID(s.id)
	default:
		create.SetReviewItemID(s.id)
	}
	if err := create.Exec(ctx); err != nil {
		return fmt.Errorf("keep the draft's evidence: %w", err)
	}
	return nil
}

// title is the beginning of the source's words.
func (s source) title() string {
	words := strings.Join(strings.Fields(s.text), " ")
	if end := strings.IndexAny(words, ".!?"); end > 20 {
		words = words[:end]
	}
	if fits(words) {
		return words
	}
	cut := []rune(words)
	for cut = cut[:min(len(cut), longestTitle-1)]; !fits(string(cut) + "…"); {
		cut = cut[:len(cut)-1]
	}
	if space := strings.LastIndex(string(cut), " "); space > 0 {
		return string(cut)[:space] + "…"
	}
	return string(cut) + "…"
}
