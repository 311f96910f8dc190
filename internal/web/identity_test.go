package web_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// known identifies the cookie "good" as a person and the bearer "cst_good" as a token.
func known() web.Config {
	config := config()
	config.Identify = func(ctx context.Context, cookie, bearer string) (context.Context, error) {
		switch {
		case cookie != "" && bearer != "":
			return ctx, fmt.Errorf("both credentials at once")
		case bearer == "cst_good":
			return viewer.With(ctx, viewer.Viewer{Kind: viewer.Token, TokenID: uuid.UUID{1}}), nil
		case bearer != "":
			return ctx, fmt.Errorf("read the token: %w", web.ErrUnauthenticated)
		case cookie == "good":
			return viewer.With(ctx, viewer.Viewer{Kind: viewer.Person, PersonID: uuid.UUID{2}}), nil
		}
		return viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor}), nil
	}
	config.Origins = []string{"https://partner.example"}
	return config
}

func TestOnePrincipalWhateverTheCredential(t *testing.T) {
	url := start(t, known())
	const secret = "__Host-constellation=good"
	for _, test := range []struct {
		name    string
		headers []string
		want    string
	}{
		{"nobody", nil, "VISITOR"},
		{"a cookie", []string{"Cookie", secret}, "PERSON"},
		{"a cookie that is no longer good", []string{"Cookie", "__Host-constellation=old"}, "VISITOR"},
		{"a cookie by the plain name, where the safe one works", []string{"Cookie", "constellation=good"}, "VISITOR"},
		{"a token", []string{"Authorization", "Bearer cst_good"}, "TOKEN"},
		{"a token in another case", []string{"Authorization", "bearer cst_good"}, "TOKEN"},
		{"a token and a cookie", []string{"Authorization", "Bearer cst_good", "Cookie", secret}, "TOKEN"},
		{"credentials of a proxy", []string{"Authorization", "Basic eDp5"}, "VISITOR"},
		{"our own page", []string{"Cookie", secret, "Sec-Fetch-Site", "same-origin", "Origin", url}, "PERSON"},
		{"an allowed origin with a cookie", []string{"Cookie", secret, "Sec-Fetch-Site", "cross-site", "Origin", "https://partner.example"}, "VISITOR"},
		{"an allowed origin with a token", []string{"Authorization", "Bearer cst_good", "Sec-Fetch-Site", "cross-site", "Origin", "https://partner.example"}, "TOKEN"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := send(t, post(t, url, query("{viewer{name}}"), test.headers...))
			if got.status != http.StatusOK || !strings.Contains(got.body, `"name":"`+test.want+`"`) {
				t.Errorf("got %d %s", got.status, got.body)
			}
		})
	}
}

func TestABadTokenIsUnauthenticated(t *testing.T) {
	got := send(t, post(t, start(t, known()), query("{viewer{name}}"), "Authorization", "Bearer cst_bad", "Cookie", "__Host-constellation=good"))
	if got.status != http.StatusUnauthorized || got.code() != "UNAUTHENTICATED" || got.header.Get("WWW-Authenticate") != "Bearer" {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestGuessingTokensIsSlow(t *testing.T) {
	config := known()
	config.Limits.Failures = web.Bucket{Burst: 3, PerMinute: 1}
	url := start(t, config)
	for range 3 {
		send(t, post(t, url, query("{__typename}"), "Authorization", "Bearer cst_bad"))
	}
	got := send(t, post(t, url, query("{__typename}"), "Authorization", "Bearer cst_bad"))
	if got.status != http.StatusTooManyRequests || got.code() != "RATE_LIMITED" {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if got := send(t, post(t, url, query("{__typename}"))); got.status != http.StatusOK {
		t.Errorf("a visitor of the same address got %d", got.status)
	}
}

func TestAPageOfAnotherOriginCannotUseOurCookie(t *testing.T) {
	url := start(t, known())
	foreign := []string{"Cookie", "__Host-constellation=good", "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}
	got := send(t, post(t, url, query(`mutation{signIn(name:"a"){name}}`), foreign...))
	if got.status != http.StatusForbidden || got.code() != "FORBIDDEN" {
		t.Errorf("POST got %d %s", got.status, got.body)
	}
	got = send(t, get(t, url+"/graphql?query={viewer{name}}", foreign...))
	if !strings.Contains(got.body, "VISITOR") {
		t.Errorf("GET got %d %s", got.status, got.body)
	}
}

func TestOtherOriginsAreToldExactlyWhatTheyMay(t *testing.T) {
	url := start(t, known())
	preflight := func(origin string) reply {
		request := get(t, url+"/graphql", "Origin", origin, "Access-Control-Request-Method", "POST",
			"Access-Control-Request-Headers", "authorization,content-type")
		request.Method = http.MethodOptions
		return send(t, request)
	}
	if got := preflight("https://partner.example"); got.header.Get("Access-Control-Allow-Origin") != "https://partner.example" ||
		got.header.Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("an allowed origin got %d %v", got.status, got.header)
	}
	if got := preflight("https://evil.example"); got.header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("another origin got %d %v", got.status, got.header)
	}
	got := send(t, post(t, url, query("{__typename}"), "Origin", "https://partner.example", "Authorization", "Bearer cst_good"))
	if got.header.Get("Access-Control-Allow-Origin") != "https://partner.example" || got.header.Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("the answer got %v", got.header)
	}
}

func TestOnlyExplicitOriginsAreConfigured(t *testing.T) {
	for _, origin := range []string{"*", "https://*.example", "partner.example", "https://partner.example/", "null", ""} {
		config := known()
		config.Origins = []string{origin}
		if _, err := web.New(config); err == nil {
			t.Errorf("%q was allowed", origin)
		}
	}
}

func TestASignInSetsTheCookieAndASignOutClearsIt(t *testing.T) {
	url := start(t, known())
	got := send(t, post(t, url, query(`mutation{signIn(name:"ada"){name}}`)))
	want := "__Host-constellation=secret-of-ada; Path=/; Expires=Tue, 01 Jan 2030 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax"
	if cookie := got.header.Get("Set-Cookie"); cookie != want {
		t.Errorf("got %s", cookie)
	}
	got = send(t, post(t, url, query(`mutation{signOut{name}}`)))
	if cookie := got.header.Get("Set-Cookie"); cookie != "__Host-constellation=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax" {
		t.Errorf("got %s", cookie)
	}
	request := post(t, url, query(`mutation{signIn(name:"ada"){name}}`))
	request.Host = "constellation.example"
	got = send(t, request)
	if cookie := got.header.Get("Set-Cookie"); !strings.HasPrefix(cookie, "constellation=") || strings.Contains(cookie, "Secure") {
		t.Errorf("over plain http got %s", cookie)
	}
	got = send(t, post(t, url, query(`mutation{signIn(name:"ada"){name}}`), "Authorization", "Bearer cst_good"))
	if got.header.Get("Set-Cookie") != "" || len(got.Errors) == 0 {
		t.Errorf("a token signed in: %s", got.body)
	}
}

func TestFurtherRoutesKnowWhoAsks(t *testing.T) {
	config := known()
	config.Routes = map[string]http.Handler{"/calendar/mine": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if jar, err := cookie.From(r.Context()); err == nil && r.Method == http.MethodGet {
			jar.Set("renewed", time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC))
		}
		_, _ = io.WriteString(w, string(viewer.Of(r.Context()).Kind))
	})}
	url := start(t, config)
	secret := []string{"Cookie", "__Host-constellation=good", "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}
	got := send(t, get(t, url+"/calendar/mine", secret...))
	if got.body != "PERSON" || !strings.Contains(got.header.Get("Set-Cookie"), "renewed") {
		t.Errorf("a link from elsewhere got %d %s", got.status, got.body)
	}
	request := get(t, url+"/calendar/mine", secret...)
	request.Method = http.MethodPost
	if got := send(t, request); got.status != http.StatusForbidden {
		t.Errorf("a form from elsewhere got %d %s", got.status, got.body)
	}
	if got := send(t, get(t, url+"/calendar/mine", "Authorization", "Bearer cst_good")); got.body != "TOKEN" {
		t.Errorf("a token got %d %s", got.status, got.body)
	}
	if got := send(t, get(t, url+"/calendar/mine", "Authorization", "Bearer cst_bad")); got.status != http.StatusUnauthorized {
		t.Errorf("a bad token got %d %s", got.status, got.body)
	}
}
