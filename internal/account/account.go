// Package account lets people in and keeps others out: they sign in by password or by
// a link sent to them, see and end where they are signed in, give software a token,
// edit who they are, and leave for good.
package account

import (
	"context"
	"crypto/rand"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// How long credentials last.
const (
	signInLasts = 30 * 24 * time.Hour // since it was last used
	linkLasts   = 30 * time.Minute
	tokenLasts  = 90 * 24 * time.Hour // unless said
	tokenAtMost = 366 * 24 * time.Hour
	noteUse     = time.Hour // how often the last use is written down
)

// Config is what accounts need from the house.
type Config struct {
	Database *database.Database
	Sender   mail.Sender
	BaseURL  string    // where people find the house, without a slash at the end
	Random   io.Reader // of secrets; nil is the system's
	Demo     bool      // opens EnterAs
	// LeaveAll cancels what an erased person was to come to: learning.LeaveAll.
	LeaveAll func(ctx context.Context, person uuid.UUID) error
}

// Account is the way in.
type Account struct {
	Config
	turns    chan struct{} // of those who weigh passwords
	renewals renewals      // of those who listen
}

// New opens the way in.
func New(config Config) *Account {
	if config.Random == nil {
		config.Random = rand.Reader
	}
	return &Account{Config: config, turns: make(chan struct{}, passwordsAtOnce)}
}
