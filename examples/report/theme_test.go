package main

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A light is a color in linear light: red, green, blue.
type light [3]float64

// What people see who lack the cones for red, green or blue, by Viénot, Brettel and Mollon (1999) and, for blue, Machado,
// Oliveira and Fernandes (2009).
var eyes = map[string][3]light{
	"all cones": {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"no red":    {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
	"no green":  {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}},
	"no blue":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// TestColors holds that all eyes tell the colors of speakers from each other and from the paper, by day and by night, and best
// those of speakers who follow one another.
func TestColors(t *testing.T) {
	css, err := os.ReadFile("style.css")
	require.NoError(t, err)
	day, rest, ok := strings.Cut(string(css), "@media (prefers-color-scheme: dark)")
	require.True(t, ok)
	night, _, _ := strings.Cut(rest, "box-sizing")
	for name, block := range map[string]string{"day": day, "night": night} {
		paper := "#fff"
		if name == "night" {
			paper = "#16171b"
		}
		require.Contains(t, block, "--paper: "+paper+";")
		paper = (paper + "ffffff")[1:7]
		for eye, cones := range eyes {
			for i := 1; i <= colors; i++ {
				a := seen(variable(t, block, i), cones)
				require.Greater(t, apart(a, seen(linear(t, paper), cones)), 0.07, "%s, %s: color %d", name, eye, i)
				for j := 1; j < i; j++ {
					least := 0.03
					if i-j == 1 || i-j == colors-1 {
						least = 0.06
					}
					require.Greater(t, apart(a, seen(variable(t, block, j), cones)), least, "%s, %s: colors %d and %d", name, eye, j, i)
				}
			}
		}
	}
}

// variable returns the nth color of speakers.
func variable(t *testing.T, css string, n int) light {
	m := regexp.MustCompile(`--c` + strconv.Itoa(n) + `: #([0-9a-f]{6});`).FindStringSubmatch(css)
	require.NotNil(t, m, "--c%d", n)
	return linear(t, m[1])
}

func linear(t *testing.T, hex string) (out light) {
	v, err := strconv.ParseUint(hex, 16, 32)
	require.NoError(t, err)
	for i := range out {
		c := float64(v>>(16-8*i)&255) / 255
		if out[i] = c / 12.92; c > 0.04045 {
			out[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return out
}

func seen(c light, cones [3]light) (out light) {
	for i, row := range cones {
		out[i] = max(0, row[0]*c[0]+row[1]*c[1]+row[2]*c[2])
	}
	return out
}

// apart returns the distance of two colors in Oklab.
func apart(a, b light) float64 {
	x, y := oklab(a), oklab(b)
	return math.Sqrt((x[0]-y[0])*(x[0]-y[0]) + (x[1]-y[1])*(x[1]-y[1]) + (x[2]-y[2])*(x[2]-y[2]))
}

func oklab(c light) light {
	l := math.Cbrt(0.4122214708*c[0] + 0.5363325363*c[1] + 0.0514459929*c[2])
	m := math.Cbrt(0.2119034982*c[0] + 0.6806995451*c[1] + 0.1073969566*c[2])
	s := math.Cbrt(0.0883024619*c[0] + 0.2817188376*c[1] + 0.6299787005*c[2])
	return light{0.2104542553*l + 0.7936177850*m - 0.0040720468*s, 1.9779984951*l - 2.4285922050*m + 0.4505937099*s, 0.0259040371*l + 0.7827717662*m - 0.8086757660*s}
}
