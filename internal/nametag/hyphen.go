package nametag

import "strings"

// What stands behind the hyphen of a word such as Iran-backed or Paris-based, other than participles in -ed.
const behind = " led born built held run made won owned grown fed hit torn style wide area era bound only linked type class" +
	" friendly speaking majority minority like free related leaning language bred loving sized flown proof funded allied ruled" +
	" listed aged plus watchers watcher turned strong level specific heavy dominant prone hosted sent" +
	" bashing backing inspired approved educated trained occupied controlled administered sponsored supported brokered "

// CutHyphen returns where the hyphen stands that parts a name from what is only said of it, as in Iran|-backed, or 0
// where word is whole.
func CutHyphen(word string) int {
	if len(word) < 5 { // shorter than "X-led"
		return 0
	}
	i := strings.LastIndexByte(word, '-')
	if i < 1 || i+3 > len(word) {
		return 0
	}
	tail := word[i+1:]
	for _, c := range []byte(tail) {
		if c < 'a' || c > 'z' {
			return 0
		}
	}
	if f, _ := formOf(word[:i]); !f.capitalized() {
		return 0
	}
	if len(tail) >= 5 && strings.HasSuffix(tail, "ed") && tail != "ahmed" && tail != "saeed" || isOne(behind, tail) {
		return i
	}
	return 0
}
