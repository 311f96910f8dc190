package reviewing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Figures are what an event comes to: the closing figures once it is closed.
type Figures struct {
	Registered, Present, Remote, Absent, WalkedIn int
	Guests                                        int // of those who came
	Organisations                                 []OfOrganisation
	Contributions                                 map[contribution.Kind]int
	KeyLearnings, Lessons                         int
	Actions                                       map[actionitem.State]int
}

// OfOrganisation is how many came from an organisation; nil are those of none.
type OfOrganisation struct {
	Organisation *db.Organisation
	Came         int
}

// Count counts an event: who came, from where, what was contributed, learned, drawn and
// taken on. Hidden and withdrawn contributions do not count.
func Count(ctx context.Context, e *db.Event) (*Figures, error) {
	ctx = rule.AsSystem(ctx, "figures count everyone, and name nobody")
	client, figures := db.FromContext(ctx), &Figures{Contributions: map[contribution.Kind]int{}, Actions: map[actionitem.State]int{}}
	every, err := client.Registration.Query().Where(registration.EventID(e.ID)).WithPerson().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("count who came: %w", err)
	}
	var there []uuid.UUID
	for _, one := range every {
		figures.add(one)
		if one.Attendance == registration.AttendancePRESENT || one.Attendance == registration.AttendanceREMOTE {
			there = append(there, one.PersonID)
		}
	}
	if figures.Organisations, err = organisationsOf(ctx, there); err != nil {
		return nil, err
	}
	said, err := client.Contribution.Query().Where(contribution.EventID(e.ID), contribution.StateEQ(contribution.StateSHOWN)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("count the contributions: %w", err)
	}
	for _, one := range said {
		figures.Contributions[one.Kind]++
	}
	taken, err := client.ActionItem.Query().Where(actionitem.EventID(e.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("count what was taken on: %w", err)
	}
	for _, one := range taken {
		figures.Actions[one.State]++
	}
	if figures.KeyLearnings, err = client.KeyLearning.Query().Where(keylearning.EventID(e.ID)).Count(ctx); err != nil {
		return nil, fmt.Errorf("count what was learned: %w", err)
	}
	figures.Lessons, err = client.EventLesson.Query().Where(eventlesson.EventID(e.ID), eventlesson.RelationEQ(eventlesson.RelationDRAWN_FROM)).Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count the lessons: %w", err)
	}
	return figures, nil
}

func (f *Figures) add(one *db.Registration) {
	switch one.State {
	case registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING:
		if !one.WalkIn {
			f.Registered++
		}
	}
	switch one.Attendance {
	case registration.AttendancePRESENT:
		f.Present++
	case registration.AttendanceREMOTE:
		f.Remote++
	case registration.AttendanceABSENT:
		f.Absent++
		return
	default:
		return
	}
	if one.WalkIn {
		f.WalkedIn++
	}
	if one.Edges.Person != nil && one.Edges.Person.State == "GUEST" {
		f.Guests++
	}
}
