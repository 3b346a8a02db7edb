package nametag

// Votes of a document about what a word names.
type votes [Kinds]int16

const (
	fullName = 40 // what a full name of a person adds to the votes for its last word
	clear2   = 2
)

func (v *votes) add(kind int, n int32) {
	v[kind] = int16(min(int32(v[kind])+n, 30000))
}

func (v *votes) best() (kind int, n int16) {
	for k, x := range v {
		if x > n {
			kind, n = k, x
		}
	}
	return kind, n
}

// agree lets the names of a document settle those of one word: a word that is a name elsewhere, or the last of a person's
// full name, is one here too, and of the same kind.
func (d *Document) agree(names []Name, s *Scratch) []Name {
	for _, n := range names {
		weight := min(max(n.Margin/16, 1), 100)
		last := &d.words[n.To-1]
		switch {
		case n.To-n.From == 1:
			d.seen.at(last.low).votes.add(n.Kind, weight)
		case n.Kind == Person:
			d.seen.at(last.low).votes.add(n.Kind, weight+fullName)
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
			w := &d.words[i]
			if w.end-w.run != 1 || at < len(names) && names[at].From <= i && names[at].To-names[at].From > 1 {
				continue
			}
			e := d.seen.at(w.low)
			kind, n := e.votes.best()
			if at < len(names) && names[at].From == i {
				if own := e.votes[names[at].Kind]; kind != names[at].Kind && n > clear2*own && int32(n) > names[at].Margin/16 {
					names[at].Kind = kind
				}
			} else if n >= voteAdd && (i > d.start(k) || e.lower == 0) && e.lower == 0 {
				s.names = append(s.names, Name{i, i + 1, kind, 1})
			}
		}
	}
	return append(s.names, names[at:]...)
}

const voteAdd = 20
