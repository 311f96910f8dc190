package main

import (
	"testing"
	"time"
)

// It takes about five minutes, for real time passes until another process may take over
// what the killed one left.
func BenchmarkDrillTenThousandLettersOfAKilledProcess(b *testing.B) {
	for name, place := range places(b) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				mails{letters: 10_000, killAt: 4_000, patience: 8 * time.Minute}.drill(b, place)
			}
		})
	}
}
