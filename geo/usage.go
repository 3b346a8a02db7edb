package geo

import (
	"strings"

	"github.com/newstext/newstext/internal/nation"
)

// readUsage tells names that stand for a government or a team from those that stand for the place: where the name does what
// only people do ("Moscow rejected"), has something done to it as they have ("accused Iran"), or is spoken of as a party
// ("its ally Russia", "talks with Cuba"). In a list, the last name tells for all: "France and Britain said".
func (x *resolution) readUsage() {
	for i := len(x.names) - 1; i >= 0; i-- {
		t := &x.names[i]
		if t.usage != Literal || t.group == 0 {
			continue
		}
		power := x.isPower(t)
		switch {
		case x.located(i):
		case i+1 < len(x.names) && x.names[i+1].chained && x.names[i+1].usage == Metonym && power:
			t.usage = Metonym
		case x.acts(t, power) || x.isParty(t, power):
			t.usage = Metonym
		}
	}
}

// located reports whether name i, or the list that it is an item of, stands after a word of place or direction: "in Syria and
// Jordan", "southern Mexico".
func (x *resolution) located(i int) bool {
	for k := i; k >= 0 && k > i-longestList; k-- {
		t := &x.names[k]
		if before, _ := x.before(t); locative(before) || hasWord(directions, before) {
			return true
		}
		if !t.chained {
			break
		}
	}
	return false
}

// longestList is how many names back the beginning of a list is looked for.
const longestList = 12

// isPower reports whether t is a country or the capital of one, whose name stands for its government more often than that of
// another place does.
func (x *resolution) isPower(t *toponym) bool {
	p := x.groups[t.group].place
	if p < 0 {
		return false
	}
	r := x.g.data.Place(p)
	if Kind(r.Kind) == Country {
		return true
	}
	n, ok := nation.ByCode(r.Country)
	return ok && Kind(r.Kind) == City && r.Population > 100_000 && sameKey(n.Capital, x.groups[t.group].key)
}

// before returns the word before t, "the" and "both" aside, and how many tokens before it stands; "" at the beginning.
func (x *resolution) before(t *toponym) (word string, back int) {
	for back = 1; back < 3; back++ {
		word = x.word(t, t.first-back)
		if word != "the" && word != "both" {
			break
		}
	}
	return word, back
}

// acts reports whether t is the subject of a verb of speaking or deciding; of a power any verb counts.
func (x *resolution) acts(t *toponym, power bool) bool {
	before, _ := x.before(t)
	next := x.word(t, t.last)
	if before == "with" && power && strings.HasSuffix(next, "ing") {
		return true // "with Moscow rejecting"
	}
	if before == "by" {
		return false
	}
	if strings.HasSuffix(next, "ly") || next == "also" {
		next = x.word(t, t.last+1)
	}
	switch {
	case hasWord(acting, next):
		return true
	case next == "," && x.actsAfterAside(t):
		return true
	case power && (next == "'s" || next == "’s"):
		return hasWord(deeds, x.word(t, t.last+1)) || hasWord(deeds, x.word(t, t.last+2))
	case !power:
		if hasWord(auxiliaries, next) {
			return hasWord(acting, x.word(t, t.last+1)) || hasWord(acting, x.word(t, t.last+2))
		}
		return false
	case len(next) > 4 && strings.HasSuffix(next, "ed"):
		return true
	case next == "is" || next == "are" || next == "was" || next == "were":
		w := x.word(t, t.last+1)
		if w == "not" || w == "also" || strings.HasSuffix(w, "ly") {
			w = x.word(t, t.last+2)
		}
		return strings.HasSuffix(w, "ing") || w == "to" || w == "ready" || w == "willing" || w == "committed" || w == "prepared" || w == "determined"
	}
	return hasWord(auxiliaries, next)
}

// actsAfterAside reports whether the verb comes after an aside: "Moscow, the government's main ally, rejected".
func (x *resolution) actsAfterAside(t *toponym) bool {
	switch x.word(t, t.last+1) {
	case "the", "a", "an", "which", "whose", "one", "its", "long", "already":
	default:
		return false
	}
	for k := t.last + 2; k < t.last+longestAside; k++ {
		if x.word(t, k) == "," {
			return hasWord(acting, x.word(t, k+1))
		}
	}
	return false
}

// longestAside is how many tokens after a name its verb is looked for.
const longestAside = 18

// isParty reports whether t is the object of a verb that takes people, or one side of a dealing.
func (x *resolution) isParty(t *toponym, power bool) bool {
	before, back := x.before(t)
	switch before {
	case "by":
		return hasWord(passives, x.word(t, t.first-back-1))
	case "ally", "allies", "foe", "rival", "neighbor", "neighbour", "backer":
		return true
	case "with", "against", "between":
		return power && hasWord(dealings, x.word(t, t.first-back-1))
	}
	switch x.word(t, t.last) {
	case "", ",", ".", ";", "of", "to", "for", "and", "or", "not", "over", "as", "that":
		return power && hasWord(addressing, before)
	}
	return false
}

// locative reports whether word stands before where something is.
func locative(word string) bool {
	switch word {
	case "in", "at", "near", "from", "to", "into", "across", "inside", "outside", "around", "throughout", "within", "toward", "towards",
		"via", "through", "off", "of", "neighboring", "neighbouring", "troubled", "occupied", "visit", "visited", "for", "on", "west", "east", "north", "south":
		return true
	}
	return false
}

// What governments and their people do, by the words that follow their names.
const (
	acting = " said says rejected rejects denied denies accused accuses announced announces warned warns demanded demands called calls agreed agrees " +
		"wants wanted insisted insists urged urges condemned condemns claimed claims vowed vows pledged pledges refused refuses argued argues " +
		"signed signs sent sends deployed deploys launched launches imposed imposes lifted lifts expelled expels recalled recalls banned bans " +
		"withdrew withdraws supports supported backs backed blames blamed sees saw hopes hoped fears feared believes believed considers considered " +
		"criticized criticised criticizes criticises protested protests responded responds replied retaliated retaliates threatened threatens " +
		"invaded invades annexed annexes recognized recognised recognizes recognises ratified ratifies opposes opposed welcomed welcomes " +
		"proposed proposes suspended suspends severed suspects suspected alleges alleged maintains maintained declined declines declared declares " +
		"decided decides expects expected plans planned offered offers promised promises provided provides bought buys sells sold beat beats defeated " +
		"won wins lost loses played plays faced faces acknowledged admits admitted asked asks seeks sought voted votes vetoed stopped halted " +
		"resumed ordered orders approved approves appealed appeals told tells summoned fired fires began begun intends intended helped helps fought " +
		"say accuse plan favor favour deny hope want agree oppose reject insist contends asserts gives pulls takes invited fined angered " +
		"conducted conducts tested tests joined joins accepted accepts "
	auxiliaries = " has had have will would is was were are did does do may might could can should must also "
	passives    = " backed supported led proposed brokered imposed condemned rejected sponsored funded financed accused signed armed trained mediated " +
		"organized organised controlled claimed occupied annexed attacked invaded launched supplied demanded drafted vetoed allied opposed recognized " +
		"recognised made said aided welcomed designated criticized criticised blacklisted "
	addressing = " accused accuse accuses accusing urged urge urges urging criticized criticised criticize blamed blame blames blaming condemned condemn " +
		"warned warn pressed pressing pressure persuade convince recognize recognise recognizes thanked told asked asking allow allowed allowing "
	deeds = " bid decision approval insistence refusal withdrawal claim claims demand demands offer proposal aspirations ambitions interference " +
		"support opposition criticism request response allegations accusations accusation intentions commitment threats threat failure efforts " +
		"effort stance rejection call calls plans plan warning vow promise pledge intervention invasion position "
	dealings = " talks war deal agreement ties relations tensions treaty negotiations negotiate alliance dispute conflict sanctions cooperation trade " +
		"allied accord pact summit peace friendship rapprochement standoff "
)

// hasWord reports whether list, words each within spaces, holds word.
func hasWord(list, word string) bool {
	if word == "" {
		return false
	}
	for rest := list; ; {
		i := strings.Index(rest, word)
		if i < 0 {
			return false
		}
		if i > 0 && rest[i-1] == ' ' && i+len(word) < len(rest) && rest[i+len(word)] == ' ' {
			return true
		}
		rest = rest[i+1:]
	}
}
