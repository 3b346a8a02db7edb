package geo

import (
	"bufio"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/gazfmt"
)

// A LineError reports a line of a gazetteer that [Load] cannot read.
type LineError struct {
	Line int   // counted from 1
	Err  error // what was wanted and what was there
}

// Error describes e: "geo: line 7: want a latitude of -90 to 90, have \"36,2\"".
func (e *LineError) Error() string { return "geo: line " + strconv.Itoa(e.Line) + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *LineError) Unwrap() error { return e.Err }

// Load reads a gazetteer of one's own, to be used alone, where over is nil, or laid over another one, as in
// Load(r, World()).
//
// A gazetteer is text in UTF-8, a place a line, and each line ends with a newline: one that is cut short gives an error.
// Empty lines and those that begin with # are comments. Between tabs stand
//
//	id          GeoNames id, or empty; a place with the id of one that lies below takes its place
//	name        as it is to be shown
//	kind        as Kind gives it: "city", "district", "admin1", "river"
//	country     ISO 3166-1 alpha-2; empty above countries
//	admin1      name of the first-order division, or empty: one of the file, or of the gazetteer below
//	admin2      name of the second-order division, or empty: likewise
//	lat, lon    degrees north and east, WGS 84: "36.2021", "-73.5"
//	population  or empty
//	box         south, west, north and east with commas between, or empty
//	names       other names, in any script, with | between
//
// of which those after lon may be left off. A line "#crc32" and a checksum of all lines above it, in eight hexadecimal
// digits, is checked.
//
// An error is a [*LineError], or what r returns. To lay a gazetteer over the world takes half a second and 12 MB of
// memory.
func Load(r io.Reader, over *Gazetteer) (*Gazetteer, error) {
	l := loader{base: over, ids: map[int]int{}}
	if l.base == nil {
		l.base = new(Gazetteer)
	}
	if err := l.read(r); err != nil {
		return nil, err
	}
	if err := l.divide(); err != nil {
		return nil, err
	}
	data, err := l.encode()
	if err != nil {
		return nil, err
	}
	return open(string(data))
}

// A loader reads a gazetteer.
type loader struct {
	base *Gazetteer
	rows []row
	ids  map[int]int // line of each id
	divs []division
}

// A row is a place of the file.
type row struct {
	gazfmt.Record
	line           int
	admin1, admin2 string
	names          []string
	box            gazfmt.Box
}

// read reads the rows of the file.
func (l *loader) read(r io.Reader) error {
	in, sum := bufio.NewReaderSize(r, 1<<16), uint32(0)
	for n := 1; ; n++ {
		line, err := readLine(in)
		switch {
		case len(line) > longestLine:
			return &LineError{n, fmt.Errorf("want at most %d bytes, have more", longestLine)}
		case err == io.EOF && line == "":
			return nil
		case err == io.EOF:
			return &LineError{n, errors.New("want a newline at its end: the file is cut short")}
		case err != nil:
			return err
		}
		if want, ok := strings.CutPrefix(line, "#crc32"); ok {
			if have := fmt.Sprintf("%08x", sum); strings.TrimSpace(want) != have {
				return &LineError{n, fmt.Errorf("want checksum %s, have %s", strings.TrimSpace(want), have)}
			}
		}
		sum = crc32.Update(sum, crc32.IEEETable, []byte(line))
		if line = strings.TrimRight(line, "\r\n"); line == "" || line[0] == '#' {
			continue
		}
		if err := l.row(line, n); err != nil {
			return &LineError{n, err}
		}
	}
}

// longestLine is the length of the longest line, in bytes.
const longestLine = 1 << 20

// readLine returns the next line with its newline, or the beginning of one that is too long.
func readLine(in *bufio.Reader) (string, error) {
	var b []byte
	for {
		part, err := in.ReadSlice('\n')
		b = append(b, part...)
		if err != bufio.ErrBufferFull || len(b) > longestLine {
			return string(b), err
		}
	}
}
