package coref

import (
	"archive/tar"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadGap(t *testing.T) {
	file := filepath.Join(t.TempDir(), "gap.tsv")
	const head = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"
	require.NoError(t, os.WriteFile(file, []byte(head+"x\tZoë met Ana. She left.\tShe\t13\tZoë\t0\tFALSE\tAna\t8\tTRUE\t\n"), 0o666))
	gap, err := ReadGap(file)
	require.NoError(t, err)
	require.Len(t, gap, 1)
	require.True(t, gap[0].Feminine)
	require.Equal(t, "She", gap[0].Pronoun.In(gap[0].Text))
	require.Equal(t, "Ana", gap[0].Names[1].In(gap[0].Text))
	require.Equal(t, [2]bool{false, true}, gap[0].StandsFor)

	for _, bad := range []string{"x\ty\n", "x\tAna left.\tShe\t13\tZoë\t0\tFALSE\tAna\t8\tTRUE\t\n", "x\tAna\tAna\tz\tAna\t0\tTRUE\tAna\t0\tTRUE\t\n"} {
		require.NoError(t, os.WriteFile(file, []byte(head+bad), 0o666))
		_, err := ReadGap(file)
		require.ErrorContains(t, err, "gap.tsv:2: ")
	}
}

func TestReadGum(t *testing.T) {
	file := filepath.Join(t.TempDir(), "gum.tar.gz")
	f, err := os.Create(file)
	require.NoError(t, err)
	z := gzip.NewWriter(f)
	w := tar.NewWriter(z)
	for name, text := range map[string]string{
		"x/GUM_news_orva.tsv": "#FORMAT\n\n1-1\t0-3\tMs\tperson[1]\t_\t_\tAna_Ruiz[1]\t_\tana\t2-1[3_1]\t\n1-2\t4-8\tRuiz\tperson[1]\t_\t_\tAna_Ruiz[1]\t_\t_\t_\t\n" +
			"1-3\t9-13\tleft\t_\t_\t_\t_\t_\t_\t_\t\n1-4\t14-15\t.\t_\t_\t_\t_\t_\t_\t_\t\n\n2-1\t16-19\tShe\tperson[3]\t_\t_\t_\t_\t_\t_\t\n2-2\t20-24\tran\t_\t_\t_\t_\t_\t_\t_\t\n",
		"x/GUM_vlog_orva.tsv": "",
	} {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(text))}))
		_, err := w.Write([]byte(text))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, z.Close())
	require.NoError(t, f.Close())
	docs, err := ReadGum(file, "news")
	require.NoError(t, err)
	require.Len(t, docs, 1)
	d := docs[0]
	require.Equal(t, "GUM_news_orva", d.ID)
	require.Equal(t, "Ms Ruiz left. She ran", strings.TrimSpace(d.Text))
	require.Len(t, d.Mentions, 2)
	require.Equal(t, "Ms Ruiz", d.Mentions[0].Span.In(d.Text))
	require.Equal(t, d.Mentions[0].Chain, d.Mentions[1].Chain)
}
