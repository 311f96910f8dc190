package house

import (
	"os"
	"runtime/debug"
)

// collectAt and most are what the garbage collector is set to unless the environment says
// otherwise (GOGC, GOMEMLIMIT): a house has little that lasts, so that collecting less
// often spares much work for some memory; where much lasts, it collects more often again.
const (
	collectAt = 300
	most      = 512 << 20
)

// spare lets the garbage collector work less.
func spare() {
	if _, set := os.LookupEnv("GOGC"); !set {
		debug.SetGCPercent(collectAt)
	}
	if _, set := os.LookupEnv("GOMEMLIMIT"); !set {
		debug.SetMemoryLimit(most)
	}
}
