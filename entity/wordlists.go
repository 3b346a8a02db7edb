package entity

import "strings"

// The short lists of words that single rules ask for, each one string that is searched for a word between spaces.
const (
	surnameParticles = " al el bin ibn abu van von de der den del della da do dos das di du la le los las ter ten zu zum " +
		"zur bint ould st. "
	surnameSuffixes = " jr sr ii iii iv phd md mp "
	alsoFirstNames  = " don shah major dean brother sister father prince "
	companyForms    = " inc incorporated corp corporation ltd limited co company plc ag sa gmbh llc nv se ab oyj spa pty bhd "

	// Ranks and forms of address that another role may stand before: "Foreign Minister General X".
	stackingRanks = " general colonel captain lieutenant major sergeant admiral commodore brigadier marshal corporal private " +
		"mullah ayatollah sheikh sheik imam prince princess dr dr. doctor professor prof prof. judge justice rev rev. " +
		"reverend father gen gen. col col. capt capt. lt lt. maj maj. sgt sgt. rabbi bishop archbishop cardinal mufti " +
		"sir lord king queen sultan emir brigadier-general major-general lieutenant-general dictator "
	// What makes one rank with "general": "Attorney General".
	generals = " secretary attorney governor inspector director consul solicitor surgeon prosecutor auditor comptroller army "

	// Nouns that "to" may complete: "ambassador to Norway".
	takeTo = " ambassador ambassadors envoy envoys adviser advisers advisor aide aides assistant counsel heir successor " +
		"delegate delegates representative secretary emissary rival challenger witness witnesses party "

	saysSo      = " said says told added adds "
	answers     = " replied replies answered answers responded responds "
	formerWords = " former late one-time onetime erstwhile "
	actingWords = " acting interim caretaker "
	copulas     = " is was be been became becomes become remains remained serves served "
	leadsNow    = " heads chairs leads "
	ledOnce     = " headed led chaired founded co-founded runs commands commanded "
	beforeVerb  = " has had also currently now previously once formerly then recently "
	afterVerb   = " also currently now previously once formerly as then been still appointed named elected re-elected " +
		"reelected sworn-in "
	// Words that "as" and an office follow: "resigned as chairman".
	takeAs = " serve serves served serving resign resigns resigned resigning quit quits elected reelected re-elected named " +
		"names appointed appoints nominated nominates identified sworn stepped step steps ousted replaced replaces succeed " +
		"succeeded succeeds work works worked working job role post position term retired retire removed dismissed " +
		"inaugurated confirmed known "

	// Nouns that bodies of many kinds share, and that seldom stand for the one named last.
	seldomAgain = " team body website paper operator maker publisher outlet channel network "
	// Nouns that mean whoever there is.
	anybody = " people men women children persons "

	insurgents = " rebel militant insurgent guerrilla guerilla islamist separatist terrorist "
	// Bodies that are more often no bodies: they are entities where they act.
	seldomBodies = " campaign camp side order wing rally unit community service station industry movement house chamber " +
		"headquarters studio school chain mission operator carrier bench market channel portal front library "
	// What lists of places are called by.
	placesOf = " districts cities towns villages provinces regions states countries islands neighborhoods neighbourhoods " +
		"suburbs areas counties boroughs municipalities townships republics prefectures settlements "
	countries = " country nation republic "
)

// synonymLists holds nouns that texts use for the same people and bodies, between bars.
const synonymLists = "| army military | court tribunal | rebel insurgent guerrilla guerilla militant fighter | official authority | " +
	"firm company corporation business | scientist researcher expert | group organization organisation | poll survey | " +
	"report study audit | policeman officer | protester demonstrator | gunman attacker assailant | newspaper paper daily | " +
	"lawyer attorney | spokesman spokesperson | spokeswoman spokesperson |"

// synonyms returns the words that stand for the same as the noun head, between spaces, and "" where there are none.
func synonyms(head string) string {
	at, ok := findWord(synonymLists, head)
	if !ok {
		return ""
	}
	start := strings.LastIndexByte(synonymLists[:at], '|') + 1
	return synonymLists[start : at+strings.IndexByte(synonymLists[at:], '|')]
}

// generalNouns holds nouns that the text may go on to call a person by, each before the offices of those persons.
const generalNouns = "leader: president ruler premier minister chancellor king queen emir sultan chief head chairman dictator pope ayatollah \n" +
	"lawmaker: senator representative congressman congresswoman legislator mp member sen rep \n" +
	"diplomat: ambassador envoy minister secretary consul \n" +
	"envoy: ambassador diplomat representative mediator negotiator \n" +
	"pontiff: pope \n" +
	"cleric: ayatollah imam mullah mufti rabbi sheikh bishop archbishop cardinal priest patriarch pope \n" +
	"journalist: reporter correspondent editor columnist \n" +
	"officer: colonel captain major lieutenant sergeant inspector superintendent \n" +
	"monarch: king queen emperor sultan emir \n" +
	"official: minister secretary spokesman spokeswoman director commissioner ambassador envoy adviser advisor governor mayor undersecretary chief deputy "
