package units

import (
	"math"
	"strings"

	"github.com/newstext/newstext/article"
)

// keep appends the quantity of x, whose bounds are both given where it is an interval, and returns the atom after it.
func (f *finder) keep(x amount, interval bool) int {
	q := Quantity{Unit: x.unit.id, Per: x.per, Assumed: x.assumed, Approx: x.vague, Vague: x.vague, Confidence: article.High}
	low, high := &x.low, &x.high
	if x.open {
		high = nil
	}
	single := !interval && !x.vague
	h, start := f.before(x.start, isDuration(x.unit.id))
	if f.is(x.start-1, "over") && (f.in(x.start-2, " vote votes win victory lead ") || f.end > 0 && x.unit.id != "" &&
		!x.money && x.start-1-f.end <= 4 && x.start-1 >= f.end && !f.has(x.start-2, overWords)) {
		// 180 gigawatt-hours over 20 kilometers: along them, not more than them
		h, start = hedge{}, x.start
	}
	a, end := f.after(x.end)
	if x.unit.id == "" || end > x.end {
		h.add(a.bound, a.approx)
	} else {
		end = x.end
	}
	q.Approx = q.Approx || h.approx
	if single {
		switch h.bound {
		case more:
			high, q.LowOpen = nil, true
		case atLeast:
			high = nil
		case less:
			low, q.HighOpen = nil, true
		case atMost:
			low = nil
		}
	}
	if x.unit.id == "" {
		if !f.count(&q, x, h, &end) {
			return x.end
		}
	} else {
		q.Rule = ruleOf(x.unit)
		if k := end + 1; f.is(end, "of") && x.per == "" {
			if f.in(k, " the its his her their our those these ") {
				k++
			}
			e, ok := f.nounPhrase(k)
			if !ok {
				e, ok = f.matter(k)
			}
			if ok {
				q.Of = f.text[f.atoms[k].span.Start:f.atoms[e-1].span.End]
			}
		}
	}
	if x.assumed && x.money {
		s := x.start
		if x.numeral.start == s {
			s = x.end - 1
		}
		q.Unit = f.moneyFor(q.Unit, f.atoms[x.start].span.Start, f.kind(s) != word)
	}
	if start = max(start, f.end); start >= end {
		return max(end, x.end)
	}
	q.Span = article.Span{Start: f.atoms[start].span.Start, End: f.atoms[end-1].span.End}
	if end == len(f.atoms) && f.kind(end-1) == word && strings.HasSuffix(f.str(end-1), ".") { // ends the sentence
		q.Span.End--
		q.Of = strings.TrimSuffix(q.Of, ".")
	}
	q.Low, q.High = f.values(low, high)
	if q.Of != "" {
		q.Head = headOf(q.Of)
		q.People = isPerson(q.Head)
	}
	q.Change = f.change(&q, start, end)
	if q.Unit == "count" && (q.People || q.Of == "") {
		if q.Role = f.role(&q, start, end); q.Role != NoRole {
			q.People = true
		}
	}
	f.alternatives(&q, &x)
	if q.Assumed {
		q.Confidence = article.Medium
	}
	if !x.money && q.Unit != "count" {
		q.SI = f.toSI(q.Unit, low, high, q.Change == Up || q.Change == Down || f.is(start-1, "by"))
	}
	if n := len(f.out); n > 0 && start == f.end+1 && restates(&q, &f.out[n-1]) {
		switch last := f.out[n-1].SameAs; {
		case f.is(f.end, "("):
			q.SameAs = n
		case last > 0 && (f.is(f.end, ";") || f.is(f.end, ",")): // (£1.3bn; $1.6bn)
			q.SameAs = last
		}
	}
	if n := len(f.out); n > 0 {
		sharePercent(&f.out[n-1], &q, start-f.end)
	}
	if f.out == nil {
		f.out = make([]Quantity, 0, 8+min(len(f.text)/256, 56))
	}
	f.out = append(f.out, q)
	f.end = end
	return end
}

// sharePercent makes the bare end of a change a percentage where the other end is one, q with gap words after p: "to 3.4
// percent from 4.2", "from 52 to 54 percent".
func sharePercent(p, q *Quantity, gap int) {
	switch {
	case p.Unit == "percent" && q.Change == From && q.Rule == "count-bare" && gap <= 3:
		p = q
	case q.Unit == "percent" && q.Change == To && p.Change == From && p.Rule == "count-bare" && gap == 1:
	default:
		return
	}
	p.Unit, p.Rule, p.Confidence, p.Role, p.People, p.Alternatives = "percent", "percent", article.Medium, NoRole, false, nil
}

// restates reports whether q is the amount of p, before it, in another unit, as in "80 kilometres (50 miles)".
func restates(q, p *Quantity) bool {
	if q.Rule == "money" && p.Rule == "money" {
		return q.Unit != p.Unit
	}
	a, b := q.SI.Low, p.SI.Low
	if a == nil && b == nil {
		a, b = q.SI.High, p.SI.High
	}
	return a != nil && b != nil && q.Unit != p.Unit && q.SI.Unit == p.SI.Unit && math.Abs(*a-*b) <= math.Abs(*b)/8
}

// matter returns the end of the noun phrase at k that a measure is of: "rice", "jet fuel", "Ohio's population".
func (f *finder) matter(k int) (int, bool) {
	j := k
	for j < k+6 && f.kind(j) == word && !f.stop(j) && f.atoms[j].class == plainWord && (j == k ||
		!strings.HasSuffix(f.str(j), "ing")) {
		j++
	}
	if s := f.str(j - 1); j > k && (s == "'" || s == "’") {
		j--
	}
	return j, j > k && j < k+6 && !f.possessive(j) && !strings.HasPrefix(f.str(j-1), "'") &&
		!strings.HasPrefix(f.str(j-1), "’")
}

// isDuration reports whether the unit id is one of time.
func isDuration(id string) bool {
	switch id {
	case "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "night", "fortnight":
		return true
	}
	return false
}

// ruleOf returns the name of the rule that found an amount in u.
func ruleOf(u unit) string {
	switch {
	case u.money:
		return "money"
	case strings.HasSuffix(u.id, "-person"):
		return "age"
	case u.id == "percent", u.id == "percentage-point", u.id == "permyriad", u.id == "permille":
		return "percent"
	}
	return "measure"
}

// values returns the bounds as they are given to users. Each has memory of its own, so that one can be changed.
func (f *finder) values(low, high *number) (l, h *float64) {
	if low != nil {
		l = f.float(low.float())
	}
	switch {
	case high == nil:
	case low != nil && *low == *high:
		h = f.float(*l)
	default:
		h = f.float(high.float())
	}
	return l, h
}
