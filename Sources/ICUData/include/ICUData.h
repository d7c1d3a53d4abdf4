/* The target has no functions, only data for the linker (icudt74.S). */
