package names

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/nametag"
)

func TestSilverDoc(t *testing.T) {
	path := filepath.Join(t.TempDir(), "silver.tsv")
	table := "# doc = x\n" +
		"1\t0\t4\tMaya\tMaya\tNNP\tPERSON\t2\tnsubj\n" +
		"2\t5\t9\tleft\tleave\tVBD\tO\t0\troot\n" +
		"3\t10\t14\tCork\tCork\tNNP\tLOCATION\t2\tdobj\n" +
		"4\t15\t17\ton\ton\tIN\tO\t5\tcase\n" +
		"5\t18\t24\tFriday\tFriday\tNNP\tDATE\t2\tnmod\n"
	require.NoError(t, os.WriteFile(path, []byte(table), 0o600))
	found, err := readSilver(path)
	require.NoError(t, err)
	require.Len(t, found["x"], 3)
	d := silverDoc("x", "Maya left Cork on Friday", found["x"])
	require.Equal(t, [][]string{{"Maya", "left", "Cork", "on", "Friday"}}, d.sentences)
	person := uint64(3) << (nametag.Begin + 2*nametag.Person)
	place := uint64(3)<<(nametag.Begin+2*nametag.Place) | 3<<(nametag.Begin+2*nametag.Facility)
	require.Equal(t, [][]uint64{{person, outside, place, outside, outside}}, d.allowed)
}
