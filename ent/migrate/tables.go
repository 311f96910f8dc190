package migrate

import (
	"entgo.io/ent/dialect/sql/schema"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// tables are those of ent's schema.
func tables() []*schema.Table { return migrate.Tables }
