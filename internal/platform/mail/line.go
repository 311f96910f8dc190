package mail

import (
	"context"
	"crypto/tls"
	"net"
)

// line is the connection of one delivery. go-mail leaves the connection open when the
// greeting, STARTTLS or the password fails, so we hold it ourselves and hang up.
type line struct {
	encrypted bool // from the start, as smtps:// asks
	open      net.Conn
}

func (l *line) dial(ctx context.Context, network, address string) (net.Conn, error) {
	var err error
	if l.encrypted {
		l.open, err = new(tls.Dialer).DialContext(ctx, network, address)
	} else {
		l.open, err = new(net.Dialer).DialContext(ctx, network, address)
	}
	if err != nil {
		l.open = nil
	}
	return l.open, err
}

func (l *line) hangUp() {
	if l.open != nil {
		_ = l.open.Close() // closed already when all went well
	}
}
