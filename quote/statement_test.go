package quote_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/quote"
)

const ferry = "FREETOWN, Sierra Leone, June 3 (Coast News) - “The ferry had no permit,” said Isatu Kamara, head of the Maritime Authority.\n\n" +
	"A fisherman said Kamara had been warned about the ferry in May by President Momoh Sesay.\n\n" +
	"“He never wrote to us,” she said. “And Sesay was in London.”\n\n" +
	"“Nobody slept that night,” according to survivors.\n"

func analyze(text string) (entity.Set, []quote.Quote) {
	a := article.Parse(text)
	ents := new(entity.Recognizer).Recognize(a)
	return ents, new(quote.Extractor).Extract(a, ents)
}

func TestStatements(t *testing.T) {
	ents, qs := analyze(ferry)
	got := quote.Statements(article.Parse(ferry), ents, qs)
	require.Len(t, got, len(qs))
	require.Len(t, got, 4)

	first := got[0]
	require.Equal(t, "Isatu Kamara", first.Name)
	require.Equal(t, "head of the Maritime Authority", first.Role)
	require.Equal(t, "Isatu Kamara, head of the Maritime Authority", first.Source)
	require.Equal(t, "said", first.Cue)
	require.Equal(t, "The ferry had no permit", first.Content)

	second := got[1]
	require.Equal(t, "A fisherman", second.Source)
	require.Equal(t, "Kamara had been warned about the ferry in May by President Momoh Sesay", second.Content)
	require.Contains(t, names(ents, second.Entities), "Isatu Kamara")
	require.Contains(t, names(ents, second.Entities), "Momoh Sesay")

	third := got[2]
	require.Equal(t, first.Speaker, third.Speaker)
	require.Equal(t, "she", third.Source)
	require.Equal(t, "He never wrote to us. And Sesay was in London.", third.Content)
	require.Contains(t, names(ents, third.Entities), "London")

	for i, s := range got {
		require.Equal(t, qs[i].Speaker, s.Speaker)
		seen := map[entity.ID]bool{}
		for _, id := range s.Entities {
			require.False(t, seen[id], "entity %d of statement %d is there twice", id, i)
			seen[id] = true
		}
	}
}

func names(ents entity.Set, ids []entity.ID) (out []string) {
	for _, id := range ids {
		e, _ := ents.Entity(id)
		out = append(out, e.Name)
	}
	return out
}

// TestStatementsOrder holds that the entities of a content are in the order of their mentions there, each once.
func TestStatementsOrder(t *testing.T) {
	text := "Chad and Niger are far. Mali said Niger, Chad and Niger had signed."
	set := entity.Set{
		{ID: 1, Kind: entity.Place, Name: "Chad", Mentions: []entity.Mention{mention(0, 4), mention(41, 45)}},
		{ID: 2, Kind: entity.Place, Name: "Niger", Mentions: []entity.Mention{mention(9, 14), mention(34, 39), mention(50, 55)}},
		{ID: 3, Kind: entity.Place, Name: "Mali", Mentions: []entity.Mention{mention(24, 28)}},
	}
	a := article.Parse(text)
	qs := new(quote.Extractor).Extract(a, set)
	require.Equal(t, []quote.Statement{{Speaker: 3, Name: "Mali", Source: "Mali", Cue: "said",
		Content: "Niger, Chad and Niger had signed", Entities: []entity.ID{2, 1}}}, quote.Statements(a, set, qs))
}

func mention(start, end int) entity.Mention {
	return entity.Mention{Span: article.Span{Start: start, End: end}, Form: entity.Name}
}

func TestStatementsOfNothing(t *testing.T) {
	require.Nil(t, quote.Statements(article.Parse(""), nil, nil))
	require.Equal(t, []quote.Statement{{}}, quote.Statements(article.Parse(""), nil, make([]quote.Quote, 1)))
}

func TestBySpeaker(t *testing.T) {
	q := func(speaker entity.ID, rule string) quote.Quote { return quote.Quote{Speaker: speaker, Rule: rule} }
	require.Equal(t, []quote.Speaker{
		{ID: 7, Quotes: []quote.Quote{q(7, "a"), q(7, "d")}},
		{ID: 2, Quotes: []quote.Quote{q(2, "c"), q(2, "e")}},
		{ID: 0, Quotes: []quote.Quote{q(0, "b"), q(0, "f")}},
	}, quote.BySpeaker([]quote.Quote{q(7, "a"), q(0, "b"), q(2, "c"), q(7, "d"), q(2, "e"), q(0, "f")}))
	require.Nil(t, quote.BySpeaker(nil))
}

// TestBySpeakerKeeps holds that no quote gets lost or comes twice.
func TestBySpeakerKeeps(t *testing.T) {
	_, qs := analyze(ferry)
	n := 0
	for _, s := range quote.BySpeaker(qs) {
		require.NotEmpty(t, s.Quotes)
		for _, q := range s.Quotes {
			require.Equal(t, s.ID, q.Speaker)
			require.Contains(t, qs, q)
			n++
		}
	}
	require.Equal(t, len(qs), n)
}
