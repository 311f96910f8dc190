package reminding_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/signed"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestLinksOpenUntilTheirKeyIsTheLastButOne(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		h.does(h.letters.Registered(h.ctx, h.register(h.person("Ada", nil), h.event(nil), registration.StateCONFIRMED).ID, 1))
		_, rest, _ := strings.Cut(h.only().Text, "https://cop.example/a/answer-")
		token, _, _ := strings.Cut("answer-"+rest, "\n")
		answers := reminding.Answers{Database: d, BaseURL: "https://cop.example", Acts: reminding.Acts{
			As: func(ctx context.Context, person uuid.UUID) (context.Context, error) {
				return viewer.With(ctx, viewer.Viewer{Kind: viewer.Person, Active: true, PersonID: person}), nil
			},
		}}
		for _, want := range []error{nil, nil, signed.ErrMalformed} {
			form, err := answers.Read(h.ctx, token)
			if !errors.Is(err, want) || want == nil && form.Title != "Café" {
				t.Errorf("it is %+v, %v, want %v", form, err, want)
			}
			h.does(d.InTx(h.ctx, reminding.RenewKey))
		}
	})
}

// Several letters are written at once in a house without a key: all links open.
func TestTheFirstLettersShareOneKey(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		const many = 8
		errs := make(chan error, many)
		for _, name := range numbered(many, "P%d") {
			mine := h.register(h.person(name, nil), e, registration.StateCONFIRMED)
			go func() { errs <- h.letters.Registered(h.ctx, mine.ID, 1) }()
		}
		for range many {
			h.does(<-errs)
		}
		keys, err := d.Client.HouseKey.Query().Count(h.ctx)
		h.does(err)
		if keys != 1 || len(h.subjects()) != many {
			t.Errorf("there are %d keys", keys)
		}
	})
}
