// libedit's interface is variadic, which Swift cannot call: one inline function for each call that the terminal makes.
#ifndef REHEARSE_LIBEDIT_H
#define REHEARSE_LIBEDIT_H
#include <histedit.h>
#include <stdio.h>

typedef char *(*rehearse_prompt)(EditLine *);
typedef unsigned char (*rehearse_command)(EditLine *, int);

static inline void rehearse_set_prompt(EditLine *line, rehearse_prompt prompt) { el_set(line, EL_PROMPT, prompt); }
static inline void rehearse_set_editor(EditLine *line, const char *name) { el_set(line, EL_EDITOR, name); }
// While a line is edited, Ctrl-C is a key and no signal.
static inline void rehearse_keep_signals_as_keys(EditLine *line) { el_set(line, EL_SETTY, "-d", "-isig", NULL); }
static inline void rehearse_set_history(EditLine *line, History *list) { el_set(line, EL_HIST, history, list); }
static inline void rehearse_add_command(EditLine *line, const char *name, const char *help, rehearse_command function) {
  el_set(line, EL_ADDFN, name, help, function);
}
static inline void rehearse_bind(EditLine *line, const char *key, const char *command) { el_set(line, EL_BIND, key, command, NULL); }
static inline void rehearse_history_size(History *list, int size) {
  HistEvent event;
  history(list, &event, H_SETSIZE, size);
  history(list, &event, H_SETUNIQUE, 1);
}
static inline void rehearse_history_enter(History *list, const char *text) {
  HistEvent event;
  history(list, &event, H_ENTER, text);
}
#endif
