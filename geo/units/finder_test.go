package units

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

func parsed(text string) *article.Article { return article.Parse(text) }

// details gives what Find says of a quantity beside its bounds: unit, head, people, role, change.
func details(qs []Quantity) string {
	var out []string
	for _, q := range qs {
		s := q.Unit
		if q.Head != "" {
			s += " of " + q.Head
		}
		if q.People {
			s += " (people)"
		}
		if q.Role != NoRole {
			s += " " + q.Role.String()
		}
		if q.Change != NoChange {
			s += " " + q.Change.String()
		}
		for _, r := range q.Alternatives {
			s += " or " + r.Unit
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestDetails(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// Changes.
		{"Prices rose 5 % to 7 %.", "percent up; percent to"},
		{"The rate fell from 7.5 percent to 6 percent.", "percent from; percent to"},
		{"Inflation eased to 3.4 per cent from 4.2.", "percent to; percent from"},
		{"Turnout was 61.7 percent, down from 68.", "percent; percent from"},
		{"Support rose from 52 to 54 per cent.", "percent from; percent to"},
		{"Turnout was 61.7 percent, down from 68 seats.", "percent; count of seats from"},
		{"Output was down 3 points.", "count of points down or percentage-point"},
		{"The firm announced a 12 percent rise.", "percent up"},
		{"The budget was cut by £3m to £40m.", "GBP down; GBP to"},
		{"Sales are 4% lower than a year ago.", "percent down"},
		{"She raised $3m for the clinic.", "USD"},
		{"It makes up 3 percent of exports.", "percent of exports"},
		{"The vote was 52 percent.", "percent"},

		// Roles.
		{"The blast killed 82 children, women and men.", "count of children (people) killed"},
		{"It left 14 dead and 30 wounded.", "count of dead (people) killed; count of wounded (people) injured"},
		{"Gunmen killed 14 soldiers and three policemen.", "count of soldiers (people) killed; count of policemen (people) killed"},
		{"Fourteen people, including four children, were killed.", "count of people (people) killed; count of children (people) killed"},
		{"The death toll rose to 45.", "count (people) killed to"},
		{"Police arrested 16 suspects and freed seven hostages.", "count of suspects (people) detained; count of hostages (people) rescued"},
		{"Rebels seized the town and abducted 20 girls.", "count of girls (people) abducted"},
		{"Five miners are still missing.", "count of miners (people) missing"},
		{"Some 40,000 people fled.", "count of people (people) displaced"},
		{"One person was hurt.", "count of person (people) injured"},
		{"Three soldiers killed 11 villagers.", "count of soldiers (people); count of villagers (people) killed"},
		{"Ten doctors met.", "count of doctors (people)"},
		{"Ten bridges fell.", "count of bridges"},

		// Heads.
		{"Syrian troops held 12 armed men, women and children.", "count of men (people)"},
		{"The party won 161 of the 300 seats.", "count of seats; count of seats"},
		{"The camp has 40 pregnant and nursing women.", "count of women (people)"},

		// Readings.
		{"It holds 500 tons of rice and 20 gallons of oil.", "ton of rice or tonne; gallon of oil or gallon-imperial"},
		{"It was 40 degrees in the heat of Delhi.", "degree or celsius or fahrenheit"},
		{"The slope is 40 degrees.", "degree"},
		{"The wall is 5m high.", "meter or count"},
		{"It cost 20 pounds.", "GBP or pound"},
		{"A metric ton and 3 short tons went.", "ton"},
	} {
		a := parsed(test.text)
		qs := Find(a)
		if err := Check(a, qs); err != nil {
			t.Errorf("%s: %v", test.text, err)
		}
		if have := details(qs); have != test.want {
			t.Errorf("%s\nhave %s\nwant %s", test.text, have, test.want)
		}
	}
}

func TestCountry(t *testing.T) {
	for _, test := range []struct{ country, text, want string }{
		{"", "It cost $5 in Sydney, Australia.", "USD"},
		{"AU", "It cost $5.", "AUD"},
		{"NZ", "It cost 5 dollars.", "NZD"},
		{"AU", "It cost US$5 or C$7.", "USD; CAD"},
		{"", "Traders in Egypt paid 500 pounds.", "EGP or pound"},
		{"GB", "The bag of rice weighed 20 pounds.", "pound"},
		{"", "The government of Pakistan paid 500 rupees.", "PKR"},
		{"", "He paid 500 rupees.", "INR"},
		{"LK", "He paid 500 rupees.", "LKR"},
		{"", "He paid 500 pesos, a court in the Philippines heard.", "PHP"},
		{"", "Police in Manila, Philippines, found P10.4 billion.", "PHP"},
		{"", "Fuel in Nigeria costs N950 a litre.", "NGN"},
		{"", "The R250bn loan is South Africa's largest.", "ZAR"},
		{"", "They wore N95 masks in Nigeria.", ""},
		{"", "The P8 patrols flew by.", ""},
		{"", "A litre costs CFA 655 in Senegal.", "XOF"},
		{"GB", "It takes 3 gallons.", "gallon-imperial or gallon"},
		{"US", "It was 99 degrees in the heat.", "fahrenheit or celsius"},
		{"IN", "It was 41 degrees in the heat.", "celsius or fahrenheit"},
		{"", "The state offered Rs. 1,200 crore to Bihar.", "INR"},
	} {
		a := parsed(test.text)
		qs := Finder{Country: test.country}.Find(a)
		if err := Check(a, qs); err != nil {
			t.Errorf("%s: %v", test.text, err)
		}
		if have := details(qs); have != test.want {
			t.Errorf("%s %s\nhave %s\nwant %s", test.country, test.text, have, test.want)
		}
	}
}

func TestVague(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Several villages were cut off for a few hours.", "some villages; some hours"},
		{"A handful of soldiers died.", "some soldiers"},
		{"Several hundred people came.", "at least 200 people"},
		{"The few who came left.", ""},
	} {
		a := parsed(test.text)
		qs := Finder{Vague: true}.Find(a)
		if err := Check(a, qs); err != nil {
			t.Errorf("%s: %v", test.text, err)
		}
		var have []string
		for _, q := range qs {
			if !q.Vague {
				t.Errorf("%s: %v is not vague", test.text, q)
			}
			have = append(have, q.String())
		}
		if have := strings.Join(have, "; "); have != test.want {
			t.Errorf("%s\nhave %s\nwant %s", test.text, have, test.want)
		}
	}
	if qs := Find(parsed("Several villages were cut off.")); qs != nil {
		t.Errorf("not asked for: have %v", qs)
	}
}

func TestEnums(t *testing.T) {
	for c := range To + 1 {
		text, err := c.MarshalText()
		var back Change
		if err != nil || back.UnmarshalText(text) != nil || back != c || string(text) != c.String() {
			t.Errorf("Change %d: %s, %v, %v", c, text, err, back)
		}
	}
	for r := range Rescued + 1 {
		text, err := r.MarshalText()
		var back Role
		if err != nil || back.UnmarshalText(text) != nil || back != r || string(text) != r.String() {
			t.Errorf("Role %d: %s, %v, %v", r, text, err, back)
		}
	}
	if _, err := (To + 1).MarshalText(); err == nil {
		t.Error("want an error")
	}
	if s := fmt.Sprint(Role(99)); s != "Role(99)" {
		t.Error(s)
	}
	if new(Role).UnmarshalText([]byte("eaten")) == nil || new(Change).UnmarshalText(nil) == nil {
		t.Error("want an error")
	}
}

// TestDateline wants the capital of the first word behind a dateline to say as little as that of any first word.
func TestDateline(t *testing.T) {
	for _, dateline := range []string{"", "BUZI, Mozambique (Harbour Wire) - ", "LIMA, May 9 (Andes News) — ", "OSLO – "} {
		for text, want := range map[string]string{
			"Between 85 and 95 people were killed in the district.": "[Between 85 and 95 people]",
			"From 30 to 40 houses burned down on Monday.":           "[From 30 to 40 houses]",
			"Some 60 boats lie in the streets of the town.":         "[Some 60 boats]",
		} {
			var got string
			for _, q := range Find(parsed(dateline + text)) {
				got += "[" + q.Span.In(dateline+text) + "]"
			}
			if got != want {
				t.Errorf("%s%s: have %s, want %s", dateline, text, got, want)
			}
		}
	}
}
