package quote

import "github.com/newstext/newstext/internal/enum"

// A Polarity tells, by the words of its cue, how the speaker stands to the content of a quote.
type Polarity uint8

// The polarities.
const (
	Affirmed Polarity = iota // said, or asked for: nothing in the cue speaks against the content
	Denied                   // "denied", "rejected", "disputed", "did not believe"
	Asked                    // "asked whether", "wondered if", “…?” asked
	Declined                 // not said: "declined to say", "did not say", "would neither confirm nor deny", "nobody said"
)

var polarityNames = enum.Names{Type: "Polarity", List: []string{"affirmed", "denied", "asked", "declined"}}

// String returns the name of p as JSON gives it: "affirmed", "denied".
func (p Polarity) String() string { return polarityNames.String(uint8(p)) }

// MarshalText gives p by name, and an error where p is none of the constants.
func (p Polarity) MarshalText() ([]byte, error) { return polarityNames.Marshal(uint8(p)) }

// UnmarshalText sets p to the polarity named text, and returns an error where there is none.
func (p *Polarity) UnmarshalText(text []byte) error {
	v, err := polarityNames.Unmarshal(text)
	*p = Polarity(v)
	return err
}

// Lemmas of cues that are no plain reports, and nouns made of them.
const (
	denials   = " deny denial denials reject rejection dismiss dismissal dispute refute rebut disavow repudiate disagree "
	refusals  = " decline refuse refusal refusals "
	questions = " ask wonder question enquire inquire "
	// What somebody does not believe is denied; what somebody does not say is not.
	beliefs = " believe think expect want agree accept support feel intend plan favor favour recognize recognise "
)

// polarity returns the polarity of a quote of the paragraph at work with this cue, whose first words are token at. direct
// tells that they stand in marks, thought that they are thought.
func (v *view) polarity(cue run, at int, direct, thought bool) Polarity {
	negated, denied, asked, believed := false, false, false, thought
	for i := cue.from; i < cue.to; i++ {
		w := v.word(i)
		if c, ok := v.verb(i); ok {
			w = c.lemma()
		}
		switch {
		case v.negates(i):
			negated = true
		case has(refusals, w):
			return Declined
		case has(denials, w):
			denied = true
		case has(questions, w):
			asked = direct || v.asksAt(at) || w == "question" || v.word(cue.to-1) == "about"
		case has(beliefs, w):
			believed = true
		}
	}
	switch {
	case negated && believed && !denied:
		return Denied
	case negated:
		return Declined
	case denied:
		return Denied
	case asked:
		return Asked
	}
	return Affirmed
}

// negates reports whether token i is a word that says no.
func (v *view) negates(i int) bool { return v.in(i, " not n't n’t never neither nor cannot ") }

// asksAt reports whether a question begins at token i: "whether …", "who …".
func (v *view) asksAt(i int) bool {
	return v.in(i, " whether if who whom whose what which when where why how ")
}
