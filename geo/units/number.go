package units

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A number is an exact value: mant / den × 10^exp. Its denominator is 1 but for fractions. The zero number is no value.
type number struct {
	mant, den int64
	exp       int
}

// The bounds within which numbers are read: an int64 holds 18 digits, and nothing in the world is counted beyond 10^60.
const (
	maxDigits = 18
	maxExp    = 60
)

func whole(n int64) number          { return number{mant: n, den: 1} }
func ratio(n, d int64) number       { return number{mant: n, den: d} }
func (n number) times(k int) number { n.exp = min(n.exp+k, maxExp); return n }
func (n number) isInt() bool        { return n.den == 1 && n.exp >= 0 }

// rat returns n as a fraction.
func (n number) rat() *big.Rat {
	r := big.NewRat(n.mant, max(n.den, 1))
	if n.exp == 0 {
		return r
	}
	ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n.exp, -n.exp))), nil)
	if n.exp < 0 {
		return r.Quo(r, new(big.Rat).SetInt(ten))
	}
	return r.Mul(r, new(big.Rat).SetInt(ten))
}

// float returns the float64 nearest to n.
func (n number) float() float64 {
	if n.den != 1 {
		v, _ := n.rat().Float64()
		return v
	}
	var buf [32]byte
	b := strconv.AppendInt(buf[:0], n.mant, 10)
	b = strconv.AppendInt(append(b, 'e'), int64(n.exp), 10)
	v, _ := strconv.ParseFloat(string(b), 64)
	return v
}

// scaled returns n × m, and false where the parts grow too large.
func (n number) scaled(m number) (number, bool) {
	const most = 1 << 31
	if n.mant%m.den == 0 { // half of a dozen stays whole
		n.mant, m.den = n.mant/m.den, 1
	}
	if abs(n.mant) >= most && m.mant != 1 || n.den >= most || m.den >= most || abs(m.mant) >= most {
		return number{}, false
	}
	return number{n.mant * m.mant, n.den * m.den, min(n.exp+m.exp, maxExp)}, true
}

// plus returns n + m, and false where the parts grow too large.
func (n number) plus(m number) (number, bool) {
	n, okN := n.plain()
	m, okM := m.plain()
	if !okN || !okM {
		return number{}, false
	}
	if n.den == m.den {
		return number{n.mant + m.mant, n.den, 0}, true
	}
	return number{n.mant*m.den + m.mant*n.den, n.den * m.den, 0}, n.den*m.den < 1<<31
}

// plain returns n with exp 0, where its parts stay small enough to be multiplied.
func (n number) plain() (number, bool) {
	for ; n.exp > 0; n.exp-- {
		if abs(n.mant) >= 1<<52 {
			return n, false
		}
		n.mant *= 10
	}
	for ; n.exp < 0; n.exp++ {
		if n.den >= 1<<24 {
			return n, false
		}
		n.den *= 10
	}
	return n, n.den == 1 || abs(n.mant) < 1<<31 && n.den < 1<<31
}

func abs(n int64) int64 { return max(n, -n) }

// digits reads the number in digits at i: 1,200, 12,34,567, 2.5, .5. It returns its end, and false where the number has
// more digits than can be held.
func digits(text string, i int) (end int, n number, ok bool) {
	start := i
	n.den = 1
	count := 0
	for ; i < len(text); i++ {
		c := text[i]
		switch {
		case isDigit(c):
			if count++; count <= maxDigits {
				n.mant = n.mant*10 + int64(c-'0')
			}
			continue
		case c == ',' && i > start && grouped(text, i+1):
			continue
		}
		break
	}
	if i+1 < len(text) && text[i] == '.' && isDigit(text[i+1]) {
		for i++; i < len(text) && isDigit(text[i]); i++ {
			if count++; count <= maxDigits {
				n.mant = n.mant*10 + int64(text[i]-'0')
				n.exp--
			}
		}
	}
	return i, n, count <= maxDigits
}

// grouped reports whether a group of three digits, or of two before another group as in India, stands at i.
func grouped(text string, i int) bool {
	n := 0
	for n < 4 && i+n < len(text) && isDigit(text[i+n]) {
		n++
	}
	return n == 3 || n == 2 && i+2 < len(text) && text[i+2] == ','
}

// vulgar returns the value of a fraction that is one sign.
func vulgar(r rune) (number, bool) {
	const signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
	const values = "121323143415253545165617183858781910"
	i := strings.IndexRune(signs, r)
	if i < 0 {
		return number{}, false
	}
	k := utf8.RuneCountInString(signs[:i])
	if r == '⅒' {
		return ratio(1, 10), true
	}
	return ratio(int64(values[2*k]-'0'), int64(values[2*k+1]-'0')), true
}
