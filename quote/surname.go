package quote

import (
	"strings"

	"github.com/newstext/newstext/entity"
)

// surname returns the person whose name ends with the last word of source r, where r is a name with or without a title that
// is no mention of anybody: "Mr Duale". It returns 0 where r is something else, and where there are two such persons.
func (x *extraction) surname(r run) entity.ID {
	v := &x.view
	if r.empty() || r.to-r.from > 4 {
		return 0
	}
	for k := r.from; k < r.to; k++ {
		if !v.toks[k].capital && v.word(k) != "." {
			return 0
		}
	}
	return x.persons()[v.word(r.to-1)]
}

// courtesies stand before the surname of a person.
const courtesies = " mr mrs ms miss mx dr mr. mrs. ms. dr. sir dame lady lord madam prof prof. "

// fuller returns the entity with a longer name that the person id, who is called by one word, must be, or id: the one
// person of several words whose name ends with that word, or begins with it, and is found before. With a courtesy before it the word is a
// person's whatever the recognizer took it for.
func (x *extraction) fuller(id entity.ID) entity.ID {
	e, ok := x.ents.Entity(id)
	if !ok || e.Plural || !named(&e) {
		return id
	}
	name := e.Name
	if w, rest, two := strings.Cut(name, " "); two && has(courtesies, lowered(w)) {
		name = rest
	} else if e.Kind != entity.Person && (e.Kind != entity.Place || x.persons()[lowered(name)+" "] == 0) {
		return id
	}
	if strings.Contains(name, " ") {
		return id
	}
	f, ok := x.ents.Entity(x.persons()[lowered(name)])
	if !ok || f.ID == id {
		f, ok = x.ents.Entity(x.persons()[lowered(name)+" "])
	}
	if !ok || f.ID > id || f.Gender != e.Gender && f.Gender != entity.UnknownGender && e.Gender != entity.UnknownGender {
		return id
	}
	return f.ID
}

// happenings begin the names of events that have a person's name in them.
const happenings = " hurricane storm tropical cyclone typhoon operation battle festival cup "

// persons returns the one entity that each last word of a name of several words belongs to, in lower case, among those that
// can be persons, each name of one word that is no such word, and with a space behind it each first word. 0 marks the words that
// several have.
func (x *extraction) persons() map[string]entity.ID {
	if x.surnames != nil {
		return x.surnames
	}
	x.surnames = make(map[string]entity.ID)
	for i := range x.ents {
		e := &x.ents[i]
		k := strings.LastIndexByte(e.Name, ' ')
		if k < 0 || !named(e) || !human(e) {
			continue
		}
		for _, w := range [2]string{lowered(e.Name[k+1:]), lowered(e.Name[:strings.IndexByte(e.Name, ' ')+1])} {
			if _, two := x.surnames[w]; two {
				x.surnames[w] = 0
				continue
			}
			x.surnames[w] = entity.ID(i + 1)
		}
	}
	for i := range x.ents {
		e := &x.ents[i]
		w := lowered(e.Name)
		if _, ok := x.surnames[w]; !ok && e.Kind == entity.Person && named(e) {
			x.surnames[w] = entity.ID(i + 1)
		}
	}
	return x.surnames
}

// named reports whether the text names e before it speaks of it otherwise.
func named(e *entity.Entity) bool { return len(e.Mentions) > 0 && e.Mentions[0].Form == entity.Name }

// human reports whether e can be one person: the kind of a name of several words that stands once in the text is uncertain.
func human(e *entity.Entity) bool {
	switch e.Kind {
	case entity.Person, entity.Unknown:
		return !e.Plural
	case entity.Event, entity.Other:
		k := strings.IndexByte(e.Name, ' ')
		return k > 0 && !has(happenings, lowered(e.Name[:k]))
	}
	return false
}
