// Package nametag marks the names in the words of a text: it gathers what each word, its neighbours, the lexicon and the
// rest of the document tell, and lets a linear model choose the best sequence of tags.
//
// It knows nothing of articles: what its words are and where they stand is the affair of package entity and of the
// program that trains the model.
package nametag

import (
	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
)

// The kinds of name that tags tell apart.
const (
	Person = iota
	Organization
	Place
	Group
	Facility
	Event
	Product
	Other
	Kinds
)

// The tags: Outside, and for kind k Begin+2*k for the first word of a name and Inside+2*k for the others.
const (
	Outside = 0
	Begin   = 1
	Inside  = 2
	Tags    = 1 + 2*Kinds
)

// Follow reports whether tag b may follow tag a: a name does not begin with an inner word.
func Follow(a, b int) bool { return b == Outside || b%2 == 1 || a == b || a == b-1 }

// early is by how much the first features of a word have to decide its tag for the others not to be looked at.
const early = 300

// maxSegment bounds the words that are decoded together. No name comes near it.
const maxSegment = 256

// A Tagger marks names. It is immutable and safe for concurrent use.
type Tagger struct {
	Model   *linmodel.Model
	Lexicon *lexicon.Lexicon
}

// A Scratch is memory that a Tagger works in, by one goroutine at a time. The zero Scratch is ready to use.
type Scratch struct {
	marks   []bool
	context context
	scores  []int32
	tags    []uint8
	decoder linmodel.Decoder
	names   []Name
	rows    rowCache
}

// A Name is a name that a Tagger found: words From up to To of a document.
type Name struct {
	From, To int
	Kind     int
	Margin   int32 // by how much it scored better than the second best kind or no name
}

// Tag appends the names of d to dst, in text order.
func (t *Tagger) Tag(dst []Name, d *Document, s *Scratch) []Name {
	had := len(dst)
	d.prepare(t.Lexicon)
	segments(d, t.Lexicon, s, func(from, to int) {
		n := to - from
		if len(s.scores) < n*Tags {
			s.scores = make([]int32, n*Tags)
			s.tags = make([]uint8, n)
		}
		scores, tags := s.scores[:n*Tags], s.tags[:n]
		clear(scores)
		for i := range n {
			t.score(scores[i*Tags:(i+1)*Tags], from+i, n == 1, s)
		}
		s.decoder.Decode(t.Model, scores, tags)
		for i := 0; i < n; {
			if tags[i] == Outside {
				i++
				continue
			}
			j := i + 1
			for j < n && tags[j] != Outside && tags[j]%2 == 0 {
				j++
			}
			kind := int(tags[i]-1) / 2
			dst = append(dst, Name{from + i, from + j, kind, margin(scores[i*Tags:j*Tags], kind)})
			i = j
		}
	})
	return d.spelled(dst[:had], d.agree(dst[had:], s))
}

// score adds to scores what the features of word i weigh; alone tells that no word beside it can be of a name with it.
func (t *Tagger) score(scores []int32, i int, alone bool, s *Scratch) {
	t.addWord(scores, i, s)
	c := &s.context
	c.out = c.out[:0]
	c.earlyFeatures(i)
	if alone {
		t.Model.AddAll(scores, c.out)
		if decided(scores) {
			return
		}
		c.out = c.out[:0]
	}
	c.lateFeatures(i)
	t.Model.AddAll(scores, c.out)
}

// margin returns how much better the words whose scores are given do as a name of the kind than as any other or as none.
func margin(scores []int32, kind int) int32 {
	var sums [Kinds + 1]int32
	for i := 0; i < len(scores); i += Tags {
		row := scores[i : i+Tags]
		sums[Kinds] += row[Outside]
		for k := range Kinds {
			if i == 0 {
				sums[k] += row[Begin+2*k]
			} else {
				sums[k] += row[Inside+2*k]
			}
		}
	}
	best := int32(-1 << 31)
	for k, v := range sums {
		if k != kind {
			best = max(best, v)
		}
	}
	return sums[kind] - best
}

// segments calls each with every stretch of words that can hold names. During the call s.context is set up for the
// sentence.
func segments(d *Document, lex *lexicon.Lexicon, s *Scratch, each func(from, to int)) {
	for k, end := range d.ends {
		start := d.start(k)
		s.marks = d.candidates(lex, k, s.marks)
		s.context = context{d: d, lex: lex, start: start, end: int(end), mode: d.modes[k], out: s.context.out[:0]}
		s.context.match(s.marks)
		for i := 0; i < len(s.marks); {
			if !s.marks[i] {
				i++
				continue
			}
			j := i + 1
			for j < len(s.marks) && s.marks[j] && j-i < maxSegment {
				j++
			}
			each(start+i, start+j)
			i = j
		}
	}
	s.context = context{out: s.context.out[:0]}
}

// Examples gives the sequences that d is to a trainer: allowed holds for every word of d the tags it may have, one bit
// each.
func Examples(d *Document, lex *lexicon.Lexicon, allowed []uint64) []linmodel.Sequence {
	var out []linmodel.Sequence
	var s Scratch
	d.prepare(lex)
	segments(d, lex, &s, func(from, to int) {
		q := linmodel.Sequence{Allowed: append([]uint64(nil), allowed[from:to]...)}
		for k := range Kinds { // a name that begins before the words that can hold names begins here
			q.Allowed[0] |= q.Allowed[0] >> (Inside + 2*k) & 1 << (Begin + 2*k)
		}
		for i := from; i < to; i++ {
			s.context.out = s.context.out[:0]
			s.context.wordFeatures(i)
			s.context.earlyFeatures(i)
			s.context.lateFeatures(i)
			q.Features = append(q.Features, append([]uint32(nil), s.context.out...))
		}
		out = append(out, q)
	})
	return out
}

// decided reports whether the best tag of a name of one word, or none, leads so far that no other feature is to be looked at,
// and makes it as good as a sure name then.
func decided(row []int32) bool {
	best, second := Outside, int32(-1<<31)
	for k := Begin; k < Tags; k += 2 {
		if row[k] > row[best] {
			best, second = k, row[best]
		} else {
			second = max(second, row[k])
		}
	}
	if row[best]-second < early {
		return false
	}
	row[best] += sure - early
	return true
}
