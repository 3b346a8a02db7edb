package entity

// The short lists of words that single rules ask for, each one string that is searched for a word between spaces.
const (
	alsoFirstNames = " don shah major dean brother sister father prince "
	companyForms   = " inc incorporated corp corporation ltd limited co company plc ag sa gmbh llc nv se ab oyj spa pty bhd "

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

	saysSo     = " said says told added adds "
	answers    = " replied replies answered answers responded responds "
	beforeVerb = " has had also currently now previously once formerly then recently "
	afterVerb  = " also currently now previously once formerly as then been still appointed named elected re-elected " +
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
	// What lists of places are called by.
	placesOf = " districts cities towns villages provinces regions states countries islands neighborhoods neighbourhoods " +
		"suburbs areas counties boroughs municipalities townships republics prefectures settlements "
	countries = " country nation republic "
)
