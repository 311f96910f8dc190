// Package config is what the people who run the house may set, and what it says when a setting is wrong.
package config

import (
	"log/slog"
	"net/netip"
	"time"
)

// Config is every setting. The tags are read by kong for the command line and the
// environment, and by Settings for the manual; a flag wins over its variable.
type Config struct {
	Listen        string   `help:"Address and port that people reach the house at." env:"CONSTELLATION_LISTEN" default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	MetricsListen string   `help:"Address and port of the Prometheus metrics; empty for none. Keep it off the internet." env:"CONSTELLATION_METRICS_LISTEN" placeholder:"HOST:PORT"`
	BaseURL       string   `help:"Where people find the house, as written in letters and feeds; empty for http:// and the address it listens on." env:"CONSTELLATION_BASE_URL" placeholder:"URL"`
	AllowOrigin   []string `help:"Origin of another site whose pages may call the API with a token; more by comma." env:"CONSTELLATION_ALLOW_ORIGIN" placeholder:"ORIGIN"`
	TrustProxy    []string `help:"Address or CIDR range of a proxy whose X-Forwarded-For is believed; more by comma." env:"CONSTELLATION_TRUST_PROXY" placeholder:"CIDR"`

	Data                string        `help:"Directory of the SQLite file and of uploads." env:"CONSTELLATION_DATA" default:"data" type:"path" placeholder:"DIR"`
	DatabaseURL         string        `help:"PostgreSQL to keep everything in, such as postgres://user:password@host/name; empty for a SQLite file in the data directory." env:"DATABASE_URL" placeholder:"URL"`
	DatabaseConnections int           `help:"Most connections to PostgreSQL of this process." env:"CONSTELLATION_DATABASE_CONNECTIONS" default:"8" placeholder:"N"`
	DatabaseStatements  bool          `help:"Keep prepared statements on each PostgreSQL connection; switch off behind a PgBouncer that pools transactions." env:"CONSTELLATION_DATABASE_STATEMENTS" default:"true" negatable:""`
	DatabaseTimeout     time.Duration `help:"Longest one PostgreSQL statement may take." env:"CONSTELLATION_DATABASE_TIMEOUT" default:"15s" placeholder:"DURATION"`

	MailURL  string `help:"Mail server, such as smtp://user:password@host:587 (STARTTLS) or smtps://host; empty to show letters in the log." env:"CONSTELLATION_MAIL_URL" placeholder:"URL"`
	MailFrom string `help:"Address that letters come from." env:"CONSTELLATION_MAIL_FROM" placeholder:"ADDRESS"`

	Zone     string        `help:"Time zone of new communities and of people who chose none, from the IANA database." env:"CONSTELLATION_ZONE" default:"Asia/Kuala_Lumpur" placeholder:"ZONE"`
	GraphiQL bool          `name:"graphiql" help:"Serve the GraphiQL explorer at /graphiql." env:"CONSTELLATION_GRAPHIQL" default:"false" negatable:""`
	Drain    time.Duration `help:"Longest wait for requests and jobs to finish when told to stop." env:"CONSTELLATION_DRAIN" default:"20s" placeholder:"DURATION"`

	LogLevel  slog.Level `help:"Least important line that is logged: debug, info, warn or error." env:"CONSTELLATION_LOG_LEVEL" default:"info" placeholder:"LEVEL"`
	LogFormat string     `help:"How lines are logged: text or json." env:"CONSTELLATION_LOG_FORMAT" default:"text" enum:"text,json" placeholder:"FORMAT"`
}

// TrustedProxies is TrustProxy as ranges of addresses; a single address is a range of one.
func (c Config) TrustedProxies() ([]netip.Prefix, error) {
	var ranges []netip.Prefix
	for _, text := range c.TrustProxy {
		span, err := proxyRange(text)
		if err != nil {
			return nil, err
		}
		ranges = append(ranges, span)
	}
	return ranges, nil
}
