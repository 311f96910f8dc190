package house

import (
	"context"
	"fmt"
	"io"

	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/founding"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/operate"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/reminding"
)

type adminCommand struct {
	Begin   beginCommand   `cmd:"" help:"Begin an empty constellation."`
	Steward stewardCommand `cmd:"" help:"Make the person with the address a steward."`
	Link    linkCommand    `cmd:"" help:"Print a link that signs the person with the address in once."`

	RenewKey renewKeyCommand `cmd:"" help:"Sign the links in letters with a new key. Links of the key until now still open; do it twice to end all."`
}

type beginCommand struct {
	config.Config `embed:""`
	Name          string `required:"" help:"Name of the first person."`
	Email         string `required:"" help:"E-mail address of the first person."`
	Community     string `required:"" help:"Name of the first community."`
	Domain        string `required:"" help:"One sentence on what it cares about."`
	Language      string `default:"en" help:"Language of the constellation."`
}

// Run begins the constellation as the page at /welcome does.
func (c *beginCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		return h.database.InTx(h.asSystem(ctx), func(ctx context.Context) error {
			begun, err := founding.Begin(ctx, founding.BeginInput{
				Name: c.Name, Email: c.Email, Language: c.Language, Zone: c.Zone, CommunityName: c.Community, Domain: c.Domain,
			})
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(stdout, "%s is steward, and coordinator of %s.\n", begun.Person.Name, begun.Community.Name)
			return err
		})
	})
}

type stewardCommand struct {
	config.Config `embed:""`
	Email         string `arg:"" help:"Address of the person."`
	End           bool   `help:"End it instead."`
}

// Run makes or unmakes a steward.
func (c *stewardCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		ctx := h.asSystem(ctx)
		person, err := operate.PersonByAddress(ctx, h.database, c.Email)
		if err != nil {
			return err
		}
		err = h.database.InTx(ctx, func(ctx context.Context) error {
			_, err := joining.GiveSteward(ctx, joining.GiveStewardInput{PersonID: person.ID, Steward: !c.End})
			return err
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(stdout, "%s: steward %t\n", person.Name, !c.End)
		return err
	})
}

type linkCommand struct {
	config.Config `embed:""`
	Email         string `arg:"" help:"Address of the person."`
}

// Run prints a sign-in link.
func (c *linkCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		ctx := h.asSystem(ctx)
		base := h.BaseURL
		if base == "" {
			base = "http://" + h.Listen
		}
		doors := account.New(account.Config{Database: h.database, BaseURL: base})
		link, err := doors.Link(ctx, c.Email)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(stdout, link)
		return err
	})
}

type renewKeyCommand struct {
	config.Config `embed:""`
}

// Run makes another key for the links in letters.
func (c *renewKeyCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		if err := h.database.InTx(h.asSystem(ctx), reminding.RenewKey); err != nil {
			return err
		}
		_, err := fmt.Fprintln(stdout, "Links in letters are signed with a new key from now on.")
		return err
	})
}
