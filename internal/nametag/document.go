package nametag

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
)

// A Document is the words of one text, sentence by sentence, with what they tell about one another. The zero Document is
// empty and ready to use; Reset empties it and keeps its memory.
type Document struct {
	words []word
	ends  []int32 // of the sentences, in words
	modes []mode  // of the sentences
	seen  table
}

// A mode tells how far the capitals of a sentence can be trusted.
type mode uint8

const (
	plain   mode = iota
	titled       // every longer word is capitalized, as in some headlines
	shouted      // capitals only
)

// Reset empties d.
func (d *Document) Reset() {
	clear(d.words)
	d.words, d.ends, d.modes = d.words[:0], d.ends[:0], d.modes[:0]
	d.seen.reset()
}

// Reserve makes room for n more words.
func (d *Document) Reserve(n int) { d.words = slices.Grow(d.words, n) }

// Add adds a word to the sentence at hand, with its part of speech as internal/postag numbers it.
func (d *Document) Add(text string, tag uint8) {
	if low, ok := lexicon.HashSmall(text); ok { // most words
		d.words = append(d.words, word{text: text, low: low, shape: smallShape(len(text)), form: lower, tag: tag})
		return
	}
	f, shape := formOf(text)
	d.words = append(d.words, word{text: text, low: lexicon.Hash(text), shape: shape, form: f, tag: tag})
}

// EndSentence ends the sentence at hand.
func (d *Document) EndSentence() {
	start := d.start(len(d.ends))
	if start == len(d.words) {
		return
	}
	d.modes = append(d.modes, modeOf(d.words[start:]))
	d.ends = append(d.ends, int32(len(d.words)))
}

// Len returns the number of words added.
func (d *Document) Len() int { return len(d.words) }

// start returns where sentence s begins.
func (d *Document) start(s int) int {
	if s == 0 {
		return 0
	}
	return int(d.ends[s-1])
}

func modeOf(ws []word) mode {
	capitals, shouts, smalls, letters := 0, 0, 0, 0
	for i := range ws {
		switch ws[i].form {
		case lower:
			letters++
			if len(ws[i].text) >= 4 {
				smalls++
			}
		case capital, inner:
			capitals++
			letters++
		case upper, initial:
			shouts++
			letters++
		}
	}
	switch {
	case letters >= 3 && shouts*10 >= letters*9 && smalls == 0:
		return shouted
	case letters >= 4 && smalls == 0 && capitals >= 3:
		return titled
	}
	return plain
}

// prepare finds the runs of capitalized words, and fills the table of what the document tells about each word.
func (d *Document) prepare(lex *lexicon.Lexicon) {
	for s, end := range d.ends {
		start := d.start(s)
		d.findRuns(lex, start, int(end))
		for i := start; i < int(end); i++ {
			w := &d.words[i]
			if !w.form.capitalized() || d.modes[s] != plain {
				continue
			}
			e := d.seen.at(w.low)
			if i > start {
				e.capital = inc(e.capital)
			}
			if w.end-w.run > 1 && e.long == 0 {
				e.long = uint8(min(w.end-w.run, 250))
				e.place = uint8(min(int32(i)-w.run, 250))
				e.first, e.last = d.words[w.run].low, d.words[w.end-1].low
			}
		}
		d.findAcronyms(start, int(end))
	}
	d.findSmall()
}

// findSmall counts how often the words of the table stand in small letters.
func (d *Document) findSmall() {
	if d.seen.used == 0 {
		return
	}
	for s, end := range d.ends {
		if d.modes[s] != plain {
			continue
		}
		for i := d.start(s); i < int(end); i++ {
			if w := &d.words[i]; w.form == lower {
				if e := d.seen.find(w.low); e.used {
					e.lower = inc(e.lower)
				}
			}
		}
	}
}

func inc(n uint8) uint8 { return n + 1 - n/255 }

// findRuns marks the runs of capitalized words. A word of grammar that begins the sentence is in none.
func (d *Document) findRuns(lex *lexicon.Lexicon, start, end int) {
	for i := start; i < end; {
		if !d.words[i].form.capitalized() || i == start && d.class(lex, i)&lexicon.Function != 0 {
			i++
			continue
		}
		j := i + 1
		for j < end && (d.words[j].form.capitalized() || d.words[j].text == "&" && j+1 < end && d.words[j+1].form.capitalized()) {
			j++
		}
		for k := i; k < j; k++ {
			d.words[k].run, d.words[k].end = int32(i), int32(j)
		}
		i = j
	}
}

// class returns the class of word i.
func (d *Document) class(lex *lexicon.Lexicon, i int) lexicon.Class {
	w := &d.words[i]
	if !w.known {
		w.class, w.known = lex.Class(w.low), true
	}
	return w.class
}

// findAcronyms notes for every acronym in brackets behind a name which word the name ends with.
func (d *Document) findAcronyms(start, end int) {
	for i := start + 2; i+1 < end; i++ {
		w := &d.words[i]
		if w.form != upper || d.words[i-1].text != "(" || d.words[i+1].text != ")" || len(w.text) > 10 {
			continue
		}
		if head := d.spelledOut(w.text, max(start, i-2*len(w.text)-2), i-1); head != 0 {
			e := d.seen.at(w.low)
			e.head = head
		}
	}
}

// spelledOut returns the hash of the last word of words[from:to] if their initials spell the acronym, small words left
// out or not, and 0 otherwise.
func (d *Document) spelledOut(acronym string, from, to int) uint32 {
	if to <= from {
		return 0
	}
	head := d.words[to-1].low
	n := len(acronym) - 1
	for i := to - 1; i >= from; i-- {
		w := d.words[i]
		if w.form == mark {
			return 0
		}
		if strings.EqualFold(w.text[:1], acronym[n:n+1]) {
			if n--; n < 0 {
				for k := i; k < to; k++ {
					d.words[k].spelled = uint8(min(k-i, 1)) + 1
				}
				return head
			}
		} else if w.form.capitalized() {
			return 0
		}
	}
	return 0
}
