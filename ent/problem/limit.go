package problem

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// refusedField finds the record and the column in ent's words, as "Event.title".
var refusedField = regexp.MustCompile(`field "(\w+)\.(\w+)"`)

// tooLong says how long a text may be. The model counts bytes, as the databases do: a text with many
// letters beyond ASCII may be refused a little earlier.
func tooLong(refused *db.ValidationError) string {
	if named := refusedField.FindStringSubmatch(refused.Error()); named != nil {
		if most := limit(named[1], named[2]); most > 0 {
			return fmt.Sprintf("This has at most %d characters; shorten it.", most)
		}
	}
	return "This text is too long; shorten it."
}

// limit is the size of a record's column; 0 where it is not known.
func limit(record, column string) int64 {
	name := table(record)
	for _, one := range migrate.Tables {
		if !slices.Contains([]string{name, name + "s", strings.TrimSuffix(name, "y") + "ies"}, one.Name) {
			continue
		}
		if at := slices.IndexFunc(one.Columns, func(c *schema.Column) bool { return c.Name == column }); at >= 0 {
			return one.Columns[at].Size
		}
	}
	return 0
}

// table writes a record's name as ent names tables, without the ending of the plural.
func table(record string) string {
	var out strings.Builder
	for i, letter := range record {
		if i > 0 && unicode.IsUpper(letter) {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(letter))
	}
	return out.String()
}
