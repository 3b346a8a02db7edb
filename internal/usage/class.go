package usage

import (
	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/nation"
)

// ClassOf returns the class of a place, by its kind as package gazfmt numbers it, its country, name and people.
func ClassOf(kind uint8, country, name string, population int) Class {
	switch kind {
	case gazfmt.Country:
		return Country
	case gazfmt.Admin1, gazfmt.Admin2:
		return Division
	case gazfmt.City, gazfmt.District:
		if population > 100_000 && (isSeat(country, name) || isCapital(country, name)) {
			return Capital
		}
		return Town
	case 0:
		return Unlisted
	}
	return Other
}

// isCapital reports whether name is the capital of the country.
func isCapital(country, name string) bool {
	n, ok := nation.ByCode(country)
	return ok && sameName(n.Capital, name)
}

// isSeat reports whether the government of the country sits, or sat until lately, in the town called name, which is not its
// capital.
func isSeat(country, name string) bool {
	seat := ""
	switch country {
	case "BJ":
		seat = "Cotonou"
	case "BO":
		seat = "La Paz"
	case "CI":
		seat = "Abidjan"
	case "IL":
		seat = "Tel Aviv"
	case "LK":
		seat = "Colombo"
	case "MM":
		seat = "Yangon"
	case "NL":
		seat = "The Hague"
	case "TZ":
		seat = "Dar es Salaam"
	}
	return seat != "" && sameName(seat, name)
}

func sameName(a, b string) bool {
	if len(a) > gazfmt.MaxKey || len(b) > gazfmt.MaxKey {
		return false
	}
	var x, y [2 * gazfmt.MaxKey]byte
	return string(gazfmt.Key(x[:0], a)) == string(gazfmt.Key(y[:0], b))
}
