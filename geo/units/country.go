package units

import (
	"strings"
	"unicode"
)

// family returns the currencies that share a name with the likeliest of them, code: country, currency and a name of the
// country as it stands in a text, which also begins its adjective, a row each.
func family(code string) string {
	switch code {
	case "USD":
		return "US USD\nAU AUD\nCA CAD\nNZ NZD\nSG SGD\nHK HKD\nTW TWD\nJM JMD\nTT TTD\nBB BBD\nBS BSD\nBZ BZD\n" +
			"GY GYD\nSR SRD\nLR LRD\nNA NAD\nFJ FJD\nBN BND\nSB SBD\nBM BMD\nKY KYD\nAG XCD\nGD XCD\nLC XCD\n" +
			"VC XCD\nDM XCD\nKN XCD\nMX MXN\nCL CLP\nCO COP\nAR ARS\n"
	case "GBP":
		return "GB GBP Britain\nGB GBP British\nEG EGP Egypt\nSY SYP Syria\nLB LBP Leban\nSD SDG Sudan\nSS SSP South Sudan\n" +
			"GI GIP Gibraltar\nFK FKP Falkland\n"
	case "INR":
		return "IN INR India\nPK PKR Pakistan\nLK LKR Sri Lanka\nNP NPR Nepal\nMU MUR Mauriti\nSC SCR Seychell\n"
	case "MXN":
		return "MX MXN Mexic\nPH PHP Philippine\nPH PHP Filipin\nPH PHP Manila\nAR ARS Buenos Aires\nCO COP Bogot\n" +
			"CL CLP Santiago\nAR ARS Argentin\nCL CLP Chile\nCO COP Colombia\nUY UYU Uruguay\nDO DOP Dominican\n" +
			"CU CUP Cuba\n"
	case "CHF":
		return "CH CHF Swiss\nCH CHF Switz\nSN XOF Senegal\nCI XOF Ivor\nML XOF Mali\nBF XOF Burkina\nNE XOF Niger's\nBJ XOF Benin\n" +
			"TG XOF Togo\nCM XAF Cameroon\nGA XAF Gabon\nTD XAF Chad\nCG XAF Congo Republic\n" +
			"CF XAF Central African\nGQ XAF Equatorial Guinea\nCD CDF Congo\nRW RWF Rwanda\nBI BIF Burundi\n" +
			"DJ DJF Djibouti\nKM KMF Comor\n"
	case "IQD":
		return "IQ IQD Iraq\nKW KWD Kuwait\nJO JOD Jordan\nLY LYD Libya\nTN TND Tunisia\nDZ DZD Algeria\n" +
			"BH BHD Bahrain\nRS RSD Serbia\n"
	case "AED":
		return "AE AED Emirat\nAE AED Dubai\nMA MAD Morocc\n"
	case "SAR":
		return "SA SAR Saudi\nQA QAR Qatar\nOM OMR Oman\nYE YER Yemen\n"
	case "IRR":
		return "IR IRR Iran\nYE YER Yemen\nOM OMR Oman\n"
	case "TRY":
		return "TR TRY Turk\nSY SYP Syria\nLB LBP Leban\n"
	case "NOK":
		return "NO NOK Norw\nDK DKK Denmark\nDK DKK Danish\n"
	case "CZK":
		return "CZ CZK Czech\nSK SKK Slovak\n"
	case "KES":
		return "KE KES Kenya\nTZ TZS Tanzania\nUG UGX Uganda\nSO SOS Somali\n"
	case "KRW":
		return "KR KRW South Korea\nKP KPW North Korea\n"
	case "JPY":
		return "JP JPY Japan\nCN CNY Chin\n"
	}
	return ""
}

// nearby is how far before an amount of money the name of a country may stand that decides which money it is.
const nearby = 2000

// namedRows are rows of a family whose countries the text names.
type namedRows struct{ code, rows string }

// A choice is what moneyFor found at a place of the text.
type choice struct {
	code, money string
	at          int
}

// named returns those rows of family that count in this text: all where the outlet's country is known, and otherwise those
// whose country is named.
func (f *finder) named(code string) string {
	if f.options.Country != "" {
		return family(code)
	}
	for i := range f.families {
		if f.families[i].code == code {
			return f.families[i].rows
		}
	}
	var b strings.Builder
	for row := range strings.Lines(family(code)) {
		if len(row) > 8 && strings.Contains(f.text, row[7:len(row)-1]) {
			b.WriteString(row)
		}
	}
	f.families = append(f.families, namedRows{code, b.String()})
	return b.String()
}

// moneyFor returns which of the currencies that share a name with code is meant at the byte at: that of the outlet's country;
// and of a word, not a sign, that of the country named last before it, or else first after it.
func (f *finder) moneyFor(code string, at int, sign bool) string {
	if f.options.Country == "" && (sign || code == "USD") {
		return code
	}
	for _, c := range f.choices {
		if !sign && c.code == code && at >= c.at && at-c.at < nearby/4 &&
			strings.IndexFunc(f.text[c.at:at], unicode.IsUpper) < 0 {
			return c.money // no country was named since
		}
	}
	money := f.choose(code, at, sign)
	if !sign {
		f.choices[f.chosen%len(f.choices)] = choice{code, money, at}
		f.chosen++
	}
	return money
}

func (f *finder) choose(code string, at int, sign bool) string {
	rows := f.named(code)
	best, end := code, -1
	behind, first := code, nearby
	context, after := f.text[max(0, at-nearby):at], f.text[at:min(len(f.text), at+nearby)]
	for rows != "" {
		row, rest, _ := strings.Cut(rows, "\n")
		rows = rest
		if f.options.Country != "" && row[:2] == f.options.Country {
			return row[3:6]
		}
		if sign || len(row) < 8 || f.options.Country != "" {
			continue
		}
		if i := strings.LastIndex(context, row[7:]); i >= 0 && i+len(row)-7 >= end {
			best, end = row[3:6], i+len(row)-7
		}
		if end < 0 {
			if i := strings.Index(after, row[7:]); i >= 0 && i < first {
				behind, first = row[3:6], i
			}
		}
	}
	if end < 0 {
		return behind
	}
	return best
}
