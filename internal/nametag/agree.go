package nametag

import "github.com/newstext/newstext/internal/lexicon"

// What the votes on a word weigh.
const (
	perVote  = 16  // of the margin of a name give one vote
	mostOf   = 100 // votes at most come from one name
	fullName = 40  // votes more come from a full name of a person for its last word
	addsName = 10  // votes make a name of a capitalized word that was none
	firstOf  = 15  // votes at most go from a longer name of an organization to its first word
)

// common are the classes of words with which names of organizations begin that do not stand for them.
const common = lexicon.Geo | lexicon.Demonym | lexicon.Function | lexicon.Title | lexicon.Calendar

// Votes tell for each kind how sure the names of a document are that a word is of that kind.
type votes [Kinds]int16

func (v *votes) add(kind int, n int32) { v[kind] = int16(min(int32(v[kind])+n, 30000)) }

// best returns the kind with most votes, the first of several.
func (v *votes) best() (kind int, n int16) {
	for k, x := range v {
		if x > n {
			kind, n = k, x
		}
	}
	return kind, n
}

// agree lets the names of a document settle those of one word: a word that is a name elsewhere, or the last of a person's
// full name, is one here too, and of the same kind. It may change names, and returns memory of s.
func (d *Document) agree(names []Name, s *Scratch) []Name {
	for _, n := range names {
		weight := min(max(n.Margin/perVote, 1), mostOf)
		last := d.seen.at(d.words[n.To-1].low)
		switch {
		case n.To-n.From == 1:
			last.votes.add(n.Kind, weight)
		case n.Kind == Person:
			last.votes.add(n.Kind, weight+fullName)
		case n.Kind == Organization:
			if w := &d.words[n.From]; w.form.capitalized() && w.class&common == 0 {
				d.seen.at(w.low).votes.add(n.Kind, min(weight, firstOf))
			}
		}
	}
	s.names = s.names[:0]
	at := 0
	for k, end := range d.ends {
		if d.modes[k] == shouted {
			continue
		}
		for i := d.start(k); i < int(end); i++ {
			for at < len(names) && names[at].To <= i {
				s.names = append(s.names, names[at])
				at++
			}
			inName := at < len(names) && names[at].From <= i
			if w := &d.words[i]; w.end-w.run != 1 || inName && names[at].To-names[at].From > 1 {
				continue
			}
			e := d.seen.at(d.words[i].low)
			kind, n := e.votes.best()
			switch {
			case inName && kind != names[at].Kind:
				if n > e.votes[names[at].Kind] && int32(n) > names[at].Margin/perVote {
					names[at].Kind = kind
				}
			case !inName && n >= addsName && e.lower == 0:
				s.names = append(s.names, Name{i, i + 1, kind, 1})
			}
		}
	}
	return append(s.names, names[at:]...)
}
