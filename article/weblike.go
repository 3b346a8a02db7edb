package article

import "strings"

// url returns the end of the address that begins at start and goes on at i, without the marks that close a sentence.
func (t *tokenizer) url(start, i int) int {
	for i < t.end {
		_, c, n := decode(t.text[:t.end], i)
		if c == space || c == ideograph || strings.IndexByte("<>\"{}|^`", t.text[i]) >= 0 {
			break
		}
		if c == punct && t.text[i] >= 0x80 { // curly marks
			break
		}
		i += n
	}
	open := strings.IndexByte(t.text[start:i], '(') >= 0
	for strings.IndexByte(".,;:!?'*_-]", t.text[i-1]) >= 0 || t.text[i-1] == ')' && !open {
		i--
	}
	return i
}

// topLevel are the domains that news writes after a name without http: Salon.com, change.org.
const topLevel = " ac ai app au biz blog ca cn co com de edu eu eus fm fr gov ie il in info int io jp ke me mil mobi net news ng nz online org ru scot site tv uk us xyz za "

// mostLabels is how many labels of a domain name are looked at: a bound, so that a chain of points costs no more than its
// length.
const mostLabels = 6

// domain returns the end of the last label of a domain name whose next label begins at i, or 0 where that is none.
func (t *tokenizer) domain(i int) int {
	end := 0
	for range mostLabels {
		j := i
		for j < t.end && j-i < 16 && t.text[j] >= 'a' && t.text[j] <= 'z' {
			j++
		}
		if j == i || t.classAt(j) == letter || t.classAt(j) == digit {
			return end
		}
		if strings.Contains(topLevel, " "+t.text[i:j]+" ") {
			end = j
		}
		if j+1 >= t.end || t.text[j] != '.' || t.classAt(j+1) != letter {
			return end
		}
		i = j + 1
	}
	return end
}

// isLocal reports whether c can stand in an e-mail address before its @.
func isLocal(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("._+-", c) >= 0
}

// longestLocal is how far the local part of an e-mail address may reach: RFC 5321 allows 64 bytes.
const longestLocal = 64

// longestDomain is how far the domain of an e-mail address may reach, by RFC 1035.
const longestDomain = 255

// localPart returns where the @ stands of an e-mail address whose local part goes on at i, or 0 where there is none.
func (t *tokenizer) localPart(i int) int {
	for j := i; j < t.end && j-i < longestLocal; j++ {
		if t.text[j] == '@' {
			if t.email(j) > 0 {
				return j
			}
			return 0
		}
		if !isLocal(t.text[j]) {
			return 0
		}
	}
	return 0
}

// email returns the end of the e-mail address whose @ stands at i, or 0 where no domain with a point follows.
func (t *tokenizer) email(i int) int {
	j, point := i+1, false
	for j < t.end && j-i < longestDomain && isLocal(t.text[j]) && t.text[j] != '_' && t.text[j] != '+' {
		point = point || t.text[j] == '.' && j+1 < t.end && isLocal(t.text[j+1])
		j++
	}
	for j > i+1 && (t.text[j-1] == '.' || t.text[j-1] == '-') {
		j--
	}
	if !point || j-i < 4 {
		return 0
	}
	return j
}
