package geo

import (
	"strings"

	"github.com/newstext/newstext/article"
)

// Coordinates written in the text are places: "36°12′N 37°9′E", "36.2021° N, 37.1343° E", and two plain numbers where they
// have four decimals or more, or three between brackets, or a word for coordinates before them.

// addCoordinates adds the coordinates in the text.
func (x *resolution) addCoordinates() {
	text := x.a.Text
	for at := 0; ; { // signs for degrees
		i := strings.Index(text[at:], "°")
		if i < 0 {
			break
		}
		i += at
		at = i + len("°")
		start := numberBefore(text, i)
		if start == i {
			continue
		}
		lat, n, ok := angle(text[start:], "NnSs", 90)
		if !ok {
			continue
		}
		next := start + n
		if apart := separator(text[next:]); apart > 0 || isLetter(text[next-1]) {
			next += apart
		} else {
			continue
		}
		lon, m, ok := angle(text[next:], "EeWw", 180)
		if !ok {
			continue
		}
		at = next + m
		x.addPoint(start, at, point{lat, lon})
	}
	for at := 0; ; { // plain numbers
		i := strings.IndexByte(text[at:], '.')
		if i < 0 {
			break
		}
		i += at
		at = i + 1
		start := numberBefore(text, i)
		if start == i {
			continue
		}
		lat, decimals, n := decimal(text[start:], 90)
		if n == 0 || start+n >= len(text) || text[start+n] != ',' {
			continue
		}
		next := start + n + 1
		if next < len(text) && text[next] == ' ' {
			next++
		}
		lon, more, m := decimal(text[next:], 180)
		end := next + m
		if m == 0 || end < len(text) && (isDigit(text[end]) || text[end] == '%' || text[end] == ',' && end+1 < len(text) && isDigit(text[end+1])) {
			continue
		}
		bracketed := start > 0 && text[start-1] == '(' && end < len(text) && text[end] == ')'
		switch least := min(decimals, more); {
		case least >= 4, least == 3 && bracketed, least > 0 && announced(text[max(0, start-40):start]):
			x.addPoint(start, end, point{lat, lon})
			at = end
		}
	}
}

// addPoint adds the coordinates at [start, end), unless a name is there.
func (x *resolution) addPoint(start, end int, p point) {
	x.names = append(x.names, toponym{span: article.Span{Start: start, End: end}, usage: Literal, coordinates: true, point: p})
}

// announced reports whether the words before a pair of numbers say that they are coordinates.
func announced(before string) bool {
	for _, word := range []string{"oordinates", "atitude", "GPS", "position"} {
		if strings.Contains(before, word) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// longestNumber is the length of the longest number of degrees.
const longestNumber = 12

// numberBefore returns where the number that ends at i begins, with its sign; i where there is none.
func numberBefore(text string, i int) int {
	k := i
	for k > 0 && i-k < longestNumber && (isDigit(text[k-1]) || text[k-1] == '.' && k < i && isDigit(text[k])) {
		k--
	}
	switch {
	case k == i || k > 0 && (isDigit(text[k-1]) || text[k-1] == '.' || text[k-1] == ',' && k > 1 && isDigit(text[k-2])):
		return i
	case k > 0 && text[k-1] == '-':
		return k - 1
	case strings.HasSuffix(text[:k], "−"):
		return k - len("−")
	}
	return k
}

// decimal reads a number of degrees at the beginning of s, as ten-thousandths, with how many decimals and bytes it has; 0
// bytes where there is none, or it is above most.
func decimal(s string, most int) (v, decimals, n int) {
	negative := false
	if rest, ok := strings.CutPrefix(s, "−"); ok {
		negative, n = true, len(s)-len(rest)
	} else if strings.HasPrefix(s, "-") {
		negative, n = true, 1
	}
	first, whole := n, 0
	for n < len(s) && isDigit(s[n]) && n < first+4 {
		whole = whole*10 + int(s[n]-'0')
		n++
	}
	if n == first || whole > most {
		return 0, 0, 0
	}
	v = whole * 10_000
	if n+1 < len(s) && s[n] == '.' && isDigit(s[n+1]) {
		n++
		for part := 1000; n < len(s) && isDigit(s[n]) && decimals < longestNumber; n++ {
			v += part * int(s[n]-'0')
			part /= 10
			decimals++
		}
	}
	if v > most*10_000 {
		return 0, 0, 0
	}
	if negative {
		v = -v
	}
	return v, decimals, n
}

// angle reads an angle at the beginning of s with the letter of its direction, one of letters: "36°12′N", "37° 9' 30\" E". Without
// a letter it has a sign for degrees at least and, maybe, a minus.
func angle(s, letters string, most int) (v, n int, ok bool) {
	v, _, n = decimal(s, most)
	if n == 0 || !strings.HasPrefix(s[n:], "°") {
		return 0, 0, false
	}
	n += len("°")
	negative := v < 0 || s[0] == '-'
	v = max(v, -v)
	for i, marks := range [][]string{{"′", "’", "'"}, {"″", "”", "\"", "''", "’’"}} {
		k := n
		if k < len(s) && s[k] == ' ' {
			k++
		}
		part, _, m := decimal(s[min(k, len(s)):], 59)
		if m == 0 || part < 0 {
			break
		}
		found := false
		for _, mark := range marks {
			if strings.HasPrefix(s[k+m:], mark) {
				n, found = k+m+len(mark), true
				break
			}
		}
		if !found {
			break
		}
		v += part / [...]int{60, 3600}[i]
	}
	k := n
	if k < len(s) && s[k] == ' ' {
		k++
	}
	if k < len(s) && strings.IndexByte(letters, s[k]) >= 0 && (k+1 == len(s) || !isLetter(s[k+1])) {
		n = k + 1
		negative = negative || strings.IndexByte("SsWw", s[k]) >= 0
	} else if k < len(s) && strings.IndexByte("NnSsEeWwCF", s[k]) >= 0 {
		return 0, 0, false // of the other kind, or a temperature
	}
	if v > most*10_000 {
		return 0, 0, false
	}
	if negative {
		v = -v
	}
	return v, n, true
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// separator returns the length of what stands between two coordinates.
func separator(s string) int {
	n := 0
	for n < len(s) && n < 2 && (s[n] == ' ' || s[n] == ',') {
		n++
	}
	if strings.HasPrefix(s[n:], "and ") {
		n += 4
	}
	return n
}
