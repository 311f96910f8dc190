package demo_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// today is a Monday, eleven in the morning in Kuala Lumpur.
var today = time.Date(2026, time.November, 23, 3, 0, 0, 0, time.UTC)

// filled fills d as of today and returns a context that reads all of it.
func filled(t *testing.T, d *database.Database) context.Context {
	t.Helper()
	ctx := clock.With(db.NewContext(t.Context(), d.Client), clock.Fixed(today))
	if err := demo.Fill(ctx, d); err != nil {
		t.Fatal(err)
	}
	return rule.AsSystem(ctx, "the test reads all")
}

// all is the list that a query found; the test fails where the query did.
func all[T any](list []T, err error) func(*testing.T) []T {
	return func(t *testing.T) []T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
}

func TestFillTwiceChangesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		filled(t, d)
		before := dump(t, d)
		filled(t, d)
		compare(t, before, dump(t, d))
	})
}

func TestTheSameClockMakesTheSameConstellation(t *testing.T) {
	kinds := map[string]func(testing.TB) *database.Database{"sqlite": testdb.SQLite, "postgres": testdb.Postgres}
	for name, open := range kinds {
		t.Run(name, func(t *testing.T) {
			one, other := open(t), open(t)
			filled(t, one)
			filled(t, other)
			compare(t, dump(t, one), dump(t, other))
		})
	}
}

func TestEachHourOfTheWeekGivesACoherentConstellation(t *testing.T) {
	for day := range 7 {
		for _, hour := range []int{5, 15} {
			now := today.AddDate(0, 0, day).Add(time.Duration(hour) * time.Hour)
			t.Run(now.Format("Monday 15:04"), func(t *testing.T) {
				d := testdb.SQLite(t)
				ctx := clock.With(db.NewContext(t.Context(), d.Client), clock.Fixed(now))
				if err := demo.Fill(ctx, d); err != nil {
					t.Fatal(err)
				}
				timesAgree(rule.AsSystem(ctx, "the test reads all"), t, now)
			})
		}
	}
}

// dump lists the rows of every table, in the order of their ids.
func dump(t *testing.T, d *database.Database) map[string][]string {
	t.Helper()
	tables := map[string][]string{}
	for _, table := range migrate.Tables {
		tables[table.Name] = rowsOf(t, d, table.Name)
	}
	if len(tables["communities"]) < 11 {
		t.Fatalf("only %d communities were dumped", len(tables["communities"]))
	}
	return tables
}

func rowsOf(t *testing.T, d *database.Database, table string) []string {
	t.Helper()
	rows, err := d.SQL.QueryContext(t.Context(), `SELECT * FROM "`+table+`" ORDER BY id`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for rows.Next() {
		list = append(list, oneRow(t, rows.Scan, len(columns)))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

func compare(t *testing.T, one, other map[string][]string) {
	t.Helper()
	for table, rows := range one {
		if !slices.Equal(rows, other[table]) {
			t.Errorf("%s differ: %d rows and %d rows", table, len(rows), len(other[table]))
		}
	}
}
