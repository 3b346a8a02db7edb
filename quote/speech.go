package quote

// A role tells what words in marks are.
type role uint8

const (
	speech   role = iota // words of somebody
	fragment             // a few words, of a mixed quote or set in marks for another reason
	title                // the name of a book, film, group or person
)

// namers are words after which marks hold a name and not what somebody said.
const namers = " film movie book novel song album show series titled entitled dubbed nicknamed called so-called known magazine newspaper play documentary " +
	"program programme podcast episode operation codenamed single track hit musical opera poem painting essay column slogan headlined ship "

// classify tells what the words of each pair are.
func (v *view) classify() {
	for n := range v.pairs {
		v.pairs[n].role = v.roleOf(&v.pairs[n])
	}
}

func (v *view) roleOf(p *pair) role {
	if p.unclosed || p.unopened || p.continued {
		return speech
	}
	if v.nickname(p.open) {
		return title
	}
	capitals, small := 0, 0
	for i := p.open + 1; i < p.close; i++ {
		t := &v.toks[i]
		switch t.tag {
		case determiner, preposition, conjunction, infinitive, comma, stop, mark, dash:
			continue
		}
		if t.capital {
			capitals++
		} else {
			small++
		}
	}
	inner := v.lastInner(p)
	closed := inner == stop || inner == comma && v.tagAt(p.close+1) != 0
	switch {
	case p.words == 0:
		return title
	case p.single && !v.british && p.words <= 8 && p.open == 0 && p.close+1 == len(v.toks):
		return title // a subheading
	case small == 0 && capitals > 0 && p.words <= 8 && v.in(p.open-1, namers):
		return title
	case small == 0 && capitals >= 2 && p.words <= 9 && inner != stop && inner != comma && v.word(p.open-1) != ":" && v.tagAt(p.open-1) != comma:
		return title
	case small == 0 && capitals >= 2 && p.words <= 9 && inner == comma && v.tagAt(p.open-1) == noun:
		return title
	case p.words <= 3 && !closed:
		return fragment
	case closed || p.words > 12:
		return speech
	}
	return fragment
}
