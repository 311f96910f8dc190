package migrate_test

import (
	"testing"

	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestTextsAreInByteOrder(t *testing.T) {
	d := testdb.Postgres(t)
	var known []string
	for _, table := range migrate.Tables {
		known = append(known, table.Name)
	}
	rows, err := d.SQL.QueryContext(t.Context(), `
		SELECT table_name || '.' || column_name FROM information_schema.columns
		WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')
			AND collation_name IS DISTINCT FROM 'C' AND table_name = ANY ($1)`, known)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var column string
		if err := rows.Scan(&column); err != nil {
			t.Fatal(err)
		}
		t.Errorf(`%s lacks COLLATE "C"`, column)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}
