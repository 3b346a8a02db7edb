package iptc

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// samples returns the documents of testdata, by the name of their file.
func samples(t testing.TB) map[string][]byte {
	t.Helper()
	out := make(map[string][]byte)
	for _, pattern := range []string{"*.json", "*.xml"} {
		files, err := filepath.Glob(filepath.Join("testdata", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			out[file], err = os.ReadFile(file)
			require.NoError(t, err)
		}
	}
	return out
}

// describeItem returns an item as a golden file has it: what it says of itself, its concepts with their mentions, and the
// paragraphs of its article with the kinds found.
func describeItem(it *Item) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v %s, %s, %s\nheadline: %s\nbyline: %s\ndateline: %s\ndate: %s\n", it.Format, it.Version, it.ID, it.Language,
		it.Headline, it.Byline, it.Dateline, it.Date.Format(time.RFC3339))
	a := it.Article()
	for _, list := range []struct {
		name     string
		concepts []Concept
	}{{"person", it.Persons}, {"organization", it.Organizations}, {"place", it.Places}, {"subject", it.Subjects}} {
		for _, c := range list.concepts {
			fmt.Fprintf(&b, "%s: %s | %s | %s | %s |", list.name, c.Name, c.ID, c.Scheme, c.Rel)
			for _, m := range c.Mentions {
				fmt.Fprintf(&b, " %v %q", m, m.In(a.Text))
			}
			b.WriteByte('\n')
		}
	}
	fmt.Fprintf(&b, "filed: %q %q %q\n\n", a.Dateline.Place.In(a.Text), a.Dateline.Date.In(a.Text), a.Dateline.Agency.In(a.Text))
	for _, p := range a.Paragraphs {
		fmt.Fprintf(&b, "%v: %s\n", p.Kind, p.Span.In(a.Text))
	}
	return b.String()
}

func TestSamples(t *testing.T) {
	for file, data := range samples(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			it, err := Read(bytes.NewReader(data))
			require.NoError(t, err)
			require.NoError(t, it.Check())
			require.NoError(t, it.Article().Check())
			golden := file + ".golden"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(describeItem(it)), 0o644))
				return
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), describeItem(it))
		})
	}
}

// parse reads a document of the given format that has one item.
func parse(format Format, data string) (*Item, error) {
	switch format {
	case NINJS:
		return ParseNINJS([]byte(data))
	case NITF:
		return ParseNITF([]byte(data))
	}
	items, err := ParseNewsML([]byte(data))
	if err != nil {
		return nil, err
	}
	return one(items)
}

const nitfStart = "<nitf>\n<body><body.head/>\n<body.content>"

var brokenTests = []struct {
	name   string
	format Format
	data   string
	want   string
}{
	{"empty", NINJS, "", `iptc: ninjs: line 1: the document ends too early`},
	{"array", NINJS, " \n[1]", `iptc: ninjs: line 2: want an object, have an array`},
	{"no uri", NINJS, "{\n\"headline\": \"x\"\n}", `iptc: ninjs: line 3: want a property uri, have none`},
	{"null uri", NINJS, "{\"uri\": null}", `iptc: ninjs: line 1: want a property uri, have none`},
	{"number", NINJS, "{\"uri\": \"u\",\n\"headline\": 7}", `iptc: ninjs: line 2: headline: want a string, have a number`},
	{"truth", NINJS, "{\"uri\": true}", `iptc: ninjs: line 1: uri: want a string, have true`},
	{"bodies", NINJS, "{\"uri\": \"u\", \"bodies\": {}}", `iptc: ninjs: line 1: bodies: want an array, have an object`},
	{"body", NINJS, "{\"uri\": \"u\", \"bodies\": [\n{\"value\": \"x\"},\n{\"value\": []}]}", `iptc: ninjs: line 3: bodies[1].value: want a string, have an array`},
	{"no value", NINJS, "{\"uri\": \"u\", \"headlines\": [{\"role\": \"main\"}]}", `iptc: ninjs: line 1: headlines[0]: want a property value, have none`},
	{"name", NINJS, "{\"uri\": \"u\", \"places\": [{\"name\": {}}]}", `iptc: ninjs: line 1: places[0].name: want a string, have an object`},
	{"date", NINJS, "{\"uri\": \"u\",\n\"versionCreated\": \"yesterday\"}", `iptc: ninjs: line 2: versionCreated: want a date of ISO 8601 such as 2016-12-13T10:15:00Z, have "yesterday"`},
	{"comma", NINJS, "{\"uri\": \"u\"\n\"type\": \"text\"}", `iptc: ninjs: line 2: invalid character '"' after object key:value pair`},
	{"cut", NINJS, "{\"uri\": \"u\",\n\"bodies\": [{\"value\": \"x", `iptc: ninjs: line 2: bodies[0].value: the document ends too early`},
	{"cut between", NINJS, "{\"uri\": \"u\", \"renditions\": {\"a\": [", `iptc: ninjs: line 1: renditions: the document ends too early`},
	{"cut after", NINJS, "{\"uri\": \"u\"}\n}", `iptc: ninjs: line 2: invalid character '}' looking for beginning of value`},
	{"two", NINJS, "{\"uri\": \"u\"}\n{}", `iptc: ninjs: line 2: want the end after the object`},

	{"empty", NITF, "", `iptc: NITF: line 1: want <nitf>, have no element`},
	{"other root", NITF, "<?xml version=\"1.0\"?>\n<rss/>", `iptc: NITF: line 2: want <nitf>, have "rss"`},
	{"no body", NITF, "<nitf><head/>\n</nitf>", `iptc: NITF: line 2: nitf: want a <body>, have none`},
	{"end tag", NITF, nitfStart + "\n<p>One <em>two</p>", `iptc: NITF: line 4: nitf/body/body.content/p/em: element <em> closed by </p>`},
	{"cut", NITF, nitfStart + "\n<p>One", `iptc: NITF: line 4: nitf/body/body.content/p: unexpected EOF`},
	{"ampersand", NITF, nitfStart + "<p>Q & A</p>", `iptc: NITF: line 3: nitf/body/body.content/p: invalid character entity & (no semicolon)`},
	{"own entity", NITF, "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + nitfStart + "<p>&x;</p>", `iptc: NITF: line 4: nitf/body/body.content/p: invalid character entity &x;`},
	{"bytes", NITF, nitfStart + "<p>\xff</p>", `iptc: NITF: line 3: nitf/body/body.content/p: invalid UTF-8`},
	{"charset", NITF, `<?xml version="1.0" encoding="klingon"?><nitf/>`, `iptc: NITF: line 1: xml: opening charset "klingon": want a character set that browsers know, have "klingon"`},
	{"date", NITF, "<nitf><head><docdata>\n<date.issue norm=\"11 July\"/></docdata></head><body/></nitf>", `iptc: NITF: line 2: nitf/head/docdata/date.issue: want a date of ISO 8601 such as 2016-12-13T10:15:00Z, have "11 July"`},
	{"long name", NITF, "<" + strings.Repeat("é", 40) + "/>", `iptc: NITF: line 1: want <nitf>, have "` + strings.Repeat("é", 20) + `…"`},
	{"two", NITF, "<nitf><body/></nitf>\n<nitf/>", `iptc: NITF: line 2: want the end after the root element, have "nitf"`},
	{"deep", NITF, nitfStart + strings.Repeat("<block>", 300), `iptc: NITF: line 3: nitf/body/body.content` + strings.Repeat("/block", 197) + `: want at most 200 elements within one another`},

	{"version 1", NewsML, "<NewsML/>", `iptc: NewsML-G2: line 1: want <newsItem> or <newsMessage>, have "NewsML"`},
	{"no guid", NewsML, "<newsMessage>\n<itemSet><newsItem></newsItem></itemSet></newsMessage>", `iptc: NewsML-G2: line 2: newsMessage/itemSet/newsItem: want an attribute guid, have ""`},
	{"date", NewsML, "<newsItem guid=\"g\">\n<itemMeta><versionCreated>\nnow</versionCreated></itemMeta></newsItem>", `iptc: NewsML-G2: line 3: newsItem/itemMeta/versionCreated: want a date of ISO 8601 such as 2016-12-13T10:15:00Z, have "now"`},
	{"inline", NewsML, "<newsItem guid=\"g\"><contentSet><inlineXML>\n<nitf><head/></nitf></inlineXML></contentSet></newsItem>", `iptc: NewsML-G2: line 2: newsItem/contentSet/inlineXML/nitf: want a <body>, have none`},
	{"empty message", NewsML, "<newsMessage><itemSet/></newsMessage>", `iptc: NewsML-G2: want a <newsItem>, have none`},
	{"two", NewsML, "<newsMessage><itemSet>" + strings.Repeat("<newsItem guid=\"g\"><contentSet><inlineData>One.</inlineData></contentSet></newsItem>", 2) + "</itemSet></newsMessage>",
		`iptc: NewsML-G2: want one item with a body, have 2`},
}

func TestBroken(t *testing.T) {
	for _, tt := range brokenTests {
		_, err := parse(tt.format, tt.data)
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%v, %s: want an *Error, have %v", tt.format, tt.name, err)
			continue
		}
		if e.Error() != tt.want {
			t.Errorf("%v, %s:\nwant %s\nhave %s", tt.format, tt.name, tt.want, e)
		}
		if e.Unwrap() == nil || e.Format != tt.format {
			t.Errorf("%v, %s: %#v", tt.format, tt.name, e)
		}
	}
}

func TestRead(t *testing.T) {
	tests := []struct{ name, data, headline, err string }{
		{name: "ninjs", data: "\ufeff \n{\"uri\": \"u\", \"headline\": \"H\"}", headline: "H"},
		{name: "null", data: `{"uri": "u", "byline": null, "places": [null, {"name": null}], "bodies": null, "standard": null, "headlines": [{"role": null, "value": "H"}]}`, headline: "H"},
		{name: "markup", data: `{"uri": "u", "headline": "<p>A <b>bold</b> &amp; old</p>"}`, headline: "A bold & old"},
		{name: "no markup", data: `{"uri": "u", "headline": "a < b &amp; c"}`, headline: "a < b &amp; c"},
		{name: "typed", data: `{"uri": "u", "headlines": [{"value": "a &amp; b", "contentType": "text/html"}]}`, headline: "a & b"},
		{name: "NITF", data: "\n<!-- x --><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head></body></nitf>", headline: "H"},
		{name: "NewsML", data: "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' guid='g'><n:contentMeta><n:headline>H</n:headline></n:contentMeta></n:newsItem>", headline: "H"},
		{name: "UTF-16", data: "\xfe\xff\x00{\x00\"\x00u\x00r\x00i\x00\"\x00:\x00\"\x00u\x00\"\x00,\x00\"\x00h\x00e\x00a\x00d\x00l\x00i\x00n\x00e\x00\"\x00:\x00\"\x00\xc9\x00\"\x00}", headline: "É"},
		{name: "UTF-16 XML", data: utf16("<?xml version='1.0' encoding='UTF-16'?><nitf><head><title>É</title></head><body/></nitf>"), headline: "É"},
		{name: "empty", data: " ", err: `iptc: want ninjs, NITF or NewsML-G2, have ""`},
		{name: "text", data: "The ferry is back.", err: `iptc: want ninjs, NITF or NewsML-G2, have "The ferry is back."`},
		{name: "HTML", data: "<!doctype html><html></html>", err: `iptc: line 1: want <nitf> or <newsItem> or <newsMessage>, have "html"`},
		{name: "large", data: "{\"uri\": \"" + strings.Repeat("u", MaxSize), err: "iptc: want at most 16 MB"},
	}
	for _, tt := range tests {
		it, err := Read(strings.NewReader(tt.data))
		if tt.err != "" {
			require.EqualError(t, err, tt.err, tt.name)
			require.ErrorAs(t, err, new(*Error), tt.name)
			continue
		}
		require.NoError(t, err, tt.name)
		require.Equal(t, tt.headline, it.Headline, tt.name)
		require.NoError(t, it.Check(), tt.name)
	}
	gone := errors.New("the line is dead")
	_, err := Read(iotest.ErrReader(gone))
	require.ErrorIs(t, err, gone)
}

// utf16 returns s, of characters of the first plane, in UTF-16 with a byte order mark, the low byte first.
func utf16(s string) string {
	b := []byte{0xff, 0xfe}
	for _, r := range s {
		b = append(b, byte(r), byte(r>>8))
	}
	return string(b)
}

// TestMessage wants all items of a message, also those without a body.
func TestMessage(t *testing.T) {
	items, err := ParseNewsML(samples(t)[filepath.Join("testdata", "newsml-xhtml.xml")])
	require.NoError(t, err)
	require.Len(t, items, 2)
	require.Equal(t, "The ferry at Cirkewwa", items[0].Headline)
	require.False(t, items[0].hasBody())
	require.NoError(t, items[0].Check())
	require.True(t, items[1].hasBody())
}

func TestDates(t *testing.T) {
	tests := map[string]string{
		"2024-07-11T14:05:00+03:00": "2024-07-11T14:05:00+03:00",
		"2024-07-11T14:05:00.25Z":   "2024-07-11T14:05:00Z",
		"2024-07-11T14:05:00-0430":  "2024-07-11T14:05:00-04:30",
		"20240711T140500+0300":      "2024-07-11T14:05:00+03:00",
		"20240711T140500Z":          "2024-07-11T14:05:00Z",
		" 20240711T140500 ":         "2024-07-11T14:05:00Z",
		"2024-07-11":                "2024-07-11T00:00:00Z",
		"20240711":                  "2024-07-11T00:00:00Z",
		"":                          "0001-01-01T00:00:00Z",
	}
	for s, want := range tests {
		got, err := parseDate(s)
		require.NoError(t, err, s)
		require.Equal(t, want, got.Format(time.RFC3339), s)
	}
	for _, s := range []string{"2024-13-01", "July", "0", "00000000", "2024-07-11T25:00:00Z", "2024-07-11T12:00:00+24:00"} {
		_, err := parseDate(s)
		require.Error(t, err, s)
	}
}

// TestFormats loops over all values of the enumeration.
func TestFormats(t *testing.T) {
	for f := UnknownFormat; f <= NewsML; f++ {
		text, err := f.MarshalText()
		require.NoError(t, err)
		require.Equal(t, f.String(), string(text))
		var back Format
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, f, back)
	}
	_, err := (NewsML + 1).MarshalText()
	require.Error(t, err)
	require.Error(t, new(Format).UnmarshalText([]byte("RSS")))
}
