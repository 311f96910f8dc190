package mail

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wneessen/go-mail"

	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// attempt bounds one delivery, from dialling to the server's last answer.
const attempt = 30 * time.Second

// SMTP is a Sender that hands letters to a mail server.
type SMTP struct {
	host      string
	from      string
	encrypted bool // from the start
	options   []mail.Option
}

// NewSMTP makes a Sender from the address of a mail server, such as
// smtp://user:password@mail.example.org:587, and the address the letters come from.
// smtp:// begins in the clear and goes on with STARTTLS, which the server must offer;
// smtps:// is encrypted from the start. smtp://...?tls=off is for a server on the same
// machine.
func NewSMTP(address, from string) (*SMTP, error) {
	from, err := Address(from)
	if err != nil {
		return nil, fmt.Errorf("the sender's address: %w", err)
	}
	server, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("the mail server's address is not a URL such as smtp://user:password@mail.example.org:587")
	}
	transport, err := transportOf(server)
	if err != nil {
		return nil, err
	}
	options := append(transport, mail.WithTimeout(attempt/2))
	if user := server.User; user != nil {
		password, _ := user.Password()
		options = append(options, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover),
			mail.WithUsername(user.Username()), mail.WithPassword(password))
	}
	if _, err := mail.NewClient(server.Hostname(), options...); err != nil {
		return nil, fmt.Errorf("the mail server's address: %w", err)
	}
	return &SMTP{server.Hostname(), from, server.Scheme == "smtps", options}, nil
}

// transportOf is the port and the encryption that the server's URL asks for.
func transportOf(server *url.URL) ([]mail.Option, error) {
	wish := server.Query().Get("tls")
	if server.Hostname() == "" || server.Path != "" && server.Path != "/" || wish != "" && wish != "off" {
		return nil, errors.New("the mail server's address is written smtp://[user:password@]host[:port][?tls=off] or smtps://[user:password@]host[:port]")
	}
	port := 587
	options := []mail.Option{mail.WithTLSPolicy(mail.TLSMandatory)}
	switch {
	case server.Scheme == "smtps" && wish == "":
		// The line is encrypted before go-mail sees it; opportunistic is how it is told to
		// look whether that is so before it gives the password away.
		port, options = 465, []mail.Option{mail.WithTLSPolicy(mail.TLSOpportunistic)}
	case server.Scheme == "smtp" && wish == "off":
		port, options = 25, []mail.Option{mail.WithTLSPolicy(mail.NoTLS)}
	case server.Scheme != "smtp":
		return nil, errors.New("the mail server's address begins with smtp:// or smtps://, and only smtp:// takes tls=off")
	}
	if text := server.Port(); text != "" {
		number, err := strconv.Atoi(text)
		if err != nil || number < 1 || number > 65535 {
			return nil, fmt.Errorf("the mail server's port %s is not between 1 and 65535", text)
		}
		port = number
	}
	return append(options, mail.WithPort(port)), nil
}

// Send delivers the letter to the server, within 30 seconds.
func (s *SMTP) Send(ctx context.Context, message Message) error {
	letter, err := s.letter(ctx, message)
	if err != nil {
		return err
	}
	line := &line{encrypted: s.encrypted}
	defer line.hangUp()
	client, err := mail.NewClient(s.host, append(slices.Clone(s.options), mail.WithDialContextFunc(line.dial))...)
	if err != nil {
		return fmt.Errorf("prepare to reach the mail server: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, attempt)
	defer cancel()
	// go-mail gives each command its own time; here the whole attempt has one.
	defer context.AfterFunc(ctx, line.hangUp)()
	err = client.DialAndSendWithContext(ctx, letter)
	var failure *mail.SendError
	switch {
	case err == nil, letter.IsDelivered():
		// A server that takes the letter and then breaks off has the letter.
		return nil
	case errors.As(err, &failure) && failure.ErrorCode() >= 500:
		return Refusal{err}
	default:
		return fmt.Errorf("send mail: %w", err)
	}
}

func (s *SMTP) letter(ctx context.Context, message Message) (*mail.Msg, error) {
	if err := message.check(); err != nil {
		return nil, err
	}
	letter := mail.NewMsg()
	if err := errors.Join(letter.From(s.from), letter.To(message.To)); err != nil {
		return nil, Refusal{err}
	}
	letter.Subject(message.Subject)
	letter.SetDateWithValue(clock.Now(ctx))
	letter.SetMessageIDWithValue(message.MessageID)
	letter.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834: no holiday replies
	if err := unsubscribe(letter, message.ListUnsubscribe); err != nil {
		return nil, Refusal{err}
	}
	letter.SetBodyString(mail.TypeTextPlain, message.Text)
	if message.HTML != "" {
		letter.AddAlternativeString(mail.TypeTextHTML, message.HTML)
	}
	if err := enclose(letter, message.Calendar); err != nil {
		return nil, err
	}
	return letter, nil
}

// enclose adds the calendar object as the last and so the best alternative, and as a
// file. Base64 keeps each of its line breaks.
func enclose(letter *mail.Msg, object Calendar) error {
	if object.Method == "" {
		return nil
	}
	kind := mail.ContentType("text/calendar; method=" + object.Method)
	letter.AddAlternativeString(kind, object.Text, mail.WithPartEncoding(mail.EncodingB64))
	err := letter.AttachReader("event.ics", strings.NewReader(object.Text), mail.WithFileContentType("application/ics"))
	if err != nil {
		return fmt.Errorf("enclose the calendar entry: %w", err)
	}
	return nil
}

func unsubscribe(letter *mail.Msg, address string) error {
	if address == "" {
		return nil
	}
	parsed, err := url.Parse(address)
	switch {
	case strings.ContainsAny(address, "<>"): // it stands between angles
	case err == nil && parsed.Scheme == "https" && parsed.Host != "":
		return letter.SetListUnsubscribeOneClick(parsed.String())
	case err == nil && (parsed.Scheme == "mailto" && parsed.Opaque != "" || parsed.Scheme == "http" && parsed.Host != ""):
		letter.SetListUnsubscribe(parsed.String())
		return nil
	}
	return fmt.Errorf("the way to unsubscribe, %q, is neither an https nor a mailto address", address)
}
