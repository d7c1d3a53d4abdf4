// The arguments that this process was started with. Swift asks /proc for them, which a bare root does not have.
extern int process_argument_count;
extern char **process_arguments;
