#include "CLexicon.h"

static const unsigned char verbs[] = {
#embed "verbs.bin"
};
static const unsigned char nouns[] = {
#embed "nouns.bin"
};
static const unsigned char adjectives[] = {
#embed "adjectives.bin"
};
static const unsigned char compounds[] = {
#embed "compounds.bin"
};
static const unsigned char closed[] = {
#embed "closed.bin"
};
static const unsigned char tagger[] = {
#embed "tagger.bin"
};
static const unsigned char names[] = {
#embed "names.bin"
};
static const unsigned char frequencies[] = {
#embed "frequencies.bin"
};

struct klar_table klar_verbs(void) { return (struct klar_table){verbs, sizeof verbs}; }
struct klar_table klar_nouns(void) { return (struct klar_table){nouns, sizeof nouns}; }
struct klar_table klar_adjectives(void) {
  return (struct klar_table){adjectives, sizeof adjectives};
}
struct klar_table klar_frequencies(void) {
  return (struct klar_table){frequencies, sizeof frequencies};
}
struct klar_table klar_closed(void) { return (struct klar_table){closed, sizeof closed}; }
struct klar_table klar_names(void) { return (struct klar_table){names, sizeof names}; }
struct klar_table klar_tagger(void) { return (struct klar_table){tagger, sizeof tagger}; }
struct klar_table klar_compounds(void) {
  return (struct klar_table){compounds, sizeof compounds};
}
