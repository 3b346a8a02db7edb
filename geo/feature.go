package geo

// A want is a set of kinds that the words around a name ask for.
type want uint32

func (w want) has(k Kind) bool { return w>>k&1 != 0 }

const (
	wantDivision = 1<<Admin1 | 1<<Admin2 | 1<<Region
	wantCounty   = 1 << Admin2
	wantDistrict = 1<<District | 1<<Admin2 | 1<<City
	wantTown     = 1<<City | 1<<District
	wantCountry  = 1 << Country
)

// feature returns what the word, in lower case, says of the place that it stands before or after; plural, that it may speak
// of several.
func feature(word string) (w want, plural bool) {
	switch word {
	case "province", "governorate", "state", "oblast", "prefecture", "canton", "emirate", "territory", "department":
		return wantDivision, false
	case "provinces", "governorates", "states", "oblasts", "prefectures", "cantons", "emirates", "territories", "departments":
		return wantDivision, true
	case "region", "regions":
		return wantDivision, word == "regions"
	case "county", "parish":
		return wantCounty, false
	case "counties", "parishes":
		return wantCounty, true
	case "district", "neighborhood", "neighbourhood", "quarter", "suburb":
		return wantDistrict, false
	case "districts", "neighborhoods", "neighbourhoods", "quarters", "suburbs":
		return wantDistrict, true
	case "city", "town", "village", "capital", "municipality", "township", "hamlet", "port":
		return wantTown, false
	case "cities", "towns", "villages", "capitals", "municipalities", "townships", "ports":
		return wantTown, true
	case "river", "creek":
		return 1 << River, false
	case "rivers":
		return 1 << River, true
	case "lake", "reservoir":
		return 1 << Lake, false
	case "sea", "ocean", "gulf", "strait", "bay":
		return 1 << Sea, false
	case "island", "isle":
		return 1<<Island | 1<<Country | 1<<Admin1, false
	case "islands":
		return 1<<Island | 1<<Country | 1<<Admin1, true
	case "mount", "mountain", "volcano", "peak":
		return 1 << Mountain, false
	case "mountains":
		return 1 << Mountain, true
	case "desert":
		return 1 << Desert, false
	case "peninsula", "valley", "plateau":
		return 1 << Region, false
	case "airport", "airfield", "airbase", "airstrip":
		return 1 << Airport, false
	case "country", "nation", "republic", "kingdom":
		return wantCountry, false
	}
	return 0, false
}

// isNeighborhood reports whether w asks for a part of a city.
func isNeighborhood(w want) bool { return w == wantDistrict }
