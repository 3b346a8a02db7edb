package quote

import "strings"

// skipAside returns where what follows token i goes on after adverbs, times, places of speech and the like: "said on
// Monday in a statement that …", "said yesterday it …", "said, however, that …".
func (v *view) skipAside(i, hi int) int {
	for n := 0; i < hi && n < 12; n++ {
		k := v.aside(i, hi)
		if k == i {
			break
		}
		i = k
	}
	return i
}

// aside returns the end of the adverb, time or place of speech at token i, or i where there is none.
func (v *view) aside(i, hi int) int {
	if i >= hi || v.quoted(i) {
		return i
	}
	if k := v.time(i, hi); k > i {
		return k
	}
	w := v.word(i)
	switch {
	case has(" also again later earlier separately repeatedly recently publicly previously reportedly flatly bluntly simply once too today tonight out instead back ", w):
		if w == "out" || w == "back" || v.tagAt(i) == adverb {
			return i + 1
		}
	case v.tagAt(i) == preposition && has(" in during at on via through by from before after ", w):
		if k := v.medium(i, hi); k > i {
			return k
		}
		if k := v.place(i, hi); k > i {
			return k
		}
	case w == ",":
		// An aside between commas: ", however," or ", on Monday,".
		if k := v.aside(i+1, hi); k > i+1 && v.word(k) == "," {
			return k + 1
		}
		if v.word(i+2) == "," && has(" however though meanwhile therefore too ", v.word(i+1)) {
			return i + 3
		}
	}
	return i
}

// place returns the end of the prepositional phrase at token i where that or an opening mark follows it, or i: "said at
// the gates of the mine that …".
func (v *view) place(i, hi int) int {
	for k := i + 1; k < hi && k < i+12; k++ {
		switch t := v.tagAt(k); {
		case v.word(k) == "that" && k > i+1 && v.tagAt(k-1) != preposition:
			if v.clauseAhead(k+1, hi) {
				return k
			}
			return i
		case v.quoted(k):
			if v.toks[k].tag == mark && v.tagAt(k-1) != determiner && v.tagAt(k-1) != adjective && v.tagAt(k-1) != preposition {
				return k
			}
			return i
		case t == noun, t == proper, t == determiner, t == adjective, t == number, t == possessive, t == preposition:
		default:
			return i
		}
	}
	return i
}

// medium returns the end of a phrase that tells where or how something was said, or i: "in a statement", "at a news
// conference in Geneva", "on Twitter".
func (v *view) medium(i, hi int) int {
	head := -1
	for k := i + 1; k < hi && k < i+14; k++ {
		if v.quoted(k) {
			return i
		}
		if v.in(k, mediums) {
			head = k
		}
		t := v.tagAt(k)
		if t == noun || t == proper || t == determiner || t == adjective || t == number || t == possessive || t == gerund || t == participle {
			if t == determiner && head > 0 && head < k && v.tagAt(k-1) != preposition {
				return k
			}
			continue
		}
		if head < 0 {
			return i
		}
		if t == preposition && v.in(k, " with to in on at from of by for about after posted published ") || t == infinitive {
			// "with CNN", "in Geneva", "on Monday": goes on where a name or a noun follows and no clause.
			if e := v.nounPhrase(k+1, hi); e > k+1 && !startsVerb(v.tagAt(e)) {
				k = e - 1
				head = k
				continue
			}
		}
		return k
	}
	if head > 0 && head+1 == hi {
		return hi
	}
	if head > 0 {
		return head + 1
	}
	return i
}

// startsVerb reports whether tag t begins a finite verb group.
func startsVerb(t byte) bool {
	switch t {
	case finite, modal, formOfBe, formOfHave, formOfDo:
		return true
	}
	return false
}

// mediums are the nouns for what something is said in.
const mediums = " statement statements interview interviews conference briefing speech email e-mail emails letter tweet tweets twitter facebook post report " +
	"testimony hearing broadcast address remarks comments phone telephone note memo message video op-ed column article editorial release blog " +
	"words show program programme podcast court television tv radio rally debate meeting filing affidavit communique press appearance call instagram ceremony event gathering summit forum lunch dinner lecture sermon "

const (
	days   = " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun "
	months = " january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec "
)

// time returns the end of the time expression at token i, or i: "yesterday", "on Monday", "late last month", "in 2012",
// "earlier this week", "two days later".
func (v *view) time(i, hi int) int {
	if !v.timely(i) {
		return i
	}
	k := i
	if v.in(k, " on in late early since during by ") && k+1 < hi {
		k++
	}
	if v.in(k, " late early earlier later ") && k+1 < hi && (v.in(k+1, days) || v.in(k+1, " on this last that in yesterday today ")) {
		k++
		if v.in(k, " on in ") {
			k++
		}
	}
	switch {
	case k >= hi || v.quoted(k):
		return i
	case v.in(k, " yesterday today tonight tomorrow overnight "):
		k++
	case v.in(k, days) && (v.toks[k].capital):
		k++
		if v.in(k, " morning afternoon evening night ") {
			k++
		}
		if v.word(k) == "," && v.in(k+1, months) {
			k++
		}
		if v.in(k, months) {
			k = v.date(k, hi)
		}
	case v.in(k, months) && v.toks[k].capital && (k > i || v.tagAt(k+1) == number):
		k = v.date(k, hi)
	case v.in(k, " this last that the next ") && v.in(k+1, " week month year morning afternoon evening night weekend fall spring summer winter same day past ") && !v.toks[k+1].capital:
		k += 2
	case v.in(k, " last this next ") && (v.in(k+1, days) || v.in(k+1, months)):
		k += 2
	case k > i && v.tagAt(k) == number && v.year(k) && v.word(i) != "by":
		k++
	default:
		return i
	}
	return k
}

// timely reports whether token i can begin a time expression: asking that first saves a look into a dozen lists.
func (v *view) timely(i int) bool {
	switch v.word(i) {
	case "on", "in", "late", "early", "earlier", "later", "since", "during", "by", "the", "this", "that", "last", "next",
		"yesterday", "today", "tonight", "tomorrow", "overnight":
		return true
	}
	const calendar = "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun"
	w := v.word(i)
	return len(w) > 2 && v.toks[i].capital && strings.Contains(calendar, w[:3])
}

// date returns the end of the date whose month is token i: "Dec. 13, 2016".
func (v *view) date(i, hi int) int {
	k := i + 1
	if k < hi && v.tagAt(k) == number {
		k++
		if v.word(k) == "," && v.year(k+1) {
			k += 2
			if v.word(k) == "," {
				k++
			}
		}
	}
	return k
}

// year reports whether token i is a year of four digits.
func (v *view) year(i int) bool {
	w := v.word(i)
	return len(w) == 4 && (w[0] == '1' || w[0] == '2') && w[1] >= '0' && w[1] <= '9' && w[3] >= '0' && w[3] <= '9'
}
