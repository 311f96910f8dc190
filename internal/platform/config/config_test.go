package config_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"github.com/constellation-cop/constellation/internal/platform/config"
)

// read parses a command line as server.go does.
func read(t *testing.T, arguments ...string) (config.Config, error) {
	t.Helper()
	var line struct {
		config.Config `embed:""`
	}
	parser, err := kong.New(&line, kong.Name("constellation"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = parser.Parse(arguments)
	return line.Config, err
}

func TestWithoutSettingsTheHouseRunsOnThisMachine(t *testing.T) {
	c, err := read(t)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Validate(); err != nil {
		t.Errorf("the defaults are refused: %v", err)
	}
	if c.Listen != "127.0.0.1:8080" || c.DatabaseURL != "" || c.MailURL != "" || c.DatabaseConnections != 8 ||
		!c.DatabaseStatements || c.GraphiQL || c.LogLevel != slog.LevelInfo || c.DatabaseTimeout != 15*time.Second {
		t.Errorf("the defaults are %+v", c)
	}
}

func TestTheEnvironmentSetsWhatNoFlagSets(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://cop@db/cop")
	t.Setenv("CONSTELLATION_ALLOW_ORIGIN", "https://a.example,https://b.example")
	t.Setenv("CONSTELLATION_LOG_LEVEL", "debug")
	t.Setenv("CONSTELLATION_DATABASE_STATEMENTS", "false")
	c, err := read(t, "--log-level=warn", "--graphiql")
	if err != nil {
		t.Fatal(err)
	}
	if c.DatabaseURL != "postgres://cop@db/cop" || len(c.AllowOrigin) != 2 || c.LogLevel != slog.LevelWarn || c.DatabaseStatements || !c.GraphiQL {
		t.Errorf("the settings are %+v", c)
	}
}

func TestWrongSettingsAreNamedWithWhatToWrite(t *testing.T) {
	cases := map[string]struct {
		spoil func(*config.Config)
		says  []string
	}{
		"an address without a port":      {func(c *config.Config) { c.Listen = "localhost" }, []string{"--listen (CONSTELLATION_LISTEN)", "127.0.0.1:8080"}},
		"a port that is too large":       {func(c *config.Config) { c.MetricsListen = ":70000" }, []string{"--metrics-listen (CONSTELLATION_METRICS_LISTEN)"}},
		"a base URL without a scheme":    {func(c *config.Config) { c.BaseURL = "cop.example.org" }, []string{"--base-url", "https://cop.example.org"}},
		"a base URL below the root":      {func(c *config.Config) { c.BaseURL = "https://example.org/cop" }, []string{"--base-url", "root of its host"}},
		"an origin with a path":          {func(c *config.Config) { c.AllowOrigin = []string{"https://a.example/"} }, []string{"--allow-origin", "https://a.example/"}},
		"any origin":                     {func(c *config.Config) { c.AllowOrigin = []string{"*"} }, []string{"--allow-origin", `"*"`}},
		"a proxy by name":                {func(c *config.Config) { c.TrustProxy = []string{"proxy"} }, []string{"--trust-proxy", "10.0.0.0/8"}},
		"no data directory":              {func(c *config.Config) { c.Data = "" }, []string{"--data"}},
		"a database of another make":     {func(c *config.Config) { c.DatabaseURL = "mysql://root@db/cop" }, []string{"DATABASE_URL", "postgres://user:password@host/name"}},
		"a database without a name":      {func(c *config.Config) { c.DatabaseURL = "postgres://cop@db/" }, []string{"DATABASE_URL", "names no database"}},
		"a database URL that is broken":  {func(c *config.Config) { c.DatabaseURL = "postgres://cop:a%zz@db/cop" }, []string{"DATABASE_URL", "%40"}},
		"one database connection":        {func(c *config.Config) { c.DatabaseConnections = 1 }, []string{"--database-connections", "between 2 and 200"}},
		"no time for a statement":        {func(c *config.Config) { c.DatabaseTimeout = 0 }, []string{"--database-timeout", "between 1s and 10m"}},
		"a mail server without a scheme": {func(c *config.Config) { c.MailURL, c.MailFrom = "mail.example.org", "cop@example.org" }, []string{"--mail-url", "smtp://"}},
		"a mail server without a sender": {func(c *config.Config) { c.MailURL = "smtp://mail.example.org" }, []string{"--mail-url", "--mail-from"}},
		"a zone that is none":            {func(c *config.Config) { c.Zone = "Asia/Atlantis" }, []string{"--zone (CONSTELLATION_ZONE)", "Asia/Atlantis", "Asia/Jakarta"}},
		"the zone of the machine":        {func(c *config.Config) { c.Zone = "Local" }, []string{"--zone"}},
		"a wait below zero":              {func(c *config.Config) { c.Drain = -time.Second }, []string{"--drain"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			settings, err := read(t)
			if err != nil {
				t.Fatal(err)
			}
			c.spoil(&settings)
			err = settings.Validate()
			if err == nil {
				t.Fatal("it is taken")
			}
			for _, part := range c.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("the error does not say %s: %v", part, err)
				}
			}
			if lines := strings.Count(err.Error(), "\n"); lines > 0 {
				t.Errorf("more than one setting is blamed: %v", err)
			}
		})
	}

	t.Run("several at once are all named", func(t *testing.T) {
		_, err := read(t, "--zone=x", "--listen=y")
		if err == nil || !strings.Contains(err.Error(), "--zone") || !strings.Contains(err.Error(), "--listen") {
			t.Errorf("kong answers %v", err)
		}
	})
}

func TestSecretsAreNotShown(t *testing.T) {
	c, err := read(t)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"postgres://cop:hush@db/cop?password=hush", "postgres://cop:hush%zz@db", "mysql://cop:hush@db", "hush"} {
		c.DatabaseURL, c.MailURL, c.MailFrom = address, strings.Replace(address, "postgres", "smtp", 1), "hush"
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("settings", "config", c)
		if address != "hush" && strings.Contains(strings.ReplaceAll(log.String(), "MailFrom=hush", ""), "hush") {
			t.Errorf("the log shows %s", &log)
		}
		if err := c.Validate(); err != nil && strings.Contains(err.Error(), "hush") {
			t.Errorf("the error shows %v", err)
		}
	}
}

func TestTrustedProxies(t *testing.T) {
	ranges, err := config.Config{TrustProxy: []string{"10.1.2.3/8", "127.0.0.1", "::1"}}.TrustedProxies()
	if err != nil || len(ranges) != 3 || ranges[0].String() != "10.0.0.0/8" || ranges[1].String() != "127.0.0.1/32" || ranges[2].String() != "::1/128" {
		t.Errorf("the ranges are %v, %v", ranges, err)
	}
	if _, err := (config.Config{TrustProxy: []string{"fe80::1%eth0"}}).TrustedProxies(); err == nil {
		t.Error("an address with a zone is taken")
	}
}

func TestSettingsAreTheFlagsOfTheCommandLine(t *testing.T) {
	var line config.Config
	parser, err := kong.New(&line)
	if err != nil {
		t.Fatal(err)
	}
	flags := map[string]*kong.Flag{}
	for _, flag := range parser.Model.Flags {
		flags[flag.Name] = flag
	}
	settings := config.Settings()
	if len(settings) != len(flags)-1 { // kong's own is --help
		t.Errorf("%d settings are listed, and the command line has %d", len(settings), len(flags)-1)
	}
	for _, setting := range settings {
		flag := flags[setting.Flag]
		switch {
		case flag == nil:
			t.Errorf("--%s is not a flag", setting.Flag)
		case len(flag.Envs) != 1 || flag.Envs[0] != setting.Environment || flag.Default != setting.Default || flag.Help != setting.Help:
			t.Errorf("--%s differs: %+v", setting.Flag, setting)
		case setting.Environment != "DATABASE_URL" && !strings.HasPrefix(setting.Environment, "CONSTELLATION_"):
			t.Errorf("--%s has the variable %s", setting.Flag, setting.Environment)
		case !strings.HasSuffix(setting.Help, "."):
			t.Errorf("--%s is not described in a sentence", setting.Flag)
		}
	}
}
