package account

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
)

// merge makes a guest one with the person whose address they verified: what the guest did
// is the person's from now on, but where the person did it too.
func (a *Account) merge(ctx context.Context, guest, into uuid.UUID) error {
	ctx = rule.AsSystem(ctx, "a guest becomes one with the person they are")
	merged, err := db.FromContext(ctx).Person.Update().
		Where(person.ID(guest), person.StateEQ(person.StateGUEST), person.MergedIntoIDIsNil()).
		SetMergedIntoID(into).AddRevision(1).Save(ctx)
	if err != nil {
		return fmt.Errorf("merge a guest: %w", err)
	}
	if merged == 0 {
		return nil // the same link came twice, or the guest is somebody by now
	}
	for _, move := range moves {
		if err := a.moveOn(ctx, move, into, guest, into); err != nil {
			return err
		}
	}
	if err := a.moveOn(ctx, attended, guest, guest, into); err != nil {
		return err
	}
	if err := a.LeaveAll(ctx, guest); err != nil {
		return err
	}
	for _, once := range onlyOnce {
		if err := a.moveOn(ctx, once, guest); err != nil {
			return err
		}
	}
	return revokeAll(ctx, guest)
}

// moves give the person what was the guest's, unless the person has the like already.
// Each takes the person, the guest and the person again.
var moves = []string{
	one("registrations", "person_id", "event_id"),
	one("review_answers", "person_id", "review_id"),
	one("cafe_seats", "person_id", "round_id"),
	one("readers", "reader_id", "subject_id"),
	one("event_team_members", "person_id", "event_id"),
	one("contributions", "author_id", "id"),
	one("contributions", "captured_by_id", "client_id"),
	one("worksheets", "person_id", "id"),
	one("action_items", "owner_id", "id"),
}

// one moves the rows of a table of which a person has at most one in the scope.
func one(table, column, scope string) string {
	return fmt.Sprintf("UPDATE %[1]s SET %[2]s = ? WHERE %[2]s = ? AND NOT EXISTS (SELECT 1 FROM %[1]s other WHERE other.%[2]s = ? AND other.%[3]s = %[1]s.%[3]s)",
		table, column, scope)
}

// attended keeps that the guest was there, in the room or online, where the person was
// registered too.
const attended = "UPDATE registrations SET attendance = (SELECT g.attendance FROM registrations g WHERE g.event_id = registrations.event_id AND g.person_id = ?)" +
	" WHERE attendance = 'UNKNOWN' AND EXISTS (SELECT 1 FROM registrations g" +
	" WHERE g.event_id = registrations.event_id AND g.person_id = ? AND g.attendance IN ('PRESENT', 'REMOTE')) AND person_id = ?"

// onlyOnce takes away what the guest still has because the person has it too: they were
// there once, and have one answer to a review.
var onlyOnce = []string{
	"UPDATE events SET confirmed_count = confirmed_count - 1 WHERE id IN (SELECT event_id FROM registrations WHERE person_id = ? AND state = 'CONFIRMED' AND mode = 'IN_PERSON')",
	"UPDATE events SET online_confirmed_count = online_confirmed_count - 1 WHERE id IN (SELECT event_id FROM registrations WHERE person_id = ? AND state = 'CONFIRMED' AND mode = 'ONLINE')",
	"UPDATE events SET waitlisted_count = waitlisted_count - 1 WHERE id IN (SELECT event_id FROM registrations WHERE person_id = ? AND state = 'WAITLISTED')",
	"UPDATE registrations SET state = 'CANCELLED', attendance = 'UNKNOWN', place_in_queue = 0 WHERE person_id = ?",
	"UPDATE after_action_reviews SET answer_count = answer_count - 1 WHERE id IN (SELECT review_id FROM review_answers WHERE person_id = ?)",
	"DELETE FROM review_answers WHERE person_id = ?",
}

// moveOn runs a statement on columns that no act may change.
func (a *Account) moveOn(ctx context.Context, statement string, args ...any) error {
	if a.Database.Dialect == dialect.Postgres {
		for n := 1; strings.Contains(statement, "?"); n++ {
			statement = strings.Replace(statement, "?", fmt.Sprintf("$%d", n), 1)
		}
	}
	if _, err := db.FromContext(ctx).ExecContext(ctx, statement, args...); err != nil {
		return fmt.Errorf("move what was a guest's: %w", err)
	}
	return nil
}
