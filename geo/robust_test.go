package geo_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// FuzzResolve checks that any text with any entities gives results that keep their promises.
func FuzzResolve(f *testing.F) {
	for _, tt := range resolveTests {
		f.Add(tt.text, uint64(len(tt.text)))
	}
	f.Add("of in, the [A], [B] (C) and [U.S.], Ore., \xff[\xfe] [ \n]", uint64(1))
	f.Fuzz(func(t *testing.T, s string, seed uint64) {
		text, ents := marked(s)
		for i := range ents { // spans and kinds that no recognizer would give
			e := &ents[i]
			if seed>>(i%64)&3 == 3 {
				e.Kind = entity.Group
			}
			if seed>>(i%60)&7 == 7 {
				e.Mentions[0].Span.End += int(seed & 7)
			}
		}
		a := article.Parse(text)
		r := geo.Resolver{Demonyms: seed&1 != 0}
		have := r.Resolve(a, ents)
		require.NoError(t, geo.Check(a, ents, have))
		again := r.Resolve(a, ents)
		require.Equal(t, have, again)
	})
}

// TestLarge checks that texts made to be slow are not: they take about a second a megabyte, and a busy machine gets many times that.
func TestLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size = 1 << 18
	for _, part := range []string{"San ", "South ", "Springfield, ", "the [San Jose] and ", "[Springfield], ", "of [Santa Cruz] in ", "Ames, Iowa, ", "[Leeds-Bradford] ", ", 5, of Ames", "TULSA - ", "at JFK ", "[Ames Hospital] ", "\"", "said ", "1 "} {
		start := time.Now()
		text, ents := marked(strings.Repeat(part, size/len(part)))
		a := article.Parse(text)
		var r geo.Resolver
		parsed := time.Now()
		have := r.Resolve(a, ents)
		t.Logf("%q: %d places, parsed in %v, resolved in %v", part, len(have), parsed.Sub(start), time.Since(parsed))
		require.Less(t, time.Since(parsed), 20*time.Second, "%q", part)
	}
	// as many different names
	var b strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&b, "[San %d] and [San Jose %d], [Santa Maria], ", i, i)
	}
	text, ents := marked(b.String())
	a := article.Parse(text)
	parsed := time.Now()
	have := (&geo.Resolver{}).Resolve(a, ents)
	t.Logf("different names: %d places, resolved in %v", len(have), time.Since(parsed))
	require.Less(t, time.Since(parsed), 20*time.Second)
}
