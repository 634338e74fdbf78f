// TOML through toml++, which is C++, for Swift: every value of a text with its keys and its line.
// Nothing that is handed out outlives the call that it is handed to.
#ifndef LOOKOUT_CTOML_H
#define LOOKOUT_CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A piece of UTF-8, which may hold zero bytes.
typedef struct {
  const char *bytes;
  size_t count;
} lookout_toml_text;

typedef enum {
  lookout_toml_is_text,
  lookout_toml_is_number,
  lookout_toml_is_flag,
  lookout_toml_is_day,
  lookout_toml_is_texts,
  /// A list of anything else, a time, a figure with decimals.
  lookout_toml_is_other,
} lookout_toml_kind;

/// A value, and the keys that lead to it from the top of the file.
typedef struct {
  const lookout_toml_text *path;
  size_t path_count;
  lookout_toml_kind kind;
  lookout_toml_text text;
  const lookout_toml_text *texts;
  size_t text_count;
  int64_t number;
  bool flag;
  int year, month, day;
  /// The line of the value's own key, counted from 1.
  uint32_t line;
} lookout_toml_value;

/// Why a text is no TOML: the parser's own words, and where, counted from 1.
typedef struct {
  char message[240];
  uint32_t line, column;
} lookout_toml_fault;

/// Reads a text and hands over its values one after the other; false where it is no TOML.
bool lookout_toml_read(
  const char *bytes, size_t count, void *context,
  void (*take)(void *context, const lookout_toml_value *value), lookout_toml_fault *fault);

#ifdef __cplusplus
}
#endif

#endif
