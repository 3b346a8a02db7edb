package entity

// synonyms returns the nouns that texts use for the same people or bodies as the noun head, itself among them, between
// spaces, and "" where there are none.
func synonyms(head string) string {
	switch head {
	case "army", "military":
		return " army military "
	case "court", "tribunal":
		return " court tribunal "
	case "rebel", "insurgent", "guerrilla", "guerilla", "militant", "fighter":
		return " rebel insurgent guerrilla guerilla militant fighter "
	case "official", "authority":
		return " official authority "
	case "firm", "company", "corporation", "business":
		return " firm company corporation business "
	case "scientist", "researcher", "expert":
		return " scientist researcher expert "
	case "group", "organization", "organisation":
		return " group organization organisation "
	case "poll", "survey":
		return " poll survey "
	case "report", "study", "audit":
		return " report study audit "
	case "policeman", "officer":
		return " policeman officer "
	case "protester", "demonstrator":
		return " protester demonstrator "
	case "gunman", "attacker", "assailant":
		return " gunman attacker assailant "
	case "newspaper", "paper", "daily":
		return " newspaper paper daily "
	case "lawyer", "attorney":
		return " lawyer attorney "
	case "spokesman", "spokesperson":
		return " spokesman spokesperson "
	case "spokeswoman":
		return " spokeswoman spokesperson "
	}
	return ""
}

// generalNouns returns the nouns that the text may go on to call the holder of an office by, "" where there are no more.
func generalNouns(office string) [3]string {
	switch office {
	case "president", "ruler", "premier", "chancellor", "head", "chairman", "dictator":
		return [3]string{"leader"}
	case "minister":
		return [3]string{"leader", "diplomat", "official"}
	case "chief":
		return [3]string{"leader", "official"}
	case "king", "queen", "emir", "sultan":
		return [3]string{"leader", "monarch"}
	case "emperor":
		return [3]string{"monarch"}
	case "pope":
		return [3]string{"leader", "pontiff", "cleric"}
	case "ayatollah":
		return [3]string{"leader", "cleric"}
	case "imam", "mullah", "mufti", "rabbi", "sheikh", "bishop", "archbishop", "cardinal", "priest", "patriarch":
		return [3]string{"cleric"}
	case "senator", "congressman", "congresswoman", "legislator", "mp", "member", "sen", "rep":
		return [3]string{"lawmaker"}
	case "representative":
		return [3]string{"lawmaker", "envoy"}
	case "ambassador":
		return [3]string{"diplomat", "envoy", "official"}
	case "envoy", "secretary":
		return [3]string{"diplomat", "official"}
	case "consul":
		return [3]string{"diplomat"}
	case "diplomat", "mediator", "negotiator":
		return [3]string{"envoy"}
	case "reporter", "correspondent", "editor", "columnist":
		return [3]string{"journalist"}
	case "colonel", "captain", "major", "lieutenant", "sergeant", "inspector", "superintendent":
		return [3]string{"officer"}
	case "spokesman", "spokeswoman", "director", "commissioner", "adviser", "advisor", "governor", "mayor", "undersecretary",
		"deputy":
		return [3]string{"official"}
	}
	return [3]string{}
}
