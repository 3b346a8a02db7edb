package iptc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A jsonReader reads JSON and knows where it is.
type jsonReader struct {
	d    *json.Decoder
	data []byte
	path []string // "bodies", "[1]", "value"
}

func newJSON(data []byte) *jsonReader {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return &jsonReader{d: d, data: data}
}

// fail returns err with the place where the reader is.
func (r *jsonReader) fail(err error) *Error {
	at := min(int(r.d.InputOffset()), len(r.data))
	var s *json.SyntaxError
	switch {
	case errors.As(err, &s):
		at = min(int(s.Offset), len(r.data))
	case err == io.EOF, err == io.ErrUnexpectedEOF:
		at, err = len(r.data), errors.New("the document ends too early")
	}
	path := strings.ReplaceAll(strings.Join(r.path, "."), ".[", "[")
	return &Error{NINJS, 1 + bytes.Count(r.data[:at], []byte("\n")), path, err}
}

// token returns the next token.
func (r *jsonReader) token() (json.Token, error) {
	t, err := r.d.Token()
	if err != nil {
		return nil, r.fail(err)
	}
	return t, nil
}

// describe names a token for messages.
func describe(t json.Token) string {
	switch t := t.(type) {
	case string:
		return "a string"
	case json.Number:
		return "a number"
	case bool:
		return strconv.FormatBool(t)
	case json.Delim:
		if t == '[' {
			return "an array"
		}
	}
	return "an object"
}

// object reads an object and calls f for each of its properties, which f must read. Here as in array and text, null is
// what is not there: no standard has it, and many providers do.
func (r *jsonReader) object(f func(name string) error) error {
	if has, err := r.begin('{', "an object"); !has {
		return err
	}
	for r.d.More() {
		t, err := r.token()
		if err != nil {
			return err
		}
		name, _ := t.(string) // all keys are strings, or token fails
		r.path = append(r.path, name[:min(len(name), 80)])
		if err := f(name); err != nil {
			return err
		}
		r.path = r.path[:len(r.path)-1]
	}
	_, err := r.token()
	return err
}

// array reads an array and calls f for each of its elements, which f must read.
func (r *jsonReader) array(f func() error) error {
	if has, err := r.begin('[', "an array"); !has {
		return err
	}
	for i := 0; r.d.More(); i++ {
		r.path = append(r.path, "["+strconv.Itoa(i)+"]")
		if err := f(); err != nil {
			return err
		}
		r.path = r.path[:len(r.path)-1]
	}
	_, err := r.token()
	return err
}

// begin reads the first token of an object or an array, and reports whether it has one: not where it is null.
func (r *jsonReader) begin(delim json.Delim, want string) (bool, error) {
	t, err := r.token()
	if err != nil || t == nil {
		return false, err
	}
	if t != delim {
		return false, r.fail(fmt.Errorf("want %s, have %s", want, describe(t)))
	}
	return true, nil
}

// text reads a string into s.
func (r *jsonReader) text(s *string) error {
	t, err := r.token()
	if err != nil {
		return err
	}
	v, ok := t.(string)
	if !ok && t != nil {
		return r.fail(fmt.Errorf("want a string, have %s", describe(t)))
	}
	*s = v
	return nil
}

// skip reads any value.
func (r *jsonReader) skip() error {
	for depth := 0; ; {
		t, err := r.token()
		if err != nil {
			return err
		}
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return nil
		}
	}
}

// rest wants the end of the document.
func (r *jsonReader) rest() error {
	_, err := r.d.Token()
	switch {
	case err == io.EOF:
		return nil
	case err != nil:
		return r.fail(err)
	}
	return r.fail(errors.New("want the end after the object"))
}
