#pragma once
#include <stddef.h>

// A table compiled into the program; it lives as long as the program.
struct klar_table {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

struct klar_table klar_verbs(void);
struct klar_table klar_nouns(void);
struct klar_table klar_adjectives(void);
struct klar_table klar_closed(void);
struct klar_table klar_names(void);
struct klar_table klar_frequencies(void);
struct klar_table klar_tagger(void);
struct klar_table klar_compounds(void);
