package postgres

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// account is who runs the server; nil is whoever runs the tests.
type account struct{ credential *syscall.Credential }

// unprivileged finds somebody other than root, for whom PostgreSQL refuses to run.
func unprivileged() (account, error) {
	if os.Geteuid() != 0 {
		return account{}, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		found, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, uidErr := strconv.ParseUint(found.Uid, 10, 32)
		gid, gidErr := strconv.ParseUint(found.Gid, 10, 32)
		if err := errors.Join(uidErr, gidErr); err != nil {
			return account{}, fmt.Errorf("read the ids of the user %s: %w", name, err)
		}
		return account{&syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
	}
	return account{}, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as: make one, or run the tests as another user")
}

// run makes the command that of the account.
func (a account) run(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{
		Credential: a.credential,
		Setpgid:    true, // an interrupt from the keyboard is for the tests, which then end the server
	}
}

// makeHome makes the server's directory and gives it to the account.
func makeHome(a account) (string, error) {
	home, err := os.MkdirTemp("", "constellation-postgres-")
	if err != nil {
		return "", err
	}
	if a.credential == nil {
		return home, nil
	}
	if err := os.Chown(home, int(a.credential.Uid), int(a.credential.Gid)); err != nil {
		return "", errors.Join(err, os.RemoveAll(home))
	}
	return home, nil
}
