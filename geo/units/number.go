package units

import (
	"math/big"
	"math/bits"
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
	const most = 1 << 53 // every whole number up to here is a float64, so that one division or product rounds right
	if p, q := n.mant, n.den; abs(p) <= most && q <= most && q > 0 {
		k := n.exp
		for ; k > 0 && abs(p) <= most/10; k-- {
			p *= 10
		}
		for ; k < 0 && q <= most/10; k++ {
			q *= 10
		}
		if k == 0 {
			return float64(p) / float64(q)
		}
	}
	if n.den > 1 {
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
	if n.mant == 0 || m.mant == 0 {
		return number{0, 1, 0}, true
	}
	g, h := gcd(abs(n.mant), m.den), gcd(abs(m.mant), n.den)
	n.mant, m.den, m.mant, n.den = n.mant/g, m.den/g, m.mant/h, n.den/h
	mant, ok1 := product64(n.mant, m.mant)
	den, ok2 := product64(n.den, m.den)
	return number{mant, den, min(n.exp+m.exp, maxExp)}, ok1 && ok2
}

func product64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(abs(a)), uint64(abs(b)))
	if hi != 0 || lo > 1<<62 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, 1)
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
