package mail

import (
	"context"
	"crypto/tls"
	"net"
	"sync"
)

// line is the connection of one delivery. go-mail leaves the connection open when the
// greeting, STARTTLS or the password fails, so we hold it ourselves and hang up.
type line struct {
	encrypted bool // from the start, as smtps:// asks

	mu   sync.Mutex
	open net.Conn
}

func (l *line) dial(ctx context.Context, network, address string) (net.Conn, error) {
	connect := new(net.Dialer).DialContext
	if l.encrypted {
		connect = new(tls.Dialer).DialContext
	}
	open, err := connect(ctx, network, address)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open = open
	return open, nil
}

func (l *line) hangUp() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open != nil {
		_ = l.open.Close() // closed already when all went well
	}
}
