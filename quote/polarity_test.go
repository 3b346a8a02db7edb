package quote

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

func TestPolarity(t *testing.T) {
	for _, c := range []struct {
		text     string
		polarity Polarity
		want     string // as show gives it
	}{
		{"The ministry said the pipeline was damaged.", Affirmed,
			"indirect; The ministry; said; the pipeline was damaged"},
		{"The union asked members to stay at home.", Affirmed,
			"indirect; The union; asked; members to stay at home"},
		{"The rebels denied that they had burned the village.", Denied,
			"indirect; The rebels; denied; they had burned the village"},
		{"The minister rejected the accusation as “nonsense”.", Denied,
			"mixed; The minister; rejected; the accusation as “nonsense”"},
		{"He disputed that the road was closed.", Denied,
			"indirect; He; disputed; the road was closed"},
		{"The judge asked whether the witness had seen the car.", Asked,
			"indirect; The judge; asked; whether the witness had seen the car"},
		{"Senators asked why the warning was ignored.", Asked,
			"indirect; Senators; asked; why the warning was ignored"},
		{"The bishop wondered whether anyone was listening.", Asked,
			"indirect; The bishop; wondered; whether anyone was listening"},
		{"“Who will pay for this?” asked the governor.", Asked,
			"direct; the governor; asked; “Who will pay for this?”"},
		{"“Who will pay for this?” the governor said.", Affirmed,
			"direct; the governor; said; “Who will pay for this?”"},
		{"The ministry declined to say whether the pipeline was damaged.", Declined,
			"indirect; The ministry; declined to say; whether the pipeline was damaged"},
		{"A spokeswoman for the airline declined to comment.", Declined,
			"indirect; A spokeswoman for the airline; declined; to comment"},
		{"The bank declined to comment on the report.", Declined,
			"indirect; The bank; declined to comment on; the report"},
		{"The spokesman has repeatedly refused to give details of the raid.", Declined,
			"indirect; The spokesman; has repeatedly refused to give; details of the raid"},
		{"Tanaka declined on Friday to specify how much the firm had lost.", Declined,
			"indirect; Tanaka; declined on Friday to specify; how much the firm had lost"},
		{"Police did not say how many people were arrested.", Declined,
			"indirect; Police; did not say; how many people were arrested"},
		{"The coach never said that the player was injured.", Declined,
			"indirect; The coach; never said; the player was injured"},
		{"The mayor did not deny meeting the contractor.", Declined,
			"indirect; The mayor; did not deny; meeting the contractor"},
		{"The palace would neither confirm nor deny that the king was ill.", Declined,
			"indirect; The palace; would neither confirm nor deny; the king was ill"},
		{"Nobody in the village said they had seen the boat.", Declined,
			"indirect; Nobody in the village; said; they had seen the boat"},
	} {
		t.Run(c.text, func(t *testing.T) {
			a := article.Parse(c.text)
			qs := new(Extractor).Extract(a, nil)
			require.NoError(t, Check(a, nil, qs))
			require.Len(t, qs, 1)
			require.Equal(t, c.want, show(c.text, qs[0]))
			require.Equal(t, c.polarity, qs[0].Polarity)
		})
	}
}

// TestPolarityNested holds that each of two reports has the polarity of its own cue.
func TestPolarityNested(t *testing.T) {
	text := "Ruiz said the bank had declined to comment on the report. The club, which declined to say how much it had paid, said the player would arrive on Friday."
	var got []string
	for _, q := range new(Extractor).Extract(article.Parse(text), nil) {
		got = append(got, q.Polarity.String()+": "+show(text, q))
	}
	require.Equal(t, []string{
		"affirmed: indirect; Ruiz; said; the bank had declined to comment on the report",
		"declined: indirect; the bank; had declined to comment on; the report",
		"declined: indirect; which; declined to say; how much it had paid",
		"affirmed: indirect; The club, which declined to say how much it had paid; said; the player would arrive on Friday",
	}, got)
}

// TestPolarityLeadIn holds that a quote in the paragraph after its cue has the cue's polarity.
func TestPolarityLeadIn(t *testing.T) {
	text := "The senator asked:\n\n“Where did the money go?”"
	qs := new(Extractor).Extract(article.Parse(text), nil)
	require.Len(t, qs, 1)
	require.Equal(t, Asked, qs[0].Polarity)
}

// TestPolarityAnonymous holds that a source who will not be named declines nothing that counts.
func TestPolarityAnonymous(t *testing.T) {
	text := "A diplomat who declined to be named said the talks were over."
	qs := new(Extractor).Extract(article.Parse(text), nil)
	require.Len(t, qs, 1)
	require.Equal(t, Affirmed, qs[0].Polarity)
}

// TestPolarityAskedBySomebody holds that what somebody is asked is no quote of his.
func TestPolarityAskedBySomebody(t *testing.T) {
	text := "Asked whether he would go, Ruiz said he would not."
	require.Equal(t, []string{"indirect; ; Asked; whether he would go", "indirect; Ruiz; said; he would not"}, extract(t, text))
	require.Equal(t, Asked, new(Extractor).Extract(article.Parse(text), nil)[0].Polarity)
}

func TestPolarityText(t *testing.T) {
	for i := range polarityNames.List {
		p, back := Polarity(i), Polarity(0)
		text, err := p.MarshalText()
		require.NoError(t, err)
		require.Equal(t, p.String(), string(text))
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, p, back)
	}
	_, err := Polarity(len(polarityNames.List)).MarshalText()
	require.Error(t, err)
	require.Error(t, new(Polarity).UnmarshalText([]byte("shouted")))
}
