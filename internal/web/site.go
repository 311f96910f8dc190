// Package web is where people and their programs meet Constellation: it answers GraphQL, shows the
// pages of the interface, keeps sessions in cookies, and stays calm when it is asked too much.
package web

import (
	"net/http"
	"sync"
	"sync/atomic"
)

// Site is the whole surface as one handler.
type Site struct {
	site    *site
	handler http.Handler
}

type site struct {
	config   Config
	limits   Limits
	engine   *engine
	guard    *http.CrossOriginProtection
	metrics  *metrics
	files    *files
	pages    *shell
	sdl      []byte
	draining atomic.Bool
	// ending is closed when the instance begins to shut down
	ending chan struct{}
	end    func()
	// sockets that are open, which net/http no longer counts
	connected sync.WaitGroup
	// what stays open, for each principal
	subscriptions, sockets *listeners
	// buckets of requests, for each principal, address, and address that showed bad tokens
	people, addresses, failures *buckets
}

// New checks the configuration, reads the trusted documents and the built pages, and returns the
// surface.
func New(config Config) (*Site, error) {
	if err := config.check(); err != nil {
		return nil, err
	}
	config.Limits = config.Limits.withDefaults()
	engine, err := newEngine(config)
	if err != nil {
		return nil, err
	}
	guard, err := protection(config)
	if err != nil {
		return nil, err
	}
	files, err := readFiles(config.Files)
	if err != nil {
		return nil, err
	}
	openings, err := readOpenings(files.routes())
	if err != nil {
		return nil, err
	}
	subscriptions := newListeners(config.Limits.Subscriptions, "subscriptions")
	metrics, err := newMetrics(config.Databases, subscriptions)
	if err != nil {
		return nil, err
	}
	s := &site{
		config: config, limits: config.Limits, engine: engine, guard: guard, metrics: metrics, files: files,
		pages: newShell(files.index(), config.StyleHashes, openings), sdl: printSchema(config.Schema.Schema()),
		people: newBuckets(config.Limits.Person), addresses: newBuckets(config.Limits.Address),
		failures: newBuckets(config.Limits.Failures), subscriptions: subscriptions,
		sockets: newListeners(config.Limits.Subscriptions, "sockets"), ending: make(chan struct{}),
	}
	s.end = sync.OnceFunc(func() { close(s.ending) })
	return &Site{site: s, handler: s.routes()}, nil
}

// ServeHTTP answers a request.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.handler.ServeHTTP(w, r)
}

// Metrics answers Prometheus. It belongs on a listener of its own that the public does not reach.
func (s *Site) Metrics() http.Handler {
	return s.site.metrics.handler()
}
