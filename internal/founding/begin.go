package founding

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/constellation"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/locale"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/slug"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// name is what a constellation is called until somebody gives it a name of its own.
const name = "Constellation"

// BeginInput is what the first page asks for.
type BeginInput struct {
	Code                  string // as Open returned it; not needed by the system, which is the shell
	Name, Email           string // of the person
	Language, Zone        string // empty: en, Asia/Kuala_Lumpur
	CommunityName, Domain string // of the first community
	PasswordHash          string // of a password already found good; empty: links by mail only
}

// Beginning is what has come into being.
type Beginning struct {
	Constellation *db.Constellation
	Person        *db.Person // steward, and coordinator of the community
	Community     *db.Community
}

// Begin begins an empty instance: of several who try at once, one does.
func Begin(ctx context.Context, in BeginInput) (*Beginning, error) {
	shell := viewer.Of(ctx).Kind == viewer.System
	ctx, err := rule.Begin(ctx, rule.ConstellationBegin, rule.Target{})
	if err != nil {
		return nil, err
	}
	if err := locked(ctx, in.Code, shell); err != nil {
		return nil, err
	}
	if in, err = in.checked(); err != nil {
		return nil, err
	}
	var b Beginning
	if b.Constellation, err = claim(ctx, in); err != nil {
		return nil, err
	}
	if b.Person, err = welcome(ctx, in); err != nil {
		return nil, err
	}
	if b.Community, err = start(ctx, in, b.Person.ID); err != nil {
		return nil, err
	}
	return &b, b.finish(ctx)
}

// locked refuses a constellation that has begun, and a code that does not open it.
func locked(ctx context.Context, code string, shell bool) error {
	if err := notBegun(ctx); err != nil || shell {
		return err
	}
	fits, err := opens(ctx, code)
	if err != nil || fits {
		return err
	}
	// Whoever begins throws the code away: look again, in case somebody just did.
	if err := notBegun(ctx); err != nil {
		return err
	}
	return usererror.New("WRONG_CREDENTIALS", "code", "This is not the code. Copy the one that the newest start of the program printed.")
}

func notBegun(ctx context.Context) error {
	begun, err := db.FromContext(ctx).Constellation.Query().Exist(ctx)
	if err != nil {
		return fmt.Errorf("look whether the constellation has begun: %w", err)
	}
	if begun {
		return errBegun
	}
	return nil
}

var errBegun = usererror.New("ALREADY_BEGUN", "", "The constellation has begun already. Sign in, or ask its steward.")

// checked returns the input as it is kept, or all that must be put right in it.
func (in BeginInput) checked() (BeginInput, error) {
	var wrong usererror.List
	need := func(field, value, message string) {
		if strings.TrimSpace(value) == "" {
			wrong = append(wrong, usererror.New("REQUIRED", field, message))
		}
	}
	need("name", in.Name, "Say your name.")
	need("communityName", in.CommunityName, "Give the first community a name.")
	need("domain", in.Domain, "Say in one sentence what the community cares about.")
	address, err := mail.Address(in.Email)
	if err != nil {
		wrong = append(wrong, usererror.New("INVALID", "email", "This is no e-mail address. Write it like name@example.org."))
	}
	in.Email = strings.ToLower(address) // as whoever signs in by it may write it
	if in.Language == "" {
		in.Language = constellation.DefaultLanguage
	}
	if in.Zone == "" {
		in.Zone = constellation.DefaultZone
	}
	if !locale.Language(in.Language) {
		wrong = append(wrong, usererror.New("INVALID", "language", "This is no language. Write it like en or ms."))
	}
	if !locale.Zone(in.Zone) {
		wrong = append(wrong, usererror.New("INVALID", "zone", "This is no time zone. Write it like Asia/Kuala_Lumpur."))
	}
	return in, wrong.OrNil()
}

// claim writes the one row that there can be: whoever writes it begins.
func claim(ctx context.Context, in BeginInput) (*db.Constellation, error) {
	id, err := db.FromContext(ctx).Constellation.Create().SetName(name).SetLanguage(in.Language).SetZone(in.Zone).
		OnConflictColumns(constellation.FieldOne).DoNothing().ID(ctx)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, errBegun
	}
	if err != nil {
		return nil, fmt.Errorf("begin the constellation: %w", problem.Of(err, nil))
	}
	begun, err := db.FromContext(ctx).Constellation.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("read the constellation: %w", err)
	}
	return begun, nil
}

// welcome writes the first person, with their address.
func welcome(ctx context.Context, in BeginInput) (*db.Person, error) {
	client := db.FromContext(ctx)
	p, err := client.Person.Create().SetName(in.Name).SetState(person.StateACTIVE).SetSteward(true).
		SetLanguage(in.Language).SetZone(in.Zone).SetPasswordHash(in.PasswordHash).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("welcome the first person: %w", problem.Of(err, nil))
	}
	err = client.EmailAddress.Create().SetPersonID(p.ID).SetAddress(in.Email).SetPreferred(true).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("keep the address: %w", problem.Of(err, map[string]string{"address": "email"}))
	}
	return p, nil
}

// start writes the first community, with the person as its coordinator.
func start(ctx context.Context, in BeginInput, who uuid.UUID) (*db.Community, error) {
	client := db.FromContext(ctx)
	address := slug.Make(in.CommunityName)
	switch {
	case address == "":
		address = "community"
	case slug.Kept(address):
		address = slug.Numbered(address, 2)
	}
	c, err := client.Community.Create().SetName(in.CommunityName).SetSlug(address).SetDomain(in.Domain).
		SetLanguage(in.Language).SetZone(in.Zone).SetMemberCount(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("start the first community: %w", problem.Of(err, map[string]string{"name": "communityName"}))
	}
	err = client.Membership.Create().SetCommunityID(c.ID).SetPersonID(who).SetRole(membership.RoleCOORDINATOR).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("name the coordinator: %w", err)
	}
	return c, nil
}

// finish throws the code away and keeps the trail in the name of the person.
func (b *Beginning) finish(ctx context.Context) error {
	_, err := db.FromContext(ctx).StartCode.Delete().Exec(rule.AsSystem(ctx, "the code has done its work"))
	if err != nil {
		return fmt.Errorf("throw the start code away: %w", err)
	}
	ctx = viewer.With(ctx, viewer.Viewer{Kind: viewer.Person, PersonID: b.Person.ID, Active: true, Steward: true})
	subject := trail.Subject{Kind: "con", ID: b.Constellation.ID, Revision: b.Constellation.Revision}
	return trail.Keep(ctx, rule.ConstellationBegin, subject, "constellation", "person", "community")
}
