#include "models.h"

// `#embed` finds the files beside this one, so a fresh clone builds anywhere. Scripts/train writes them.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char german[] __attribute__((aligned(64))) = {
#embed "german.model" if_empty(0)
};
static const unsigned char english[] __attribute__((aligned(64))) = {
#embed "english.model" if_empty(0)
};

const unsigned char *const faktum_model_german = german;
const long faktum_model_german_size = sizeof german;
const unsigned char *const faktum_model_english = english;
const long faktum_model_english_size = sizeof english;
