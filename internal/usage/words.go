package usage

import "strings"

// acting are verbs of what governments, teams and peoples do.
const acting = " accepted accepts accuse accused accuses acknowledged admits admitted agree agreed agrees alleged alleges angered " +
	" annexed annexes announced announces appealed appeals approved approves argued argues asked asks asserts backed backs " +
	" banned bans beat beats began begun believed believes blamed blames bought buys called calls claimed claims condemned " +
	" condemns conducted conducts considered considers contends criticised criticises criticized criticizes decided decides " +
	" declared declares declined declines defeated demanded demands denied denies deny deployed deploys expected expects " +
	" expelled expels faced faces favor favour feared fears fined fired fires fought gives halted helped helps hope hoped " +
	" hopes imposed imposes insist insisted insists intended intends invaded invades invited joined joins launched launches " +
	" lifted lifts loses lost maintained maintains offered offers oppose opposed opposes ordered orders plan planned plans " +
	" played plays pledged pledges promised promises proposed proposes protested protests provided provides pulls ratified " +
	" ratifies recalled recalls recognised recognises recognized recognizes refused refuses reject rejected rejects replied " +
	" responded responds resumed retaliated retaliates said saw say says seeks sees sells sends sent severed signed signs " +
	" sold sought stopped summoned supported supports suspected suspects suspended suspends takes tells tested tests " +
	" threatened threatens told urged urges vetoed voted votes vowed vows want wanted wants warned warns welcomed welcomes " +
	" wins withdraws withdrew won "

// kin are nouns for what only governments, teams and peoples are to others.
const kin = " ally allies foe rival rivals neighbor neighbour backer backers partner opponent adversary enemy "

// in reports whether list, words each within spaces, holds token i in lower case.
func (n *Name) in(list string, i int) uint32 {
	if i < 0 || i >= len(n.Tokens) || len(n.word(i)) > 16 {
		return 0
	}
	var room [20]byte
	word := append(room[:0], ' ')
	s := n.word(i)
	for k := 0; k < len(s); k++ {
		c := s[k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		word = append(word, c)
	}
	word = append(word, ' ')
	if strings.Contains(list, string(word)) {
		return 1
	}
	return 0
}
