package iptc

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var htmlTests = []struct{ name, html, want string }{
	{"plain", "One & two < three", "unknown: One & two < three"},
	{"paragraphs", "<p>One.</p><p>Two.\n  <p>Three", "unknown: One.\nunknown: Two.\nunknown: Three"},
	{"case", "<P CLASS=lead>One.</P><BR>Two.<Br/><bR>Three.", "unknown: One.\nunknown: Two.\nunknown: Three."},
	{"one break", "One,<br>two.<br><br><br>Three.<p><br>Four.<br></p>", "unknown: One, two.\nunknown: Three.\nunknown: Four."},
	{"inline", "<p>O<b>n</b>e, <a href=\"x\">two</a> , <em> three </em>.</p>", "unknown: One, two , three ."},
	{"space", "<p>\t\u00a0 One\n\n two\u00a0three \u00a0</p><p>\u00a0</p><p>\u200b</p>", "unknown: One two\u00a0three"},
	{"entities", "&ldquo;A&amp;B&rdquo; caf&eacute; &#8212; &#x2019; &#146; &unknown; &lt;p&gt;", "unknown: “A&B” café — ’ ’ &unknown; <p>"},
	{"headings", "<h1>One</h1><h2>Two<p>Three.</p><h3>Four</h3>Five.", "headline: One\nsubheading: Two\nunknown: Three.\nsubheading: Four\nunknown: Five."},
	{"lists", "<ul><li>One<li>Two<ol><li>Three</li></ol></ul>Four.", "list: One\nlist: Two\nlist: Three\nunknown: Four."},
	{"figure", "<figure><img alt='>'><p>No.</p><figcaption><p>One.</p>Two.</figcaption>No.</figure>Three.", "caption: One.\ncaption: Two.\nunknown: Three."},
	{"table", "One.<table><caption>Two</caption><tr><td><p>No<td>No<table><tr><td>No</table></table>Three.", "unknown: One.\ncaption: Two\nunknown: Three."},
	{"left out", "<script>'<p>No'</script><style>p{}</style><nav><p>No</p></nav>One.<svg><text>No</text></svg><button>No</button>", "unknown: One."},
	{"raw, open", "One.<script>No", "unknown: One."},
	{"raw, another end", "<script>No</scripts></b></SCRIPT >One.", "unknown: One."},
	{"aside", "<aside><h4>Also</h4>Read this.</aside>One.", "subheading: Also\nboilerplate: Read this.\nunknown: One."},
	{"comments", "One<!-- <p>no --> two<!-->no-->.<![CDATA[<p> & ]]><?no ?><!no>", "unknown: One two.<p> &"},
	{"comment, open", "One.<!-- no", "unknown: One."},
	{"quotation", "<p><q>One</q>, <q> two <q>three</q></q>, <q>“four”</q>, <q></q>five.</p>", "unknown: “One”, “two “three””, “four”, five."},
	{"end tags", "</p></div>One.</b></li></ul>", "unknown: One."},
	{"mark in a tag", "<a title=\"5 > 3\">One</a> <a title=5\">two</a>.", "unknown: One two."},
	{"mark without its end", "<p title=\"x>One.</p><p>Two.</p>", "unknown: One.\nunknown: Two."},
	{"tag without its end", "One. <p class", "unknown: One. <p class"},
	{"no tag", "a < b <3 x <> y </> <", "unknown: a < b <3 x <> y </> <"},
	{"preformatted", "<pre>\nOne\n  two.\n\nThree <b>four</b>.\n</pre>Five.", "unknown: One\n  two.\nunknown: Three four.\nunknown: Five."},
	{"nothing", "<html><head><title>No</title></head><body></body></html>", ""},
}

func TestHTML(t *testing.T) {
	for _, tt := range htmlTests {
		var got []string
		for _, p := range htmlBody(tt.html).parts {
			got = append(got, p.Kind.String()+": "+p.Text)
		}
		if d := cmp.Diff(tt.want, strings.Join(got, "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

// TestMarks checks where names are marked in NITF: without their office, across white space, and not across paragraphs.
func TestMarks(t *testing.T) {
	tests := []struct{ body, want string }{
		{"<p>So <person>Ana\n Ruiz</person> said.</p>", "3:11 Ana Ruiz"},
		{"<p><person><function>Mayor</function> Ana Ruiz</person>, <person>Li Wei, <function>driver</function></person></p>", "6:14 Ana Ruiz, 16:22 Li Wei"},
		{"<p> <person> </person> <q><person>Ana</person></q> <person>Zoë</person></p>", "3:6 Ana, 10:14 Zoë"},
		{"<p>The <person>late <person>Ana</person></person></p>", "4:12 late Ana, 9:12 Ana"},
		{"<p>One</p><person>Ana<p>Ruiz</p></person><p><person>Jo</person></p>", "16:18 Jo"},
		{"<media><media-producer><person>Ana</person></media-producer><media-caption>By <person>Jo</person>.</media-caption></media>", "3:5 Jo"},
		{"<pre>One.\n\n <person>Ana</person> and <person>Jo</person>\n\n<person>A.\n\nB.</person></pre>", "6:9 Ana, 14:16 Jo, 18:20 A."},
		{"<p><location><city>Lugo</city>, <country>Spain</country></location></p>", ""},
	}
	for _, tt := range tests {
		it, err := ParseNITF([]byte("<nitf><body><body.content>" + tt.body + "</body.content></body></nitf>"))
		if err != nil {
			t.Fatal(err)
		}
		if err := it.Check(); err != nil {
			t.Error(err)
		}
		var got []string
		text := it.Article().Text
		for _, c := range it.Persons {
			for _, m := range c.Mentions {
				got = append(got, m.String()+" "+m.In(text))
			}
		}
		if d := cmp.Diff(tt.want, strings.Join(got, ", ")); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.body, d)
		}
	}
}

// TestLinear holds the time for a megabyte of bad input to 40 times that for a tenth of it: 10 and what noise adds.
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
		small, large := tt.make(strings.Repeat(tt.unit, 50_000/len(tt.unit))), tt.make(strings.Repeat(tt.unit, 500_000/len(tt.unit)))
		if s, l := fastest(small), fastest(large); l > 40*s && l > 3*time.Second {
			t.Errorf("%q: %v for 50 kB, %v for 500 kB", tt.unit, s, l)
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
