package names

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/nation"
)

const titles = `mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady rev rev. reverend father sister fr. st. president
vice-president premier chancellor minister secretary senator sen. sen representative rep. rep congressman congresswoman mp mep
governor gov. gov mayor councillor councilor alderman king queen prince princess emperor empress emir sheikh shaikh sheik sultan
crown caliph ayatollah hojatoleslam imam mullah maulana mufti rabbi pope bishop archbishop cardinal patriarch pastor deacon
general gen. gen lieutenant lt. lt colonel col. col major maj. maj captain capt. capt sergeant sgt. sgt corporal cpl. private pvt.
admiral adm. commander cmdr. commodore brigadier brig. brig marshal inspector constable officer detective sheriff superintendent
judge justice magistrate attorney prosecutor lawyer solicitor barrister ambassador envoy consul diplomat spokesman spokeswoman
spokesperson chairman chairwoman chairperson chair director chief head leader coach manager captain striker midfielder defender
goalkeeper forward quarterback pitcher batsman bowler referee umpire actor actress singer rapper author writer novelist poet
journalist reporter editor columnist analyst economist historian scientist researcher engineer architect designer activist
campaigner commissioner deputy candidate speaker officer ceo cfo founder co-founder owner executive banker trader farmer teacher
student doctor nurse surgeon physicist chemist biologist astronaut pilot driver señor don doña datuk tan tun haji hajji ustad pandit
shri sri smt. swami chief-of-staff treasurer counsel superintendent principal dean provost rector warlord general-secretary
secretary-general foreign-minister prime master legislator lawmaker delegate
commissar chieftain paramount saint blessed field-marshal air-marshal wing-commander lt-gen lt-col maj-gen brig-gen brother abbot rabbi
viscount duke duchess earl count countess baron baroness marquis begum sri syed-ul maharaja nawab ustaz tengku raja rani dato dato' encik puan
madam madame mme mlle monsieur herr frau signor signora señora señorita sra sra. srta. dra dra. ing. lic. hon hon. hon'ble honourable honorable
highness majesty excellency eminence amir sheikha shaykh sayyid allama moulana maulvi kyai ustadz acharya shrimati smt kumari mahatma comrade
alhaji alhaja hajiya engr engr. barr. adv adv. advocate oba otunba nana daw undersecretary under-secretary vice-chancellor vice-chairman
monsignor msgr msgr. supt supt. insp insp. const. pte pte. lieutenant-general lieutenant-colonel major-general brigadier-general vice-admiral
rear-admiral mla mna mec taoiseach`

// isTitle reports whether w, in small letters, is a title.
func isTitle(w string) bool { return slices.Contains(strings.Fields(titles), w) }

const function = `the a an this that these those he she it they we you i his her its their our your my him them us me who whom whose
which what when where why how and or but nor so yet if because although though while whereas unless until since as at by for from in
into of off on onto out over to up with within without under after before during through between among against about above across
along around behind below beneath beside besides beyond despite down except inside like near outside past toward towards upon via not
no yes is are was were be been being am has have had having do does did doing will would shall should can could may might must there
here then than too very also just only even still already again now some any each every either neither both all most many much few
several other another such same more less least own once twice however meanwhile moreover furthermore nevertheless instead thus
therefore hence otherwise perhaps maybe indeed earlier later last next first second third one two three four five six seven eight nine
ten hundreds thousands millions today yesterday tomorrow tonight according amid anyone everyone someone nobody nothing everything
something anything well let says said asked told`

const calendar = `january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. ramadan
christmas easter`

// countryNames are other names of countries than GeoNames gives first.
const countryNames = `u.s.|u.s.a.|usa|us|america|united states of america|britain|great britain|u.k.|uk|england|scotland|wales|northern ireland|
holland|burma|czech republic|macedonia|swaziland|cape verde|east timor|congo|democratic republic of congo|drc|ivory coast|cote d'ivoire|
côte d'ivoire|türkiye|palestine|gaza|west bank|soviet union|ussr|yugoslavia|uae|u.a.e.|emirates|dprk|taiwan|tibet|kurdistan|kashmir|
chechnya|vatican|holy see|hong kong|macau|the gambia|bahamas|bosnia|herzegovina|trinidad|tobago|europe|asia|africa|latin america|
north america|south america|middle east|central asia|southeast asia|balkans|caucasus|caribbean|scandinavia`

// groups are peoples without a country of their own, faiths, continents' people and camps.
const groups = `muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists sikh sikhs catholic catholics
protestant protestants sunni sunnis shiite shiites shi'ite shi'ites shia shi'a druze alawite alawites coptic copt copts maronite
maronites yazidi yazidis mormon mormons anglican anglicans methodist methodists evangelical evangelicals islamic islamist islamists
kurd kurds kurdish arab arabs arabic pashtun pashtuns hazara hazaras baloch baluch tamil tamils sinhalese uighur uighurs uyghur
uyghurs tibetan tibetans tatar tatars chechen chechens roma basque basques catalan catalans corsican scots scottish welsh english
flemish walloon sami hutu hutus tutsi tutsis zulu xhosa hausa igbo yoruba fulani tuareg tuaregs berber berbers somali oromo tigrayan
tigrayans amhara kikuyu luo maasai dinka nuer rohingya karen kachin hmong maori aboriginal inuit cree navajo cherokee mapuche quechua
african africans asian asians european europeans american americans latin hispanic hispanics latino latinos caribbean nordic baltic
balkan slavic soviet soviets israeli palestinian palestinians communist communists marxist marxists maoist maoists nazi nazis zionist
democrat democrats republican republicans tory tories labourite conservatives liberals socialists taliban taleban bedouin
western westerner westerners`

func (b lexBuilder) lists() {
	for list, flag := range map[string]lexicon.Class{titles: lexicon.Title, function: lexicon.Function, calendar: lexicon.Calendar,
		groups: lexicon.Demonym} {
		for _, w := range strings.Fields(list) {
			b.at(w).flags |= flag
		}
	}
	for w, what := range nation.Words() {
		flag := lexicon.Demonym
		if what.Form == nation.Name {
			flag = lexicon.Country
		}
		b.flag(strings.TrimPrefix(w, "the "), flag)
	}
	for _, w := range strings.Split(countryNames, "|") {
		b.flag(strings.TrimSpace(w), lexicon.Country)
	}
	b.at("us").flags |= lexicon.Function
}
