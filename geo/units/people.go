package units

import "strings"

// isPerson reports whether the noun w, as it stands in a text, counts people.
func isPerson(w string) bool {
	if i := strings.LastIndexByte(w, '-'); i > 0 && len(w)-i > 4 {
		w = w[i+1:]
	}
	if len(w) < 3 {
		return w == "MPs"
	}
	if personsWords.has(w) || peopleWords.has(w) {
		return true
	}
	for _, end := range [...]string{"men", "women", "people", "children", "ists"} {
		if strings.HasSuffix(w, end) && w != "lists" && w != "specimen" && w != "regimen" && w != "acumen" {
			return true
		}
	}
	if w[0] >= 'A' && w[0] <= 'Z' && len(w) > 4 { // Syrians, Japanese, Iraqis, Britons, Finns
		for _, end := range [...]string{"ans", "ese", "qis", "anis", "atis", "itis", "udis", "shis", "elis", "alis", "mis", "ons",
			"Turks", "Kurds", "Arabs", "Jews", "Finns", "Danes", "Swedes", "Poles", "Serbs", "Croats", "Greeks", "Czechs",
			"Thais", "Afghans", "Muslims", "Filipinos"} {
			if strings.HasSuffix(w, end) {
				return true
			}
		}
	}
	return false
}
