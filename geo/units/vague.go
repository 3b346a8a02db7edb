package units

import "github.com/newstext/newstext/article"

// vague appends the quantity without any bound that begins at atom i, "several villages", "a few hours", "a handful of men",
// and returns the atom after it.
func (f *finder) vague(i int) (int, bool) {
	k := i
	if f.in(k, " a an ") {
		k++
	}
	switch {
	case f.is(k, "several"), f.is(k, "few") && k > i:
		k++
	case f.is(k, "handful") && k > i && f.is(k+1, "of"):
		k += 2
	default:
		return i, false
	}
	q := Quantity{Vague: true, Approx: true, Unit: "count", Rule: "vague", Confidence: article.Medium}
	if u, end, ok := f.unit(k, exact(i, k, whole(2))); ok {
		q.Unit, q.Per = u.id, u.per
		k = end
	} else if end, ok := f.nounPhrase(k); ok {
		q.Of = f.text[f.atoms[k].span.Start:f.atoms[end-1].span.End]
		q.Head = headOf(q.Of)
		q.People = isPerson(q.Head)
		k = end
	} else {
		return i, false
	}
	if i < f.end {
		return i, false
	}
	if q.People {
		q.Role = f.role(&q, i, k)
	}
	q.Span = article.Span{Start: f.atoms[i].span.Start, End: f.atoms[k-1].span.End}
	f.out = append(f.out, q)
	f.end = k
	return k, true
}

// vagueWord reports whether w may begin what vague reads, or stand second in it.
func vagueWord(w string) bool {
	switch w {
	case "several", "Several", "few", "handful":
		return true
	}
	return false
}
