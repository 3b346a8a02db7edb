package entity

import "github.com/newstext/newstext/article"

// ahead is how many tokens behind a pronoun the name of its person may stand.
const ahead = 24

// namesAhead calls each with the names of persons that follow token i in its sentence, until it returns false.
func (b *builder) namesAhead(i int, each func(n int) bool) {
	d := b.d
	for j := i + 1; j < i+ahead && d.same(j, i); j++ {
		n := int(d.toks[j].name)
		if n < 0 {
			continue
		}
		j = max(j, d.at[n].end-1)
		if m := &b.words[n]; m.kind != Person || m.family || m.part || m.span.IsEmpty() {
			continue
		}
		if b.ids[n] < 0 {
			b.ids[n] = b.person(&b.words[n], b.titleGender(n))
		}
		if !each(n) {
			return
		}
	}
}

// nameAfter returns the first name of person id behind token i, in its sentence.
func (b *builder) nameAfter(i, id int) (name int, ok bool) {
	b.namesAhead(i, func(n int) bool {
		name, ok = n, b.ids[n] == id
		return !ok
	})
	return name, ok
}

// lookAhead adds how name n stands behind the pronoun at token i.
func (b *builder) lookAhead(v *view, i, n, k int) {
	d := b.d
	start := i
	verbs, opens := 0, 0
	for ; start > i-ahead && d.same(start-1, i); start-- {
		if d.finite(start - 1) {
			verbs = 1
		}
	}
	if d.edge(start, i) == edgePreposition || d.toks[start].tag == article.TagVBG || d.is(start, i, gerund) {
		opens = 1
	}
	commas, between := 0, 0
	for j := i + 1; j < d.at[n].start; j++ {
		if d.word(j) == "," {
			commas = min(commas+1, 2)
		}
		if d.finite(j) {
			between = 1
		}
	}
	v.add(fLater, ((k*2+opens)*2+verbs)*3+commas)
	v.add(fLaterFar, bucket(d.at[n].start-i, 4, 8, 14)*2+between)
	subject := 0
	if d.finite(d.at[n].end) && d.same(d.at[n].end, i) {
		subject = 1
	}
	nearest := false
	b.namesAhead(i, func(x int) bool {
		nearest = x == n
		return false
	})
	if nearest {
		subject += 2
	}
	v.add(fLaterSub, subject)
}
