package toolbox

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// WhyNotFill is, by sheet, the code that says why the viewer cannot write on it, empty
// where they can; rights apart. The events are those of the sheets.
func WhyNotFill(ctx context.Context, sheets []*db.Worksheet, events []*db.Event) (map[uuid.UUID]string, error) {
	takes, err := rule.InRoom(ctx, events, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	employers, err := employersOf(ctx, sheets)
	if err != nil {
		return nil, err
	}
	at := make(map[uuid.UUID]*db.Event, len(events))
	for _, e := range events {
		at[e.ID] = e
	}
	codes := make(map[uuid.UUID]string, len(sheets))
	for _, one := range sheets {
		e := at[one.EventID]
		if e == nil {
			codes[one.ID] = "NOT_FOUND"
			continue
		}
		codes[one.ID] = CannotFill(e, takes[e.ID])
		if codes[one.ID] == "" && !theirs(viewer.Of(ctx), one, e, employers) {
			codes[one.ID] = forbidden
		}
	}
	return codes, nil
}

// theirs reports whether the sheet is one that the viewer writes on: a table's is
// everybody's, an organisation's those who work for it and who run the event.
func theirs(v viewer.Viewer, one *db.Worksheet, e *db.Event, employers []uuid.UUID) bool {
	switch one.FilledBy {
	case worksheet.FilledByPERSON:
		return one.PersonID != nil && *one.PersonID == v.PersonID
	case worksheet.FilledByORGANISATION:
		return rule.Facilitates(v, e) || one.OrganisationID != nil && slices.Contains(employers, *one.OrganisationID)
	}
	return true
}

// employersOf are the organisations the viewer works for, the primary one last; none are
// read where no sheet is an organisation's.
func employersOf(ctx context.Context, sheets []*db.Worksheet) ([]uuid.UUID, error) {
	of := func(one *db.Worksheet) bool { return one.FilledBy == worksheet.FilledByORGANISATION }
	if !slices.ContainsFunc(sheets, of) {
		return nil, nil
	}
	return employers(ctx)
}

func employers(ctx context.Context) ([]uuid.UUID, error) {
	rows, err := db.FromContext(ctx).Affiliation.Query().
		Where(affiliation.PersonID(viewer.Of(ctx).PersonID), affiliation.UntilIsNil()).
		Order(affiliation.ByPreferred(), affiliation.ByID()).
		All(rule.AsSystem(ctx, "for whom one works, whatever the token may read"))
	if err != nil {
		return nil, fmt.Errorf("find for whom the viewer works: %w", err)
	}
	ids := make([]uuid.UUID, len(rows))
	for i, row := range rows {
		ids[i] = row.OrganisationID
	}
	return ids, nil
}
