package migrate

import (
	"context"
	"fmt"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
)

// Plan is the statements that make the tables of a database those of ent's schema, each
// with a comment line above it; none when they are already.
func Plan(ctx context.Context, driver dialect.Driver) ([]string, error) {
	collected := &collector{}
	options := append(Options(),
		schema.WithDir(&migrate.MemDir{}),
		schema.WithFormatter(collected),
		schema.WithMigrationMode(schema.ModeInspect),
	)
	plan, err := schema.NewMigrate(driver, options...)
	if err != nil {
		return nil, fmt.Errorf("compare the schema: %w", err)
	}
	if err := plan.NamedDiff(ctx, "difference", tables()...); err != nil {
		return nil, fmt.Errorf("compare the schema: %w", err)
	}
	return collected.statements, nil
}

// collector keeps a plan in place of writing it to files.
type collector struct{ statements []string }

// Format takes the statements of the plan.
func (c *collector) Format(plan *migrate.Plan) ([]migrate.File, error) {
	for _, change := range plan.Changes {
		statement := change.Cmd + ";"
		if change.Comment != "" {
			statement = "-- " + change.Comment + "\n" + statement
		}
		c.statements = append(c.statements, statement)
	}
	return nil, nil
}
