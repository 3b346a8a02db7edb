package units

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// show gives quantities in short: the words, the interval in the notation of mathematics, the unit.
func show(text string, qs []Quantity) string {
	var out []string
	for _, q := range qs {
		low, high := "", ""
		if q.Low != nil {
			low = fmt.Sprint(*q.Low)
		}
		if q.High != nil {
			high = fmt.Sprint(*q.High)
		}
		s := low
		if low != high {
			open, end := "[", "]"
			if q.LowOpen || q.Low == nil {
				open = "("
			}
			if q.HighOpen || q.High == nil {
				end = ")"
			}
			s = open + low + ".." + high + end
		}
		if q.Approx {
			s = "~" + s
		}
		s = q.Span.In(text) + " = " + s + " " + q.Unit
		if q.Per != "" {
			s += " per " + q.Per
		}
		if q.Of != "" {
			s += " of " + q.Of
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}

func TestFind(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// Counts, and what is counted.
		{"The flood killed 46 women, men and children.", "46 women, men and children = 46 count of women, men and children"},
		{"At least two dozen armed men stormed the station in Jos.", "At least two dozen armed men = [24..) count of armed men"},
		{"Police said 14 dead and 30 wounded were brought to the clinic.", "14 dead = 14 count of dead\n30 wounded = 30 count of wounded"},
		{"Dozens of homes in Beira were lost.", "Dozens of homes = ~[24..) count of homes"},
		{"Tens of thousands marched in Minsk.", "Tens of thousands = ~[10000..100000] count"},
		{"Officials expect 5 to 10 million tourists.", "5 to 10 million tourists = [5e+06..1e+07] count of tourists"},
		{"Some 5-10 people were held.", "Some 5-10 people = ~[5..10] count of people"},
		{"He needs fewer than 300 votes.", "fewer than 300 votes = (..300) count of votes"},
		{"No more than 12 delegates stayed.", "No more than 12 delegates = (..12] count of delegates"},
		{"One in five farmers has left.", "One in five farmers = 0.2 count of farmers"},
		{"Two-thirds of the voters agreed.", "Two-thirds of the voters = 0.6666666666666666 count of voters"},
		{"A three-member panel will decide.", "three-member = 3 count of member"},
		{"A hundred and twelve miners were trapped.", "A hundred and twelve miners = 112 count of miners"},
		{"The scheme reached 12,34,567 farmers.", "12,34,567 farmers = 1.234567e+06 count of farmers"},
		{"Only 40+ seats are left.", "40+ seats = [40..) count of seats"},

		// Money.
		{"The bank lent $1.2bn to Chad.", "$1.2bn = 1.2e+09 USD"},
		{"It owes A$3 million or more.", "A$3 million or more = [3e+06..) AUD"},
		{"Traders paid 2,500 Syrian pounds a kilo.", "2,500 Syrian pounds a kilo = 2500 SYP per kilogram"},
		{"They earn $15 an hour.", "$15 an hour = 15 USD per hour"},
		{"Bread costs 70p and milk 90 pence.", "70p = 0.7 GBP\n90 pence = 0.9 GBP"},
		{"The fine was between £5m and £10m.", "between £5m and £10m = [5e+06..1e+07] GBP"},
		{"Losses of tens of millions of euros are feared.", "tens of millions of euros = ~[1e+07..1e+08] EUR"},
		{"The state offered Rs 40 crore.", "Rs 40 crore = 4e+08 INR"},
		{"The fare is 4 dollars 20 cents.", "4 dollars 20 cents = 4.2 USD"},
		{"They spent 18.3bn euros ($20.1bn).", "18.3bn euros = 1.83e+10 EUR\n$20.1bn = 2.01e+10 USD"},

		// Percent.
		{"Prices rose from 5 percent to 7 percent.", "5 percent = 5 percent\n7 percent = 7 percent"},
		{"Turnout was between 40 and 45 per cent.", "between 40 and 45 per cent = [40..45] percent"},
		{"Support fell four percentage points.", "four percentage points = 4 percentage-point"},

		// Measures.
		{"Rebels hold more than a square mile.", "more than a square mile = (1..) square-mile"},
		{"The camp covers less than 7 sq km.", "less than 7 sq km = (..7) square-kilometer"},
		{"A 20-mile queue formed.", "20-mile = 20 mile"},
		{"Winds of up to 120km/h hit Luzon.", "up to 120km/h = (..120] kilometer-per-hour"},
		{"The wall is 5ft 6in high.", "5ft 6in = 5.5 foot"},
		{"It fell to -12.5°C in Oslo.", "-12.5°C = -12.5 celsius"},
		{"The plant makes 300MW and 2.4 million kWh.", "300MW = 300 megawatt\n2.4 million kWh = 2.4e+06 kilowatt-hour"},
		{"They seized 3 tonnes of cocaine.", "3 tonnes = 3 tonne of cocaine"},
		{"The trek took two and a half days.", "two and a half days = 2.5 day"},
		{"She ran the 800m in two minutes.", "800m = 800 meter\ntwo minutes = 2 minute"},
		{"It pumps 4 million barrels a day.", "4 million barrels a day = 4e+06 barrel per day"},
		{"The baby weighed 6 pounds.", "6 pounds = 6 pound"},

		// Ages.
		{"Amina Yusuf, 34, a nurse, fled.", "34 = 34 year-person"},
		{"The 17-year-old was freed.", "17-year-old = 17 year-person"},
		{"Children aged 5 to 12 are fed first.", "aged 5 to 12 = [5..12] year-person"},

		// What other words around them do.
		{"The levy raised 2.5 trillion won.", "2.5 trillion won = 2.5e+12 KRW"},
		{"Profit fell to 3m francs from 4.5m francs a year earlier.", "3m francs = 3e+06 CHF\n4.5m francs = 4.5e+06 CHF"},
		{"The 1.2m-strong army marched.", "1.2m-strong = 1.2e+06 count"},
		{"Rain of 200mm to 300mm is due.", "200mm to 300mm = [200..300] millimeter"},
		{"Jobs went to 18- to 24-year-olds.", "18- to 24-year-olds = [18..24] year-person"},
		{"The margin was plus or minus 4 percentage points.", "plus or minus 4 percentage points = 4 percentage-point"},
		{"Ticket sales beat last year by half a million euros.", "half a million euros = 500000 EUR"},
		{"Each tablet holds 30 and 80 mg of iron.", "30 = 30 milligram\n80 mg = 80 milligram of iron"},
		{"Gas costs $95 per 1,000 cubic metres.", "$95 = 95 USD"},
		{"He was 6'3\" tall.", "6'3\" = 6.25 foot"},
		{"About 40-50 cents is lost.", "About 40-50 cents = ~[0.4..0.5] USD"},
		{"Some 3,000 people under 30 came.", "Some 3,000 people = ~3000 count of people\nunder 30 = (..30) year-person"},
		{"They waited for over two hours, and over two hours they talked.", "over two hours = (2..) hour\ntwo hours = 2 hour"},

		{"Fewer than 1 in 4 homes have power.", "Fewer than 1 in 4 homes = (..0.25) count of homes"},
		{"The twins, 27 and 29 years old, live there.", "27 = 27 year-person\n29 years old = 29 year-person"},
		{"Less than half of 1 percent left.", "Less than half of 1 percent = (..0.5) percent"},

		{"Support fell by half.", "half = 0.5 count"},
		{"They waited a day and a half.", "a day and a half = 1.5 day"},
		{"The plan took a single week.", "a single week = 1 week"},
		{"The pension age rises from 62 to 64.", "62 = 62 year-person\n64 = 64 year-person"},
		{"The driver, 25, from Leeds, was held.", "25 = 25 year-person"},
		{"Washington sent Kyiv 31 Abrams tanks and 14 Leopard 2 tanks.", "31 Abrams tanks = 31 count of Abrams tanks\n14 Leopard 2 tanks = 14 count of Leopard 2 tanks"},
		{"One child in ten is underfed.", "One child in ten = 0.1 count"},
		{"Six and a half million Somalis need food.", "Six and a half million Somalis = 6.5e+06 count of Somalis"},
		{"Some 5,000-10,000 people came.", "Some 5,000-10,000 people = ~[5000..10000] count of people"},
		{"The fine is between £5m and 10m.", "between £5m and 10m = [5e+06..1e+07] GBP"},
		{"Exports fell 10 percent to 685,000.", "10 percent = 10 percent\n685,000 = 685000 count"},
		{"The field pumps 2.2 million bpd.", "2.2 million bpd = 2.2e+06 barrel per day"},
		{"The loss per share was $(0.12).", "$(0.12) = -0.12 USD"},
		{"The gas is near absolute zero.", "absolute zero = 0 kelvin"},
		{"The speed differs by 2.5×10−5.", "2.5×10−5 = 2.5e-05 count"},
		{"It is 300 °C (573.15K) inside.", "300 °C = 300 celsius\n573.15K = 573.15 kelvin"},
		{"A goat fetches 80 dollars, down from 120.", "80 dollars = 80 USD\n120 = 120 USD"},
		{"The meal was 100 dollars and fifty.", "100 dollars and fifty = 100.5 USD"},
		{"The victim, also 14, lived.", "14 = 14 year-person"},
		{"It fell to nearly a decade ago.", "nearly a decade = ~1 decade"},
		{"Flight 370, 239 aboard, vanished.", "239 = 239 count"},
		{"One dead, two hurt in Lyon crash.", "One dead = 1 count of dead\ntwo hurt = 2 count of hurt"},
		{"It covers 5 sq m and holds 3 l.", "5 sq m = 5 square-meter\n3 l = 3 liter"},

		// What is none.
		{"Doors open at 11, 12, 1 and 3 p.m.", ""},
		{"The shift runs from 3 to 11 p.m.", ""},
		{"She lives in the 900 block of Oak Lane.", ""},
		{"It costs four times the price, a threefold rise.", ""},
		{"A 7.7 magnitude quake struck.", ""},
		{"Scouts of Pack 122, 124 and 131 helped.", ""},
		{"It sank near mile marker 89 in the Six-Day War.", ""},
		{"A .45-caliber pistol was found.", ""},
		{"Sales were lower than a year ago.", ""},
		{"Seven Network phoned a 112 operator in the 1980's and '90s.", ""},
		{"The Group of Eight met after a magnitude 6.4 quake.", ""},
		{"The iPhone 12 sold well, as did Windows 10.", ""},
		{"Both sides split 4 to 1, or 52-48.", ""},
		{"Call (020) 729-TOWN or 0161 496 0000.", ""},
		{"He left Lima on 3 May 2014 at 6.30 p.m.", ""},
		{"They met on September 16-19 and on Nov. 5, 2020.", ""},
		{"In 1998 and the 1970s, Boeing 747s flew there.", ""},
		{"The G20 and COVID-19 were on the agenda; a T-72 was shown.", ""},
		{"Leeds won 3-1 on the 5th.", ""},
		{"Call 555-123-4567 now.", ""},
		{"She lives at 12 Harbour Street.", ""},
		{"He flew on Flight 302.", ""},
		{"See page 45 and the twenty-first chapter.", ""},
		{"No one came, and one of them left.", ""},
	} {
		a := article.Parse(test.text)
		qs := Find(a)
		if err := Check(a, qs); err != nil {
			t.Errorf("%s: %v", test.text, err)
		}
		if have := show(test.text, qs); have != test.want {
			t.Errorf("%s\nhave %s\nwant %s", test.text, have, test.want)
		}
	}
}

func TestSI(t *testing.T) {
	for _, test := range []struct {
		text string
		low  float64
		unit string
	}{
		{"It is 3 sq km in size.", 3e6, "square-meter"},
		{"It weighs 2 stone.", 12.70058636, "kilogram"},
		{"It is 68°F there.", 293.15, "kelvin"},
		{"It used 1 kWh.", 3.6e6, "joule"},
		{"It went 90 km/h.", 25, "meter-per-second"},
		{"It holds 2 barrels.", 0.317974589856, "cubic-meter"},
		{"It took 90 minutes.", 5400, "second"},
	} {
		qs := Find(article.Parse(test.text))
		if len(qs) != 1 || qs[0].SI.Low == nil {
			t.Errorf("%s: have %+v", test.text, qs)
		} else if *qs[0].SI.Low != test.low || qs[0].SI.Unit != test.unit {
			t.Errorf("%s: have %v %s, want %v %s", test.text, *qs[0].SI.Low, qs[0].SI.Unit, test.low, test.unit)
		}
	}
	if qs := Find(article.Parse("It took 5 years.")); len(qs) != 1 || qs[0].SI != (SI{}) {
		t.Errorf("years have no SI unit, have %+v", qs)
	}
}

func TestSameAs(t *testing.T) {
	qs := Find(article.Parse("The town is 80 kilometres (50 miles) from Quito and cost 4bn shekels ($1.1bn)."))
	if len(qs) != 4 || qs[1].SameAs != 1 || qs[3].SameAs != 3 || qs[0].SameAs != 0 {
		t.Errorf("have %+v", qs)
	}
}
