#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to name.
static inline void klar_xml_free(void *_Nullable memory) { xmlFree(memory); }
