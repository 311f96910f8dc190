// Package trail keeps who did what, and where things came from: one line an act,
// in the act's own transaction, with the names of the changed fields and no text.
package trail

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Subject is a record by the prefix of its id.
type Subject struct {
	Kind     string // such as "evt"
	ID       uuid.UUID
	Revision int // after the act; 0 where the record has none
}

// Keep adds a line: the viewer did the act to the subject, changing the named fields.
func Keep(ctx context.Context, act rule.Act, on Subject, changed ...string) error {
	return line(ctx, act, on, false, changed)
}

// KeepUnsigned adds a line that does not say who did the act, nor by what credential: the
// trail must not give away who wrote what is anonymous, or becomes so later.
func KeepUnsigned(ctx context.Context, act rule.Act, on Subject, changed ...string) error {
	return Keep(rule.AsSystem(ctx, "who wrote is not for readers of the trail"), act, on, changed...)
}

// KeepRefusal adds a line for an act refused for role or conflict of interest; the
// caller runs it in a transaction of its own.
func KeepRefusal(ctx context.Context, act rule.Act, on Subject) error {
	return line(ctx, act, on, true, nil)
}

func line(ctx context.Context, act rule.Act, on Subject, refused bool, changed []string) error {
	v := viewer.Of(ctx)
	create := db.FromContext(ctx).Trail.Create().
		SetAct(string(act)).SetSubjectKind(on.Kind).SetSubjectID(on.ID).SetSubjectRevision(on.Revision).
		SetChanged(changed).SetRefused(refused).SetVia(string(v.Kind))
	if v.SignedIn() {
		create.SetActorID(v.PersonID)
	}
	if err := create.Exec(rule.AsSystem(ctx, "every act leaves a line")); err != nil {
		return fmt.Errorf("trail: %w", err)
	}
	return nil
}

// Derive says that the subject came from the object by the predicate; said twice,
// it is kept once.
func Derive(ctx context.Context, subject Subject, predicate provenance.Predicate, object Subject) error {
	err := db.FromContext(ctx).Provenance.Create().
		SetSubjectKind(subject.Kind).SetSubjectID(subject.ID).SetPredicate(predicate).
		SetObjectKind(object.Kind).SetObjectID(object.ID).
		OnConflict().DoNothing().
		Exec(rule.AsSystem(ctx, "provenance is written by the transitions"))
	if err != nil && !errors.Is(err, sql.ErrNoRows) { // said before: nothing was written
		return fmt.Errorf("trail: %w", err)
	}
	return nil
}

// Forget takes away where a record came from: it goes, and nothing leads to it.
func Forget(ctx context.Context, subject Subject) error {
	_, err := db.FromContext(ctx).Provenance.Delete().
		Where(provenance.SubjectKind(subject.Kind), provenance.SubjectID(subject.ID)).
		Exec(rule.AsSystem(ctx, "what is gone came from nowhere"))
	if err != nil {
		return fmt.Errorf("trail: %w", err)
	}
	return nil
}
