package iptc

import (
	"strings"
	"testing"

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
	{"preformatted break", "<pre>One.<br>Two.</pre>", "unknown: One.\nunknown: Two."},
	{"deep", strings.Repeat("<ul><li>", 150) + "One" + strings.Repeat("</li></ul>", 150) + "Two.", "list: One\nunknown: Two."},
	{"quotation left open", "<p><q>One</p><p>Two</q>.</p>", "unknown: “One\nunknown: Two."},
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
