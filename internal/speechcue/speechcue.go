// Package speechcue tells cues of speech and writing from those of thought, wish and appearance, for corpora that mark both:
// the evaluation counts them apart, and the training of quotes learns them as two.
package speechcue

import "strings"

// speechWords and speechStems are the cues of a report of speech or writing, as against one of thought, wish or
// appearance: whole words, and beginnings of words.
const (
	speechWords = " say says said saying tell tells told telling add adds added adding according accord accords " +
		"write writes wrote written writing ask asks asked asking note notes noted noting report reports reported reporting " +
		"state states stated stating statement statements stress stressed stresses stressing deny denies denied denying " +
		"reply replied replies replying joke joked jokes joking testimony urge urged urges urging call calls called calling " +
		"posts posted posting spoke "
	speechStems = "acknowledg accus admit advis affirm alleg announc argu assert brief caution chant claim comment " +
		"complain conced conclud condemn confirm contend continu criticis criticiz declar demand describ emphasi explain " +
		"inform insist interview maintain mention observ pledg prais predict promis propos question quot recall reckon " +
		"reiterat remark remind repeat respond reveal shout speak suggest testif tweet vow warn"
)

// IsSpeech reports whether a cue holds a word of speech or writing.
func IsSpeech(cue string) bool {
	cue = strings.ToLower(cue)
	for _, w := range strings.FieldsFunc(cue, func(r rune) bool { return !isWordByte(r) }) {
		if strings.Contains(speechWords, " "+w+" ") {
			return true
		}
		for stem := range strings.FieldsSeq(speechStems) {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return pointsOut(cue)
}

// pointsOut reports whether a cue in lower case holds "point out", "points out", "pointed out" or "pointing out".
func pointsOut(cue string) bool {
	for at := 0; ; {
		i := strings.Index(cue[at:], " out")
		if i < 0 {
			return false
		}
		before, after := cue[:at+i], cue[at+i+len(" out"):]
		at += i + 1
		if after != "" && isWordByte(rune(after[0])) {
			continue
		}
		verb := before[strings.LastIndexFunc(before, func(r rune) bool { return !isWordByte(r) })+1:]
		if strings.Contains(" point points pointed pointing ", " "+verb+" ") {
			return true
		}
	}
}

// isWordByte reports whether r is a letter or digit of ASCII, or a low line.
func isWordByte(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
}
