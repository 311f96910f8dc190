package graph

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// door is what must exist before a room is shown in the navigation.
type door struct {
	room   gen.Room
	table  string
	policy rule.Policy
	least  int
}

// doors follow "from twelve people to a country" of product.md.
var doors = []door{
	{gen.RoomEvents, "events", rule.Event, 1},
	{gen.RoomCommunities, "communities", rule.Community, 2},
	{gen.RoomLessons, "lessons", rule.Lesson, 1},
	{gen.RoomAssets, "knowledge_assets", rule.KnowledgeAsset, 1},
	{gen.RoomCompetencies, "competencies", rule.Competency, 1},
	{gen.RoomOrganisations, "organisations", rule.Organisation, 2},
	{gen.RoomMap, "communities", rule.Community, 3},
}

// rooms are the rooms that have something to show to the viewer, in one statement.
func (r *Resolver) rooms(ctx context.Context) ([]gen.Room, error) {
	v := viewer.Of(ctx)
	b := sql.Dialect(r.Database.Dialect).Select()
	for i, d := range doors {
		b.AppendSelectExprAs(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("(SELECT COUNT(*) FROM (SELECT 1 FROM " + d.table + " d WHERE ")
			d.policy.Readable(v, "d").Write(b, func(column string) string { return "d." + column })
			b.WriteString(fmt.Sprintf(" LIMIT %d) AS met)", d.least))
		}), fmt.Sprintf("room_%d", i))
	}
	query, args := b.Query()
	rows, err := db.FromContext(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("rooms: %w", err)
	}
	defer rows.Close()
	counts := make([]int, len(doors))
	into := make([]any, len(doors))
	for i := range counts {
		into[i] = &counts[i]
	}
	if rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("rooms: %w", err)
		}
	}
	open := []gen.Room{}
	for i, d := range doors {
		if counts[i] >= d.least {
			open = append(open, d.room)
		}
	}
	return open, rows.Err()
}

// constellation is the deployment; before it begins, an empty one that says so.
func (r *Resolver) constellation(ctx context.Context) (*db.Constellation, error) {
	c, err := db.FromContext(ctx).Constellation.Query().Only(ctx)
	if db.IsNotFound(err) {
		return &db.Constellation{Name: "Constellation", Language: "en", Zone: "Asia/Kuala_Lumpur"}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("constellation: %w", err)
	}
	return ahead(ctx, c), nil
}
