package migrate

import (
	"regexp"
	"strings"

	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
)

// samePredicate keeps a partial index whose condition PostgreSQL only spells in its own
// way, such as (state)::text = ANY ((ARRAY['A'::character varying])::text[]) for what
// the schema calls state IN ('A'). Atlas would make it anew each time.
type samePredicate struct{ next differ }

// Diff is the difference to the desired schema, not counting spelling.
func (s samePredicate) Diff(current, desired *schema.Schema) ([]schema.Change, error) {
	for _, table := range desired.Tables {
		existing, found := current.Table(table.Name)
		if !found {
			continue
		}
		for _, index := range table.Indexes {
			if known, found := existing.Index(index.Name); found {
				spellAs(predicate(known), predicate(index))
			}
		}
	}
	return s.next.Diff(current, desired)
}

func spellAs(known, wanted *postgres.IndexPredicate) {
	if known != nil && wanted != nil && bare(known.P) == bare(wanted.P) {
		wanted.P = known.P
	}
}

func predicate(index *schema.Index) *postgres.IndexPredicate {
	for _, attribute := range index.Attrs {
		if condition, is := attribute.(*postgres.IndexPredicate); is {
			return condition
		}
	}
	return nil
}

var (
	casts  = regexp.MustCompile(`::(?:text|character varying)(?:\[\])?`)
	spaces = regexp.MustCompile(`[\s()]+`)
)

// bare is a condition without casts, spaces and brackets. Conditions that differ in
// nothing but brackets are taken for the same: write a new index for such a change.
func bare(condition string) string {
	condition = spaces.ReplaceAllString(casts.ReplaceAllString(condition, ""), "")
	condition = strings.ReplaceAll(condition, "=ANYARRAY[", "IN")
	return strings.ReplaceAll(condition, "]", "")
}
