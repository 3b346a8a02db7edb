package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold returns the first 400 bytes of s, or a rune less, in small letters, with single spaces and straight marks, for
// comparison with the lists below.
func fold(s string) string {
	var buf [400]byte
	b := buf[:0]
	gap := false
	for i := 0; i < len(s) && len(b) < len(buf)-utf8.UTFMax; {
		c0 := s[i]
		if c0 > ' ' && c0 <= '~' { // most of a paragraph
			if gap {
				b = append(b, ' ')
				gap = false
			}
			if c0-'A' <= 'Z'-'A' {
				c0 |= 0x20
			}
			b = append(b, c0)
			i++
			continue
		}
		if c0 == ' ' {
			gap = len(b) > 0
			i++
			continue
		}
		r, c, n := decode(s, i)
		i += n
		switch {
		case c == space:
			gap = len(b) > 0
			continue
		case c == format:
			continue
		case r == '’' || r == '‘':
			r = '\''
		}
		if gap {
			b = append(b, ' ')
			gap = false
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return string(b)
}

// The furniture of news sites. A paragraph is boilerplate where it is one of wholeBoilerplate, but for marks at its end,
// or begins with one of startBoilerplate and is no longer than a few lines.
var wholeBoilerplate = [...]string{
	"advertisement", "advertising", "also read", "about us", "article continues below", "back to top", "comments",
	"comment", "copy link", "contact us", "don't miss", "email", "e-mail", "editor's picks", "editors' picks",
	"facebook", "home", "instagram", "linkedin", "loading", "loading...", "log in", "login", "latest news", "listen",
	"live updates", "leave a comment", "leave a reply", "more", "most read", "most popular", "menu", "more news",
	"more stories", "newsletter", "newsletters", "promoted", "promoted content", "print", "popular", "privacy policy",
	"post a comment", "reddit", "related", "recommended", "register", "read also", "read more", "read next",
	"sponsored", "sponsored content", "share", "share this", "save", "subscribe", "sign in", "search",
	"skip to content", "see also", "story continues below", "tweet", "twitter", "telegram", "trending", "trending now",
	"top stories", "topics", "tags", "terms of use", "view comments", "whatsapp", "we recommend", "watch", "watch live",
	"you may also like", "you might also like",
}

var startBoilerplate = [...]string{
	"(c) 1", "(c) 2", "also read", "article continues", "advertisement ", "all rights reserved", "become a member",
	"by continuing", "connect with us", "click here", "click to ", "continue reading", "continued below", "copyright",
	"contact the author", "contact the writer", "download our", "download the app", "disclaimer", "donate ",
	"do you have a story", "further reading", "follow us", "follow @", "follow bbc", "find us on", "for more stories",
	"for more news", "for more information, visit", "for more information, go to", "filed under", "get the latest",
	"get our ", "get breaking", "got a tip", "got a story", "have a story", "have a tip", "join our ",
	"join the conversation", "keep scrolling", "listen:", "listen to the", "like us on", "more from ", "more on this",
	"more:", "most read", "opinions expressed", "our standards:", "photo gallery", "privacy policy", "posted in ",
	"related stor", "related article", "related link", "related topic", "related content", "related news",
	"related coverage", "related video", "related:", "read more", "read also", "read next:", "read:",
	"recommended for you", "recommended:", "report a typo", "reuse this content", "see also:", "sign up", "subscribe ",
	"subscribe:", "share this", "share on ", "story continues", "scroll to continue", "support our", "send us ",
	"send your ", "tap here", "this material may not", "this article was originally", "this story was originally",
	"this article first appeared", "this story first appeared", "this article is republished", "this content is",
	"the views expressed", "the opinions expressed", "to comment on", "terms of ", "this site uses",
	"this website uses", "trending:", "tags:", "topics:", "views expressed in", "visit our ", "view gallery",
	"view comments", "watch:", "watch more", "watch the video", "watch now", "we use cookies", "you may also",
	"you might also", "©",
}

// anywhere marks boilerplate wherever it stands in a paragraph of moderate length. A part that begins with a rare letter is
// looked for first.
var anywhere = [...]struct{ part, whole string }{
	{"ved", "all rights reserved"}, {"y not be ", "may not be published, broadcast"}, {"y not be ", "may not be reproduced"},
	{"permission", "without prior written permission"},
}

// longestFurniture is how many words a paragraph of boilerplate, credits or caption may have.
const longestFurniture = 39

// isBoilerplate reports whether a paragraph of n words is what a site adds to its articles. s is its text, folded.
func isBoilerplate(s string, n int) bool {
	plain := strings.TrimRight(s, " .:…»›>→!|-")
	plain = strings.TrimLeft(plain, " |>→»›-*#[(")
	for _, w := range alike(wholeBoilerplate[:], plain) {
		if plain == w {
			return true
		}
	}
	for _, w := range alike(startBoilerplate[:], s) {
		if strings.HasPrefix(s, w) && (n <= 18 || !endsSentence(s) || w[0] < 'a' || w[0] == 't' || w[0] == 'c') {
			return true
		}
	}
	for _, w := range anywhere {
		if strings.Contains(s, w.part) && strings.Contains(s, w.whole) {
			return true
		}
	}
	return false
}

var startCredit = [...]string{
	"additional reporting", "compiled by", "editing by", "edited by", "graphic by", "graphics by", "inputs from",
	"produced by", "reporting by", "reporting and writing by", "research by", "source: ", "translated by", "writing by",
	"with reporting by", "with additional reporting", "with inputs from", "with input from", "written by",
	"with files from",
}

// isCredit reports whether a paragraph says who helped: "(Reporting by …; Editing by …)". s is its text, folded.
func isCredit(s string) bool {
	h := strings.TrimLeft(s, " (-–—*[")
	if startsWithOne(h, startCredit[:]) {
		return true
	}
	return strings.Contains(s, "contributed") && containsAny(s, contributed[:])
}

var startCaption = [...]string{
	"caption:", "courtesy of", "courtesy photo", "file photo", "file image", "file picture", "file -", "getty images",
	"image:", "image copyright", "image caption", "image source", "media caption", "photo:", "photos:", "photo by",
	"photograph:", "photographs:", "photograph by", "picture:", "pictured:", "video:",
}

// isCaption reports whether a paragraph is the words to a picture: it begins as such or ends in the photographer's credit.
// s is its text, folded.
func isCaption(s string) bool {
	h := strings.TrimLeft(s, " ([")
	if startsWithOne(h, startCaption[:]) {
		return true
	}
	s = s[max(0, len(s)-48):]
	if strings.IndexByte(s, '/') < 0 && strings.IndexByte(s, ':') < 0 && strings.IndexByte(s, ')') < 0 && strings.IndexByte(s, '(') < 0 {
		return strings.Contains(s, viaGetty) // all others have one of these
	}
	return containsAny(s, pictureCredits[:])
}

var contributed = [...]string{"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting"}

const viaGetty = "via getty"

var pictureCredits = [...]string{"/reuters", "reuters/", "/ap)", "(ap photo", "/afp", "afp/", "/getty images", "getty images/", "/epa", "photo: ", "/shutterstock",
	"/al jazeera]", "/xinhua", "[file: ", "via ap)", viaGetty, "photograph: "}

// startsWithOne reports whether s starts with one of words, which stand in the order of their first bytes.
func startsWithOne(s string, words []string) bool {
	for _, w := range alike(words, s) {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// alike returns those of words that start with the byte that s does. They stand in the order of their first bytes.
func alike(words []string, s string) []string {
	if s == "" {
		return nil
	}
	from := firstFrom(words, s[0])
	words = words[from:]
	to := 0
	for to < len(words) && words[to][0] == s[0] {
		to++
	}
	return words[:to]
}

// firstFrom returns the number of the first of words that starts with c or a greater byte.
func firstFrom(words []string, c byte) int {
	lo, hi := 0, len(words)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); words[m][0] < c {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
