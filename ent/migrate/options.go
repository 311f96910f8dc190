package migrate

import (
	"entgo.io/ent/dialect/sql/schema"
)

// Options are how ent's schema is compared with a database: what is gone from the schema
// goes from the database too, and texts are in byte order.
func Options() []schema.MigrateOption {
	return []schema.MigrateOption{
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
		schema.WithForeignKeys(true),
		schema.WithDiffHook(
			func(next schema.Differ) schema.Differ { return byteOrder{next} },
			func(next schema.Differ) schema.Differ { return samePredicate{next} },
		),
	}
}
