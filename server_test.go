package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// The stories of testdata/script run the program itself. Beside the commands of
// testscript they have:
//
//	serves ARGS...           starts it and waits until it is open; $URL is where, $CODE the code it printed
//	get PATH STATUS [TEXT]   asks for a page, which must have the status and the text
//	drains                   has it stopped with a request half sent, which must be answered nevertheless
//	stops                    has it stopped; it must end without an error, and is read by stdout
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"constellation": main})
}

func TestTheProgram(t *testing.T) {
	running := map[*testscript.TestScript]*served{}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("DATABASE_URL", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"serves": func(ts *testscript.TestScript, _ bool, args []string) {
				running[ts] = serve(ts, args)
			},
			"get": get,
			"drains": func(ts *testscript.TestScript, _ bool, _ []string) {
				running[ts].drain(ts)
			},
			"stops": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(running[ts].command.Process.Signal(syscall.SIGTERM))
				running[ts].ended(ts)
			},
		},
	})
}

// served is the program while it serves.
type served struct {
	command *exec.Cmd
	exit    chan error
	stopped bool
}

var openAt = regexp.MustCompile(`^Constellation is open at (http://\S+)$`)
var beginAt = regexp.MustCompile(`^It is empty. Begin at http://\S+/welcome\?code=([0-9a-z-]+)$`)

// serve starts the program on a free port and waits until it says where it is open.
func serve(ts *testscript.TestScript, args []string) *served {
	name, err := exec.LookPath("constellation")
	ts.Check(err)
	command := exec.Command(name, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)
	command.Dir = ts.MkAbs(".")
	output, err := command.StdoutPipe()
	ts.Check(err)
	ts.Check(command.Start())
	s := &served{command: command, exit: make(chan error, 1)}
	ts.Defer(func() {
		if !s.stopped {
			command.Process.Kill()
			<-s.exit
		}
	})
	lines := make(chan string, 1000)
	go func() {
		for scanner := bufio.NewScanner(output); scanner.Scan(); {
			lines <- scanner.Text()
		}
		s.exit <- command.Wait()
	}()
	for late := time.After(time.Minute); ; {
		select {
		case line := <-lines:
			if found := openAt.FindStringSubmatch(line); found != nil {
				ts.Setenv("URL", found[1])
				s.code(ts, lines)
				return s
			}
		case err := <-s.exit:
			s.exit <- err
			ts.Fatalf("it ended before it was open: %v", err)
		case <-late:
			ts.Fatalf("it was not open after a minute")
		}
	}
}

// code reads the line after the first, if there is one.
func (s *served) code(ts *testscript.TestScript, lines <-chan string) {
	select {
	case line := <-lines:
		if found := beginAt.FindStringSubmatch(line); found != nil {
			ts.Setenv("CODE", found[1])
		}
	case <-time.After(300 * time.Millisecond):
	}
}

// ended waits until the program is gone.
func (s *served) ended(ts *testscript.TestScript) {
	select {
	case err := <-s.exit:
		s.stopped = true
		ts.Check(err)
	case <-time.After(30 * time.Second):
		ts.Fatalf("it did not end within half a minute")
	}
}

func get(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: get path status [text]")
	}
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Get(ts.Getenv("URL") + args[0])
	ts.Check(err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	ts.Check(err)
	if want, err := strconv.Atoi(args[1]); err != nil || response.StatusCode != want {
		ts.Fatalf("%s answers %d: %.300s", args[0], response.StatusCode, body)
	}
	for _, text := range args[2:] {
		if !strings.Contains(string(body), text) {
			ts.Fatalf("%s does not say %q: %.600s", args[0], text, body)
		}
	}
}

// drain sends half a request, stops the program, and sends the other half.
func (s *served) drain(ts *testscript.TestScript) {
	address, err := url.Parse(ts.Getenv("URL"))
	ts.Check(err)
	connection, err := net.Dial("tcp", address.Host)
	ts.Check(err)
	defer connection.Close()
	ts.Check(connection.SetDeadline(time.Now().Add(20 * time.Second)))
	const body = `{"query":"{constellation{name}}"}`
	_, err = fmt.Fprintf(connection, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		address.Host, len(body), body[:10])
	ts.Check(err)
	time.Sleep(200 * time.Millisecond)
	ts.Check(s.command.Process.Signal(syscall.SIGTERM))
	time.Sleep(300 * time.Millisecond)
	_, err = io.WriteString(connection, body[10:])
	ts.Check(err)
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		ts.Fatalf("the request under way was not answered: %v", err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK || !strings.Contains(string(answer), `"name"`) {
		ts.Fatalf("the request under way got %d %s, %v", response.StatusCode, answer, err)
	}
	if late, err := net.DialTimeout("tcp", address.Host, time.Second); err == nil {
		late.Close()
		ts.Fatalf("it still takes new connections")
	}
	s.ended(ts)
}
