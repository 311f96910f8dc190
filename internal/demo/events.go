package demo

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/learning"
)

type eventText struct {
	Key, Series, Host, Title, Purpose, Format, State string
	Start, Place, Link, Reading, Admission           string
	Number, Minutes                                  int
	Capacity                                         *int
	Onlines                                          *int // places online
	Questions, Learned                               []string
	Competencies                                     map[string]*int
	Sessions                                         []sessionText
	Team                                             map[string]string
	Brings                                           []string
	Answers                                          answersText `yaml:",inline"`
	Said                                             []saidText
	Moved                                            []string // who is asked whether they still come
	Review                                           *reviewText
	Actions                                          []actionText
}

type sessionText struct {
	At, Minutes    int
	Title, Summary string
}

type seriesText struct {
	Key, Title, First string
	Days              int
}

func (s *scribe) events(ctx context.Context, b book) error {
	for _, c := range b.Communities {
		series, err := s.series(ctx, c)
		if err != nil {
			return err
		}
		for _, e := range c.Events {
			if err := s.oneEvent(ctx, c, e, series[e.Series]); err != nil {
				return fmt.Errorf("event %s/%s: %w", c.Key, e.Key, err)
			}
		}
	}
	return nil
}

// series are the rules by which a community meets again, by their keys.
func (s *scribe) series(ctx context.Context, c communityText) (map[string]*db.EventSeries, error) {
	made := map[string]*db.EventSeries{}
	for _, one := range c.Series {
		for _, e := range c.Events {
			if e.Key != one.First {
				continue
			}
			start, err := s.moment(e.Start)
			if err != nil {
				return nil, err
			}
			row, err := db.FromContext(ctx).EventSeries.Create().SetCommunityID(s.community[c.Key].ID).SetTitle(one.Title).
				SetRrule(fmt.Sprintf("FREQ=DAILY;INTERVAL=%d", one.Days)).SetLocalStart(s.local(start)).SetZone(home.String()).
				SetUntil(start.AddDate(1, 0, 0)).SetLanguage(cmp.Or(c.Language, "en")).Save(s.at(ctx, start.AddDate(0, 0, -30)))
			if err != nil {
				return nil, fmt.Errorf("series %s: %w", one.Key, err)
			}
			made[one.Key] = row
		}
	}
	return made, nil
}

// local is the date and time of the place, as occurrences are named.
func (s *scribe) local(t time.Time) string { return t.In(s.zone).Format("2006-01-02T15:04:05") }

func (s *scribe) oneEvent(ctx context.Context, c communityText, e eventText, series *db.EventSeries) error {
	drafted, create, err := s.eventRow(ctx, c, e)
	if err != nil {
		return err
	}
	if series != nil {
		start, err := s.moment(e.Start)
		if err != nil {
			return err
		}
		create.SetSeriesID(series.ID).SetOccurrence(s.local(start))
	}
	made, err := create.Save(s.at(ctx, drafted))
	if err != nil {
		return err
	}
	s.event[c.Key+"/"+e.Key] = made
	for _, part := range []func(context.Context, communityText, eventText, *db.Event) error{
		s.sessions, s.team, s.eventCompetencies, s.registrations, s.keyLearnings, s.after, s.eventTrail,
	} {
		if err := part(ctx, c, e, made); err != nil {
			return err
		}
	}
	return nil
}

// eventRow is the event's own row, and when it was drafted.
func (s *scribe) eventRow(ctx context.Context, c communityText, e eventText) (time.Time, *db.EventCreate, error) {
	create := db.FromContext(ctx).Event.Create().SetCommunityID(s.community[c.Key].ID).
		SetTitle(e.Title).SetPurpose(e.Purpose).SetFormat(event.Format(e.Format)).SetState(event.State(e.State)).
		SetLanguage(cmp.Or(c.Language, "en")).SetQuestions(e.Questions).SetPlace(e.Place).SetLink(e.Link).SetPreReading(e.Reading).
		SetAdmission(event.Admission(cmp.Or(e.Admission, "OPEN"))).SetNillableCapacity(e.Capacity).SetNillableOnlineCapacity(e.Onlines).
		SetConfirmedCount(e.confirmed(registration.ModeIN_PERSON)).SetOnlineConfirmedCount(e.confirmed(registration.ModeONLINE)).
		SetWaitlistedCount(len(e.Answers.Waiting)).SetQueue(len(e.Answers.Waiting))
	if e.Number > 0 {
		create.SetNumber(e.Number)
	}
	if host := cmp.Or(e.Host, hostOfNumbered(c, e)); host != "" {
		one, err := look(s.organisation, "organisation", host)
		if err != nil {
			return time.Time{}, nil, err
		}
		create.SetHostID(one.ID)
	}
	drafted := s.days(-3)
	if e.Start != "" {
		start, err := s.moment(e.Start)
		if err != nil {
			return time.Time{}, nil, err
		}
		create.SetStartsAt(start).SetEndsAt(start.Add(time.Duration(e.Minutes) * time.Minute))
		if start.Before(s.now.AddDate(0, 0, 30)) {
			drafted = start.AddDate(0, 0, -38)
		}
	}
	switch e.State {
	case "DRAFT":
		return drafted, create, nil
	case "POSTPONED", "CANCELLED":
		create.SetSequence(1).SetRevision(3)
	default:
		create.SetRevision(2)
	}
	code, err := learning.DrawCode(ctx)
	if err != nil {
		return time.Time{}, nil, err
	}
	create.SetAnnouncedAt(drafted.Add(30 * time.Hour)).SetCode(code)
	return drafted, create, nil
}

// hostOfNumbered names the host of the nine events that are counted: "9th, at UiTM".
func hostOfNumbered(c communityText, e eventText) string {
	if e.Number > 0 {
		return c.Host
	}
	return ""
}

func (s *scribe) sessions(ctx context.Context, _ communityText, e eventText, of *db.Event) error {
	for i, one := range e.Sessions {
		err := db.FromContext(ctx).Session.Create().SetEventID(of.ID).SetPosition(i).SetTitle(one.Title).SetSummary(one.Summary).
			SetStartsAt(of.StartsAt.Add(time.Duration(one.At) * time.Minute)).SetMinutes(one.Minutes).
			SetLanguage(of.Language).Exec(s.at(ctx, of.CreatedAt))
		if err != nil {
			return fmt.Errorf("session %s: %w", one.Title, err)
		}
	}
	return nil
}

func (s *scribe) team(ctx context.Context, _ communityText, e eventText, of *db.Event) error {
	return inOrder(e.Team, func(key, duty string) error {
		person, err := look(s.person, "person", key)
		if err != nil {
			return err
		}
		return db.FromContext(ctx).EventTeamMember.Create().SetEventID(of.ID).SetPersonID(person.ID).SetDuty(duty).Exec(s.at(ctx, of.CreatedAt))
	})
}

func (s *scribe) eventCompetencies(ctx context.Context, _ communityText, e eventText, of *db.Event) error {
	return inOrder(e.Competencies, func(code string, target *int) error {
		one, err := look(s.competency, "competency", code)
		if err != nil {
			return err
		}
		return db.FromContext(ctx).EventCompetency.Create().SetEventID(of.ID).SetCompetencyID(one.ID).SetNillableTargetRank(target).Exec(s.at(ctx, of.CreatedAt))
	})
}

// keyLearnings were said in the closing circle.
func (s *scribe) keyLearnings(ctx context.Context, c communityText, e eventText, of *db.Event) error {
	for i, text := range e.Learned {
		made, err := db.FromContext(ctx).KeyLearning.Create().SetEventID(of.ID).SetPosition(i).SetText(text).
			SetLanguage(of.Language).Save(s.at(ctx, of.EndsAt))
		if err != nil {
			return fmt.Errorf("key learning %d: %w", i+1, err)
		}
		if err := s.derive(s.at(ctx, of.EndsAt), "key", made.ID, provenance.PredicateDRAWN_FROM, "evt", of.ID); err != nil {
			return err
		}
		s.learnings[c.Key+"/"+e.Key] = append(s.learnings[c.Key+"/"+e.Key], made)
	}
	return nil
}

func (s *scribe) eventTrail(ctx context.Context, c communityText, _ eventText, of *db.Event) error {
	coordinator := s.person[c.People.Coordinator[0]]
	if err := s.trail(ctx, of.CreatedAt, coordinator, rule.EventDraft, subject{"evt", of.ID, 1}); err != nil || of.AnnouncedAt == nil {
		return err
	}
	return s.trail(ctx, *of.AnnouncedAt, coordinator, rule.EventAnnounce, subject{"evt", of.ID, 2})
}
