package database

import (
	"errors"
	"math/rand/v2"
	"time"

	"github.com/lib/pq"
	"modernc.org/sqlite"
)

// The codes of a transaction that may succeed when run again.
const (
	serializationFailure = "40001" // PostgreSQL, appendix A
	deadlockDetected     = "40P01"
	sqliteBusy           = 5 // sqlite.org/rescode.html; the extended codes have it in the lower byte
	sqliteLocked         = 6
)

// lostRace tells that the database gave the transaction up because of what others did
// meanwhile, and not because of what it asked for.
func lostRace(err error) bool {
	var postgres *pq.Error
	if errors.As(err, &postgres) {
		return postgres.Code == serializationFailure || postgres.Code == deadlockDetected || outdated(err)
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		primary := lite.Code() & 0xff
		return primary == sqliteBusy || primary == sqliteLocked
	}
	return false
}

// jitter is a time between half of longest and longest.
func jitter(longest time.Duration) time.Duration {
	return longest/2 + rand.N(longest/2)
}
