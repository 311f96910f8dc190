package paging

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// ErrBadPage marks page arguments that do not fit: first, last, a cursor.
var ErrBadPage = errors.New("bad page")

func badPage(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrBadPage}, args...)...)
}

// position is where an item stands: the value it is sorted by, and its id.
type position struct {
	value any // nil where the list is sorted by id alone
	id    uuid.UUID
}

// encode writes a cursor that only the list with this name reads.
func encode(list string, at position) string {
	var value string
	switch v := at.value.(type) {
	case nil:
	case time.Time:
		value = v.UTC().Format(time.RFC3339Nano)
	case int:
		value = strconv.Itoa(v)
	case string:
		value = v
	}
	return base64.RawURLEncoding.EncodeToString([]byte(list + "\x00" + at.id.String() + "\x00" + value))
}

// decode reads a cursor of the list; kind is a value of the sort column's type.
func decode(list, cursor string, kind any) (position, error) {
	foreign := badPage("this cursor does not belong to this list; use a cursor that the same list gave")
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return position{}, foreign
	}
	parts := strings.SplitN(string(raw), "\x00", 3)
	if len(parts) != 3 || parts[0] != list {
		return position{}, foreign
	}
	at := position{}
	if at.id, err = uuid.Parse(parts[1]); err != nil {
		return position{}, foreign
	}
	switch kind.(type) {
	case nil:
	case time.Time:
		at.value, err = time.Parse(time.RFC3339Nano, parts[2])
	case int:
		at.value, err = strconv.Atoi(parts[2])
	case string:
		at.value = parts[2]
	}
	if err != nil {
		return position{}, foreign
	}
	return at, nil
}
