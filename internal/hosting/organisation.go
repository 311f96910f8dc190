// Package hosting keeps the organisations that host communities and employ practitioners.
package hosting

import (
	"context"
	"fmt"
	"net/url"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// EditInput is what an organisation is, or what changes in it; a value that is not set stays.
type EditInput struct {
	OrganisationID   *uuid.UUID // nil: add one
	Revision         *int       // as the viewer saw it; needed to edit
	Name             given.Value[string]
	ShortName, Place given.Value[string]
	Kind             given.Value[organisation.Kind]
	URL, Summary     given.Value[string]
	PartOfID         given.Value[uuid.UUID] // nothing: a part of none
	Language         given.Value[string]
}

// Edit adds an organisation, or changes one. On CONFLICT the organisation returned is
// the one there is now.
func Edit(ctx context.Context, in EditInput) (*db.Organisation, error) {
	var before *db.Organisation
	if in.OrganisationID != nil {
		found, err := db.FromContext(ctx).Organisation.Get(ctx, *in.OrganisationID)
		if err != nil {
			return nil, fmt.Errorf("find the organisation: %w", err)
		}
		before = found
	}
	ctx, err := rule.Begin(ctx, rule.OrganisationEdit, rule.Target{})
	if err != nil {
		return nil, err
	}
	if err := hold(ctx); err != nil {
		return nil, err
	}
	if before == nil {
		return add(ctx, in)
	}
	return change(ctx, before.ID, in)
}

func add(ctx context.Context, in EditInput) (*db.Organisation, error) {
	name, set := in.Name.Get()
	if !set {
		return nil, errNoName
	}
	partOf, _ := in.PartOfID.Get()
	if err := fits(ctx, uuid.Nil, name, partOf, in); err != nil {
		return nil, err
	}
	create := db.FromContext(ctx).Organisation.Create().SetName(name)
	fill(create.Mutation(), in)
	added, err := create.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("add an organisation: %w", problem.Of(err, nil))
	}
	return added, keepLine(ctx, added, trail.Changed(create.Mutation()))
}

func change(ctx context.Context, id uuid.UUID, in EditInput) (*db.Organisation, error) {
	now, err := db.FromContext(ctx).Organisation.Get(rule.AsSystem(ctx, "the viewer saw it a moment ago"), id)
	if err != nil {
		return nil, fmt.Errorf("find the organisation: %w", err)
	}
	switch {
	case in.Revision == nil:
		return now, usererror.New("REQUIRED", "revision", "Give the revision you saw, so that nothing is overwritten unseen.")
	case *in.Revision != now.Revision:
		return now, errStale
	case in.Name.Set && in.Name.To == nil:
		return now, errNoName
	}
	if err := fits(ctx, id, wish(in.Name, now.Name), wish(in.PartOfID, deref(now.PartOfID)), in); err != nil {
		return now, err
	}
	edit := now.Update()
	fill(edit.Mutation(), in)
	changed := trail.Changed(edit.Mutation())
	edited, err := edit.Where(organisation.Revision(now.Revision)).AddRevision(1).Save(ctx)
	if db.IsNotFound(err) {
		return now, errStale
	}
	if err != nil {
		return now, fmt.Errorf("edit an organisation: %w", problem.Of(err, nil))
	}
	return edited, keepLine(ctx, edited, changed)
}

// fill takes over what was given.
func fill(m *db.OrganisationMutation, in EditInput) {
	in.Name.IfAny(m.SetName)
	in.ShortName.OrZero(m.SetShortName)
	in.Kind.IfAny(m.SetKind)
	in.Place.OrZero(m.SetPlace)
	in.URL.OrZero(m.SetURL)
	in.Summary.OrZero(m.SetSummary)
	in.PartOfID.OrClear(m.SetPartOfID, m.ClearPartOfID)
	in.Language.IfAny(m.SetLanguage)
}

// wish is the value given, or the one there was where it was left alone.
func wish[T any](value given.Value[T], before T) T {
	if value.Set {
		before, _ = value.Get()
	}
	return before
}

func deref(id *uuid.UUID) uuid.UUID {
	if id == nil {
		return uuid.Nil
	}
	return *id
}

func keepLine(ctx context.Context, o *db.Organisation, changed []string) error {
	return trail.Keep(ctx, rule.OrganisationEdit, trail.Subject{Kind: "org", ID: o.ID, Revision: o.Revision}, changed...)
}

// hold lets one act at a time change organisations, so that no two get one name and
// none becomes a part of itself. SQLite has one writer already.
func hold(ctx context.Context) error {
	ctx = rule.AsSystem(ctx, "the constellation is held while its organisations change")
	_, err := db.FromContext(ctx).Constellation.Query().Where(func(s *sql.Selector) {
		if s.Dialect() == dialect.Postgres {
			s.For(sql.LockStrength("NO KEY UPDATE"))
		}
	}).All(ctx)
	if err != nil {
		return fmt.Errorf("hold the constellation: %w", err)
	}
	return nil
}

// proper reports whether the text is a web address that is safe to link to.
func proper(address string) bool {
	parsed, err := url.Parse(address)
	return err == nil && parsed.Host != "" && parsed.User == nil && (parsed.Scheme == "https" || parsed.Scheme == "http")
}
