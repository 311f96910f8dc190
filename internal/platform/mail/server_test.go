package mail_test

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"
)

// server is a mail server of a few lines. It answers each command with the answer set
// for it, or with 250, and keeps what it is told.
type server struct {
	address string
	told    chan string // the commands and the letter of one conversation
}

func startServer(t *testing.T, answers map[string]string) server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	s := server{listener.Addr().String(), make(chan string, 10)}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go s.converse(connection, answers)
		}
	}()
	return s
}

func (s server) converse(connection net.Conn, answers map[string]string) {
	defer connection.Close()
	lines := bufio.NewScanner(connection)
	var told strings.Builder
	defer func() { s.told <- told.String() }()
	fmt.Fprint(connection, "220 test\r\n")
	inLetter := false
	for lines.Scan() {
		line := lines.Text()
		fmt.Fprintln(&told, line)
		command := strings.ToUpper(strings.Fields(line + " -")[0])
		if inLetter {
			if line != "." {
				continue
			}
			inLetter, command = false, "."
		}
		answer, set := answers[command]
		switch {
		case set && answer == "":
			return
		case set:
		case command == "DATA":
			answer, inLetter = "354 go on", true
		case command == "QUIT":
			answer = "221 bye"
		default:
			answer = "250 fine"
		}
		fmt.Fprint(connection, answer+"\r\n")
	}
}
