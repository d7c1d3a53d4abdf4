#include "process_arguments.h"

int process_argument_count;
char **process_arguments;

// glibc hands them to every constructor.
__attribute__((constructor)) static void keep_arguments(int count, char **arguments) {
  process_argument_count = count;
  process_arguments = arguments;
}
