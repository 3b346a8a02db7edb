package iptc

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// texts returns the parts of an item, a line each.
func texts(it *Item) string {
	var out []string
	for _, p := range it.Parts {
		out = append(out, p.Kind.String()+": "+p.Text)
	}
	return strings.Join(out, "\n")
}

// TestContentSet reads the renditions of a NewsML-G2 item: the best that stands in the document.
func TestContentSet(t *testing.T) {
	const (
		plain = "<inlineData contenttype='text/plain'>Rain &amp; wind.\n\nIt &lt;fell&gt;.</inlineData>"
		html  = "<inlineData contenttype='text/html'><![CDATA[<p>Rain<br>fell.<p>It &amp; wind.]]></inlineData>"
		other = "<inlineData contenttype='text/plain' encoding='http://www.iptc.org/std/encoding/base64'>UmFpbg==</inlineData>"
		xhtml = "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Storm</h1><p>Rain <b>fell</b>.</p></body></html></inlineXML>"
		nitf  = "<inlineXML><nitf><head><title>Storm</title></head><body><body.content><p>It rained.</p></body.content></body></nitf></inlineXML>"
		none  = "<inlineXML><sports-content><p>1:0</p></sports-content></inlineXML><remoteContent href='http://wire.example.com/a.jpg'/>"
	)
	tests := []struct{ name, content, want string }{
		{"plain", plain, "unknown: Rain & wind.\nunknown: It <fell>."},
		{"HTML", html, "unknown: Rain fell.\nunknown: It & wind."},
		{"no text", other + none, ""},
		{"XHTML", xhtml, "headline: Storm\nunknown: Rain fell."},
		{"NITF", nitf, "headline: Storm\nunknown: It rained."},
		{"all", plain + html + other + xhtml + nitf + none, "headline: Storm\nunknown: It rained."},
		{"markup before text", plain + html, "unknown: Rain fell.\nunknown: It & wind."},
		{"empty NITF", "<inlineXML><nitf><body/></nitf></inlineXML>" + plain, "unknown: Rain & wind.\nunknown: It <fell>."},
	}
	for _, tt := range tests {
		items, err := ParseNewsML([]byte("<newsItem guid='g'><contentSet>" + tt.content + "</contentSet></newsItem>"))
		require.NoError(t, err, tt.name)
		require.Len(t, items, 1)
		require.NoError(t, items[0].Check(), tt.name)
		require.Equal(t, tt.want, texts(items[0]), tt.name)
	}
}

// TestBodies reads the bodies of ninjs: the main one before others, and markup before plain text.
func TestBodies(t *testing.T) {
	type body struct {
		Role        string `json:"role,omitempty"`
		ContentType string `json:"contentType,omitempty"`
		Value       string `json:"value"`
	}
	const nitf = "<nitf><body><body.content><p>In <location>Lugo</location> it rained.</p></body.content></body></nitf>"
	tests := []struct {
		name   string
		bodies []body
		want   string
	}{
		{"plain", []body{{"", "text/plain", "<p>Rain\n\nWind"}}, "unknown: <p>Rain\nunknown: Wind"},
		{"HTML", []body{{"", "text/html;charset=utf-8", "Rain &amp; wind"}}, "unknown: Rain & wind"},
		{"no type, plain", []body{{"", "", "5 < 6 &amp; 7"}}, "unknown: 5 < 6 &amp; 7"},
		{"no type, HTML", []body{{"", "", "<p>5 &lt; 6</p>"}}, "unknown: 5 < 6"},
		{"first of its kind", []body{{"", "text/plain", "One."}, {"", "text/plain", "Two."}}, "unknown: One."},
		{"markup first", []body{{"main", "text/plain", "One."}, {"rich", "text/html", "<p>Two.</p>"}}, "unknown: Two."},
		{"main first", []body{{"summary", "text/html", "<p>One.</p>"}, {"main", "text/plain", "Two."}}, "unknown: Two."},
		{"summary alone", []body{{"summary", "text/html", "<p>One.</p>"}}, "unknown: One."},
		{"NITF", []body{{"", "text/html", "<p>One.</p>"}, {"", "application/nitf+xml", nitf}}, "unknown: In Lugo it rained."},
		{"broken NITF", []body{{"", "application/nitf+xml", nitf[:60]}, {"", "text/html", "<p>One.</p>"}}, "unknown: One."},
		{"broken NITF alone", []body{{"", "application/nitf+xml", nitf[:60]}}, "unknown: In Lugo it"},
		{"empty", []body{{"main", "text/html", "<p> </p>"}, {"", "text/plain", "One."}}, "unknown: One."},
		{"none", nil, ""},
	}
	for _, tt := range tests {
		data, err := json.Marshal(map[string]any{"uri": "u", "bodies": tt.bodies})
		require.NoError(t, err)
		it, err := ParseNINJS(data)
		require.NoError(t, err, tt.name)
		require.NoError(t, it.Check(), tt.name)
		require.Equal(t, tt.want, texts(it), tt.name)
	}
}

// TestTitles checks how the headline, the byline and the dateline of the metadata and of the text become one.
func TestTitles(t *testing.T) {
	tests := []struct{ name, item, want, fields string }{
		{"metadata alone", `{"uri": "u", "headline": "Storm", "byline": "Ana Ruiz", "located": "Lugo", "body_text": "Rain fell."}`,
			"headline: Storm\nbyline: Ana Ruiz\ndateline: Lugo\nunknown: Rain fell.", "Storm|Ana Ruiz|Lugo"},
		{"text begins with them", `{"uri": "u", "headline": "Storm", "by": "By Ana Ruiz", "body_html": "<p>STORM</p><p>By Ana Ruiz</p><p>Rain fell.</p>"}`,
			"headline: STORM\nbyline: By Ana Ruiz\nunknown: Rain fell.", "Storm|By Ana Ruiz|"},
		{"headline in the text", `{"uri": "u", "headline": "Storm", "by": "Ana Ruiz", "body_html": "<h1>Storm hits Lugo</h1><h1>Again</h1><p>Rain fell.</p>"}`,
			"headline: Storm hits Lugo\nsubheading: Again\nbyline: Ana Ruiz\nunknown: Rain fell.", "Storm hits Lugo|Ana Ruiz|"},
		{"dateline in the text", `{"uri": "u", "located": "Lugo, Spain", "body_text": "LUGO (Coast Wire) - Rain fell."}`,
			"unknown: LUGO (Coast Wire) - Rain fell.", "||"},
		{"title", `{"uri": "u", "title": "storm-lugo"}`, "headline: storm-lugo", "storm-lugo||"},
		{"white space", `{"uri": "u", "headline": " Storm\n hits ", "byline": " \n"}`, "headline: Storm hits", "Storm hits||"},
	}
	for _, tt := range tests {
		it, err := ParseNINJS([]byte(tt.item))
		require.NoError(t, err, tt.name)
		require.NoError(t, it.Check(), tt.name)
		require.Equal(t, tt.want, texts(it), tt.name)
		require.Equal(t, tt.fields, it.Headline+"|"+it.Byline+"|"+it.Dateline, tt.name)
	}
}

// TestConcepts checks how concepts of the same identifier or name become one.
func TestConcepts(t *testing.T) {
	it, err := ParseNINJS([]byte(`{"uri": "u", "people": [
		{"name": "Ana Ruiz"}, {"name": "Ana Ruiz", "uri": "p:1", "rel": "about"}, {"uri": "p:1"}, {"name": "Mayor Ruiz", "uri": "p:1"},
		{"name": "Ana Ruiz", "uri": "p:2"}, {"name": " "}, {}, {"literal": "p:3"}, {"name": "Li Wei", "scheme": "s", "code": "p:1"}]}`))
	require.NoError(t, err)
	require.NoError(t, it.Check())
	require.Equal(t, []Concept{
		{Name: "Ana Ruiz", ID: "p:1", Rel: "about"},
		{Name: "Ana Ruiz", ID: "p:2"},
		{ID: "p:3"},
		{Name: "Li Wei", ID: "p:1", Scheme: "s"},
	}, it.Persons)
}
