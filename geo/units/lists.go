package units

// A list is one of the long lists of words. A switch is searched faster than a string.
type list uint8

const (
	stopWords list = iota
	verbWords
	pluralWords
	personsWords
	peopleWords
	upWords
	downWords
	moveWords
	riseWords
	fallWords
	monthWords
	labelWords
	givingWords
	linkingWords
	overWords
	pairedWords
)

// has reports whether w is a word of l, whatever its case.
func (l list) has(w string) bool {
	if len(w) > 20 {
		return false
	}
	var buf [20]byte
	key := lower(buf[:0], w)
	switch l {
	case stopWords:
		return isStop(key)
	case verbWords:
		return isVerb(key)
	case pluralWords:
		return isPlural(key)
	case personsWords:
		return isPersons(key)
	case peopleWords:
		return isPeople(key)
	case upWords:
		return isUp(key)
	case downWords:
		return isDown(key)
	case moveWords:
		return isMove(key)
	case riseWords:
		return isRise(key)
	case fallWords:
		return isFall(key)
	case monthWords:
		return isMonth(key)
	case labelWords:
		return isLabel(key)
	case givingWords:
		return isGiving(key)
	case linkingWords:
		return isLinking(key)
	case overWords:
		return isBeforeOver(key)
	case pairedWords:
		return isPaired(key)
	}
	return false
}

// isStop reports whether w ends what is counted, or never begins it.
func isStop(w []byte) bool {
	switch string(w) {
	case "a", "about", "above", "according", "across", "added", "after", "again", "against", "ago", "all",
		"along", "already", "also", "although", "am", "amid", "among", "an", "and", "any", "apart", "are", "around",
		"as", "at", "away", "be", "became", "because", "been", "before", "began", "behind", "being", "below",
		"between", "beyond", "both", "but", "by", "came", "can", "cannot", "could", "despite", "did", "died", "do",
		"does", "done", "down", "during", "each", "earlier", "even", "every", "for", "found", "from", "gave", "got",
		"had", "has", "have", "having", "he", "her", "here", "him", "himself", "his", "how", "i", "if", "in",
		"including", "inside", "into", "is", "it", "its", "itself", "just", "later", "least", "left", "less", "like",
		"lost", "made", "may", "me", "might", "minus", "more", "most", "must", "my", "n't", "near", "never", "no",
		"nor", "not", "now", "of", "off", "on", "once", "only", "onto", "or", "our", "out", "outside", "over", "per",
		"plus", "said", "say", "scored", "shall", "she", "should", "since", "so", "some", "still", "such", "tell",
		"than", "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "this", "those",
		"though", "through", "till", "to", "today", "told", "tomorrow", "tonight", "too", "took", "toward",
		"towards", "under", "unless", "unlike", "until", "up", "us", "versus", "very", "via", "vs", "was", "we",
		"went", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with",
		"within", "without", "won", "worth", "would", "yesterday", "yet", "you", "your":
		return true
	}
	return false
}

// isVerb reports whether w is a verb that looks like a noun in the plural; right after a number it is a noun.
func isVerb(w []byte) bool {
	switch string(w) {
	case "adds", "appears", "approves", "backs", "becomes", "begins", "calls", "claims", "closes", "comes",
		"costs", "dies", "earns", "eyes", "faces", "finds", "follows", "gets", "gives", "goes", "helps", "hits",
		"hopes", "includes", "kills", "launches", "leaves", "lives", "looks", "loses", "makes", "means", "names",
		"needs", "opens", "plans", "plays", "rejects", "remains", "reports", "requires", "says", "seeks", "seems",
		"sets", "shows", "signs", "takes", "tells", "urges", "votes", "wants", "warns", "wins", "works":
		return true
	}
	return false
}

// isPlural reports whether w is plural without -s, or the same in both numbers, or an adjective that stands for people.
func isPlural(w []byte) bool {
	switch string(w) {
	case "aircraft", "alumni", "cattle", "children", "clergy", "crew", "criteria", "data", "deer", "feet", "fish",
		"folk", "geese", "gentlemen", "halves", "helicopters", "knives", "lives", "loaves", "media", "men", "mice",
		"offspring", "people", "personnel", "phenomena", "police", "poor", "selves", "series", "sheep", "spacecraft",
		"species", "staff", "teeth", "thieves", "troops", "warships", "wives", "wolves", "women", "youth":
		return true
	}
	return false
}

// isPersons reports whether w names people that are counted together: "46 women, men and children".
func isPersons(w []byte) bool {
	switch string(w) {
	case "adults", "babies", "boys", "children", "civilians", "crew", "daughters", "doctors", "elderly",
		"families", "farmers", "fighters", "girls", "husbands", "infants", "journalists", "men", "migrants",
		"militants", "nurses", "officers", "passengers", "patients", "people", "police", "policemen", "prisoners",
		"pupils", "rebels", "refugees", "residents", "soldiers", "sons", "students", "teachers", "teenagers",
		"troops", "villagers", "wives", "women", "workers":
		return true
	}
	return false
}

// isPeople reports whether w is a noun for people in the plural, beside those that isPerson knows by their endings and those of isPersons.
func isPeople(w []byte) bool {
	switch string(w) {
	case "academics", "activists", "actors", "adults", "advisers", "advisors", "agents", "aides", "airmen",
		"ambassadors", "analysts", "applicants", "artists", "assailants", "astronauts", "asylum-seekers", "athletes",
		"attackers", "attendees", "authors", "babies", "bikers", "billionaires", "bishops", "bloggers", "bodies",
		"bombers", "borrowers", "boys", "brothers", "campaigners", "candidates", "captives", "cardinals",
		"casualties", "children", "citizens", "civilians", "clerics", "clients", "climbers", "coaches", "colleagues",
		"colonels", "commanders", "commandos", "commuters", "conscripts", "consumers", "convicts", "corpses",
		"correspondents", "councillors", "councilors", "couples", "crew", "crewmembers", "criminals", "customers",
		"cyclists", "dancers", "daughters", "dead", "deaths", "defendants", "delegates", "demonstrators", "deputies",
		"detainees", "diplomats", "directors", "divers", "doctors", "donors", "drivers", "economists", "editors",
		"elders", "emigrants", "employees", "employers", "engineers", "envoys", "evacuees", "executives",
		"expatriates", "experts", "extremists", "faithful", "families", "fans", "farmers", "fatalities", "fathers",
		"fighters", "firefighters", "fishermen", "folk", "foreigners", "friends", "generals", "girls", "governors",
		"graduates", "grandchildren", "growers", "guards", "guerrillas", "guests", "gunmen", "heroes", "hikers",
		"homeless", "homeowners", "hostages", "households", "hurt", "husbands", "imams", "immigrants", "infants",
		"inhabitants", "injured", "inmates", "insurgents", "investors", "jihadists", "jobseekers", "journalists",
		"judges", "jurors", "kids", "laborers", "labourers", "landlords", "lawmakers", "lawyers", "leaders",
		"legislators", "listeners", "lives", "locals", "managers", "marchers", "marines", "mayors", "medics",
		"member", "members", "mercenaries", "migrants", "militants", "militiamen", "millionaires", "miners",
		"ministers", "missing", "monitors", "monks", "mothers", "motorists", "mourners", "mps", "musicians",
		"nationals", "natives", "neighbors", "neighbours", "newborns", "nomads", "nuns", "nurses", "observers",
		"officers", "officials", "opponents", "orphans", "others", "owners", "paramedics", "paratroopers", "parents",
		"participants", "partners", "passengers", "pastors", "patients", "peacekeepers", "pedestrians", "pensioners",
		"people", "person", "personnel", "persons", "photographers", "physicians", "pilgrims", "pilots", "players",
		"police", "politicians", "poor", "presidents", "priests", "prisoners", "professors", "prosecutors",
		"protesters", "protestors", "pupils", "readers", "rebels", "recruits", "refugees", "relatives", "reporters",
		"rescuers", "researchers", "reservists", "residents", "respondents", "responders", "retirees", "returnees",
		"riders", "robbers", "runners", "sailors", "savers", "scholars", "scientists", "senators", "settlers",
		"shareholders", "shopkeepers", "shoppers", "siblings", "singers", "sisters", "skiers", "smugglers",
		"soldiers", "sons", "spectators", "spies", "staff", "students", "subscribers", "supporters", "surgeons",
		"survivors", "suspects", "swimmers", "taxpayers", "teachers", "teenagers", "teens", "tenants", "thieves",
		"toddlers", "tourists", "traders", "traffickers", "travelers", "travellers", "triplets", "troops", "twins",
		"unemployed", "users", "vendors", "veterans", "victims", "viewers", "villagers", "visitors", "volunteers",
		"voters", "widows", "witnesses", "wives", "workers", "worshipers", "worshippers", "wounded", "writers",
		"youth", "youths":
		return true
	}
	return false
}

// isUp reports whether w says that something rises.
func isUp(w []byte) bool {
	switch string(w) {
	case "added", "advance", "advanced", "appreciated", "boost", "boosted", "climb", "climbed", "climbing",
		"climbs", "expand", "expanded", "expansion", "gain", "gained", "gaining", "gains", "grew", "grow", "growing",
		"grown", "grows", "growth", "hike", "hiked", "improved", "improvement", "increase", "increased",
		"increases", "increasing", "jump", "jumped", "jumping", "jumps", "leap", "leapt", "raise", "raised",
		"raises", "raising", "rallied", "rally", "rebound", "rebounded", "rise", "risen", "rises", "rising", "rose",
		"soar", "soared", "soaring", "spike", "spiked", "surge", "surged", "surging", "swelled", "up", "upped":
		return true
	}
	return false
}

// isDown reports whether w says that something falls.
func isDown(w []byte) bool {
	switch string(w) {
	case "contracted", "contraction", "cut", "cuts", "cutting", "decline", "declined", "declines", "declining",
		"decrease", "decreased", "decreases", "decreasing", "depreciated", "dip", "dipped", "down", "drop",
		"dropped", "dropping", "drops", "ease", "eased", "fall", "fallen", "falling", "falls", "fell", "halved",
		"lose", "loses", "losing", "lost", "lowered", "lowering", "plunge", "plunged", "plunging", "reduce",
		"reduced", "reducing", "reduction", "retreated", "sank", "shed", "shedding", "sheds", "shrank", "shrink",
		"shrunk", "sink", "slash", "slashed", "slid", "slide", "sliding", "slip", "slipped", "slipping", "slump",
		"slumped", "tumble", "tumbled", "tumbling", "weakened":
		return true
	}
	return false
}

// isMove reports whether w says that something changes.
func isMove(w []byte) bool {
	switch string(w) {
	case "adjusted", "change", "changed", "changes", "go", "goes", "move", "moved", "revised", "went":
		return true
	}
	return false
}

// isRise reports whether w is a noun for a rise.
func isRise(w []byte) bool {
	switch string(w) {
	case "boost", "climb", "expansion", "gain", "growth", "hike", "improvement", "increase", "jump", "raise",
		"rally", "rebound", "rise", "spike", "surge", "upswing":
		return true
	}
	return false
}

// isFall reports whether w is a noun for a fall.
func isFall(w []byte) bool {
	switch string(w) {
	case "contraction", "cut", "cuts", "decline", "decrease", "dip", "downturn", "drop", "fall", "plunge",
		"reduction", "slide", "slump", "tumble":
		return true
	}
	return false
}

// isMonth reports whether w is a month.
func isMonth(w []byte) bool {
	switch string(w) {
	case "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july",
		"jun", "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september":
		return true
	}
	return false
}

// isLabel reports whether w numbers what stands after it: page 3, Flight 370.
func isLabel(w []byte) bool {
	switch string(w) {
	case "act", "amendment", "amendments", "annex", "apartment", "appendix", "area", "article", "articles",
		"battalion", "block", "box", "brigade", "building", "bus", "camp", "category", "channel", "chapter",
		"chapters", "class", "clause", "division", "docket", "episode", "exit", "exits", "fig", "figure", "file",
		"flight", "flights", "form", "gate", "grade", "grades", "highway", "interstate", "issue", "item", "items",
		"lane", "level", "levels", "line", "lines", "lot", "marker", "markers", "magnitude", "model", "no", "nos", "number", "numbers",
		"page", "pages", "para", "paragraph", "part", "phase", "phases", "pier", "platform", "precinct", "prop",
		"proposition", "protocol", "psalm", "question", "regiment", "region", "resolution", "room", "rooms", "round",
		"route", "routes", "rule", "rules", "runway", "schedule", "season", "section", "sections", "sector", "size",
		"stage", "step", "suite", "table", "terminal", "tier", "title", "top", "track", "type", "unit", "verse",
		"version", "volume", "ward", "zone":
		return true
	}
	return false
}

// isGiving reports whether w is a verb with two objects: "sent Ukraine 31 tanks".
func isGiving(w []byte) bool {
	switch string(w) {
	case "award", "awarded", "cost", "costs", "gave", "give", "given", "gives", "grant", "granted", "hand",
		"handed", "lend", "lends", "lent", "offer", "offered", "offers", "owe", "owed", "owes", "paid", "pay",
		"pays", "promise", "promised", "sell", "sells", "send", "sends", "sent", "sold":
		return true
	}
	return false
}

// isLinking reports whether w may stand between those counted and what befell them.
func isLinking(w []byte) bool {
	switch string(w) {
	case "all", "also", "and", "are", "be", "been", "being", "believed", "both", "confirmed", "declared",
		"feared", "had", "has", "have", "is", "later", "left", "listed", "more", "others", "presumed", "remain",
		"remained", "remains", "reported", "reportedly", "still", "was", "went", "were":
		return true
	}
	return false
}

// isBeforeOver reports whether w is a word after which "over two years" means more than two years, and not during them.
func isBeforeOver(w []byte) bool {
	switch string(w) {
	case "after", "are", "at", "be", "been", "by", "for", "is", "just", "lasted", "lasting", "of", "slightly",
		"spanning", "spans", "spent", "taken", "took", "wait", "waited", "waiting", "waits", "was", "well", "were",
		"with":
		return true
	}
	return false
}

// isPaired reports whether w is the first of two words that name a unit.
func isPaired(w []byte) bool {
	switch string(w) {
	case "acre", "astronomical", "basis", "deg", "degree", "degrees", "fl", "fluid", "gigawatt", "imperial", "kilowatt", "light", "megawatt",
		"metric", "nautical", "per", "percent", "percentage", "short", "terawatt", "troy", "watt":
		return true
	}
	return false
}
