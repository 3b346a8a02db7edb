package geo

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/usage"
)

// A resolution is the work on one article.
type resolution struct {
	g       *Gazetteer
	a       *article.Article
	home    int          // the place that Resolver.Home is, -1 for none
	names   []toponym    // in text order
	nations []nationWord // all of them, in text order
	states  []stateWord  // likewise
	groups  []group      // of names that mean one place
	weights weights
	anchors []anchor

	read       weights        // what weights were before any choice
	byKey      map[string]int // names by their keys, and then groups
	candidates []candidate    // of all groups
	inner      []candidate    // what the text says that names lie in
	counties   bitSet         // divisions that are candidates
	towns      bitSet         // divisions that have candidates in them
	arena      arena

	taken  []article.Span
	others []mention
	order  []mention
	spare  []toponym
	tokens []usage.Token
	key    []byte
}

// resolutions keeps the memory of resolutions from one article to the next.
var resolutions sync.Pool

func newResolution(g *Gazetteer, a *article.Article) *resolution {
	x, _ := resolutions.Get().(*resolution)
	if x == nil {
		x = &resolution{byKey: map[string]int{}}
	}
	x.g, x.a, x.home = g, a, -1
	return x
}

// free gives the memory of x to the next one, unless it is that of a huge article.
func (x *resolution) free() {
	if len(x.names) > 1<<12 || len(x.candidates) > 1<<16 || len(x.taken) > 1<<13 {
		return
	}
	x.g, x.a, x.arena = nil, nil, arena{}
	x.names, x.spare, x.groups = emptied(x.names), emptied(x.spare), emptied(x.groups)
	x.nations, x.states = emptied(x.nations), emptied(x.states)
	x.anchors, x.candidates, x.inner = x.anchors[:0], x.candidates[:0], x.inner[:0]
	x.weights.reset()
	clear(x.byKey)
	resolutions.Put(x)
}

// emptied returns s without items, which are cleared, so that what they point to can be collected.
func emptied[T any](s []T) []T {
	clear(s)
	return s[:0]
}

// sized returns n zeros in the memory of s.
func sized[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// An arena makes many short strings in few pieces of memory. What it gives stays good for ever.
type arena struct{ bytes strings.Builder }

const arenaBytes = 1 << 10

// str returns p as a string.
func (a *arena) str(p []byte) string {
	if a.bytes.Cap()-a.bytes.Len() < len(p) {
		a.bytes = strings.Builder{}
		a.bytes.Grow(max(arenaBytes, len(p)))
	}
	n := a.bytes.Len()
	a.bytes.Write(p)
	return a.bytes.String()[n:]
}

// lower returns w in lower case.
func (x *resolution) lower(w string) string {
	if !hasUpper(w) {
		return w
	}
	var room [32]byte
	buf := room[:0]
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return strings.ToLower(w)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf = append(buf, c)
	}
	return x.arena.str(buf)
}

// hasUpper reports whether w has a letter that is not in lower case.
func hasUpper(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'A' <= c && c <= 'Z' {
			return true
		} else if c >= utf8.RuneSelf {
			return strings.ToLower(w) != w
		}
	}
	return false
}

// hasLower reports whether w has a letter that is not in upper case.
func hasLower(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'a' <= c && c <= 'z' {
			return true
		} else if c >= utf8.RuneSelf {
			return strings.ToUpper(w) != w
		}
	}
	return false
}
