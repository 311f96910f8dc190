package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"github.com/google/uuid"
	"github.com/lib/pq"
)

// buckets is how many the documents of a large part are divided into.
const buckets = 4

// findInPostgres asks one statement. For each part the documents with the words are
// found by that part's own index, put in order (by bucket, then the newest first, so that
// nothing hidden has a say in it) and looked at until 1,000 that the viewer reads are
// there; the rest are not looked at. Of these, 1,000 are ranked, taken in turn from each
// part, so that ten thousand lessons do not hide one community. OFFSET 0 keeps the
// planner from turning the steps around. A place is where a row lies, which holds within
// the statement.
func findInPostgres(ctx context.Context, ask asker, seen []readable, terms []term, at slice) (f found, err error) {
	s := &statement{numbered: true}
	wanted := make([]string, len(terms))
	for i, t := range terms {
		wanted[i] = t.word
	}
	s.add("WITH q AS MATERIALIZED (SELECT search_query(?::text[], ?) AS query), ", pq.Array(wanted), terms[len(terms)-1].unfinished)
	s.add("candidates AS MATERIALIZED (SELECT place FROM (SELECT part, place, row_number() OVER (PARTITION BY part ORDER BY bucket, subject_id DESC, source_id DESC) AS turn FROM (")
	for i, r := range seen {
		if i > 0 {
			s.add(" UNION ALL ")
		}
		s.branch(r)
	}
	s.add(fmt.Sprintf(") AS found) AS placed ORDER BY turn, part LIMIT %d), ", MaxCandidates))
	s.add(`ranked AS MATERIALIZED (SELECT DISTINCT ON (kind, subject_id) * FROM (
SELECT d.part, d.source_id, d.kind, d.subject_id, ts_rank('{0.1, 0.2, 0.4, 1}', d.words, (SELECT query FROM q)) AS rank
FROM candidates c JOIN search_documents d ON d.ctid = c.place) AS each
ORDER BY kind, subject_id, rank DESC, part DESC, source_id DESC)
SELECT t.total, t.candidates, h.kind, h.subject_id, h.rank, d.title, d.lead, d.body
FROM (SELECT (SELECT count(*) FROM ranked) AS total, (SELECT count(*) FROM candidates) AS candidates) AS t
LEFT JOIN (SELECT * FROM ranked WHERE true`)
	if at.after != nil {
		s.add(" AND (rank, subject_id) < (?::real, ?)", at.after.rank, at.after.subject)
	}
	if at.before != nil {
		s.add(" AND (rank, subject_id) > (?::real, ?)", at.before.rank, at.before.subject)
	}
	order := "DESC"
	if at.backward {
		order = "ASC"
	}
	s.add(" ORDER BY rank "+order+", subject_id "+order+" LIMIT ?::int) AS h ON true", at.limit+1)
	s.add(" LEFT JOIN search_documents d ON d.part = h.part AND d.source_id = h.source_id ORDER BY h.rank " + order + ", h.subject_id " + order)

	rows, err := ask.QueryContext(ctx, s.text.String(), s.args...)
	if err != nil {
		return found{}, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := f.scan(rows); err != nil {
			return found{}, err
		}
	}
	return f, rows.Err()
}

// branch finds the documents of one part. Those of a large part are found bucket by
// bucket: a later one is not asked when the earlier ones had enough.
func (s *statement) branch(r readable) {
	s.add("(SELECT part, bucket, subject_id, source_id, place FROM (")
	if r.large {
		for bucket := range buckets {
			if bucket > 0 {
				s.add(" UNION ALL ")
			}
			s.matches("bucket", "part = '"+r.name+"' AND bucket = "+strconv.Itoa(bucket))
		}
	} else {
		s.matches("0 AS bucket", "part = '"+r.name+"'")
	}
	s.add(" OFFSET 0) AS d")
	if !r.clause.Always() {
		s.add(" WHERE EXISTS (SELECT 1 FROM " + r.table + " AS src WHERE src.id = d.source_id AND (")
		s.add(r.clause.Text, r.clause.Args...)
		s.add(") OFFSET 0)")
	}
	s.add(fmt.Sprintf(" LIMIT %d)", MaxCandidates))
}

// matches are the documents with the words, of which an index holds those that fulfil
// the condition.
func (s *statement) matches(bucket, condition string) {
	s.add("(SELECT part, " + bucket + ", subject_id, source_id, ctid AS place FROM search_documents WHERE " + condition +
		" AND words @@ (SELECT query FROM q) ORDER BY subject_id DESC, source_id DESC)")
}

func (f *found) scan(rows *sql.Rows) error {
	var candidates int
	var kind, title, lead, body sql.NullString
	var subject uuid.NullUUID
	var rank sql.NullFloat64
	if err := rows.Scan(&f.total, &candidates, &kind, &subject, &rank, &title, &lead, &body); err != nil {
		return err
	}
	f.capped = candidates == MaxCandidates
	if kind.Valid {
		f.documents = append(f.documents, document{
			kind: Kind(kind.String), subject: subject.UUID, rank: float32(rank.Float64),
			title: title.String, lead: lead.String, body: body.String,
		})
	}
	return nil
}
