package web

import (
	"context"
	"net/http"
	"time"
)

// places bounds how many operations run at a time, so that a crowd is told to come back instead of
// making everybody wait.
type places struct {
	free chan struct{}
	wait time.Duration
}

func newPlaces(count int, wait time.Duration) places {
	return places{free: make(chan struct{}, count), wait: wait}
}

// take waits a moment for a place; the caller gives it back with the function returned.
func (p places) take(ctx context.Context) (func(), *problem) {
	giveBack := func() { <-p.free }
	select {
	case p.free <- struct{}{}:
		return giveBack, nil
	default:
	}
	timer := time.NewTimer(p.wait)
	defer timer.Stop()
	select {
	case p.free <- struct{}{}:
		return giveBack, nil
	case <-timer.C:
	case <-ctx.Done():
	}
	return nil, &problem{
		code: Overloaded, message: "Too many people are asking at this moment. Try again in a second.",
		status: http.StatusServiceUnavailable, retry: time.Second,
	}
}
