package reminding

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// reader is somebody who gets a letter, where, and of which topic it is.
type reader struct {
	person  *db.Person
	address string
	topic   mailchoice.Topic
}

func (r *reader) guest() bool { return r.person.State == person.StateGUEST }

// say is the text in the reader's language.
func (r *reader) say(english, malay string) string { return say(r.person.Language, english, malay) }

func say(language, english, malay string) string {
	if letter.Malay(language) {
		return malay
	}
	return english
}

// reader finds who reads a letter to the person about an event of the community. It is
// nil where nobody is to be written to: the person is gone or suspended, has no address,
// or does not want letters of the topic. Whoever was merged is read by who they are now.
// A guest is written to at the address they gave for the event; everybody else only at
// one that they confirmed.
func (l Letters) reader(ctx context.Context, id uuid.UUID, topic mailchoice.Topic, community uuid.UUID) (*reader, error) {
	found, err := survivor(ctx, l.Database.Client, id)
	if err != nil || found == nil {
		return nil, err
	}
	unwanted, err := l.unwanted(ctx, found.ID, topic, community)
	if err != nil || unwanted {
		return nil, err
	}
	addresses := l.Database.Client.EmailAddress.Query().Where(emailaddress.PersonID(found.ID))
	if found.State == person.StateACTIVE {
		addresses.Where(emailaddress.VerifiedAtNotNil())
	}
	address, err := addresses.Order(emailaddress.ByPreferred(sql.OrderDesc()), emailaddress.ByID()).First(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the address: %w", err)
	}
	return &reader{found, address.Address, topic}, nil
}

// unwanted reports whether the person chose to have no letters of the topic, or may not
// take part in the community for now.
func (l Letters) unwanted(ctx context.Context, id uuid.UUID, topic mailchoice.Topic, community uuid.UUID) (bool, error) {
	declined, err := l.Database.Client.MailChoice.Query().
		Where(mailchoice.PersonID(id), mailchoice.TopicEQ(topic), mailchoice.Wanted(false)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("read the choice of letters: %w", err)
	}
	if declined {
		return true, nil
	}
	suspended, err := l.Database.Client.Membership.Query().
		Where(membership.PersonID(id), membership.CommunityID(community), membership.StateEQ(membership.StateSUSPENDED)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("read the membership: %w", err)
	}
	return suspended, nil
}

// mostMerges is how long a chain of merged persons is followed.
const mostMerges = 10

// survivor is who the person is now, after mergers; nil where they are gone.
func survivor(ctx context.Context, client *db.Client, id uuid.UUID) (*db.Person, error) {
	for range mostMerges {
		found, err := client.Person.Get(ctx, id)
		if db.IsNotFound(err) {
			return nil, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read the person: %w", err)
		}
		switch {
		case found.MergedIntoID != nil:
			id = *found.MergedIntoID
		case found.State == person.StateACTIVE || found.State == person.StateGUEST:
			return found, nil
		default:
			return nil, nil
		}
	}
	return nil, nil
}
