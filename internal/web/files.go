package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// files are the built pages, held in memory with what browsers need to cache them.
type files struct {
	byPath map[string]*file
}

// file is one built file, with the forms the build compressed it to. Embedded files have no time of
// change, so their content names their version.
type file struct {
	kind      string
	plain     []byte
	brotli    []byte
	gzip      []byte
	tag       string
	immutable bool
}

// readFiles reads everything the build left; nil is an instance without an interface.
func readFiles(built fs.FS) (*files, error) {
	found := &files{byPath: map[string]*file{}}
	if built == nil {
		return found, nil
	}
	err := fs.WalkDir(built, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(path.Base(name), ".") || compressed(name) {
			return err
		}
		read, err := readFile(built, name)
		found.byPath["/"+name] = read
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the built pages: %w", err)
	}
	return found, nil
}

func readFile(built fs.FS, name string) (*file, error) {
	plain, err := fs.ReadFile(built, name)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(plain)
	read := &file{
		kind: kinds[path.Ext(name)], plain: plain, immutable: strings.HasPrefix(name, "assets/"),
		tag: base64.RawURLEncoding.EncodeToString(sum[:16]),
	}
	if read.kind == "" {
		read.kind = "application/octet-stream"
	}
	if read.brotli, err = optional(built, name+".br"); err != nil {
		return nil, err
	}
	read.gzip, err = optional(built, name+".gz")
	return read, err
}

func optional(built fs.FS, name string) ([]byte, error) {
	content, err := fs.ReadFile(built, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return content, err
}

func compressed(name string) bool {
	return strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz")
}

// kinds are the media types of what a build makes; the machine's own table may lack some.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp", ".jpg": "image/jpeg",
	".ico": "image/x-icon", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json", ".map": "application/json",
}

// index is the page all routes of the interface share, nil before the first build.
func (f *files) index() []byte {
	if found, ok := f.byPath["/index.html"]; ok {
		return found.plain
	}
	return nil
}

// routes is what the build says of its addresses, nil before the first build.
func (f *files) routes() []byte {
	if found, ok := f.byPath["/routes.json"]; ok {
		return found.plain
	}
	return nil
}

// serve sends a file in the smallest form the browser reads.
func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", "no-cache")
	if f.immutable {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	content, encoding := f.plain, ""
	switch {
	case f.brotli != nil && accepts(r, "br"):
		content, encoding = f.brotli, "br"
	case f.gzip != nil && accepts(r, "gzip"):
		content, encoding = f.gzip, "gzip"
	}
	if f.brotli != nil || f.gzip != nil {
		header.Add("Vary", "Accept-Encoding")
	}
	if encoding != "" {
		header.Set("Content-Encoding", encoding)
	}
	send(w, r, http.StatusOK, content, `"`+f.tag+encoding+`"`)
}

// send writes content with its length and version, or tells the browser that it has it already.
func send(w http.ResponseWriter, r *http.Request, status int, content []byte, tag string) {
	header := w.Header()
	header.Set("ETag", tag)
	if status == http.StatusOK && matches(r.Header.Get("If-None-Match"), tag) {
		header.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(content)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = bytes.NewReader(content).WriteTo(w) // the browser has gone: nobody is left to tell
	}
}

func matches(header, tag string) bool {
	for candidate := range strings.SplitSeq(header, ",") {
		if candidate = strings.TrimSpace(candidate); strings.TrimPrefix(candidate, "W/") == tag {
			return true
		}
	}
	return false
}

// accepts reports whether the browser reads an encoding (RFC 9110, 12.5.3).
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, parameters, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			quality := strings.TrimPrefix(strings.TrimSpace(parameters), "q=")
			return strings.Trim(quality, "0.") != "" || quality == ""
		}
	}
	return false
}
