package units

// alternatives adds to q what else its words may mean, and marks its unit as assumed where it is one of several of the
// name: DATA.md lists them.
func (f *finder) alternatives(q *Quantity, x *amount) {
	switch q.Unit {
	case "ton":
		if f.in(x.end-1, " ton tons ") && !f.in(x.end-2, " short ") {
			q.Assumed = true
			f.also(q, "tonne", 1)
		}
	case "gallon", "pint", "quart", "fluid-ounce":
		if f.in(x.end-2, " us u.s american ") {
			return
		}
		q.Assumed = true
		imperial := imperialOf(q.Unit)
		if f.options.Country == "GB" || f.options.Country == "IE" {
			q.Unit, imperial = imperial, q.Unit
		}
		f.also(q, imperial, 1)
	case "degree":
		switch {
		case !f.weather() || f.str(x.end-1) == "′":
		case f.options.Country == "":
			f.also(q, "celsius", 1)
			f.also(q, "fahrenheit", 1)
		default:
			other := "fahrenheit"
			if q.Unit = "celsius"; f.options.Country == "US" {
				q.Unit, other = other, q.Unit
			}
			q.Assumed = true
			f.also(q, other, 1)
		}
	case "pound":
		if f.in(x.end-1, " pounds ") && q.Of == "" && !f.weighed(x.numeral.start) {
			f.also(q, "GBP", 1)
		}
	case "GBP", "EGP", "LBP", "SDG", "SSP", "SYP":
		if x.assumed && f.in(x.end-1, " pounds ") && x.low.float() < 1e6 {
			f.also(q, "pound", 1)
		}
	case "meter":
		if f.str(x.end-1) == "m" && x.digits {
			f.also(q, "count", 1e6)
		}
	case "count":
		switch {
		case x.letter:
			f.also(q, "meter", 1e-6)
		case q.Head == "points" || q.Head == "point":
			f.also(q, "percentage-point", 1)
		}
	}
}

func imperialOf(unit string) string {
	switch unit {
	case "gallon":
		return "gallon-imperial"
	case "pint":
		return "pint-imperial"
	case "quart":
		return "quart-imperial"
	}
	return "fluid-ounce-imperial"
}

// also adds a reading of q in unit, whose numbers are those of q times scale.
func (f *finder) also(q *Quantity, unit string, scale float64) {
	r := Reading{Unit: unit}
	if q.Low != nil {
		r.Low = f.float(*q.Low * scale)
	}
	if q.High != nil {
		r.High = f.float(*q.High * scale)
	}
	if n := len(q.Alternatives); n == 0 {
		if cap(f.readings)-len(f.readings) < 2 {
			f.readings = make([]Reading, 0, 8)
		}
		at := len(f.readings)
		f.readings = f.readings[:at+2]
		q.Alternatives = f.readings[at : at : at+2]
	}
	q.Alternatives = append(q.Alternatives, r)
}

// weather reports whether the sentence speaks of temperature.
func (f *finder) weather() bool {
	if f.warm == 0 {
		if f.warm = -1; f.ofWeather() {
			f.warm = 1
		}
	}
	return f.warm > 0
}

func (f *finder) ofWeather() bool {
	for i := range f.atoms[:min(len(f.atoms), 64)] {
		if f.str(i) == "°" || f.in(i, " temperature temperatures celsius fahrenheit weather heat hot warm cold cool outside "+
			"mercury freezing heatwave highs lows forecast forecasters ") {
			return true
		}
	}
	return false
}
