package quote

import (
	_ "embed"
	"strings"

	"github.com/newstext/newstext/article"
)

//go:generate go run gentags.go -silver ../../shared/corpora/polnear/train/silver.tsv.gz -gum ../../shared/corpora/train/syntax/gum-ccby-train.conllu.gz

// The tags that words get, and their numbers in runs.bin. Forms of be, have and do have tags of their own, finite or not.
const (
	tagLetters = "^npdrjavbgzmticwueho,.:'sx"

	noun        = 'n'
	proper      = 'p'
	determiner  = 'd' // with his, her
	pronoun     = 'r'
	adjective   = 'j'
	adverb      = 'a'
	finite      = 'v' // said, says
	base        = 'b' // to say
	gerund      = 'g' // saying
	participle  = 'z' // has said
	modal       = 'm'
	infinitive  = 't' // the word to, also as a preposition
	preposition = 'i' // with because, while, that
	conjunction = 'c'
	relative    = 'w' // who, which, what, when, how
	number      = 'u'
	formOfBe    = 'e'
	formOfHave  = 'h'
	formOfDo    = 'o'
	comma       = ','
	stop        = '.'
	mark        = '\''
	dash        = ':' // with colons, semicolons, brackets
	possessive  = 's'
	other       = 'x'
)

// words.txt holds, in the order of bytes, a line for each word: its tags, each with its cost: 16 times the negative
// logarithm of P(word | tag). Lines that begin with a hyphen are for the last letters of unknown words.
//
//go:embed words.txt
var wordTable string

// runs.bin holds the cost of every run of three tags, a byte each.
//
//go:embed runs.bin
var runTable string

const rare = 40 // the extra cost of a tag that the table does not give to a word, but to its other forms

const (
	maxTags = 10  // candidates of one word
	maxRun  = 160 // words tagged together
)

// A tagger guesses the parts of speech of sentences: the run of tags that costs least, by the tags of words and by the
// tags of the two words before.
type tagger struct {
	n    [maxRun]int
	tag  [maxRun][maxTags]uint8 // numbers in tagLetters
	cost [maxRun][maxTags]int32
	back [maxRun][maxTags][maxTags]uint8
	row  [2][maxTags][maxTags]int32

	recent [1024]int32 // where lines of wordTable begin that were looked up, plus 1, by a hash of their words
}

// run sets the tags of toks, which begin a sentence or follow one of its first maxRun words. title tells that every word
// is capitalized.
func (g *tagger) run(v *view, toks []token, title bool) {
	begins := true
	for i := range toks {
		g.n[i] = 0
		g.candidates(v, i, &toks[i], begins, title)
		if toks[i].kind != article.Punct {
			begins = false
		}
	}
	const far = 1 << 30
	for i := range toks {
		cur, prev := &g.row[i&1], &g.row[1-i&1]
		nb := 1
		if i > 0 {
			nb = g.n[i-1]
		}
		for b := range nb {
			for c := range g.n[i] {
				best, from := int32(far), 0
				na := 1
				if i > 1 {
					na = g.n[i-2]
				}
				for a := range na {
					var run, before int
					cost := int32(0)
					if i > 0 {
						run = int(g.tag[i-1][b])
						cost = prev[a][b]
						if i > 1 {
							before = int(g.tag[i-2][a])
						}
					}
					cost += int32(runTable[(before*len(tagLetters)+run)*len(tagLetters)+int(g.tag[i][c])])
					if cost < best {
						best, from = cost, a
					}
				}
				cur[b][c] = best + g.cost[i][c]
				g.back[i][b][c] = uint8(from)
			}
		}
	}
	g.trace(v, toks)
}

// trace walks back along the cheapest run.
func (g *tagger) trace(v *view, toks []token) {
	i := len(toks) - 1
	if i < 0 {
		return
	}
	nb := 1
	if i > 0 {
		nb = g.n[i-1]
	}
	best, b, c := int32(1<<30), 0, 0
	for x := range nb {
		for y := range g.n[i] {
			if s := g.row[i&1][x][y]; s < best {
				best, b, c = s, x, y
			}
		}
	}
	for ; i >= 0; i-- {
		toks[i].tag = tagLetters[g.tag[i][c]]
		b, c = int(g.back[i][b][c]), b
	}
	for i := 1; i < len(toks); i++ {
		if w := toks[i].span.In(v.text); toks[i-1].tag == pronoun && (w == "'s" || w == "’s") {
			toks[i].tag = formOfBe // he's, that's
		}
	}
}

// add adds a candidate to word i, or lowers its cost.
func (g *tagger) add(i int, tag byte, cost int32) {
	k := uint8(strings.IndexByte(tagLetters, tag))
	for j := range g.n[i] {
		if g.tag[i][j] == k {
			g.cost[i][j] = min(g.cost[i][j], cost)
			return
		}
	}
	if g.n[i] < maxTags {
		g.tag[i][g.n[i]], g.cost[i][g.n[i]] = k, cost
		g.n[i]++
	}
}
