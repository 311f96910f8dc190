package web

import (
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/rs/cors"
)

// protection tells requests of our own pages from those of other origins.
func protection(config Config) (*http.CrossOriginProtection, error) {
	guard := http.NewCrossOriginProtection()
	if config.PublicURL == nil {
		return guard, nil
	}
	own := config.PublicURL.Scheme + "://" + config.PublicURL.Host
	if err := guard.AddTrustedOrigin(own); err != nil {
		return nil, fmt.Errorf("trust our own origin %s: %w", own, err)
	}
	return guard, nil
}

// foreign reports whether a page of another origin made the request. GET is judged as strictly as
// POST: its answer depends on who asks just the same.
func (s *site) foreign(r *http.Request) bool {
	probe := *r
	probe.Method = http.MethodPost
	return s.guard.Check(&probe) != nil
}

// welcome reports whether another origin may ask at all.
func (s *site) welcome(origin string) bool {
	return slices.Contains(s.config.Origins, origin)
}

// openTo lets the pages of the given origins ask, with access tokens only: the answer never allows
// credentials, so that no browser sends ours along.
func openTo(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins:       origins,
		AllowedMethods:       []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:       []string{"Authorization", "Content-Type", "Accept"},
		ExposedHeaders:       []string{"Retry-After", requestHeader},
		MaxAge:               int((10 * time.Minute).Seconds()),
		AllowCredentials:     false,
		OptionsSuccessStatus: http.StatusNoContent,
	}).Handler(next)
}
