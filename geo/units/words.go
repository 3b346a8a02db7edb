package units

// A wordClass tells what a word does in a spelled-out number.
type wordClass uint8

const (
	plainWord wordClass = iota
	ones                // one to nine, zero
	teens               // ten to nineteen
	tens                // twenty to ninety
	hundred
	magnitude   // thousand, million, lakh: the value is a power of ten
	dozen       // dozen
	half        // half: one of two parts
	part        // third, quarter, fifths: a number of parts, as the denominator of a fraction
	vague       // dozens, hundreds, millions
	indefinite  // a, an
	shortPower  // bn, mn, k: magnitudes only where glued to digits or said of money
	letterPower // m, b, t: magnitudes only of money
)

// number reports whether a word of class c can begin a number or go on with one.
func (c wordClass) number() bool { return c != plainWord && c < indefinite }

// pairs holds, for each first letter of the words of classify, which letters come second, a bit each.
var pairs = [26]uint32{
	0:         1 << ('n' - 'a'),
	'b' - 'a': 1<<('i'-'a') | 1<<('l'-'a') | 1<<('n'-'a'),
	'c' - 'a': 1 << ('r' - 'a'),
	'd' - 'a': 1 << ('o' - 'a'),
	'e' - 'a': 1<<('i'-'a') | 1<<('l'-'a'),
	'f' - 'a': 1<<('i'-'a') | 1<<('o'-'a'),
	'h' - 'a': 1<<0 | 1<<('u'-'a'),
	'l' - 'a': 1 << 0,
	'm' - 'a': 1<<('i'-'a') | 1<<('l'-'a') | 1<<('n'-'a'),
	'n' - 'a': 1 << ('i' - 'a'),
	'o' - 'a': 1 << ('n' - 'a'),
	'q' - 'a': 1 << ('u' - 'a'),
	's' - 'a': 1<<('c'-'a') | 1<<('e'-'a') | 1<<('i'-'a'),
	't' - 'a': 1<<('e'-'a') | 1<<('h'-'a') | 1<<('n'-'a') | 1<<('r'-'a') | 1<<('w'-'a'),
	'z' - 'a': 1 << ('e' - 'a'),
}

// mayNumber reports whether w begins like a word of classify: most words of a text do not.
func mayNumber(w string) bool {
	if len(w) < 2 {
		return true
	}
	first, second := w[0]|0x20-'a', w[1]|0x20-'a'
	return first < 26 && second < 26 && pairs[first]>>second&1 != 0 && (second != 'h'-'a' ||
		len(w) > 4) // most often "the", "that"
}

// classify returns what w does in a number, and its value.
func classify(w string) (wordClass, number) {
	if len(w) > 9 || len(w) == 0 || !mayNumber(w) {
		return plainWord, number{}
	}
	var buf [12]byte
	key := buf[:len(w)]
	for i := 0; i < len(w); i++ {
		key[i] = w[i] | 0x20
	}
	switch string(key) {
	case "a", "an":
		return indefinite, whole(1)
	case "zero":
		return ones, whole(0)
	case "one":
		return ones, whole(1)
	case "two":
		return ones, whole(2)
	case "three":
		return ones, whole(3)
	case "four":
		return ones, whole(4)
	case "five":
		return ones, whole(5)
	case "six":
		return ones, whole(6)
	case "seven":
		return ones, whole(7)
	case "eight":
		return ones, whole(8)
	case "nine":
		return ones, whole(9)
	case "ten":
		return teens, whole(10)
	case "eleven":
		return teens, whole(11)
	case "twelve":
		return teens, whole(12)
	case "thirteen":
		return teens, whole(13)
	case "fourteen":
		return teens, whole(14)
	case "fifteen":
		return teens, whole(15)
	case "sixteen":
		return teens, whole(16)
	case "seventeen":
		return teens, whole(17)
	case "eighteen":
		return teens, whole(18)
	case "nineteen":
		return teens, whole(19)
	case "twenty":
		return tens, whole(20)
	case "thirty":
		return tens, whole(30)
	case "forty", "fourty":
		return tens, whole(40)
	case "fifty":
		return tens, whole(50)
	case "sixty":
		return tens, whole(60)
	case "seventy":
		return tens, whole(70)
	case "eighty":
		return tens, whole(80)
	case "ninety":
		return tens, whole(90)
	case "hundred":
		return hundred, number{1, 1, 2}
	case "thousand":
		return magnitude, number{1, 1, 3}
	case "lakh", "lakhs":
		return magnitude, number{1, 1, 5}
	case "million":
		return magnitude, number{1, 1, 6}
	case "crore", "crores":
		return magnitude, number{1, 1, 7}
	case "billion":
		return magnitude, number{1, 1, 9}
	case "trillion":
		return magnitude, number{1, 1, 12}
	case "mn", "mln":
		return shortPower, number{1, 1, 6}
	case "bn", "bln":
		return shortPower, number{1, 1, 9}
	case "tn", "trn":
		return shortPower, number{1, 1, 12}
	case "k":
		return letterPower, number{1, 1, 3}
	case "m":
		return letterPower, number{1, 1, 6}
	case "b":
		return letterPower, number{1, 1, 9}
	case "t":
		return letterPower, number{1, 1, 12}
	case "dozen":
		return dozen, whole(12)
	case "half", "halves":
		return half, ratio(1, 2)
	case "third", "thirds":
		return part, ratio(1, 3)
	case "quarter", "quarters", "fourth", "fourths":
		return part, ratio(1, 4)
	case "fifth", "fifths":
		return part, ratio(1, 5)
	case "sixth", "sixths":
		return part, ratio(1, 6)
	case "seventh", "sevenths":
		return part, ratio(1, 7)
	case "eighth", "eighths":
		return part, ratio(1, 8)
	case "ninth", "ninths":
		return part, ratio(1, 9)
	case "tenth", "tenths":
		return part, ratio(1, 10)
	case "tens":
		return vague, number{1, 1, 1}
	case "dozens":
		return vague, whole(12)
	case "scores":
		return vague, whole(20)
	case "hundreds":
		return vague, number{1, 1, 2}
	case "thousands":
		return vague, number{1, 1, 3}
	case "millions":
		return vague, number{1, 1, 6}
	case "billions":
		return vague, number{1, 1, 9}
	case "trillions":
		return vague, number{1, 1, 12}
	}
	return plainWord, number{}
}
