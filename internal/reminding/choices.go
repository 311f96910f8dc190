package reminding

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Topics are what letters may be about, in the order people choose.
var Topics = []mailchoice.Topic{
	mailchoice.TopicEVENTS, mailchoice.TopicREMINDERS, mailchoice.TopicREVIEWS, mailchoice.TopicACTIONS, mailchoice.TopicCOMMUNITIES,
}

// ChooseInput says whether the viewer wants letters of a topic.
type ChooseInput struct {
	Topic  mailchoice.Topic
	Wanted bool
}

// Choose keeps which letters the viewer wants. Said again, nothing changes.
func Choose(ctx context.Context, in ChooseInput) (*db.MailChoice, error) {
	who := viewer.Of(ctx).PersonID
	ctx, err := rule.Begin(ctx, rule.MailChoose, rule.Target{Person: who})
	if err != nil {
		return nil, err
	}
	client := db.FromContext(ctx)
	// Two who choose at once, such as a mail program that asks twice, wait for each other.
	held, err := client.Person.UpdateOneID(who).AddRevision(0).Save(rule.AsSystem(ctx, "one chooses for oneself, and changes nothing else of the person"))
	if err != nil {
		return nil, fmt.Errorf("hold the person: %w", err)
	}
	kept, err := client.MailChoice.Query().Where(mailchoice.PersonID(who), mailchoice.TopicEQ(in.Topic)).
		Only(rule.AsSystem(ctx, "one's own choice decides, whatever the token may read"))
	switch {
	case db.IsNotFound(err):
		kept, err = client.MailChoice.Create().SetPersonID(who).SetTopic(in.Topic).SetWanted(in.Wanted).Save(ctx)
	case err == nil && kept.Wanted == in.Wanted:
		return kept, nil
	case err == nil:
		kept, err = client.MailChoice.UpdateOneID(kept.ID).SetWanted(in.Wanted).Save(ctx)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the choice: %w", err), nil)
	}
	subject := trail.Subject{Kind: "per", ID: who, Revision: held.Revision}
	return kept, trail.Keep(ctx, rule.MailChoose, subject, "mail_"+strings.ToLower(string(in.Topic)))
}

// Choices are the person's choices, one for each topic; without a word they want all.
func Choices(ctx context.Context, client *db.Client, person uuid.UUID) ([]*db.MailChoice, error) {
	rows, err := client.MailChoice.Query().Where(mailchoice.PersonID(person)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the choices of letters: %w", err)
	}
	choices := make([]*db.MailChoice, len(Topics))
	for i, topic := range Topics {
		choices[i] = &db.MailChoice{PersonID: person, Topic: topic, Wanted: true}
		for _, row := range rows {
			if row.Topic == topic {
				choices[i] = row
			}
		}
	}
	return choices, nil
}

// choiceOf is whether the viewer wants letters of the topic, and who they are.
func choiceOf(ctx context.Context, client *db.Client, topic mailchoice.Topic) (bool, *db.Person, error) {
	who := viewer.Of(ctx).PersonID
	ctx = rule.AsSystem(ctx, "one's own choice is shown to oneself")
	person, err := client.Person.Get(ctx, who)
	if err != nil {
		return false, nil, fmt.Errorf("read the person: %w", err)
	}
	choices, err := Choices(ctx, client, person.ID)
	if err != nil {
		return false, nil, err
	}
	for _, choice := range choices {
		if choice.Topic == topic {
			return choice.Wanted, person, nil
		}
	}
	return true, person, nil
}
