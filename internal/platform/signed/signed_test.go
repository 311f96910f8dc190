package signed_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/signed"
)

var (
	moment = time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)
	coming = signed.Link{
		Purpose: "still-coming", Person: uuid.UUID{1, 2, 3}, Subject: uuid.UUID{4, 5, 6}, Until: moment.Add(time.Hour),
	}
)

func key(b byte) []byte { return bytes.Repeat([]byte{b}, signed.KeyLength) }

func signer(t *testing.T, keys ...[]byte) *signed.Signer {
	t.Helper()
	s, err := signed.New(keys[0], keys[1:]...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func token(t *testing.T, s *signed.Signer, link signed.Link) string {
	t.Helper()
	text, err := s.Token(link)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func at(t *testing.T, when time.Time) context.Context {
	return clock.With(t.Context(), clock.Fixed(when))
}

func TestALinkSaysWhatItIsForUntilItRunsOut(t *testing.T) {
	s := signer(t, key(1))
	text := token(t, s, coming)
	if len(text) != len("still-coming.")+70 || strings.ContainsAny(text, "+/= ") {
		t.Errorf("the token is %q", text)
	}
	for name, c := range map[string]struct {
		when time.Time
		want error
	}{
		"at once":                {moment, nil},
		"in the last second":     {coming.Until.Add(-time.Second), nil},
		"when it runs out":       {coming.Until, signed.ErrExpired},
		"long after it ran out":  {coming.Until.AddDate(10, 0, 0), signed.ErrExpired},
		"by a clock that is off": {moment.AddDate(-1, 0, 0), nil},
	} {
		if link, err := s.Read(at(t, c.when), text); link != coming || !errors.Is(err, c.want) {
			t.Errorf("%s it is %+v, %v", name, link, err)
		}
	}
}

func TestALinkOfAnEarlierKeyStillOpens(t *testing.T) {
	text := token(t, signer(t, key(1)), coming)
	if _, err := signer(t, key(2), key(1)).Read(at(t, moment), text); err != nil {
		t.Errorf("after a new key it is %v", err)
	}
	if _, err := signer(t, key(3), key(2)).Read(at(t, moment), text); !errors.Is(err, signed.ErrMalformed) {
		t.Errorf("once its key is gone it is %v", err)
	}
	if token(t, signer(t, key(2), key(1)), coming) == text {
		t.Error("links are signed with the earlier key")
	}
}

func TestNoOtherTextOpens(t *testing.T) {
	s := signer(t, key(1))
	text := token(t, s, coming)
	purpose, code, _ := strings.Cut(text, ".")
	texts := []string{
		"", ".", "still-coming", code, "." + code, purpose + "." + code[:69], text + "A", text + "=", " " + text, text + "\n",
		"not-coming." + code, "still-coming-." + code, purpose + ".." + code, purpose + "." + strings.Repeat("A", 70),
	}
	for i := range code { // each character changed
		for _, other := range []string{"A", "B", "_"} {
			if changed := code[:i] + other + code[i+1:]; changed != code {
				texts = append(texts, purpose+"."+changed)
			}
		}
	}
	for _, other := range texts {
		if link, err := s.Read(at(t, moment), other); !errors.Is(err, signed.ErrMalformed) || link != (signed.Link{}) {
			t.Errorf("%q is %+v, %v", other, link, err)
		}
	}
}

func TestLinksThatCannotBeWrittenAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*signed.Link){
		"no purpose":                       func(l *signed.Link) { l.Purpose = "" },
		"a purpose with a dot":             func(l *signed.Link) { l.Purpose = "a.b" },
		"a purpose with a NUL":             func(l *signed.Link) { l.Purpose = "a\x00" },
		"a purpose past 32 characters":     func(l *signed.Link) { l.Purpose = strings.Repeat("a", 33) },
		"no end":                           func(l *signed.Link) { l.Until = time.Time{} },
		"an end that four bytes lack room": func(l *signed.Link) { l.Until = time.Date(2107, 1, 1, 0, 0, 0, 0, time.UTC) },
	} {
		spoilt := coming
		spoil(&spoilt)
		if text, err := signer(t, key(1)).Token(spoilt); err == nil {
			t.Errorf("%s makes %q", name, text)
		}
	}
	if _, err := signed.New(key(1), []byte("short")); err == nil {
		t.Error("a short key is taken")
	}
}

func FuzzRead(f *testing.F) {
	s, err := signed.New(key(1))
	if err != nil {
		f.Fatal(err)
	}
	text, err := s.Token(coming)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add("a.b")
	f.Fuzz(func(t *testing.T, other string) {
		if _, err := s.Read(at(t, moment), other); err == nil && other != text {
			t.Errorf("%q opens", other)
		}
	})
}
