package units

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// The words that end what is counted, or never begin it.
const stops = " the a an this that these those each every any no all both some such his her its their our my your and or but nor so yet if when while where as than " +
	"who whom whose which what how why of in on at for from with without by to into onto over under above below after before during since until till between among against about around near through across along within outside inside behind beyond off out up down per via despite amid toward towards " +
	"is are was were be been being am has have had having do does did done will would shall should may might must can could cannot not n't never " +
	"he she it they we i you him them us me himself itself themselves there here then now ago later earlier away apart already also even just only still too very again once more less most least yesterday today tomorrow tonight " +
	"said say told tell added died came went took made got gave found left became began won lost scored including according because though although unless plus minus versus vs like unlike worth "

// Verbs that look like nouns in the plural; right after a number they are nouns.
const verbs = " says tells adds dies kills comes goes takes makes gets gives finds leaves becomes begins votes wins loses follows shows remains needs wants means seems appears looks plays works calls helps includes requires costs reports claims faces plans hopes earns lives "

// Nouns that are plural without -s, or the same in both numbers; the last are adjectives that stand for people.
const irregular = " people men women children police troops personnel staff cattle feet teeth mice geese sheep fish deer aircraft spacecraft warships helicopters crew offspring species series " +
	"folk clergy youth poor media criteria phenomena data gentlemen alumni lives wolves knives thieves wives loaves halves selves "

// Adjectives that stand for those they are said of, where no noun follows: "14 dead and 30 wounded".
const elliptical = " dead injured wounded missing hurt others homeless killed hospitalized hospitalised arrested unaccounted "

// People, where they are counted together: "46 women, men and children".
const persons = " people men women children boys girls babies infants civilians soldiers adults teenagers students pupils teachers doctors nurses workers migrants refugees police officers policemen passengers crew journalists villagers farmers prisoners militants rebels fighters troops patients elderly residents residents families husbands wives sons daughters "

// nounPhrase returns the end of the noun phrase that begins at atom k and is counted, with its head in the plural: "armed
// men", "Syrian refugees", "children, women and men".
func (f *finder) nounPhrase(k int) (end int, ok bool) {
	j := k
	for words := 0; words < 6 && f.kind(j) == word; words++ {
		if f.in(j, " and or ") && j > k && f.kind(j+1) == word && !f.in(j+1, stops) && f.kind(j+2) == word && f.plural(j+2) && !f.in(j+2, stops) &&
			!f.atoms[j+1].class.number() && !f.plural(j+1) { // pregnant and nursing women
			j++
		}
		if f.in(j, stops) && !f.hyphen(j+1) || f.atoms[j].class.number() || f.str(j)[0] == '\'' || strings.HasPrefix(f.str(j), "’") {
			break
		}
		compound := false
		for f.hyphen(j+1) && f.kind(j+2) == word { // short-range missiles
			j += 2
			compound = true
		}
		if compound && f.kind(j+1) == word && !f.in(j+1, stops) && (f.plural(j+1) || f.kind(j+2) == word && !f.in(j+2, stops) && f.plural(j+2)) { // plain-clothes officers
			j++
			continue
		}
		if j > k && f.in(j, verbs) {
			break
		}
		if f.plural(j) && !f.hyphen(j+1) {
			for f.kind(j+1) == word && f.plural(j+1) && !f.in(j+1, stops) && !f.in(j+1, verbs) && words < 6 && !f.in(j, elliptical) && f.capital(j) == f.capital(j+1) {
				j++
				words++
			}
			return f.together(j), true
		}
		j++
		if f.kind(j) == mark && f.is(j, ",") && words < 2 && f.kind(j+1) == word && !f.in(j+1, stops) && f.kind(j+2) == word && f.plural(j+2) && !f.in(j+2, stops) {
			j++ // young, armed men
		}
	}
	if f.in(k, elliptical) {
		return k + 1, true
	}
	return k, false
}

// together returns the end of what is counted with the head j: women and men after children.
func (f *finder) together(j int) int {
	end := j + 1
	if !f.in(j, persons) {
		return end
	}
	for k := end; k-end < 4; {
		comma := f.is(k, ",")
		if comma {
			k++
		}
		last := f.in(k, " and or ")
		if last {
			k++
		}
		if !comma && !last || !f.in(k, persons) {
			break
		}
		k++
		if last {
			for f.kind(k) == word && f.plural(k) && !f.in(k, stops) && !f.in(k, verbs) { // soldiers and police officers
				k++
			}
			return k
		}
	}
	return end
}

// plural reports whether atom j is a noun in the plural, by its form.
func (f *finder) plural(j int) bool {
	s := f.str(j)
	if len(s) < 3 {
		return false
	}
	if listed(irregular, s) {
		return true
	}
	switch {
	case strings.HasSuffix(s, "men"), strings.HasSuffix(s, "people"), strings.HasSuffix(s, "children"):
		return true
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), strings.HasSuffix(s, "is"), strings.HasSuffix(s, "'s"):
		return false
	case s == strings.ToUpper(s) && f.kind(j+1) == word:
		return false
	}
	return strings.HasSuffix(s, "s") && len(s) > 3
}

// count completes q, which has no unit, as a count of what follows, and returns false where it is none. *end is the
// atom after the number, and is moved behind what is counted.
func (f *finder) count(q *Quantity, x amount, h hedge, end *int) bool {
	q.Unit, q.Rule = "count", "count-noun"
	k := *end
	one := x.bare && !x.digits && x.low == whole(1)
	switch {
	case f.hyphen(k) && f.kind(k+1) == word && !f.atoms[k+1].class.number():
		if one || f.in(k+1, stops) || f.in(k+1, " way fold nil all time something strong sum tolerance step minded ") {
			if f.in(k+1, " strong ") {
				*end, q.Rule = k+2, "count-bare"
				return true
			}
			return false
		}
		*end, q.Of, q.Rule, q.Confidence = k+2, f.str(k+1), "count-hyphen", article.Medium
		return true
	case f.is(k, "of"):
		k++
		for f.in(k, " the its his her their our those these all my your ") {
			k++
		}
		if e, ok := f.nounPhrase(k); ok && (x.vague || x.fraction || k > *end+1) && !one {
			*end, q.Of = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
		} else if one {
			return false
		} else if e, ok := f.matter(k); ok {
			q.Of = f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
			q.Confidence = article.Medium
		} else {
			q.Confidence = article.Low
		}
		return true
	}
	if f.in(k, " more other additional extra further ") && f.counted(k+1) {
		k++
	}
	if e, ok := f.nounPhrase(k); ok && !one {
		*end, q.Of = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
		return true
	}
	if one {
		e := k
		for e < k+3 && f.kind(e) == word && !f.in(e, stops) && !f.capital(e) {
			e++
		}
		if h == (hedge{}) || e == k {
			return false
		}
		*end, q.Of, q.Confidence = e, f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End], article.Medium
		return true
	}
	q.Confidence, q.Rule = article.Low, "count-bare"
	if x.fraction || x.vague || !x.bare {
		q.Confidence = article.Medium
	}
	return true
}
