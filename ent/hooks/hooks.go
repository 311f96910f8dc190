// Package hooks keeps the invariants that every writer of a record owes: an id
// and times from the injected clock, and text that both databases hold alike.
package hooks

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent"
	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// TextError says why a text cannot be kept.
type TextError struct{ Field, Problem string }

// Error names the field and what is wrong with it.
func (e *TextError) Error() string { return fmt.Sprintf("%s %s", e.Field, e.Problem) }

// Stamp gives a new record its id and its times, and an edited one its updated_at.
func Stamp(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		now := clock.Now(ctx)
		if m.Op().Is(ent.OpCreate) {
			if err := identify(ctx, m); err != nil {
				return nil, err
			}
			if err := setIfMissing(m, "created_at", now); err != nil {
				return nil, err
			}
		}
		if err := touch(m, now); err != nil {
			return nil, err
		}
		return next.Mutate(ctx, m)
	})
}

type identified interface {
	ID() (uuid.UUID, bool)
	SetID(uuid.UUID)
}

func identify(ctx context.Context, m ent.Mutation) error {
	record, ok := m.(identified)
	if !ok {
		return fmt.Errorf("hooks: %s has no UUID", m.Type())
	}
	if _, set := record.ID(); !set {
		record.SetID(id.New(ctx))
	}
	return nil
}

func setIfMissing(m ent.Mutation, field string, value time.Time) error {
	if _, set := m.Field(field); set {
		return nil
	}
	return m.SetField(field, value)
}

// touch sets updated_at on the records that have one.
func touch(m ent.Mutation, now time.Time) error {
	if _, has := m.(interface{ SetUpdatedAt(time.Time) }); !has || m.Op().Is(ent.OpDelete|ent.OpDeleteOne) {
		return nil
	}
	if _, set := m.Field("updated_at"); set {
		return nil
	}
	return m.SetField("updated_at", now)
}

// CleanText trims texts, composes them (Unicode NFC) and refuses what one of the
// databases could not hold: NUL and bytes that are not UTF-8.
func CleanText(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		for _, name := range m.Fields() {
			value, _ := m.Field(name)
			raw, isText := value.(string)
			if !isText {
				continue
			}
			clean, err := Clean(name, raw)
			if err != nil {
				return nil, err
			}
			if clean == raw {
				continue
			}
			if err := m.SetField(name, clean); err != nil {
				return nil, err
			}
		}
		return next.Mutate(ctx, m)
	})
}

// Length is how many characters the text has as it is kept: trimmed and composed.
func Length(text string) int { return utf8.RuneCountInString(norm.NFC.String(strings.TrimSpace(text))) }

// Clean returns the text as it is kept, or a *TextError naming the field. A text in
// which nothing can be seen is empty.
func Clean(field, raw string) (string, error) {
	if strings.ContainsRune(raw, 0) {
		return "", &TextError{Field: field, Problem: "contains a NUL character; remove it"}
	}
	if !utf8.ValidString(raw) {
		return "", &TextError{Field: field, Problem: "is not valid UTF-8; send text as UTF-8"}
	}
	if strings.ContainsFunc(raw, unseemly) {
		return "", &TextError{Field: field, Problem: "contains a control character; remove it"}
	}
	if !strings.ContainsFunc(raw, visible) {
		return "", nil
	}
	return norm.NFC.String(strings.TrimSpace(raw)), nil
}

// unseemly tells characters that steer a terminal or turn the reading direction of
// what follows; lines and tabs are text.
func unseemly(r rune) bool {
	switch r {
	case '\n', '\r', '\t':
		return false
	case '\u202a', '\u202b', '\u202d', '\u202e': // bidirectional embeddings and overrides
		return true
	}
	return unicode.IsControl(r)
}

func visible(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) }

// FoldName keeps sort_name beside name, folded so that both databases sort alike.
func FoldName(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if value, set := m.Field("name"); set {
			name, _ := value.(string)
			if err := m.SetField("sort_name", Fold(name)); err != nil {
				return nil, err
			}
		}
		return next.Mutate(ctx, m)
	})
}

// Fold returns the form of a name that lists sort by: lower case, composed.
func Fold(name string) string {
	return norm.NFC.String(strings.ToLower(strings.TrimSpace(name)))
}
