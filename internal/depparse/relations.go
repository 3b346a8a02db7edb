// Package depparse finds the head of every word of a sentence and the relation between the two: the dependencies of the
// Universal Dependencies guidelines, basic trees, with the few subtypes that later stages ask for.
//
// The parser goes through a sentence once, from left to right: an arc-hybrid transition system (Kuhlmann and others 2011),
// each move scored by a linear model, with a beam of the best few parses under way, so that a decision can wait for the
// words that follow. The model learns whole sentences by an averaged perceptron that looks at where the beam is furthest off
// (Zhang and Clark 2008, Huang and others 2012). A second model names each arc as soon as it is made. Punctuation is no
// part of that: it stands beside the words as a property of the gap before them, and gets its heads at the end.
//
// The package knows nothing of articles; package article gives it words and tags, the numbers of package postag.
package depparse

// Relations are the names of the relations, by number; 0 is no relation. Those with numbers below 32 have a bit in the set
// of relations that a word has with its dependents.
var Relations = [...]string{"", "root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:agent",
	"obl:unmarked", "advcl", "advmod", "aux", "aux:pass", "cop", "mark", "det", "case", "nmod", "nmod:poss", "appos", "acl",
	"acl:relcl", "amod", "compound", "conj", "cc", "expl", "parataxis", "flat", "nummod", "nmod:unmarked", "compound:prt",
	"fixed", "discourse", "vocative", "list", "dep", "punct"}

// The relations that the parser itself gives.
const (
	Root      = 1
	Parataxis = 30
	Punct     = 40
)

// Number returns the number of the relation called name; of a subtype that Relations does not have, that of its relation;
// and of anything else, that of "dep".
func Number(name string) uint8 {
	for {
		for i, r := range Relations {
			if i > 0 && r == name {
				return uint8(i)
			}
		}
		cut := len(name) - 1
		for cut > 0 && name[cut] != ':' {
			cut--
		}
		if cut <= 0 {
			return Number("dep")
		}
		name = name[:cut]
	}
}
