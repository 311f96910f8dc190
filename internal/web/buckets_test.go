package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/web"
)

func TestEachPrincipalAndAddressHasABucket(t *testing.T) {
	config := known()
	config.Limits.Address = web.Bucket{Burst: 2, PerMinute: 1}
	config.Limits.Person = web.Bucket{Burst: 3, PerMinute: 1}
	config.Proxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	site := open(t, config)
	ask := func(from string, headers ...string) reply {
		request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(query("{__typename}")))
		request.RemoteAddr = from
		request.Header.Set("Content-Type", "application/json")
		set(request, headers)
		recorder := httptest.NewRecorder()
		site.ServeHTTP(recorder, request)
		return read(t, recorder.Result())
	}
	for _, test := range []struct {
		name    string
		from    string
		headers []string
		allowed int
	}{
		{"a visitor", "192.0.2.1:1000", nil, 2},
		{"another address beside it", "192.0.2.2:1000", nil, 2},
		{"an address of IPv6", "[2001:db8::1]:1000", nil, 2},
		{"another of the same network", "[2001:db8::2]:1000", nil, 0},
		{"another network", "[2001:db8:0:1::1]:1000", nil, 2},
		{"a token", "192.0.2.1:1000", []string{"Authorization", "Bearer cst_good"}, 3},
		{"the same token from elsewhere", "192.0.2.9:1000", []string{"Authorization", "Bearer cst_good"}, 0},
		{"somebody behind our proxy", "10.0.0.1:1000", []string{"X-Forwarded-For", "192.0.2.3"}, 2},
		{"somebody else behind our proxy", "10.0.0.1:1000", []string{"X-Forwarded-For", "192.0.2.4, 10.0.0.2"}, 2},
		{"somebody who invents a proxy", "192.0.2.1:1000", []string{"X-Forwarded-For", "192.0.2.77"}, 0},
		{"somebody who invents an address behind our proxy", "10.0.0.1:1000", []string{"X-Forwarded-For", "192.0.2.78, 192.0.2.3"}, 0},
	} {
		for i := range test.allowed {
			if got := ask(test.from, test.headers...); got.status != http.StatusOK {
				t.Errorf("%s: request %d got %d", test.name, i+1, got.status)
			}
		}
		got := ask(test.from, test.headers...)
		if got.status != http.StatusTooManyRequests || got.code() != "RATE_LIMITED" || got.header.Get("Retry-After") == "" {
			t.Errorf("%s: one more got %d %v", test.name, got.status, got.header)
		}
	}
}
