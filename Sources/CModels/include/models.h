#pragma once

// The trained weights, linked into the program: no file to find, no load step.
extern const unsigned char *const faktum_model_german;
extern const long faktum_model_german_size;
extern const unsigned char *const faktum_model_english;
extern const long faktum_model_english_size;
