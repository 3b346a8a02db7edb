package geo

import "strings"

// A compass is a direction in sixteenths of a circle, clockwise from north.
type compass int

const (
	center compass = 16 // the middle of a place
	none   compass = 17 // no direction
)

// sines holds the sine of every sixteenth of a circle, in thousandths.
var sines = [...]int64{0, 383, 707, 924, 1000, 924, 707, 383, 0, -383, -707, -924, -1000, -924, -707, -383}

// vector returns how far north and east lies what is by one in a direction, in thousandths.
func (c compass) vector() (north, east int64) {
	if c >= center {
		return 0, 0
	}
	return sines[(c+4)%16], sines[c]
}

// direction reads the words for a direction that end with token i of t's sentence, and returns how many they are: "west",
// "north-west", "south western". It returns 0 where there are none.
func (x *resolution) direction(t *toponym, i int) (c compass, n int) {
	last, ok := compassOf(x.word(t, i))
	if !ok {
		return none, 0
	}
	if first, ok := compassOf(x.word(t, i-1)); ok && first%8 == 0 && last%8 == 4 {
		return between16(first, last), 2
	}
	return last, 1
}

// compassOf returns the direction of a word in lower case.
func compassOf(word string) (compass, bool) {
	word = strings.TrimSuffix(word, "ern")
	word = strings.TrimSuffix(word, "ward")
	switch word {
	case "central":
		return center, true
	case "north":
		return 0, true
	case "east":
		return 4, true
	case "south":
		return 8, true
	case "west":
		return 12, true
	}
	if first, rest, ok := strings.Cut(word, "-"); ok && len(rest) > 7 { // "south-southwest"
		a, ok := compassOf(first)
		b, ok2 := compassOf(rest)
		if !ok || !ok2 || a >= center || b%4 != 2 {
			return none, false
		}
		if a == 0 && b == 14 {
			return 15, true
		}
		return (a + b) / 2, true
	}
	if len(word) < 9 || len(word) > 10 {
		return none, false
	}
	first, second := word[:5], strings.TrimPrefix(word[5:], "-")
	a, ok := compassOf(first)
	b, ok2 := compassOf(second)
	if !ok || !ok2 || a%8 != 0 || b%8 != 4 {
		return none, false
	}
	return between16(a, b), true
}

// between16 returns the direction between north or south and east or west.
func between16(a, b compass) compass {
	switch {
	case a == 0 && b == 4:
		return 2
	case a == 0:
		return 14
	case b == 4:
		return 6
	}
	return 10
}

// distance reads the distance that ends with token i of t's sentence, in meters, and returns how many tokens it is: "40 km",
// "25 miles (40 kilometers)", "10km". It returns 0 where there is none.
func (x *resolution) distance(t *toponym, i int) (meters, n int) {
	k := i
	if x.word(t, k) == ")" { // the same in other units
		for k--; k >= 0 && k > i-6 && x.word(t, k) != "("; k-- {
		}
		if x.word(t, k) != "(" {
			return 0, 0
		}
		k--
	}
	if k < 0 {
		return 0, 0
	}
	unit := unitMeters(x.word(t, k))
	if k > 0 && unit == 1609 && x.word(t, k-1) == "nautical" {
		unit = 1852
		k--
	}
	if unit == 0 {
		value, letters := leadingNumber(x.word(t, k))
		if unit = unitMeters(letters); unit == 0 || value == 0 {
			return 0, 0
		}
		return value * unit / 100, i - k + 1
	}
	value, rest := leadingNumber(x.word(t, k-1))
	if value == 0 || rest != "" {
		if value = smallNumber(x.word(t, k-1)); value == 0 {
			return 0, 0
		}
	}
	return value * unit / 100, i - k + 2
}

// unitMeters returns the length of a unit, in meters, 0 for a word that is none.
func unitMeters(word string) int {
	switch word {
	case "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "km.":
		return 1000
	case "mile", "miles", "mi":
		return 1609
	case "m", "meters", "metres", "meter", "metre", "yards":
		return 1
	case "nm":
		return 1852
	}
	return 0
}

// leadingNumber returns the number that word begins with, in hundredths, at most 20,000 units; and what follows it.
func leadingNumber(word string) (hundredths int, rest string) {
	i, v, decimals := 0, 0, -1
	for ; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			if decimals < 2 {
				if v = v*10 + int(c-'0'); decimals >= 0 {
					decimals++
				}
			}
			if v > 2_000_000 {
				return 0, word
			}
			continue
		case c == ',' && decimals < 0 && i > 0:
			continue
		case c == '.' && decimals < 0 && i > 0:
			decimals = 0
			continue
		}
		break
	}
	for decimals = max(decimals, 0); decimals < 2; decimals++ {
		v *= 10
	}
	if v > 2_000_000 {
		return 0, word
	}
	return v, word[i:]
}

// smallNumber returns the number that word names, in hundredths, 0 where it names none.
func smallNumber(word string) int {
	list := " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
	i := strings.Index(list, " "+word+" ")
	if word == "" || i < 0 {
		switch word {
		case "thirty":
			return 3000
		case "forty":
			return 4000
		case "fifty":
			return 5000
		case "sixty":
			return 6000
		}
		return 0
	}
	return 100 * strings.Count(list[:i+1], " ")
}

// A point is in ten-thousandths of a degree north and east.
type point struct{ lat, lon int }

func (p point) degrees() (lat, lon float64) { return float64(p.lat) / 10_000, float64(p.lon) / 10_000 }

// onGlobe returns p with a latitude of 90 degrees at most and a longitude of 180.
func (p point) onGlobe() point {
	p.lat = max(-900_000, min(p.lat, 900_000))
	if p.lon %= 3_600_000; p.lon > 1_800_000 {
		p.lon -= 3_600_000
	} else if p.lon < -1_800_000 {
		p.lon += 3_600_000
	}
	return p
}

// move returns the point that lies meters from p.
func (p point) move(c compass, meters int) point { return p.shift(c, meters, meters) }

// shift returns the point that lies in a direction from p, so many meters to the north or south and to the east or west as
// come into play.
func (p point) shift(c compass, height, width int) point {
	north, east := c.vector()
	lat := point{p.lat + int(int64(height)*90*north/1_000_000), p.lon}.onGlobe()
	lon := int64(width) * 90 * east / (max(cosine(lat.lat), 20) * 1000)
	return point{lat.lat, p.lon + int(lon)}.onGlobe()
}

// midpoint returns the point between two others, by degrees.
func midpoint(lat1, lon1, lat2, lon2 int) point {
	if d := lon2 - lon1; d > 1_800_000 {
		lon1 += 3_600_000
	} else if d < -1_800_000 {
		lon2 += 3_600_000
	}
	return point{(lat1 + lat2) / 2, (lon1 + lon2) / 2}.onGlobe()
}

// root returns the square root of n, rounded down.
func root(n int64) int64 {
	r := int64(0)
	for bit := int64(1) << 20; bit > 0; bit >>= 1 {
		if (r+bit)*(r+bit) <= n {
			r += bit
		}
	}
	return r
}
