// Package postag gives words their parts of speech: the tags of the Penn Treebank, as the English treebanks of Universal
// Dependencies use them.
//
// A tagger goes from left to right and decides for each word by the word itself, its ending and shape, its neighbors, what
// a dictionary says of them, and the two tags before. It knows nothing of articles; package article gives the tags their
// type.
package postag

// Tags are the names of the tags, by number; 0 is no tag.
var Tags = [...]string{"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT",
	"POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
	"WP$", "WRB", "$", "#", "``", "''", ",", ".", ":", "-LRB-", "-RRB-", "ADD", "NFP"}

// Sets of tags, a bit for each.
const (
	anyTag  = 1<<len(Tags) - 2
	anyName = 1<<13 | 1<<14 // NNP, NNPS
)

// Number returns the number of the tag called name, and 0 where there is none.
func Number(name string) int {
	for i, t := range Tags {
		if t == name {
			return i
		}
	}
	return 0
}

// Nearest returns the number of a tag of a treebank, and of one that is not among Tags (a hyphen, a piece of a word) that of
// the nearest.
func Nearest(tag string) uint8 {
	switch tag {
	case "HYPH":
		tag = ":"
	case "AFX":
		tag = "JJ"
	}
	if n := Number(tag); n > 0 {
		return uint8(n)
	}
	return uint8(Number("NN"))
}
