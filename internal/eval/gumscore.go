package eval

import (
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/internal/train/coref"
)

// PrintGum writes how well recognize links names and pronouns in docs. A name found counts where it is the name of a
// mention of GUM: it stands within one, and nothing follows there that goes on with the noun phrase. Precision of names is
// over the links of each name to the one before it of the same entity; recall is over those of each to the one before it
// of the same chain, both found. Noun phrases are counted by linkScore. Of the pronouns he and she those count whose chain
// has a name that was found.
func PrintGum(w io.Writer, docs []coref.Document, recognize func(text string) entity.Set) {
	var s gumScore
	var nouns linkScore
	for i := range docs {
		set := recognize(docs[i].Text)
		s.document(&docs[i], set)
		nouns.document(&docs[i], set)
	}
	fmt.Fprintf(w, "%d documents\n", len(docs))
	fmt.Fprintf(w, "  links between names        P %s  R %s\n", share(s.linksRight, s.links), share(s.goldRight, s.gold))
	for _, c := range [...]level{{1, "low"}, {2, "medium"}, {3, "high"}} {
		fmt.Fprintf(w, "    linked with confidence %-7s  P %s\n", c.name, share(s.byConfidence[c.at][0], s.byConfidence[c.at][1]))
	}
	nouns.print(w)
	fmt.Fprintf(w, "  he and she of named people right %s\n", share(s.pronounsRight, s.pronouns))
	for _, c := range [...]level{{1, "low"}, {2, "medium"}, {3, "high"}} {
		fmt.Fprintf(w, "    linked with confidence %-7s  right %s\n", c.name, share(s.heBy[c.at][0], s.heBy[c.at][1]))
	}
	fmt.Fprintf(w, "  he right %s, she right %s\n", share(s.bySex[0][0], s.bySex[0][1]), share(s.bySex[1][0], s.bySex[1][1]))
}

type level struct {
	at   int
	name string
}

func share(n, of int) string {
	return fmt.Sprintf("%.3f (%d of %d)", float64(n)/float64(max(of, 1)), n, of)
}

type gumScore struct {
	links, linksRight, gold, goldRight, pronouns, pronounsRight int
	byConfidence, heBy                                          [4][2]int
	bySex                                                       [2][2]int
}

func (s *gumScore) document(d *coref.Document, set entity.Set) {
	chainOf := func(m entity.Mention) int {
		best, size := -1, 1<<30
		for _, g := range d.Mentions {
			if g.Span.Start <= m.Span.Start && m.Span.End <= g.Span.End && g.Span.End-g.Span.Start < size && ends(d.Text, m, g) {
				best, size = g.Chain, g.Span.End-g.Span.Start
			}
		}
		return best
	}
	type named struct {
		chain, entity, at int
	}
	var names []named
	chains := map[int]bool{} // that have a name found
	for _, e := range set {
		last := -1
		for _, m := range e.Mentions {
			if m.Form != entity.Name {
				continue
			}
			chain := chainOf(m)
			if chain < 0 {
				continue
			}
			chains[chain] = true
			names = append(names, named{chain, int(e.ID), m.Span.Start})
			if last >= 0 {
				s.links++
				s.byConfidence[m.Confidence][1]++
				if last == chain {
					s.linksRight++
					s.byConfidence[m.Confidence][0]++
				}
			}
			last = chain
		}
	}
	lastOf := map[int]named{}
	for at := range len(d.Text) { // in text order
		for _, n := range names {
			if n.at != at {
				continue
			}
			if before, ok := lastOf[n.chain]; ok {
				s.gold++
				if before.entity == n.entity {
					s.goldRight++
				}
			}
			lastOf[n.chain] = n
		}
	}
	s.personal(d, set, chains, chainOf)
}

// ends reports whether the name m ends the head of the mention g that it stands in: nothing that goes on with the noun
// phrase follows it, and nothing but what titles are made of stands before.
func ends(text string, m entity.Mention, g coref.Mention) bool {
	if before := text[g.Span.Start:m.Span.Start]; strings.ContainsAny(before, ",(-") || strings.Contains(before, " of ") {
		return false
	}
	rest := strings.TrimLeft(text[m.Span.End:g.Span.End], " ")
	if rest == "" || strings.IndexByte(",(-", rest[0]) >= 0 {
		return true
	}
	next, _, _ := strings.Cut(rest, " ")
	return strings.Contains(" who which that ", " "+next+" ")
}

// personal scores the pronouns "he" and "she".
func (s *gumScore) personal(d *coref.Document, set entity.Set, chains map[int]bool, chainOf func(entity.Mention) int) {
	for _, g := range d.Mentions {
		word := " " + strings.ToLower(g.Span.In(d.Text)) + " "
		she := strings.Contains(" she her hers herself ", word)
		if !she && !strings.Contains(" he him his himself ", word) || !chains[g.Chain] {
			continue
		}
		sex := 0
		if she {
			sex = 1
		}
		s.pronouns++
		s.bySex[sex][1]++
		for _, e := range set {
			var conf article.Confidence
			for _, m := range e.Mentions {
				if m.Span == g.Span {
					conf = m.Confidence
				}
			}
			if conf == article.NoConfidence {
				continue
			}
			s.heBy[conf][1]++
			for _, m := range e.Mentions {
				if m.Form == entity.Name && chainOf(m) == g.Chain {
					s.pronounsRight++
					s.heBy[conf][0]++
					s.bySex[sex][0]++
					break
				}
			}
		}
	}
}
