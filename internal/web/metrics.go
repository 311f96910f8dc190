package web

import (
	"database/sql"
	"fmt"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics is what whoever runs an instance can watch. No label grows with what people send.
type metrics struct {
	registry   *prometheus.Registry
	operations *prometheus.HistogramVec
	errors     *prometheus.CounterVec
	cost       prometheus.Histogram
}

func newMetrics(databases map[string]*sql.DB, subscriptions *listeners) (*metrics, error) {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "constellation_graphql_duration_seconds", Help: "How long GraphQL requests took, by operation type and outcome.",
			Buckets: []float64{.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"operation", "outcome"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "constellation_graphql_errors_total", Help: "GraphQL errors, by extensions.code.",
		}, []string{"code"}),
		cost: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "constellation_graphql_cost", Help: "Cost of executed operations, in objects.",
			Buckets: []float64{1, 10, 50, 100, 500, 1000, 2500, 5000, 10000},
		}),
	}
	all := []prometheus.Collector{
		m.operations, m.errors, m.cost,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "constellation_subscriptions", Help: "GraphQL subscriptions and other operations open on streams and sockets.",
		}, subscriptions.count),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	}
	for name, database := range databases {
		all = append(all, collectors.NewDBStatsCollector(database, name))
	}
	for _, collector := range all {
		if err := m.registry.Register(collector); err != nil {
			return nil, fmt.Errorf("register a metric: %w", err)
		}
	}
	return m, nil
}

// operation counts one GraphQL request.
func (m *metrics) operation(given answer, wrong *problem, took time.Duration) {
	outcome := "ok"
	switch {
	case wrong != nil:
		outcome = "refused"
	case len(given.errors) > 0:
		outcome = "errors"
	}
	m.operations.WithLabelValues(or(string(given.operation), "none"), outcome).Observe(took.Seconds())
	for _, fault := range given.errors {
		m.errors.WithLabelValues(string(codeOf(fault))).Inc()
	}
	if given.cost != nil {
		m.cost.Observe(float64(given.cost.Objects))
	}
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 2, Timeout: 5 * time.Second})
}
