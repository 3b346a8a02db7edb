package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The word lists that sentence ends are decided by. Each is one string, searched for a word between spaces.
const (
	// openers are words that seldom stand with a capital but at the beginning of a sentence.
	openers = " the a an this that these those it its he she they we i you his her their our my your there here in on at for from with without by to of as but and or nor so yet if when while where after before since during until although though because once however meanwhile also then now some many most all both each every no not what who why how which asked about according among another any despite even few following instead last later more earlier only other over several such thus under unlike was were is are do does did has have had can could will would should may might must "

	// speechVerbs are the verbs of speech tags.
	speechVerbs = " said says say asked asks ask added adds told tells wrote writes replied replies answered shouted shouts cried cries exclaimed wondered wonders yelled yells joked jokes quipped demanded demands insisted insists tweeted tweets recalled recalls explained explains screamed screams chanted continued responded responds laughed laughs declared whispered muttered thought thinks "

	particles = " of the and for de la del der van von al el bin ibn da dos du le di y e at in on to a an former "

	timeWords = " est edt cst cdt mst mdt pst pdt gmt bst utc cet et ct mt pt ist eastern central mountain pacific local monday tuesday wednesday thursday friday saturday sunday jan feb march april may june july aug sept oct nov dec january february august september october november december "
)

func listed(list, w string) bool {
	if len(w) > 16 {
		return false
	}
	var buf [20]byte
	key := append(buf[:0], ' ')
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		key = append(key, c)
	}
	key = append(key, ' ')
	return strings.Contains(list, string(key))
}

func isOpener(w string) bool     { return w != "" && listed(openers, w) }
func isSpeechVerb(w string) bool { return listed(speechVerbs, w) }
func isParticle(w string) bool   { return listed(particles, w) }
func isTimeWord(w string) bool   { return listed(timeWords, w) }

// isLower reports whether w begins with a small letter.
func isLower(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

// isOpening reports whether the mark w can open what follows: a quotation mark or a bracket.
func isOpening(w string) bool {
	switch w {
	case "“", "‘", "«", "‹", "„", "‚", "(", "[", "{", `"`, "'", "``", "”", "’", "''", "¿", "¡":
		return true
	}
	return false
}

// isQuoteMark reports whether w is a quotation mark of any style.
func isQuoteMark(w string) bool {
	switch w {
	case "“", "”", "‘", "’", "«", "»", "‹", "›", "„", "‚", `"`, "'", "``", "''":
		return true
	}
	return false
}

func isDash(w string) bool {
	switch w {
	case "-", "--", "---", "–", "—", "―", "_", "__":
		return true
	}
	return false
}

func isBullet(w string) bool {
	switch w {
	case "*", "·", "#":
		return true
	}
	return isListBullet(w)
}
