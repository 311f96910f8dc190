package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// instance is one process of the program among several on one database.
type instance struct {
	command *exec.Cmd
	url     string
	opened  chan string
	ended   chan struct{} // closed when it says nothing more
	broken  []string      // what it said of errors; read it once it has ended
}

// open starts an instance, which serves until it is killed or the test ends.
func (p place) open(t testing.TB, office *postOffice) *instance {
	t.Helper()
	one := &instance{command: p.program(office), opened: make(chan string, 1), ended: make(chan struct{})}
	output, err := one.command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := one.command.Start(); err != nil {
		t.Fatal(err)
	}
	go one.listen(output)
	t.Cleanup(func() {
		one.kill()
		for _, line := range one.broken {
			t.Errorf("an instance said: %s", line)
		}
	})
	return one
}

func (i *instance) listen(output io.Reader) {
	defer close(i.ended)
	for lines := bufio.NewScanner(output); lines.Scan(); {
		if found := openAt.FindStringSubmatch(lines.Text()); found != nil {
			i.opened <- found[1]
		}
		if strings.Contains(lines.Text(), "level=ERROR") || strings.Contains(lines.Text(), "a job failed") {
			i.broken = append(i.broken, lines.Text())
		}
	}
}

// await waits until the instance is open.
func (i *instance) await(t testing.TB) {
	t.Helper()
	select {
	case i.url = <-i.opened:
	case <-i.ended:
		t.Fatal("an instance ended before it was open")
	case <-time.After(30 * time.Second):
		t.Fatal("an instance was not open after half a minute")
	}
}

// kill ends the instance at once, in the middle of whatever it does.
func (i *instance) kill() {
	if i.command.ProcessState == nil {
		_ = i.command.Process.Kill() // gone already, then
		<-i.ended
		_ = i.command.Wait() // it was killed
	}
}

// balancer is what stands before the instances: an act goes to one of them and, where
// that one is gone or has no room, to the next, as often as it takes.
type balancer struct {
	testing.TB
	urls   []string
	client http.Client
	late   time.Time    // when it gives up
	asking atomic.Int64 // acts that wait for their answer now
	broken atomic.Int64 // acts whose answer never came, though an instance had taken them
}

// ask has the instance do the act, or the one after it, and so on. It returns the answer
// and how often it had to ask.
func (b *balancer) ask(cookie string, first int, query string, variables map[string]any) (data map[string]any, times int) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		b.Error(err)
		return nil, 0
	}
	b.asking.Add(1)
	defer b.asking.Add(-1)
	for times = 1; time.Now().Before(b.late); times++ {
		status, answer, err := b.post(b.urls[(first+times-1)%len(b.urls)], cookie, body)
		switch {
		case errors.Is(err, syscall.ECONNREFUSED):
		case err != nil:
			b.broken.Add(1)
		case status == http.StatusServiceUnavailable:
		default:
			if status != http.StatusOK || answer.Errors != nil {
				b.Errorf("asked for the %d. time: %d %v", times, status, answer.Errors)
			}
			return answer.Data, times
		}
		time.Sleep(10 * time.Millisecond)
	}
	b.Errorf("no instance answered %s", body)
	return nil, times
}

type reply struct {
	Data   map[string]any
	Errors []any
}

func (b *balancer) post(url, cookie string, body []byte) (status int, answer reply, err error) {
	request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return 0, answer, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	request.Header.Set("Cookie", "__Host-constellation="+cookie)
	response, err := b.client.Do(request)
	if err != nil {
		return 0, answer, err
	}
	defer response.Body.Close()
	return response.StatusCode, answer, json.NewDecoder(response.Body).Decode(&answer)
}
