package trail

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Sever takes away that the subject came from the object, whose author took it back.
func Sever(ctx context.Context, subject, object Subject) error {
	return forget(ctx, provenance.SubjectKind(subject.Kind), provenance.SubjectID(subject.ID),
		provenance.ObjectKind(object.Kind), provenance.ObjectID(object.ID))
}

// Uproot takes away where a record that goes came from, and what came from it.
func Uproot(ctx context.Context, subject Subject) error {
	return forget(ctx, provenance.Or(
		provenance.And(provenance.SubjectKind(subject.Kind), provenance.SubjectID(subject.ID)),
		provenance.And(provenance.ObjectKind(subject.Kind), provenance.ObjectID(subject.ID))))
}

func forget(ctx context.Context, which ...predicate.Provenance) error {
	_, err := db.FromContext(ctx).Provenance.Delete().Where(which...).
		Exec(rule.AsSystem(ctx, "nothing leads to what was taken back"))
	if err != nil {
		return fmt.Errorf("trail: %w", err)
	}
	return nil
}
