package trail

import (
	"slices"

	"entgo.io/ent"
)

// Changed names the fields that a write sets or clears, without the lock and the times.
func Changed(m ent.Mutation) []string {
	fields := append(slices.Clone(m.Fields()), m.ClearedFields()...)
	fields = slices.DeleteFunc(fields, func(field string) bool {
		return field == "revision" || field == "updated_at" || field == "sort_name"
	})
	slices.Sort(fields)
	return slices.Compact(fields)
}
