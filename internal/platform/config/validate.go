package config

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// Validate tells all that is wrong at once, each in a sentence that names the setting
// and says what to write. No sentence repeats a secret.
func (c Config) Validate() error {
	return errors.Join(
		named("listen", listenAddress(c.Listen)),
		named("metrics-listen", unlessEmpty(c.MetricsListen, listenAddress)),
		named("base-url", unlessEmpty(c.BaseURL, baseURL)),
		named("allow-origin", each(c.AllowOrigin, origin)),
		named("trust-proxy", each(c.TrustProxy, func(text string) error { _, err := proxyRange(text); return err })),
		named("data", dataDirectory(c.Data)),
		named("database-url", unlessEmpty(c.DatabaseURL, databaseURL)),
		named("database-connections", within(c.DatabaseConnections, 2, 200)),
		named("database-timeout", lasting(c.DatabaseTimeout, time.Second, 10*time.Minute)),
		named("mail-url", c.mailServer()),
		named("zone", zone(c.Zone)),
		named("drain", lasting(c.Drain, 0, 10*time.Minute)),
	)
}

func named(flag string, err error) error {
	if err == nil {
		return nil
	}
	for _, setting := range Settings() {
		if setting.Flag == flag {
			return fmt.Errorf("--%s (%s): %w", flag, setting.Environment, err)
		}
	}
	return fmt.Errorf("--%s: %w", flag, err)
}

func unlessEmpty(text string, check func(string) error) error {
	if text == "" {
		return nil
	}
	return check(text)
}

func each(texts []string, check func(string) error) error {
	for _, text := range texts {
		if err := check(text); err != nil {
			return err
		}
	}
	return nil
}

func listenAddress(text string) error {
	_, port, err := net.SplitHostPort(text)
	if number, notNumber := strconv.Atoi(port); err != nil || notNumber != nil || number < 0 || number > 65535 {
		return fmt.Errorf("%q is not an address and a port such as 127.0.0.1:8080 or :8080", text)
	}
	return nil
}

func baseURL(text string) error {
	parsed, err := url.Parse(text)
	switch {
	case err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Hostname() == "":
		return errors.New("it is not an address such as https://cop.example.org")
	case parsed.User != nil || parsed.RawQuery != "" || parsed.Fragment != "" || parsed.Path != "" && parsed.Path != "/":
		return errors.New("write the scheme, the host and at most a port, such as https://cop.example.org; the house lives at the root of its host")
	}
	return nil
}

func origin(text string) error {
	if err := baseURL(text); err != nil || strings.HasSuffix(text, "/") || strings.ToLower(text) != text {
		return fmt.Errorf("%q is not an origin such as https://partner.example.org: lower case, without a path or a slash at the end", text)
	}
	return nil
}

func proxyRange(text string) (netip.Prefix, error) {
	if address, err := netip.ParseAddr(text); err == nil && address.Zone() == "" {
		return netip.PrefixFrom(address, address.BitLen()), nil
	}
	span, err := netip.ParsePrefix(text)
	if err != nil {
		return netip.Prefix{}, fmt.Errorf("%q is not an address or a range such as 10.0.0.0/8", text)
	}
	return span.Masked(), nil
}

func dataDirectory(text string) error {
	if strings.TrimSpace(text) == "" || strings.ContainsAny(text, "\x00?#") {
		return errors.New("name a directory, without a question mark or a hash sign, which a SQLite address cannot hold")
	}
	return nil
}

func databaseURL(text string) error {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Scheme != "postgres" && parsed.Scheme != "postgresql" {
		return errors.New("it is not an address such as postgres://user:password@host/name; a character like @ or / in the password is written %40 or %2F; for SQLite leave it empty and set --data")
	}
	if strings.Trim(parsed.Path, "/") == "" && !parsed.Query().Has("dbname") {
		return errors.New("it names no database: write it after the host, such as postgres://user:password@host/constellation")
	}
	return nil
}

func within(number, least, most int) error {
	if number < least || number > most {
		return fmt.Errorf("%d is not between %d and %d", number, least, most)
	}
	return nil
}

func lasting(duration, least, most time.Duration) error {
	if duration < least || duration > most {
		return fmt.Errorf("%s is not between %s and %s", duration, least, most)
	}
	return nil
}

func (c Config) mailServer() error {
	if c.MailURL == "" {
		return nil
	}
	_, err := mail.NewSMTP(c.MailURL, c.MailFrom)
	if errors.Is(err, mail.ErrAddress) {
		return fmt.Errorf("letters need an address they come from; set --mail-from: %w", err)
	}
	return err
}

func zone(text string) error {
	if _, err := time.LoadLocation(text); err != nil || text == "" || text == "Local" {
		return fmt.Errorf("%q is not a zone of the IANA database such as Asia/Jakarta or UTC", text)
	}
	return nil
}
