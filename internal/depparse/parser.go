package depparse

import "github.com/newstext/newstext/internal/linmodel"

// A Parser parses sentences. It is immutable and safe for concurrent use.
type Parser struct {
	Moves *Table          // scores the moves
	Names *linmodel.Model // chooses the relations, and to which side a mark of punctuation goes
}

// slack is how far behind the best a state may fall, in units of the table, before it is given up. On ewt-test and gum-test
// that costs 0.1 points of heads at most, and leaves about five states of eight.
const slack = 200

// sureName is by how much the early features of a relation have to decide it, in units of the model, or the others are
// asked.
const sureName = 100

// earlyNames is how many features of a relation come first: they ask for tags above all, and so come from few places of the
// model, which the processor keeps at hand.
const earlyNames = 10

// chunk is how many words are parsed together. No sentence of news is longer; a table without a stop is.
const chunk = 300

// Parse returns the index of the head of every word of s, -1 for the one root, and the number of its relation to it, until
// s is used again. An empty sentence gives empty results.
func (p *Parser) Parse(s *Sentence) (heads []int32, relations []uint8) {
	s.prepare()
	root := int32(-1)
	for from := 0; from < len(s.words); from += chunk {
		to := min(from+chunk, len(s.words))
		s.search.fill(s.words, from, to)
		s.search.run(p, slack)
		root = s.punctuate(p, from, to, s.write(root))
	}
	return s.heads, s.rels
}

// write copies the heads of the words from the best way that the search has found, and returns the root of the sentence,
// which is that of the words before where there were any.
func (s *Sentence) write(root int32) int32 {
	w := &s.search
	top := w.states[w.from].top
	if root < 0 && top > 0 {
		root = w.nodes[top].at
	}
	for i := w.from; i > 0; i = w.states[i].before {
		st := &w.states[i]
		if st.dep == 0 {
			continue
		}
		at := w.nodes[st.dep].at
		switch {
		case st.head != w.root:
			s.heads[at], s.rels[at] = w.nodes[st.head].at, st.rel
		case at == root:
			s.heads[at], s.rels[at] = -1, Root
		default:
			s.heads[at], s.rels[at] = root, Parataxis
		}
	}
	return root
}

func (p *Parser) scoreMoves(features []uint32) [moves]int32 { return p.Moves.score(features) }

func (p *Parser) chooseName(features []uint32) uint8 {
	var scores [len(Relations)]int32
	p.Names.AddAll(scores[:], features[:earlyNames])
	name, by := linmodel.Lead(scores[2:])
	if by < sureName {
		p.Names.AddAll(scores[:], features[earlyNames:])
		name = linmodel.Best(scores[2:])
	}
	return uint8(name + 2)
}

// best returns the legal alternative with the highest score, of several the first.
func best(scores []int32, legal uint) int {
	top := -1
	for m, s := range scores {
		if legal>>m&1 != 0 && (top < 0 || s > scores[top]) {
			top = m
		}
	}
	return top
}
