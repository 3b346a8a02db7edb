package entity

import "strings"

// findRoles finds the title and the roles that the text gives the person of name n, before the name and after it.
func (b *builder) findRoles(n int) {
	d, m := b.d, &b.words[n]
	at := d.at[n]
	b.before[n] = at.start
	if at.end == 0 {
		return
	}
	if k := at.start - 1; m.kind != Person && !m.extra && d.is(k, at.start, honorific) && d.toks[k].class&(capital|rank) == capital {
		m.kind = Person
	}
	if m.kind != Person {
		return
	}
	start := len(b.roles)
	b.rolesBefore(n)
	b.rolesAfter(n)
	b.rolesAt[n] = tokens{start, len(b.roles)}
}

// rolesOf returns the roles that the text gives the person of name n beside the name.
func (b *builder) rolesOf(n int) []role { return b.roles[b.rolesAt[n].start:b.rolesAt[n].end] }

// addRole adds the role of the tokens from start to end, with its head, to the name whose roles are sought.
func (b *builder) addRole(start, head, end int) {
	b.roles = append(b.roles, b.newRole(start, head, end))
}

// newRole returns the role of the tokens from start to end, with its head, and takes them out of what names other people.
func (b *builder) newRole(start, head, end int) role {
	d := b.d
	r := role{Role: Role{Span: d.span(start, end)}, at: tokens{start, end}, head: head}
	for k := start; k < end; k++ {
		w := d.word(k)
		switch {
		case k <= head && (hasWord(formerWords, w) || len(w) > 3 && strings.EqualFold(w[:3], "ex-")):
			r.Former = true
		case k <= head && hasWord(actingWords, w):
			r.Acting = true
		}
		d.toks[k].class |= taken
	}
	return r
}

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

// absorb makes the name x, which ends right before name n, a role of it where it is an office that was taken for a name:
// "UN High Commissioner for Human Rights".
func (b *builder) absorb(n, x int) bool {
	h := b.officeIn(x)
	if h < 0 {
		return false
	}
	at := b.d.at[x]
	b.addRole(at.start, h, at.end)
	b.before[n] = at.start
	b.words[x].part = true
	return true
}

// officeIn returns the noun that makes name x an office rather than a body, or -1.
func (b *builder) officeIn(x int) int {
	d := b.d
	if k := b.words[x].kind; b.words[x].extra || k != Organization && k != Other {
		return -1
	}
	for h := d.at[x].end - 1; h >= d.at[x].start && h > d.at[x].end-reach; h-- {
		if c := d.toks[h].class; c&(person|rank) == 0 || c&plural != 0 || c&body != 0 {
			continue
		}
		if h == d.at[x].end-1 || d.toks[h+1].class&preposition != 0 {
			return h
		}
	}
	return -1
}

// setTitle makes the words from token k to the name n, or to the title already found, its title.
func (b *builder) setTitle(n, k int) {
	d, m := b.d, &b.words[n]
	if m.title == "" {
		m.title = strings.ToLower(d.word(k))
		m.tokens = tokens{k, k + 1}
		for j := k - 1; j > k-4 && d.toks[k].class&rank != 0 && d.titles(j, k); j-- {
			m.tokens.start = j
		}
	}
	b.before[n] = k
	b.d.toks[k].class |= taken
}

// titles reports whether token j belongs to the title that ends with the rank at k: "Foreign" in "Foreign Minister".
func (d *doc) titles(j, k int) bool {
	if !d.is(j, k, capital) {
		return false
	}
	t := d.toks[j]
	return t.name < 0 && t.class&closed == 0 && (!d.opens(j) || t.class&(modifier|noun) != 0) &&
		(t.class&person == 0 || stacks(d.word(j)) == stacks(d.word(k)))
}

// heads reports whether token k, right before a name, can be the head of what is said of it, and is not a verb.
func (d *doc) heads(k int) bool {
	c := d.toks[k].class
	if c&verb == 0 {
		return true
	}
	return c&capital != 0 && !d.opens(k) || d.is(k-1, k, modifier|determiner|possessive|capital) ||
		d.same(k-1, k) && d.toks[k-1].name >= 0
}

// office reports whether token k is the head of what can be a role, in the plural only where several allows it.
func (d *doc) office(k int, several bool) bool {
	t := d.toks[k]
	return t.name < 0 && t.class&(person|relation|rank) != 0 && (several || t.class&plural == 0) && d.heads(k)
}

// severalFollow reports whether n is the first of several names: "presidents X and Y".
func (b *builder) severalFollow(n int) bool {
	return n+1 < len(b.words) && b.words[n+1].kind == Person && b.joined(n, n+1)
}

// joined reports whether nothing but a comma or "and" stands between two names.
func (b *builder) joined(x, y int) bool {
	d := b.d
	i, j := d.at[x].end, d.at[y].start
	if j == 0 || j-i < 1 || j-i > 2 || !d.same(i-1, j) {
		return false
	}
	for ; i < j; i++ {
		if !hasWord(" , and & ", d.word(i)) {
			return false
		}
	}
	return true
}

// shared returns the role in the plural that name n shares with the name before it.
func (b *builder) shared(n int) (role, bool) {
	if n == 0 || len(b.rolesOf(n-1)) == 0 || !b.joined(n-1, n) {
		return role{}, false
	}
	r := b.rolesOf(n - 1)[0]
	return r, b.d.toks[r.head].class&plural != 0 && r.at.end <= b.d.at[n].start
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
