package geo

import (
	"strings"

	"github.com/newstext/newstext/internal/textnorm"
)

// divisions are the short forms of the states of the United States and Australia and the provinces of Canada, folded, each
// with its full name: the Associated Press's, the post's and the older ones.
const divisions = "|ala=Alabama|al=Alabama|alas=Alaska|ak=Alaska|ariz=Arizona|az=Arizona|ark=Arkansas|ar=Arkansas|calif=California|cal=California" +
	"|ca=California|colo=Colorado|co=Colorado|conn=Connecticut|ct=Connecticut|del=Delaware|de=Delaware|dc=District of Columbia" +
	"|d c=District of Columbia|fla=Florida|fl=Florida|ga=Georgia|hi=Hawaii|ida=Idaho|id=Idaho|ill=Illinois|il=Illinois|ind=Indiana|in=Indiana" +
	"|ia=Iowa|kan=Kansas|kans=Kansas|ks=Kansas|ky=Kentucky|la=Louisiana|me=Maine|md=Maryland|mass=Massachusetts|ma=Massachusetts|mich=Michigan" +
	"|mi=Michigan|minn=Minnesota|mn=Minnesota|miss=Mississippi|ms=Mississippi|mo=Missouri|mont=Montana|mt=Montana|neb=Nebraska|nebr=Nebraska" +
	"|ne=Nebraska|nev=Nevada|nv=Nevada|nh=New Hampshire|n h=New Hampshire|nj=New Jersey|n j=New Jersey|nm=New Mexico|n m=New Mexico|ny=New York|n y=New York" +
	"|nc=North Carolina|n c=North Carolina|nd=North Dakota|n d=North Dakota|oh=Ohio|okla=Oklahoma|ok=Oklahoma|ore=Oregon|or=Oregon|pa=Pennsylvania" +
	"|penn=Pennsylvania|ri=Rhode Island|r i=Rhode Island|sc=South Carolina|s c=South Carolina|sd=South Dakota|s d=South Dakota|tenn=Tennessee" +
	"|tn=Tennessee|tex=Texas|tx=Texas|ut=Utah|vt=Vermont|va=Virginia|wash=Washington|wa=Washington|wva=West Virginia|w va=West Virginia" +
	"|wv=West Virginia|wis=Wisconsin|wisc=Wisconsin|wi=Wisconsin|wyo=Wyoming|wy=Wyoming" +
	"|alta=Alberta|ab=Alberta|bc=British Columbia|b c=British Columbia|man=Manitoba|mb=Manitoba|nb=New Brunswick|n b=New Brunswick" +
	"|nl=Newfoundland and Labrador|nfld=Newfoundland and Labrador|nwt=Northwest Territories|nt=Northwest Territories|ns=Nova Scotia|n s=Nova Scotia" +
	"|ont=Ontario|on=Ontario|pei=Prince Edward Island|que=Quebec|qc=Quebec|sask=Saskatchewan|sk=Saskatchewan|yt=Yukon" +
	"|nsw=New South Wales|qld=Queensland|vic=Victoria|tas=Tasmania|act=Australian Capital Territory|"

// spellOut returns the full name of the state or province that name is short for: "Ala.", "N.Y.", "TX", "Ont."; and false
// for any other name. It asks for a full stop or capitals alone, since "Miss" and "Mass" are words too.
func spellOut(name string) (full string, ok bool) {
	if len(name) < 2 || len(name) > 7 || name[0] < 'A' || name[0] > 'Z' {
		return "", false
	}
	if name == "L.A." {
		return "", false
	}
	if name[len(name)-1] != '.' && hasLower(name) {
		return "", false
	}
	var room [16]byte
	key := textnorm.Append(append(room[:0], '|'), name)
	key = append(key, '=')
	i := strings.Index(divisions, string(key))
	if i < 0 {
		return "", false
	}
	full, _, _ = strings.Cut(divisions[i+len(key):], "|")
	return full, true
}
