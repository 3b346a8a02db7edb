package depparse

import "github.com/newstext/newstext/internal/linmodel"

// A Parser parses sentences. It is immutable and safe for concurrent use.
type Parser struct {
	Moves *Table          // chooses the moves
	Names *linmodel.Model // chooses the relations, and to which side a mark of punctuation goes
}

// By how much the early features of a move or a relation have to decide it, in units of the models. On gum-test that costs
// less than 0.1 points of heads and of relations.
const (
	sureMove = 120
	sureName = 100
)

// chunk is how many words are parsed together. No sentence of news is longer; a table without a stop is.
const chunk = 300

// Parse returns the index of the head of every word of s, -1 for the one root, and the number of its relation to it, until
// s is used again. An empty sentence gives empty results.
func (p *Parser) Parse(s *Sentence) (heads []int32, relations []uint8) {
	s.prepare()
	root := int32(-1)
	for from := 0; from < len(s.words); from += chunk {
		root = s.parse(p, from, min(from+chunk, len(s.words)), root)
	}
	return s.heads, s.rels
}

// parse parses words[from:to] and returns the root of the sentence, which is not the chunk's where it is known before.
func (s *Sentence) parse(p *Parser, from, to int, root int32) int32 {
	st := &s.state
	st.fill(s.words, from, to)
	for !st.done() {
		m := p.move(st)
		if m == shift {
			st.shift()
			continue
		}
		head, dependent := st.arc(m)
		st.attach(head, dependent, p.relation(st, head, dependent))
	}
	return s.punctuate(p, from, to, s.write(root))
}

// write copies the heads of the words from the nodes.
func (s *Sentence) write(root int32) int32 {
	st := &s.state
	for k := int32(1); k < st.root; k++ {
		n := &st.nodes[k]
		s.heads[n.at], s.rels[n.at] = st.nodes[n.head].at, n.rel
		if n.head != st.root {
			continue
		}
		if root < 0 {
			root = n.at
			s.rels[n.at] = Root
		} else {
			s.heads[n.at], s.rels[n.at] = root, Parataxis
		}
	}
	return root
}

func (p *Parser) move(st *state) int {
	legal := st.legal()
	switch legal {
	case 1 << shift:
		return shift
	case 1 << leftward:
		return leftward
	}
	var f [moveFeatures]uint32
	st.features(&f)
	scores := p.Moves.score(f[:earlyMoves])
	m := best(scores[:], legal)
	if scores[m]-scores[best(scores[:], legal&^(1<<m))] >= sureMove {
		return m
	}
	for c, v := range p.Moves.score(f[earlyMoves:]) {
		scores[c] += v
	}
	return best(scores[:], legal)
}

// best returns the legal move with the highest score, of several the first.
func best(scores []int32, legal uint) int {
	top := -1
	for m, s := range scores {
		if legal>>m&1 != 0 && (top < 0 || s > scores[top]) {
			top = m
		}
	}
	return top
}

func (p *Parser) relation(st *state, head, dependent int32) uint8 {
	if head == st.root {
		return Root
	}
	var f [nameFeatures]uint32
	var scores [len(Relations)]int32
	st.name(&f, head, dependent)
	p.Names.AddAll(scores[:], f[:earlyNames])
	name, by := linmodel.Lead(scores[2:])
	if by < sureName {
		p.Names.AddAll(scores[:], f[earlyNames:])
		name = linmodel.Best(scores[2:])
	}
	return uint8(name + 2)
}
