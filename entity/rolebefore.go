package entity

// rolesBefore finds what stands before a name: "Mr", "Foreign Minister", "the group's leader,".
func (b *builder) rolesBefore(n int) {
	d, m := b.d, &b.words[n]
	first := d.at[n].start
	k := first - 1
	if r, ok := b.shared(n); ok {
		b.roles = append(b.roles, r)
		return
	}
	for steps := 0; steps < 4 && d.same(k, first); steps++ {
		t := d.toks[k]
		c := t.class
		switch {
		case t.name >= 0:
			if !b.absorb(n, int(t.name)) {
				b.complementBefore(n, k)
			}
			return
		case c&honorific != 0 && c&capital != 0 && c&rank == 0:
			b.setTitle(n, k)
			k--
		case d.office(k, b.severalFollow(n)):
			p := d.phraseAt(k, true)
			if c&capital != 0 && c&rank != 0 && m.title == "" {
				b.setTitle(n, k)
			}
			b.addRole(p.start, k, p.end)
			b.before[n] = p.start
			k = p.start - 1
			if p.article >= 0 || p.owned {
				return
			}
			if !stacks(d.word(p.head)) {
				b.coordinated(n, k)
				return
			}
		case c&mark != 0 && hasWord(" , ( ", d.word(k)):
			b.apposedBefore(n, k)
			return
		default:
			b.complementBefore(n, k)
			return
		}
	}
}

// coordinated finds what stands before the role that ends with token k: ", " or "and" and another role.
func (b *builder) coordinated(n, k int) {
	d := b.d
	for d.same(k-1, k) {
		w := d.word(k)
		h := k - 1
		if !hasWord(" , and ", w) || !d.office(h, false) {
			break
		}
		p := d.phraseAt(h, true)
		if p.article >= 0 && p.start == h && w != "," {
			return
		}
		start := p.start
		if w == "," {
			start = b.from(p)
		}
		b.addRole(start, h, p.end)
		b.before[n] = b.from(p)
		if k = b.from(p) - 1; p.article >= 0 || p.owned {
			return
		}
	}
	if d.same(k, k+1) && hasWord(" , ", d.word(k)) {
		b.apposedBefore(n, k)
	}
}

// complementBefore finds a role whose complement stands right before name n and ends with token k: "Commissioner for
// Human Rights X", "Governor of Texas X".
func (b *builder) complementBefore(n, k int) {
	d := b.d
	for j := k; j > k-10 && d.same(j, k); j-- {
		t := d.toks[j]
		switch {
		case t.class&preposition != 0 && t.name < 0:
			h := j - 1
			if j == k || !d.same(h, k) || !d.office(h, false) || !completes(d.word(j), d.word(h), d.toks[h].class, false, false) {
				if hasWord(" of and for ", d.word(j)) && j < k {
					continue
				}
				return
			}
			p := d.phraseAt(h, true)
			b.addRole(p.start, h, k+1)
			b.before[n] = p.start
			return
		case t.name >= 0 && d.kind(j) == Person,
			t.class&(verb|auxiliary|mark|pronoun|relative) != 0 && t.name < 0 && t.class&capital == 0:
			return
		}
	}
}

// apposedBefore finds a role that ends with the comma right before name n: "The head of the mission, X, said".
func (b *builder) apposedBefore(n, comma int) {
	d := b.d
	end := d.at[n].end
	if d.is(end, comma, ^class(0)) && d.toks[end].class&(mark|possessive|verb|auxiliary|past|relative|preposition) == 0 {
		return
	}
	if d.is(comma-1, comma, ^class(0)) && d.toks[comma-1].name >= 0 && b.absorb(n, int(d.toks[comma-1].name)) {
		return
	}
	start, head := -1, -1
	for h := comma - 1; h > comma-2*reach && d.same(h, comma); h-- {
		t := d.toks[h]
		if t.name < 0 && t.class&mark != 0 && d.word(h) != "-" {
			break
		}
		if t.class&taken != 0 || !d.office(h, b.severalFollow(n)) ||
			h+1 != comma && d.complement(h, true) != comma || head >= 0 && !d.is(start-1, h, preposition) {
			continue
		}
		p := d.phraseAt(h, true)
		if p.article < 0 && !p.owned && !d.opens(p.start) && d.kind(p.start) == Unknown && head < 0 &&
			!d.is(p.start, h, determiner|quantity) && !d.is(p.start-1, h, verb|relative|conjunction) {
			continue
		}
		start, head = b.from(p), h
	}
	if head >= 0 {
		b.addRole(start, head, comma)
		b.before[n] = start
	}
}
