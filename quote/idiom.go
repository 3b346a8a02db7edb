package quote

import "strings"

// Some verbs that report say other things with what cannot speak, or with a thing that cannot be said: a blast claims lives, a
// striker claims a win, a maker recalls its cars. Newspapers differ in how often: what was learned from has few of them.

// dropIdioms leaves out the findings of verbs that report nothing where they stand.
func (x *extraction) dropIdioms() {
	kept := x.found[:0]
	for i := range x.found {
		if f := &x.found[i]; !x.idiom(f) {
			kept = append(kept, *f)
		}
	}
	x.found = kept
}

// idiom reports whether the cue of f is a verb in a sense that reports nothing.
func (x *extraction) idiom(f *finding) bool {
	v := &x.view
	if f.direct || f.cue.empty() || f.rule == refused || len(f.parts) != 1 {
		return false
	}
	content := f.parts[0]
	lemma := ""
	for i := f.cue.from; i < f.cue.to && lemma == ""; i++ {
		if c, ok := v.verb(i); ok {
			lemma = c.lemma()
		}
	}
	if lemma == "" || v.quoted(content.from) || content.from < f.cue.to || x.verbIn(content.from, content.to) {
		return false
	}
	if x.lifeless(f.source) {
		return true
	}
	things := idioms(lemma)
	if things == "" {
		return false
	}
	last := ""
	for i := content.from; i < content.to && i < content.from+far && v.tagAt(i) != preposition && v.tagAt(i) != comma; i++ {
		if isNominal(v.tagAt(i)) || v.tagAt(i) == base { // "a 2-1 win"
			last = v.word(i)
		}
	}
	return last != "" && has(things, last)
}

// idioms returns the things that stand after a verb where it reports nothing, "" for most verbs.
func idioms(lemma string) string {
	switch lemma {
	case "call":
		return " ambulance witness witnesses doctor plumber mother father wife husband player players number "
	case "claim":
		return " life lives win wins title titles medal medals gold silver bronze crown seat seats point points place wicket wickets "
	case "recall":
		return " car cars vehicle vehicles truck trucks product products ambassador ambassadors envoy envoys player players striker " +
			"midfielder defender unit units "
	case "concede":
		return " goal goals penalty penalties run runs point points corner corners free-kick territory ground "
	case "declare":
		return " asset assets dividend dividends income innings "
	case "order":
		return " coffee tea food meal meals drink drinks beer jets planes aircraft ships tanks doses copies "
	}
	return ""
}

// lifeless reports whether source r is a thing that neither speaks nor is written: "the blast", "clouds".
func (x *extraction) lifeless(r run) bool {
	v := &x.view
	if r.empty() || len(x.names) == 0 || x.whoseForm(r) != 1 {
		return false // without entities nothing tells
	}
	h := v.head(r)
	if h.empty() {
		return false
	}
	word := v.word(h.to - 1)
	if v.tagAt(h.to-1) != noun || v.toks[h.to-1].capital || strings.HasSuffix(word, "ers") || strings.HasSuffix(word, "ors") {
		return false
	}
	return !has(speaking, word) && !has(speaking, strings.TrimSuffix(word, "s"))
}

// speaking are words for people, bodies and what is written, shown or decided, of whom no entity may have been made; they can be plurals.
const speaking = " accord account act ad address administration advertisement affidavit agency agenda agreement aide alliance ally amendment analysis " +
	"analyst announcement anybody anyone appeal arm army article assessment association audit author average ban banner battalion bill blog " +
	"board bodies body book boss brigade broadcast brochure brother budget bulletin bureau business cabinet call campaign candidate captain " +
	"caption card cast center centre chain champion chant chart charter chief child children city clan class clause club coach coalition code " +
	"colleague column command comment commission committee communique communiqué community companion company complaint congregation congress " +
	"consortium constitution consulate contract contractor contribution corporation council country couple court cover crew critic crowd data " +
	"daughter day deal decision declaration decree delegation department district doctor document documentary draft driver duo edict " +
	"editorial elder email embassy employee enemy essay establishment estimate everybody everyone evidence exchange executive exhibition " +
	"expert faction family fan farmer father federation figure file film finding firm flyer footage force forecast foundation friend front " +
	"fund gang giant government governor graffiti graph group guard guideline half head headline hospital hotel household husband image imam " +
	"impostor index indicator indictment industry infantry inquiry inscription institute institution interview investigation invitation item " +
	"judge judgment jury kid king kingdom lab label laboratory law lawsuit lawyer leader leaflet league left legislation letter list magazine " +
	"majority maker man management manifesto many map market mayor measure media member memo memoir memorandum men message militia ministry " +
	"minority mission mob monitor month most mother motion movement movie nation navy neighbor neighborhood neighbour network news newspaper " +
	"nobody none note notice novel number nurse office official one operator opposition order organization outlet owner page pamphlet panel " +
	"paper paragraph parent parish parliament partner party peasant people percent person petition photo photograph picture pilot placard " +
	"plan platform play player poem policy poll population post poster power president press priest prince princess producer program " +
	"programme project projection proposal prosecution province provision public publication queen question reading rebel record recording " +
	"referendum regime regiment region regulator release report representative request research resident resolution result review right rival " +
	"rule ruling school score secretary section senate senator series sermon service show side sides sign sister site slogan society soldier " +
	"some son song source speech sponsor spouse squad staff state statement station statistics story striker student study subpoena suit " +
	"summary summons supplier supporter survey tape teacher team teen television territory test testimony text theory ticket today town " +
	"transcript treasury treaty tribe tribunal trio troop troupe tweet union unit university verdict version victim video village voice " +
	"warning warrant watchdog website week wife will wing witness woman women word work year youth "
