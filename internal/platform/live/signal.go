// Package live tells those who are in a room that something changed there, within
// moments and wherever they are connected. It carries ids only: each listener loads what
// changed by its own rights, so that a signal gives nothing away.
package live

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

// Kind is what sort of thing changed.
type Kind string

// The kinds of changes. Refetch is said by the house itself: signals may have been missed.
const (
	Refetch      Kind = "REFETCH"
	Event        Kind = "EVENT"
	Contribution Kind = "CONTRIBUTION"
	Cafe         Kind = "CAFE"
	Review       Kind = "REVIEW"
	Agenda       Kind = "AGENDA"
)

// Signal says that a record changed which concerns those in a room.
type Signal struct {
	Room    uuid.UUID `json:"room"`    // the event's id
	Kind    Kind      `json:"kind"`    //
	Prefix  string    `json:"prefix"`  // of the subject's id in the API, such as ctb
	Subject uuid.UUID `json:"subject"` // what changed
}

// channel is the database's channel that signals go by.
const channel = "constellation_live"

// Tell gives the signal to the room as soon as the transaction of ctx is kept, and never
// when it is undone.
func Tell(ctx context.Context, signal Signal) error {
	text, err := json.Marshal(signal)
	if err != nil {
		return fmt.Errorf("write a signal: %w", err)
	}
	if err := database.Notify(ctx, channel, string(text)); err != nil {
		return fmt.Errorf("tell the room: %w", err)
	}
	return nil
}
