package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// join puts finds together that are one speaker beyond doubt, in the order of the first of each:
//
//   - persons with the same given name and surname, unless their genders or middle names differ
//   - a person known by a surname, or with an initial, and a role, with the only full name that has the role too
//   - organizations, places and the rest with the same name; a short form in capitals is a name too, where an article
//     gives both
//
// Those without a name, "residents", stay apart from article to article.
func join(all []*found) [][]*found {
	var groups []*group
	byName := make(map[string][]*group) // by kind and name; of persons by given name and surname
	var short []*found
	put := func(f *found, keys ...string) {
		for _, k := range keys {
			for _, g := range byName[k] {
				if g.takes(f) {
					g.add(f)
					for _, k := range keys {
						if !slices.Contains(byName[k], g) {
							byName[k] = append(byName[k], g)
						}
					}
					return
				}
			}
		}
		g := newGroup(f)
		groups = append(groups, g)
		for _, k := range keys {
			byName[k] = append(byName[k], g)
		}
	}
	for _, f := range all {
		switch parts := words(f.name); {
		case !f.named:
			put(f)
		case f.kind != entity.Person:
			put(f, f.keys()...)
		case len(parts) < 2 || len(parts[0]) == 1:
			short = append(short, f)
		default:
			put(f, "person "+parts[0]+" "+parts[len(parts)-1])
		}
	}

	bySurname := make(map[string][]*group)
	for _, g := range groups {
		if f := g.all[0]; f.named && f.kind == entity.Person {
			w := words(f.name)
			bySurname[w[len(w)-1]] = append(bySurname[w[len(w)-1]], g)
		}
	}
	for _, f := range short {
		w := words(f.name)
		var fits []*group
		for _, g := range bySurname[last(w)] {
			if g.takes(f) && g.sharesRole(f) && (len(w) < 2 || strings.HasPrefix(words(g.all[0].name)[0], w[0])) {
				fits = append(fits, g)
			}
		}
		if len(fits) == 1 {
			fits[0].add(f)
		} else {
			groups = append(groups, newGroup(f))
		}
	}

	order := make(map[*found]int, len(all))
	for i, f := range all {
		order[f] = i
	}
	var out [][]*found
	for _, g := range groups {
		slices.SortFunc(g.all, func(a, b *found) int { return cmp.Compare(order[a], order[b]) })
		out = append(out, g.all)
	}
	slices.SortFunc(out, func(a, b []*found) int { return cmp.Compare(order[a[0]], order[b[0]]) })
	return out
}

// A group is one speaker.
type group struct {
	all      []*found
	articles map[int]bool
	gender   entity.Gender
	middle   []string            // the fullest of what stands between given name and surname
	roles    map[string][]string // the words of each
}

func newGroup(f *found) *group {
	g := &group{articles: make(map[int]bool), roles: make(map[string][]string)}
	g.add(f)
	return g
}

func (g *group) add(f *found) {
	g.all = append(g.all, f)
	g.articles[f.article] = true
	g.gender = cmp.Or(g.gender, f.gender)
	if m := middle(f.name); len(m) > len(g.middle) {
		g.middle = m
	}
	for _, r := range f.roles {
		g.roles[key(r)] = roleWords(r)
	}
}

// takes reports whether nothing speaks against f being of g: two kinds, two genders, two middle names, or an article
// with both, which the library would have joined.
func (g *group) takes(f *found) bool {
	return f.kind == g.all[0].kind && !g.articles[f.article] &&
		(f.gender == 0 || g.gender == 0 || f.gender == g.gender) &&
		(f.kind != entity.Person || agree(middle(f.name), g.middle))
}

// middle returns what stands between given name and surname.
func middle(name string) []string {
	if w := words(name); len(w) > 2 {
		return w[1 : len(w)-1]
	}
	return nil
}

// agree reports whether middle names are the same, so far as both are given: "m" and "manuel", but not "herbert" and
// "walker".
func agree(a, b []string) bool {
	for i := range min(len(a), len(b)) {
		if !strings.HasPrefix(a[i], b[i]) && !strings.HasPrefix(b[i], a[i]) {
			return false
		}
	}
	return true
}

// sharesRole reports whether f has a role that the articles give g too, in other words perhaps: of "the interior
// minister" and "Mozambique’s interior minister" one has all words of the other, of "the foreign minister" neither.
func (g *group) sharesRole(f *found) bool {
	for _, role := range f.roles {
		mine := roleWords(role)
		for _, theirs := range g.roles {
			if within(mine, theirs) || within(theirs, mine) {
				return true
			}
		}
	}
	return false
}

// within reports whether all words of a are among b, and a has some.
func within(a, b []string) bool {
	return len(a) > 0 && !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

// roleWords returns the words of a role that tell it from others. Titles tell nothing: there are many doctors.
func roleWords(role string) (out []string) {
	for _, w := range words(role) {
		const saysNothing = " the an of for in on at and to who which its his her their mr mrs ms dr prof sir "
		if len(w) > 1 && !strings.Contains(saysNothing, " "+w+" ") {
			out = append(out, strings.TrimSuffix(w, "s"))
		}
	}
	return out
}

// keys returns what f may be joined by, where it is no person: its name, and its short forms in capitals.
func (f *found) keys() []string {
	keys := map[string]bool{key(f.name): true}
	for _, n := range f.names {
		letters := strings.ReplaceAll(n, ".", "")
		if len(letters) > 1 && letters == strings.ToUpper(letters) && !strings.Contains(n, " ") {
			keys[key(n)] = true
		}
	}
	out := slices.Sorted(maps.Keys(keys))
	for i := range out {
		out[i] = f.kind.String() + " " + out[i]
	}
	return out
}

// key returns a name without what is written this way or that: capitals, marks on letters, full stops, "the".
func key(name string) string { return geo.Normalize(name) }

func words(name string) []string { return strings.Fields(strings.ReplaceAll(key(name), "’s", "")) }

func last(w []string) string {
	if len(w) == 0 {
		return ""
	}
	return w[len(w)-1]
}
