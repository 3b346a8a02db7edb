package quote

import (
	_ "embed"
	"strings"
)

// A frame is what follows a verb: what it is that somebody says.
type frame byte

const (
	frameThat    frame = 'h' // that …
	frameClause  frame = 'c' // a clause without that
	framePronoun frame = 'n' // a clause that begins with he, they, there
	frameVerb    frame = 'r' // a finite verb: "a crisis the ministry said was over"
	frameTo      frame = 't' // to and a verb
	frameGerund  frame = 'g' // a verb in -ing
	frameWh      frame = 'w' // whether, how, what …
	framePrep    frame = 'p' // of, for, about …
	frameObject  frame = 'o' // a noun phrase
	frameQuote   frame = 'q' // an opening mark
	frameColon   frame = ':'
	frameEnd     frame = 'e' // a comma, a stop, the end of the sentence
)

// cues.txt holds, in the order of bytes, a line for each verb that can report: its lemma; s where it reports speech or
// writing, o where it does and takes no clause, and t where it reports thought, wish or feeling; then each frame with how many in a hundred of its uses there
// report, and * with the same for all uses together.
//
//go:embed cues.txt
var cueTable string

// A cue is a verb that can report what somebody says.
type cue struct {
	line string // of cueTable
}

// speech reports whether the verb reports speech or writing, as against thought.
func (c cue) speech() bool {
	i := strings.IndexByte(c.line, ' ')
	return i >= 0 && c.line[i+1] != 't'
}

// object reports whether what the verb reports is no clause: "accused", "praised".
func (c cue) object() bool {
	i := strings.IndexByte(c.line, ' ')
	return i >= 0 && c.line[i+1] == 'o'
}

// lemma returns the verb's base form.
func (c cue) lemma() string { return c.line[:max(0, strings.IndexByte(c.line, ' '))] }

// score returns how many in a hundred uses of the verb in frame f report.
func (c cue) score(f frame) int {
	i := strings.IndexByte(c.line, ' ')
	all, found := 0, -1
	for i >= 0 && i+1 < len(c.line) {
		field := c.line[i+1:]
		next := strings.IndexByte(field, ' ')
		if next >= 0 {
			field = field[:next]
			i += 1 + next
		} else {
			i = -1
		}
		if len(field) < 2 {
			continue
		}
		n := 0
		for k := 1; k < len(field); k++ {
			n = n*10 + int(field[k]-'0')
		}
		if field[0] == '*' {
			all = n
		}
		if frame(field[0]) == f {
			found = n
		}
	}
	if found < 0 {
		return all
	}
	return found
}

// cueAt returns the cue whose line begins right before byte at of cueTable.
func cueAt(at int) cue {
	line := cueTable[at-1:]
	return cue{line[:strings.IndexByte(line, '\n')]}
}

// cueOf finds the verb whose form, in lower case, is w: where its line of cueTable begins, plus 1.
func cueOf(w string) (at int, ok bool) {
	if len(w) < 3 || len(w) > 20 {
		return 0, false
	}
	var buf [24]byte
	for k := range 5 {
		if l := lemma(buf[:0], w, k); l != nil {
			if at := cueLine(l); at > 0 {
				return at, true
			}
		}
	}
	return 0, false
}

// lemma appends to buf the k-th base form that the verb form w may have, and nil where there is none.
func lemma(buf []byte, w string, k int) []byte {
	if k == 0 {
		if b := irregular(w); b != "" {
			return append(buf, b...)
		}
		return append(buf, w...)
	}
	n := len(w)
	ed := strings.HasSuffix(w, "ed")
	ing := strings.HasSuffix(w, "ing")
	cut := 0
	switch {
	case ed:
		cut = n - 2
	case ing:
		cut = n - 3
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		cut = n - 1
	}
	if cut < 2 {
		return nil
	}
	switch k {
	case 1:
		if !ed && !ing && strings.HasSuffix(w, "es") && cut > 2 && strings.IndexByte("sxzho", w[cut-2]) >= 0 {
			return append(buf, w[:cut-1]...)
		}
		return append(append(buf, w[:cut]...), ending(ed || ing)...)
	case 2:
		return append(buf, w[:cut]...)
	case 3:
		if (ed || ing) && cut > 2 && w[cut-1] == w[cut-2] {
			return append(buf, w[:cut-1]...)
		}
	case 4:
		switch {
		case strings.HasSuffix(w, "ied"), strings.HasSuffix(w, "ies"):
			return append(append(buf, w[:n-3]...), 'y')
		}
	}
	return nil
}

func ending(e bool) string {
	if e {
		return "e"
	}
	return ""
}

// irregular returns the base of a verb form that no rule explains, or "".
func irregular(w string) string {
	switch w {
	case "said":
		return "say"
	case "told":
		return "tell"
	case "wrote", "written":
		return "write"
	case "spoke", "spoken":
		return "speak"
	case "thought":
		return "think"
	case "knew", "known":
		return "know"
	case "felt":
		return "feel"
	case "found":
		return "find"
	case "saw", "seen":
		return "see"
	case "heard":
		return "hear"
	case "held":
		return "hold"
	case "made":
		return "make"
	case "took", "taken":
		return "take"
	case "gave", "given":
		return "give"
	case "went", "gone":
		return "go"
	case "put":
		return "put"
	case "swore", "sworn":
		return "swear"
	case "sang", "sung":
		return "sing"
	case "read":
		return "read"
	case "shown":
		return "show"
	case "understood":
		return "understand"
	case "foresaw", "foreseen":
		return "foresee"
	case "forecast":
		return "forecast"
	case "forbade", "forbidden":
		return "forbid"
	case "sought":
		return "seek"
	case "meant":
		return "mean"
	}
	return ""
}
