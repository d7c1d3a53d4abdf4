/* The data of ICU inside Foundation, cut to what the shell needs (scripts/trim-icu-data). A static link takes this symbol in place of the archive member of the
   toolchain that holds the data of all languages, 32 MB. A Foundation with another version of ICU asks for another symbol and brings its own data. */
#if defined(__linux__)
  .section .rodata.icudt74_dat, "a"
  .globl icudt74_dat
  .type icudt74_dat, @object
  .balign 16
icudt74_dat:
  .incbin "icudt74l.dat"
  .size icudt74_dat, . - icudt74_dat
  .section .note.GNU-stack, "", @progbits
#endif
