package iptc

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestLinear holds the time for 300 kB of bad input to 40 times that for a tenth of it: 10 and what noise adds.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	jsonBody := func(s string) []byte {
		b, err := json.Marshal(map[string]string{"uri": "u", "body_html": s})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	nitf := func(s string) []byte {
		return []byte("<nitf><body><body.content>" + s + "</body.content></body></nitf>")
	}
	tests := []struct {
		unit string
		make func(string) []byte
	}{
		{"<", jsonBody}, {"<a ", jsonBody}, {"<a \"", jsonBody}, {"<a \">\" ", jsonBody}, {"<a '>", jsonBody}, {"<p>", jsonBody}, {"<li>", jsonBody},
		{"<ul><li>", jsonBody}, {"<b>", jsonBody}, {"</b>", jsonBody}, {"<ul></ol>", jsonBody}, {"<!--", jsonBody}, {"<script></", jsonBody}, {"<q>", jsonBody},
		{"&amp", jsonBody}, {"&#", jsonBody}, {"<pre>a\n\n", jsonBody}, {"<br>a", jsonBody}, {"\u00a0", jsonBody}, {"<h2>a", jsonBody}, {"<figure>", jsonBody},
		{"<p><person>Ana</person></p>", nitf}, {"<person>A</person>", nitf}, {"<p>a</p><hl1>b</hl1>", nitf}, {"<pre><person>A</person>\n\n</pre>", nitf},
		{"[", func(s string) []byte { return []byte(`{"uri": "u", "x": ` + s) }},
		{`{"name": "a"},`, func(s string) []byte { return []byte(`{"uri": "u", "place": [` + s + `{}]}`) }},
	}
	fastest := func(data []byte) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			Read(strings.NewReader(string(data)))
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, tt := range tests {
		small, large := tt.make(strings.Repeat(tt.unit, 30_000/len(tt.unit))), tt.make(strings.Repeat(tt.unit, 300_000/len(tt.unit)))
		if s, l := fastest(small), fastest(large); l > 40*s && l > 3*time.Second {
			t.Errorf("%q: %v for 30 kB, %v for 300 kB", tt.unit, s, l)
		}
	}
}

// FuzzRead wants every item that is read to keep its promises, and its article too.
func FuzzRead(f *testing.F) {
	for _, data := range samples(f) {
		f.Add(data)
	}
	for _, tt := range brokenTests {
		f.Add([]byte(tt.data))
	}
	for _, tt := range htmlTests {
		b, err := json.Marshal(map[string]any{"uri": "u", "bodies": []any{map[string]string{"value": tt.html, "contentType": "text/html"}}})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		check(t, data)
	})
}

func check(t *testing.T, data []byte) {
	it, err := Read(strings.NewReader(string(data)))
	if err != nil {
		if err.Error() == "" {
			t.Fatal("an error without text")
		}
		return
	}
	if err := it.Check(); err != nil {
		t.Fatal(err)
	}
	if err := it.Article().Check(); err != nil {
		t.Fatal(err)
	}
	if _, err := json.Marshal(it); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkRead(b *testing.B) {
	for file, data := range samples(b) {
		b.Run(filepath.Base(file), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(bytes.NewReader(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
