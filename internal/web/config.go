package web

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

// ErrUnauthenticated is what Identify answers (wrapped or not) to an access token that does not
// exist, has expired or was revoked.
var ErrUnauthenticated = errors.New("unknown or expired credential")

// Config is what the surface needs from the house. Only Schema and Log are required.
type Config struct {
	Schema graphql.ExecutableSchema
	Log    *slog.Logger

	// Context prepares each request's context with what activities expect there: the database
	// client, the clock, the randomness.
	Context func(context.Context) context.Context
	// Identify says who asks. Exactly one of cookie and bearer is given, or neither. A cookie that is
	// no longer good makes a visitor; a bearer that is not good is ErrUnauthenticated.
	Identify func(ctx context.Context, cookie, bearer string) (context.Context, error)
	// Renew reads the rights of whoever asks again, into the context that Identify made, while they
	// listen; ErrUnauthenticated ends that. nil leaves the rights as they were.
	Renew func(ctx context.Context) error
	// Explain turns an error of a resolver into its code and the sentence people read; known is
	// false for an error nobody foresaw.
	Explain func(ctx context.Context, err error) (code, message string, known bool)
	// AroundRoot wraps each root field, AroundField each field; both may be nil.
	AroundRoot  graphql.RootFieldMiddleware
	AroundField graphql.FieldMiddleware

	// PublicURL is where people reach the instance; empty means wherever they happen to ask.
	PublicURL *url.URL
	// Origins are the other web origins that may ask with an access token, such as
	// https://partner.example. Never with cookies.
	Origins []string
	// Proxies are the networks whose X-Forwarded-For is believed.
	Proxies []netip.Prefix

	// Files are the built pages of the interface, index.html at the root; empty before the first
	// build.
	Files fs.FS
	// Documents are the interface's trusted documents: SHA-256 in lower-case hex, and the text
	// (ParseDocuments).
	Documents map[string]string
	// Pages is the reading view; nil shows the interface without it.
	Pages Pages
	// Rights reads what the people of calendar feeds may do; nil leaves calendars and feeds out.
	Rights Rights
	// Places opens /sitemap.xml and /robots.txt; nil leaves them out.
	Places Places
	// StyleHashes are Content-Security-Policy sources of styles that scripts insert, as sha256-...
	StyleHashes []string
	// GraphiQL opens /graphiql.
	GraphiQL bool
	// Routes are further handlers by pattern (net/http.ServeMux), such as "GET /calendar/{id}". They
	// are called as whoever asks, like the API.
	Routes map[string]http.Handler

	// Ready says whether the instance can work; nil means always.
	Ready func(context.Context) error
	// Databases are reported in the metrics by name.
	Databases map[string]*sql.DB

	Limits Limits
}

// Pages writes the main text of a public page; found is false where there is none to read.
type Pages func(ctx context.Context, asked Asked, ask Ask) (page Page, found bool, err error)

// Asked is a page as someone asks for it, in the language they read: en or ms.
type Asked struct {
	Path, Language string
	Search         url.Values
}

// Ask answers one of the interface's trusted documents, as whoever the context says, in the form
// the endpoint answers it.
type Ask func(ctx context.Context, documentID string, variables map[string]any) (json.RawMessage, error)

// Limits are the bounds of requests. A zero value takes the default in its place; Operation has its
// own in graphlimit.Default.
type Limits struct {
	Operation graphlimit.Limits
	// Tokens of one document, as the parser counts them.
	Tokens int
	// Body is the largest request body, Answer the largest answer, Text the longest text in an
	// argument or a variable, each in bytes.
	Body, Answer int64
	Text         int
	// Values is how many values the variables of one request may hold, all levels counted.
	Values int
	// Running operations at a time; one that finds no place within Wait is refused.
	Running int
	Wait    time.Duration
	// Execution is how long an operation may run, Read how long a header, and then a body, may take to
	// arrive.
	Execution, Read time.Duration
	// Person and Address are the buckets of requests: for each principal, and for each network
	// address when nobody is signed in. Failures is the bucket of refused access tokens.
	Person, Address, Failures Bucket
	// Subscriptions is how many of them, and how many sockets, a principal may have open.
	Subscriptions int
	// Introduction is how long a socket may take to say who it is.
	Introduction time.Duration
	// Quiet is how long a stream or a socket says nothing before it shows that it is there.
	Quiet time.Duration
	// Connections open at a time.
	Connections int
	// Drain is how long running requests may take to end at shutdown.
	Drain time.Duration
}

// Bucket allows Burst requests at once and refills at so many a minute. They live in each process:
// several instances allow several times as much. Burst -1 means no limit.
type Bucket struct {
	Burst     int
	PerMinute int
}

func (l Limits) withDefaults() Limits {
	if l.Operation.Fields == 0 {
		l.Operation = graphlimit.Default()
	}
	l.Tokens = or(l.Tokens, 2000)
	l.Body = or(l.Body, 256<<10)
	l.Answer = or(l.Answer, 8<<20)
	l.Text = or(l.Text, 96<<10) // a thousand people to invite, as a table
	l.Values = or(l.Values, 10_000)
	l.Running = or(l.Running, 128)
	l.Wait = or(l.Wait, 150*time.Millisecond)
	l.Execution = or(l.Execution, 10*time.Second)
	l.Read = or(l.Read, 5*time.Second)
	l.Person = or(l.Person, Bucket{Burst: 300, PerMinute: 1200})
	l.Address = or(l.Address, Bucket{Burst: 300, PerMinute: 1200})
	l.Failures = or(l.Failures, Bucket{Burst: 20, PerMinute: 20})
	l.Subscriptions = or(l.Subscriptions, 100)
	l.Introduction = or(l.Introduction, 3*time.Second)
	l.Quiet = or(l.Quiet, 12*time.Second)
	l.Connections = or(l.Connections, 1024)
	l.Drain = or(l.Drain, 15*time.Second)
	return l
}

func or[T comparable](value, otherwise T) T {
	var zero T
	if value == zero {
		return otherwise
	}
	return value
}

func (c Config) check() error {
	if c.Schema == nil || c.Log == nil {
		return errors.New("the web surface needs a schema and a log")
	}
	for _, origin := range c.Origins {
		if _, err := parseOrigin(origin); err != nil {
			return err
		}
	}
	return nil
}

// parseOrigin reads scheme://host[:port] and nothing more.
func parseOrigin(origin string) (*url.URL, error) {
	parsed, err := url.Parse(origin)
	if err != nil || parsed.Host == "" || strings.Contains(origin, "*") ||
		(parsed.Scheme != "https" && parsed.Scheme != "http") || parsed.Scheme+"://"+parsed.Host != origin {
		return nil, fmt.Errorf("origin %q: write it like https://partner.example, without path or wildcard", origin)
	}
	return parsed, nil
}
