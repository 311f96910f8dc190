//go:build drills

package main

import (
	"testing"
	"time"
)

// Run by make drills, about six minutes: real time passes until another process may take
// over what the killed one left.
func TestDrillTenThousandLettersOfAKilledProcess(t *testing.T) {
	for name, place := range places(t) {
		t.Run(name, func(t *testing.T) { mails{letters: 10_000, killAt: 4_000, patience: 8 * time.Minute}.drill(t, place) })
	}
}
