package search

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math"
	"slices"

	"github.com/google/uuid"
)

// position is where a hit stands: by rank, the best first, then by id, the newest first.
type position struct {
	rank    float32
	subject uuid.UUID
}

// before reports whether p stands before other.
func (p position) before(other position) bool {
	if p.rank != other.rank {
		return p.rank > other.rank
	}
	return bytes.Compare(p.subject[:], other.subject[:]) > 0
}

// slice is the part of the hits that a page shows.
type slice struct {
	limit    int
	backward bool
	after    *position
	before   *position
	search   uint32 // tells cursors of one search from those of another
}

// place reads which slice of the hits is wanted.
func place(q Query, terms []term) (slice, error) {
	s := slice{limit: q.First, search: fingerprint(q.Kinds, terms)}
	field := "first"
	switch {
	case q.First != 0 && q.Last != 0:
		return s, &InputError{"last", "is given together with first; give one of them"}
	case q.Last != 0:
		s.limit, s.backward, field = q.Last, true, "last"
	case q.First == 0:
		s.limit = DefaultPage
	}
	if s.limit < 1 || s.limit > MaxPage {
		return s, &InputError{field, fmt.Sprintf("is not between 1 and %d; ask for fewer and page by cursor", MaxPage)}
	}
	var err error
	if s.after, err = s.read("after", q.After); err != nil {
		return s, err
	}
	s.before, err = s.read("before", q.Before)
	return s, err
}

const cursorLength = 4 + 4 + 16

func (s slice) read(field, cursor string) (*position, error) {
	if cursor == "" {
		return nil, nil
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(raw) != cursorLength || binary.BigEndian.Uint32(raw) != s.search {
		return nil, &InputError{field, "is not a cursor of this search; pass one that it returned"}
	}
	p := position{rank: math.Float32frombits(binary.BigEndian.Uint32(raw[4:]))}
	if rank := float64(p.rank); math.IsNaN(rank) || math.IsInf(rank, 0) || rank < 0 {
		return nil, &InputError{field, "is not a cursor of this search; pass one that it returned"}
	}
	copy(p.subject[:], raw[8:])
	return &p, nil
}

func (s slice) write(p position) string {
	raw := binary.BigEndian.AppendUint32(nil, s.search)
	raw = binary.BigEndian.AppendUint32(raw, math.Float32bits(p.rank))
	return base64.RawURLEncoding.EncodeToString(append(raw, p.subject[:]...))
}

func fingerprint(kinds []Kind, terms []term) uint32 {
	sum := fnv.New32a()
	sorted := slices.Clone(kinds)
	slices.Sort(sorted)
	for _, kind := range slices.Compact(sorted) {
		_, _ = sum.Write([]byte(kind + "\x00"))
	}
	for _, t := range terms {
		_, _ = sum.Write([]byte("\x01" + t.word))
	}
	return sum.Sum32()
}

// page makes the page of what was found, in the order that people read it.
func (s slice) page(f found, terms []term) Page {
	list := f.documents
	more := len(list) > s.limit
	if more {
		list = list[:s.limit]
	}
	p := Page{Total: f.total, Capped: f.capped, HasNext: more, HasPrevious: s.after != nil}
	if s.backward {
		slices.Reverse(list)
		p.HasNext, p.HasPrevious = s.before != nil, more
	}
	for _, d := range list {
		plain, marked := snippet(d, terms)
		p.Hits = append(p.Hits, Hit{
			Kind: d.kind, SubjectID: d.subject, Rank: d.rank, Snippet: plain, SnippetHTML: marked,
			Cursor: s.write(position{d.rank, d.subject}),
		})
	}
	return p
}
