package web

import (
	"net/http"
	"sync"
	"time"
)

// listeners counts what stays open for each principal: subscriptions, or sockets. They live in each
// process: several instances allow several times as many.
type listeners struct {
	most int
	what string

	mu   sync.Mutex
	open map[string]int
}

func newListeners(most int, what string) *listeners {
	return &listeners{most: most, what: what, open: map[string]int{}}
}

// take counts one more for the principal, who gives it back with the function returned.
func (l *listeners) take(principal string) (func(), *problem) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[principal] >= l.most {
		return nil, &problem{
			code: RateLimited, status: http.StatusTooManyRequests, retry: time.Second,
			message: "You have too many " + l.what + " open. Close some first.",
		}
	}
	l.open[principal]++
	return sync.OnceFunc(func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.open[principal]--; l.open[principal] == 0 {
			delete(l.open, principal)
		}
	}), nil
}

// count is how many are open.
func (l *listeners) count() float64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	total := 0
	for _, open := range l.open {
		total += open
	}
	return float64(total)
}
