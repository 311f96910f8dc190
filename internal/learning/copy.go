package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventcompetency"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// alike is a new event with the plan of another, apart from its date.
func alike(ctx context.Context, of *db.Event) *db.EventCreate {
	create := db.FromContext(ctx).Event.Create().SetCommunityID(of.CommunityID).SetTitle(of.Title).SetPurpose(of.Purpose).
		SetFormat(of.Format).SetQuestions(of.Questions).SetZone(of.Zone).SetLanguage(of.Language).
		SetPlace(of.Place).SetLink(of.Link).SetPreReading(of.PreReading).SetAdmission(of.Admission).
		SetNillableCapacity(of.Capacity).SetNillableOnlineCapacity(of.OnlineCapacity).SetHouseRule(of.HouseRule)
	if of.HostID != nil {
		create.SetHostID(*of.HostID)
	}
	return create
}

// parts is what belongs to the plan of an event beside the event itself.
type parts struct {
	agenda       []*db.Session
	competencies []*db.EventCompetency
	team         []*db.EventTeamMember
	lessons      []*db.EventLesson
	versions     []*db.Provenance // which versions of the lessons are brought in
}

// partsOf are the parts of the event's plan; with lessons where those brought in go along.
func partsOf(ctx context.Context, of *db.Event, lessons bool) (parts, error) {
	system := rule.AsSystem(ctx, "a copy has all that the plan has")
	var p parts
	var err error
	if p.agenda, err = agendaOf(ctx, of); err != nil {
		return parts{}, err
	}
	if p.competencies, err = db.FromContext(ctx).EventCompetency.Query().Where(eventcompetency.EventID(of.ID)).Order(eventcompetency.ByID()).All(system); err != nil {
		return parts{}, fmt.Errorf("read the event's competencies: %w", err)
	}
	if p.team, err = db.FromContext(ctx).EventTeamMember.Query().Where(eventteammember.EventID(of.ID)).Order(eventteammember.ByID()).All(system); err != nil {
		return parts{}, fmt.Errorf("read the event's team: %w", err)
	}
	if !lessons {
		return p, nil
	}
	if p.lessons, err = db.FromContext(ctx).EventLesson.Query().Where(eventlesson.EventID(of.ID), eventlesson.RelationEQ(eventlesson.RelationBRINGS)).All(system); err != nil {
		return parts{}, fmt.Errorf("read what is brought in: %w", err)
	}
	if p.versions, err = db.FromContext(ctx).Provenance.Query().Where(provenance.SubjectID(of.ID), provenance.PredicateEQ(provenance.PredicateBRINGS)).All(system); err != nil {
		return parts{}, fmt.Errorf("read what is brought in: %w", err)
	}
	return p, nil
}

// copyTo writes the parts to another event.
func (p parts) copyTo(ctx context.Context, id uuid.UUID, when span) error {
	client := db.FromContext(ctx)
	agenda := make([]*db.SessionCreate, len(p.agenda))
	next := when.start
	for i, one := range p.agenda {
		agenda[i] = client.Session.Create().SetEventID(id).SetPosition(i).SetTitle(one.Title).SetSummary(one.Summary).
			SetMinutes(one.Minutes).SetKind(one.Kind).SetCaptureMode(one.CaptureMode).SetNillableToolID(one.ToolID).
			SetLanguage(one.Language).SetStartsAt(next)
		if !next.Equal(undated(0).start) {
			next = next.Add(minutes(one))
		}
	}
	if err := client.Session.CreateBulk(agenda...).Exec(ctx); err != nil {
		return fmt.Errorf("copy the agenda: %w", err)
	}
	competencies := make([]*db.EventCompetencyCreate, len(p.competencies))
	for i, one := range p.competencies {
		competencies[i] = client.EventCompetency.Create().SetEventID(id).SetCompetencyID(one.CompetencyID).SetNillableTargetRank(one.TargetRank)
	}
	if err := client.EventCompetency.CreateBulk(competencies...).Exec(ctx); err != nil {
		return fmt.Errorf("copy the competencies: %w", err)
	}
	team := make([]*db.EventTeamMemberCreate, len(p.team))
	for i, one := range p.team {
		team[i] = client.EventTeamMember.Create().SetEventID(id).SetPersonID(one.PersonID).SetDuty(one.Duty)
	}
	if err := client.EventTeamMember.CreateBulk(team...).Exec(ctx); err != nil {
		return fmt.Errorf("copy the team: %w", err)
	}
	return p.bringTo(ctx, id)
}

func (p parts) bringTo(ctx context.Context, id uuid.UUID) error {
	client := db.FromContext(ctx)
	lessons := make([]*db.EventLessonCreate, len(p.lessons))
	for i, one := range p.lessons {
		lessons[i] = client.EventLesson.Create().SetEventID(id).SetLessonID(one.LessonID).SetRelation(one.Relation)
	}
	if err := client.EventLesson.CreateBulk(lessons...).Exec(ctx); err != nil {
		return fmt.Errorf("copy what is brought in: %w", err)
	}
	for _, one := range p.versions {
		err := trail.Derive(ctx, trail.Subject{Kind: "evt", ID: id}, provenance.PredicateBRINGS, trail.Subject{Kind: one.ObjectKind, ID: one.ObjectID})
		if err != nil {
			return err
		}
	}
	return nil
}
