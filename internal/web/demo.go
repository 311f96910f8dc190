package web

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/caller"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
)

// Door is a person of the demo whom anybody may enter as.
type Door struct {
	As       string    `json:"as"` // member, coordinator, expert or steward
	Name     string    `json:"name"`
	Headline string    `json:"headline"`
	PersonID uuid.UUID `json:"-"`
}

// DemoDoors lists whom one may enter as. Only a demo has this route.
func DemoDoors(doors func(context.Context) ([]Door, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		open, err := doors(r.Context())
		if err != nil {
			http.Error(w, "The doors cannot be listed now. Try again.", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		_ = json.NewEncoder(w).Encode(open)
	})
}

// DemoEnter lets anybody in by a door: the form field `as` names it, and `next` the page
// of ours to go on to. Only a demo has this route.
func DemoEnter(doors func(context.Context) ([]Door, error), enter func(context.Context, uuid.UUID, string) (*account.SignedIn, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		jar, err := cookie.From(r.Context())
		if err != nil {
			http.Error(w, "Enter from this site's own sign-in page.", http.StatusForbidden)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, 1024)
		as := r.PostFormValue("as")
		open, err := doors(r.Context())
		if err != nil {
			http.Error(w, "Nobody can enter now. Try again.", http.StatusInternalServerError)
			return
		}
		for _, door := range open {
			if door.As != as {
				continue
			}
			signed, err := enter(r.Context(), door.PersonID, caller.Of(r.Context()).Agent)
			if err != nil {
				http.Error(w, "This door does not open now. Try another.", http.StatusInternalServerError)
				return
			}
			jar.Set(signed.Secret, signed.SignIn.ExpiresAt)
			http.Redirect(w, r, inside(r.PostFormValue("next")), http.StatusSeeOther)
			return
		}
		http.Error(w, "There is no such door: enter as member, coordinator, expert or steward.", http.StatusBadRequest)
	})
}

// inside is the page if it is one of ours, or else the first: nobody is led away from here.
func inside(page string) string {
	if len(page) < 2 || page[0] != '/' || strings.ContainsAny(page[1:2], `/\`) || strings.ContainsFunc(page, unicode.IsControl) {
		return "/"
	}
	return page
}
