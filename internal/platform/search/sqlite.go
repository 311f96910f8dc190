package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// findInSQLite asks one statement for the candidates, taken as on PostgreSQL, and finds
// out in Go which of them have the words, and how good they are: FTS5 has neither the
// English stemmer of PostgreSQL nor a Malay one, and its rank depends on all documents,
// hidden ones too.
func findInSQLite(ctx context.Context, ask asker, seen []readable, terms []term, at slice) (found, error) {
	candidates, err := candidatesInSQLite(ctx, ask, seen, terms)
	if err != nil {
		return found{}, err
	}
	type key struct {
		kind    Kind
		subject [16]byte
	}
	best := map[key]document{}
	for _, d := range candidates {
		if d.rank = score(d, terms); d.rank == 0 {
			continue
		}
		known, has := best[key{d.kind, d.subject}]
		if !has || d.rank > known.rank {
			best[key{d.kind, d.subject}] = d
		}
	}
	f := found{total: len(best), capped: len(candidates) == MaxCandidates}
	for _, d := range best {
		p := position{d.rank, d.subject}
		if (at.after == nil || at.after.before(p)) && (at.before == nil || p.before(*at.before)) {
			f.documents = append(f.documents, d)
		}
	}
	slices.SortFunc(f.documents, func(a, b document) int {
		if (position{a.rank, a.subject}).before(position{b.rank, b.subject}) {
			return -1
		}
		return 1
	})
	if at.backward {
		slices.Reverse(f.documents)
	}
	if len(f.documents) > at.limit+1 {
		f.documents = f.documents[:at.limit+1]
	}
	return f, nil
}

func candidatesInSQLite(ctx context.Context, ask asker, seen []readable, terms []term) (list []document, err error) {
	s := &statement{}
	s.add("SELECT kind, subject_id, title, lead, body, aliases FROM search_documents WHERE id IN (")
	s.add("SELECT id FROM (SELECT d.id, d.part, row_number() OVER (PARTITION BY d.part ORDER BY " + inBucket() + ", d.subject_id DESC, d.source_id DESC) AS turn FROM search_documents d WHERE ")
	for _, t := range terms {
		s.holds(t)
		s.add(" AND ")
	}
	s.add("(")
	for i, r := range seen {
		if i > 0 {
			s.add(" OR ")
		}
		s.add("d.part = '" + r.name + "'")
		if !r.clause.Always() {
			s.add(" AND EXISTS (SELECT 1 FROM " + r.table + " AS src WHERE src.id = d.source_id AND (")
			s.add(r.clause.Text, r.clause.Args...)
			s.add("))")
		}
	}
	s.add(fmt.Sprintf(")) ORDER BY turn, part LIMIT %d) ORDER BY part DESC, source_id DESC", MaxCandidates))

	rows, err := ask.QueryContext(ctx, s.text.String(), s.args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var d document
		if err := rows.Scan(&d.kind, &d.subject, &d.title, &d.lead, &d.body, &d.aliases); err != nil {
			return nil, err
		}
		list = append(list, d)
	}
	return list, rows.Err()
}

// inBucket is the bucket of a document d, as PostgreSQL divides them, so that both look
// at the same ones where there are too many to look at.
func inBucket() string {
	var large []string
	for _, p := range parts {
		if p.large {
			large = append(large, "'"+p.name+"'")
		}
	}
	return "CASE WHEN d.part IN (" + strings.Join(large, ", ") + ") THEN CASE substr(d.subject_id, -1) WHEN '0' THEN 0 WHEN '8' THEN 1 WHEN '4' THEN 2 WHEN 'c' THEN 2 ELSE 3 END ELSE 0 END"
}

// holds is the condition that a document d may hold the term: a word that begins like
// one of its forms, or three letters or more of a Malay root anywhere.
func (s *statement) holds(t term) {
	var beginnings, cores []string
	for _, form := range t.forms() {
		start := `"` + beginning(form) + `"*`
		if utf8.RuneCountInString(form) < unfinishedFrom {
			start = `"` + form + `"`
		}
		beginnings = append(beginnings, start)
		if root := core(form); utf8.RuneCountInString(root) >= 3 {
			cores = append(cores, `"`+root+`"`)
		}
	}
	s.add("d.id IN (SELECT rowid FROM search_words WHERE search_words MATCH ?", strings.Join(beginnings, " OR "))
	if len(cores) > 0 {
		s.add(" UNION SELECT rowid FROM search_trigrams WHERE search_trigrams MATCH ?", strings.Join(cores, " OR "))
	}
	s.add(")")
}
