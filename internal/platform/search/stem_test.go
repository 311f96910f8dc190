package search

import (
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestStemsAreThoseOfPostgreSQL: the stemmers in Go decide on SQLite what is found, and on
// both databases what is marked.
func TestStemsAreThoseOfPostgreSQL(t *testing.T) {
	d := testdb.Postgres(t)
	for _, c := range []struct {
		dictionary string
		stem       func(string) string
		words      []string
	}{
		{"indonesian_stem", malayStem, built(
			"me men mem meng meny pe pen pem peng peny per ber be bel pel di ke ter se memper diper keber belajar pelajar",
			"ajar buku pustaka tahu kongsi susun pasar sapu tulis baca urus ilmu kerja urai isi main ukur uji simpan latih kumpul komuniti sistem",
			"kan an i kah lah pun ku mu nya annya kannya kanlah asi is")},
		{"english_stem", englishStem, built(
			"un re dis over inter",
			"library librar organis organiz shar communit knowledg run hop use cry dy relat condition respons possib able nation general activ argu catalogu analys meet",
			"s es ies ied ing ed er ers ation ational ational ly ful ness fulness iveness ment ments ability ibility ize izer ous ously ical y e ance ence ant al ally")},
	} {
		rows, err := d.SQL.QueryContext(t.Context(), "SELECT w, coalesce((ts_lexize($1, w))[1], '') FROM unnest($2::text[]) AS w", c.dictionary, pq.Array(c.words))
		if err != nil {
			t.Fatal(err)
		}
		compared := 0
		for rows.Next() {
			var word, want string
			if err := rows.Scan(&word, &want); err != nil {
				t.Fatal(err)
			}
			compared++
			// PostgreSQL gives no stem for a word that its dictionary of silent words has.
			if got := c.stem(word); got != want && want != "" {
				t.Errorf("%s of %q is %q, want %q", c.dictionary, word, got, want)
			}
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		if compared != len(c.words) || compared < 1000 {
			t.Errorf("compared %d of %d words", compared, len(c.words))
		}
	}
}

func built(prefixes, roots, suffixes string) []string {
	var list []string
	for _, prefix := range append(strings.Fields(prefixes), "") {
		for _, root := range strings.Fields(roots) {
			for _, suffix := range append(strings.Fields(suffixes), "") {
				list = append(list, prefix+root+suffix)
			}
		}
	}
	return list
}
