package iptc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

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

// TestLead checks that a lead that the text has twice is read once, with its names.
func TestLead(t *testing.T) {
	const lead = "<p>The bridge at Lugo closed on Monday, <person>Ana Ruiz</person> said.</p>"
	tests := []struct{ name, content, want string }{
		{"once", lead + "<p>It is old.</p>", "2 1"},
		{"twice", "<block>" + lead + "</block><block>" + lead + "<p>It is old.</p></block>", "2 1"},
		{"two paragraphs", "<block>" + lead + "<p>It is old.</p></block><block>" + lead + "<p>It is old.</p><p>Very.</p></block>", "3 1"},
		{"another order", lead + "<p>It is old.</p>" + lead + "<p>Very.</p>", "4 2"},
		{"at the end", lead + "<p>It is old.</p>" + lead, "3 2"},
		{"short", "<p><person>Ana</person> ran.</p><p><person>Ana</person> ran.</p>", "2 2"},
		{"caption before", "<media><media-caption><person>Ana Ruiz</person></media-caption></media>" + lead + lead, "2 2"},
	}
	for _, tt := range tests {
		it, err := ParseNITF([]byte("<nitf><body><body.content>" + tt.content + "</body.content></body></nitf>"))
		if err != nil {
			t.Fatal(err)
		}
		if err := it.Check(); err != nil {
			t.Error(err)
		}
		mentions := 0
		text := it.Article().Text
		for _, m := range it.Persons[0].Mentions {
			mentions++
			if !strings.HasPrefix(m.In(text), "Ana") {
				t.Errorf("%s: %q", tt.name, m.In(text))
			}
		}
		if got := fmt.Sprint(len(it.Parts), mentions); got != tt.want {
			t.Errorf("%s: %s parts and mentions, want %s", tt.name, got, tt.want)
		}
	}
}
