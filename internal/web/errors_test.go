package web_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/web/testdata/sample"
)

func TestErrorsOfResolversHaveACodeAndNoInternals(t *testing.T) {
	var log bytes.Buffer
	config := config()
	config.Log = slog.New(slog.NewTextHandler(&log, nil))
	url := start(t, config)
	for _, test := range []struct {
		name, query, code string
		status            int
	}{
		{"a panic", "{fail(how:PANIC)}", "INTERNAL", 200},
		{"an error nobody foresaw", "{fail(how:HIDDEN)}", "INTERNAL", 200},
		{"a resolver that takes too long", "{fail(how:SLOW)}", "TIMEOUT", 504},
		{"an answer that is too large", "{fail(how:HUGE)}", tooComplex, 400},
		{"an argument that cannot be read", `{events(filter:{from:"yesterday"}){totalCount}}`, badInput, 200},
	} {
		t.Run(test.name, func(t *testing.T) {
			log.Reset()
			got := send(t, post(t, url, query(test.query)))
			if got.status != test.status || got.code() != test.code {
				t.Errorf("got %d %s: %.300s", got.status, got.code(), got.body)
			}
			for _, secret := range []string{"secret", "pq:", "panic", "goroutine", ".go:"} {
				if strings.Contains(got.body, secret) {
					t.Errorf("the answer tells %q: %s", secret, got.body)
				}
			}
			if test.code != "INTERNAL" {
				return
			}
			id := got.Errors[0].Extensions.RequestID
			if id == "" || id != got.header.Get("X-Request-Id") || !strings.Contains(log.String(), id) {
				t.Errorf("the log does not find request %q: %s", id, &log)
			}
		})
	}
}

func TestThePathOfAnErrorStays(t *testing.T) {
	got := send(t, post(t, start(t, config()), query("{a:viewer{name} b:fail(how:ERROR)}")))
	if got.status != http.StatusOK || len(got.Errors) != 1 || len(got.Errors[0].Path) != 1 || got.Errors[0].Path[0] != "b" {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if got.Data["a"] == nil || got.Data["b"] != nil {
		t.Errorf("got data %v", got.Data)
	}
}

func TestAtMostFiveErrorsAreTold(t *testing.T) {
	got := send(t, post(t, start(t, config()), query("{"+strings.Join([]string{
		"a:fail(how:ERROR)", "b:fail(how:ERROR)", "c:fail(how:ERROR)", "d:fail(how:ERROR)", "e:fail(how:ERROR)", "f:fail(how:ERROR)",
	}, " ")+"}")))
	if len(got.Errors) != 5 {
		t.Errorf("got %d errors", len(got.Errors))
	}
}

func TestTheHouseExplainsItsOwnErrors(t *testing.T) {
	config := config()
	config.Explain = func(_ context.Context, err error) (string, string, bool) {
		return "NOT_FOUND", "There is no such thing.", errors.Is(err, sample.ErrHidden)
	}
	got := send(t, post(t, start(t, config), query("{fail(how:HIDDEN)}")))
	if got.code() != "NOT_FOUND" || got.Errors[0].Message != "There is no such thing." {
		t.Errorf("got %s", got.body)
	}
}
