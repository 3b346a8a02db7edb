package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"
)

// A progress tells on a terminal how far the work is, once it is enough to wait for.
type progress struct {
	w     io.Writer
	on    bool
	n     int       // documents done
	shown time.Time // when the line was last written
}

const (
	fewDocuments = 100
	often        = 200 * time.Millisecond
)

// add counts a document.
func (p *progress) add() {
	p.n++
	if p.on && p.n > fewDocuments && time.Since(p.shown) >= often {
		p.show()
	}
}

// end shows the last count, and leaves the line.
func (p *progress) end() {
	if !p.shown.IsZero() {
		p.show()
		fmt.Fprintln(p.w)
	}
}

func (p *progress) show() {
	fmt.Fprintf(p.w, "\r%d documents", p.n)
	p.shown = time.Now()
}

// isTerminal reports whether w is a terminal, or another device of characters.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// isClosedPipe reports whether err says that nobody reads any more.
func isClosedPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}
