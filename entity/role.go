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
		if k <= head {
			former, acting := tense(d.word(k))
			r.Former, r.Acting = r.Former || former, r.Acting || acting
		}
		d.toks[k].class |= taken
	}
	return r
}

// tense tells whether w, a word of a role, says that it is over or held for the time being.
func tense(w string) (former, acting bool) {
	var buf [16]byte
	switch string(lowered(buf[:0], w[:min(len(w), 10)])) {
	case "former", "late", "one-time", "onetime", "erstwhile":
		return true, false
	case "acting", "interim", "caretaker":
		return false, true
	}
	return len(w) > 3 && strings.EqualFold(w[:3], "ex-"), false
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
	return t.name < 0 && t.class&closed == 0 && (!d.opens(j) || t.class&(modifier|noun) != 0 || t.class == capital) &&
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
