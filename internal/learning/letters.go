package learning

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// PlaceGiven is the job that tells somebody on a waiting list that they have a place.
// It holds ids alone, so that nothing of an erased person stays in the queue.
type PlaceGiven struct {
	RegistrationID uuid.UUID `json:"registrationId"`
	Revision       int       `json:"revision"` // of the registration once confirmed
}

// Kind names the job in the queue.
func (PlaceGiven) Kind() string { return "place_given" }

// Letters writes to people about the events they come to.
type Letters struct {
	Client  *db.Client
	Sender  mail.Sender
	BaseURL string // where people find the house, without a slash at the end
}

// PlaceGiven is the work of the job: it tells the person, unless they gave the place
// back meanwhile or have no confirmed address.
func (l Letters) PlaceGiven(ctx context.Context, job PlaceGiven) error {
	ctx = rule.AsSystem(ctx, "the letter is written for the person it goes to")
	given, err := l.Client.Registration.Query().
		Where(registration.ID(job.RegistrationID), registration.StateEQ(registration.StateCONFIRMED)).
		WithEvent().WithPerson().Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the registration: %w", err)
	}
	address, err := l.Client.EmailAddress.Query().
		Where(emailaddress.PersonID(given.PersonID), emailaddress.VerifiedAtNotNil()).
		Order(emailaddress.ByPreferred(sql.OrderDesc()), emailaddress.ByID()).First(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the address: %w", err)
	}
	message, err := l.placeGiven(given).Message(address.Address, fmt.Sprintf("place.%s.%d", given.ID, job.Revision))
	if err != nil {
		return err
	}
	return l.Sender.Send(ctx, message)
}

func (l Letters) placeGiven(given *db.Registration) letter.Letter {
	of := given.Edges.Event
	when := letter.Time(given.Edges.Person.Language, of.StartsAt, of.Zone)
	where := of.Place
	online := given.Mode == registration.ModeONLINE
	address := l.BaseURL + "/events/" + id.Encode("evt", of.ID)
	if letter.Malay(given.Edges.Person.Language) {
		if online {
			where = "dalam talian"
		}
		return letter.Letter{
			House: l.BaseURL, Language: "ms", Subject: "Anda mendapat tempat: " + of.Title,
			Lines: []string{
				"Ada tempat kosong, dan kini tempat itu milik anda.",
				of.Title, when, where,
				"Jika anda tidak dapat hadir, sila batalkan pendaftaran di halaman acara supaya orang berikutnya boleh mengambil tempat itu.",
			},
			Button: "Buka acara", Address: address,
		}
	}
	if online {
		where = "online"
	}
	return letter.Letter{
		House: l.BaseURL, Language: "en", Subject: "You have a place: " + of.Title,
		Lines: []string{
			"A place became free, and it is yours.",
			of.Title, when, where,
			"If you cannot come, please cancel on the event's page, so that the next in line gets the place.",
		},
		Button: "Open the event", Address: address,
	}
}
