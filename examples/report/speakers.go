package main

import (
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/quote"
)

// A speaker is somebody with all that the article quotes of them.
type speaker struct {
	ID     string // of the element
	Number string // counted from 1, in the order of the first quotes; "?" for the unknown
	Color  string // class of the color
	Name   string
	Role   string
	Said   []statement
}

// A statement is a quote in the list of speakers.
type statement struct {
	Quote   int    // number of the quote, counted from 1
	Kind    string // "direct"
	Words   string // the same for readers
	Source  string // who spoke, as written; "" where that has the name above
	Cue     string
	Content string
}

// colors is how many speakers have colors of their own; then they begin again, and the numbers tell them apart.
const colors = 8

// speakersOf returns who speaks, in the order of their first quotes; those who are not known come last, together.
func speakersOf(x *newstext.Analysis) (out []speaker) {
	at := make(map[int]int) // where a speaker is in out, by ID
	for i, s := range quote.BySpeaker(x.Quotes) {
		sp := speaker{ID: "speaker-unknown", Number: "?", Color: "s0", Name: "Not known"}
		if e, ok := x.Entities.Entity(s.ID); ok {
			n := strconv.Itoa(i + 1)
			sp = speaker{"speaker-" + n, n, "s" + strconv.Itoa(i%colors+1), oneLine(e.Name), oneLine(e.Role), nil}
		}
		at[int(s.ID)] = i
		out = append(out, sp)
	}
	for i, s := range quote.Statements(x.Article, x.Entities, x.Quotes) {
		sp := &out[at[int(x.Quotes[i].Speaker)]]
		st := statement{Quote: i + 1, Kind: x.Quotes[i].Kind.String(), Words: inWords(x.Quotes[i].Kind), Cue: oneLine(s.Cue),
			Content: oneLine(s.Content)}
		if source := oneLine(s.Source); !strings.Contains(strings.ToLower(source), strings.ToLower(sp.Name)) {
			st.Source = source
		}
		sp.Said = append(sp.Said, st)
	}
	return out
}

func inWords(k quote.Kind) string {
	switch k {
	case quote.Direct:
		return "word for word"
	case quote.Mixed:
		return "partly word for word"
	}
	return "reported"
}
