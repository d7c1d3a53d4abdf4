// libedit's interface is variadic, which Swift cannot call: one inline function for each call that the terminal makes.
#ifndef REHEARSE_LIBEDIT_H
#define REHEARSE_LIBEDIT_H
#include <histedit.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>

typedef int (*rehearse_reader)(EditLine *, wchar_t *);
typedef unsigned char (*rehearse_command)(EditLine *, int);

static inline void rehearse_set_editor(EditLine *line, const char *name) { el_set(line, EL_EDITOR, name); }
// While a line is edited Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys, and Enter is no Ctrl-J.
static inline void rehearse_keep_signals_as_keys(EditLine *line) {
  el_set(line, EL_SIGNAL, 0);
  el_set(line, EL_SETTY, "-d", "-isig", "-ixon", "-icrnl", NULL);
}
static inline void rehearse_set_reader(EditLine *line, rehearse_reader reader) { el_wset(line, EL_GETCFN, reader); }
static inline void rehearse_add_command(EditLine *line, const char *name, const char *help, rehearse_command function) {
  el_set(line, EL_ADDFN, name, help, function);
}
static inline void rehearse_bind(EditLine *line, const char *key, const char *command) {
  el_set(line, EL_BIND, key, command, NULL);
}
// The same in vi's command mode.
static inline void rehearse_bind_alternative(EditLine *line, const char *key, const char *command) {
  el_set(line, EL_BIND, "-a", key, command, NULL);
}
static inline void rehearse_leave_edit_mode(EditLine *line) { el_set(line, EL_EDITMODE, 0); }
static inline void rehearse_enter_edit_mode(EditLine *line) { el_set(line, EL_EDITMODE, 1); }
// Columns and rows of a terminal; zero where it is none.
static inline void rehearse_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  *columns = *rows = 0;
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0) {
    *columns = size.ws_col;
    *rows = size.ws_row;
  }
}
#endif
