package search

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

const columns = "part, kind, source_id, subject_id, title, lead, body, aliases"

// Rebuild writes all documents anew from the records, in one transaction. It is for
// after a bulk load without triggers and for a doubt; the triggers keep them otherwise.
func Rebuild(ctx context.Context, d *database.Database) error {
	statements := []string{
		"DELETE FROM search_documents",
		"INSERT INTO search_documents (" + columns + ") SELECT " + columns + " FROM search_sources",
	}
	if d.Dialect == dialect.Postgres {
		statements = []string{
			"LOCK TABLE search_documents IN SHARE ROW EXCLUSIVE MODE",
			"DELETE FROM search_documents",
			"INSERT INTO search_documents (" + columns + ", words) SELECT " + columns + ", search_words(title, lead, body, aliases) FROM search_sources",
		}
	}
	return d.InTx(ctx, func(ctx context.Context) error {
		for _, one := range statements {
			if _, err := client(ctx, d).ExecContext(ctx, one); err != nil {
				return fmt.Errorf("rebuild the search documents: %w", err)
			}
		}
		return nil
	})
}

// Difference counts the documents that are not what a rebuild would write.
func Difference(ctx context.Context, d *database.Database) (count int, err error) {
	is, ought := "SELECT "+columns+" FROM search_documents", "SELECT "+columns+" FROM search_sources"
	if d.Dialect == dialect.Postgres {
		is = "SELECT " + columns + ", words FROM search_documents"
		ought = "SELECT " + columns + ", search_words(title, lead, body, aliases) FROM search_sources"
	}
	rows, err := client(ctx, d).QueryContext(ctx, "SELECT count(*) FROM ("+
		"SELECT * FROM ("+is+" EXCEPT "+ought+") AS stale UNION ALL SELECT * FROM ("+ought+" EXCEPT "+is+") AS missing) AS differing")
	if err != nil {
		return 0, fmt.Errorf("compare the search documents: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(&count); err != nil {
			return 0, fmt.Errorf("compare the search documents: %w", err)
		}
	}
	return count, rows.Err()
}
