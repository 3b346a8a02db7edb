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
		if c := s[i]; c > ' ' && c <= '~' && !gap { // most of a paragraph
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			b = append(b, c)
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
		switch {
		case r >= utf8.RuneSelf:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r >= 'A' && r <= 'Z':
			b = append(b, byte(r)|0x20)
		default:
			b = append(b, byte(r))
		}
	}
	return string(b)
}

// The furniture of news sites. A paragraph is boilerplate where it is one of wholeBoilerplate, but for marks at its end,
// or begins with one of startBoilerplate and is no longer than a few lines.
var wholeBoilerplate = [...]string{
	"advertisement", "advertising", "sponsored", "sponsored content", "promoted", "promoted content", "comments", "comment", "share", "share this",
	"print", "email", "e-mail", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "instagram", "telegram", "copy link", "save",
	"more", "loading", "loading...", "related", "recommended", "trending", "trending now", "most read", "most popular", "popular",
	"newsletter", "newsletters", "subscribe", "log in", "login", "sign in", "register", "menu", "search", "home", "skip to content",
	"back to top", "top stories", "latest news", "more news", "more stories", "editor's picks", "editors' picks", "don't miss",
	"you may also like", "you might also like", "we recommend", "see also", "also read", "read also", "read more", "read next",
	"watch", "watch live", "listen", "live updates", "topics", "tags", "about us", "contact us", "terms of use", "privacy policy",
	"view comments", "leave a comment", "leave a reply", "post a comment", "story continues below", "article continues below",
}

var startBoilerplate = [...]string{
	"related stor", "related article", "related link", "related topic", "related content", "related news", "related coverage", "related video", "related:",
	"read more", "read also", "read next:", "read:", "also read", "see also:", "more from ", "more on this", "more:", "further reading",
	"recommended for you", "recommended:", "watch:", "watch more", "watch the video", "watch now", "listen:", "listen to the",
	"sign up", "subscribe ", "subscribe:", "get the latest", "get our ", "get breaking", "download our", "download the app", "join our ", "join the conversation",
	"follow us", "follow @", "follow bbc", "like us on", "find us on", "connect with us", "share this", "share on ", "click here", "click to ", "tap here",
	"story continues", "continue reading", "continued below", "article continues", "advertisement ", "scroll to continue", "keep scrolling",
	"©", "(c) 1", "(c) 2", "copyright", "all rights reserved", "this material may not", "this article was originally", "this story was originally",
	"this article first appeared", "this story first appeared", "this article is republished", "this content is", "the views expressed", "the opinions expressed",
	"views expressed in", "opinions expressed", "disclaimer", "support our", "donate ", "become a member", "have a story", "have a tip", "got a tip", "got a story",
	"do you have a story", "contact the author", "contact the writer", "for more stories", "for more news", "for more information, visit", "for more information, go to",
	"visit our ", "photo gallery", "view gallery", "view comments", "report a typo", "send us ", "send your ", "to comment on", "terms of ", "privacy policy",
	"we use cookies", "this site uses", "this website uses", "by continuing", "you may also", "you might also", "most read", "trending:", "tags:", "topics:", "filed under", "posted in ",
	"our standards:", "reuse this content",
}

// anywhere marks boilerplate wherever it stands in a paragraph of moderate length.
var anywhere = [...]string{"all rights reserved", "may not be published, broadcast", "may not be reproduced", "without prior written permission"}

// longestFurniture is how many words a paragraph of boilerplate, credits or caption may have.
const longestFurniture = 39

// isBoilerplate reports whether a paragraph of n words is what a site adds to its articles. s is its text, folded.
func isBoilerplate(s string, n int) bool {
	plain := strings.TrimRight(s, " .:…»›>→!|-")
	plain = strings.TrimLeft(plain, " |>→»›-*#[(")
	for _, w := range wholeBoilerplate {
		if plain == w {
			return true
		}
	}
	for _, w := range startBoilerplate {
		if begins(s, w) && (n <= 18 || !endsSentence(s) || w[0] < 'a' || w[0] == 't' || w[0] == 'c') {
			return true
		}
	}
	return containsAny(s, anywhere[:])
}

// isCredit reports whether a paragraph says who helped: "(Reporting by …; Editing by …)". s is its text, folded.
func isCredit(s string) bool {
	h := strings.TrimLeft(s, " (-–—*[")
	for _, w := range [...]string{"additional reporting", "reporting by", "reporting and writing by", "writing by", "editing by", "edited by", "compiled by", "with reporting by", "with additional reporting",
		"with inputs from", "with input from", "inputs from", "written by", "translated by", "produced by", "graphic by", "graphics by", "research by", "source: ", "with files from"} {
		if begins(h, w) {
			return true
		}
	}
	return strings.Contains(s, "contributed") && containsAny(s, contributed[:])
}

// isCaption reports whether a paragraph is the words to a picture: it begins as such or ends in the photographer's credit.
// s is its text, folded.
func isCaption(s string) bool {
	h := strings.TrimLeft(s, " ([")
	for _, w := range [...]string{"photo:", "photos:", "photo by", "photograph:", "photographs:", "photograph by", "picture:", "pictured:", "image:", "image copyright", "image caption", "image source", "file photo", "file image", "file picture", "file -", "caption:", "media caption", "video:", "getty images", "courtesy of", "courtesy photo"} {
		if begins(h, w) {
			return true
		}
	}
	return containsAny(s[max(0, len(s)-48):], pictureCredits[:])
}

var contributed = [...]string{"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting"}

var pictureCredits = [...]string{"/reuters", "reuters/", "/ap)", "(ap photo", "/afp", "afp/", "/getty images", "getty images/", "/epa", "photo: ", "/shutterstock",
	"/al jazeera]", "/xinhua", "[file: ", "via ap)", "via getty", "photograph: "}

// begins is strings.HasPrefix for lists that hold little of what s may begin with.
func begins(s, w string) bool { return s != "" && s[0] == w[0] && strings.HasPrefix(s, w) }

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
