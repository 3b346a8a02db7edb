package entity

import "strings"

// isParticle reports whether the word w, in lower case, is the beginning of a surname rather than a name.
func isParticle(w string) bool {
	switch w {
	case "al", "el", "bin", "ibn", "abu", "van", "von", "de", "der", "den", "del", "della", "da", "do", "dos", "das", "di", "du",
		"la", "le", "los", "las", "ter", "ten", "zu", "zum", "zur", "bint", "ould", "st.":
		return true
	}
	return false
}

// isSuffix reports whether the word w, in lower case, follows a surname: "Jr."
func isSuffix(w string) bool {
	switch w {
	case "jr", "sr", "ii", "iii", "iv", "phd", "md", "mp":
		return true
	}
	return false
}

// surname returns the words of the surname of a person whose name has the given words, with its particles.
func surname(words []string) []string {
	end := len(words)
	for end > 1 && isSuffix(words[end-1]) {
		end--
	}
	start := max(0, end-1)
	for start > 0 && isParticle(words[start-1]) {
		start--
	}
	return words[start:end]
}

// compatible reports whether two persons' names of one surname can be one person's.
func compatible(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	sa, sb := surname(a), surname(b)
	if sa[len(sa)-1] != sb[len(sb)-1] {
		return false
	}
	ga, gb := given(a, sa), given(b, sb)
	if len(ga) == 0 || len(gb) == 0 {
		return true
	}
	if endsWith(gb, ga) {
		return true
	}
	if !alike(ga[0], gb[0]) {
		return false
	}
	// The middle names of the shorter stand in the longer.
	j := 1
	for _, w := range ga[1:] {
		for j < len(gb) && !alike(w, gb[j]) {
			j++
		}
		if j == len(gb) {
			return false
		}
		j++
	}
	return true
}

// given returns the words of name before its surname s.
func given(name, s []string) []string {
	for i := range name {
		if &name[i] == &s[0] {
			return name[:i]
		}
	}
	return nil
}

func endsWith(long, short []string) bool {
	if len(short) > len(long) {
		return false
	}
	for i, w := range short {
		if long[len(long)-len(short)+i] != w {
			return false
		}
	}
	return true
}

// alike reports whether two given names can be one: the same, an initial, or spelled apart in one letter ("Yuri", "Yury").
func alike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b:
		return true
	case len(a) == 0:
		return false
	case len(a) == 1:
		return a[0] == b[0]
	case len(a) < 4 || len(b)-len(a) > 2 || a[0] != b[0]:
		return false
	}
	if x, y := genderOf(a), genderOf(b); x != y && x != UnknownGender && y != UnknownGender {
		return false
	}
	return nearly(a, b) || len(consonants(a)) > 3 && consonants(a) == consonants(b)
}

// consonants returns w without vowels and doubled letters: what the spellings of an Arabic name have in common.
func consonants(w string) string {
	out := make([]byte, 0, 16)
	for i := 0; i < len(w) && len(out) < cap(out); i++ {
		if strings.IndexByte("aeiouy", w[i]) < 0 && (len(out) == 0 || out[len(out)-1] != w[i]) {
			out = append(out, w[i])
		}
	}
	return string(out)
}

// nearly reports whether a and b, which is not the shorter, differ in one letter at most.
func nearly(a, b string) bool {
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}
