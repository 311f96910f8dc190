package learning

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// WalkIn is somebody who came without having registered, by name.
type WalkIn struct {
	Name           string
	OrganisationID *uuid.UUID
	Mode           registration.Mode // what the event has unless said, the room where it has both
}

// enter makes a guest of who walked in. They are in the room, so they count also where
// the places are taken.
func (w WalkIn) enter(ctx context.Context, of *db.Event, field string) error {
	client := db.FromContext(ctx)
	if w.Mode == "" {
		var err error
		if w.Mode, err = modeAt(of, nil, nil); err != nil {
			return err
		}
	}
	if w.OrganisationID != nil {
		there, err := client.Organisation.Query().Where(organisation.ID(*w.OrganisationID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("find the organisation: %w", err)
		}
		if !there {
			return usererror.New("NOT_FOUND", field+".organisationId", "There is no such organisation. Choose one of the list.")
		}
	}
	guest, err := client.Person.Create().SetName(strings.TrimSpace(w.Name)).SetLanguage(of.Language).SetZone(of.Zone).
		SetState(person.StateGUEST).Save(ctx)
	if err != nil {
		return problem.Of(fmt.Errorf("meet who walked in: %w", err), map[string]string{"name": field + ".name"})
	}
	if w.OrganisationID != nil {
		err := client.Affiliation.Create().SetPersonID(guest.ID).SetOrganisationID(*w.OrganisationID).SetPreferred(true).Exec(ctx)
		if err != nil {
			return fmt.Errorf("say where who walked in works: %w", err)
		}
	}
	return w.seat(ctx, of.ID, guest.ID, nil)
}

// seat writes that the person is there, over their earlier answer where there is one.
func (w WalkIn) seat(ctx context.Context, event, who uuid.UUID, mine *db.Registration) error {
	attendance := registration.AttendancePRESENT
	if w.Mode == registration.ModeONLINE {
		attendance = registration.AttendanceREMOTE
	}
	if mine == nil || mine.State != registration.StateCONFIRMED {
		if err := admit(ctx, event, w.Mode, mine); err != nil {
			return err
		}
	}
	now, registrations := clock.Now(ctx), db.FromContext(ctx).Registration
	var err error
	if mine == nil {
		err = registrations.Create().SetEventID(event).SetPersonID(who).SetMode(w.Mode).SetState(registration.StateCONFIRMED).
			SetAttendance(attendance).SetCheckedInAt(now).SetWalkIn(true).Exec(ctx)
	} else {
		err = registrations.UpdateOneID(mine.ID).SetMode(w.Mode).SetState(registration.StateCONFIRMED).SetPlaceInQueue(0).
			SetAttendance(attendance).SetCheckedInAt(now).SetWalkIn(mine.WalkIn || mine.State != registration.StateCONFIRMED).
			SetAsks(registration.AsksNOTHING).AddRevision(1).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("say that somebody is there: %w", err)
	}
	return nil
}

// admit counts somebody who is there without a place. The room holds them already, so
// the number of places does not ask.
func admit(ctx context.Context, id uuid.UUID, mode registration.Mode, mine *db.Registration) error {
	update := db.FromContext(ctx).Event.UpdateOneID(id)
	if mode == registration.ModeONLINE {
		update.AddOnlineConfirmedCount(1)
	} else {
		update.AddConfirmedCount(1)
	}
	if mine != nil && mine.State == registration.StateWAITLISTED {
		update.AddWaitlistedCount(-1)
	}
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("count who is there: %w", err)
	}
	return nil
}
