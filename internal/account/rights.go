package account

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
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
	write := sql.Dialect(a.Database.Dialect)
	roles, teams, experts := sql.Table(membership.Table), sql.Table(eventteammember.Table), sql.Table(expertappointment.Table)
	return write.Select().
		AppendSelectExprAs(sql.Raw("'role'"), "kind").
		AppendSelect(roles.C(membership.FieldCommunityID), roles.C(membership.FieldRole)).
		From(roles).
		Where(sql.And(sql.EQ(roles.C(membership.FieldPersonID), who), sql.EQ(roles.C(membership.FieldState), membership.StateACTIVE))).
		UnionAll(write.Select().
			AppendSelectExprAs(sql.Raw("'team'"), "kind").
			AppendSelect(teams.C(eventteammember.FieldEventID)).AppendSelectExprAs(sql.Raw("''"), "role").
			From(teams).
			Where(sql.EQ(teams.C(eventteammember.FieldPersonID), who))).
		UnionAll(write.Select().
			AppendSelectExprAs(sql.Raw("'expert'"), "kind").
			AppendSelect(experts.C(expertappointment.FieldCompetencyID)).AppendSelectExprAs(sql.Raw("''"), "role").
			From(experts).
			Where(sql.And(sql.EQ(experts.C(expertappointment.FieldPersonID), who), sql.Or(
				sql.IsNull(experts.C(expertappointment.FieldUntil)),
				sql.GT(experts.C(expertappointment.FieldUntil), clock.Now(ctx)))))).
		Query()
}

// held are a person's rights as one row tells them beside the credential: lists by comma,
// each role behind its community.
type held struct {
	roles, teams sql.NullString
	expert       bool
}

// rightsBeside are the columns that add the rights of the person p to a look-up of a
// credential, so that it takes one statement to know who asks; its one argument is now.
// Every request asks for them: lists by ARRAY cost PostgreSQL less than an aggregate, and
// the order by an index makes it read no more than the rows of the person.
func rightsBeside(name string) string {
	roles, teams := "group_concat(m.community_id || m.role, ',')", "group_concat(t.event_id, ',')"
	if name == dialect.Postgres {
		roles, teams = "m.community_id::text || m.role", "t.event_id::text"
	}
	roles = "SELECT " + roles + " FROM memberships m WHERE m.state = 'ACTIVE' AND m.person_id = p.id"
	teams = "SELECT " + teams + " FROM event_team_members t WHERE t.person_id = p.id"
	if name == dialect.Postgres {
		roles, teams = "array_to_string(ARRAY("+roles+"), ',')", "array_to_string(ARRAY("+teams+"), ',')"
	}
	return "(" + roles + "), (" + teams + "), (SELECT 1 FROM expert_appointments x WHERE x.person_id = p.id AND (x.until IS NULL OR x.until > ?)" +
		" ORDER BY x.competency_id LIMIT 1) IS NOT NULL"
}

// numbered writes the arguments as PostgreSQL wants them, $1 for the first ?.
func numbered(name, text string) string {
	if name != dialect.Postgres {
		return text
	}
	var out strings.Builder
	for number := 1; ; number++ {
		before, after, more := strings.Cut(text, "?")
		out.WriteString(before)
		if !more {
			return out.String()
		}
		out.WriteString("$" + strconv.Itoa(number))
		text = after
	}
}

// give writes the rights into who asks.
func (h held) give(asks *viewer.Viewer) error {
	asks.Expert, asks.Roles = h.expert, map[uuid.UUID]viewer.Role{}
	for _, one := range listed(h.roles) {
		community, err := uuid.Parse(one[:min(len(one), uuidLength)])
		if err != nil {
			return fmt.Errorf("read a role: %w", err)
		}
		asks.Roles[community] = viewer.Role(one[uuidLength:])
	}
	for _, one := range listed(h.teams) {
		event, err := uuid.Parse(one)
		if err != nil {
			return fmt.Errorf("read a team: %w", err)
		}
		asks.Teams = append(asks.Teams, event)
	}
	return nil
}

// uuidLength is how many characters an id takes as text.
const uuidLength = 36

func listed(list sql.NullString) []string {
	if list.String == "" {
		return nil
	}
	return strings.Split(list.String, ",")
}
