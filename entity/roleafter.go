package entity

// rolesAfter finds what stands after a name: ", spokesman for the UN office,", ", who is the mayor", "is a farmer".
func (b *builder) rolesAfter(n int) {
	d := b.d
	last := d.at[n].end - 1
	k := d.at[n].end
	if !d.same(k, last) {
		return
	}
	switch w := d.word(k); {
	case w == "," || w == "-" || w == "--" || w == "–" || w == "—" || w == "(":
		k++
		if d.is(k, last, numeral) && d.same(k+1, last) && d.word(k+1) == "," { // "X, 45, a farmer"
			k += 2
		}
		if d.same(k, last) && hasWord(" who ", d.word(k)) {
			b.predicate(n, k+1)
			return
		}
		b.apposedAfter(n, k)
	case hasWord(" a an ", w):
		b.apposedAfter(n, k)
	case hasWord(" who ", w):
		b.predicate(n, k+1)
	default:
		b.predicate(n, k)
	}
}

// apposedAfter finds a role that begins at token k, after the comma that follows name n.
func (b *builder) apposedAfter(n, k int) {
	d := b.d
	if d.same(k, k) && hasWord(" then now once formerly currently previously ", d.word(k)) {
		k++
	}
	if b.absorbAfter(k) {
		return
	}
	start, head, end, ok := b.nounPhrase(k)
	if !ok || d.toks[head].class&plural != 0 || d.toks[head].class&relation != 0 && d.toks[start].class&possessive != 0 {
		return
	}
	if d.same(end, head) {
		t := d.toks[end]
		if d.person(end) && t.name >= 0 { // it belongs to the next name
			return
		}
		if t.class&honorific != 0 && t.class&capital != 0 {
			return
		}
		if d.word(end) == "," && d.person(end+1) && d.same(end+1, head) && !b.closes(n, end) {
			return
		}
		if hasWord(" the a an ", d.word(start)) && hasWord(saysSo, d.word(end)) {
			return // "in X, the mayor said" is about somebody else
		}
		if start == head && end == head+1 && t.class&(verb|auxiliary) != 0 && d.toks[head].class&capital == 0 {
			return // "X, president said" is no apposition
		}
	}
	b.addRole(start, head, end)
}

// absorbAfter makes a role of the office at token k that was taken for a name: ", the UN High Commissioner for Refugees,".
func (b *builder) absorbAfter(k int) bool {
	d := b.d
	x := k
	if d.is(x, k, determiner) {
		x++
	}
	if !d.same(x, k) || d.toks[x].name < 0 || d.at[d.toks[x].name].start != x {
		return false
	}
	n := int(d.toks[x].name)
	end := d.at[n].end
	h := b.officeIn(n)
	if h < 0 || d.same(end, k) && d.toks[end].class&mark == 0 {
		return false
	}
	b.addRole(k, h, end)
	b.words[n].part = true
	return true
}

// closes reports whether the comma at k rather ends the apposition of name n than joins names in a list: the phrase before
// it has an article and the text does not go on with another comma.
func (b *builder) closes(n, k int) bool {
	next := b.d.toks[k+1].name
	return next >= 0 && b.d.is(b.d.at[next].end, k, verb|auxiliary|past)
}

// nounPhrase reads a noun phrase of a person from token k on and returns where it starts, its head and its end.
func (b *builder) nounPhrase(k int) (start, head, end int, ok bool) {
	d := b.d
	if !d.same(k, k) {
		return
	}
	start, head = k, -1
	if t := d.toks[k]; t.name < 0 && t.class&(modifier|noun) == 0 && t.class&(gerund|past|verb|mark|preposition|conjunction) != 0 {
		return
	}
	for j := k; j < k+reach && d.same(j, k); j++ {
		t := d.toks[j]
		if t.name >= 0 {
			if d.kind(j) == Person && !d.isPossessive(d.at[t.name].end) {
				break
			}
			if head >= 0 && !d.isPossessive(d.at[t.name].end) {
				break
			}
			j = d.at[t.name].end - 1
			continue
		}
		c := t.class
		switch {
		case c&(person|relation|rank) != 0 && (c&honorific == 0 || c&capital == 0):
			head = j
			continue
		case c&determiner != 0 && j > k, c&closed != 0 && c&(modifier|noun) == 0:
		case c&(verb|adverb|timeWord) != 0 && c&(modifier|noun) == 0 && j > k &&
			!(c&adverb != 0 && d.is(j+1, k, past|modifier|gerund)):
		case head >= 0 && c&(modifier|noun|possessive) == 0 && c&capital == 0:
		case head >= 0 && c&verb != 0 && c&capital == 0:
		default:
			if head >= 0 && d.isPossessive(j) {
				head = -1 // "the president's brother"
			}
			continue
		}
		break
	}
	if head < 0 {
		return
	}
	return start, head, d.complement(head, true), true
}

// predicate finds a role that a verb at token k gives name n: "is the mayor", "who heads the council", "became president".
func (b *builder) predicate(n, k int) {
	if start, head, end, ok := b.predicated(k, b.d.at[n].end-1); ok {
		b.addRole(start, head, end)
	}
}

// What a verb makes of what follows it.
const (
	noOffice = iota
	isOffice // the office of its subject: "is the mayor"
	leadsNow // the body that it leads: "heads the council"
	ledOnce  // the same after "who", else what was done once: "who founded the school"
)

// predicateOf returns what the verb w makes of what follows it.
func predicateOf(w string) int {
	var buf [16]byte
	switch string(lowered(buf[:0], w[:min(len(w), 11)])) {
	case "is", "was", "be", "been", "became", "becomes", "become", "remains", "remained", "serves", "served":
		return isOffice
	case "heads", "chairs", "leads":
		return leadsNow
	case "headed", "led", "chaired", "founded", "co-founded", "runs", "commands", "commanded":
		return ledOnce
	}
	return noOffice
}

// predicated returns the role that a verb at token k gives its subject, which ends with token last.
func (b *builder) predicated(k, last int) (start, head, end int, ok bool) {
	d := b.d
	if !d.same(k, last) || d.toks[k].name >= 0 {
		return
	}
	first := k
	for i := 0; i < 3 && d.same(k, last) && hasWord(beforeVerb, d.word(k)); i++ {
		k++
	}
	if !d.same(k, last) {
		return
	}
	switch predicateOf(d.word(k)) {
	case isOffice:
		k++
		for i := 0; i < 3 && d.same(k, last) && hasWord(afterVerb, d.word(k)); i++ {
			k++
		}
		if d.is(k, last, mark) {
			return
		}
		start, head, end, ok = b.nounPhrase(k)
		return start, head, end, ok && d.toks[head].class&plural == 0 && (!d.person(end) || !d.same(end, head))
	case ledOnce:
		if !d.relativeBefore(first) {
			return
		}
		fallthrough
	case leadsNow:
		if e := d.object(k+1, k); e > k+1 {
			return k, k, max(e, d.complement(e-1, false)), true
		}
	}
	return
}

// pronounRole finds what the text says that the person id, the pronoun at token i, is: "he is a farmer".
func (b *builder) pronounRole(id, i int) {
	if start, head, end, ok := b.predicated(i+1, i); ok {
		b.giveRole(id, start, head, end)
	}
}

// roleAs finds the role that "as" at token i gives the person whom the sentence spoke of last: "was named as head of the
// council".
func (b *builder) roleAs(i int) {
	d := b.d
	if b.recent.persons.n == 0 {
		return
	}
	id := int(b.recent.persons.ids[0])
	if e := &b.ents[id]; e.last != d.toks[i].sent || !e.named || e.plural {
		return
	}
	for j := i - 1; ; j-- {
		if j < i-8 || !d.same(j, i) {
			return
		}
		if hasWord(takeAs, d.word(j)) {
			break
		}
	}
	start, head, end, ok := b.nounPhrase(i + 1)
	if ok && d.toks[head].class&plural == 0 && d.toks[head].class&taken == 0 && (!d.person(end) || !d.same(end, head)) {
		b.giveRole(id, start, head, end)
	}
}

// giveRole adds a role that is stated away from any name of its person.
func (b *builder) giveRole(id, start, head, end int) {
	r := b.newRole(start, head, end)
	b.stated = append(b.stated, roleOf{r, id})
	b.knowRole(id, r)
}

// relativeBefore reports whether "who" stands right before token k.
func (d *doc) relativeBefore(k int) bool { return d.is(k-1, k, relative) }
