package quote

import "github.com/newstext/newstext/entity"

// A Speaker is an entity with what an article quotes of it.
type Speaker struct {
	ID     entity.ID `json:"id,omitempty"` // 0 for the quotes whose speaker is unknown
	Quotes []Quote   `json:"quotes"`       // in text order, never empty
}

// BySpeaker groups qs, quotes of one article, by who said them: speakers in the order of their first quotes, and after them,
// under the ID 0, the quotes whose speaker is unknown. Those may have several speakers: their sources tell. What is no speech
// is left out.
func BySpeaker(qs []Quote) []Speaker {
	var out []Speaker
	var unknown []Quote
	at := make(map[entity.ID]int) // where each speaker is in out
	for _, q := range qs {
		switch {
		case q.Usage != Speech:
			continue
		case q.Speaker == 0:
			unknown = append(unknown, q)
			continue
		}
		i, ok := at[q.Speaker]
		if !ok {
			i = len(out)
			at[q.Speaker] = i
			out = append(out, Speaker{ID: q.Speaker})
		}
		out[i].Quotes = append(out[i].Quotes, q)
	}
	if unknown != nil {
		out = append(out, Speaker{Quotes: unknown})
	}
	return out
}
