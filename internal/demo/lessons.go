package demo

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/reader"
)

type lessonText struct {
	Key, Event, Fate, Language string
	Competencies               []string
	Versions                   []versionText
}

type versionText struct {
	State, Scope, Title, Polarity                                string
	Context, Happened, Cause, Lesson, Recommendation, Conditions string
	Authors, From                                                []string
	Evidence                                                     []int // of the event's key learnings, from 0
	Agreed                                                       []int // people, organisations
	Reviewed                                                     int
	Dates                                                        struct{ Made, Agreed, Validated int }
}

func (s *scribe) lessons(ctx context.Context, b book) error {
	for _, c := range b.Communities {
		for _, l := range c.Lessons {
			if err := s.oneLesson(ctx, c, l); err != nil {
				return fmt.Errorf("lesson %s/%s: %w", c.Key, l.Key, err)
			}
		}
	}
	return nil
}

func (s *scribe) oneLesson(ctx context.Context, c communityText, l lessonText) error {
	at := s.event[c.Key+"/"+l.Event]
	if at == nil {
		return fmt.Errorf("there is no event %q", l.Event)
	}
	made, err := db.FromContext(ctx).Lesson.Create().SetCommunityID(s.community[c.Key].ID).
		SetFate(lesson.Fate(cmp.Or(l.Fate, "KEPT"))).Save(s.at(ctx, s.days(l.Versions[0].Dates.Made)))
	if err != nil {
		return err
	}
	key := c.Key + "/" + l.Key
	s.lesson[key] = made
	err = db.FromContext(ctx).EventLesson.Create().SetEventID(at.ID).SetLessonID(made.ID).
		SetRelation(eventlesson.RelationDRAWN_FROM).Exec(s.at(ctx, made.CreatedAt))
	if err != nil {
		return err
	}
	for i, v := range l.Versions {
		version, err := s.lessonVersion(ctx, c, l, i+1, v)
		if err != nil {
			return err
		}
		s.version[fmt.Sprintf("%s@%d", key, i+1)] = version
		if err := s.partsOfVersion(ctx, c, l, version, v); err != nil {
			return err
		}
		if before := s.latestVersion[key]; before != nil {
			if err := s.derive(s.at(ctx, version.CreatedAt), "lev", version.ID, provenance.PredicateDERIVED_FROM, "lev", before.ID); err != nil {
				return err
			}
		}
		s.latestVersion[key] = version
	}
	return nil
}

func (s *scribe) lessonVersion(ctx context.Context, c communityText, l lessonText, number int, v versionText) (*db.LessonVersion, error) {
	create := db.FromContext(ctx).LessonVersion.Create().SetLessonID(s.lesson[c.Key+"/"+l.Key].ID).SetNumber(number).
		SetLanguage(cmp.Or(l.Language, c.Language, "en")).SetState(lessonversion.State(v.State)).
		SetTitle(v.Title).SetContext(v.Context).SetHappened(v.Happened).SetCause(v.Cause).SetLesson(v.Lesson).
		SetRecommendation(v.Recommendation).SetConditions(v.Conditions).
		SetPolarity(lessonversion.Polarity(v.Polarity)).SetScope(lessonversion.Scope(cmp.Or(v.Scope, "SPECIFIC"))).
		SetReviewedBy(v.Reviewed)
	if len(v.Agreed) == 2 {
		agreed := s.days(v.Dates.Agreed)
		create.SetAgreedBy(v.Agreed[0]).SetAgreedOrganisations(v.Agreed[1]).SetAgreedAt(agreed).SetReviewOn(s.nextYearly(agreed))
	}
	if v.Dates.Validated != 0 {
		create.SetValidatedAt(s.days(v.Dates.Validated))
	}
	return create.Save(s.at(ctx, s.days(v.Dates.Made)))
}

// nextYearly is the next anniversary that is still to come.
func (s *scribe) nextYearly(since time.Time) time.Time {
	for !since.After(s.now) {
		since = since.AddDate(1, 0, 0)
	}
	return since
}

func (s *scribe) partsOfVersion(ctx context.Context, c communityText, l lessonText, version *db.LessonVersion, v versionText) error {
	ctx = s.at(ctx, version.CreatedAt)
	for _, key := range v.Authors {
		author, err := look(s.person, "person", key)
		if err != nil {
			return err
		}
		if err := db.FromContext(ctx).LessonAuthor.Create().SetVersionID(version.ID).SetPersonID(author.ID).Exec(ctx); err != nil {
			return err
		}
	}
	for _, code := range l.Competencies {
		one, err := look(s.competency, "competency", code)
		if err != nil {
			return err
		}
		if err := db.FromContext(ctx).LessonCompetency.Create().SetVersionID(version.ID).SetCompetencyID(one.ID).Exec(ctx); err != nil {
			return err
		}
	}
	if err := s.evidence(ctx, c.Key+"/"+l.Event, version, v); err != nil {
		return err
	}
	for _, key := range v.From {
		source, err := look(s.latestVersion, "lesson", key)
		if err != nil {
			return err
		}
		if err := s.derive(ctx, "lev", version.ID, provenance.PredicateDERIVED_FROM, "lev", source.ID); err != nil {
			return err
		}
	}
	return s.asked(ctx, c, l, version)
}

// evidence is what was said at the event; the version is derived from it.
func (s *scribe) evidence(ctx context.Context, eventKey string, version *db.LessonVersion, v versionText) error {
	said := s.learnings[eventKey]
	for position, index := range v.Evidence {
		if index >= len(said) {
			return fmt.Errorf("nothing was said as number %d", index)
		}
		err := db.FromContext(ctx).LessonEvidence.Create().SetVersionID(version.ID).SetPosition(position).
			SetKind(lessonevidence.KindKEY_LEARNING).SetKeyLearningID(said[index].ID).SetEventID(said[index].EventID).
			SetSummary(said[index].Text).SetLanguage(said[index].Language).Exec(ctx)
		if err != nil {
			return err
		}
		if err := s.derive(ctx, "lev", version.ID, provenance.PredicateDERIVED_FROM, "key", said[index].ID); err != nil {
			return err
		}
	}
	return nil
}

// asked lets those read a version who are asked about it: in a round the electorate,
// which is the members and those who were there; in a validation the experts.
func (s *scribe) asked(ctx context.Context, c communityText, l lessonText, version *db.LessonVersion) error {
	var keys []string
	switch version.State {
	case lessonversion.StateIN_AGREEMENT:
		keys = append(append(keys, s.members[c.Key]...), s.present[c.Key+"/"+l.Event]...)
	case lessonversion.StateIN_VALIDATION:
		keys = append(keys, s.expertsFor(l.Competencies)...)
	}
	done := map[string]bool{}
	for _, key := range keys {
		if done[key] {
			continue
		}
		done[key] = true
		if err := s.reader(ctx, "lev", version.ID, reader.KindPERSON, s.person[key].ID); err != nil {
			return err
		}
	}
	return nil
}

// expertsFor are those appointed for one of the competencies.
func (s *scribe) expertsFor(codes []string) []string {
	var keys []string
	for _, code := range codes {
		keys = append(keys, s.expert[code]...)
	}
	return keys
}

// broughtLessons are those that an event builds on; the version of that day is kept.
func (s *scribe) broughtLessons(ctx context.Context, b book) error {
	for _, c := range b.Communities {
		for _, e := range c.Events {
			to := s.event[c.Key+"/"+e.Key]
			for _, key := range e.Brings {
				version, err := look(s.latestVersion, "lesson", key)
				if err != nil {
					return err
				}
				ctx := s.at(ctx, to.CreatedAt.Add(time.Hour))
				err = db.FromContext(ctx).EventLesson.Create().SetEventID(to.ID).SetLessonID(version.LessonID).
					SetRelation(eventlesson.RelationBRINGS).Exec(ctx)
				if err != nil {
					return fmt.Errorf("event %s brings %s: %w", e.Key, key, err)
				}
				if err := s.derive(ctx, "evt", to.ID, provenance.PredicateBRINGS, "lev", version.ID); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
