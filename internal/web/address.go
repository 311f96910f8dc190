package web

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// address is the network a request comes from, as far as we can tell: an IPv4 address, or the /64
// of an IPv6 address, because that is what one household gets.
func (s *site) address(r *http.Request) string {
	from := s.client(r)
	if !from.IsValid() {
		return "unknown"
	}
	if from.Is6() {
		if prefix, err := from.Prefix(64); err == nil {
			return prefix.String()
		}
	}
	return from.String()
}

// client is the last address on the way here that is not a proxy of ours.
func (s *site) client(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	from := parseAddress(host)
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && s.proxy(from); i-- {
		before := parseAddress(strings.TrimSpace(forwarded[i]))
		if !before.IsValid() {
			break
		}
		from = before
	}
	return from
}

func (s *site) proxy(address netip.Addr) bool {
	for _, network := range s.config.Proxies {
		if network.Contains(address) {
			return true
		}
	}
	return false
}

func parseAddress(text string) netip.Addr {
	address, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}
	}
	return address.Unmap().WithZone("")
}
