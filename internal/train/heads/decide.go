package heads

import (
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext/internal/depparse"
	"github.com/newstext/newstext/internal/postag"
)

// What later stages ask a parser for: who speaks, what is said, and who somebody is. Each question has an answer that
// needs no parser, read off the tags; the parser earns its place where it is right more often.

// A fact is one answer: that the words from and to belong together, or that a span runs from one to the other.
type fact struct {
	question string
	at       int // the verb, or the word explained
	from, to int
}

// The questions.
const (
	speakers  = "subject of a speech verb"
	contents  = "clause of a speech verb"
	explained = "apposition"
)

// said holds the forms of verbs of speech, each between spaces.
const said = " say says said saying tell tells told telling add adds added adding announce announces announced announcing " +
	"ask asks asked asking claim claims claimed claiming confirm confirms confirmed confirming deny denies denied denying " +
	"explain explains explained explaining insist insists insisted insisting note notes noted noting report reports " +
	"reported reporting state states stated stating suggest suggests suggested suggesting warn warns warned warning " +
	"write writes wrote written writing argue argues argued arguing believe believes believed think thinks thought " +
	"know knows knew hope hopes hoped admit admits admitted reply replies replied declare declares declared "

// speaks tells whether word i is a verb of speech or thought.
func (e *example) speaks(i int, tags []uint8) bool {
	return strings.HasPrefix(postag.Tags[tags[i]], "VB") && strings.Contains(said, " "+strings.ToLower(e.words[i])+" ")
}

// decide prints how often the answers of a tree and of the tags alone are right.
func decide(p *depparse.Parser, es []example, w io.Writer) {
	type tally struct{ gold, found, right int }
	var tallies [2]map[string]*tally
	var s depparse.Sentence
	for m := range tallies {
		tallies[m] = map[string]*tally{speakers: {}, contents: {}, explained: {}}
	}
	for i := range es {
		e := &es[i]
		gold := e.facts(e.heads, e.rels, e.gold)
		heads, rels := p.Parse(e.fill(&s))
		for m, got := range [2][]fact{e.facts(heads, rels, e.tags), e.chunked()} {
			known := map[fact]bool{}
			for _, f := range gold {
				known[f] = true
				tallies[m][f.question].gold++
			}
			for _, f := range got {
				tallies[m][f.question].found++
				if known[f] {
					tallies[m][f.question].right++
				}
			}
		}
	}
	for _, q := range []string{speakers, contents, explained} {
		fmt.Fprintf(w, "  %-25s", q)
		for m, name := range []string{"parser", "chunks"} {
			t := tallies[m][q]
			precision, recall := rate(t.right, t.found), rate(t.right, t.gold)
			fmt.Fprintf(w, " | %s precision %.3f recall %.3f F %.3f", name, precision, recall,
				2*precision*recall/max(precision+recall, 1e-9))
		}
		fmt.Fprintf(w, " of %d\n", tallies[0][q].gold)
	}
}

func rate(a, b int) float64 { return float64(a) / float64(max(1, b)) }

// facts reads the answers off a tree.
func (e *example) facts(heads []int32, rels, tags []uint8) []fact {
	var out []fact
	first, last := extents(heads, rels)
	for i, h := range heads {
		if h < 0 {
			continue
		}
		switch depparse.Relations[rels[i]] {
		case "nsubj":
			if e.speaks(int(h), tags) {
				out = append(out, fact{speakers, int(h), i, i})
			}
		case "ccomp":
			if e.speaks(int(h), tags) {
				out = append(out, fact{contents, int(h), first[i], last[i]})
			}
		case "appos":
			out = append(out, fact{explained, int(h), i, i})
		}
	}
	return out
}

// extents returns the first and the last word under each word, punctuation left out.
func extents(heads []int32, rels []uint8) (first, last []int) {
	first, last = make([]int, len(heads)), make([]int, len(heads))
	for i := range heads {
		first[i], last[i] = i, i
	}
	for i := range heads {
		if rels[i] == depparse.Punct {
			continue
		}
		for h, n := heads[i], 0; h >= 0 && n < len(heads); h, n = heads[h], n+1 {
			first[h], last[h] = min(first[h], i), max(last[h], i)
		}
	}
	return first, last
}

// chunked reads the answers off the tags: the subject is the nearest noun phrase before the verb, or behind it where a
// mark stands before it; what is said goes up to the next mark; an apposition is a noun phrase between commas behind
// another.
func (e *example) chunked() []fact {
	var out []fact
	for i := range e.words {
		if e.speaks(i, e.tags) {
			out = append(out, e.speech(i)...)
		}
		if e.is(i, ",") && i > 0 && e.nominal(i-1) {
			to := i + 1
			for to < len(e.words) && e.phrasal(to) {
				to++
			}
			if to > i+1 && e.nominal(to-1) && (to == len(e.words) || e.is(to, ",") || e.is(to, ".")) {
				out = append(out, fact{explained, i - 1, to - 1, to - 1})
			}
		}
	}
	return out
}

func (e *example) speech(verb int) []fact {
	var out []fact
	start := verb
	for start > 0 && !e.nominal(start) && !e.ends(start-1) {
		start--
	}
	switch {
	case e.nominal(start):
		out = append(out, fact{speakers, verb, start, start})
	case start > 0 && verb+1 < len(e.words) && e.phrasal(verb+1):
		to := verb + 1
		for to+1 < len(e.words) && e.phrasal(to+1) {
			to++
		}
		out = append(out, fact{speakers, verb, to, to})
	}
	from, to := verb+1, verb+1
	for to < len(e.words) && !e.ends(to) {
		to++
	}
	if to > from+1 {
		out = append(out, fact{contents, verb, from, to - 1})
	}
	return out
}

func (e *example) is(i int, tag string) bool { return postag.Tags[e.tags[i]] == tag }

// ends tells whether a clause ends at word i.
func (e *example) ends(i int) bool {
	return e.is(i, ",") || e.is(i, ".") || e.is(i, ":") || e.is(i, "``") || e.is(i, "''")
}

// nominal tells whether word i can be the head of a noun phrase.
func (e *example) nominal(i int) bool {
	t := postag.Tags[e.tags[i]]
	return strings.HasPrefix(t, "NN") || t == "PRP" || t == "WP"
}

// phrasal tells whether word i can be part of a noun phrase.
func (e *example) phrasal(i int) bool {
	t := postag.Tags[e.tags[i]]
	return e.nominal(i) || strings.HasPrefix(t, "JJ") || t == "DT" || t == "PRP$" || t == "CD" || t == "POS"
}
