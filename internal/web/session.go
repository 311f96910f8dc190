package web

import (
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"
)

// The session cookie's name. The prefix makes browsers refuse it from any other host or path (RFC
// 6265bis, 4.1.3.2), which needs https or the loopback.
const (
	secureCookie = "__Host-constellation"
	plainCookie  = "constellation"
)

// jar keeps the session cookie of one request.
type jar struct {
	secure bool
	secret string
	header http.Header
	mu     sync.Mutex
}

func (s *site) jar(w http.ResponseWriter, r *http.Request) *jar {
	kept := &jar{secure: s.secure(r), header: w.Header()}
	if sent, err := r.Cookie(kept.name()); err == nil {
		kept.secret = sent.Value
	}
	return kept
}

// Secret is what the browser sent.
func (j *jar) Secret() string { return j.secret }

// Set keeps the secret in the browser until then.
func (j *jar) Set(secret string, until time.Time) {
	j.write(&http.Cookie{Value: secret, Expires: until.UTC()})
}

// Clear makes the browser forget.
func (j *jar) Clear() {
	j.write(&http.Cookie{MaxAge: -1})
}

func (j *jar) write(cookie *http.Cookie) {
	cookie.Name, cookie.Path, cookie.HttpOnly = j.name(), "/", true
	cookie.Secure, cookie.SameSite = j.secure, http.SameSiteLaxMode
	j.mu.Lock()
	defer j.mu.Unlock()
	j.header.Set("Set-Cookie", cookie.String())
}

func (j *jar) name() string {
	if j.secure {
		return secureCookie
	}
	return plainCookie
}

// secure reports whether the browser will keep a cookie marked secure: it reaches us by https, or
// we are on its own machine.
func (s *site) secure(r *http.Request) bool {
	return s.https(r) || loopback(r.Host)
}

func (s *site) https(r *http.Request) bool {
	return r.TLS != nil || (s.config.PublicURL != nil && s.config.PublicURL.Scheme == "https")
}

func loopback(host string) bool {
	if name, _, found := strings.Cut(host, ":"); found && !strings.HasPrefix(host, "[") {
		host = name
	}
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	if end := strings.IndexByte(host, ']'); end > 0 && host[0] == '[' {
		host = host[1:end]
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}
