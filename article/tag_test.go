package article

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/postag"
)

func tagged(text string) *Article {
	a := Parse(text)
	a.Tag()
	return a
}

// tagTests give words with their tags and lemmas: what a news reader meets, where a wrong tag would cost a quote or a name.
var tagTests = []string{
	"The/DT/the army/NN/army said/VBD/say rebels/NNS/rebel had/VBD/have left/VBN/leave ./././",
	"Children/NNS/child were/VBD/be killed/VBN/kill in/IN/in Harare/NNP/Harare ./././",
	"Ministers/NNS/minister say/VBP/say prices/NNS/price will/MD/will rise/VB/rise ./././",
	"She/PRP/she wants/VBZ/want to/TO/to go/VB/go to/IN/to Lima/NNP/Lima ./././",
	"Kenya/NNP/Kenya ’s/POS/'s largest/JJS/large bank/NN/bank denied/VBD/deny it/PRP/it ./././",
	"Iran-backed/JJ/iran-backed militias/NNS/militia are/VBP/be advancing/VBG/advance ./././",
	"They/PRP/they did/VBD/do n’t/RB/not know/VB/know who/WP/who won/VBD/win ./././",
}

func TestTag(t *testing.T) {
	for _, tt := range tagTests {
		var text []string
		fields := strings.Fields(tt)
		for _, f := range fields {
			w, _, _ := strings.Cut(f, "/")
			text = append(text, w)
		}
		s := strings.NewReplacer(" ’s", "’s", " n’t", "n’t", " .", ".").Replace(strings.Join(text, " "))
		a := tagged(s)
		i := 0
		for tok := range a.Tokens() {
			part := strings.Split(fields[i], "/")
			i++
			if tok.Tag.String() != part[1] {
				t.Errorf("%q: %q is %v, want %s", s, tok.Span.In(s), tok.Tag, part[1])
			}
			if len(part) > 2 && a.Lemma(tok) != part[2] {
				t.Errorf("%q: the lemma of %q is %q, want %q", s, tok.Span.In(s), a.Lemma(tok), part[2])
			}
		}
		if i != len(fields) {
			t.Errorf("%q has %d tokens, want %d", s, i, len(fields))
		}
	}
}

// TestTagCase holds that capitals alone make no names: most words of a headline keep the tags they have in a sentence.
func TestTagCase(t *testing.T) {
	for _, text := range []string{"REBELS SAY ARMY HAS LEFT THE OLD CITY", "rebels say army has left the old city", "Rebels Say Army Has Left the Old City"} {
		names := 0
		for tok := range tagged(text).Tokens() {
			if tok.Tag.IsName() {
				names++
			}
		}
		if names > 2 {
			t.Errorf("%q: %d of its words are tagged as names", text, names)
		}
	}
}

func TestTagBadInput(t *testing.T) {
	in := append(badInputs(), strings.Repeat("a", 1<<20), strings.Repeat("word ", 100_000))
	for _, text := range in {
		a := tagged(text)
		if err := a.Check(); err != nil {
			t.Errorf("%.40q: %v", text, err)
		}
		for tok := range a.Tokens() {
			if tok.Tag == NoTag {
				t.Fatalf("%.40q: a token without a tag", text)
			}
			a.Lemma(tok)
		}
	}
}

// TestTagAgrees holds the numbers of the tags here against those of the tagger.
func TestTagAgrees(t *testing.T) {
	if got, want := strings.Join(tagNames.List, " "), strings.Join(postagTags(), " "); got != want {
		t.Errorf("tags are\n%s\nthe tagger has\n%s", got, want)
	}
	roundTrip(t, int(TagNFP)+1, func(i uint8) Tag { return Tag(i) }, func(b []byte) (v Tag, err error) { err = v.UnmarshalText(b); return })
	for v := TagCC; v <= TagNFP; v++ {
		if v.Universal() == "" {
			t.Errorf("%v has no universal tag", v)
		}
	}
	if NoTag.Universal() != "" || TagNNP.Universal() != "PROPN" || TagComma.Universal() != "PUNCT" {
		t.Error("universal tags are wrong")
	}
}

func TestTagged(t *testing.T) {
	a := Parse("The council met.\n\nIts spokesman left.")
	b := a.Tagged()
	if a.Paragraphs[0].Sentences[0].Tokens[0].Tag != NoTag || b.Paragraphs[1].Sentences[0].Tokens[0].Tag != TagPRPS {
		t.Error("Tagged tags a copy and leaves the article alone")
	}
	if b.Tagged() != b {
		t.Error("an article with tags is not copied")
	}
}

func TestTagAllocations(t *testing.T) {
	a := Parse(strings.Repeat("The council met on Monday, its spokesman said.\n", 200))
	if n := testing.AllocsPerRun(10, a.Tag); n > 3 {
		t.Errorf("tagging 200 sentences takes %v allocations, want its memory's, made once", n)
	}
}

func postagTags() []string { return postag.Tags[:] }
