package entity

import (
	"strings"
	"sync"
)

// lexiconSlots is the number of slots of the index of the lexicon, a power of two and more than twice its words.
const lexiconSlots = 1 << 13

// lexiconIndex is a hash table with linear probing over the lines of the lexicon: each slot holds 1 more than the byte
// where a line begins, and 0 where it is free.
var (
	lexiconIndexOnce sync.Once
	lexiconIndex     *[lexiconSlots]uint16
)

// indexLexicon fills the index. It takes a tenth of a millisecond.
func indexLexicon() {
	lexiconIndex = new([lexiconSlots]uint16)
	for at := 0; at < len(lexiconText); at += strings.IndexByte(lexiconText[at:], '\n') + 1 {
		word, _, _ := strings.Cut(lexiconText[at:], " ")
		i := lexiconSlot(word)
		for lexiconIndex[i] != 0 {
			i = (i + 1) % lexiconSlots
		}
		lexiconIndex[i] = uint16(at + 1)
	}
}

func lexiconSlot(w string) uint32 { return wordHash(w) * 0x9E3779B1 >> 19 }

// wordHash returns a hash of the bytes of w.
func wordHash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}

// lookup returns the classes that the lexicon gives w.
func lookup(w string) (class, bool) {
	lexiconIndexOnce.Do(indexLexicon)
	for i := lexiconSlot(w); lexiconIndex[i] != 0; i = (i + 1) % lexiconSlots {
		line := lexiconText[lexiconIndex[i]-1:]
		if len(line) > len(w) && line[len(w)] == ' ' && line[:len(w)] == w {
			letters := line[len(w)+1:]
			return lettersClass(letters[:strings.IndexByte(letters, '\n')]), true
		}
	}
	return 0, false
}
