package geo_test

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

var resolveTests = []struct{ why, text, want string }{
	{"one prominent place", "Rain closed schools in [Lisbon] on Friday.",
		"Lisbon: Lisbon city PT literal exact"},
	{"town, state", "Two people were hurt in [Paris], [Texas], on Friday.",
		"Paris: Paris city US literal exact; Texas: Texas admin1 US literal exact"},
	{"town, short state that is no entity", "SPRINGFIELD is quiet, but [Springfield], Ore., is not.",
		"Springfield: Springfield city US literal exact; Ore.: Oregon admin1 US literal exact"},
	{"state in brackets", "The plant in [Cambridge] (Mass.) will close.",
		"Cambridge: Cambridge city US literal exact"},
	{"country after a comma", "The bus left [Valencia], [Venezuela], at noon.",
		"Valencia: Valencia city VE literal exact; Venezuela: Venezuela country VE literal exact"},
	{"in one name", "The bus left [Valencia, Venezuela], at noon.",
		"Valencia, Venezuela: Valencia city VE literal exact"},
	{"the state holds the town", "A storm hit [Athens], [Georgia], overnight.",
		"Athens: Athens city US literal exact; Georgia: Georgia admin1 US literal exact"},
	{"other places of the country", "Police in [Ontario] said the fire in [London] began after a crash near [Kitchener] and [Hamilton].",
		"Ontario: Ontario admin1 CA literal exact; London: London city CA literal exact; Kitchener: Kitchener city CA literal exact; " +
			"Hamilton: Hamilton city CA literal exact"},
	{"one sense", "[Birmingham], Ala., will vote again. The mayor of [Birmingham] said so.",
		"Birmingham: Birmingham city US literal exact; Ala.: Alabama admin1 US literal exact; Birmingham: Birmingham city US literal exact"},
	{"province of", "Clashes went on in the province of [Kandahar].",
		"Kandahar: Kandahar admin1 AF literal exact"},
	{"province after", "Clashes went on in [Herat] province.",
		"Herat: Herat admin1 AF literal exact"},
	{"state after", "Fires burned across [Washington] state and in [Oregon].",
		"Washington: Washington admin1 US literal exact; Oregon: Oregon admin1 US literal exact"},
	{"river", "Ferries on the [Ohio] river stopped.",
		"Ohio: Ohio river  literal exact"},
	{"county", "Deputies in [Orange] County and [Riverside], [California], were called.",
		"Orange: Orange County admin2 US literal exact; Riverside: Riverside city US literal exact; California: California admin1 US literal exact"},
	{"directions", "Floods hit northern [Mozambique] and [southern Malawi].",
		"Mozambique: Mozambique country MZ literal relative; southern Malawi: Malawi country MW literal relative"},
	{"region", "Drought in the [Horn of Africa] and the [Sahel] is worse.",
		"Horn of Africa: Horn of Africa region  literal exact; Sahel: Sahel region  literal exact"},
	{"short names", "Envoys of the [UAE] met in [D.C.] and [N.Y.]",
		"UAE: United Arab Emirates country AE literal exact; D.C.: District of Columbia admin1 US literal exact; N.Y.: New York admin1 US literal exact"},
	{"neighborhoods that no list has", "Shells fell on [Mosul]. Families fled the [Qasr al-Waha] and [Hay Nuriya] districts.",
		"Mosul: Mosul city IQ literal exact; Qasr al-Waha: Qasr al-Waha district IQ literal parent; Hay Nuriya: Hay Nuriya district IQ literal parent"},
	{"neighborhoods with another name among them", "Shells fell on [Mosul]. Families fled the [Qasr al-Waha], Umm Said and [Hay Nuriya] districts.",
		"Mosul: Mosul city IQ literal exact; Qasr al-Waha: Qasr al-Waha district IQ literal parent; Hay Nuriya: Hay Nuriya district IQ literal parent"},
	{"a neighborhood of", "A blast shook the [Bab Zuhur] quarter of [Tripoli] in [Lebanon].",
		"Bab Zuhur: Bab Zuhur district LB literal parent; Tripoli: Tripoli city LB literal exact; Lebanon: Lebanon country LB literal exact"},
	{"a valley is not the town", "Snow fell in [Bern], [Switzerland], and in the [Hunter Valley].",
		"Bern: Bern city CH literal exact; Switzerland: Switzerland country CH literal exact; Hunter Valley: Hunter Valley region CH literal parent"},
	{"the city that the country knows", "Fires burned in [Tasmania], near [Hobart], and outside [Perth].",
		"Tasmania: Tasmania admin1 AU literal exact; Hobart: Hobart city AU literal exact; Perth: Perth city AU literal exact"},
	{"a list that goes on behind an aside", "Rain fell on [Perth], [Launceston] and, over the water, on [Melbourne].",
		"Perth: Perth city AU literal exact; Launceston: Launceston city AU literal exact; Melbourne: Melbourne city AU literal exact"},
	{"a province that is listed by its full name", "Schools shut in [Aurora] and [Quezon] provinces in the [Philippines].",
		"Aurora: Province of Aurora admin2 PH literal exact; Quezon: Province of Quezon admin2 PH literal exact; Philippines: Philippines country PH literal exact"},
	{"towns with their provinces, in a list", "[Manila] sent boats to [San Fernando], [La Union], and [Cabanatuan], [Nueva Ecija].",
		"Manila: Manila city PH metonym exact; San Fernando: San Fernando city PH literal exact; La Union: Province of La Union admin2 PH literal exact; " +
			"Cabanatuan: Cabanatuan City city PH literal exact; Nueva Ecija: Province of Nueva Ecija admin2 PH literal exact"},
	{"an unlisted village, from what the article is about", "Mud buried a road to [Kumasi]. Crews came from [Kumasi] and [Accra].\n\nIn the village of [Odaho Nkwanta], homes were lost.",
		"Kumasi: Kumasi city GH literal exact; Kumasi: Kumasi city GH literal exact; Accra: Accra city GH literal exact; " +
			"Odaho Nkwanta: Odaho Nkwanta city GH literal parent"},
	{"a direction alone", "Militias that the [West] shuns left [Idlib].", "Idlib: Idlib city SY literal exact"},
	{"and with what makes it a name", "Fighting spread in [Cameroon] to the [West] region.",
		"Cameroon: Cameroon country CM literal exact; West: West admin1 CM literal exact"},
	{"nothing to go by", "They met in [Qwertyville].",
		"Qwertyville:  unknown  literal unknown"},
	{"speaks", "[Beijing] rejected the offer and [Japan] said it would wait.",
		"Beijing: Beijing city CN metonym exact; Japan: Japan country JP metonym exact"},
	{"has decided", "[Kenya] has quietly agreed to send police.",
		"Kenya: Kenya country KE metonym exact"},
	{"after an aside", "[Ankara], a close ally of the group, denied it.",
		"Ankara: Ankara city TR metonym exact"},
	{"done by it", "The rebels are backed by the [United States].",
		"United States: United States country US metonym exact"},
	{"accused", "The ministry accused [Eritrea] of sending spies.",
		"Eritrea: Eritrea country ER metonym exact"},
	{"list that acts", "[France], [Italy] and [Malta] refused.",
		"France: France country FR metonym exact; Italy: Italy country IT metonym exact; Malta: Malta country MT metonym exact"},
	{"list of places", "Prices in [Chile] and [Peru] rose.",
		"Chile: Chile country CL literal exact; Peru: Peru country PE literal exact"},
	{"a country that no entity has", "Wheat from Ukraine reached Egypt.",
		"Ukraine: Ukraine country UA literal exact; Egypt: Egypt country EG literal exact"},
	{"but not within another name", "The Peru Times met Jordan Smith.", ""},
	{"dateline", "VALPARAISO, Chile (Reuters) - Miners went back to work on Monday.",
		"VALPARAISO: Valparaíso city CL literal exact; Chile: Chile country CL literal exact"},
	{"older names of capitals", "Trams in [Kiev] and [Rangoon] stopped; stocks in [New York] fell.",
		"Kiev: Kyiv city UA literal exact; Rangoon: Yangon city MM literal exact; New York: New York City city US literal exact"},
	{"a list of states", "It was sold in [Oregon], [Idaho], [Washington] and [New York].",
		"Oregon: Oregon admin1 US literal exact; Idaho: Idaho admin1 US literal exact; Washington: Washington admin1 US literal exact; " +
			"New York: New York admin1 US literal exact"},
	{"a namesake elsewhere", "A bus overturned in [Ravenglass], [Paraguay]. Nobody in [Ravenglass] was hurt.",
		"Ravenglass: Ravenglass unknown PY literal parent; Paraguay: Paraguay country PY literal exact; Ravenglass: Ravenglass unknown PY literal parent"},
	{"a county and a town in it", "Voters in [Troy] and [Lincoln County] will decide on Tuesday.",
		"Troy: Troy city US literal exact; Lincoln County: Lincoln County admin2 US literal exact"},
	{"a chain of three", "A barn burned in [Orleans], [Dubois County], [Indiana].",
		"Orleans: Orleans city US literal exact; Dubois County: Dubois County admin2 US literal exact; Indiana: Indiana admin1 US literal exact"},
	{"a definition", "[Wellington] is a small market town in [Shropshire]. Not all of [Wellington] is old.",
		"Wellington: Wellington city GB literal exact; Shropshire: Shropshire admin2 GB literal exact; Wellington: Wellington city GB literal exact"},
	{"a definition of a county's town", "[Sparta] is a village in [Kent County] in the state of [Michigan].",
		"Sparta: Sparta city US literal exact; Kent County: Kent County admin2 US literal exact; Michigan: Michigan admin1 US literal exact"},
	{"a country before towns", "Police in [Durham], [Lancaster] and [Richmond] said that [Britain] had seen nothing like it.",
		"Durham: Durham city GB literal exact; Lancaster: Lancaster city GB literal exact; Richmond: Richmond city GB literal exact; " +
			"Britain: United Kingdom country GB metonym exact"},
	{"an institution named after a town", "He was taken to [Sligo General Hospital] after the crash.",
		"Sligo: Sligo city IE embedded exact"},
	{"an institution of a county", "They met at [Pima County Fairgrounds] on Sunday.",
		"Pima County: Pima County admin2 US embedded exact"},
	{"a party", "Rep. Ann Moss, [D-Tulsa], voted no.",
		"Tulsa: Tulsa city US literal exact"},
	{"a hyphen between two", "The [Leeds-Bradford] line will close.",
		"Leeds: Leeds city GB literal exact; Bradford: Bradford city GB literal exact"},
	{"a hyphen in one", "The [Guinea-Bissau] line will close.",
		"Guinea-Bissau: Guinea-Bissau country GW literal exact"},
	{"a dateline in the text", "Council votes. TUPELO - The council met on Monday.",
		"TUPELO: Tupelo city US literal exact"},
	{"no dateline", "Council votes. NASA - The agency met on Monday.", ""},
	{"of a town, after an age", "Ivan Petrov, 54, of Plovdiv, was unhurt; Jo Reed, 31, of Acme Corp., was not.",
		"Plovdiv: Plovdiv city BG literal exact"},
	{"a town before its state", "The plant in Ames, [Iowa], and the one in Norcross, Ga., will close, said Al Smith, [Texas].",
		"Ames: Ames city US literal exact; Iowa: Iowa admin1 US literal exact; Norcross: Norcross city US literal exact; " +
			"Ga.: Georgia admin1 US literal exact; Texas: Texas admin1 US literal exact"},
	{"nothing", "It rained.", ""},
	{"empty", "", ""},
}

func TestEmbedded(t *testing.T) {
	text, ents := marked("The [Walker County Fairgrounds] and the [Galway Arts Council] are open. In [Galway], the [University of Galway] is not, nor the " +
		"[Cork Opera House], nor [Galway Street].")
	for i := range ents {
		if strings.Contains(ents[i].Name, " ") {
			ents[i].Kind = entity.Organization
		}
	}
	a := article.Parse(text)
	have := new(geo.Resolver).Resolve(a, ents)
	require.NoError(t, geo.Check(a, ents, have))
	require.Equal(t, "Walker County: Walker County admin2 US embedded exact; Galway: Galway city IE embedded exact; "+
		"Galway: Galway city IE literal exact; Galway: Galway city IE embedded exact", describe(text, have))
}

// TestFillLists checks that what stands in a list of neighborhoods is one, whatever the entity stage thought.
func TestFillLists(t *testing.T) {
	text, ents := marked("Shells fell on [Mosul]. Families fled the [Qasr al-Waha], parts of [Umm Said] and [Hay Nuriya] districts. [Umm Said] is well.")
	for i := range ents {
		if ents[i].Name == "Umm Said" {
			ents[i].Kind = entity.Person
		}
	}
	a := article.Parse(text)
	have := new(geo.Resolver).Resolve(a, ents)
	require.NoError(t, geo.Check(a, ents, have))
	require.Equal(t, "Mosul: Mosul city IQ literal exact; Qasr al-Waha: Qasr al-Waha district IQ literal parent; "+
		"Umm Said: Umm Said district IQ literal parent; Hay Nuriya: Hay Nuriya district IQ literal parent", describe(text, have))
}

// TestAirports checks which names of airports are places that the entity stage takes for those of organizations, or for none.
func TestAirports(t *testing.T) {
	text, ents := marked("Smoke closed [Murtala Muhammed International Airport]. Planes came down at [Gatwick], at JFK and in [Accra]; " +
		"LHR airport was full. [Nowhere Airport] was not, said [Gatwick Holdings], JFK historians and the DFW union.")
	for i := range ents {
		if ents[i].Name != "Accra" {
			ents[i].Kind = entity.Organization
		}
	}
	a := article.Parse(text)
	have := new(geo.Resolver).Resolve(a, ents)
	require.NoError(t, geo.Check(a, ents, have))
	require.Equal(t, "Murtala Muhammed International Airport: Murtala Muhammed International Airport airport NG literal exact; "+
		"Gatwick: London Gatwick Airport airport GB literal exact; JFK: John F Kennedy International Airport airport US literal exact; "+
		"Accra: Accra city GH literal exact; LHR: London Heathrow Airport airport GB literal exact; "+
		"Gatwick: London Gatwick Airport airport GB embedded exact", describe(text, have))
}

func TestResolve(t *testing.T) {
	var r geo.Resolver
	for _, tt := range resolveTests {
		t.Run(tt.why, func(t *testing.T) {
			text, ents := marked(tt.text)
			a := article.Parse(text)
			a.Tag()
			have := r.Resolve(a, ents)
			require.NoError(t, geo.Check(a, ents, have))
			require.Equal(t, tt.want, describe(text, have))
		})
	}
}

func TestDemonyms(t *testing.T) {
	const text = "Syrian and South Korean officials met the French in Turkey."
	a := article.Parse(text)
	r := geo.Resolver{Demonyms: true}
	require.Equal(t, "Syrian: Syria country SY demonym exact; South Korean: South Korea country KR demonym exact; "+
		"French: France country FR demonym exact; Turkey: Turkey country TR literal exact", describe(text, r.Resolve(a, nil)))
	r.Demonyms = false
	require.Equal(t, "Turkey: Turkey country TR literal exact", describe(text, r.Resolve(a, nil)))
}

// TestGazetteer checks that a caller's own gazetteer is the only one asked.
func TestGazetteer(t *testing.T) {
	g := load(t, small, nil)
	text, ents := marked("They drove from [Midland] to [Lisbon].")
	have := (&geo.Resolver{Gazetteer: g}).Resolve(article.Parse(text), ents)
	require.Equal(t, "Midland: Midland admin1 XX literal exact; Lisbon: Lisbon unknown XX literal parent", describe(text, have))
	have = (&geo.Resolver{Gazetteer: new(geo.Gazetteer)}).Resolve(article.Parse(text), ents)
	require.Equal(t, "Midland:  unknown  literal unknown; Lisbon:  unknown  literal unknown", describe(text, have))
}

// TestConcurrent checks that any number of goroutines get what one gets.
func TestConcurrent(t *testing.T) {
	text, ents := report()
	a := article.Parse(text)
	var r geo.Resolver
	want, err := json.Marshal(r.Resolve(a, ents))
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			have, _ := json.Marshal(r.Resolve(a, ents))
			require.Equal(t, string(want), string(have))
		})
	}
	wg.Wait()
}
