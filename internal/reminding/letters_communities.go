package reminding

import (
	"context"
	"fmt"
	"net/url"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// JoinRequested tells a coordinator that somebody asks to join, unless the request was
// answered or taken back meanwhile, or they coordinate the community no more. Revision is
// that of the membership as requested; it names the letter.
func (l Letters) JoinRequested(ctx context.Context, request uuid.UUID, revision int, coordinator uuid.UUID) error {
	ctx = rule.AsSystem(ctx, writing)
	asks, err := l.membership(ctx, request)
	if err != nil || asks == nil || asks.State != membership.StateREQUESTED {
		return err
	}
	answers, err := l.Database.Client.Membership.Query().Where(
		membership.CommunityID(asks.CommunityID), membership.PersonID(coordinator),
		membership.RoleEQ(membership.RoleCOORDINATOR), membership.StateEQ(membership.StateACTIVE)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("read the membership: %w", err)
	}
	to, err := l.reader(ctx, coordinator, mailchoice.TopicCOMMUNITIES, asks.CommunityID)
	if err != nil || to == nil || !answers {
		return err
	}
	who, where := asks.Edges.Person.Name, asks.Edges.Community
	sheet := letter.Letter{
		Subject: fmt.Sprintf(to.say("%s asks to join %s", "%s ingin menyertai %s"), who, where.Name),
		Lines: []string{
			fmt.Sprintf(to.say("%s asks to join %s and waits for your answer.", "%s memohon untuk menyertai %s dan menunggu jawapan anda."), who, where.Name),
			to.say("You get this letter because you coordinate this community.", "Anda menerima surat ini kerana anda penyelaras komuniti ini."),
		},
		Button: to.say("Answer the request", "Jawab permohonan"), Address: l.communityPage(where) + "/people",
	}
	return l.send(ctx, to, sheet, occasion("request", asks.ID, revision, coordinator))
}

// JoinAccepted tells somebody who had asked to join that they are in, unless they left
// meanwhile. Revision is that of the membership as accepted.
func (l Letters) JoinAccepted(ctx context.Context, request uuid.UUID, revision int) error {
	ctx = rule.AsSystem(ctx, writing)
	asked, to, err := l.joining(ctx, request, membership.StateACTIVE)
	if err != nil || to == nil {
		return err
	}
	where := asked.Edges.Community
	sheet := letter.Letter{
		Subject: to.say("Welcome to ", "Selamat datang ke ") + where.Name,
		Lines: []string{fmt.Sprintf(to.say("Your request was accepted: you are now %s of %s.", "Permohonan anda diterima: anda kini %s %s."),
			role(to, asked.Role), where.Name)},
		Button: to.say("Open the community", "Buka komuniti"), Address: l.communityPage(where),
	}
	return l.send(ctx, to, sheet, occasion("acceptance", asked.ID, revision))
}

// JoinDeclined tells somebody who had asked to join that they are not taken in, unless
// they asked again or came in meanwhile. Revision is that of the membership as declined.
func (l Letters) JoinDeclined(ctx context.Context, request uuid.UUID, revision int) error {
	ctx = rule.AsSystem(ctx, writing)
	asked, to, err := l.joining(ctx, request, membership.StateLEFT)
	if err != nil || to == nil || asked.Revision != revision {
		return err
	}
	where := asked.Edges.Community
	sheet := letter.Letter{
		Subject: to.say("Your request: ", "Permohonan anda: ") + where.Name,
		Lines: []string{
			fmt.Sprintf(to.say("The coordinators of %s cannot take you in this time.", "Penyelaras %s tidak dapat menerima anda kali ini."), where.Name),
			to.say("Thank you for asking.", "Terima kasih kerana memohon."),
		},
	}
	if where.Visibility != community.VisibilityPRIVATE {
		sheet.Button, sheet.Address = to.say("Open the community", "Buka komuniti"), l.communityPage(where)
	}
	return l.send(ctx, to, sheet, occasion("decline", asked.ID, revision))
}

// StartRequested tells a steward that somebody asks to start a community, unless that was
// answered meanwhile, or they are steward no more.
func (l Letters) StartRequested(ctx context.Context, id, steward uuid.UUID) error {
	ctx = rule.AsSystem(ctx, writing)
	asked, err := l.Database.Client.Community.Query().
		Where(community.ID(id), community.StateEQ(community.StateREQUESTED)).Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the community: %w", err)
	}
	asks, err := l.Database.Client.Membership.Query().Where(membership.CommunityID(id)).
		Order(membership.ByID()).WithPerson().First(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read who asks: %w", err)
	}
	to, err := l.reader(ctx, steward, mailchoice.TopicCOMMUNITIES, id)
	if err != nil || to == nil || !to.person.Steward {
		return err
	}
	who := asks.Edges.Person.Name
	sheet := letter.Letter{
		Subject: fmt.Sprintf(to.say("%s asks to start %s", "%s ingin memulakan %s"), who, asked.Name),
		Lines: []string{
			fmt.Sprintf(to.say("%s asks to start the community %s and waits for your answer.", "%s memohon untuk memulakan komuniti %s dan menunggu jawapan anda."), who, asked.Name),
			to.say("What it would care about: ", "Apa yang komuniti ini akan pentingkan: ") + asked.Domain,
			to.say("You get this letter because you are a steward.", "Anda menerima surat ini kerana anda seorang pentadbir."),
		},
		Button: to.say("Answer the request", "Jawab permohonan"), Address: l.communityPage(asked),
	}
	return l.send(ctx, to, sheet, occasion("start", asked.ID, to.person.ID))
}

// StartAccepted tells whoever asked to start the community that it can begin.
func (l Letters) StartAccepted(ctx context.Context, id, asker uuid.UUID) error {
	ctx = rule.AsSystem(ctx, writing)
	started, err := l.Database.Client.Community.Query().
		Where(community.ID(id), community.StateEQ(community.StateACTIVE)).Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the community: %w", err)
	}
	to, err := l.reader(ctx, asker, mailchoice.TopicCOMMUNITIES, id)
	if err != nil || to == nil {
		return err
	}
	sheet := letter.Letter{
		Subject: to.say("You can begin: ", "Anda boleh bermula: ") + started.Name,
		Lines: []string{
			fmt.Sprintf(to.say("The community %s that you asked for is open, and you coordinate it.", "Komuniti %s yang anda mohon kini dibuka, dan anda penyelarasnya."), started.Name),
			to.say("Invite the first people, and plan your first event.", "Jemput ahli pertama, dan rancang acara pertama anda."),
		},
		Button: to.say("Open the community", "Buka komuniti"), Address: l.communityPage(started),
	}
	return l.send(ctx, to, sheet, occasion("start-accepted", started.ID, to.person.ID))
}

// StartDeclined tells whoever asked to start a community that it does not begin. Nothing is
// left of it, so the letter says when they asked, in seconds since 1970.
func (l Letters) StartDeclined(ctx context.Context, id, asker uuid.UUID, asked int64) error {
	ctx = rule.AsSystem(ctx, writing)
	to, err := l.reader(ctx, asker, mailchoice.TopicCOMMUNITIES, id)
	if err != nil || to == nil {
		return err
	}
	on := letter.Time(to.person.Language, time.Unix(asked, 0), to.person.Zone)
	sheet := letter.Letter{
		Subject: to.say("Your request to start a community", "Permohonan anda untuk memulakan komuniti"),
		Lines: []string{
			fmt.Sprintf(to.say("You asked to start a community (%s). The stewards have decided that it does not begin for now.",
				"Anda memohon untuk memulakan sebuah komuniti (%s). Pentadbir memutuskan bahawa ia belum dapat dimulakan."), on),
			to.say("Perhaps a community that exists cares about the same.", "Mungkin ada komuniti sedia ada yang mementingkan perkara yang sama."),
		},
		Button: to.say("See the communities", "Lihat komuniti"), Address: l.BaseURL + "/communities",
	}
	return l.send(ctx, to, sheet, occasion("start-declined", id, to.person.ID))
}

// joining reads the membership of somebody who asked to join, and who reads a letter about
// it; nil where it is in another state by now, or nobody is to be written to.
func (l Letters) joining(ctx context.Context, request uuid.UUID, state membership.State) (*db.Membership, *reader, error) {
	asked, err := l.membership(ctx, request)
	if err != nil || asked == nil || asked.State != state {
		return nil, nil, err
	}
	to, err := l.reader(ctx, asked.PersonID, mailchoice.TopicCOMMUNITIES, asked.CommunityID)
	return asked, to, err
}

// membership reads it with those it concerns, nil where it is gone.
func (l Letters) membership(ctx context.Context, id uuid.UUID) (*db.Membership, error) {
	found, err := l.Database.Client.Membership.Query().Where(membership.ID(id)).WithCommunity().WithPerson().Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the membership: %w", err)
	}
	return found, nil
}

func (l Letters) communityPage(of *db.Community) string {
	return l.BaseURL + "/communities/" + url.PathEscape(of.Slug)
}

// role is what somebody is in a community, within a sentence.
func role(to *reader, of membership.Role) string {
	switch of {
	case membership.RoleCOORDINATOR:
		return to.say("a coordinator", "penyelaras")
	case membership.RoleFACILITATOR:
		return to.say("a facilitator", "fasilitator")
	case membership.RoleOBSERVER:
		return to.say("an observer", "pemerhati")
	}
	return to.say("a member", "ahli")
}
