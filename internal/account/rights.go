package account

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/expertappointment"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// viewer is the person as who asks, with their rights.
func (a *Account) viewer(ctx context.Context, who uuid.UUID) (viewer.Viewer, error) {
	found, err := client(ctx, a).Person.Get(rule.AsSystem(ctx, "rights are read before anybody is known to ask"), who)
	if err != nil {
		return viewer.Viewer{}, fmt.Errorf("read the person: %w", err)
	}
	asks := viewer.Viewer{
		Kind: viewer.Person, PersonID: who, Active: found.State == person.StateACTIVE, Steward: found.Steward,
	}
	return asks, a.addRights(ctx, &asks)
}

// addRights reads the person's roles, teams and appointments in one statement.
func (a *Account) addRights(ctx context.Context, asks *viewer.Viewer) (err error) {
	query, args := a.rights(ctx, asks.PersonID)
	rows, err := client(ctx, a).QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("read the rights: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	asks.Roles = map[uuid.UUID]viewer.Role{}
	for rows.Next() {
		var kind, role string
		var of uuid.UUID
		if err := rows.Scan(&kind, &of, &role); err != nil {
			return fmt.Errorf("read a right: %w", err)
		}
		switch kind {
		case "role":
			asks.Roles[of] = viewer.Role(role)
		case "team":
			asks.Teams = append(asks.Teams, of)
		default:
			asks.Expert = true
		}
	}
	return rows.Err()
}

func (a *Account) rights(ctx context.Context, who uuid.UUID) (string, []any) {
	dialect := sql.Dialect(a.Database.Dialect)
	roles, teams, experts := sql.Table(membership.Table), sql.Table(eventteammember.Table), sql.Table(expertappointment.Table)
	return dialect.Select().
		AppendSelectExprAs(sql.Raw("'role'"), "kind").
		AppendSelect(roles.C(membership.FieldCommunityID), roles.C(membership.FieldRole)).
		From(roles).
		Where(sql.And(sql.EQ(roles.C(membership.FieldPersonID), who), sql.EQ(roles.C(membership.FieldState), membership.StateACTIVE))).
		UnionAll(dialect.Select().
			AppendSelectExprAs(sql.Raw("'team'"), "kind").
			AppendSelect(teams.C(eventteammember.FieldEventID)).AppendSelectExprAs(sql.Raw("''"), "role").
			From(teams).
			Where(sql.EQ(teams.C(eventteammember.FieldPersonID), who))).
		UnionAll(dialect.Select().
			AppendSelectExprAs(sql.Raw("'expert'"), "kind").
			AppendSelect(experts.C(expertappointment.FieldCompetencyID)).AppendSelectExprAs(sql.Raw("''"), "role").
			From(experts).
			Where(sql.And(sql.EQ(experts.C(expertappointment.FieldPersonID), who), sql.Or(
				sql.IsNull(experts.C(expertappointment.FieldUntil)),
				sql.GT(experts.C(expertappointment.FieldUntil), clock.Now(ctx)))))).
		Query()
}
