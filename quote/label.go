package quote

// The labels that the tagger gives tokens: outside, and for each role the first token and the others.
const (
	labelNone    = 0
	labelSource  = 1 // and 2
	labelCue     = 3 // of speech or writing
	labelContent = 5
	labelThought = 7 // the cue of a thought, a wish or a feeling
	labelHeld    = 9 // what is thought, wished or felt
	labels       = 11
)

// follow reports whether label b may follow label a: nothing begins with an inner token.
func follow(a, b int) bool { return b == labelNone || b%2 == 1 || a == b || a == b-1 }
