package quote

import (
	"slices"

	"github.com/newstext/newstext/internal/enum"
)

// A Usage tells what words in quotation marks are. All but [Speech] come only where [Extractor.Scare] asks for them.
type Usage uint8

// The usages.
const (
	Speech     Usage = iota // what somebody said, wrote or thought
	Title                   // the name of a book, film, show, song, ship, law, campaign
	Nickname                // "Luis “Shorty” Vega"
	ScareQuote              // words that the writer keeps at a distance: "the so-called “reform”"
	Term                    // words as words: "the word “if”", "known as “fracking”"
	Sign                    // what a placard, banner, button or wall has on it
)

var usageNames = enum.Names{Type: "Usage", List: []string{"speech", "title", "nickname", "scare-quote", "term", "sign"}}

// String returns the name of u as JSON gives it: "title", "scare-quote".
func (u Usage) String() string { return usageNames.String(uint8(u)) }

// MarshalText gives u by name, and an error where u is none of the constants.
func (u Usage) MarshalText() ([]byte, error) { return usageNames.Marshal(uint8(u)) }

// UnmarshalText sets u to the usage named text, and returns an error where there is none.
func (u *Usage) UnmarshalText(text []byte) error {
	v, err := usageNames.Unmarshal(text)
	*u = Usage(v)
	return err
}

// What stands before words in marks, or after them, and tells what they are. EVALUATION-quotes.md says how often that is right.
const (
	signs = " sign signs signage banner banners placard placards poster posters graffiti graffito t-shirt t-shirts shirt shirts " +
		"sticker stickers button buttons badge badges hat hats cap caps plaque plaques billboard billboards mural slogan slogans " +
		"inscription flag flags pin pins hoodie sweatshirt jacket tattoo notice flyer flyers leaflet leaflets wristband wristbands sash "
	words = " word words term terms phrase phrases expression label labels letter letters adjective noun verb pronoun meaning means " +
		"mean euphemism acronym abbreviation hashtag code "
	terming = " called termed labeled labelled branded known described classified defined rated registered "
	aliases = " nicknamed alias aka a.k.a. goes moniker nickname "
	shown   = " reading read reads saying said says bearing proclaiming declaring urging demanding emblazoned scrawled "
)

// Words after which what stands in marks is somebody's, although no source is found.
const voices = " chant chants chanted chanting shout shouts shouted shouting cry cries cried yell yells yelled yelling sing sings sang " +
	"singing jeered "

// usage tells what the words of pair p are, given that nobody is found to have said them. It returns Speech where they look
// like somebody's words all the same. head tells that the paragraph is a headline.
func (v *view) usage(p *pair, head bool) Usage {
	if p.unclosed || p.unopened || p.continues || p.continued || p.words == 0 || v.word(p.open-1) == "=" {
		return Speech
	}
	capitals, small := v.capitals(p)
	switch inner := v.lastInner(p); {
	case v.word(p.open-1) == ":" && inner == stop, head && p.single && !v.in(p.open-1, namers):
		return Speech
	case v.near(p.open-1, voices, 3), v.in(p.close+1, voices):
		return Speech
	case inner == stop && v.starts(p.open) && v.starts(p.close+1):
		return Speech // a sentence of its own
	case v.amongNames(p) || capitals > 0 && p.words <= 3 && v.near(p.open-1, aliases, 3):
		return Nickname
	case v.onSign(p):
		return Sign
	case v.near(p.open-1, words, 2) || v.translates(p):
		return Term
	case small == 0 && (capitals > 1 || !head && (v.in(p.open-1, namers) || !v.starts(p.open) && v.tagAt(p.open+1) != pronoun)):
		return Title
	case p.words <= 5 && (v.near(p.open-1, terming, 3) || v.word(p.close+1) == "("):
		return Term
	case head || p.words > 6 || p.words > 3 && (inner == stop || inner == comma) || p.open == 0 && v.closesAt(p):
		return Speech
	}
	return ScareQuote
}

// written reports whether pair p is a sign or a term.
func (v *view) written(p *pair) bool {
	u := v.usage(p, false)
	return u == Sign || u == Term
}

// headline reports whether the paragraph is set like a headline: most of its words outside marks begin with a capital
// letter.
func (v *view) headline() bool {
	capitals, small := 0, 0
	for i := range v.toks {
		switch t := &v.toks[i]; t.tag {
		case determiner, preposition, conjunction, infinitive, comma, stop, mark, dash, possessive, number, other:
		default:
			if t.pair >= 0 {
				continue
			}
			if t.capital {
				capitals++
			} else {
				small++
			}
		}
	}
	return capitals > 2*small
}

// capitals counts the words of pair p that begin with a capital letter, and those that do not, but for the small words that
// titles have in lower case.
func (v *view) capitals(p *pair) (capitals, small int) {
	for i := p.open + 1; i < p.close; i++ {
		t := &v.toks[i]
		switch t.tag {
		case comma, stop, mark, dash, possessive:
			continue
		case determiner, preposition, conjunction, infinitive, formOfBe:
			if !t.capital {
				continue
			}
		}
		switch {
		case t.capital:
			capitals++
		case t.tag != number:
			small++
		}
	}
	return capitals, small
}

// amongNames reports whether pair p stands among the words of a name: "Luis “Shorty” Vega", "Robert C. “Bobby” Scott",
// or in brackets after one.
func (v *view) amongNames(p *pair) bool {
	before, after := p.open-1, p.close+1
	if v.word(before) == "." && v.glued(before) && before > 1 && len(v.word(before-1)) == 1 {
		before-- // an initial
	}
	if v.nickname(p.open) || p.words <= 3 && v.word(before) == "(" && v.word(after) == ")" && v.tagAt(before-1) == proper {
		return true
	}
	return p.words <= 3 && before >= 0 && after < len(v.toks) && v.toks[before].capital && v.toks[after].capital &&
		!v.starts(after) && v.lastInner(p) != comma && !acronym(v.toks[before].span.In(v.text))
}

// translates reports whether pair p says what a word of another language means: "tsunami, Japanese for “harbor wave”".
func (v *view) translates(p *pair) bool {
	if p.open < 3 || v.word(p.open-1) != "for" || !v.toks[p.open-2].capital {
		return false
	}
	t := v.tagAt(p.open - 3)
	return t == comma || t == dash || v.quoted(p.open-3)
}

// acronym reports whether w is two capital letters or more.
func acronym(w string) bool {
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 1
}

// onSign reports whether a sign is what pair p stands on: "a banner reading “…”", "“…” hats".
func (v *view) onSign(p *pair) bool {
	if v.in(p.close+1, signs) || v.in(p.close+2, signs) && v.tagAt(p.close+1) == noun {
		return true
	}
	if v.in(p.open-1, signs) {
		return true
	}
	return v.near(p.open-1, shown, 2) && v.near(p.open-1, signs, 8)
}

// near reports whether one of the words of list is among the n tokens up to token i, in its sentence and outside marks.
func (v *view) near(i int, list string, n int) bool {
	for k := i; k >= 0 && k > i-n && !v.quoted(k) && v.tagAt(k) != stop; k-- {
		if v.in(k, list) {
			return true
		}
	}
	return false
}

// starts reports whether token i begins a sentence.
func (v *view) starts(i int) bool {
	_, ok := slices.BinarySearch(v.ends, i)
	return i == 0 || ok
}

// closesAt reports whether nothing but punctuation follows pair p in its paragraph.
func (v *view) closesAt(p *pair) bool {
	for i := p.close + 1; i < len(v.toks) && i < p.close+4; i++ {
		if t := v.tagAt(i); t != comma && t != stop && t != dash {
			return false
		}
	}
	return true
}
