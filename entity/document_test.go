package entity

import (
	"slices"
	"strings"
	"testing"
)

// TestDocuments holds texts with their names marked, and a document with its mentions.
func TestDocuments(t *testing.T) {
	for _, c := range []struct{ text, name, mentions string }{
		{"The city paid for a survey of the lake. The survey found lead.", "a survey of the lake", "survey of the lake|survey"},
		{"A statement from the {o Orva Bank} said so.", "A statement from the Orva Bank", "statement from the Orva Bank"},
		{"A report by the {o Orva Bank} warned of debt. It said {l Lidia} could not pay.", "A report by the Orva Bank", "report by the Orva Bank|It"},
		{"Two papers printed a poll. The survey found that {p Ana Ruiz} led.", "a poll", "poll|survey"},
		{"The judge read a {g Lidian} report. The {g Orvian} report said more.", "The Orvian report", "Orvian report"},
		{"The judge read some reports. The report said more.", "The report", "report"},
	} {
		text, set := recognize(c.text)
		if got := mentioned(text, named(set, c.name)); !slices.Equal(got, strings.Split(c.mentions, "|")) {
			t.Errorf("%s: %s\n got %q\nwant %q\n(%v)", text, c.name, got, c.mentions, allNames(set))
		}
	}
}

// TestSilentDocuments holds documents that say nothing.
func TestSilentDocuments(t *testing.T) {
	for _, text := range []string{"The city paid for a survey.", "Nobody read the report at night. They burned the report in a yard."} {
		if _, set := recognize(text); len(set) > 0 && slices.ContainsFunc(set, func(e Entity) bool { return e.Kind == Other }) {
			t.Errorf("%s: %v", text, allNames(set))
		}
	}
}
