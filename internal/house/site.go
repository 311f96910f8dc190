package house

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/frontend"
	"github.com/constellation-cop/constellation/graph"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/web"
)

// site is the surface: the API, the app, and the few pages beside them.
func (h *house) site(doors *account.Account, identify identification, limits web.Limits) (*web.Site, error) {
	documents, err := web.ParseDocuments(frontend.Documents)
	if err != nil {
		return nil, err
	}
	files, err := frontend.Dist()
	if err != nil {
		return nil, fmt.Errorf("read the app: %w", err)
	}
	public, err := url.Parse(h.BaseURL)
	if err != nil {
		return nil, fmt.Errorf("base URL: %w", err)
	}
	proxies, err := h.TrustedProxies()
	if err != nil {
		return nil, err
	}
	pages, err := web.Reading(documents, public)
	if err != nil {
		return nil, err
	}
	routes := map[string]http.Handler{}
	if h.demo {
		routes["GET /demo/doors"], routes["POST /demo/enter"] = web.DemoDoors(demoDoors), web.DemoEnter(demoDoors, doors.EnterAs)
	}
	h.rooms = live.NewRooms(h.database, h.log)
	letters, err := web.Links(h.answers(doors), h.log)
	if err != nil {
		return nil, err
	}
	routes["GET /a/{token}"], routes["POST /a/{token}"] = letters, letters
	return web.New(web.Config{
		Schema: gen.NewExecutableSchema(gen.Config{Resolvers: &graph.Resolver{Database: h.database, Log: h.log, Account: doors, Rooms: h.rooms}}),
		Log:    h.log,
		Context: func(ctx context.Context) context.Context {
			return paging.With(db.NewContext(ctx, h.database.Client), graph.Loaders)
		},
		Identify:    identify,
		Renew:       renew(doors),
		Explain:     graph.Explain,
		AroundField: graph.AroundField,
		PublicURL:   public, Origins: h.AllowOrigin, Proxies: proxies,
		Files: files, Documents: documents, Pages: pages, Places: places, Routes: routes, Rights: doors.Refresh,
		StyleHashes: []string{"sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o="}, // React Aria's one style
		GraphiQL:    h.GraphiQL || h.demo,
		Ready:       h.database.Ready, Databases: map[string]*sql.DB{"main": h.database.SQL},
		Limits: limits,
	})
}

// demoDoors are the demo's doors as the web shows them.
func demoDoors(ctx context.Context) ([]web.Door, error) {
	doors, err := demo.Doors(ctx)
	if err != nil {
		return nil, err
	}
	open := make([]web.Door, len(doors))
	for i, d := range doors {
		open[i] = web.Door{As: d.As, Name: d.Name, Headline: d.Headline, PersonID: d.PersonID}
	}
	return open, nil
}

// identification says who asks, by cookie or by bearer.
type identification func(ctx context.Context, cookie, bearer string) (context.Context, error)

// identify says in the web's words that a token is not good.
func identify(doors *account.Account) identification {
	return func(ctx context.Context, cookie, bearer string) (context.Context, error) {
		ctx, err := doors.Identify(ctx, cookie, bearer)
		if errors.Is(err, account.ErrToken) {
			return ctx, web.ErrUnauthenticated
		}
		return ctx, err
	}
}

// renew says in the web's words that the credential of one who listens has ended.
func renew(doors *account.Account) func(context.Context) error {
	return func(ctx context.Context) error {
		err := doors.Renew(ctx)
		if errors.Is(err, account.ErrToken) {
			return web.ErrUnauthenticated
		}
		return err
	}
}
