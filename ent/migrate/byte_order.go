package migrate

import "ariga.io/atlas/sql/schema"

// differ finds what changes one schema into another.
type differ interface {
	Diff(current, desired *schema.Schema) ([]schema.Change, error)
}

// byteOrder gives every text column the collation "C", by which PostgreSQL compares as
// SQLite always does and as Go does. Any other depends on the server's libraries, so
// that cursors over the same rows differ between servers and break with an upgrade of
// the operating system. What people read in order has a folded column for it.
type byteOrder struct{ next differ }

// Diff is the difference to the desired schema in byte order.
func (b byteOrder) Diff(current, desired *schema.Schema) ([]schema.Change, error) {
	for _, table := range desired.Tables {
		for _, column := range table.Columns {
			if _, text := column.Type.Type.(*schema.StringType); text {
				column.SetCollation("C")
			}
		}
	}
	return b.next.Diff(current, desired)
}
