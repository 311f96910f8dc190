package postgres

import (
	"errors"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
)

// oldest is the first major version of PostgreSQL that the house supports.
const oldest = 14

// debian is where Debian and its kin put the programs of each version.
const debian = "/usr/lib/postgresql/*/bin"

// installed is the directory of initdb and postgres: that of the PATH, or the newest of
// the directories that match elsewhere.
func installed(elsewhere string) (string, error) {
	if found, err := exec.LookPath("initdb"); err == nil {
		real, err := filepath.EvalSymlinks(found)
		if err == nil && complete(filepath.Dir(real)) {
			return filepath.Dir(real), nil
		}
	}
	versions, err := filepath.Glob(elsewhere)
	if err != nil {
		return "", err
	}
	slices.SortFunc(versions, func(a, b string) int { return major(b) - major(a) })
	for _, directory := range versions {
		if major(directory) >= oldest && complete(directory) {
			return directory, nil
		}
	}
	return "", errors.New("the tests need PostgreSQL 14 or later and find no initdb and postgres in the PATH or in /usr/lib/postgresql: install it (Debian: apt-get install postgresql), or set CONSTELLATION_TEST_POSTGRES to the address of a server for tests")
}

func complete(directory string) bool {
	_, initdb := exec.LookPath(filepath.Join(directory, "initdb"))
	_, postgres := exec.LookPath(filepath.Join(directory, "postgres"))
	return initdb == nil && postgres == nil
}

// major is the version in a path such as /usr/lib/postgresql/15/bin, or 0.
func major(directory string) int {
	number, err := strconv.Atoi(filepath.Base(filepath.Dir(directory)))
	if err != nil {
		return 0
	}
	return number
}
